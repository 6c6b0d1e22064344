import Notes

/// F1: a heading with the line that defines it.
///
/// Fires on headings and titles that name a subject of their own (no 장점, no "Notes") and whose lines hold a definition;
/// makes "X란?" → the defining sentence, and for definitions of some length the other way round.
enum HeadingDefinitions {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard page[node].isSection, page[node].label == nil, let term = page.terms[node], !term.isQuestion, !term.isTopic,
        node != page.titleNode || page[node].children.count > 1,
        !isBroad(term.name)
          || term.name.wordCount <= 6 && term.name.containsAny(of: ["를 ", "을 "]) && isPairDefined(node, term, page)
      else { return [] }
      let isJoined = term.name.hasHangul && term.name.containsAny(of: ["와 ", "과 "])
      if isJoined, !isPairDefined(node, term, page) { return [] }
      let description = description(of: node, term, page)
      guard let found = Definition.find(of: node, in: page) else {
        return description.map { [described(node, term, [$0], page)] } ?? []
      }
      guard let description, description < found.node, found.more.isEmpty else {
        return DefinitionCards.make(term, node, found, page)
      }
      return [described(node, term, [description, found.node], page).claiming(.statement, of: found.nodes)]
    }
  }

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
      && Joint.find(in: text) == nil && !text.startsWith(anyOf: ["이는 ", "이것", "이러한 ", "이런 ", "그 ", "해당 "])
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
    return name.contains(" vs ") || name.contains(" and ") || name.wordCount > 9
  }
}

/// What a heading itself says of its name, after a colon, a dash or in brackets.
enum HeadingGlosses {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.compactMap { node in
      guard page[node].isHeading, node != page.titleNode, let term = page.terms[node], let gloss = term.gloss,
        term.name.count >= 2, term.name.wordCount <= 5
      else { return nil }
      guard gloss.count <= 60, !GenericWords.contains(gloss), !Remark.isAside(gloss), term.abbreviation == nil,
        !gloss.containsArrow,
        !AbbreviationFinder.isShortAndLong(term.name, gloss)
      else { return nil }
      let language = page.language(of: term.name + gloss)
      let question: Text
      if gloss.hasDigit, Amounts.isTime(gloss) {
        question = Amounts.question(term.name, gloss, language)
      } else if page.text(node).scalars.last?.isClosing ?? false, gloss.wordCount <= 3 {
        question = Wording.ask(\.otherName, in: language, term.name)
      } else {
        question = Wording.define(term.name, in: language)
      }
      return Draft(.definition, ask: question, [gloss], at: node, of: page, confidence: 0.6).claiming(.name, of: [node])
    }
  }
}

/// Remarks of the writer in brackets.
enum Remark {
  /// Whether a gloss only says how a part of the note is to be taken: 超要点, 必考, 毕竟它比较重要.
  static func isAside(_ gloss: Text) -> Bool {
    gloss.containsAny(of: [
      "要点", "重点", "重要", "必考", "高频", "高頻", "頻出", "了解即可", "选学", "选修", "详见", "詳見", "续", "暗記", "覚え", "它", "试试", "补充", "補充",
    ])
      || gloss.isEastAsian && Endings.isPredicate(gloss)
      || !gloss.hasDigit && gloss.contains { "〜～~".unicodeScalars.contains($0) }
  }
}

/// The two cards of a definition.
enum DefinitionCards {
  static func make(_ term: Term, _ node: Int, _ found: Definition.Found, _ page: Page) -> [Draft] {
    let language = page.language(of: found.text + term.name)
    let name = page.name(of: node) ?? term.name
    let forward = Draft(
      .definition, ask: question(name, found, language), found.texts, at: node, of: page,
      confidence: found.certainty
    )
    .from(found.nodes, of: page).claiming(.statement, of: found.nodes)
    guard found.more.isEmpty, !found.isDoing, let reverse = reverse(term, node, found.text, [found.node], page) else {
      return [forward]
    }
    return [forward, reverse]
  }

  /// "X란?"; for a line that says something without defining, the question that fits it.
  static func question(_ name: Text, _ found: Definition.Found, _ language: NoteLanguage) -> Text {
    if found.isDoing { return Wording.doing(name) }
    return (found.isStatement ? StatementQuestion.ask(name, found.text, in: language) : nil)
      ?? Wording.define(name, in: language)
  }

  /// "Which term is meant?": only for definitions that are specific and do not hold the term.
  static func reverse(_ term: Term, _ node: Int, _ text: Text, _ nodes: [Int], _ page: Page) -> Draft? {
    if term.name.isEastAsian, term.name.containsAny(of: ["的", "の"]) { return nil }
    guard Definition.endsInClassNoun(text), text.count >= (text.isEastAsian ? 16 : 24), text.count <= 110,
      term.name.count <= 24,
      term.name.wordCount <= 4,
      !text.folded.contains(text: term.name.folded), sharesNoWord(term.name, text)
    else { return nil }
    let question = Wording.ask(\.termFor, in: page.language(of: text), text)
    return Draft(.definition, ask: question, [term.name], at: page[node].parent, of: page, confidence: 0.6)
      .from(nodes, of: page).with { $0.alternatives = term.alternatives }.claiming(.part(0), of: nodes)
  }

  private static func sharesNoWord(_ name: Text, _ text: Text) -> Bool {
    let plain = text.folded
    return !name.words.contains { $0.count >= 2 && plain.contains(text: $0.folded) }
  }
}
