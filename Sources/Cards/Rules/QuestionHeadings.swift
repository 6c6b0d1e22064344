import Notes

/// F8: headings that ask what something is ("X이란?", "What is X?", "Xとは何か").
///
/// Fires on a heading or title in a question form with a line below that can define; makes one definition card whose answer is
/// that line alone, so that terms which follow in the same list stay out of it.
enum QuestionHeadings {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.compactMap { node in
      guard page[node].isSection, let term = page.terms[node], term.isQuestion,
        let found = Definition.find(of: node, in: page),
        !page.matter(of: node).contains(where: { DefiningSentences.defines(term.name, $0, page) })
      else { return nil }
      let name = page.name(of: node) ?? term.name
      let asked = page.text(node).trimmed
      let isWhole = name == term.name && asked.hasLatin && asked.ends(with: "?") && page.language(at: node) == .english
      let question = isWhole ? asked : Wording.define(name, in: page.language(at: node))
      return Draft(.definition, ask: question, [found.text], at: node, of: page, confidence: 0.95)
        .from([found.node], of: page).claiming(.statement, of: [found.node])
    }
  }
}
