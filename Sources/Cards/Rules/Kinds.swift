import Notes

/// F38: a name whose items are names with lines of their own: its kinds.
///
/// Fires on an item or section with two to seven items below that each have lines below them, and on `X : A, B, C` followed by
/// items A, B, C; makes the list of kinds with the criterion in the question. A memory word in brackets becomes the hint.
enum Kinds {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node in
      (ofItems(node, page) ?? WholeLists.draft(node, page)).map { [$0] } ?? ofSentences(node, page)
    }
  }

  private static func ofItems(_ node: Int, _ page: Page) -> Draft? {
    guard page[node].isMatter || page[node].isSection, page[node].label == nil || page[node].isMatter,
      let term = page.terms[node]
    else { return nil }
    let defining = page.text(node).hasHangul ? Definition.find(of: node, in: page)?.nodes ?? [] : []
    let children = page.matter(of: node).filter { !defining.contains($0) }
    // A part that is named like the whole is none of its kinds.
    let own = term.name.folded
    guard let kinds = kinds(children, page)?.filter({ page.terms[$0]?.name.folded != own }), kinds.count >= 2,
      !areAspects(kinds, page), !term.name.endsWith(anyOf: ["용어", "용어들"])
    else { return nil }
    let names = kinds.map { page.terms[$0]?.name ?? Term(page.pairs[$0]?.left ?? page.text($0)).name }
    if names.contains(where: { $0.isEnglish && EnglishPhrase.tells($0) }) || names.allSatisfy(isPlace) { return nil }
    // 从来源看, 从结果来看: sides from which it is told of.
    if page.isEastAsian, names.contains(where: { $0.first == "从" && $0.endsWith(anyOf: ["看", "看来", "说", "讲"]) }) {
      return nil
    }
    guard names.count(where: EnglishAspect.isSection) * 2 < names.count, names.allSatisfy({ $0.count <= 40 }),
      Set(names.map(\.folded)).count == names.count,
      !page.isEastAsian || !joinsTwo(term.name)
    else { return nil }
    let subject = page[node].isMatter ? page.subjectName(of: node) : nil
    let language = page.language(of: term.name + names[0])
    let isCriterion = term.name.endsWith(anyOf: ["분류", "구분", "종류", "유형", "분류법"])
    let question: Text
    if let subject, isCriterion, !term.name.folded.contains(text: subject.folded) {
      question = Wording.ask(\.labelled, in: language, subject, w: term.name)
    } else if kinds.contains(where: { page.terms[$0] == nil && !isName($0, page) && !isNamedPair($0, page) }) {
      if let whole = WholeLists.draft(node, page) { return whole }
      question = Wording.ask(\.features, in: language, page.name(of: node) ?? term.name)
    } else if isCriterion || language == .korean && KoreanKindTitle.asksForLines(term.name) {
      question = Wording.bare(term.name, in: language)
    } else if page.isEastAsian, let kind = page[kinds[0]].parent == node ? announcedKind(kinds[0], page) : nil {
      question = (page.name(of: node) ?? term.name) + "：有哪些" + kind + "？"
    } else {
      question = Wording.ask(\.members, in: language, page.name(of: node) ?? term.name)
    }
    let confidence = isChapter(page.text(node)) || SectionTitle.namesNoKind(term.name) ? Draft.doubtful : 0.8
    return Draft(.list, ask: question, names, at: node, of: page, confidence: confidence).from(kinds, of: page)
      .with { $0.hint = term.gloss.flatMap { $0.contains(",") && $0.count <= 12 ? $0 : nil } }.claiming(
        .member, of: kinds)
  }

  /// 第一次, 第二步: a place in a row tells nothing of what stands there.
  static func isPlace(_ name: Text) -> Bool {
    name.first == "第" && name.count <= 4
      && name.scalars.last.map { "次步回章节節轮輪段层層天个個".unicodeScalars.contains($0) } ?? false
  }

  /// `第一章 茶的起源`: below it stand the heads of a chapter.
  private static func isChapter(_ title: Text) -> Bool {
    guard title.first == "第" || title.starts(with: "专题") || title.starts(with: "專題") else { return false }
    return title.prefix(6).containsAny(of: ["章", "节", "節", "讲", "講", "部分", "单元", "單元", "课", "課", "专题", "專題"])
  }

  /// 绿茶与红茶 names two things, of which none is the other's part.
  private static func joinsTwo(_ name: Text) -> Bool {
    name.containsAny(of: [" and ", " And ", " & ", "与", "與", "及其"])
  }

  /// The noun by which the Chinese line before the items announces them: 事件 of 當以下事件發生時.
  private static func announcedKind(_ first: Int, _ page: Page) -> Text? {
    let before = page.previous[first]
    guard before > 0, page[before].isMatter, page[before].kind == .paragraph, !page.text(before).hasKana else {
      return nil
    }
    let text = page.text(before)
    for mark in ["以下", "下列"] as [Literal] {
      guard let cut = text.firstRange(of: mark) else { continue }
      let rest = text.dropping(first: cut.upperBound)
      return announced.first { rest.starts(with: $0) }.map { rest.prefix($0.count) }
    }
    return nil
  }

  private static let announced: [Literal] = [
    "事件", "情况", "情況", "条件", "條件", "原因", "方法", "方式", "步骤", "步驟", "问题", "問題", "特点", "特點", "类型", "類型", "因素", "原则", "原則",
    "功能",
    "阶段", "階段", "状态", "狀態", "措施", "部分",
  ]

  /// Whether half of the items or more are what is told of a thing (寿命, 产生机制, `가마의 장점`), not its members.
  private static func areAspects(_ kinds: [Int], _ page: Page) -> Bool {
    kinds.count {
      page[$0].label != nil || page.isEastAsian && isAspect(Term(page.text($0)).name)
    } * 2 >= kinds.count
  }

  private static func isAspect(_ name: Text) -> Bool {
    ChineseOwner.isAspect(name) && !name.endsWith(anyOf: ["因素", "因子", "方式"])
  }

  /// The items that are names, where at least one of them has lines of its own; statements between them are none.
  private static func kinds(_ children: [Int], _ page: Page) -> [Int]? {
    if (2...7).contains(children.count),
      children.allSatisfy({ page.terms[$0] != nil && !page[$0].children.isEmpty && page.pairs[$0] == nil })
    {
      return children
    }
    let names = children.filter { page[$0].kind == .item && isName($0, page) }
    guard page.isEastAsian, (2...7).contains(names.count), names.contains(where: { !page[$0].children.isEmpty }),
      children.count - names.count <= 2
    else { return nil }
    // Statements with lines of their own stand beside the names, and so do names with what they mean.
    return children.filter { names.contains($0) || isStatement($0, page) || isNamedPair($0, page) }
  }

  /// `梅瓶(瓶)：…`: a name told of in its own line.
  private static func isNamedPair(_ node: Int, _ page: Page) -> Bool {
    guard page[node].kind == .item, page[node].label == nil, let pair = page.pairs[node], pair.isNamed else {
      return false
    }
    return pair.left.count <= 24 && LineShape.isNounPhrase(pair.left) && !Example.isExample(pair.left)
  }

  private static func isStatement(_ node: Int, _ page: Page) -> Bool {
    page[node].kind == .item && page.pairs[node] == nil && page[node].label == nil && !page[node].children.isEmpty
      && page.text(node).count <= 40 && !Example.isExample(page.text(node))
      && !WrittenQuestions.isQuestion(page.text(node))
  }

  private static func isName(_ node: Int, _ page: Page) -> Bool {
    let text = page.text(node)
    return page.pairs[node] == nil && page[node].label == nil && text.count <= 40 && LineShape.isNounPhrase(text)
      && !Example.isExample(text) && !Emphasis.isPartial(page[node].inline)
  }
}
