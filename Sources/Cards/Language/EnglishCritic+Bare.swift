import Notes

extension EnglishCritic {
  /// Whether nothing is asked, or no thing is told: "Cold War: why?", "What are males? → more likely to …".
  static func isBare(_ draft: Draft) -> Bool {
    let question = draft.question
    // "How many ± 2 items?": half of an amount.
    if question.contains(" | ") || question.containsAny(of: ["± […]", "[…] ±", "many ± "]) { return true }
    if let colon = question.firstRange(of: ": "), draft.kind != .cloze,
      bareWords.contains(question.dropping(first: colon.upperBound).lowercased)
    {
      return true
    }
    if draft.answer.count == 1,
      draft.answer[0].startsWith(lowered: ["eg ", "e.g. ", "e.g., ", "ie ", "i.e. ", "i.e., "])
    {
      return true
    }
    if draft.kind == .cloze,
      question.lastRange(of: ": ").map({
        question.dropping(first: $0.upperBound).startsWith(lowered: ["i.e. ", "e.g. ", "ie. ", "eg. "])
      }) ?? false
    {
      return true
    }
    if question.isEnglish, isAboutDay(question) { return true }
    guard draft.kind == .definition, draft.answer.count == 1, question.starts(with: "What ") else { return false }
    if question.startsWith(anyOf: adverbs) { return true }
    return draft.answer[0].startsWith(lowered: comparisons) && question.startsWith(anyOf: ["What is ", "What are "])
  }

  /// "When was July?", "What was July (1892)?": a month is no event.
  private static func isAboutDay(_ question: Text) -> Bool {
    let words = question.lowercased.trimming { $0 == "?" }.words
    guard (3...4).contains(words.count), words[0].isOne(of: ["when", "what"]), words[1].isOne(of: ["is", "was"]) else {
      return false
    }
    return months.contains(words[2])
  }

  private static let months: WordSet = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "tomorrow",
  ]
  private static let adverbs: Phrases = [
    "What is often ", "What is usually ", "What is sometimes ", "What is typically ", "What is generally ",
    "What is also ",
    "What is mostly ", "What are often ", "What are usually ", "What are also ",
  ]
  private static let bareWords: WordSet = ["why?", "how?", "what?", "when?", "where?", "who?", "which?"]
  private static let comparisons: Phrases = [
    "more likely ", "less likely ", "most likely to ", "likely to ", "more common in ", "less common in ", "unlikely ",
    "able to ", "unable to ",
  ]
}
