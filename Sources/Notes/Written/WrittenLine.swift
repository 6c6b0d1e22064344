/// A line as flashcard programs see it: its text after bullet and heading mark, without comments, tags for programs and anchors.
struct WrittenLine {
  let index: Int
  let indent: Int
  let quoteDepth: Int
  var text: Text
  var level: Int?
  var isBulleted = false
  /// The number a list item begins with.
  var ordinal: Text?
  /// Whether its box is ticked; nil without a box.
  var isTicked: Bool?
  /// Program tags that were taken off, without `#`.
  private(set) var tags: [Text] = []

  init(_ line: NoteLine, at index: Int) {
    self.index = index
    indent = line.indent
    quoteDepth = line.quoteDepth
    var cursor = LineCursor(line.raw)
    _ = cursor.takeQuoteMarks()
    _ = cursor.takeIndent()
    if let heading = cursor.takeHeadingMark() {
      level = heading
    } else if cursor.takePlainBullet() {
      isBulleted = true
      level = cursor.takeHeadingMark()
    } else if let number = cursor.takeListNumber() {
      ordinal = number
    }
    text = cursor.remaining.trimmed
    if text.count >= 3, text[0] == "[", text[2] == "]", text.count == 3 || text[3].isSpace {
      if text[1] == " " || text[1] == "x" || text[1] == "X" {
        isTicked = text[1] != " "
        text = text.dropping(first: 3).trimmed
      }
    }
    takeOffTags()
    if text.first == "^" || text.contains(" ^") { text = Self.withoutAnchor(text) }
  }

  var isItem: Bool { isBulleted || ordinal != nil }

  /// Takes `#card`, `#flashcards/deck` and their like off the ends of the text.
  private mutating func takeOffTags() {
    guard text.contains("#") || text.ends(with: "[[card]]") else { return }
    takeOffLast()
    while let word = text.lastWord, let tag = Self.programTag(word) {
      tags.append(tag)
      text = text.dropping(last: word.count).trimmed
    }
    while let word = text.firstWord, let tag = Self.programTag(word) {
      tags.append(tag)
      text = text.dropping(first: word.count).trimmed
    }
    // Tags of the writer's own stand behind the program's.
    guard !tags.isEmpty else { return takeFromMiddle() }
    while let word = text.lastWord, word.first == "#", word.count > 1, word[1].isWordLetter {
      text = text.dropping(last: word.count).trimmed
    }
  }

  /// `…？#card`: the tag touches the text; `[[card]]` is Logseq's other way to write it.
  private mutating func takeOffLast() {
    if text.ends(with: "[[card]]") {
      tags.append("card")
      text = text.dropping(last: text.ends(with: "#[[card]]") ? 9 : 8).trimmed
      return
    }
    guard let place = text.scalars.lastIndex(of: "#"), place > 0, !text[place - 1].isLatin, text[place - 1] != "/",
      let tag = Self.programTag(text.dropping(first: place))
    else { return }
    tags.append(tag)
    text = text.prefix(place).trimmed
  }

  /// `Question #card #biology`, `#card` before more text.
  private mutating func takeFromMiddle() {
    guard text.containsAny(of: ["#card", "#flashcard", "#spaced", "[[card]]"]) else { return }
    var words = text.words
    guard let place = words.firstIndex(where: { Self.programTag($0) != nil }), let tag = Self.programTag(words[place])
    else { return }
    let isTail = words[(place + 1)...].allSatisfy { $0.first == "#" && $0.count > 1 }
    guard isTail else { return }
    tags.append(tag)
    words.removeSubrange(place...)
    text = words.joined(" ")
  }

  /// `card`, `flashcards/deck`, `card-reverse` of a word such as `#card`; nil for other words.
  static func programTag(_ word: Text) -> Text? {
    guard word.first == "#", word.count >= 5, word.count <= 80 else { return nil }
    var tag = word.dropping(first: 1).lowercased
    if tag.starts(with: "[["), tag.ends(with: "]]") { tag = tag.dropping(first: 2).dropping(last: 2) }
    let stem = Text(tag.scalars.prefix { $0 != "/" && $0 != "-" })
    return programs.contains(stem) ? tag : nil
  }

  static let programs: WordSet = [
    "card", "cards", "flashcard", "flashcards", "decks", "spaced", "anki", "암기", "플래시카드",
  ]

  /// Without ` ^anchor` at the end.
  static func withoutAnchor(_ text: Text) -> Text {
    guard let word = text.lastWord, word.first == "^", word.count > 4,
      word.dropping(first: 1).allSatisfy({ $0.isLatin || $0.isDigit || $0 == "-" })
    else { return text }
    return text.dropping(last: word.count).trimmed
  }
}

extension LineCursor {
  /// Takes `- `, `* `, `+ ` or `• `.
  mutating func takePlainBullet() -> Bool {
    guard let first = remaining.first, first == "-" || first == "*" || first == "+" || first == "•" else {
      return false
    }
    return takeBullet() != nil
  }

  /// Takes `1. ` or `1) `, not letters.
  mutating func takeListNumber() -> Text? {
    guard let first = remaining.first, first.isDigit || (0x2460...0x2473).contains(first.value) else { return nil }
    return takeOrdinal(afterHeading: false)
  }
}
