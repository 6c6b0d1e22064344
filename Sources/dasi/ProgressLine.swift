import Glibc
import Storage

/// A line on the terminal that says how many notes are read, for as long as the reading goes on.
///
/// It shows only after a moment, so that nobody sees it on a folder that is read at once, and goes away at the end.
final class ProgressLine {
  /// Milliseconds between two looks at the progress; nothing shows before the first.
  private static let pause: Int32 = 300

  private let ending: Int32
  private let waiting: Int32
  private let thread: Thread?

  /// Begins to look; nil where stderr is no terminal.
  init?(_ progress: ReadingProgress, _ report: Report) {
    guard isatty(STDERR_FILENO) == 1 else { return nil }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    let waiting = ends[0]
    self.waiting = waiting
    ending = ends[1]
    thread = Thread { Self.show(progress, report, until: waiting) }
  }

  /// Takes the line away; no more is written when this returns.
  func end() {
    close(ending)
    thread?.join()
    close(waiting)
  }

  private static func show(_ progress: ReadingProgress, _ report: Report, until end: Int32) {
    var hasShown = false
    var descriptor = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
    while true {
      let ready = poll(&descriptor, 1, pause)
      if ready < 0 && errno == EINTR { continue }
      guard ready == 0 else { break }
      guard progress.total > 0 else { continue }
      write("\r" + report.text(ofReading: progress.done, of: progress.total))
      hasShown = true
    }
    // Back to the beginning of the line, and spaces where words stood.
    if hasShown { write("\r" + String(repeating: " ", count: 60) + "\r") }
  }

  private static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
