import Cards
import History
import Scheduling

/// What decks and groups with limits of their own still have room for on a study day; the nearest around a card decides.
struct DeckRooms {
  private struct Room {
    var new: Int
    var reviews: Int
  }

  private let settings: Settings
  private var rooms: [String: Room] = [:]
  /// The deck looked for last, and the place that decides for it: cards come deck by deck.
  private var known: (deck: String, place: String?)?

  init(_ library: Library, at time: Timestamp) {
    settings = library.settings
    // Whoever wants more new cards than a day has wants them of any deck.
    let isGranted = library.grant?.day == library.day(at: time)
    for (path, own) in settings.decks where own.newCardsPerDay != nil || own.reviewsPerDay != nil {
      rooms[path] = Room(new: isGranted ? .max : own.newCardsPerDay ?? .max, reviews: own.reviewsPerDay ?? .max)
    }
    if !rooms.isEmpty { takeOff(library.reviews(at: time), of: library) }
  }

  /// Takes off what was done already.
  private mutating func takeOff(_ done: [(card: CardID, phase: Phase)], of library: Library) {
    for (card, phase) in done {
      guard let place = library[card].flatMap({ place(deciding: $0.deck) }) else { continue }
      switch phase {
      case .new: rooms[place]?.new -= 1
      case .review: rooms[place]?.reviews -= 1
      case .learning, .relearning: break
      }
    }
  }

  /// Takes the room of one new card of a deck; false where there is none.
  mutating func admitsNew(_ deck: String) -> Bool { admits(deck, \.new) }

  /// Takes the room of one review of a deck; false where there is none.
  mutating func admitsReview(_ deck: String) -> Bool { admits(deck, \.reviews) }

  private mutating func admits(_ deck: String, _ kind: WritableKeyPath<Room, Int>) -> Bool {
    guard !rooms.isEmpty, let place = place(deciding: deck), let left = rooms[place]?[keyPath: kind] else {
      return true
    }
    rooms[place]?[keyPath: kind] = left - 1
    return left > 0
  }

  /// Returns the reviews there is room for; of a deck that has too many those that save the most for a minute.
  mutating func admitted(_ places: [Int], of library: Library, at time: Timestamp) -> [Int] {
    guard !rooms.isEmpty else { return places }
    let groups = Dictionary(grouping: places) { place(deciding: library.all[$0].deck) }
    let kept = groups.flatMap { path, places -> [Int] in
      guard let path, let room = rooms[path]?.reviews, places.count > max(0, room) else { return places }
      return Array(library.byWorth(places, at: time).prefix(max(0, room)))
    }
    return kept.sorted()
  }

  private mutating func place(deciding deck: String) -> String? {
    if let known, known.deck == deck { return known.place }
    let place = settings.place(deciding: deck)
    known = (deck, place)
    return place
  }
}

extension Library {
  /// The answers of the study day of `time`: the card, and how it stood before.
  fileprivate func reviews(at time: Timestamp) -> [(card: CardID, phase: Phase)] {
    let today = day(at: time)
    let reviews = ledger.reviews
    return reviews.indices.reversed().prefix { day(at: reviews.time(at: $0)) >= today + -1 }.compactMap { index in
      day(at: reviews.time(at: index)) == today ? (reviews[index].card, reviews[index].before.phase) : nil
    }
  }
}
