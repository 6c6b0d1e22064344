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

/// What makes the screen ours, and what gives it back.
struct ScreenSwitches {
  /// The other screen and the keypad, then the modes.
  let enter: [UInt8]
  /// What terminfo does not know of: bracketed paste; empty for terminals too old for it.
  let modes: [UInt8]
  /// Mouse reports; empty likewise.
  let mouse: [UInt8]
  let mouseOff: [UInt8]
  let leave: [UInt8]

  /// Reads the switches of the terminal that ncurses has opened under the name.
  @MainActor init(_ term: String) {
    let isOld = ["linux", "vt", "ansi", "cons"].contains { term.hasPrefix($0) }
    modes = isOld ? [] : Array("\u{1B}[?2004h".utf8)
    mouse = isOld ? [] : Array("\u{1B}[?1000h\u{1B}[?1006h".utf8)
    mouseOff = isOld ? [] : Array("\u{1B}[?1006l\u{1B}[?1000l".utf8)
    enter = ["smcup", "smkx"].flatMap(terminfoString) + modes
    let modesOff = mouseOff + (isOld ? [] : Array("\u{1B}[?2004l".utf8))
    let main = terminfoString("rmcup")
    // Without another screen to go back to, what comes next belongs below ours.
    let back = main.isEmpty ? Array("\u{1B}[999;1H\r\n".utf8) : main
    leave = modesOff + ["rmkx", "sgr0", "op", "cnorm"].flatMap(terminfoString) + back
  }
}
