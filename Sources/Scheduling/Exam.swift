/// A day on which all of a deck is to be known.
///
/// Until then intervals are FSRS's own, but none leads past the exam: a card whose recall would still be near what is desired
/// when the last pass begins goes there at once, so that time is left for others. The last pass asks every card once more in
/// the days before the exam, as late as there is room, and on the eve once more those that would not be known well enough on
/// the day.
package struct Exam: Hashable, Sendable {
  /// The day of the exam; its own study is not counted on.
  package let day: Day
  /// How many days before it the last pass takes.
  package let lastPassDays: Int

  package init(day: Day, lastPassDays: Int) {
    self.day = day
    self.lastPassDays = max(1, lastPassDays)
  }

  /// The least days for the last pass of so many cards at so many reviews a day, with a quarter more for what is forgotten.
  package static func lastPassDays(cards: Int, perDay: Int) -> Int {
    let (count, room) = (Double(cards) * 1.25, Double(max(1, perDay)))
    return Int((count / room).rounded(.up).held(in: 1...21))
  }

  /// Whether so near the exam, a week before the last pass and from then on, its cards go before all others where there is
  /// no room for all.
  package func isNear(on today: Day) -> Bool { (0...lastPassDays + 7).contains(day - today) }

  /// How far below what is desired recall may fall when that saves a review before the last pass.
  private static let slack = 0.05

  /// A card whose recall on the day would be less is asked once more on the eve.
  private static let wellKnown = 0.95

  /// Returns the days after which a card is asked that FSRS would ask after `days`.
  ///
  /// `recall` says what is left of the card after so many days; `position`, 0 ..< 1, is its place in the last pass.
  func days(
    _ days: Int, today: Day, desired: Double, position: Double, recall: (Int) -> Double
  ) -> Int {
    let left = self.day - today
    guard left > 1 else { return days }
    let pass = min(lastPassDays, left - 1)
    let start = left - pass
    // Within the last pass: what is known well rests until after the exam, unless it would be asked before anyway.
    guard left > lastPassDays else { return recall(left) < Self.wellKnown ? min(days, left - 1) : days }
    if days < start, recall(start) < desired - Self.slack { return days }
    return start + Int(position.held(in: 0...0.999_999) * Double(pass))
  }
}
