import Cards
import Scheduling

/// The schedulers of cards that have one of their own, such as those of a deck with an exam.
package struct OwnSchedulers: Hashable, Sendable {
  /// What makes such a scheduler another than that of all.
  package struct Terms: Hashable, Sendable {
    package let desiredRetention: Double
    package let exam: Exam?
    /// Weights of FSRS-6; nil for those of all.
    package let weights: Weights?

    package init(desiredRetention: Double, exam: Exam? = nil, weights: Weights? = nil) {
      self.desiredRetention = desiredRetention
      self.exam = exam
      self.weights = weights
    }
  }

  private(set) var terms: [Terms] = []
  private var schedulers: [Scheduler] = []
  private var places: [CardID: Int] = [:]

  package init() {}

  /// Lets these cards be scheduled on their own terms, and else as the scheduler of all does.
  package mutating func add(_ terms: Terms, after scheduler: Scheduler, for cards: some Sequence<CardID>) {
    for card in cards { places[card] = schedulers.count }
    self.terms.append(terms)
    let own = terms.weights.map { Scheduler(scheduler.settings, weights: $0) } ?? scheduler
    schedulers.append(own.adjusted { ($0.desiredRetention, $0.exam) = (terms.desiredRetention, terms.exam) })
  }

  package var isEmpty: Bool { places.isEmpty }

  package subscript(card: CardID) -> Scheduler? {
    // Most have none at all, and then no card is looked up.
    places.isEmpty ? nil : places[card].map { schedulers[$0] }
  }

  /// Where the terms of a card stand.
  func place(of card: CardID) -> Int? { places.isEmpty ? nil : places[card] }

  /// The terms of a card.
  func terms(of card: CardID) -> Terms? { place(of: card).map { terms[$0] } }
}
