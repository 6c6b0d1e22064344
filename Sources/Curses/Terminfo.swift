import CNcurses

/// The names to look a terminal up by: its own, then that of the family whose sequences it understands.
///
/// Systems carry few descriptions; those of newer terminals come with the terminal and are missing on the other end of ssh.
func terminfoNames(_ term: String) -> [String] {
  for (family, name) in families where term.hasPrefix(family) && term != name { return [term, name] }
  return [term]
}

private let families = [
  ("xterm", "xterm-256color"), ("alacritty", "xterm-256color"), ("foot", "xterm-256color"), ("kitty", "xterm-256color"),
  ("ghostty", "xterm-256color"), ("wezterm", "xterm-256color"), ("contour", "xterm-256color"),
  ("st-", "xterm-256color"),
  ("rxvt", "rxvt"), ("tmux", "screen-256color"), ("screen", "screen-256color"),
]

/// A string of the terminal description now in use, without the pauses `$<5>` for the terminals of the seventies; empty
/// when there is none.
@MainActor func terminfoString(_ capability: String) -> [UInt8] {
  guard let text = tigetstr(capability), Int(bitPattern: text) != -1 else { return [] }
  var bytes = Array(String(cString: text).utf8)[...]
  var result: [UInt8] = []
  while let byte = bytes.first {
    if bytes.starts(with: "$<".utf8), let end = bytes.firstIndex(of: UInt8(ascii: ">")) {
      bytes = bytes[(end + 1)...]
    } else {
      result.append(byte)
      bytes = bytes.dropFirst()
    }
  }
  return result
}

/// Whether the terminal knows, or leaves alone, what we write to it by ourselves: bracketed paste and mouse reports.
func understandsModes(_ term: String) -> Bool {
  !["linux", "vt", "ansi", "cons", "dumb"].contains { term.hasPrefix($0) }
}
