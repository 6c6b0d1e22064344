/// Tags of note programs that are words of their sentence: `deals with #packets`, `a #session is created`, `#routing = …`.
///
/// Such a tag loses its `#` and stays. All others say where a line belongs, not what it says, and go.
enum TagWords {
  /// The text with its tags read.
  static func read(_ text: Text, isItem: Bool, isHeading: Bool) -> Text {
    let text = unglued(text)
    var words = text.words
    guard words.contains(where: isTag) else { return text }
    let last = words.lastIndex { !isTag($0) } ?? -1
    var kept: [Text] = []
    for place in words.indices {
      let word = words[place]
      guard isTag(word) else {
        kept.append(word)
        continue
      }
      let before = kept.last
      let after = place + 1 < words.count ? words[place + 1] : nil
      if isWord(word, after: before, before: after, isInside: place < last) {
        words[place] = spelled(word)
        kept.append(words[place])
      } else if place > last && before == nil
        || !goes(word, isFirst: before == nil, isLast: place > last, isItem: isItem, isHeading, text.count)
      {
        kept.append(word)
      }
    }
    return kept.isEmpty || kept == text.words ? text : kept.joined(" ")
  }

  /// `合成#有机物的过程`, `빛으로 #포도당을 만든다`: a tag inside a sentence of letters that stand together is a word of it.
  private static func unglued(_ text: Text) -> Text {
    guard text.hasHan || text.hasHangul || text.hasKana else { return text }
    var kept = Text()
    for place in text.indices {
      if text[place] == "#", place > 0, place + 1 < text.count,
        text[place + 1].isHan || text[place + 1].isHangul || text[place + 1].isKana,
        text[place - 1].isHan || text[place - 1].isKana
          || text[place - 1].isSpace && isFollowed(text, place) && !(place >= 2 && text[place - 2].isSentenceEnd)
      {
        continue
      }
      kept.append(text[place])
    }
    return kept.count == text.count ? text : kept
  }

  /// Whether words follow a tag that are no tags.
  private static func isFollowed(_ text: Text, _ place: Int) -> Bool {
    let rest = text.dropping(first: place).words.dropFirst()
    return rest.contains { $0.first != "#" && $0.hasLetter }
  }

  /// Whether a tag that is no word of the sentence is taken off.
  private static func goes(
    _ word: Text, isFirst: Bool, isLast: Bool, isItem: Bool, _ isHeading: Bool, _ length: Int
  ) -> Bool {
    if isLast { return true }
    if isFirst { return isItem }
    // Inside a text: "John Calvin #person and …"; code and quoted commands are left alone.
    guard length >= 24, !isHeading, word.count >= 4 else { return false }
    return word.dropping(first: 1).allSatisfy { $0.isLower && $0.isLatin || $0 == "/" || $0 == "-" }
  }

  /// Words that want something behind them.
  private static let leading: WordSet = [
    "a", "an", "the", "this", "these", "each", "every", "no", "its", "their", "of", "to", "with", "by", "from", "for",
    "in",
    "on", "at", "as", "into", "via", "like", "called", "named", "is", "are", "be", "and", "or", "using", "uses", "use",
    "not", "w/", "/", "=", "vs", "vs.", "than", "between", "unique", "including", "through", "other", "has", "have",
  ]

  /// Words behind a tag that tell what it is.
  private static let telling: WordSet = ["=", ":", "is", "are", "means", "refers", "→", "=>", "->", "–", "—"]

  private static func isWord(_ tag: Text, after before: Text?, before after: Text?, isInside: Bool) -> Bool {
    guard let before else {
      if tag.last == ":" || tag.endsWith(anyOf: ["은", "는", "란", "이란"]) { return after != nil }
      return after.map { telling.contains($0) } ?? false
    }
    if leading.contains(before.lowercased) || before == "(" { return true }
    guard isInside else { return false }
    if before.last == "," || tag.last == "," { return after != nil }
    guard let next = after, let first = next.first, let head = before.first else { return false }
    // "data #encryption takes place" is a sentence; "John Calvin #person and …" has a name with its kind.
    return first.isLower && first.isLatin && head.isLower && head.isLatin && before.last?.isWordLetter == true
      && next != "and" && next != "or"
  }

  /// `#dialog-control,` as `dialog-control,`; of a path of tags its last.
  private static func spelled(_ tag: Text) -> Text {
    var name = tag.dropping(first: 1)
    if let slash = name.scalars.lastIndex(of: "/") { name = Text(name.scalars[(slash + 1)...]) }
    return name.contains("_") ? name.replacing("_", with: " ") : name
  }

  /// Colours such as `#ffcc00` and numbers are no tags.
  private static func isTag(_ word: Text) -> Bool {
    guard word.count > 1, word.first == "#", word[1].isWordLetter else { return false }
    if ["include", "define", "ifdef", "ifndef", "endif", "pragma", "region"].contains(where: {
      word.dropping(first: 1) == Text($0)
    }) {
      return false
    }
    let name = word.dropping(first: 1).trimming { ",):;.]\"".unicodeScalars.contains($0) }
    if (name.count == 3 || name.count == 6) && name.allSatisfy(\.isHexDigit) { return false }
    return name.allSatisfy { $0.isWordPart || $0 == "/" || $0 == "-" || $0 == "_" }
  }
}

extension Unicode.Scalar {
  fileprivate var isHexDigit: Bool { isDigit || value >= 0x61 && value <= 0x66 || value >= 0x41 && value <= 0x46 }
}
