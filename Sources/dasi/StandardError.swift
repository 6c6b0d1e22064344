import Glibc

/// Where words about the work go, so that stdout carries data alone.
struct StandardError: TextOutputStream {
  mutating func write(_ text: String) {
    var bytes = text.harmless[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }
}

/// Says something about the work on stderr, with one line break at the end.
func complain(_ text: String) {
  var output = StandardError()
  print(text, terminator: text.hasSuffix("\n") ? "" : "\n", to: &output)
}
