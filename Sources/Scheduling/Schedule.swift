/// Where a card stands between first sight and long-term review.
package enum Phase: Hashable, Sendable {
  case new
  /// In the learning steps; `stepsLeft` counts the remaining ones as Anki does.
  case learning(stepsLeft: Int)
  case review
  /// In the relearning steps after a lapse.
  case relearning(stepsLeft: Int)
}

/// When a card wants to be asked next.
package enum Due: Hashable, Sendable {
  /// Never asked; comes when there is room for new cards.
  case whenNew
  /// A step of minutes or hours.
  case at(Timestamp)
  /// Any time on that study day or after.
  case on(Day)
}

/// The standing of one card: what it remembers of being asked and when it wants to be asked next.
package struct Schedule: Hashable, Sendable {
  package var phase: Phase
  /// Nil until the first review.
  package var memory: Memory?
  /// Days it was last scheduled for; for relearning, the days that follow the steps; 0 before that.
  package var interval: Int
  package var due: Due
  /// Index of the learning or relearning step it waits in, from 0; Anki counts the steps left, plain FSRS this.
  package var step: Int
  package var lastReview: Timestamp?
  /// Reviews so far, all grades.
  package var reviews: Int
  /// Times a review card was graded Again.
  package var lapses: Int

  package init(
    phase: Phase = .new, memory: Memory? = nil, interval: Int = 0, due: Due = .whenNew, step: Int = 0,
    lastReview: Timestamp? = nil, reviews: Int = 0, lapses: Int = 0
  ) {
    self.phase = phase
    self.memory = memory
    self.interval = interval
    self.due = due
    self.step = step
    self.lastReview = lastReview
    self.reviews = reviews
    self.lapses = lapses
  }

  /// A card never asked.
  package static let new = Schedule()
}
