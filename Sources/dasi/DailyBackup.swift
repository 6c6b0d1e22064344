import Scheduling
import Storage

/// The backup of the day, made beside the work once something was recorded.
final class DailyBackup {
  private let places: Places
  private var hasBegun = false
  private var thread: Thread?

  init(_ places: Places) { self.places = places }

  /// Begins on a thread of its own, once; where it fails, the doctor says that there is none.
  func begin(at time: Timestamp, dayStart: DayStart) {
    guard !hasBegun else { return }
    hasBegun = true
    let places = places
    thread = Thread { _ = try? Backups(places).makeDaily(at: time, dayStart: dayStart) }
  }

  /// Waits until it is done.
  func end() {
    thread?.join()
    thread = nil
  }
}
