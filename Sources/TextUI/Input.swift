/// A key as pressed.
package struct Key: Hashable, Sendable {
  /// Which key.
  package enum Code: Hashable, Sendable {
    case character(Unicode.Scalar)
    case enter, tab, backspace, escape, up, down, left, right, home, end, insert, delete, pageUp, pageDown
    /// F1…F12.
    case function(Int)
  }

  /// Keys held down beside it.
  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let shift = Modifiers(rawValue: 1)
    package static let alt = Modifiers(rawValue: 2)
    package static let control = Modifiers(rawValue: 4)
  }

  package var code: Code
  package var modifiers: Modifiers

  package init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }
}

/// A mouse report; the place is 0-based.
package struct Mouse: Hashable, Sendable {
  /// What the mouse did.
  package enum Action: Hashable, Sendable {
    case press, release, motion, wheelUp, wheelDown
  }

  package var action: Action
  package var at: Point

  package init(_ action: Action, at: Point) {
    self.action = action
    self.at = at
  }
}

/// Something that came from the person at the terminal.
package enum Input: Hashable, Sendable {
  case key(Key)
  /// Pasted text with LF line ends; never a key.
  case paste(String)
  case mouse(Mouse)
}
