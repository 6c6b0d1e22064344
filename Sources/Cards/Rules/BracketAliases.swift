import Notes

/// F9: another Chinese name in brackets behind the name a line tells of: `青瓷（缥瓷）：…`.
///
/// Fires on the left side of a pair; a bracket that ranks, dates, hints or gives an example is no name.
enum BracketAliases {
  static func drafts(_ page: Page) -> [Draft] {
    guard page.isEastAsian else { return [] }
    return page.document.nodes.indices.compactMap { node in
      guard let pair = page.pairs[node], pair.isNamed, page[node].isMatter, page[node].label == nil,
        let (name, other) = parts(of: pair.left.trimmed)
      else { return nil }
      let language = page.language(of: page.text(node))
      guard language == .chinese || language == .traditionalChinese else { return nil }
      return Draft(
        .definition, ask: Wording.ask(\.otherName, in: language, name), [other], at: node, of: page, confidence: 0.6
      ).claiming(.part(22_100), of: [node])
    }
  }

  /// The name and what stands in brackets behind it, where that can be a name as well.
  private static func parts(of text: Text) -> (name: Text, other: Text)? {
    guard let last = text.scalars.last, last == ")" || last == "）", let open = Term.matchingOpening(text), open >= 2,
      case let (name, other) = (text.prefix(open).trimmed, text[(open + 1)..<(text.count - 1)].trimmed),
      (2...10).contains(name.count), (2...8).contains(other.count), isName(name), isName(other),
      !other.startsWith(anyOf: [
        "如", "见", "見", "即", "或", "含", "由", "第", "不", "非", "无", "無", "有", "可", "只", "多", "仅", "主",
      ]),
      !other.endsWith(anyOf: noNames), !GenericWords.contains(other), Label(other) == nil, Label(name) == nil,
      !Remark.isAside(other), !other.containsAny(of: ["考", "背", "的", "和", "与", "與", "等"]),
      !name.contains(text: other), !other.contains(text: name),
      shared(name, other) * 5 < max(name.count, other.count) * 4
    else { return nil }
    return (name, other)
  }

  private static func isName(_ text: Text) -> Bool {
    text.allSatisfy(\.isHan) && LineShape.isNounPhrase(text) && !Endings.isPredicate(text)
  }

  /// How many letters two names have in common.
  private static func shared(_ name: Text, _ other: Text) -> Int {
    other.count { letter in name.contains { $0 == letter } }
  }

  private static let noNames: Phrases = [
    "职能", "職能", "原理", "原则", "原則", "阶段", "階段", "部分", "时期", "時期", "时代", "時代", "年代", "世纪", "世紀", "人", "者", "国", "國", "省",
    "市", "县", "代", "朝",
    "派", "性", "类", "類", "级", "級", "层", "層", "期", "上", "下", "中", "内", "外", "前", "后", "後", "时", "時", "题", "題", "版", "式",
    "为主", "優先",
    "优先", "常用", "默认", "推荐",
  ]
}
