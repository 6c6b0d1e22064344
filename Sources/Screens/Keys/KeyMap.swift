import TextUI

/// One line of a key table: what to press, as shown; what it is called; what it does.
struct Binding: Hashable, Sendable {
  /// Where the binding is spoken of.
  enum Place: Hashable, Sendable { case footer, help }

  let shown: String
  let word: Word
  let presses: [Key: Command]
  let place: Place

  init(_ shown: String, _ word: Word, _ presses: [Key: Command], _ place: Place = .footer) {
    self.shown = shown
    self.word = word
    self.presses = presses
    self.place = place
  }

  /// A binding of one command to keys written as characters.
  init(_ shown: String, _ word: Word, _ command: Command, _ keys: [Key], _ place: Place = .footer) {
    self.init(shown, word, Dictionary(keys.map { ($0, command) }, uniquingKeysWith: { first, _ in first }), place)
  }

  /// The command a click on the binding's words in the footer gives: its only one.
  var clicked: Command? {
    let commands = Set(presses.values)
    return commands.count == 1 ? commands.first : nil
  }
}

/// The keys of one page, in the order of their use; handling, footer and help all come from it.
struct KeyMap: Hashable, Sendable {
  var bindings: [Binding]
  /// Whether there is a field on the page, to which characters belong.
  let takesText: Bool

  init(_ bindings: [Binding]) {
    let finding = KeyMap.isFree(.control("p"), bindings) ? KeyMap.finding : KeyMap.findingByColon
    self.bindings = bindings + [finding] + KeyMap.everywhere
    takesText = false
  }

  /// The table of a page whose letters belong to a field.
  init(typing bindings: [Binding]) {
    let finding = KeyMap.isFree(.control("p"), bindings) ? [KeyMap.findingWhileTyping] : []
    self.bindings = bindings + finding + KeyMap.everywhere
    takesText = true
  }

  /// Returns what a key asks for; the jamo of a Korean keyboard count as the Latin letters of the same keys.
  func command(for key: Key) -> Command? {
    bound(to: key) ?? bound(to: key.latin)
  }

  private func bound(to key: Key) -> Command? {
    for binding in bindings {
      if let command = binding.presses[key] { return command }
    }
    return nil
  }

  /// Any action, found by its name.
  private static let finding = Binding(":", .keyPalette, .palette, [.of(":"), .control("p")], .help)

  /// The same where Ctrl-P means something else.
  private static let findingByColon = Binding(":", .keyPalette, .palette, [.of(":")], .help)

  /// The same where letters belong to a field.
  private static let findingWhileTyping = Binding("Ctrl-P", .keyPalette, .palette, [.control("p")], .help)

  private static func isFree(_ key: Key, _ bindings: [Binding]) -> Bool {
    bindings.allSatisfy { $0.presses[key] == nil }
  }

  /// Works on every page, whatever is open.
  private static let everywhere = [
    Binding("Ctrl-Z", .keyStop, .stop, [.control("z")], .help),
    Binding("Ctrl-C", .keyLeave, .quit, [.control("c")], .help),
  ]
}

extension Key {
  /// Returns the key of a character without modifiers.
  static func of(_ scalar: Unicode.Scalar) -> Key { Key(.character(scalar)) }

  static func control(_ scalar: Unicode.Scalar) -> Key { Key(.character(scalar), .control) }
}
