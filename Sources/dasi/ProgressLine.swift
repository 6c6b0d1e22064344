import Glibc
import Storage

/// A line on the terminal that says how far long work is, for as long as it goes on.
///
/// It shows only after a moment, so that nobody sees it where the work is done at once, and goes away at the end.
final class ProgressLine {
  /// Milliseconds between two looks at the progress; nothing shows before the first.
  private static let pause: Int32 = 300

  private let ending: Int32
  private let waiting: Int32
  private let thread: Thread?

  /// Begins to look how many notes are read; nil where stderr is no terminal.
  convenience init?(_ progress: ReadingProgress, _ report: Report) {
    self.init { progress.total > 0 ? report.text(ofReading: progress.done, of: progress.total) : nil }
  }

  /// Begins to look; nil where stderr is no terminal.
  ///
  /// `text` says how far the work is, on another thread; nil while there is nothing to say yet.
  init?(_ text: @escaping @Sendable () -> String?) {
    guard isatty(STDERR_FILENO) == 1 else { return nil }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    let waiting = ends[0]
    self.waiting = waiting
    ending = ends[1]
    thread = Thread { Self.show(text, until: waiting) }
  }

  /// Takes the line away; no more is written when this returns.
  func end() {
    close(ending)
    thread?.join()
    close(waiting)
  }

  private static func show(_ text: () -> String?, until end: Int32) {
    var hasShown = false
    var descriptor = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
    while true {
      let ready = poll(&descriptor, 1, pause)
      if ready < 0 && errno == EINTR { continue }
      guard ready == 0 else { break }
      guard let text = text() else { continue }
      write("\r" + text)
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
