/// A study day, counted from 1970-01-01; it begins at the day start (04:00 unless set), not at midnight.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  package let number: Int

  package init(number: Int) { self.number = number }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// Returns the day so many days later; earlier when negative.
  package static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }

  /// Returns how many days `left` is after `right`.
  package static func - (left: Day, right: Day) -> Int { left.number - right.number }
}

/// The time of day at which a study day begins.
package struct DayStart: Hashable, Sendable {
  /// Minutes past local midnight, 0…1439.
  package let minutes: Int

  package init(minutes: Int) {
    precondition((0..<1440).contains(minutes), "a day starts at minute 0…1439")
    self.minutes = minutes
  }

  /// Four in the morning.
  package static let standard = DayStart(minutes: 240)
}
