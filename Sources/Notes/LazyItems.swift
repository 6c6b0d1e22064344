/// Items whose meaning stands on the next line at the margin, behind a hard break: `- 추론␠␠` over `아는 것을 엮어 새 것을 찾음`.
///
/// Markdown reads such a line as one with the item. They become a pair, so that the name has its meaning, and a name that is only a
/// link is no list of links.
enum LazyItems {
  private static let longestName = 48
  private static let mostText = 420

  /// Joins such lines; linear in the lines.
  static func join(_ lines: inout [NoteLine]) {
    var index = 0
    while index + 1 < lines.count {
      defer { index += 1 }
      let item = lines[index]
      guard item.isItem, item.setAside == nil, item.breaksHard, isName(item), goesOn(lines[index + 1], item) else {
        continue
      }
      var text = item.text.trimmed + ": " + lines[index + 1].text.trimmed
      var last = index + 1
      while last + 1 < lines.count, goesOn(lines[last + 1], item), text.count + lines[last + 1].text.count < mostText {
        last += 1
        text.append(" ")
        text += lines[last].text.trimmed
      }
      guard text.count < mostText else { continue }
      lines[index].text = text
      for place in (index + 1)...last { lines[place].remove(by: "R4") }
      index = last
    }
  }

  /// Whether a line belongs to the item above it: words right below it, no further in.
  private static func goesOn(_ line: NoteLine, _ item: NoteLine) -> Bool {
    line.form == .paragraph && line.setAside == nil && line.indent <= item.indent && line.quoteDepth == item.quoteDepth
      && line.boxDepth == item.boxDepth && line.text.count >= 4 && line.text.hasLetter && !line.isConclusion
      && !line.text.startsWith(anyOf: ["![", "<", "http", "$$"])
  }

  /// A name without what stands in brackets behind it: `人工知能 (AI: Artificial Intelligence)`.
  private static func withoutBracket(_ name: Text) -> Text {
    guard let last = name.scalars.last, last.isClosing, let open = name.lastIndex(where: \.isOpening), open > 1 else {
      return name
    }
    return name.prefix(open).trimmed
  }

  /// Whether an item is a name: short, without a stop, no pair of its own.
  private static func isName(_ item: NoteLine) -> Bool {
    let name = Inline(parsing: item.text).text.trimmed
    guard (2...longestName).contains(name.count), name.hasLetter, let last = name.scalars.last else { return false }
    // A label (개념, Types) has its lines below it read as they stand.
    return Label(name) == nil && !last.isSentenceEnd && last != ":" && last != "：" && last != "," && last != "、"
      && !item.hasCheckbox
      && !LineShape.hasPairMark(withoutBracket(name)) && LineShape.isNounPhrase(name)
      && !name.contains(where: \.isArrow)
  }
}
