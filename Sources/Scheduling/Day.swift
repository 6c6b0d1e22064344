/// A study day, counted from 1970-01-01; it begins at the day start (04:00 unless set), not at midnight.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  package let number: Int

  package init(number: Int) { self.number = number }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// Returns the day so many days later; earlier when negative.
  package static func + (day: Day, days: Int) -> Day { Day(number: day.number.adding(held: days)) }

  /// Returns how many days `left` is after `right`.
  package static func - (left: Day, right: Day) -> Int { left.number.subtracting(held: right.number) }
}

extension Day {
  /// The study day in which the learner's own clock stood at `time`.
  ///
  /// The offset is the one the moment carries, so a day keeps its number when the learner has since travelled or the
  /// clocks were changed.
  package init(containing time: Timestamp, startingAt dayStart: DayStart) {
    let local = time.localMilliseconds.subtracting(held: Int64(dayStart.minutes) * 60_000)
    self.init(number: Int(local.dividedDown(by: 86_400_000)))
  }

  /// Returns the day's first moment where local time is `offsetSeconds` ahead of UTC.
  package func start(startingAt dayStart: DayStart, offsetSeconds: Int) -> Timestamp {
    let time = Timestamp(
      milliseconds: Int64(number).multiplied(held: 86_400_000).adding(held: Int64(dayStart.minutes) * 60_000),
      offsetSeconds: offsetSeconds)
    return time.adding(seconds: -time.offsetSeconds)
  }

  /// The calendar date on which the day begins.
  package var date: CivilDate { CivilDate(dayNumber: number) }

  /// The day that begins on the date.
  package init(_ date: CivilDate) { self.init(number: date.dayNumber) }
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
