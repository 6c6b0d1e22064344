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
    if answer.startsWith(lowered: degrees) || answer.startsWith(lowered: leadings),
      lower.startsWith(anyOf: ["what do ", "what does ", "what did ", "what can "])
    {
      return true
    }
    // "What are the usual tolls? – depending on the load", "what is a weir? – isn't dammed".
    if lower.startsWith(anyOf: ["what is ", "what are "]), !lower.contains(" doing"),
      answer.startsWith(lowered: leadings) && !lower.ends(with: " based?")
        || answer.firstWord.map({ $0.endsWith(anyOf: ["n't", "n’t"]) }) ?? false
    {
      return true
    }
    let words = lower.words
    guard let what = words.firstIndex(of: "what"), what + 2 < words.count,
      EnglishWords.be.contains(words[what + 1]) || EnglishWords.doing.contains(words[what + 1])
    else { return false }
    return words[what + 2].count == 4 && words[what + 2].allSatisfy(\.isDigit)
  }

  /// "what do boats move? – very slowly": how, not what.
  private static let degrees: Phrases = ["very ", "quite ", "rather ", "extremely "]

  /// "What is climate? – the most important factor …": it tells the name from others, but not what it is.
  static func isOnlyFirst(_ draft: Draft) -> Bool {
    draft.kind == .definition && draft.rule == "F13" && draft.question.startsWith(anyOf: ["What is ", "What are "])
      && (draft.answer.first?.startsWith(lowered: firsts) ?? false)
  }

  private static let firsts: Phrases = [
    "primary ", "main ", "largest ", "greatest ", "most common ", "the most ", "the primary ", "the main ",
    "the greatest ", "the largest ", "the highest ", "the biggest ",
  ]

  /// Whether the part of the note before a question gives its short answer away: "Scarcity: what are most goods? – scarce".
  static func isToldBefore(_ question: Text, _ answer: Text) -> Bool {
    guard let cut = question.firstRange(of: ": "), answer.wordCount <= 3, !answer.hasDigit else { return false }
    let told = question.prefix(cut.lowerBound).lowercased.words.map { $0.trimming { !$0.isWordPart } }
    let words = answer.lowercased.words.map { $0.trimming { !$0.isWordPart } }.filter {
      $0.count >= 4 && !EnglishWords.prepositions.contains($0)
    }
    return !words.isEmpty
      && words.allSatisfy { word in told.contains { $0.count >= 5 && word.count >= 5 && $0.prefix(5) == word.prefix(5) }
      }
  }

  private static let halves: Phrases = [
    " have to?", " has to?", " had to?", " cease to?", " tend to?", " going to?", " able to?", " about to?",
    " used to?",
  ]
  /// "What can weirs categorize? – depending on …": the verb had no object.
  private static let leadings: Phrases = ["depending on ", "according to ", "based on "]
  private static let manners: Phrases = ["in their ability", "in its ability", "in terms ", "in that ", "in the sense"]

  /// A question whose verb lost its preposition behind an adverb: "What do weirs consist? – mostly of stone" asks "… consist mostly
  /// of?".
  static func rejoined(_ draft: Draft) -> Draft {
    if let reworded = reworded(draft) { return reworded }
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
