import TextUI

extension Key {
  /// What the key is called on a screen, in either language.
  var name: String {
    let name =
      switch code {
      case .character(" "): "Space"
      case .character(let scalar): String(scalar)
      case .enter: "⏎"
      case .tab: "Tab"
      case .backspace: "⌫"
      case .escape: "Esc"
      case .up: "↑"
      case .down: "↓"
      case .left: "←"
      case .right: "→"
      case .home: "Home"
      case .end: "End"
      case .insert: "Ins"
      case .delete: "Del"
      case .pageUp: "PgUp"
      case .pageDown: "PgDn"
      case .function(let number): "F\(number)"
      }
    if modifiers.contains(.control) { return "Ctrl-" + name.uppercased() }
    if modifiers.contains(.alt) { return "Alt-" + name }
    return modifiers.contains(.shift) ? "Shift-" + name : name
  }

  /// Reads a key as a settings file names it: `z`, `Z`, `ctrl-z`, `alt-x`, `space`, `f5`, `pageup`, `shift-tab`.
  init?(named text: String) {
    var rest = text[...]
    var modifiers: Modifiers = []
    for (prefix, modifier) in [("ctrl-", Modifiers.control), ("alt-", .alt), ("shift-", .shift)] {
      guard rest.lowercased().hasPrefix(prefix), rest.count > prefix.count else { continue }
      rest = rest.dropFirst(prefix.count)
      modifiers.insert(modifier)
    }
    guard let code = Self.code(named: String(rest), modifiers) else { return nil }
    if case .character(let scalar) = code, modifiers.contains(.shift) {
      // Shift and a letter arrive as the capital.
      guard let capital = String(scalar).uppercased().unicodeScalars.first, capital != scalar else { return nil }
      self.init(.character(capital), modifiers.subtracting(.shift))
    } else {
      self.init(code, modifiers)
    }
  }

  private static func code(named name: String, _ modifiers: Modifiers) -> Code? {
    if let scalar = name.unicodeScalars.first, name.unicodeScalars.count == 1 {
      guard Key(.character(scalar)).pressedForSyllable.isEmpty else { return nil }
      let latin = Key(.character(scalar)).latin
      guard case .character(let letter) = latin.code, letter.value > 0x20, letter.value != 0x7F else { return nil }
      return .character(
        modifiers.contains(.control) ? letter.properties.lowercaseMapping.unicodeScalars.first ?? letter : letter)
    }
    if name.lowercased().hasPrefix("f"), let number = Int(name.dropFirst()), (1...12).contains(number) {
      return .function(number)
    }
    return named[name.lowercased()]
  }

  private static let named: [String: Code] = [
    "space": .character(" "), "enter": .enter, "tab": .tab, "backspace": .backspace, "esc": .escape, "escape": .escape,
    "up": .up, "down": .down, "left": .left, "right": .right, "home": .home, "end": .end, "insert": .insert,
    "delete": .delete, "pageup": .pageUp, "pagedown": .pageDown,
  ]

  /// Whether it writes a character where there is a field.
  var isCharacter: Bool {
    if case .character = code { return modifiers.isDisjoint(with: [.control, .alt]) }
    return false
  }
}
