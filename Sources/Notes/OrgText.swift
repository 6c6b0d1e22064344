/// Org's marks read as Markdown's.
enum OrgText {
  private static let states: WordSet = [
    "TODO", "DONE", "NEXT", "WAITING", "WAIT", "HOLD", "CANCELLED", "CANCELED", "STARTED", "LATER", "NOW", "DOING",
  ]

  /// A headline without its state, priority, progress and tags: `TODO [#A] Tea [1/3] :drink:`.
  static func title(_ text: Text) -> Text {
    var title = withoutState(text)
    if let word = title.lastWord, word.count >= 3, word.first == ":", word.scalars.last == ":",
      word.allSatisfy({ $0.isWordPart || $0 == ":" || $0 == "_" || $0 == "@" || $0 == "-" })
    {
      title = title.dropping(last: word.count).trimmed
    }
    if let word = title.lastWord, word.first == "[", word.scalars.last == "]",
      word.dropping(first: 1).dropping(last: 1).allSatisfy({ $0.isDigit || $0 == "/" || $0 == "%" })
    {
      title = title.dropping(last: word.count).trimmed
    }
    return title
  }

  /// Without a task's state and priority before it.
  static func withoutState(_ text: Text) -> Text {
    var rest = text.trimmed
    if let word = rest.firstWord, states.contains(word), word.count < rest.count {
      rest = rest.dropping(first: word.count).trimmed
    }
    if rest.starts(with: "[#"), rest.count > 4, rest[3] == "]" { rest = rest.dropping(first: 4).trimmed }
    return rest
  }

  /// `*bold*`, `/italic/`, `=code=`, `~code~`, `+gone+` as Markdown writes them.
  static func markdown(_ text: Text) -> Text {
    guard text.contains(where: { $0 == "*" || $0 == "/" || $0 == "=" || $0 == "~" || $0 == "+" }) else { return text }
    var result: [Unicode.Scalar] = []
    var place = 0
    while place < text.count {
      guard let other = marks[text[place]], opens(text, at: place), let end = closing(text, from: place) else {
        result.append(text[place])
        place += 1
        continue
      }
      result += other.unicodeScalars
      result += text.scalars[(place + 1)..<end]
      result += other.unicodeScalars
      place = end + 1
    }
    return Text(result)
  }

  private static let marks: [Unicode.Scalar: String] = ["*": "**", "/": "*", "=": "`", "~": "`", "+": "~~"]

  /// A mark opens after a space or bracket and before a letter.
  private static func opens(_ text: Text, at place: Int) -> Bool {
    let before = place > 0 ? text[place - 1] : " "
    guard place + 2 < text.count, before.isSpace || before.isOpening || before == "\"" || before == "'" else {
      return false
    }
    let after = text[place + 1]
    return !after.isSpace && after != text[place]
  }

  /// The same mark before a space, a full stop or the end, within the reach of a line.
  private static func closing(_ text: Text, from place: Int) -> Int? {
    var end = place + 2
    let stop = min(text.count, place + 300)
    while end < stop {
      if text[end] == text[place], !text[end - 1].isSpace {
        let after = end + 1 < text.count ? text[end + 1] : " "
        if !after.isLatin, !after.isDigit, after != "/" { return end }
      }
      end += 1
    }
    return nil
  }
}
