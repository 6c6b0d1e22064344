/// Chances of the four grades, ready to draw from: up to which number from 0 to 1 each one is meant.
struct Lot: Sendable {
  private let again: Double
  private let hard: Double
  private let good: Double

  init(_ chances: PerGrade) {
    let share = chances / chances.sum()
    again = share[0]
    hard = again + share[1]
    good = hard + share[2]
  }

  /// Returns the grade that a number from 0 up to 1 means.
  func grade(at number: Double) -> Grade {
    number < good ? (number < hard ? (number < again ? .again : .hard) : .good) : .easy
  }
}
