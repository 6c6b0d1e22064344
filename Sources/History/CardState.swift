import Scheduling

/// Where one card stands after all that is known of it.
struct CardState: BitwiseCopyable, Sendable {
  /// Where its last answer stands; nowhere for a card never asked, or reset since.
  var last = Mark.nowhere
  /// Whether anything has happened to it.
  var isKnown = false
  var isSuspended = false
  var isFlagged = false
  var isDismissed = false
  var isBuried = false
  /// The number of the study day it was put off on, where it is buried.
  var buriedOn: Int64 = 0

  /// Takes in what a learner said about the card at `time`; answers are none of it.
  mutating func take(_ kind: PackedEntry.Kind, at time: Timestamp, _ dayStart: DayStart) {
    switch kind {
    case .suspend: isSuspended = true
    case .resume: (isSuspended, isBuried) = (false, false)
    case .bury:
      isBuried = true
      buriedOn = Int64(Day(containing: time, startingAt: dayStart).number)
    case .flag: isFlagged = true
    case .unflag: isFlagged = false
    case .dismiss: isDismissed = true
    case .restore: isDismissed = false
    case .reset: last = Mark.nowhere
    case .odd, .again, .hard, .good, .easy: break
    }
  }

  func progress(_ schedule: Schedule) -> CardProgress {
    CardProgress(
      schedule: schedule, isSuspended: isSuspended, isFlagged: isFlagged, isDismissed: isDismissed,
      buriedOn: isBuried ? Day(number: Int(buriedOn)) : nil)
  }
}
