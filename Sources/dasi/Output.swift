import Glibc

/// Data for stdout, written at once: a program at the other end of a pipe acts on each line as it comes.
enum Output {
  /// Writes one line.
  ///
  /// A reader that has gone away ends the program quietly, as everywhere in a pipe.
  static func line(_ text: String) { write(text + "\n") }

  /// Writes text, what could steer a terminal replaced; ends the program with 1 when stdout cannot take it.
  static func write(_ text: String) {
    var bytes = text.harmless[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { exit(1) }
      bytes = bytes.dropFirst(written)
    }
  }
}
