import Notes

/// F5: `**term** definition`: the bold marks the term without a mark behind it.
///
/// Fires on a line that begins with a bold name and goes on with what it is, and on a name with a full stop before its meaning;
/// makes the cards that a colon makes (F3). Where a verb follows, the line is a sentence, which F13 and F37 read.
enum BoldPairs {
  static func drafts(_ page: Page) -> [Draft] { PairCards.drafts(.bold, page, confidence: 0.7) }
}
