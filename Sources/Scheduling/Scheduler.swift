/// What the learner can set about scheduling.
package struct SchedulerSettings: Hashable, Sendable {
  /// Recall aimed for on the due day, 0.70…0.99.
  package var desiredRetention = 0.9
  /// Longest interval in days, 1…36,500.
  package var maximumInterval = 36_500
  /// Seconds of each learning step, in order.
  package var learningSteps = [60, 600]
  /// Seconds of each relearning step, in order.
  package var relearningSteps = [600]
  /// Whether days are spread a little, the same on every device.
  package var isFuzzed = true
  package var dayStart = DayStart.standard

  package init() {}
}
