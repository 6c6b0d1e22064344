import Notes

/// What F1, F6 and F36 have in common: the definition of a section whose name is a subject of its own.
enum SectionDefinitions {
  /// "X란?" with the defining line and, for definitions of some length, the way back; none for labels, questions and broad names.
  static func drafts(of node: Int, _ page: Page) -> [Draft] {
    guard page[node].isSection, page[node].label == nil, let term = page.terms[node], !term.isQuestion, !term.isTopic,
      !(term.name.isEnglish && EnglishAspect.isSection(term.name)), !namesSeveral(term.name),
      node != page.titleNode || page[node].children.count > 1 && !term.name.endsWith(anyOf: noteWords),
      !isBroad(term.name)
        || term.name.wordCount <= 6 && term.name.containsAny(of: ["를 ", "을 "]) && isPairDefined(node, term, page)
    else { return [] }
    let isJoined = term.name.hasHangul && term.name.containsAny(of: ["와 ", "과 "])
    if isJoined, !isPairDefined(node, term, page) { return [] }
    let description = description(of: node, term, page)
    guard let found = Definition.find(of: node, in: page), !isLabelled(found.node, node, page) else {
      return (description.map { described(node, term, [$0], page) } ?? announced(node, term, page)).map { [$0] } ?? []
    }
    if OrdinalLines.holds(node, page) || isOfOneKind(found.text, term) { return [] }
    if found.isStatement, speaksOfOthers(node, page) { return [] }
    guard let description, description < found.node, found.more.isEmpty else {
      return DefinitionCards.make(term, node, found, page)
    }
    return [described(node, term, [description, found.node], page).claiming(.statement, of: found.nodes)]
  }

  /// Whether a Chinese or Japanese section is of sentences that each tell of something else than what it is named for.
  static func speaksOfOthers(_ node: Int, _ page: Page) -> Bool {
    let lines = page.matter(of: node)
    guard lines.count >= 2, let term = page.terms[node],
      lines.allSatisfy({ page[$0].kind == .paragraph && page.pairs[$0] == nil })
    else { return false }
    let text = page.text(lines[0])
    guard text.isEastAsian, !text.contains(text: term.name), Endings.isPredicate(text), !opensAlike(text, term.name)
    else {
      return false
    }
    return text.hasKana
      ? JapaneseTopic(text) != nil || JapaneseQuestion.everyday(text.without(suffix: "。")) != nil
      : lines.count >= 3 || !ChineseQuestion.all(in: text, traditional: false).isEmpty
  }

  /// `큰 잔의 용량은 한 홉이다` below 용량: what one of several has, no meaning of the name.
  private static func isOfOneKind(_ text: Text, _ term: Term) -> Bool {
    guard text.hasHangul else { return false }
    let words = text.words
    guard let topic = KoreanTelling.topic(in: words), topic >= 1, words[topic].count >= 2 else { return false }
    return words[topic].dropping(last: 1).folded == term.name.folded && words[topic - 1].ends(with: "의")
  }

  /// Whether a sentence opens on the name, however it is spelled, or on a part of it.
  private static func opensAlike(_ text: Text, _ name: Text) -> Bool {
    let start = text.prefix(8)
    return text.first == name.first
      || name.indices.dropLast().contains { start.contains(text: name[$0..<($0 + 2)]) && name[$0].isHan }
  }

  /// What an English name is by the line that leads on to its list: "KISS" over "The four habits of a tidy workshop:".
  private static func announced(_ node: Int, _ term: Term, _ page: Page) -> Draft? {
    guard let line = page[node].children.first, page[line].isMatter || page[line].kind == .title,
      page.matter(of: line).count >= 2, term.name.isEnglish, term.name.wordCount <= 3,
      case let text = page.text(line), text.isEnglish, text.scalars.last == ":", page.sentences[line].count <= 1
    else { return nil }
    let said = text.dropping(last: 1).trimmed
    guard (4...14).contains(said.wordCount), said.startsWith(anyOf: ["The ", "How "]), !said.contains(":"),
      !said.containsAny(of: ["following", "below", "above", "these", "this"]),
      said.starts(with: "How ") || !EnglishPhrase.hasFiniteVerb(said),
      !said.folded.contains(text: term.name.folded)
    else { return nil }
    return Draft(
      .definition, ask: Wording.define(page.name(of: node) ?? term.name, in: .english), [said], at: node, of: page,
      confidence: 0.6
    ).from([line], of: page)
  }

  /// Whether a definition is only the first of several English lines with labels, such as `GIs - Alsace.` over `USA: California.`.
  private static func isLabelled(_ line: Int, _ node: Int, _ page: Page) -> Bool {
    // `주요 나라` over a list of its own: a title without a mark.
    if page.text(line).starts(with: "주요 "), page.text(line).wordCount <= 5 { return true }
    // `가마의 구성 요소` over its own items: what leads to a list.
    if page.text(line).hasHangul, !page.matter(of: line).isEmpty,
      page.text(line).withoutBracket.trimmed.endsWith(anyOf: leaders)
    {
      return true
    }
    // `**관련재의 가격**` beside `**소득**: …` and `**인구**: …`: the first of several, not what stands above.
    if page.pairs[line] == nil, page[line].kind == .item, page.text(line).hasHangul,
      page[line].inline.spans.first.map({ $0.mark == .strong && $0.range == 0..<page.text(line).count }) ?? false
    {
      return page.matter(of: node).count { page.pairs[$0]?.isNamed ?? false } >= 2
    }
    guard let pair = page.pairs[line], page[line].kind == .paragraph, pair.left.isEnglish else { return false }
    return page.matter(of: node).contains { $0 != line && page.pairs[$0] != nil }
  }

  private static let leaders: Phrases = [
    "구성 요소", "구성요소", "필요한 정보", "필요한 것", "필요한 요소", " 종류", " 방법", " 목록", " 이유", " 조건", " 단계", " 예시",
  ]

  /// Ends of titles that name the note and no thing.
  private static let noteWords: Phrases = ["정리", "요약", "필기", "노트", "メモ", "ノート", "まとめ", "笔记", "筆記", "复习", "總結", "总结"]

  /// `적용 시 고려사항`, `보안 모범 사례`: what stands below is the first of several, not what it is.
  private static func namesSeveral(_ name: Text) -> Bool {
    if severalKinds.contains(where: { name.lastWord == $0 }), name.wordCount >= 2 { return true }
    return listsSeveral(name)
  }

  private static let severalKinds: [Text] = [
    "요인", "조치", "업무", "활동", "대상", "항목", "요건", "사유", "방안", "과제", "예외", "조언", "갯수", "개수",
  ]

  private static func listsSeveral(_ name: Text) -> Bool {
    name.hasHangul && name.wordCount >= 2 && name.containsAny(of: ["가지 문제", "가지 조건", "가지 방법", "가지 요건"])
      || name.hasHangul && name.wordCount >= 2
        && name.lastWord.map { severalWords.contains($0) || $0.endsWith(anyOf: ["사항", "프랙티스"]) } ?? false
  }

  private static let severalWords: WordSet = ["사례", "고려", "속성", "주의점", "유의점", "팁", "풀이", "요령", "수칙", "규칙들", "예제"]

  /// Whether a heading of two names has one line that defines both: 컵과 받침.
  private static func isPairDefined(_ node: Int, _ term: Term, _ page: Page) -> Bool {
    term.name.words.count <= 3 + (term.name.containsAny(of: ["를 ", "을 "]) ? 3 : 0)
      && Definition.find(of: node, in: page).map { Definition.endsInClassNoun($0.text) } ?? false
  }

  /// What a subject is in the words of its first bullet, with its defining line where that stands below; blanks of the bullet stay.
  private static func described(_ node: Int, _ term: Term, _ lines: [Int], _ page: Page) -> Draft {
    Draft(
      .definition, ask: Wording.define(page.name(of: node) ?? term.name, in: .korean), lines.map { page.text($0) },
      at: node, of: page, confidence: 0.7
    ).from(lines, of: page)
  }

  /// The first bullet below a heading with a second name, where it describes the subject at length and ends in a predicate.
  private static func description(of node: Int, _ term: Term, _ page: Page) -> Int? {
    guard !term.alternatives.isEmpty, let first = page.matter(of: node).first, page[first].kind == .item,
      page.matter(of: node).count >= 2, page[first].label == nil, page.pairs[first] == nil
    else { return nil }
    let text = page.text(first)
    let isDescribing =
      text.hasHangul && (28...120).contains(text.count) && Endings.isKoreanPredicate(text)
      && Joint.find(in: text) == nil && !Definition.tellsOfOther(text, page.terms[node])
      && !text.startsWith(anyOf: ["이는 ", "이것", "이러한 ", "이런 ", "그 ", "해당 "])
    return isDescribing ? first : nil
  }

  /// Headings that join two things or number a chapter define nothing.
  private static func isBroad(_ name: Text) -> Bool {
    if name.scalars.last == "?" || name.scalars.last == "？" { return true }
    if name.hasHangul {
      let isPhrase =
        name.containsAny(of: [" vs ", " 비교", "를 ", "을 ", " 대한 ", " 관한 "]) || name.wordCount > 8
      if name.endsWith(anyOf: ["하기", "다루기", "설치", "실행", "사용법", "설정하기", "만들기"]) { return true }
      return isPhrase || name.lastWord.map { Label($0) != nil && !Definition.isDefinable($0) } ?? false
    }
    // "1815, treaty signed": what happened, not a thing.
    if name.isEnglish, name.contains(", ") || name.first?.isDigit ?? false { return true }
    if name.isEnglish, ListHeading.isNarrowed(name) || Term.isCourseCode(name) { return true }
    return name.lowercased.containsAny(of: [" vs ", " vs. ", " versus "]) || name.contains(" and ")
      || name.wordCount > 9
  }
}
