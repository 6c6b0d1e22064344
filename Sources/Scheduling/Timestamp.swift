/// A moment: milliseconds since 1970 UTC, and the local offset from UTC in force there and then.
package struct Timestamp: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z; negative before.
  package let milliseconds: Int64
  /// Seconds that local time is ahead of UTC.
  package let offsetSeconds: Int

  package init(milliseconds: Int64, offsetSeconds: Int = 0) {
    self.milliseconds = milliseconds
    self.offsetSeconds = offsetSeconds
  }

  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    (left.milliseconds, left.offsetSeconds) < (right.milliseconds, right.offsetSeconds)
  }
}
