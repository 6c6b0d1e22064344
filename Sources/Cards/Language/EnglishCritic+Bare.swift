import Notes

extension EnglishCritic {
  /// Whether nothing is asked, or no thing is told: "Cold War: why?", "What are males? → more likely to …".
  static func isBare(_ draft: Draft) -> Bool {
    let question = draft.question
    if question.contains(" | ") { return true }
    if let colon = question.firstRange(of: ": "), draft.kind != .cloze,
      bareWords.contains(question.dropping(first: colon.upperBound).lowercased)
    {
      return true
    }
    guard draft.kind == .definition, draft.answer.count == 1, question.starts(with: "What ") else { return false }
    return draft.answer[0].startsWith(lowered: comparisons) && question.startsWith(anyOf: ["What is ", "What are "])
  }

  private static let bareWords: WordSet = ["why?", "how?", "what?", "when?", "where?", "who?", "which?"]
  private static let comparisons: Phrases = [
    "more likely ", "less likely ", "most likely to ", "likely to ", "more common in ", "less common in ", "unlikely ",
    "able to ", "unable to ",
  ]
}
