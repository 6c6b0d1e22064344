import Notes

extension EnglishMisreading {
  /// Whether a question stops in the middle of a set phrase, or names a part of a date as its subject.
  ///
  /// "What did the crew have to?", "What were 1914 opened by?", "Where are tolls limited? – in their
  /// ability to rise".
  static func isTorn(_ question: Text, _ answer: Text) -> Bool {
    let asked = question.lastRange(of: ": ").map { question.dropping(first: $0.upperBound) } ?? question
    let lower = asked.lowercased
    if lower.endsWith(anyOf: halves) { return true }
    // "When to open the gate? – before using it": no more than the words already say.
    if lower.starts(with: "when to "), answer.wordCount <= 3, answer.startsWith(lowered: ["before ", "after "]) {
      return true
    }
    if lower.starts(with: "where "), answer.startsWith(lowered: manners) { return true }
    let words = lower.words
    guard words.count >= 4, words[0] == "what",
      EnglishWords.be.contains(words[1]) || EnglishWords.doing.contains(words[1])
    else { return false }
    return words[2].count == 4 && words[2].allSatisfy(\.isDigit)
  }

  private static let halves: Phrases = [
    " have to?", " has to?", " had to?", " cease to?", " tend to?", " going to?", " able to?", " about to?",
    " used to?",
  ]
  private static let manners: Phrases = ["in their ability", "in its ability", "in terms ", "in that ", "in the sense"]

  /// A question whose verb lost its preposition behind an adverb: "What do weirs consist? – mostly of stone" asks "… consist mostly
  /// of?".
  static func rejoined(_ draft: Draft) -> Draft {
    guard draft.kind == .question, draft.answer.count == 1, draft.question.endsWith(anyOf: leaning),
      case let words = draft.answer[0].words, words.count >= 3, words[0].ends(with: "ly"),
      words[1].isOne(of: ["of", "on", "upon", "to", "from"])
    else { return draft }
    return draft.with {
      $0.question = draft.question.without(suffix: "?") + " " + words[0] + " " + words[1] + "?"
      $0.answer = [words.dropFirst(2).map { $0 }.joined(" ")]
    }
  }

  private static let leaning: Phrases = [
    " consist?", " depend?", " belong?", " refer?", " rely?", " rest?", " differ?",
  ]
}
