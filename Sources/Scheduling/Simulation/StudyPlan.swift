/// What a simulated learner sets out to do.
package struct StudyPlan: Hashable, Sendable {
  /// Some of the cards, with limits of a day of their own within those for all.
  package struct Part: Hashable, Sendable {
    /// Cards never seen, by model.
    package var newCards: [Int] = []
    package var newCardsPerDay: Int
    package var reviewsPerDay: Int

    package init(newCardsPerDay: Int = .max, reviewsPerDay: Int = .max) {
      (self.newCardsPerDay, self.reviewsPerDay) = (newCardsPerDay, reviewsPerDay)
    }
  }

  /// Study days from the first, 0, on.
  package var days = 365
  /// Cards never seen before the first day.
  package var newCards = 10_000
  /// How many of them are remembered by the second model, the third and so on; the rest are by the first.
  package var newCardsOfOthers: [Int] = []
  package var newCardsPerDay = Int.max
  package var reviewsPerDay = Int.max
  /// Once a day has taken longer, nothing more is begun.
  package var secondsPerDay = 1_800.0
  /// Longest interval in days.
  package var maximumInterval = 36_500
  /// Whether new cards come in however many reviews there were.
  package var newIgnoresReviewLimit = true
  /// Parts with limits of their own; their new cards come besides `newCards`.
  package var parts: [Part] = []

  package init() {}
}

/// A card that has been learned before the simulation begins.
package struct SimulatedCard: Hashable, Sendable {
  package var memory: Memory
  /// The day of the last review, 0 or before.
  package var lastDay: Int
  /// The day it is due; before 0 when it is late.
  package var dueDay: Int
  /// By which of the simulation's models it is remembered.
  package var model: Int
  /// The part of the plan it belongs to; nil for none.
  package var part: Int?
  /// The exam it is learned for, its day counted from the first; nil for none.
  package var exam: Exam?

  package init(
    memory: Memory, lastDay: Int, dueDay: Int, model: Int = 0, part: Int? = nil, exam: Exam? = nil
  ) {
    (self.memory, self.part, self.exam) = (memory, part, exam)
    self.lastDay = lastDay
    self.dueDay = dueDay
    self.model = model
  }
}

/// What the days of a simulation came to, one element a day.
package struct SimulatedDays: Hashable, Sendable {
  /// Reviews of cards that were learned before that day.
  package internal(set) var reviews: [Int]
  /// Of them, those that were recalled.
  package internal(set) var recalled: [Int]
  /// Cards seen for the first time.
  package internal(set) var learned: [Int]
  package internal(set) var seconds: [Double]
  /// Cards one would know if asked: the sum of all chances of recall; 0 on the days that were not wanted.
  package internal(set) var remembered: [Double]
  /// Days on which a limit of the day kept back something that was due.
  package internal(set) var limitedDays = 0

  init(count: Int) {
    reviews = Array(repeating: 0, count: count)
    recalled = reviews
    learned = reviews
    seconds = Array(repeating: 0, count: count)
    remembered = seconds
  }

  /// Reviews and cards learned on a day, on average.
  package var answersPerDay: Double { Double(reviews.reduce(0, +) + learned.reduce(0, +)) / Double(reviews.count) }

  package var minutesPerDay: Double { seconds.reduce(0, +) / 60 / Double(seconds.count) }
}
