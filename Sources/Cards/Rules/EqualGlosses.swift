import Notes

/// F9: another name behind an equals sign in a name's brackets: `윗다관 (=Master Pot)`, `잔 (=Worker Cup, 차가 담기는 그릇)`, `茶票（=茶引）`.
///
/// Fires on headings, titles, names of items and of pairs; asks for the other name, and for the meaning where one follows a comma.
enum EqualGlosses {
  private static let longestName = 30

  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard page[node].isSection || page[node].kind == .item, node != page.titleNode,
        case let text = page.pairs[node]?.left ?? page.text(node), text.mayHold("=") || text.mayHold("＝"),
        text.count <= 90, let (name, said) = parts(of: text)
      else { return [] }
      return drafts(name, said, node, page)
    }
  }

  private static func drafts(_ name: Text, _ said: Text, _ node: Int, _ page: Page) -> [Draft] {
    let cut = said.scalars.firstIndex { $0 == "," || $0 == "，" || $0 == "、" }
    let other = (cut.map { said.prefix($0) } ?? said).trimmed
    let rest = cut.map { said.dropping(first: $0 + 1).trimmed } ?? Text()
    guard (1...longestName).contains(other.count), other.wordCount <= 4, other.hasLetter, isName(other),
      other.folded != name.folded
    else { return [] }
    let language = page.language(of: page.text(node))
    var made: [Draft] = []
    if !other.folded.contains(text: name.folded), !name.folded.contains(text: other.folded) {
      made.append(
        Draft(
          .definition, ask: Wording.ask(\.otherName, in: language, name), [other], at: node, of: page, confidence: 0.65
        ).claiming(.part(22_000), of: [node]))
    }
    if rest.count >= 6, rest.hasLetter, !rest.folded.contains(text: name.folded) {
      made.append(
        Draft(.definition, ask: Wording.define(name, in: language), [rest], at: node, of: page, confidence: 0.7)
          .claiming(.part(22_001), of: [node]))
    }
    return made
  }

  /// The name before the bracket and what stands behind the sign in it.
  private static func parts(of text: Text) -> (name: Text, said: Text)? {
    for mark in ["(=", "( =", "（=", "（＝", "(＝"] {
      guard let open = text.firstRange(of: mark), open.lowerBound >= 2,
        let close = text.scalars[open.upperBound...].firstIndex(where: { $0 == ")" || $0 == "）" }),
        text.dropping(first: close + 1).trimming({ $0.isSpace || $0 == ":" || $0 == "：" }).isEmpty
      else { continue }
      let name = Term(text.prefix(open.lowerBound).trimmed).name
      guard (2...longestName).contains(name.count), name.wordCount <= 4, isName(name) else { return nil }
      return (name, text[open.upperBound..<close].trimmed)
    }
    return nil
  }

  private static func isName(_ text: Text) -> Bool {
    LineShape.isNounPhrase(text) && !text.containsAny(of: ["=", "+", "*", "<", ">", ":", "→"]) && Label(text) == nil
  }
}
