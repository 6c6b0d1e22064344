import Glibc
import Synchronization

/// A reading of notes on a thread of its own, for one who waits for it and looks at something else meanwhile.
package final class BackgroundReading: Sendable {
  package let progress = ReadingProgress()
  private let result = Mutex<NotesReading?>(nil)
  /// A pipe whose end is closed when the reading is done.
  private let (waiting, ending): (Int32, Int32)

  /// Nil when the system gives no pipe.
  package init?() {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    (waiting, ending) = (ends[0], ends[1])
  }

  deinit { close(waiting) }

  /// Reads, which is done once.
  package func run(_ read: (ReadingProgress) -> NotesReading?) {
    let reading = read(progress)
    result.withLock { $0 = reading }
    close(ending)
  }

  /// What was read; nil until it is, and when it was cancelled.
  package var reading: NotesReading? { result.withLock { $0 } }

  /// Waits so long, or until the reading is done, and says which.
  package func isDone(within milliseconds: Int32) -> Bool {
    var descriptor = pollfd(fd: waiting, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, milliseconds) > 0
  }
}
