import Notes

/// F28: what comes of what: `물 + 이산화탄소 → 포도당 + 산소` below its name.
///
/// Fires on a line of names joined by plus signs before a single arrow; asks for what stands behind the arrow.
enum Reaction {
  private static let longest = 120

  static func draft(_ node: Int, _ page: Page) -> Draft? {
    let text = page.text(node)
    guard page[node].isMatter, page[node].label == nil, text.count <= longest,
      text.contains(" + ") || text.isEastAsian && text.contains("+"), text.containsArrow,
      !text.contains("=")
    else { return nil }
    let sides = text.replacing("-->", with: "→").replacing("->", with: "→").pieces { $0.isArrow }.map(\.trimmed)
    guard sides.count == 2, !page[node].isConclusion, case let (left, right) = (names(sides[0]), names(sides[1])),
      left.count >= 2, (left + right).allSatisfy(isName),
      let name = page.subjectName(of: node), name.hasLetter
    else { return nil }
    let mark: Text = page.language(of: name).isEastAsian ? "：" : ": "
    return Draft(
      right.count > 1 ? .list : .question, ask: name + mark + sides[0] + " → ?", right, at: node, of: page,
      confidence: 0.7
    ).claiming(.statement, of: [node])
  }

  private static func names(_ side: Text) -> [Text] {
    // 酸+金属: letters that stand close need no spaces.
    if side.isEastAsian, !side.contains(" + ") { return side.pieces { $0 == "+" }.map(\.trimmed) }
    return side.replacing(" + ", with: "\n").pieces { $0 == "\n" }.map(\.trimmed)
  }

  private static func isName(_ part: Text) -> Bool {
    (1...30).contains(part.count) && part.hasLetter && part.wordCount <= 4 && !Endings.isPredicate(part)
      && !part.contains(":")
  }
}
