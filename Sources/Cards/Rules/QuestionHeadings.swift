import Notes

/// F8: headings that ask what something is ("X이란?", "What is X?", "Xとは何か").
///
/// Fires on a heading or title in a question form with a line below that can define; makes one definition card whose answer is
/// that line alone, so that terms which follow in the same list stay out of it.
enum QuestionHeadings {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.compactMap { node in draft(node, page) ?? bare(node, page) }
  }

  private static func draft(_ node: Int, _ page: Page) -> Draft? {
    guard page[node].isSection, let term = page.terms[node], term.isQuestion,
      let found = Definition.find(of: node, in: page),
      !page.matter(of: node).contains(where: { DefiningSentences.defines(term.name, $0, page) })
    else { return nil }
    return Draft(
      .definition, ask: question(node, term, page), [found.text], at: node, of: page, confidence: 0.95
    )
    .from([found.node], of: page).claiming(.statement, of: [found.node])
  }

  private static func question(_ node: Int, _ term: Term, _ page: Page) -> Text {
    let name = page.name(of: node) ?? term.name
    let asked = page.text(node).trimmed
    let isWhole = name == term.name && asked.hasLatin && asked.ends(with: "?") && page.language(at: node) == .english
    return isWhole ? asked : Wording.define(name, in: page.language(at: node))
  }

  /// "**What is osmosis?**" over one line that answers without a verb.
  private static func bare(_ node: Int, _ page: Page) -> Draft? {
    guard page[node].kind == .title, let term = page.terms[node], term.isQuestion, page[node].children.count == 1,
      let line = page.matter(of: node).first, page[line].kind == .paragraph, page[line].isLeaf,
      page.pairs[line] == nil, (2...160).contains(page.text(line).count), !page.text(line).contains("?"),
      !DefiningSentences.defines(term.name, line, page)
    else { return nil }
    return Draft(
      .definition, ask: question(node, term, page), [page.text(line)], at: node, of: page, confidence: 0.8
    )
    .from([line], of: page).claiming(.statement, of: [line])
  }
}
