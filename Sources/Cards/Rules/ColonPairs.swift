import Notes

/// F3, with F4, F5 and F7: `term : definition`, `term - definition`, `**term** definition`, `term = definition`.
///
/// Fires on items and paragraphs cut by such a mark. A left side that names something makes "X란?" and, for specific
/// definitions, the way back; a label (특징, 機序) asks for the subject above: "X의 특징은?". Each id is given by the mark.
enum ColonPairs {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard page[node].isMatter, let pair = page.pairs[node], !isAttribution(pair, node, page), !isScene(pair.left),
        !(pair.mark == .dash && GenericWords.contains(pair.right.text) && pair.right.text.hasLatin)
      else { return [] }
      return pair.isNamed ? named(pair, node, page) : labelled(pair, node, page)
    }
  }

  /// A lone paragraph below a heading: what stands before its dash is who said it, not a term.
  private static func isAttribution(_ pair: Pair, _ node: Int, _ page: Page) -> Bool {
    let parent = page[node].parent
    return pair.mark == .dash && page[node].kind == .paragraph && page[parent].isHeading
      && page[parent].children.count == 1
  }

  /// `t1`, `step 2`: a moment in an example.
  private static func isScene(_ left: Text) -> Bool {
    left.count <= 3 && left.first?.isLower ?? false && left.scalars.last?.isDigit ?? false
  }

  private static func id(_ mark: Pair.Mark) -> String {
    switch mark {
    case .colon: "F3"
    case .dash: "F4"
    case .bold: "F5"
    case .equals: "F7"
    }
  }

  private static func named(_ pair: Pair, _ node: Int, _ page: Page) -> [Draft] {
    let term = Term(pair.left)
    let language = page.language(of: pair.right.text + pair.left)
    let list = ItemList(pair.right.text)
    let text = answer(pair.right.text)
    guard !text.isEmpty else { return [] }
    let name = qualified(term.name, node, page)
    let isList =
      list.items.count >= (language == .english ? 3 : 2) && list.isNames
      || list.isOpen && !list.hasClauses && list.items.count >= 2
    let question = question(pair, name, text, isList, node, page, language)
    var drafts = [
      Draft(
        isList ? .list : .definition, ask: question, isList ? list.items : [text], at: node, of: page,
        confidence: confidence(pair, page)
      )
      .with {
        $0.isOpen = isList && list.isOpen
        $0.rule = id(pair.mark)
        $0.extra = isList || language != .english ? nil : further(pair.right.text, text)
      }.claiming(.statement, of: [node])
    ]
    // `弥生時代（紀元前900年〜…）：…`: the time in the brackets is asked by itself.
    if language.isEastAsian, let time = term.gloss, time.hasDigit, Amounts.isTime(time), time.count <= 30 {
      drafts.append(
        Draft(
          .definition, ask: Amounts.question(term.name, time, language), [time], at: node, of: page, confidence: 0.7
        ).with { $0.rule = id(pair.mark) }.claiming(.name, of: [node]))
    }
    if let back = DefinitionCards.reverse(term, node, text, [node], page) {
      drafts.append(back.with { $0.rule = id(pair.mark) })
    }
    return drafts
  }

  /// What follows the answer's sentence, where it is short.
  private static func further(_ text: Text, _ answer: Text) -> Text? {
    let rest = text.count > answer.count + 8 ? text.dropping(first: answer.count).trimmed : Text()
    return rest.hasLetter && rest.count <= 160 ? rest : nil
  }

  /// "X란?" for what defines; for a date, an amount or a short value of the subject above, the question that asks for it.
  private static func question(
    _ pair: Pair, _ name: Text, _ text: Text, _ isList: Bool, _ node: Int, _ page: Page, _ language: NoteLanguage
  ) -> Text {
    let subject = page.subjectName(of: node)
    if language == .japanese, JapaneseEndings.isReason(text) {
      return Subjects.prefix(for: name, node, page) + Wording.ask(\.whyStatement, in: language, name)
    }
    if Amounts.isAmount(text) || language == .korean && Amounts.isTime(text) && text.count <= 14 && text.hasDigit {
      return Subjects.prefix(for: name, node, page) + Amounts.question(name, text, language)
    }
    if language.isEastAsian, page.repeatedPairs.contains(pair.left.folded), let subject,
      page.subjectNodes[node] != page.titleNode, !subject.folded.contains(text: name.folded), subject.count <= 24
    {
      return Wording.ask(\.about, in: language, subject, y: Wording.define(Term(pair.left).name, in: language))
    }
    let isValue =
      !Definition.endsInClassNoun(text) && !Endings.isPredicate(text) && text.wordCount <= 4 && pair.mark == .colon
      && (!language.isEastAsian || text.count <= 10)
      && name.wordCount <= 3
    // `크게 2가지 : …`, `고를 때의 3가지 기준 : …`: the count says what is listed.
    if language == .korean, name.hasDigit, name.contains("가지") {
      if name.starts(with: "크게 "), name.wordCount == 2, let subject {
        return Wording.ask(\.members, in: language, subject)
      }
      let bare = Wording.bare(name.starts(with: "크게 ") ? name.dropping(first: 3) : name, in: language)
      return Subjects.prefix(for: name, node, page) + bare
    }
    if language == .korean, text.containsArrow, text.count <= 40, pair.mark == .colon {
      return Subjects.prefix(for: name, node, page) + Wording.bare(name, in: language).dropping(last: 1) + " 어떻게 바뀌는가?"
    }
    if isValue || isList && pair.mark == .colon && name.wordCount <= 4, let subject, language != .english,
      page.subjectNodes[node] != page.titleNode, !name.folded.contains(text: subject.folded),
      !subject.folded.contains(text: name.folded), subject.count <= 30
    {
      return Wording.ask(\.labelled, in: language, subject, w: name)
    }
    if !isList, language.isEastAsian, let owner = holder(of: name, node, page) {
      return Wording.ask(\.labelled, in: language, owner, w: name)
    }
    if !isList, language.isEastAsian, let first = text.first, "可只仅僅不能会會需先".unicodeScalars.contains(first),
      Endings.isPredicate(text), let point = StatementQuestion.ask(name, text, in: language)
    {
      return point
    }
    return isList && (language != .english || Wording.isPlural(name))
      ? Wording.ask(\.members, in: language, name) : Wording.define(name, in: language)
  }

  /// Whose a name is that stands in the list of a subject's features or parts: 独立性 below 进程 › 特点.
  private static func holder(of name: Text, _ node: Int, _ page: Page) -> Text? {
    guard let label = page[page[node].parent].label, label.kind == .features || label.kind == .components,
      let subject = label.subject ?? page.subjectName(of: node), subject.count <= 16, name.count <= 8,
      LineShape.isNounPhrase(name), !name.hasLatin, !name.contains(text: subject), !subject.contains(text: name)
    else { return nil }
    return subject
  }

  /// A term that leans on its subject (a single short word) is asked with it.
  private static func qualified(_ name: Text, _ node: Int, _ page: Page) -> Text {
    guard let subject = page.subjectName(of: node),
      name.count <= 1 || Label(name) != nil || Aspects.contains(name)
        || name.wordCount == 1 && name.hasLatin && !name.hasHangul && name.count <= 12 && !Abbreviation.isShort(name),
      !name.folded.contains(text: subject.folded), !subject.folded.contains(text: name.folded),
      page.subjectNodes[node] != page.titleNode
    else { return name }
    return page.language(of: name + subject) == .english
      ? name + " (" + subject + ")" : subject + (page.isEastAsian ? "：" : ": ") + name
  }

  private static func confidence(_ pair: Pair, _ page: Page) -> Double {
    switch pair.mark {
    case .colon: 0.9
    case .dash: 0.8
    case .bold: 0.7
    case .equals: 0.7
    }
  }

  private static func labelled(_ pair: Pair, _ node: Int, _ page: Page) -> [Draft] {
    guard let label = Label(pair.left), label.kind != .remarks,
      let subject = label.subject ?? statement(above: node, page) ?? page.subjectName(of: node) ?? page.frontTitle
    else { return [] }
    let language = page.language(of: subject + pair.right.text)
    let list = ItemList(pair.right.text)
    let isList = list.items.count >= 2 && list.isNames
    let text = answer(pair.right.text)
    guard !text.isEmpty else { return [] }
    let question =
      statement(above: node, page) == subject
      ? Wording.ask(\.about, in: language, subject, y: Wording.bare(label.word, in: language))
      : Wording.labelled(subject, label.word, items: isList ? list.items.count : 1, in: language)
    return [
      Draft(
        LabelKinds.card(label.kind), ask: question, isList ? list.items : [text], at: node, of: page, confidence: 0.85
      )
      .with {
        $0.isOpen = isList && list.isOpen
        $0.rule = id(pair.mark)
      }.claiming(.statement, of: [node])
    ]
  }

  /// A sentence right above a label, in Japanese or Chinese: what the label tells of (打診で鼓音を認める › 機序：…).
  private static func statement(above node: Int, _ page: Page) -> Text? {
    let parent = page[node].parent
    guard page[parent].isMatter, page.terms[parent] == nil, page.pairs[parent] == nil, page[parent].label == nil,
      page.text(parent).isEastAsian, page.text(parent).count <= 36
    else { return nil }
    return page.text(parent).trimming { $0.isSpace || $0 == "。" || $0 == "." || $0 == "：" || $0 == ":" }
  }

  /// The right side; of a long one the first sentence.
  private static func answer(_ text: Text) -> Text { Definition.sentence(text).trimming { $0.isSpace || $0 == "," } }
}

/// Which kind of card a label asks for.
enum LabelKinds {
  static func card(_ kind: Label.Kind) -> CardKind {
    switch kind {
    case .pros: .pros
    case .cons: .cons
    case .definition: .definition
    case .examples: .example
    case .causes, .purpose, .mechanism: .reason
    case .methods: .process
    default: .list
    }
  }
}

/// Names of aspects under which notes on history and states are ordered; they need their subject.
enum Aspects {
  static func contains(_ name: Text) -> Bool { words.contains(name) }

  private static let words: Set<Text> = [
    "中央", "地方", "政治", "经济", "經濟", "文化", "军事", "軍事", "思想", "外交", "社会", "社會", "科技", "教育", "法律", "内政", "时间", "時間", "地点",
    "地點", "人物", "内容", "內容",
    "结构", "結構", "経済", "軍制", "税制", "産業", "宗教", "対外", "対内", "正極", "負極", "输入", "输出", "入力", "出力",
  ]
}
