import Notes

/// Pairs whose name does not say alone what is asked.
extension PairCards {
  /// What is asked of a pair whose name is `name`, and `qualified` with what it belongs to.
  static func asked(
    _ pair: Pair, _ name: Text, _ qualified: Text, _ text: Text, _ isList: Bool, _ node: Int, _ page: Page,
    _ language: NoteLanguage
  ) -> Text {
    shared(name, qualified, node, page) ?? valued(name, text, node, page)
      ?? owned(question(pair, qualified, text, isList, node, page, language), pair, node, page)
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
  private static func valued(_ name: Text, _ text: Text, _ node: Int, _ page: Page) -> Text? {
    guard name.isEnglish, text.isEnglish, !Abbreviation.isShort(name), name.wordCount <= 4,
      page.subjectNodes[node] != page.titleNode, let subject = page.subjectName(of: node), subject.isEnglish,
      !subject.folded.contains(text: name.folded), !name.folded.contains(text: subject.folded),
      case let items = ItemList(text).items.map({ words(of: $0) })
    else { return nil }
    let isTime = items.allSatisfy { $0.contains(where: timeUnits.contains) && $0.allSatisfy(isOfTime) }
    guard isTime || items.allSatisfy(isProperName) else { return nil }
    return subject.withoutBracket + ": " + name + (isTime ? ": how long?" : "?")
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

  /// A term that leans on its subject (a single short word) is asked with it.
  static func qualified(_ name: Text, _ node: Int, _ page: Page) -> Text {
    guard let subject = page.subjectName(of: node),
      name.count <= 1 || Label(name) != nil || Aspects.contains(name)
        || LineShape.isStep(name + ": x")
        || name.wordCount == 1 && name.hasLatin && !name.hasHangul && name.count <= 12 && !Abbreviation.isShort(name)
        || name.isEnglish && page.sharedPairs.contains(name.folded) && page.language(of: name + subject) == .english,
      !name.folded.contains(text: subject.folded),
      name.count <= 2 ? name.folded != subject.folded : !subject.folded.contains(text: name.folded),
      page.subjectNodes[node] != page.titleNode
    else { return name }
    return page.language(of: name + subject) == .english
      ? name + " (" + subject.withoutBracket + ")" : subject + (page.isEastAsian ? "：" : ": ") + name
  }
}
