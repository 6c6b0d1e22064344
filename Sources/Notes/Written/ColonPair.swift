/// A line cut at a program's mark between two sides: `::`, `:::`, `;;`, `>>`, `<<`, `<>`.
struct ColonPair {
  enum Kind { case term, descriptor, basic }

  let kind: Kind
  let left: Text
  /// Empty where the answer stands in the lines below.
  let right: Text
  let direction: WrittenCard.Direction
  /// `>>1.`: the lines below are in order.
  var isOrdered = false
  /// `>>A)`: the lines below are choices, the first is right.
  var isChoice = false

  /// Most marks of a line that are tried.
  private static let mostTries = 6

  private typealias Mark = (text: String, kind: Kind, direction: WrittenCard.Direction)

  /// Longer marks first.
  private static let marks: [Mark] = [
    (":::", .term, .both), (";;;", .descriptor, .forward), (">>>", .basic, .forward), ("::", .term, .forward),
    (";;", .descriptor, .forward), (">>", .basic, .forward), ("<<", .basic, .backward), ("<>", .basic, .both),
  ]

  /// Cuts a line; `hasBelow` tells whether deeper lines follow.
  init?(_ line: WrittenLine, _ found: WrittenMarks, _ habits: WrittenHabits, hasBelow: Bool) {
    let text = line.text
    let opensList = hasBelow && !line.isItem && text.endsWith(anyOf: [" ;;", "?;;", ":::"])
    let takesArrows = habits.usesArrows && line.isItem || opensList
    guard found.contains(.colons) || takesArrows && !found.isDisjoint(with: [.arrows, .semicolons]) else { return nil }
    let codes = ProtectedParts(text)
    var place = 1
    var tries = 0
    while place + 1 < text.count, tries < Self.mostTries {
      if Self.opensMark(text[place]), text[place - 1] != text[place] || text[place] == "<", !codes.contains(place),
        let mark = Self.marks.first(where: { text.has($0.text, at: place) }), mark.kind == .term || takesArrows
      {
        tries += 1
        if let pair = Self.cut(text, at: place, mark, habits, hasBelow) {
          self = pair
          return
        }
      }
      place += 1
    }
    return nil
  }

  private init(_ mark: Mark, _ left: Text, _ right: Text) {
    kind = mark.kind
    direction = mark.direction
    self.left = left
    self.right = right
  }

  private static func opensMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ":" || scalar == ";" || scalar == ">" || scalar == "<"
  }

  private static func cut(_ text: Text, at place: Int, _ mark: Mark, _ habits: WrittenHabits, _ hasBelow: Bool)
    -> ColonPair?
  {
    let end = place + mark.text.utf8.count
    let left = text.prefix(place).trimmed
    let right = text.dropping(first: end).trimmed
    guard left.contains(where: { !$0.isPunctuation && !$0.isSpace }), left.count <= 1_000 else { return nil }
    if right.isEmpty || right.isOne(of: ["1.", "A)", "a)"]), hasBelow {
      guard habits.usesArrows || mark.text == ":::" || mark.text == ";;" || habits.saysCards,
        text[place - 1].isSpace || mark.text != "::"
      else {
        return nil
      }
      var pair = ColonPair(mark, left, Text())
      pair.isOrdered = right == "1."
      pair.isChoice = right.count == 2 && right[1] == ")"
      return pair
    }
    guard !right.isEmpty, isPair(text, place, end, mark, habits),
      habits.saysCards || !isSignature(left, right)
    else { return nil }
    return ColonPair(mark, left, right)
  }

  /// Whether the mark parts two sides of a card and is no operator, path or property.
  private static func isPair(_ text: Text, _ place: Int, _ end: Int, _ mark: Mark, _ habits: WrittenHabits) -> Bool {
    guard end < text.count, text[end] != ":", text[end] != ">", text[end] != ";" else { return false }
    let before = text[place - 1]
    let after = text[end]
    if mark.kind == .basic, isShell(text.prefix(place), text.dropping(first: end)) { return false }
    if before.isSpace { return after.isSpace || mark.kind == .term && habits.usesColons }
    guard mark.kind == .term else { return false }
    if before == "?" || before == "？" { return true }
    if after.isSpace, isProperty(text.prefix(place), habits) { return false }
    return habits.usesColons && before != "/" && after != "/"
  }

  /// Whether one word before a mark that touches it is a property of Logseq or Dataview: `collapsed:: true`.
  static func isProperty(_ key: Text, _ habits: WrittenHabits) -> Bool {
    key.wordCount == 1 && (habits.isLogseq || !habits.saysCards || key.contains("-") || OutlineProperty.isKnown(key))
  }

  /// `echo hi >> file.txt`, `cin >> x`, `cat << EOF`, `n >> 1`: an operator of a program, not of a card.
  static func isShell(_ left: Text, _ right: Text) -> Bool {
    let words = left.words.filter { $0.contains(where: \.isWordPart) }
    guard let first = words.first?.lowercased, left.count(where: \.isWordLetter) >= 2 || left.hasHan else {
      return true
    }
    if commands.contains(first) || first.containsAny(of: ["std", "cout", "cin"]) { return true }
    let target = right.trimmed
    if target.wordCount == 1, target.containsAny(of: ["/", "EOF", "\\n"]) || target.isFileName { return true }
    return !target.contains(where: \.isWordPart)
  }

  private static let commands: WordSet = [
    "echo", "cat", "printf", "ls", "grep", "sed", "awk", "sort", "curl", "git", "tee", "print", "cout", "cin", "cerr",
    "command", "stdout", "1", "x", "y", "n", "i",
  ]

  /// `lookup :: Eq a => a -> [(a, b)] -> Maybe b`: a type in a programming language.
  static func isSignature(_ left: Text, _ right: Text) -> Bool {
    let name = left.trimmed
    guard name.wordCount == 1, name.allSatisfy({ $0.value < 0x80 }) else { return false }
    let words = right.replacing("->", with: " ").replacing("=>", with: " ").scalars.split {
      $0.isSpace || $0 == "(" || $0 == ")" || $0 == "[" || $0 == "]" || $0 == ","
    }
    let areTypes = words.allSatisfy { word in
      word.allSatisfy { $0.isLatin || $0.isDigit || $0 == "." || $0 == "'" || $0 == "!" || $0 == "*" }
        && (word.first?.isUpper ?? false || word.count == 1)
    }
    guard areTypes, let first = words.first else { return false }
    return right.contains("->") || right.contains("=>") || words.count <= 2 && types.contains(Text(first))
  }

  private static let types: WordSet = [
    "Int", "Integer", "String", "Bool", "Char", "Double", "Float", "IO", "Maybe", "Either", "Text", "Word", "Ordering",
  ]
}

/// Where code and formulas stand in a text.
struct ProtectedParts {
  private var ranges: [Range<Int>] = []

  init(_ text: Text) {
    var place = 0
    while place < text.count {
      let mark = text[place]
      guard mark == "`" || mark == "$" else {
        place += 1
        continue
      }
      guard let end = text.scalars[(place + 1)...].firstIndex(of: mark) else {
        // Nothing closes it: the rest has none either, but the other mark may stand there.
        place += 1
        if !text.scalars[place...].contains(mark == "`" ? "$" : "`") { return }
        continue
      }
      ranges.append(place..<(end + 1))
      place = end + 1
    }
  }

  func contains(_ place: Int) -> Bool { !ranges.isEmpty && ranges.contains { $0.contains(place) } }
}

extension Text {
  /// `notes.txt`: one word with an ending.
  fileprivate var isFileName: Bool {
    guard let dot = scalars.lastIndex(of: "."), dot > 0, dot + 1 < count else { return false }
    return allSatisfy { $0.value > 0x20 && $0.value < 0x80 }
      && dropping(first: dot + 1).allSatisfy { $0.isLatin || $0.isDigit }
  }
}
