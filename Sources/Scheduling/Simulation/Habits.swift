/// A number for each grade, Again first: chances that need not add up to 1, or seconds.
package typealias PerGrade = SIMD4<Double>

/// How a simulated learner answers, and how many seconds an answer takes.
///
/// The standard values are those of fsrs-rs 6.6, taken from some ten thousand people's reviews.
package struct Habits: Hashable, Sendable {
  /// The learner's way through learning or relearning steps within a day.
  package struct Steps: Hashable, Sendable {
    /// Chances of the next grade after Again, Hard and Good.
    package var next: [PerGrade]
    /// Passes it takes to be through.
    package var count: Int
    package var seconds: PerGrade
  }

  /// Chances at first sight.
  package var first = PerGrade(0.24, 0.094, 0.495, 0.171)
  /// Chances when the card was recalled; Again cannot be.
  package var recalled = PerGrade(0, 0.224, 0.631, 0.145)
  /// Seconds of a review by its grade.
  package var reviewSeconds = PerGrade(19.38, 17.59, 12.38, 8.94)
  package var learning = Steps(
    next: [
      PerGrade(0.3686, 0.0628, 0.5108, 0.0577), PerGrade(0.0442, 0.4553, 0.4457, 0.0549),
      PerGrade(0.0519, 0.047, 0.8462, 0.055),
    ], count: 2, seconds: PerGrade(19.58, 18.79, 13.78, 10.71))
  package var relearning = Steps(
    next: [
      PerGrade(0.2157, 0.0643, 0.6595, 0.0604), PerGrade(0.05, 0.4638, 0.4475, 0.0387),
      PerGrade(0.1057, 0.1434, 0.7266, 0.0244),
    ], count: 1, seconds: PerGrade(16.44, 15.25, 12.32, 8.03))

  package init() {}

  /// The most steps a card goes through on one day.
  static let mostSteps = 5
}
