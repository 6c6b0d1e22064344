import Notes

/// F7: `A = B`.
///
/// Fires on a line cut by an equals sign between spaces, where the left side is a short name and the right side is words; makes the
/// cards that a colon makes (F3). Assignments, calls and formulas (F28) are none.
enum EqualsPairs {
  static func drafts(_ page: Page) -> [Draft] {
    PairCards.drafts(.equals, page, confidence: 0.7) { pair, _ in
      !pair.right.text.containsAny(of: Formulas.operators) && !pair.right.text.containsAny(of: code)
    }
  }

  private static let code: Phrases = ["\"", "()", "('", "(["]
}
