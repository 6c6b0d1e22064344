import Notes

/// Pairs whose name does not say alone what is asked.
extension PairCards {
  /// What is asked of a pair whose name is `name`, and `qualified` with what it belongs to.
  static func asked(
    _ pair: Pair, _ name: Text, _ qualified: Text, _ text: Text, _ isList: Bool, _ node: Int, _ page: Page,
    _ language: NoteLanguage
  ) -> Text {
    shared(name, qualified, node, page)
      ?? owned(question(pair, qualified, text, isList, node, page, language), pair, node, page)
  }

  /// What several sections tell of themselves is asked as of a table: "Gamay: France?".
  private static func shared(_ name: Text, _ qualified: Text, _ node: Int, _ page: Page) -> Text? {
    guard name.isEnglish, page.sharedPairs.contains(name.folded), qualified.count > name.count,
      let subject = page.subjectName(of: node), page.language(of: name + subject) == .english
    else { return nil }
    return subject.withoutBracket + ": " + name + "?"
  }

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
