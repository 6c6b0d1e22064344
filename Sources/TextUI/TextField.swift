/// One line of text being typed; it may take several rows where there is room.
///
/// The unit is what a reader calls a character, however many scalars the keyboard sends for it.
package struct TextField: Hashable, Sendable {
  /// What has been typed.
  package private(set) var characters: [Character]
  /// The place of the caret, 0…characters.count.
  package private(set) var caret: Int
  /// Whether the next text that is typed takes the place of all that stands there, as in a field that opens with a number.
  private var isReplaced = false
  /// Most characters taken; the rest of a longer paste is left out.
  package static let limit = 1_000

  /// A field that opens with a text; with `isReplaced` the first text typed replaces it, and any key that moves or deletes keeps it.
  package init(_ text: String = "", isReplaced: Bool = false) {
    characters = Array(visible(text).prefix(Self.limit))
    caret = characters.count
    self.isReplaced = isReplaced
  }

  package var text: String { String(characters) }

  /// Edits the text and returns true, or returns false when the input means nothing to a text field.
  package mutating func handle(_ input: Input) -> Bool {
    switch input {
    case .paste(let text): insert(text)
    case .key(let key): return handle(key)
    case .mouse: return false
    }
    return true
  }

  private mutating func handle(_ key: Key) -> Bool {
    switch (key.code, key.modifiers) {
    case (.character(let scalar), let modifiers) where modifiers.isDisjoint(with: [.control, .alt]):
      insert(String(scalar))
    case (.left, []), (.character("b"), .control): caret = max(0, caret - 1)
    case (.right, []), (.character("f"), .control): caret = min(characters.count, caret + 1)
    case (.left, _), (.character("b"), .alt): caret = wordStart
    case (.right, _), (.character("f"), .alt): caret = wordEnd
    case (.home, _), (.character("a"), .control): caret = 0
    case (.end, _), (.character("e"), .control): caret = characters.count
    case (.backspace, []), (.character("h"), .control): remove(max(0, caret - 1)..<caret)
    case (.backspace, _), (.character("w"), .control): remove(wordStart..<caret)
    case (.delete, _), (.character("d"), .control): remove(caret..<min(characters.count, caret + 1))
    case (.character("u"), .control): remove(0..<caret)
    case (.character("k"), .control): remove(caret..<characters.count)
    default: return false
    }
    isReplaced = false
    return true
  }

  /// Joins the text to what stands around the caret: a combining mark goes onto the character before it.
  private mutating func insert(_ text: String) {
    if isReplaced { (characters, caret, isReplaced) = ([], 0, false) }
    let room = Self.limit - characters.count
    let added = String(visible(text).prefix(max(0, room)))
    let before = String(characters[..<caret]) + added
    characters = Array(before + String(characters[caret...]))
    caret = min(before.count, characters.count)
  }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    characters = Array(String(characters))
    caret = min(range.lowerBound, characters.count)
  }

  private var wordStart: Int {
    let last = characters[..<caret].lastIndex { $0 != " " } ?? 0
    return characters[..<last].lastIndex(of: " ").map { $0 + 1 } ?? 0
  }

  private var wordEnd: Int {
    let first = characters[caret...].firstIndex { $0 != " " } ?? characters.count
    return characters[first...].firstIndex(of: " ") ?? characters.count
  }
}

/// The text on one line, without what a terminal would obey.
private func visible(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator:
      if scalar.properties.isWhitespace { result.append(" ") }
    default: result.append(scalar)
    }
  }
  return String(result)
}
