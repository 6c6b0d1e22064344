import Notes

/// F1: a heading with the paragraph or item that defines it.
///
/// Fires on headings that name a subject of their own (no 장점, no "Notes") and whose lines hold a definition; makes "X란?" → the
/// defining sentence, and for definitions of some length the way back. What a heading itself says of its name, behind a colon or
/// in brackets, is asked too.
enum HeadingDefinitions {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      page[node].isHeading && !HeadingParagraphs.holds(node, page) ? SectionDefinitions.drafts(of: node, page) : []
    } + HeadingGlosses.drafts(page) + GlossaryHeads.drafts(page)
  }
}
