/// Whose rules turn the model's intervals into the four buttons.
package enum ButtonRules: String, CaseIterable, Hashable, Sendable {
  /// Anki's: Hard, Good and Easy a day apart, a pass seldom shortens an interval, halves rounded up.
  case anki
  /// Plain FSRS, as py-fsrs has it: each interval stands for itself, halves rounded to even.
  case plain
}

/// The name of a memory model, as it is set.
package enum ModelName: String, CaseIterable, Hashable, Sendable {
  case fsrs6 = "FSRS-6"
  /// Experimental.
  case fsrs7 = "FSRS-7"
}

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
  package var rules = ButtonRules.anki
  /// Whether the model may set waits of less than a day after the steps; it always does where there are no steps.
  ///
  /// Anki's switch "short-term with steps"; plain FSRS knows none.
  package var usesShortTermWithSteps = false

  /// Whether days that hold many cards are given fewer more; needs `isFuzzed`.
  package var isBalanced = false
  /// Days of the week on which less is to come; need `isFuzzed`.
  package var easyDays = EasyDays()
  /// The day for which the cards are learned; nil for no such day.
  package var exam: Exam?
  package var model = ModelName.fsrs6
  /// The weights of FSRS-6 that are set; nil for the published ones.
  package var weights: Weights?
  /// The weights of FSRS-7 that are set; nil for the published ones.
  package var weights7: Weights7?

  package init() {}

  /// Whether weights are set, but none that the model in use takes.
  package var hasWeightsOfOtherModel: Bool {
    model == .fsrs6 ? weights == nil && weights7 != nil : weights7 == nil && weights != nil
  }
}
