import Notes

/// F4: `term - definition`, with a spaced dash of any length.
///
/// Fires on an item or paragraph cut by one dash between spaces, or by `——`; makes the cards that a colon makes (F3). Chains and
/// ranges are F22's, a sign before a number is no dash, and behind a lone line's dash stands who said it. Of a work with its maker
/// (`"Fire and Measure" - Osk Lind`) it asks whose it is.
enum DashPairs {
  static func drafts(_ page: Page) -> [Draft] {
    let works = page.document.nodes.indices.compactMap { EnglishWorks.draft($0, page) }
    let taken = Set(works.map(\.node))
    return works
      + PairCards.drafts(.dash, page, confidence: 0.8) { pair, node in
        !taken.contains(node) && !isAttribution(node, page) && !isTitle(pair, node, page)
          && !Remark.isKindOfNote(pair.right.text)
          && !(GenericWords.contains(pair.right.text) && pair.right.text.hasLatin) && !isSentence(pair.left)
      }
  }

  /// "Frost drives theft - people steal wood": what stands before the dash is a sentence of its own and no name.
  private static func isSentence(_ left: Text) -> Bool {
    guard left.isEnglish, (3...9).contains(left.wordCount), !left.contains("("), let clause = EnglishClause(left) else {
      return false
    }
    return clause.group == .active && clause.lead.isEmpty && clause.auxiliary == "does" && !clause.rest.isEmpty
      && !EnglishWords.isPlural(left.words[clause.subject.wordCount].lowercased.without(suffix: "s") + "s")
  }

  /// `CONTRACT — formation (term 1)` as the first line of a note in plain text is its title.
  private static func isTitle(_ pair: Pair, _ node: Int, _ page: Page) -> Bool {
    page[node].kind == .paragraph && page[node].parent == 0 && page.previous[node] == 0
      && pair.right.text.wordCount <= 5 && !page.text(node).endsWith(anyOf: [".", "다"])
  }

  /// A lone paragraph below a heading: what stands before its dash is who said it, not a term.
  private static func isAttribution(_ node: Int, _ page: Page) -> Bool {
    let parent = page[node].parent
    return page[node].kind == .paragraph && page[parent].isHeading && page[parent].children.count == 1
  }
}
