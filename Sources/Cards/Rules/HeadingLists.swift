import Notes

/// F2: a heading with several parallel lines.
///
/// Fires where a subject has two to six short lines besides its definition that are no pairs, questions or examples; makes
/// "X의 특징은?" with the lines as items. Long lines are left to the rules for single sentences.
enum HeadingLists {
  /// Most items one card asks for, and the most text on its back in scalars.
  static let mostItems = 7
  static let mostText = 230

  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.compactMap { node in
      page[node].isHeading && !HeadingParagraphs.holds(node, page) ? draft(of: node, page) : nil
    }
  }

  /// The list card of a section that names a subject.
  static func draft(of node: Int, _ page: Page) -> Draft? {
    guard page[node].isSection, page[node].label == nil, let term = page.terms[node], !term.isTopic,
      node != page.titleNode, !Term.isCourseCode(term.name), !WrittenQuestions.offersChoices(node, page)
    else { return nil }
    return list(of: node, page.name(of: node) ?? term.name, page)
  }

  /// The list card of a subject's plain lines, other than its definition.
  static func list(of node: Int, _ name: Text, _ page: Page) -> Draft? {
    if WholeLists.draft(node, page) != nil { return nil }
    let found = Definition.find(of: node, in: page)
    // What only tells of the subject is one of its features.
    let definition = found?.isTelling ?? false || ListHeading.isNarrowed(name) ? [] : found?.nodes ?? []
    // A list of questions without answers is a list of things to learn, not of facts (N12).
    let questions = page.matter(of: node).filter {
      page.text($0).isEastAsian && WrittenQuestions.isQuestion(page.text($0))
    }
    let plain = withoutRemarks(page.matter(of: node).filter { !definition.contains($0) && isPlain($0, page) }, page)
    let unasked = questions.count >= 2 ? [] : plain.filter { !isAskedAlone($0, page) }
    let lines =
      wholeCount(plain, name, node, page)
      ?? (isNumbered(plain, name, node, page) || asksForAll(plain, name, node, page)
        ? plain : whole(unasked, of: plain, page))
    let own = mixed(node, name, lines, page) ?? members(node, name, page) ?? led(name, lines, node, page)
    if let own { return own }
    guard (1...mostItems).contains(lines.count), !isMixed(lines, page),
      page[lines[0]].kind == .item || found != nil || page[node].isMatter || Definition.areOneLiners(lines, page)
    else { return nil }
    let items = lines.flatMap { HanValues.of(page.text($0)) ?? [page.text($0)] }
    guard fits(items), items.count <= mostItems, countFits(name, items.count) else { return nil }
    let language = page.language(of: items[0] + name)
    if language == .korean, page[node].isSection, areOfOthers(items, node, page) { return nil }
    // One line alone is asked for only where it is short: longer ones have blanks of their own.
    if lines.count == 1, items[0].hasHangul, Definition.hasOwnSubject(items[0]) { return nil }
    if lines.count == 1, page.joint(in: items[0]) != nil || MarkedSpans.asksMarked(lines[0], page) { return nil }
    // Of an item a single line below it may tell what there is to know: "Weir › least common, built of timber".
    let isOnly =
      language == .english && page[node].kind == .item && page.matter(of: node).count == 1 && items[0].wordCount >= 3
    if lines.count == 1, items[0].width > 44 || language == .english && definition.isEmpty && !isOnly { return nil }
    if lines.count == 1, language == .korean, isBareName(items[0]) { return nil }
    if lines.count == 1, language.isEastAsian, isProse(lines[0], below: node, name, page) { return nil }
    let isNames = areNames(items, language) && !Definition.areOneLiners(lines, page)
    // `- 茶室的划分` over lines of its own: the only one that has none beside it.
    if lines.count == 1, language.isEastAsian, page[node].isSection, !page[lines[0]].isLeaf { return nil }
    // One name is no list (D10).
    if lines.count == 1, isNames, language.isEastAsian { return nil }
    if isNames, let asked = VerbTitle.question(name, node, page) {
      return Draft(.list, ask: asked, items, at: node, of: page, confidence: 0.75).from(lines, of: page).claiming(
        .member, of: lines)
    }
    if language == .english, lines.count > 1, asksForMembers(name, items) {
      return allMembers(name, lines, node, page)
    }
    if language == .korean, !isNames, isWhole(lines, definition, node, page) { return whole(name, lines, node, page) }
    let point = lines.count == 1 && !isNames ? StatementQuestion.ask(name, items[0], in: language) : nil
    let question =
      point ?? (language == .korean && items.count > 1 ? korean(name, items, node, page) : nil)
      ?? Wording.ask(
        isNames && !isOnly && (definition.isEmpty || language.isEastAsian) ? \.members : \.features, in: language, name)
    // One line and nothing else may be anything; below a definition it is one more thing to know.
    let isPartial = lacksSome(of: lines + definition, among: lines.count, question, node, page, language)
    let isOpen = definition.isEmpty && point == nil && !isOnly
    let sure = isPartial ? Draft.doubtful : sureness(lines.count, name, language, isOpen)
    return Draft(.list, ask: question, items, at: node, of: page, confidence: sure)
      .with { $0.isGathered = !isNames }
      .from(lines, of: page).claiming(.member, of: lines).claiming(
        .statement, of: lines.count == 1 && language != .japanese ? lines : [])
  }

  /// Whether a lone line of Chinese or Japanese is a sentence of its own, which is read by itself.
  private static func isProse(_ line: Int, below node: Int, _ name: Text, _ page: Page) -> Bool {
    let text = page.text(line)
    return page[node].isSection && page[line].kind == .paragraph && !text.starts(with: name.string)
      && (Endings.isPredicate(text) || text.contains("。"))
  }

  /// The list below an English title that breaks off at a preposition.
  private static func led(_ name: Text, _ lines: [Int], _ node: Int, _ page: Page) -> Draft? {
    let items = lines.prefix(mostItems + 1).map { page.text($0) }
    guard name.isEnglish, items.count <= mostItems, let asked = EnglishLikeness.led(name, items) else { return nil }
    return Draft(.list, ask: asked, items, at: node, of: page, confidence: 0.75).from(lines, of: page)
      .claiming(.member, of: lines)
  }

  /// "jobs of the miller" over what they are: the plural asks for its members.
  private static func asksForMembers(_ name: Text, _ items: [Text]) -> Bool {
    if ListHeading.isKind(name.withoutBracket), Wording.isPlural(name) || ListHeading.isNarrowed(name) { return true }
    return name.contains(" of ") && !name.contains(" and ") && Wording.isPlural(name)
      && items.allSatisfy { $0.wordCount <= 6 && !EnglishPhrase.hasFiniteVerb($0) }
  }

  /// `다관`, `숙우(Cooling Bowl)`: a Korean line that is a name and tells nothing.
  private static func isBareName(_ line: Text) -> Bool {
    LineShape.isNounPhrase(line)
      && (line.wordCount < 3 || line.scalars.last == ")" && line.withoutBracket.wordCount <= 3)
  }

  /// Whether a Korean list of what belongs to a name leaves out lines of it that are asked by themselves: it would be half of it.
  static func isPartial(_ question: Text, _ node: Int, _ page: Page) -> Bool {
    question.ends(with: "에는 무엇이 있는가?")
      && page.matter(of: node).contains {
        page[node].isMatter && page.pairs[$0]?.isNamed ?? false || Chains.isChain($0, page)
      }
  }

  /// The question of Korean lines that are cases or deeds, or tell how something is cared for; nil for plain features and members.
  private static func korean(_ name: Text, _ items: [Text], _ node: Int, _ page: Page) -> Text? {
    // `찻잔 보관` over what one does: how it is done is asked for.
    if let last = name.lastWord, careWords.contains(last),
      items.count(where: Endings.isKoreanPredicate) * 2 > items.count
    {
      return Wording.topic(name) + " 어떻게 하는가?"
    }
    // `위치` over where the thing is: a side of what stands above.
    if name.wordCount <= 2, let last = name.lastWord, PairCards.isSide(last) {
      guard name.wordCount == 1, let owner = page.subjectName(of: node), page.subjectNodes[node] != page.titleNode,
        owner.count <= 30, !KoreanContext.isSectionWord(owner)
      else { return Wording.bare(name, in: .korean) }
      return Wording.ask(\.labelled, in: .korean, owner, w: name)
    }
    if items.allSatisfy({ $0.endsWith(anyOf: ["경우", "때", "상황"]) }) { return name + ": 어떤 경우인가?" }
    if let title = page.terms[node]?.name, KoreanKindTitle.asksForLines(title) {
      return KoreanKindTitle.question(title, name, below: page.subjectName(of: node))
    }
    if let told = contents(name, items) { return told }
    let areDeeds =
      page[node].isMatter && items.allSatisfy { $0.lastWord.map(KoreanQuestion.isDeed) ?? false }
      && Set(items.map(\.lastWord)).count > 1
    return areDeeds ? Wording.subject(name) + " 하는 일은?" : nil
  }

  /// What an event, a person or a part of history is asked for, where its lines tell what happened and are no names.
  private static func contents(_ name: Text, _ items: [Text]) -> Text? {
    let happened = items.count { item in
      item.containsArrow || item.contains(", ")
        || item.lastWord.map {
          KoreanQuestion.isDeed($0) || CommonDeeds.contains($0) || $0.endsWith(anyOf: PairCards.happened)
        }
          ?? false
    }
    guard happened * 2 > items.count, items.allSatisfy({ $0.hasHangul && !Endings.isKoreanPredicate($0) }),
      items.contains(where: { $0.wordCount >= 3 }), let last = name.lastWord
    else { return nil }
    if name.wordCount == 1, last.count >= 3, last.endsWith(anyOf: ["왕", "대왕", "황제"]) {
      return Wording.subject(name) + " 한 일은?"
    }
    return last.endsWith(anyOf: PairCards.happened) ? name + "의 주요 내용은?" : nil
  }

  private static let careWords: WordSet = [
    "간호", "관리", "치료", "처치", "중재", "예방", "보관", "손질", "세척", "요법", "관리법", "간호법", "치료법", "예방법", "보관법", "사용법", "대처", "대응",
  ]

  /// Whether English lines are numbered below a name for them: "Mooring rules" over 1., 2., 3.
  private static func isNumbered(_ lines: [Int], _ name: Text, _ node: Int, _ page: Page) -> Bool {
    guard name.isEnglish, lines.count >= 2, lines.count == page.matter(of: node).count else { return false }
    return lines.allSatisfy { page[$0].ordinal != nil } && ListHeading.isKind(name.withoutBracket)
      && Wording.isPlural(name.withoutBracket)
  }

  /// All lines of a Japanese or Chinese list that is numbered, where some of them can be asked alone too: it is no list without them.
  private static func wholeCount(_ plain: [Int], _ name: Text, _ node: Int, _ page: Page) -> [Int]? {
    let lines = page.matter(of: node)
    if belongTogether(lines, plain.count, page) { return lines }
    if name.isEastAsian, !name.hasHangul, (2...mostItems).contains(lines.count), areShortNames(lines, page) {
      return lines
    }
    guard name.isEastAsian, (2...mostItems).contains(lines.count), plain.count < lines.count,
      plain.count * 2 >= lines.count,
      lines.allSatisfy({ line in
        page[line].kind == .item && page[line].ordinal != nil && page[line].children.isEmpty
          && page[line].label == nil && page.pairs[line] == nil && !WrittenQuestions.isQuestion(page.text(line))
          && !Example.isExample(page.text(line))
      })
    else { return nil }
    return lines
  }

  /// English lines of a list of which some can be asked alone: all of them where they are few, none where too many would lack.
  private static func whole(_ unasked: [Int], of plain: [Int], _ page: Page) -> [Int] {
    guard unasked.count < plain.count, !unasked.isEmpty, plain.allSatisfy({ page.text($0).isEnglish }) else {
      return unasked
    }
    let speakOfOthers = plain.contains {
      !unasked.contains($0) && !tellsOfHead(page.text($0))
        && (page.clause(of: page.text($0)) != nil || page.joint(in: page.text($0)) != nil)
    }
    let text = plain.reduce(0) { $0 + page.text($1).count }
    if plain.count <= mostItems, text <= mostText, !speakOfOthers, plain.allSatisfy({ page[$0].kind == .item }) {
      return plain
    }
    return unasked.count > 1 ? unasked : []
  }

  /// Whether a Chinese or Japanese sentence stands as a paragraph before items: they are no parallel lines.
  private static func isMixed(_ lines: [Int], _ page: Page) -> Bool {
    if page.isKorean {
      // Numbered steps beside a bullet that tells something else.
      let numbered = lines.count { page[$0].ordinal != nil }
      return numbered >= 2 && numbered < lines.count
    }
    guard page.isEastAsian, let first = lines.first else { return false }
    return page[first].kind == .paragraph && Endings.isPredicate(page.text(first))
      && lines.dropFirst().contains { page[$0].kind == .item && !Endings.isPredicate(page.text($0)) }
  }

  /// Whether at least half of the lines speak each of something else, or the heading is what one does: they are no features.
  private static func areOfOthers(_ items: [Text], _ node: Int, _ page: Page) -> Bool {
    guard items.count >= 2, let term = page.terms[node] else { return false }
    let others = items.filter {
      if case .other = KoreanTelling($0, of: term) { return KoreanTelling.topic(in: $0.words) != nil }
      return false
    }
    let isDoing = term.name.endsWith(anyOf: ["하기", "다루기", "만들기", "시키는 방법", "하는 방법", "하는 법"])
    return others.count * 2 > items.count || isDoing && items.contains(where: Endings.isKoreanPredicate)
  }

  /// Names of which some have their meaning beside them: all are members ("Stages: mixing - with water, proofing, baking").
  private static func mixed(_ node: Int, _ name: Text, _ plain: [Int], _ page: Page) -> Draft? {
    let isEnglish = page.language(at: node) == .english
    let lines = page.matter(of: node).filter {
      plain.contains($0) || page.pairs[$0]?.isNamed ?? false || isEnglish && isHead($0, page)
    }
    guard (3...mostItems).contains(lines.count), !plain.isEmpty, plain.count < lines.count,
      lines.count == page.matter(of: node).count, !page.text(node).isEastAsian
    else { return nil }
    let items = lines.map { line -> Text in
      let text = page.text(line)
      guard isEnglish else { return page.pairs[line]?.left ?? text }
      let name =
        page.pairs[line]?.left ?? (text.scalars.firstIndex(where: \.isArrow).map { text.prefix($0).trimmed } ?? text)
      return name.withoutBracket
    }
    // 잎 - 찻물 - 찻잔: a chain is none of the names.
    if items.contains(where: { $0.hasHangul && $0.containsAny(of: [" - ", " – "]) }) { return nil }
    guard !items.contains(where: \.isEastAsian) else { return nil }
    guard items.allSatisfy({ $0.wordCount <= 4 && $0.count <= 32 && EnglishPhrase.isName($0) }) else { return nil }
    let asked: Text? =
      isEnglish && name.contains(" of ") && !name.contains(" and ") && Wording.isPlural(name)
      ? "What are the " + name.loweredNoun + "?" : nil
    return Draft(
      .list, ask: asked ?? Wording.ask(\.members, in: page.language(of: name + items[0]), name), items, at: node,
      of: page,
      confidence: 0.75
    ).from(lines, of: page).claiming(.member, of: lines)
  }

  /// Whether an English line is a name over lines of its own, or before an arrow.
  private static func isHead(_ line: Int, _ page: Page) -> Bool {
    let text = page.text(line)
    guard text.isEnglish, page[line].kind == .item, page[line].label == nil else { return false }
    if let arrow = text.scalars.firstIndex(where: \.isArrow) {
      return (1...3).contains(text.prefix(arrow).wordCount) && !Chains.isChain(line, page)
    }
    return page.terms[line] != nil && !page[line].children.isEmpty
  }

  /// Chinese names of which some have their meaning beside them, below a name for what they are: all are its members.
  private static func members(_ node: Int, _ name: Text, _ page: Page) -> Draft? {
    let language = page.language(of: name)
    let lines = page.matter(of: node)
    guard language == .chinese || language == .traditionalChinese, (3...mostItems).contains(lines.count),
      KindTitle.namesKind(name), lines.contains(where: { page.pairs[$0]?.isNamed ?? false })
    else { return nil }
    let names = lines.map { Term(page.pairs[$0]?.left ?? page.text($0)).name }
    guard Set(names).count == names.count,
      names.allSatisfy({ (2...16).contains($0.count) && $0.hasHan && !Endings.isPredicate($0) && Label($0) == nil }),
      !lines.contains(where: { page.text($0).containsArrow })
    else { return nil }
    return Draft(.list, ask: Wording.ask(\.members, in: language, name), names, at: node, of: page, confidence: 0.75)
      .from(lines, of: page).claiming(.member, of: lines)
  }

  /// An English line that is a sentence or is asked by its verb needs no list.
  private static func isAskedAlone(_ node: Int, _ page: Page) -> Bool {
    let text = page.text(node)
    guard text.hasLatin, !text.hasHangul, !text.hasHan, !text.hasKana, let sentence = page.sentences[node].first else {
      return false
    }
    if case .arrow = page.joint(in: text) { return false }
    return page.joint(in: text) != nil || page.clause(of: text) != nil
      || EnglishStatement.asked(sentence.text, node, page) != nil
  }

  /// Whether a list is whole: "5 shifters of demand" with two of them is not.
  private static func countFits(_ name: Text, _ count: Int) -> Bool {
    guard name.isEnglish, let first = name.firstWord, first.count == 1, let digit = first.first, digit.isDigit else {
      return true
    }
    return Int(digit.value) - 0x30 == count
  }

  /// Whether items can be recalled and graded as one answer; widths are columns.
  private static func fits(_ items: [Text]) -> Bool {
    EnglishLikeness.areAlike(items) && items.reduce(0) { $0 + $1.count } <= mostText
      && items.reduce(0) { $0 + $1.width } <= 72 * max(2, items.count)
      && items.allSatisfy { $0.width <= 120 }
  }

  /// Ends of lines that only lead on or name a picture.
  static let onward: Phrases = [
    "다음과 같다", "아래와 같다", "다음과 같음", "아래와 같음", "다음과 같습니다", "아래와 같습니다", "그림", "사진", "캡처", "화면", "그림이다", "그래프",
  ]

  /// Whether a Korean line only leads on or names a picture; in `먹으로 난을 그림` 그림 is what is done.
  static func leadsOn(_ text: Text) -> Bool {
    let plain = text.without(suffix: ".")
    return plain.endsWith(anyOf: onward) && !plain.endsWith(anyOf: ["을 그림", "를 그림", "로 그림", "게 그림"])
  }

  /// A line that says one thing of the subject, with nothing below it that matters more.
  static func isPlain(_ node: Int, _ page: Page) -> Bool {
    let line = page[node]
    if line.text.hasHangul, leadsOn(line.text) { return false }
    // 찻잔, 다관: 두 냥 — what stands before the colon asks for what follows.
    if line.text.hasHangul, let colon = line.text.firstRange(of: ": "), (2...24).contains(colon.lowerBound),
      line.text.count - colon.upperBound <= 16
    {
      return false
    }
    guard line.label == nil,
      line.children.isEmpty
        || page.terms[node] == nil && line.kind == .item
          && (line.children.count <= 2 || line.text.hasKana && line.children.count <= 6),
      !line.isConclusion, !Example.isExample(line.text),
      page.pairs[node] == nil
    else { return false }
    if OtherThings.word(in: line.text) != nil || Chains.isChain(node, page) || NestedItems.isWanted(node, page) {
      return false
    }
    if line.text.isEastAsian, WrittenQuestions.isQuestion(line.text) || !line.children.isEmpty && line.text.count <= 4 {
      return false
    }
    if !page.stated(node).isEmpty { return false }
    if Chronicles.opening(line.text) != nil, page.isTaken(node, .statement) { return false }
    if line.text.hasHangul, line.kind == .paragraph,
      Openers.discourse(in: line.text) > 0 || Openers.points(line.text, inList: true)
    {
      return false
    }
    if line.text.startsWith(anyOf: ["기타 ", "그래서 ", "또는 "]) || Openers.points(line.text, inList: true)
      || Offers.asks(line.text)
    {
      return false
    }
    guard let last = line.text.scalars.last, last != "?", last != "？", last != ":" else { return false }
    // A link alone leads elsewhere; among other links it is one of the things named.
    if line.text.isEnglish, isLink(line), !page.matter(of: line.parent).allSatisfy({ isLink(page[$0]) }) {
      return false
    }
    // 정약용(1762~1836) below what he said: whose words they are.
    if line.text.hasHangul, last == ")", line.text.containsAny(of: ["~1", "~2", "-1", "-2"]), line.text.wordCount <= 6 {
      return false
    }
    guard !line.text.contains("://"), !line.text.contains(" = ") || line.text.wordCount > 5 else { return false }
    let isShort = line.text.isEnglish && line.kind == .item && line.text.wordCount <= 8
    return (!LineShape.isInlineList(line.text) || isShort && page[line.parent].children.count >= 3)
      && !page.isExampleList(node) && line.text.hasLetter && !line.inline.hasImage
  }
}

extension HeadingLists {
  /// Whether a line is nothing but a link.
  fileprivate static func isLink(_ line: Node) -> Bool {
    line.inline.spans.contains { $0.mark == .link && $0.range.count >= line.text.count - 1 }
  }
}

/// Titles that are a verb with or without 不: 不还原, 可溶解.
enum VerbTitle {
  /// `NaBH₄：不还原哪些？`: the subject stands before, so that the negation has its owner.
  static func question(_ name: Text, _ node: Int, _ page: Page) -> Text? {
    guard name.isEastAsian, !name.hasKana, !name.hasLatin,
      [.chinese, .traditionalChinese].contains(page.language(of: name)), (2...6).contains(name.count),
      let first = name.first,
      "不可能需易无無未".unicodeScalars.contains(first), !name.isOne(of: ["可能性", "能力", "能量", "无机物", "非金属", "易错点", "需求"])
    else { return nil }
    let subject = page.subjectName(of: node).map { $0 + "：" } ?? Text()
    return subject + name + "哪些？"
  }
}
