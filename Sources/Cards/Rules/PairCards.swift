import Notes

/// What F3, F4, F5 and F7 have in common: the cards of a line that a mark cuts into a term and what it means.
///
/// A left side that names something makes "X란?" and, for specific definitions, the way back; a label (특징, 機序) asks for the
/// subject above: "X의 특징은?".
enum PairCards {
  /// The cards of all pairs with a mark; `confidence` is that of a term with its meaning.
  static func drafts(
    _ mark: Pair.Mark, _ page: Page, confidence: Double, where isFact: (Pair, Int) -> Bool = { _, _ in true }
  ) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard let pair = page.pairs[node], pair.mark == mark, page[node].isMatter, !isScene(pair.left),
        !Doubts.isReference(pair.left),
        isFact(pair, node)
      else { return [] }
      if pair.right.text.hasDigit, page.text(node).isEnglish, WorkedExample.holds(node, page) { return [] }
      if page.text(node).hasHangul ? isInstance(node, page) : isBelowExample(node, page) { return [] }
      if page.isKorean, isSample(pair, node, page) || WorkedExample.opens(pair) { return [] }
      if page.isKorean && isNoFact(pair) || page.isEastAsian && isEastAsianAside(pair.left) { return [] }
      if let told = toldBelow(pair, node, page) { return [told] }
      let several = pairs(in: node, page)
      if !several.isEmpty {
        return several.enumerated().flatMap { place, pair in
          named(pair, node, page, confidence).map {
            $0.with {
              $0.claims =
                [.init(node: node, aspect: .part(place))] + (place == 0 ? [.init(node: node, aspect: .statement)] : [])
              $0.question = beside($0.question, node, page)
            }
          }
        }
      }
      return pair.isNamed || isOneOfRow(pair, node, page)
        ? named(pair, node, page, confidence) : labelled(pair, node, page)
    }
  }

  /// `DAG : 다이아실글리세롤, IP3 : 이노시톨삼인산`: short names, each with its own meaning.
  private static func pairs(in node: Int, _ page: Page) -> [Pair] {
    let text = page.text(node)
    if !text.hasHangul, case let apart = ApartPairs.of(text), !apart.isEmpty { return apart }
    if text.hasHangul, let parts = KoreanPairs.of(text, page.pairs[node]?.mark) { return parts }
    guard text.count <= 120, let mark = page.pairs[node]?.mark, mark == .colon,
      text.scalars.count(where: { $0 == ":" || $0 == "：" }) >= 2
    else { return [] }
    let items = ItemList(text).items
    let pairs = items.compactMap { Pair(Inline($0)) }
    let areNamed = pairs.allSatisfy { $0.mark == mark && $0.isNamed && $0.left.count <= 14 && $0.right.text.count >= 2 }
    return items.count >= 2 && pairs.count == items.count && areNamed ? pairs : []
  }

  /// Whether a pair stands in a list of examples or weighs two things: neither says what a name is.
  private static func isInstance(_ node: Int, _ page: Page) -> Bool {
    let parent = page[node].parent
    if page[parent].label?.kind == .examples { return true }
    guard let right = page.pairs[node]?.right.text else { return false }
    if right.hasDigit, Amounts.isAmount(right), WorkedExample.isKorean(node, page) { return true }
    if let pair = page.pairs[node], KoreanPairForms.order(pair.left, right, node, page) != nil { return false }
    return right.containsAny(of: [" < ", " > ", ">>", "<<", " ≪ ", " ≫ "])
  }

  /// `t1`, `step 2`: a moment in an example.
  private static func isScene(_ left: Text) -> Bool {
    left.startsWith(anyOf: ["（例", "(例", "【例", "【具体例"])
      || left.count <= 3 && left.first?.isLower ?? false && left.scalars.last?.isDigit ?? false && !left.contains("=")
      || left.isOne(of: ["Y", "N", "Yes", "No", "y", "n", "yes", "no", "YES", "NO"])
  }

  static func named(_ pair: Pair, _ node: Int, _ page: Page, _ confidence: Double) -> [Draft] {
    let pair = withoutRemark(pair)
    let term = term(of: pair)
    let language = page.language(of: pair.right.text + pair.left)
    let (list, inner) = parts(of: pair, language, node, page)
    if let told = tellingClause(pair, node, page, language) { return [told] }
    let spelled = spelledOut(term.name, list)
    let text = spelled ?? beforePointer(list) ?? answer(pair.right.text)
    guard !text.isEmpty, !(text.isEnglish && text.scalars.last == "?") else { return [] }
    if language == .korean, let order = KoreanPairForms.order(term.name, text, node, page) { return [order] }
    if language == .korean, isNamedBehind(term.name, node, page) { return [] }
    if language == .english, let several = EnglishEquations.drafts(pair, node, page, confidence) { return several }
    if language == .english, text.wordCount == 1, text.first == "-" { return [] }
    if let blank = EnglishPair.placed(pair, text, node, page) { return [blank] }
    if language == .english, let told = EnglishPair.spoken(pair, text, node, page) { return told }
    if language == .english, let told = EnglishPair.draft(pair, text, node, page) {
      return [told.extra == nil ? told.with { $0.extra = further(pair.right.text, text) } : told]
    }
    let name = qualified(term.name, node, page)
    let isTold = isTold(list, text, pair, term.name, language)
    let isList =
      !isTold && !sharesHead(list, term.name) && !ChineseListCut.cuts(list.items)
      && (list.items.count >= (language == .english ? 3 : 2) && list.isNames
        || list.isOpen && !list.hasClauses && list.items.count >= 2)
    let question = asked(pair, term.name, name, text, isList, node, page, language)
    let said = sentences(pair.right.text, text, term.name)
    var drafts = [
      Draft(
        isList ? .list : .definition, ask: question, isList ? list.items : said.answer, at: node, of: page,
        confidence: !isList && said.isHalf ? Draft.doubtful : confidence
      )
      .with {
        $0.isOpen = isList && list.isOpen
        $0.extra =
          isList
            || language != .english && !language.isEastAsian
              && !(language == .korean && (pair.right.text.containsArrow || pair.right.text.starts(with: text.string)))
          ? nil : further(pair.right.text, text)
      }.claiming(.statement, of: [node])
    ]
    if isList, let inner { drafts.append(inner) }
    if language == .korean, !isList, isLoneName(pair, text, question) {
      drafts = drafts.map { $0.with { $0.confidence = Draft.doubtful } }
    }
    if language.isEastAsian, let time = time(of: term, language, node, page) { drafts.append(time) }
    if language.isEastAsian, let when = DatedPairs.when(pair, node, page) { drafts.append(when) }
    if spelled != nil { drafts.append(spelling(term.name, list.items[0], node, page)) }
    if language == .english, let dated = EnglishEvent.draft(pair.left, term, node, page) { drafts.append(dated) }
    if language != .korean || koreanForm(name, text, node, page) == nil && titleOfCauses(over: node, page) == nil,
      let back = DefinitionCards.reverse(term, node, text, [node], page)
    {
      drafts.append(back)
    }
    return drafts
  }

  /// "X란?" for what defines; for a date, an amount or a short value of the subject above, the question that asks for it.
  static func question(
    _ pair: Pair, _ name: Text, _ text: Text, _ isList: Bool, _ node: Int, _ page: Page, _ language: NoteLanguage
  ) -> Text {
    let subject = page.subjectName(of: node).flatMap { KoreanContext.isLoose($0) ? nil : $0 }
    if let asked = chinese(name, text, isList, node, page, language)
      ?? japanese(pair, name, text, isList, node, page, language) ?? chinese(name, text, node, page, language)
    {
      return asked
    }
    if let asked = measured(name, text, node, page, language) { return asked }
    if Amounts.isAmount(text) && (language != .korean || opensAmount(text))
      && !(language.isEastAsian && text.contains("，")) && !Amounts.isNumber(text, of: name)
      || language == .korean && Amounts.isTime(text) && text.count <= 14 && text.hasDigit
    {
      return Subjects.prefix(for: name, node, page) + Amounts.question(name, text, language)
    }
    if language.isEastAsian, page.repeatedPairs.contains(pair.left.folded), let subject,
      page.subjectNodes[node] != page.titleNode, !subject.folded.contains(text: name.folded), subject.count <= 24
    {
      return repeated(Term(pair.left).name, subject, text, isList, node, page, language)
    }
    if language == .korean, let asked = koreanForm(name, text, node, page) { return asked }
    let isValue = isValue(pair, name, text, node, page, language)
    // `크게 2가지 : …`, `고를 때의 3가지 기준 : …`: the count says what is listed.
    if language == .korean, name.hasDigit, name.contains("가지") {
      if name.starts(with: "크게 "), name.wordCount == 2, let subject {
        return Wording.ask(\.members, in: language, subject)
      }
      let bare = Wording.bare(name.starts(with: "크게 ") ? name.dropping(first: 3) : name, in: language)
      return Subjects.prefix(for: name, node, page) + bare
    }
    if language == .korean, text.containsArrow, text.count <= 40, pair.mark == .colon,
      let asked = changed(name, text, node, page)
    {
      return asked
    }
    if isValue || isList && pair.mark == .colon && name.wordCount <= 4, let subject, language != .english,
      page.subjectNodes[node] != page.titleNode, !name.folded.contains(text: subject.folded),
      !subject.folded.contains(text: name.folded), subject.count <= 30, language != .korean || !tellsDeeds(subject)
    {
      return language == .korean && subject.contains("의 ")
        ? Wording.ask(\.about, in: language, subject, y: Wording.bare(name, in: language))
        : Wording.labelled(subject, name, items: isList ? 2 : 1, in: language)
    }
    if !isList, language.isEastAsian, let owner = holder(of: name, text, node, page) {
      return Wording.ask(\.labelled, in: language, owner, w: name)
    }
    if !isList, language.isEastAsian, let first = text.first, "可只仅僅不能会會需先".unicodeScalars.contains(first),
      Endings.isPredicate(text), !namesKind(text), let point = StatementQuestion.ask(name, text, in: language)
    {
      return point
    }
    if !isList, let effect = effect(of: name, text, language) { return effect }
    if isList, language == .korean, tellsDeeds(text) { return Wording.ask(\.features, in: language, name) }
    if isList, language == .korean, areOnlyBeside(ItemList(text).items, name) {
      return Subjects.prefix(for: name, node, page) + Wording.bare(name, in: language)
    }
    return isList && (language != .english || Wording.isPlural(name))
      ? Wording.ask(\.members, in: language, name) : Wording.define(name, in: language)
  }

  /// The question of a name that stands before colons below several subjects, in Japanese or Chinese.
  private static func repeated(
    _ label: Text, _ subject: Text, _ text: Text, _ isList: Bool, _ node: Int, _ page: Page, _ language: NoteLanguage
  ) -> Text {
    let siblings = page.matter(of: page[node].parent).prefix(mostBeside).compactMap { page.pairs[$0]?.left.folded }
    let isAspect =
      ChineseOwner.isAspect(label) || attributes.contains(label)
      || text.count <= 10 && siblings.count(where: page.repeatedPairs.contains) >= 3
    if language != .japanese, label.count <= 8, label.allSatisfy(\.isHan), isAspect {
      return Wording.labelled(subject, label, items: isList ? 2 : 1, in: language)
    }
    let isPoint = language == .japanese && label.count <= 10 && !label.hasLatin && !Definition.endsInClassNoun(text)
    let asked = isPoint ? Wording.bare(label, in: language) : Wording.define(label, in: language)
    return Wording.ask(\.about, in: language, subject, y: asked)
  }

  /// Names of what is told of each of several things in turn.
  private static let attributes: WordSet = [
    "人物", "观点", "觀點", "思想", "代表", "著作", "速度", "数量", "數量", "名称", "名稱", "别名", "別名", "中文", "英文", "时间", "時間", "地点", "地點",
    "国家", "國家", "作者", "特色", "类型", "類型", "优势", "優勢", "缺陷", "功效", "归经", "歸經", "性味", "主治", "用量", "剂量", "劑量", "符号", "符號",
    "单位",
    "單位",
  ]

  /// Whether a short Chinese right side is what a name means: the name is a foreign word, or longer meanings stand beside it.
  static func isMeaningAmongMeanings(_ node: Int, _ name: Text, _ page: Page, _ language: NoteLanguage) -> Bool {
    guard language == .chinese || language == .traditionalChinese else { return false }
    if name.hasLatin, !name.hasHan, name.count >= 4 { return true }
    if let pair = page.pairs[node], Term(pair.left).translation != nil { return true }
    if let above = page.subjectName(of: node), KindTitle.namesKind(above), !ChineseOwner.isAspect(name) { return true }
    let pairs = page.matter(of: page[node].parent).prefix(mostBeside).compactMap { page.pairs[$0] }
    return pairs.count >= 3 && pairs.count(where: { $0.right.text.count > 10 }) * 2 >= pairs.count
      && pairs.allSatisfy { $0.isNamed && !ChineseOwner.isAspect($0.left) }
  }

  /// An aspect of the thing above: 运动 › 口号.
  private static func chinese(
    _ name: Text, _ text: Text, _ isList: Bool, _ node: Int, _ page: Page, _ language: NoteLanguage
  ) -> Text? {
    if let asked = treating(name, text, language) ?? grade(name, node, page, language)
      ?? treatment(name, text, node, page, language)
    {
      return asked
    }
    guard language == .chinese || language == .traditionalChinese, let above = page.subjectName(of: node) else {
      return nil
    }
    if let asked = comparison(name, node, page, language) { return asked }
    // `茶病分三种：…`: which three.
    if let asked = ChineseCount.question(name) { return Subjects.prefix(for: asked, node, page) + asked }
    // `影响茶香的因素：…` names its subject itself.
    if isList, name.contains("的"), name.count >= 6 {
      return name + "有哪些？"
    }
    // `三种火候：…`: the count says what is listed.
    if isCounted(name) { return Subjects.prefix(for: name, node, page) + name + "有哪些？" }
    let isPair = page.pairs[page.subjectNodes[node]] != nil
    // `舒张末容积最大：…`: what is the most of its kind.
    if !isList, name.count >= 4, name.dropping(last: 1).ends(with: "最") || name.dropping(last: 2).ends(with: "最") {
      return Subjects.prefix(for: name, node, page) + name + (language == .chinese ? "的是什么？" : "的是什麼？")
    }
    if ChineseChange.ends(name), ChineseChange.holds(page.pairs[node]?.right.text ?? Text()) {
      return Subjects.prefix(for: name, node, page) + Wording.ask(\.condition, in: language, name)
    }
    // 适用范围 › 甲：…: the aspect of the name before the colon.
    if ChineseOwner.isAspect(above), !isChapter(above), above.count <= 6, !isProcess(above),
      !ChineseOwner.isAspect(name),
      (2...16).contains(name.count),
      name.hasHan || name.hasLatin
    {
      return Wording.labelled(name, above, items: isList ? 2 : 1, in: language)
    }
    // 范围 › 熟知端口: the range is that of the name before the colon.
    if above.isOne(of: ["范围", "範圍"]) { return Wording.ask(\.labelled, in: language, name, w: above) }
    if let owner = ChineseOwner.of(above, for: name, isPair: isPair) {
      return Wording.ask(\.labelled, in: language, owner, w: name)
    }
    if let asked = influence(name, above, node, page, language) { return asked }
    guard !isList, ChineseOwner.isAspect(name), page.subjectNodes[node] != page.titleNode, !name.contains(text: above),
      !above.contains(text: name), above.count <= 24
    else { return nil }
    return Wording.ask(\.labelled, in: language, above, w: name)
  }

  /// Whose a name is that stands in the list of a subject's features or parts: 独立性 below 进程 › 特点.
  private static func holder(of name: Text, _ text: Text, _ node: Int, _ page: Page) -> Text? {
    guard let label = page[page[node].parent].label,
      label.kind == .features
        || label.kind == .components
          && !Definition.endsInClassNoun(text.trimming { $0.isSpace || $0 == "。" || $0 == "." }),
      let subject = label.subject ?? page.subjectName(of: node), subject.count <= 16, name.count <= 8,
      LineShape.isNounPhrase(name), !name.hasLatin, !name.contains(text: subject), !subject.contains(text: name)
    else { return nil }
    return subject
  }

  static func labelled(_ pair: Pair, _ node: Int, _ page: Page) -> [Draft] {
    guard let label = Label(pair.left), label.kind != .remarks,
      let subject = label.subject ?? solved(by: label, node, page) ?? statement(above: node, page) ?? page.subjectName(
        of: node) ?? page.frontTitle
    else { return [] }
    let isPair = page.pairs[page.subjectNodes[node]] != nil
    let owner =
      nameBefore(pair, node, page) ?? ChineseOwner.of(subject, for: label.word, isPair: isPair) ?? subject
    let language = page.language(of: subject + pair.right.text)
    var list = ItemList(pair.right.text)
    let values = HanValues.of(pair.right.text, least: 2)
    if let values { list.items = values }
    // `炎症と破壊→閉塞、拡散低下`: a chain of causes is one answer.
    if pair.right.text.isEastAsian, pair.right.text.containsArrow { list.items = [pair.right.text] }
    let isList =
      values != nil
      || list.items.count >= 2 && (list.isNames || areTerse(list) || areShort(list, pair.right.text))
        && !(language == .korean && isDescription(list, pair.right.text))
    let text = answer(pair.right.text)
    guard !text.isEmpty else { return [] }
    let further = isList ? [] : continued(text, node, page)
    let said = sentences(pair.right.text, text, label.word)
    let isDefinition = label.kind == .definition && language == .english
    let question =
      isDefinition
      ? Wording.define(subject, in: language)
      : statement(above: node, page) == subject && !LineShape.isNounPhrase(subject)
        ? Wording.ask(\.about, in: language, subject, y: Wording.bare(label.word, in: language))
        : happening(label, text, owner, isList, language)
          ?? Wording.labelled(owner, label.word, items: isList ? list.items.count : 1, in: language)
    if label.kind == .examples, !isList, let told = told(text, of: owner, node, page) { return [told] }
    return [
      Draft(
        LabelKinds.card(label.kind), ask: question, isList ? list.items : said.answer + further.map { page.text($0) },
        at: node, of: page, confidence: !isList && said.isHalf ? Draft.doubtful : 0.85
      )
      .with { $0.isOpen = isList && list.isOpen }.from([node] + further, of: page).claiming(.statement, of: [node])
      .claiming(.member, of: further)
    ]
  }

  /// Japanese lines below a label's line that tell more of the same: they are part of its answer while it stays short.
  private static func continued(_ text: Text, _ node: Int, _ page: Page) -> [Int] {
    let lines = page[node].children
    guard page.text(node).hasKana || text.hasKana, (1...3).contains(lines.count),
      lines.allSatisfy({
        page[$0].kind == .paragraph && page[$0].isLeaf && page.pairs[$0] == nil && !page[$0].isConclusion
      }),
      lines.reduce(text.count, { $0 + page.text($1).count }) <= longestContinued
    else { return [] }
    return lines
  }

  private static let longestContinued = 120

  /// Korean points between commas, each a name or a clause cut short: `부드러움, 값이 쌈, 물을 잘 먹음`.
  private static func areTerse(_ list: ItemList) -> Bool {
    (2...7).contains(list.items.count)
      && list.items.allSatisfy { item in
        item.hasHangul && item.count <= 26
          && (item.scalars.last?.hangulFinal == 16 || LineShape.isNounPhrase(item)) && !Particle.endsOpen(item)
      }
  }

  /// Chinese points between 、 of which none is long: `互斥、请求与保持、循环等待`.
  private static func areShort(_ list: ItemList, _ text: Text) -> Bool {
    text.isEastAsian && !text.hasKana && list.items.count >= 3 && text.contains("、") && !text.contains("，")
      && list.items.allSatisfy { (2...12).contains($0.count) }
  }

  /// A sentence right above a label, in Japanese or Chinese: what the label tells of (打診で鼓音を認める › 機序：…).
  private static func statement(above node: Int, _ page: Page) -> Text? {
    let parent = page[node].parent
    // `発作では：陥没`: the label below tells of what is seen in the case.
    if let pair = page.pairs[parent], JapaneseRequest.isCase(pair.left), (2...16).contains(pair.right.text.count),
      LineShape.isNounPhrase(pair.right.text)
    {
      return pair.right.text
    }
    guard page[parent].isMatter, page.terms[parent] == nil, page.pairs[parent] == nil, page[parent].label == nil,
      page.text(parent).isEastAsian, page.text(parent).count <= 36
    else { return nil }
    return page.text(parent).trimming { $0.isSpace || $0 == "。" || $0 == "." || $0 == "：" || $0 == ":" }
  }

  /// The right side; of a long one the first sentence.
  private static func answer(_ right: Text) -> Text {
    let text = withoutExample(right)
    let isWhole = text.isEastAsian && !text.hasKana && text.count <= 60 && !text.contains("\n")
    if text.hasHangul, let told = KoreanMeaning.said(text) { return told }
    // "three planks side by side. Two kinds:" over a list: the list is no part of the meaning.
    if let stop = OpenLines.label(behind: text) {
      return Definition.sentence(text.prefix(stop.lowerBound)).trimming { $0.isSpace || $0 == "," }
    }
    let said = (isWhole ? text : EnglishPair.limited(text) ?? Definition.sentence(text)).trimming {
      $0.isSpace || $0 == ","
    }
    // `GTP Exchange Factor。GDPをGTPに置き換える。`: what letters stand for is not yet what the thing does.
    return text.hasKana && !said.isEastAsian && text.count <= 120 ? text : said
  }
}
