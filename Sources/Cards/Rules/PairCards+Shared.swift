import Notes

/// Pairs whose name does not say alone what is asked.
extension PairCards {
  /// What is asked of a pair whose name is `name`, and `qualified` with what it belongs to.
  static func asked(
    _ pair: Pair, _ name: Text, _ qualified: Text, _ text: Text, _ isList: Bool, _ node: Int, _ page: Page,
    _ language: NoteLanguage
  ) -> Text {
    examples(pair, name, isList, node, page, language) ?? person(name, node, page, language)
      ?? (language == .korean ? cause(name, node, page) : nil) ?? shared(
        name, qualified, node, page) ?? valued(pair, name, text, node, page)
      ?? owned(question(pair, qualified, text, isList, node, page, language), pair, node, page)
  }

  /// `部分窑具：如 匣钵、支钉`: a Chinese list of examples is asked for such.
  private static func examples(
    _ pair: Pair, _ name: Text, _ isList: Bool, _ node: Int, _ page: Page, _ language: NoteLanguage
  ) -> Text? {
    guard isList, ChineseListCut.opensOnExamples(pair.right.text) else { return nil }
    return Subjects.prefix(for: name, node, page) + Wording.ask(\.examples, in: language, name)
  }

  /// The name of a pair; `发送 Tea Offer：…` is a verb with its object, and no name in two languages.
  static func term(of pair: Pair) -> Term {
    var term = Term(pair.left)
    if term.translation != nil, ChineseClause.isVerb(term.name), !pair.left.contains(where: \.isOpening) {
      term.name = pair.left
      term.translation = nil
    }
    return term
  }

  /// `弥生時代（紀元前900年〜…）：…`: the time in the brackets is asked by itself.
  static func time(of term: Term, _ language: NoteLanguage, _ node: Int, _ page: Page) -> Draft? {
    guard let time = term.gloss, time.hasDigit, Amounts.isTime(time), time.count <= 30 else { return nil }
    return Draft(
      .definition, ask: Amounts.question(term.name, time, language), [time], at: node, of: page, confidence: 0.7
    ).claiming(.name, of: [node])
  }

  /// A name below a title of people is asked for who that is.
  private static func person(_ name: Text, _ node: Int, _ page: Page, _ language: NoteLanguage) -> Text? {
    let title = page.text(page[node].parent).trimming { $0.isSpace || $0 == ":" || $0 == "：" }
    return PeopleTitle.question(name, below: title, in: language)
      ?? page.subjectName(of: node).flatMap { PeopleTitle.question(name, below: $0, in: language) }
  }

  /// What several sections tell of themselves is asked as of a table: "Gamay: France?".
  private static func shared(_ name: Text, _ qualified: Text, _ node: Int, _ page: Page) -> Text? {
    guard name.isEnglish, page.sharedPairs.contains(name.folded), qualified.count > name.count,
      let subject = page.subjectName(of: node), page.language(of: name + subject) == .english
    else { return nil }
    return subject.withoutBracket + ": " + name + "?"
  }

  /// What is told by proper names or a span of time alone is a value of the subject above and defines nothing: "Severn:
  /// Source?", "Recovery: Urgent: how long?".
  private static func valued(_ pair: Pair, _ name: Text, _ text: Text, _ node: Int, _ page: Page) -> Text? {
    guard name.isEnglish, text.isEnglish, !Abbreviation.isShort(name),
      name.wordCount <= (name.scalars.last == ")" ? 8 : 4),
      page.subjectNodes[node] != page.titleNode, let subject = page.subjectName(of: node), subject.isEnglish,
      !subject.folded.contains(text: name.folded), !name.folded.contains(text: subject.folded),
      case let items = ItemList(text).items.map({ words(of: $0) })
    else { return nil }
    let isTime = items.allSatisfy { $0.contains(where: timeUnits.contains) && $0.allSatisfy(isOfTime) }
    guard isTime || items.allSatisfy(isProperName) || namesThings(pair, name) else { return nil }
    return subject.withoutBracket + ": " + name + (isTime ? ": how long?" : "?")
  }

  /// Whether a name before a colon is a case or a use, `Coating (+): …`, `Against rot: tar, oil`, and things that belong to it follow.
  private static func namesThings(_ pair: Pair, _ name: Text) -> Bool {
    guard pair.mark == .colon, pair.isNamed, !Wording.isPlural(name) else { return false }
    if name.scalars.last == ")", let sign = name.scalars.dropLast().last, "+-−–".unicodeScalars.contains(sign) {
      return true
    }
    let list = ItemList(pair.right.text)
    // "luxuries: elastic": a quality of it.
    let words = pair.right.text.words
    if words.count == 1, words[0].first?.isLower ?? false, isQualityWord(words[0]) { return true }
    return list.items.count >= 2
      && list.items.allSatisfy {
        $0.wordCount <= 3 && EnglishPhrase.isItem($0)
          && !$0.lowercased.words.contains(where: EnglishWords.prepositions.contains)
      }
      && list.items[0].first.map { !$0.isDigit } ?? false
  }

  /// Whether an English word says how something is by its ending: elastic, soluble, reactive.
  private static func isQualityWord(_ word: Text) -> Bool {
    word.count >= 6 && word.endsWith(anyOf: ["ic", "ble", "ive", "ous", "less", "ful"])
  }

  /// Whether a word for a label stands in a row of names told by dashes, as "Solution" may: a name like the others.
  static func isOneOfRow(_ pair: Pair, _ node: Int, _ page: Page) -> Bool {
    let before = page.previous[node]
    guard pair.mark == .dash, page.text(node).isEnglish, before > 0, page[before].kind == page[node].kind,
      let near = page.pairs[before], near.mark == .dash, near.isNamed, page.previous[before] > 0
    else { return false }
    return page.pairs[page.previous[before]].map { $0.mark == .dash && $0.isNamed } ?? false
  }

  /// "Example of a lock" over `Gate: the lower one`: what is so in one case.
  static func isBelowExample(_ node: Int, _ page: Page) -> Bool {
    page.text(page.subjectNodes[node]).startsWith(anyOf: ["Example of ", "Example:", "Examples of ", "Worked example"])
  }

  private static func words(of item: Text) -> [Text] {
    item.trimming { $0.isSpace || $0 == "." }.pieces { $0.isSpace || $0 == "/" || $0 == "-" }
  }

  private static func isOfTime(_ word: Text) -> Bool { word.allSatisfy(\.isDigit) || timeUnits.contains(word) }

  private static func isProperName(_ words: [Text]) -> Bool {
    words.count <= 4 && words.first?.first?.isUpper ?? false
      && words.allSatisfy { $0.first?.isUpper ?? false || nameParticles.contains($0) || $0.allSatisfy(\.isDigit) }
  }

  private static let timeUnits: WordSet = [
    "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months",
    "year",
    "years",
  ]
  private static let nameParticles: WordSet = [
    "of", "the", "and", "de", "du", "la", "le", "von", "van", "der", "da", "di",
  ]

  /// `안정성`, `암호화 지원`: what many things have, each in its own way.
  static func isQuality(_ name: Text) -> Bool {
    guard name.hasHangul, name.wordCount <= 3 else { return false }
    return name.count >= 3 && name.ends(with: "성") && !name.endsWith(anyOf: ["구성", "생성", "작성", "합성", "달성", "형성"])
      || name.endsWith(anyOf: [" 지원", " 최대화", " 최소화", " 극대화"])
  }

  /// A term that leans on its subject (a single short word) is asked with it.
  static func qualified(_ name: Text, _ node: Int, _ page: Page) -> Text {
    guard let subject = page.subjectName(of: node),
      name.count <= 1 || Label(name) != nil || Aspects.contains(name)
        || LineShape.isStep(name + ": x") || isQuality(name)
        || name.wordCount == 1 && name.hasLatin && !name.hasHangul && name.count <= 12 && !Abbreviation.isShort(name)
        || name.isEnglish && page.sharedPairs.contains(name.folded) && page.language(of: name + subject) == .english,
      !name.folded.contains(text: subject.folded),
      name.count <= 2 ? name.folded != subject.folded : !subject.folded.contains(text: name.folded),
      page.subjectNodes[node] != page.titleNode
    else { return name }
    return page.language(of: name + subject) == .english
      ? name + " (" + subject.withoutBracket + ")" : subject + (page.isEastAsian ? "：" : ": ") + name
  }

  /// `민족: …`, `방법: …`, `민권: …`, `방법: …` in one row: a label that stands there twice is that of the name before it.
  static func nameBefore(_ pair: Pair, _ node: Int, _ page: Page) -> Text? {
    let row = page[page[node].parent].children
    guard row.count <= 40, row.count(where: { page.pairs[$0]?.left == pair.left }) >= 2,
      let place = row.firstIndex(of: node),
      let before = row[..<place].last(where: { page.pairs[$0]?.isNamed ?? false }), let name = page.pairs[before]?.left,
      (2...20).contains(name.count), row[..<place].lastIndex(of: before).map({ place - $0 <= 4 }) ?? false
    else { return nil }
    return Term(name).name
  }

  /// "Cause: The need for tea led to …" below a heading: a sentence that tells of the heading, not what brought it about.
  static func happening(_ label: Label, _ text: Text, _ owner: Text, _ isList: Bool, _ language: NoteLanguage) -> Text?
  {
    guard language == .english, !isList, label.kind == .causes || label.kind == .effects, text.wordCount >= 6,
      EnglishPhrase.hasFiniteVerb(text)
    else { return nil }
    return Wording.ask(\.cell, in: language, owner, w: label.word.lowercased)
  }
}
