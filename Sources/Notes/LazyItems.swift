/// Items whose meaning stands on the next line at the margin, behind a hard break: `- 추론␠␠` over `아는 것을 엮어 새 것을 찾음`.
///
/// Markdown reads such a line as one with the item. They become pairs, so that each name has its meaning, and a name that is only a
/// link is no list of links. One alone may be anything, a verse, an address: it takes two in a note.
enum LazyItems {
  private static let longestName = 48
  private static let mostText = 420
  private static let least = 2

  /// An item with the lines that go on with it.
  private struct Found {
    let item: Int
    let last: Int
    let text: Text
    /// Whether the item is a label (개념, Types), whose lines are read well as they stand where it is not one of a row of names.
    let isLabel: Bool
    let isSentence: Bool
  }

  /// Joins such lines; linear in the lines.
  static func join(_ lines: inout [NoteLine]) {
    var found: [Found] = []
    var index = 0
    while index + 1 < lines.count {
      if let one = read(index, lines) {
        found.append(one)
        index = one.last
      }
      index += 1
    }
    guard found.count(where: { !$0.isLabel }) >= least else { return }
    // Where names are followed by phrases, a whole sentence below the last one tells of something else.
    if found.count >= 2, let last = found.last, last.isSentence, !found.dropLast().contains(where: \.isSentence) {
      found.removeLast()
    }
    for one in found {
      lines[one.item].text = one.text
      for place in (one.item + 1)...one.last { lines[place].remove(by: "R4") }
    }
  }

  private static func read(_ index: Int, _ lines: [NoteLine]) -> Found? {
    let item = lines[index]
    guard item.isItem, item.setAside == nil, item.breaksHard, let name = name(of: item), goesOn(lines[index + 1], item),
      tells(lines[index + 1])
    else { return nil }
    var text = item.text.trimmed + ": " + lines[index + 1].text.trimmed
    var last = index + 1
    while last + 1 < lines.count, goesOn(lines[last + 1], item), text.count + lines[last + 1].text.count < mostText {
      // A line that breaks hard in the middle of a sentence is verse.
      if lines[last].breaksHard, !(lines[last].text.trimmed.scalars.last?.isSentenceEnd ?? false) { return nil }
      last += 1
      text.append(" ")
      text += lines[last].text.trimmed
    }
    guard text.count < mostText else { return nil }
    return Found(
      item: index, last: last, text: text, isLabel: Label(name) != nil,
      isSentence: lines[last].text.trimmed.scalars.last?.isSentenceEnd ?? false)
  }

  /// Whether a line belongs to the item above it: words right below it, no further in.
  private static func goesOn(_ line: NoteLine, _ item: NoteLine) -> Bool {
    line.form == .paragraph && line.setAside == nil && line.indent <= item.indent && line.quoteDepth == item.quoteDepth
      && line.boxDepth == item.boxDepth && line.text.count >= 4 && line.text.hasLetter && !line.isConclusion
      && !line.text.startsWith(anyOf: ["![", "<", "http", "$$"])
  }

  /// Whether a line may say what a name is: no figure, no second half of a sentence, not what somebody did.
  private static func tells(_ line: NoteLine) -> Bool {
    let text = line.text.trimmed
    guard let first = text.first, !(first.isDigit && text.prefix(8).contains(":")),
      let word = text.firstWord?.lowercased
    else {
      return false
    }
    if text.hasKana || text.hasHan || text.hasHangul {
      // `土を焼く窯。のちに登り窯となった。`: the first sentence says what it is.
      let first = text.firstIndex(of: "。").map { text.prefix($0) } ?? text
      let end = first.trimming { $0 == "。" || $0 == "." || $0.isSpace }
      return text.count >= 8 && !end.endsWith(anyOf: ["った", "ました", "しました", "읽음", "했음", "갔다", "왔다"])
    }
    return text.wordCount >= 3
      && !["and", "or", "but", "which", "that", "who", "because", "so", "then", "i", "we"].contains { word == Text($0) }
  }

  /// The name an item is: short, without a stop, no pair of its own, no half of a sentence.
  private static func name(of item: NoteLine) -> Text? {
    let name = Inline(parsing: item.text).text.trimmed
    guard (1...longestName).contains(name.count), name.hasLetter, let last = name.scalars.last, !item.hasCheckbox,
      !last.isSentenceEnd, last != ":", last != "：", last != ",", last != "、",
      !LineShape.hasPairMark(withoutBracket(name)),
      LineShape.isNounPhrase(name), !name.contains(where: \.isArrow)
    else { return nil }
    if name.hasHangul, name.wordCount >= 3, name.endsWith(anyOf: ["고", "며", "는", "은", "을", "를", "에", "에서", "면서"]) {
      return nil
    }
    if name.hasLatin, !name.hasHangul, !name.hasHan, !name.hasKana, name.wordCount > 5 { return nil }
    return name
  }

  /// A name without what stands in brackets behind it: `人工知能 (AI: Artificial Intelligence)`.
  private static func withoutBracket(_ name: Text) -> Text {
    guard let last = name.scalars.last, last.isClosing, let open = name.lastIndex(where: \.isOpening), open > 1 else {
      return name
    }
    return name.prefix(open).trimmed
  }
}
