import Notes

extension Definition {
  /// `客を招く前に道具を試す茶法` of 予備茶法, `…的茶` of 绿茶: a described noun that the name ends in says what the name is.
  static func isKind(_ text: Text, of term: Text) -> Bool {
    guard text.isEastAsian else { return false }
    let name = Text(term.scalars.prefix { $0.isHan })
    let plain = opening(of: text, name.suffix(2))
    guard name.count >= 4, plain.count >= 8, plain.count <= 90, case let noun = name.suffix(2),
      plain.ends(with: noun.string),
      !plain.containsAny(of: ["は、", "，是"]),
      !plain.startsWith(anyOf: ["と", "を", "に", "が", "は", "の", "で"]), !plain.contains("。"),
      case let before = plain[plain.count - 3]
    else { return false }
    return plain.hasKana ? before.isKana && !before.isKatakana && before != "や" : before == "的"
  }

  /// The first clause of the first sentence where that ends in the noun, `少数の窯が火を分ける窯で、…`; else the text.
  private static func opening(of text: Text, _ noun: Text) -> Text {
    let plain = text.trimming { $0.isSpace || $0 == "。" || $0 == "." }
    guard noun.count == 2, !plain.ends(with: noun.string) else { return plain }
    let first = plain.firstRange(of: "。").map { plain.prefix($0.lowerBound) } ?? plain
    if first.ends(with: noun.string) { return first }
    let clause =
      (plain.hasKana ? first.firstRange(of: "で、") : first.firstRange(of: "，")).map { first.prefix($0.lowerBound) }
      ?? first
    return clause.ends(with: noun.string) ? clause : plain
  }

  /// The first sentence of an English paragraph below a heading that is a phrase: what the heading is.
  static func opening(of node: Int, _ page: Page) -> Found? {
    guard page[node].isHeading, let line = page.matter(of: node).first, page[line].kind == .paragraph,
      page.text(line).isEnglish, let said = page.sentences[line].first?.text, EnglishDefinition.isFragment(said),
      !EnglishDefinition.isDuty(said),
      page.terms[node].map({ !$0.isTopic && $0.name.wordCount <= 4 }) ?? false
    else { return nil }
    return Found(node: line, text: said, certainty: 0.85)
  }
}
