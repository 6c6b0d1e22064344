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

  /// In the order they are learned: deck by deck in turn, those of a deck in note order.
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
    if room.new > 0 {
      var shares = NewShares(self, of: fresh, at: time)
      cards.new = shares.chosen(most: room.new, &rooms)
    }
    cards.reviews = rooms.admitted(cards.reviews, of: self, at: time)
    if cards.reviews.count > room.reviews {
      cards.reviews = Array(byWorth(cards.reviews, at: time).prefix(room.reviews))
      cards.isCut = true
    }
    return cards
  }
}

/// The lines of notes from which a card is learned on a study day.
struct LearnedLines {
  /// So many lines one fact takes at most.
  private static let mostOfFact = 3
  /// So many places of a note are compared with at most.
  private static let mostNear = 200

  private var lines: [String: [ClosedRange<Int>]] = [:]

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
