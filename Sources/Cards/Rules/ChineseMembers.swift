import Notes

/// F21: Chinese names of one kind that each have their meaning beside them: `窑变的成因` over `氧化：…`, `还原：…`, `冷却：…`.
///
/// Fires on a part of two to seven lines that are names with what they mean, perhaps behind a paragraph that says what the part is;
/// one of them may stand bare. Two names must share their end or end in the name above. Asks for the names.
enum ChineseMembers {
  /// How sure the list is: unlike headings, lines with their meanings are no parts of a note.
  static let whole = 0.8

  static func draft(_ node: Int, _ page: Page) -> Draft? {
    guard page[node].isSection || page[node].isMatter, node != page.titleNode, page[node].label == nil,
      let name = owner(of: node, page)
    else { return nil }
    let lines = members(of: node, page)
    guard (2...HeadingLists.mostItems).contains(lines.count) else { return nil }
    let names = lines.compactMap { member($0, page) }
    guard names.count == lines.count, lines.count(where: { page.pairs[$0] == nil }) <= 1,
      Set(names.map(\.folded)).count == names.count, !names.contains(where: { $0.folded == name.folded }),
      names.count(where: isAspect) == 0, names.count >= 3 || areAlike(names, name)
    else { return nil }
    let language = page.language(of: name + names[0])
    let question =
      names.allSatisfy { $0.scalars.last == "性" }
      ? Wording.labelled(name, "特性", items: names.count, in: language) : Wording.ask(\.members, in: language, name)
    return Draft(.list, ask: question, names, at: node, of: page, confidence: whole).from(lines, of: page).claiming(
      .member, of: lines)
  }

  /// What the lines belong to; nil for a chapter, two matters at once, or a word that only sets a part apart.
  private static func owner(of node: Int, _ page: Page) -> Text? {
    let pair = page.pairs[node]
    guard pair.map({ $0.isNamed && page[node].isMatter }) ?? true else { return nil }
    guard let name = pair.map({ Term($0.left).name }) ?? page.terms[node]?.name, name.isEastAsian, !name.hasKana,
      (2...16).contains(name.count), page.terms[node].map({ !$0.isTopic && !$0.isQuestion }) ?? true,
      !GenericWords.contains(name), !name.containsAny(of: ["与", "與", "和", "及", "、", "，", "：", "——"]),
      !name.endsWith(anyOf: loose), name.first != "第", !Endings.isPredicate(name)
    else { return nil }
    return name
  }

  private static let loose: Phrases = [
    "介绍", "介紹", "简介", "簡介", "比较", "比較", "区别", "區別", "对比", "對比", "总结", "總結", "提醒", "说明", "說明", "知识", "知識", "知识点", "基础",
    "基礎",
    "概述", "概论", "概論", "背景", "示例", "例子", "例题", "例題", "练习", "練習", "参考", "參考", "笔记", "筆記", "术语", "術語", "名词解释", "词汇", "詞彙",
    "历史",
    "歷史", "发展", "發展", "创立", "創立", "机制", "機制", "原理",
  ]

  /// The lines a list can be made of: all below the part but a paragraph before the first name and one behind the last.
  private static func members(of node: Int, _ page: Page) -> [Int] {
    let all = page.matter(of: node)
    guard all.count == page[node].children.count else { return [] }
    let isAside = { (line: Int) in
      page[line].kind == .paragraph && page.pairs[line] == nil && page.text(line).count > 12
    }
    let opening = all.first.map(isAside) ?? false ? 1 : 0
    let closing = all.count > opening + 2 && (all.last.map(isAside) ?? false) ? 1 : 0
    return Array(all[opening..<(all.count - closing)])
  }

  /// What a line is called: the left side of its pair, or the whole of a short bare item.
  private static func member(_ line: Int, _ page: Page) -> Text? {
    guard page[line].label == nil else { return nil }
    let pair = page.pairs[line]
    guard pair.map({ $0.isNamed && ($0.mark == .colon || $0.mark == .dash || $0.mark == .bold) }) ?? page[line].isLeaf
    else { return nil }
    let name = Term(pair?.left ?? page.text(line)).name
    let isShort = name.isEastAsian ? (2...12).contains(name.count) : (1...4).contains(name.wordCount) && name.count >= 3
    guard isShort, !name.hasKana, !name.hasDigit, name.hasLetter, !GenericWords.contains(name), Label(name) == nil,
      !name.containsAny(of: ["，", "。", "、", "？", "=", "→"]), LineShape.isNounPhrase(name) || pair != nil,
      !Example.isExample(name), !name.startsWith(anyOf: ["第", "如果", "若", "当", "當", "例如", "对于", "對於"])
    else { return nil }
    return name
  }

  /// Sides of one thing, not its members: 定义, 成因, 代表人物.
  private static func isAspect(_ name: Text) -> Bool {
    ChineseOwner.isAspect(name) || AspectTitles.isSide(name) || name.isEnglish && EnglishAspect.isSection(name)
      || name.endsWith(anyOf: sides)
  }

  private static let sides: Phrases = [
    "时间", "時間", "地点", "地點", "人物", "目的", "对象", "對象", "内容", "內容", "结果", "結果", "背景", "条件", "條件", "性质", "性質", "结构", "結構",
    "公式",
    "单位", "單位", "方法", "过程", "過程", "表现", "表現", "范围", "範圍", "来源", "來源", "定义", "定義", "关系", "關係", "例", "式", "数", "數", "量",
    "值",
  ]

  /// `硬水`, `软水` below 水, or two names with one end.
  private static func areAlike(_ names: [Text], _ owner: Text) -> Bool {
    guard let first = names.first, first.isEastAsian, first.count >= 2 else { return false }
    if names.allSatisfy({ $0.count > owner.count && $0.ends(with: owner) }) { return true }
    let end = first.dropping(first: first.count - 2)
    return names.allSatisfy { $0.count > 2 && $0.ends(with: end) }
  }
}
