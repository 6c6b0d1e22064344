import Cards
import Scheduling

/// The schedulers of cards that have one of their own, such as those of a deck with an exam.
package struct OwnSchedulers: Hashable, Sendable {
  private var schedulers: [Scheduler] = []
  private var places: [CardID: Int] = [:]

  package init() {}

  /// Lets a scheduler be that of these cards.
  package mutating func add(_ scheduler: Scheduler, for cards: some Sequence<CardID>) {
    for card in cards { places[card] = schedulers.count }
    schedulers.append(scheduler)
  }

  package var isEmpty: Bool { places.isEmpty }

  package subscript(card: CardID) -> Scheduler? {
    // Most have none at all, and then no card is looked up.
    places.isEmpty ? nil : places[card].map { schedulers[$0] }
  }
}
