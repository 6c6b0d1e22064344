import Notes

/// F37 for Chinese: what an item says in brackets of the name that is all it holds besides: `镂空（不利于装液体，易碎）`.
///
/// Fires last, on items that are a name and a bracket with a predicate; asks how the thing is, or what is meant by it.
enum ChineseGlosses {
  static func drafts(_ page: Page, besides kept: [Gate.Passed]) -> [Draft] {
    guard page.isEastAsian else { return [] }
    let asked = Set(kept.map(\.asked))
    return page.document.nodes.indices.compactMap { node in
      let text = page.text(node)
      guard page[node].kind == .item, page.pairs[node] == nil, page[node].label == nil, (8...80).contains(text.count),
        let (name, said) = parts(of: text)
      else { return nil }
      let language = page.language(of: text)
      guard language == .chinese || language == .traditionalChinese else { return nil }
      let isMeant = said.startsWith(anyOf: meant)
      let question =
        Subjects.prefix(for: text, node, page)
        + (isMeant
          ? Wording.define(name, in: language)
          : Wording.labelled(name, language == .chinese ? "特点" : "特點", items: 1, in: language))
      guard !asked.contains(question.folded), !question.folded.contains(text: said.folded) else { return nil }
      return Draft(.definition, ask: question, [said], at: node, of: page, confidence: 0.6)
        .claiming(.part(23_100), of: [node])
    }
  }

  /// A name and what the bracket behind it, which ends the line, tells of it.
  private static func parts(of text: Text) -> (name: Text, said: Text)? {
    let plain = text.trimming { $0.isSpace || $0 == "。" || $0 == "；" }
    guard let last = plain.scalars.last, last == ")" || last == "）" || last == "】",
      let open = plain.scalars.firstIndex(where: { $0 == "(" || $0 == "（" || $0 == "【" }),
      case let (name, said) = (plain.prefix(open).trimmed, plain[(open + 1)..<(plain.count - 1)].trimmed),
      (2...12).contains(name.count), name.allSatisfy({ $0.isHan || $0.isLatin || $0.isDigit }),
      name.hasHan || name.hasLatin,
      LineShape.isNounPhrase(name),
      !name.endsWith(anyOf: ["温和", "高", "低", "强", "强", "弱", "好", "差", "快", "慢", "大", "小", "多", "少"]),
      !Endings.isPredicate(name), Label(name) == nil, !GenericWords.contains(name),
      (4...50).contains(said.count), said.count(where: \.isHan) >= 4,
      !said.containsAny(of: ["（", "(", "）", ")", "考", "背", "重点", "详见", "詳見", "如图", "？", "→"]),
      said.startsWith(anyOf: traits) || said.startsWith(anyOf: meant)
    else { return nil }
    return (name, said)
  }

  /// Openings of what a thing is like or can do.
  private static let traits: Phrases = [
    "不", "可以", "可", "能", "容易", "易", "适合", "適合", "适用于", "適用於", "存在", "支持", "没有", "沒有", "无需", "無需", "具有", "只能", "仅能",
    "必须", "必須",
  ]

  /// Openings of what is done where the name is said.
  private static let meant: Phrases = ["将", "將", "把", "从", "從", "由", "指"]
}
