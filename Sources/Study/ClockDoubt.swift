import History
import Scheduling

/// A reason to doubt the clock of this machine: by it, time has run backwards, or leapt.
///
/// Nothing is refused for it, and no answer counts less; but who knows of it early has little to put right.
package enum ClockDoubt: Hashable, Sendable {
  /// There are answers from later than now; the last of them.
  case behind(latest: Timestamp)
  /// So long after the last answer that the clock is more likely wrong than the learner that patient.
  case ahead(last: Timestamp)

  /// Machines differ by so much without anybody minding, in milliseconds.
  private static let tolerance: Int64 = 10 * 60_000
  /// The longest break that is taken for one, in milliseconds: two years.
  private static let longestBreak: Int64 = 730 * 86_400_000

  /// Looks at what was recorded so far; nil where there is nothing to doubt.
  ///
  /// Answers from later than now are no more told of when their device has gone on with the right time since: then somebody
  /// knew of it and studied on.
  package init?(_ ledger: Ledger, at time: Timestamp) {
    guard let last = ledger.entries.last(where: { !$0.isSupposed }) else { return nil }
    if time - last.at > Self.longestBreak {
      self = .ahead(last: last.at)
      return
    }
    guard last.at - time > Self.tolerance else { return nil }
    if let newest = ledger.entries.newestEntry(of: last.id.device), newest.at - time <= Self.tolerance { return nil }
    self = .behind(latest: last.at)
  }
}
