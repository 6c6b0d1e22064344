import Notes

/// F36: a heading over bare paragraphs of one line each, as toggles and pages of paragraphs leave them.
///
/// Fires on a heading or title with two or more paragraphs and no item; they are read as items: the one that ends in a class noun
/// (… 키, … 집합) makes "X란?" wherever it stands, the short others make "X의 특징은?". Where half of them are pairs, those are asked.
enum HeadingParagraphs {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard holds(node, page), !OrdinalLines.holds(node, page) else { return [] }
      let isOfOthers =
        page[node].label == nil && SectionDefinitions.speaksOfOthers(node, page)
        && !Definition.areOneLiners(page.matter(of: node), page)
      return SectionDefinitions.drafts(of: node, page)
        + (isOfOthers ? [] : HeadingLists.draft(of: node, page).map { [$0] } ?? [])
    }
  }

  /// Whether a section's lines are bare paragraphs.
  static func holds(_ node: Int, _ page: Page) -> Bool {
    guard page[node].isSection, WrittenQuestions.titled(node, page) == nil else { return false }
    let lines = page.matter(of: node)
    guard lines.count >= 2, lines.allSatisfy({ page[$0].kind == .paragraph }) else { return false }
    // Lines with labels tell each of something else.
    return lines.count { page.pairs[$0] != nil } * 2 < lines.count
  }
}
