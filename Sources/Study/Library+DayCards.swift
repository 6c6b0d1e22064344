import Cards
import History
import Scheduling

/// The cards a study day asks of a part of the library, within the limits of the day and of decks.
struct DayCards: Equatable, Sendable {
  /// A card in its learning steps, and when its step ends.
  struct Step: Equatable, Sendable {
    let due: Timestamp
    let place: Int
  }

  /// In note order.
  var new: [Int] = []
  /// Those that save the most for a minute, in that order, where the day has no room for all; else in note order.
  var reviews: [Int] = []
  /// Whether the day has no room for all reviews that are due.
  var isCut = false
  var steps: [Step] = []
}

extension Library {
  /// Returns the cards that the study day of `time` asks of a part of the library.
  ///
  /// Of the cards of one fact, which stand on the same line of a note or on the same few, one is new a day, as it gives the
  /// others away; they wait for other days while other cards can be new.
  func dayCards(of places: Range<Int>, at time: Timestamp) -> DayCards {
    let today = studyDay(at: time)
    let room = room(at: time)
    var rooms = DeckRooms(self, at: time)
    var cards = DayCards()
    var fresh: [Int] = []
    for place in places {
      switch demand(at: place, on: today) {
      case .new: fresh.append(place)
      case .review: cards.reviews.append(place)
      case .step(let due): cards.steps.append(DayCards.Step(due: due, place: place))
      case .nothing: break
      }
    }
    cards.new = newCards(fresh, most: room.new, &rooms, at: time)
    cards.reviews = rooms.admitted(cards.reviews, of: self, at: time)
    if cards.reviews.count > room.reviews {
      cards.reviews = Array(byWorth(cards.reviews, at: time).prefix(room.reviews))
      cards.isCut = true
    }
    return cards
  }

  /// Chooses so many new cards in note order, those of facts that are learned today last.
  private func newCards(_ fresh: [Int], most: Int, _ rooms: inout DeckRooms, at time: Timestamp) -> [Int] {
    guard most > 0 else { return [] }
    var lines = LearnedLines(self, at: time)
    var (chosen, waiting): ([Int], [Int]) = ([], [])
    for place in fresh where chosen.count < most {
      if lines.meet(all[place]) {
        waiting.append(place)
      } else if rooms.admitsNew(all[place].deck) {
        chosen.append(place)
        lines.add(all[place])
      }
    }
    for place in waiting where chosen.count < most && rooms.admitsNew(all[place].deck) { chosen.append(place) }
    return chosen.sorted()
  }
}

/// The lines of notes from which a card is learned on a study day.
private struct LearnedLines {
  /// So many lines one fact takes at most.
  private static let mostOfFact = 3
  /// So many places of a note are compared with at most.
  private static let mostNear = 200

  private var lines: [String: [ClosedRange<Int>]] = [:]

  /// Begins with those of the cards that were new today and have been asked.
  init(_ library: Library, at time: Timestamp) {
    let today = library.day(at: time)
    let reviews = library.ledger.reviews
    for index in reviews.indices.reversed() {
      let day = library.day(at: reviews.time(at: index))
      if day < today + -1 { break }
      guard day == today, reviews[index].before.phase == .new, let card = library[reviews[index].card] else { continue }
      add(card)
    }
  }

  mutating func add(_ card: Card) { lines[card.file, default: []].append(card.line...max(card.line, card.lastLine)) }

  /// Whether a card begins where another does, or both stand on the same few lines.
  ///
  /// A long list and the facts within it are learned on one day: they belong together, and a sitting keeps them apart.
  func meet(_ card: Card) -> Bool {
    // Cards come in note order: what was added last is nearest.
    let near = lines[card.file]?.suffix(Self.mostNear)
    let own = card.line...max(card.line, card.lastLine)
    return near?.contains { other in
      other.lowerBound == own.lowerBound || other.overlaps(own) && max(other.count, own.count) <= Self.mostOfFact
    } ?? false
  }
}
