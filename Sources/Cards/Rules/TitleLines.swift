import Notes

/// F6: a line that is all bold, or bears a sign such as `▪️`, read as a heading.
///
/// Fires on such a line where it names a subject of its own and has lines below; makes the cards of a heading, its definition
/// ("X란?") and the list of its other lines ("X의 특징은?"). A bold sentence is a line of matter, not a title.
enum TitleLines {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard page[node].kind == .title, !HeadingParagraphs.holds(node, page) else { return [] }
      return SectionDefinitions.drafts(of: node, page) + (HeadingLists.draft(of: node, page).map { [$0] } ?? [])
    }
  }
}
