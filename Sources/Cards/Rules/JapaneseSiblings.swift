import Notes

/// F37 for Japanese: what names stand below a name, and what tells two of them apart.
///
/// Fires last: on a heading or item over two to seven lines that are names with their meanings, where no list was asked of them
/// ("「X」には何がある？"); on two definitions side by side whose names are alike ("AとBの違いは？").
enum JapaneseSiblings {
  static func drafts(_ page: Page, besides kept: [Gate.Passed]) -> [Draft] {
    guard page.isEastAsian, kept.contains(where: { $0.draft.question.hasKana }) else { return [] }
    var listed: Set<Int> = []
    for card in kept where card.draft.answer.count >= 2 {
      listed.formUnion(card.draft.lines.map(\.lowerBound))
      listed.formUnion(card.draft.lines.flatMap { Array($0.prefix(12)) })
    }
    return page.document.nodes.indices.compactMap { members(of: $0, page, listed) ?? counted($0, page, listed) }
      + differences(page, kept)
  }

  /// The names below a name that no list asks for.
  private static func members(of node: Int, _ page: Page, _ listed: Set<Int>) -> Draft? {
    guard page[node].isMatter || page[node].isSection, node != page.titleNode, let name = owner(node, page),
      case let children = page.matter(of: node), (2...8).contains(children.count),
      !children.contains(where: { page[$0].ordinal != nil })
    else { return nil }
    let named = children.compactMap { child in self.name(of: child, page).map { (node: child, name: $0) } }
    let names = named.map(\.name)
    // Below a heading stands what there is to say of it; below an item, and where the names are alike, its parts.
    if page[node].isSection,
      !names.contains(where: { one in names.count { $0.suffix(1) == one.suffix(1) } * 2 >= names.count })
    {
      return nil
    }
    guard (2...7).contains(named.count), named.count * 3 >= children.count * 2,
      named.count(where: { page.pairs[$0.node] != nil || !page[$0.node].children.isEmpty }) * 2 >= named.count,
      named.count(where: { listed.contains(page[$0.node].lines.lowerBound) }) * 2 < named.count,
      Set(names.map(\.folded)).count == names.count,
      !names.contains(where: { $0.folded == name.folded || $0.endsWith(anyOf: aspects) || isAspect($0) })
    else { return nil }
    return Draft(
      .list, ask: Wording.ask(\.members, in: .japanese, name), names, at: node, of: page, confidence: 0.65
    )
    .from([node] + named.map(\.node), of: page).with { $0.isMarked = true }.claiming(.part(27_000), of: [node])
  }

  /// `茶は大別すると、2つに分類される` over two lines with names: which they are.
  private static func counted(_ node: Int, _ page: Page, _ listed: Set<Int>) -> Draft? {
    guard page[node].isMatter, page.text(node).hasKana, page.text(node).count <= 60, page.pairs[node] == nil,
      let asked = countedQuestion(page.text(node).trimming { $0.isSpace || "。.．：:".unicodeScalars.contains($0) })
    else { return nil }
    var below = page.matter(of: node)
    if below.isEmpty { below = following(node, page) }
    let named = below.prefix(asked.count).compactMap { line in name(of: line, page).map { (node: line, name: $0) } }
    guard below.count == asked.count, named.count == asked.count, Set(named.map(\.name)).count == asked.count,
      !named.contains(where: { listed.contains(page[$0.node].lines.lowerBound) })
    else { return nil }
    return Draft(
      .list, ask: Subjects.prefix(for: asked.question, node, page) + asked.question, named.map(\.name), at: node,
      of: page,
      confidence: 0.7
    )
    .from([node] + named.map(\.node), of: page).with { $0.isMarked = true }.claiming(.part(27_200), of: [node])
  }

  /// The items right behind a paragraph.
  private static func following(_ node: Int, _ page: Page) -> [Int] {
    let row = page[page[node].parent].children
    guard page[node].kind == .paragraph, let place = row.firstIndex(of: node) else { return [] }
    return Array(row[(place + 1)...].prefix(8).prefix { page[$0].kind == .item })
  }

  private static func countedQuestion(_ text: Text) -> (question: Text, count: Int)? {
    guard let mark = text.firstRange(of: "つ"), mark.lowerBound >= 3, case let digit = text[mark.lowerBound - 1],
      let count = counts.firstIndex(of: digit).map({ $0 % 6 + 2 }),
      case let rest = text.dropping(first: mark.upperBound),
      case let head = text.prefix(mark.lowerBound - 1)
    else { return nil }
    let number = Text([digit]) + "つ"
    if rest.startsWith(anyOf: ["に分類", "に分け", "に分か", "に大別"]), let topic = JapaneseTopic(head), topic.name.count >= 2,
      !topic.name.startsWith(anyOf: Stated.pointers), topic.body.count <= 10
    {
      return (topic.name + "を" + number + "に分けると？", count)
    }
    guard rest.startsWith(anyOf: ["ある", "あり", "存在", "挙げ"]),
      case let led = head.without(suffix: "大きく").without(suffix: "主に").trimming({ $0 == "、" }), led.ends(with: "が"),
      let start = JapaneseNoun.start(in: led, before: led.count - 1), led.count - 1 - start >= 3
    else { return nil }
    return (led[start..<(led.count - 1)] + "を" + number + "挙げると？", count)
  }

  private static let counts = Array("234567二三四五六七２３４５６７".unicodeScalars)

  /// The name of a heading or item that may be a whole.
  private static func owner(_ node: Int, _ page: Page) -> Text? {
    let text = page.text(node)
    guard page.language(of: text) == .japanese || text.hasKana, page.pairs[node] == nil, page[node].label == nil,
      !WrittenQuestions.isQuestion(text), case let name = JapaneseFrame.plain(Term(text).name),
      (3...20).contains(name.count), name.hasLetter,
      LineShape.isNounPhrase(name), !Endings.isPredicate(name),
      !name.containsAny(of: ["、", "：", "。", "について", "とは", "→", "↓"]),
      !name.containsArrow, name.first != "第", !name.startsWith(anyOf: ["代表", "主な", "主要", "その他"]),
      !name.endsWith(anyOf: loose), !name.startsWith(anyOf: Stated.pointers), !isAspect(name)
    else { return nil }
    return name
  }

  private static let loose: Phrases = [
    "参考", "メモ", "例", "リンク", "図", "まとめ", "概要", "手順", "流れ", "方法", "使い方", "注意", "補足", "問題", "ポイント", "コマンド", "設定", "はじめに",
    "おわりに",
    "について", "文献", "資料", "場合", "とき", "時", "後", "前", "違い", "比較", "例題", "演習", "背景", "目的", "理由", "意味", "定義", "感想", "考え",
    "重要性", "知識", "用語", "キーワード",
  ]
  private static let aspects: Phrases = [
    "とは", "場合", "とき", "メリット", "デメリット", "特徴", "目的", "定義", "概要", "例", "注意点", "手順", "まとめ", "参考", "その他",
  ]

  private static func isAspect(_ name: Text) -> Bool { Label(name) != nil || ChineseOwner.isAspect(name) }

  /// The name of a line below: `名：…`, or a name over the line that tells what it is.
  private static func name(of node: Int, _ page: Page) -> Text? {
    guard page[node].isMatter, page[node].kind == .item, !page[node].isConclusion else { return nil }
    let text = page.text(node)
    let pair = page.pairs[node]
    guard pair.map({ $0.isNamed }) ?? (page[node].label == nil), case let written = pair?.left ?? text,
      case let name = JapaneseFrame.plain(Term(written).name), (2...20).contains(name.count), name.hasLetter,
      LineShape.isNounPhrase(name),
      !Endings.isPredicate(name), !name.containsAny(of: ["、", "。", "→", "を", "が", "=", "（", "("]),
      !(name.first?.isDigit ?? true) || name.hasHan, !WrittenQuestions.isQuestion(name)
    else { return nil }
    return name
  }

  /// What tells two names apart that are defined side by side.
  private static func differences(_ page: Page, _ kept: [Gate.Passed]) -> [Draft] {
    var byParent: [Int: [Draft]] = [:]
    for card in kept {
      let draft = card.draft
      guard draft.kind == .definition, !draft.isWayBack, !draft.isWritten, draft.confidence > Draft.doubtful,
        draft.question.ends(with: "とは？"), draft.question.first == "「" || draft.question.first == "『",
        draft.answer.count == 1,
        (6...70).contains(draft.answer[0].count), draft.answer[0].hasKana
      else { continue }
      let node = draft.lines.first.flatMap { lines in
        page[draft.node].lines.lowerBound == lines.lowerBound ? draft.node : nil
      }
      guard let node else { continue }
      byParent[page[node].parent, default: []].append(draft)
    }
    let compared = Set(kept.filter { $0.draft.kind == .comparison }.flatMap { $0.draft.lines.map(\.lowerBound) })
    return byParent.keys.sorted().compactMap { parent in
      guard let pair = byParent[parent], pair.count == 2, case let names = pair.map({ name(in: $0.question) }),
        areAlike(names[0], names[1]), !pair.contains(where: { $0.lines.contains { compared.contains($0.lowerBound) } }),
        !pair[0].answer[0].contains(text: names[1])
      else { return nil }
      return Draft(
        .comparison, ask: Wording.ask(\.difference, in: .japanese, names[0], y: names[1]),
        zip(names, pair).map { $0 + "：" + $1.answer[0] }, at: pair[0].node, of: page, confidence: 0.65
      )
      .with { ($0.lines, $0.isMarked) = (pair.flatMap(\.lines), true) }.claiming(.part(27_500), of: [pair[0].node])
    }
  }

  private static func name(in question: Text) -> Text { question.dropping(first: 1).dropping(last: 4) }

  /// Whether two names share two letters at their end or their start and are set apart by the rest.
  private static func areAlike(_ first: Text, _ second: Text) -> Bool {
    guard first.count >= 3, second.count >= 3, first.folded != second.folded,
      !first.endsWith(anyOf: ["コマンド", "関数", "メソッド", "ファイル"]),
      first.allSatisfy({ $0.isHan || $0.isKatakana || $0.isLatin || "ー-".unicodeScalars.contains($0) || $0.isDigit })
    else { return false }
    return first.suffix(2) == second.suffix(2) || first.prefix(2) == second.prefix(2) && first.count == second.count
  }
}
