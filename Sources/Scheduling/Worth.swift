/// What a review of a card now is worth: recall that is saved for each second it takes.
///
/// Saved is the recall expected a month on, or on the day of an exam, if it is asked now, less that if it is not: R R(S') +
/// (1 − R) R(S''), where S' and S'' are its stabilities after Good and Again, less R after so many days more. Both the pass and
/// the lapse are weighed by what they take.
package struct Worth: Sendable {
  private let passSeconds: Double
  private let lapseSeconds: Double
  /// The days after which it counts what is left, where no exam says.
  package static let month = 30.0

  package init(habits: Habits) {
    let chances = habits.recalled / habits.recalled.sum()
    passSeconds = (chances * habits.reviewSeconds).sum()
    lapseSeconds = habits.reviewSeconds[0] + habits.relearning.seconds[2] * Double(habits.relearning.count)
  }

  /// Returns the recall that is saved by a minute on this card, so many days after its last review.
  ///
  /// What is left is counted `horizon` days from now.
  package func perMinute(
    _ memory: Memory, elapsedDays: Double, _ model: MemoryModel, horizon: Double = month
  ) -> Double {
    let recall = model.recall(memory, afterDays: elapsedDays)
    let passed = model.memory(memory, after: .good, elapsedDays: elapsedDays)
    let lapsed = model.memory(memory, after: .again, elapsedDays: elapsedDays)
    let asked =
      recall * model.recall(passed, afterDays: horizon) + (1 - recall) * model.recall(lapsed, afterDays: horizon)
    let left = model.recall(memory, afterDays: elapsedDays + horizon)
    let seconds = recall * passSeconds + (1 - recall) * lapseSeconds
    return (asked - left) / max(seconds, 0.1) * 60
  }
}
