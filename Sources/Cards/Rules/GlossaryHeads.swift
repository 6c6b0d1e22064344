import Notes

/// F1: headings side by side of which each has one short paragraph, as a glossary has.
///
/// Fires on English sections of one level, four or more, most of them with a paragraph of one or two sentences and nothing else: where
/// the paragraph is no definition by its form ("Dead code is frozen in a changing design"), the name is asked for what is told of it.
enum GlossaryHeads {
  private static let least = 4
  private static let longest = 240

  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      let sections = page[node].children.filter { page[$0].isHeading }
      guard sections.count >= least else { return [] }
      let told = sections.compactMap { section in line(of: section, page).map { (section, $0) } }
      guard told.count >= least, told.count * 5 >= sections.count * 3,
        !told.contains(where: { page.text($0.1).lowercased.words.contains(where: persons.contains) })
      else { return [] }
      return told.compactMap { draft($0.0, $0.1, below: node, page) }
    }
  }

  /// Whoever writes of himself or to a reader keeps no glossary.
  private static let persons: WordSet = [
    "i", "we", "you", "our", "your", "my", "us", "me", "thanks", "please", "today", "tomorrow", "yesterday",
  ]

  /// The one short paragraph of a section.
  private static func line(of section: Int, _ page: Page) -> Int? {
    guard page[section].children.count == 1, let line = page[section].children.first, page[line].isMatter,
      page[line].kind == .paragraph, page[line].isLeaf, page.pairs[line] == nil, page.text(line).isEnglish,
      (5...60).contains(page.text(line).wordCount), page.text(line).count <= longest, page.sentences[line].count <= 2,
      !WrittenQuestions.isQuestion(page.text(line))
    else { return nil }
    return line
  }

  private static func draft(_ section: Int, _ line: Int, below node: Int, _ page: Page) -> Draft? {
    guard page[section].label == nil, let name = page.terms[section]?.name, name.isEnglish,
      (1...6).contains(name.wordCount),
      !EnglishAspect.isSection(name), !GenericWords.contains(name), page.terms[section]?.isQuestion != true,
      !WrittenQuestions.isQuestion(page.text(section)), Definition.find(of: section, in: page) == nil,
      !DefiningSentences.defines(page.sentences[line][0], page)
    else { return nil }
    guard page[node].isSection, node != page.titleNode, let subject = page.name(of: node), subject.wordCount <= 4,
      !subject.hasDigit
    else { return nil }
    let asked = subject + ": " + name + "?"
    return Draft(
      .definition, ask: asked, [page.text(line).trimming { $0.isSpace || $0 == "." }], at: section, of: page,
      confidence: 0.65
    ).from([line], of: page).claiming(.part(23_000), of: [line])
  }
}
