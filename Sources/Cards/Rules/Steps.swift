import Notes

/// F23: numbered items below a word for a process: `… 단계`, `… 절차`, "Steps to …", 手順, 步骤.
///
/// Fires on a heading, title or label with two to seven numbered lines below; makes one card for the order. A pair's left side
/// stands for its step. Conditions, kinds and other numbered lists have no order and no such word.
enum Steps {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard page[node].isSection || page[node].isMatter, page[node].children.count >= 2 else { return [] }
      let isNamed = isProcess(page.text(node))
      return (ordered(node, isNamed, page).map { [$0] } ?? []) + LongSteps.drafts(of: node, page, isNamed: isNamed)
    }
  }

  private static func ordered(_ node: Int, _ isNamed: Bool, _ page: Page) -> Draft? {
    guard isNamed else {
      // "Ways to rest dough" over numbers: as many ways, in no order.
      guard page[node].isSection, let found = LongSteps.order(of: node, page),
        !(found.name.isEnglish && ListHeading.isKind(found.name))
      else { return nil }
      return card(found.lines, found.name, node, page)
    }
    let lines = firstRun(goingOn(page.matter(of: node), page), page)
    guard (2...7).contains(lines.count), lines.allSatisfy({ page[$0].ordinal != nil && page[$0].label == nil }),
      let name = name(of: node, page)
    else { return nil }
    return card(lines, name, node, page)
  }

  private static func card(_ lines: [Int], _ name: Text, _ node: Int, _ page: Page) -> Draft {
    let name = titled(lines[0], page) ?? name
    let items = lines.map { page.pairs[$0]?.left ?? boldHead($0, page) ?? ItemHead.of(page.text($0)) }
    // `可分为三个阶段：` counts the steps in a sentence, which asks for them itself.
    let told = page.text(node)
    let asked =
      told.isEastAsian && AnnouncedList.question(told) != nil ? Announcement.question(told, node, page) : nil
    return Draft(
      .process, ask: asked ?? question(name, page.language(of: name + items[0])), items, at: node, of: page,
      confidence: 0.85
    )
    .from(lines, of: page).with { $0.isOrdered = true }.claiming(.member, of: lines)
  }

  /// `**火入れの手順**` right above Japanese numbers: what they are the steps of.
  private static func titled(_ first: Int, _ page: Page) -> Text? {
    let above = page.previous[first]
    guard above > 0, page[above].isMatter, page[above].isLeaf, page[above].inline.isWholly(.strong),
      case let title = page.text(above).trimming({ $0.isSpace || $0 == "：" || $0 == ":" }),
      (4...20).contains(title.count),
      title.hasKana, title.endsWith(anyOf: ["仕組み", "しくみ", "手順", "流れ", "方法", "手続き", "過程", "プロセス", "ステップ"])
    else { return nil }
    return title
  }

  /// The numbered lines at the start, and those behind a picture or a remark whose numbers go on from there.
  private static func goingOn(_ lines: [Int], _ page: Page) -> [Int] {
    var steps = lines.prefix { page[$0].ordinal != nil }.map { $0 }
    guard steps.count >= 2, var last = number(of: steps[steps.count - 1], page), last == steps.count else {
      return steps
    }
    for line in lines.dropFirst(steps.count) where page[line].ordinal != nil {
      guard number(of: line, page) == last + 1 else { break }
      last += 1
      steps.append(line)
    }
    return steps
  }

  private static func number(of line: Int, _ page: Page) -> Int? {
    page[line].ordinal.flatMap { Int($0.trimming { !$0.isDigit }.string) }
  }

  /// `**混ぜる** – 材料を合わせる`: the step in bold before what is done in it.
  private static func boldHead(_ line: Int, _ page: Page) -> Text? {
    let inline = page[line].inline
    guard let span = inline.spans.first, span.mark == .strong, span.range.lowerBound == 0, span.range.count >= 2,
      span.range.upperBound + 3 < inline.text.count
    else { return nil }
    let rest = inline.text.dropping(first: span.range.upperBound).trimmed
    return rest.first.map { "-–—:：".unicodeScalars.contains($0) } ?? false
      ? inline.text.prefix(span.range.upperBound) : nil
  }

  /// The lines up to where the numbers begin anew: what follows is another list.
  ///
  /// Numbers that are all 1 are one list.
  private static func firstRun(_ lines: [Int], _ page: Page) -> [Int] {
    let numbers = lines.map { number(of: $0, page) }
    let restart = lines.indices.dropFirst().first { place in
      guard let number = numbers[place], let before = numbers[place - 1] else { return false }
      return number < before
    }
    return Array(lines.prefix(restart ?? lines.count))
  }

  private static func isProcess(_ text: Text) -> Bool {
    let plain = text.trimming { !$0.isWordPart }
    guard plain.count <= 48 else { return false }
    if plain.hasHangul { return plain.endsWith(anyOf: ["단계", "절차", "순서", "과정"]) }
    if plain.hasHan || plain.hasKana { return plain.endsWith(anyOf: eastAsianWords) }
    let all = plain.lowercased.words.map { $0.trimming { !$0.isWordPart } }
    // "Three-state process model" is a model.
    return all.indices.contains { place in
      words.contains(all[place])
        && (place + 1 == all.count || place == 0 || EnglishWords.prepositions.contains(all[place + 1]))
    }
  }

  private static let eastAsianWords: Phrases = [
    "手順", "步骤", "步驟", "流程", "過程", "过程", "順序", "顺序", "段階", "阶段", "階段", "ステップ", "プロセス",
  ]

  private static let words: WordSet = ["steps", "stages", "phases", "procedure", "process"]

  /// What is ordered: the subject of a bare label, else the words of the line itself.
  private static func name(of node: Int, _ page: Page) -> Text? {
    if let label = page[node].label {
      guard let subject = label.subject ?? page.subjectName(of: node) else { return nil }
      return subject
    }
    // 段階, 阶段: of what stands above.
    if page.text(node).isEastAsian, eastAsianWords.contains(page.text(node).trimming { !$0.isWordPart }) {
      return page.subjectName(of: node)
    }
    let name = page.text(node).trimming { $0.isSpace || $0 == ":" || $0 == "：" || $0.isPicture }
    // "Believed that all craft goes through 3 stages" is no name of a course.
    if name.isEnglish, let first = name.firstWord?.lowercased,
      EnglishVerbs.base(ofPast: first) != nil || EnglishPhrase.hasFiniteVerb(name) && name.wordCount >= 5
    {
      return nil
    }
    return name
  }

  /// `떡 찌는 순서의 순서` says it twice; a name that ends in such a word is asked by itself.
  private static func question(_ name: Text, _ language: NoteLanguage) -> Text {
    if language == .korean, name.ends(with: "순서") { return Wording.bare(name, in: language) }
    return Wording.ask(\.order, in: language, language == .english ? name.asSteps : name)
  }
}

extension Text {
  /// "Steps to bake bread" inside a sentence: "the steps to bake bread".
  fileprivate var asSteps: Text {
    guard let first = words.first, first.isOne(of: ["Steps", "Stages", "Phases"]) else { return loweredArticle }
    return "the " + first.lowercased + dropping(first: first.count)
  }
}
