import Glibc
import Storage

/// Data for stdout, written at once: a program at the other end of a pipe acts on each line as it comes.
enum Output {
  /// Writes one line.
  ///
  /// A reader that has gone away ends the program quietly, as everywhere in a pipe.
  static func line(_ text: String) { write(text + "\n") }

  /// Writes text, what could steer a terminal replaced; where stdout cannot take it, says so and ends the program with 1.
  static func write(_ text: String) {
    var bytes = text.harmless[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { fail(errno) }
      bytes = bytes.dropFirst(written)
    }
  }

  /// Ends the program; what was answered before is on disk.
  private static func fail(_ code: Int32) -> Never {
    if code != EPIPE {
      complain(Report(language: Main.spokenLanguage).text(of: StorageError.unwritable(path: "stdout", code: code)))
    }
    exit(1)
  }
}
