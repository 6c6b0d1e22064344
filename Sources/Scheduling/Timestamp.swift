/// A moment: milliseconds since 1970 UTC, and the local offset from UTC in force there and then.
package struct Timestamp: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z; negative before.
  package let milliseconds: Int64
  /// Seconds that local time is ahead of UTC, held within ±86,399.
  package let offsetSeconds: Int

  package init(milliseconds: Int64, offsetSeconds: Int = 0) {
    self.milliseconds = milliseconds
    self.offsetSeconds = offsetSeconds.held(in: -86_399...86_399)
  }

  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    (left.milliseconds, left.offsetSeconds) < (right.milliseconds, right.offsetSeconds)
  }

  /// Returns how many milliseconds `left` is after `right`; far times are held at the bounds.
  package static func - (left: Timestamp, right: Timestamp) -> Int64 {
    left.milliseconds.subtracting(held: right.milliseconds)
  }

  /// Returns the moment so many milliseconds later, under the same offset; earlier when negative.
  package func adding(milliseconds: Int64) -> Timestamp {
    Timestamp(milliseconds: self.milliseconds.adding(held: milliseconds), offsetSeconds: offsetSeconds)
  }

  /// Returns the moment so many seconds later, under the same offset; earlier when negative.
  package func adding(seconds: Int) -> Timestamp {
    adding(milliseconds: Int64(seconds).multiplied(held: 1_000))
  }

  /// The date on the local calendar, changing at midnight.
  package var date: CivilDate { CivilDate(dayNumber: Int(localMilliseconds.dividedDown(by: 86_400_000))) }

  /// Milliseconds past local midnight, 0…86,399,999.
  package var millisecondsOfDay: Int { Int(localMilliseconds.remainderAbove(86_400_000)) }

  /// The hour on the local clock, 0…23.
  package var hour: Int { millisecondsOfDay / 3_600_000 }

  /// Milliseconds from 1970-01-01 00:00 to this moment, both read on the local clock.
  var localMilliseconds: Int64 { milliseconds.adding(held: Int64(offsetSeconds) * 1_000) }
}
