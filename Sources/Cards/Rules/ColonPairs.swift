import Notes

/// F3: `term : definition`.
///
/// Fires on an item or paragraph cut by a colon, `:` or `：`, behind a short left side that is no sentence, time, ratio, address,
/// example or moment of one; makes "X란?" with the way back, and for a label "주어의 특징은?".
enum ColonPairs {
  static func drafts(_ page: Page) -> [Draft] {
    Chronicles.drafts(page) + PairCards.drafts(.colon, page, confidence: 0.9) + NumberedMeanings.drafts(page)
      + InlineLabels.drafts(page)
  }
}
