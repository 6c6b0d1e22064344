import Notes

extension EnglishCritic {
  /// Whether a question about a name asks for no name, or what stands behind the name says nothing of it.
  ///
  /// A place in a row ("What is third?"), a heading's word for a kind of text ("What is the formula for Theorem?", "What are the Lock
  /// Notes?"), a remark in brackets or a question for an answer, an answer that ends before its object, half a formula.
  static func isNoDefinition(_ draft: Draft) -> Bool {
    let (question, answer) = (draft.question, draft.answer[0])
    if question.starts(with: "What is the formula for "),
      isTextKind(name(in: question, behind: "What is the formula for "))
    {
      return true
    }
    if question.ends(with: " equal to?"), isHalfBracketed(question) { return true }
    guard defining.contains(draft.rule) else { return false }
    if draft.isWayBack, administrative.contains(answer.lowercased) { return true }
    if question.starts(with: "What are the "), question.endsWith(anyOf: [" Notes?", " notes?"]) { return true }
    // "Which term is meant? … – Recently relaxed", "Approx", "Typical values": how or when something is, no term.
    if draft.isWayBack, answer.wordCount == 1, answer.ends(with: "ly"), EnglishWords.isAdverb(answer.lowercased) {
      return true
    }
    if draft.isWayBack, isManner(answer) || isInitials(answer, of: question) { return true }
    guard draft.answer.count == 1,
      let start = ["What is ", "What are ", "What was "].first(where: { question.starts(with: $0) })
    else { return false }
    let asked = name(in: question, behind: start)
    if isManner(asked) { return true }
    if answer.scalars.last == "?" || administrative.contains(asked) || repeats(asked, in: answer) { return true }
    if isWholeBracket(answer) || answer.lastWord.map({ openEnds.contains($0) }) ?? false { return true }
    return isPlaceInRow(asked) && answer.wordCount <= 12
  }

  /// "recently relaxed", "approx", "typical values": an adverb before what is said, or a word for any figures.
  private static func isManner(_ name: Text) -> Bool {
    let words = name.lowercased.withoutBracket.words.map { $0.trimming { !$0.isWordPart } }
    guard let first = words.first else { return false }
    return first.isOne(of: [
      "approx", "approximately", "roughly", "typically", "usually", "generally", "recently", "traditionally",
      "currently", "historically", "originally", "initially", "ideally", "basically", "essentially", "technically",
      "practically",
    ])
      || words == ["typical", "values"] || words == ["typical", "value"] || words == ["typical", "numbers"]
  }

  /// "mean time to repair is … – MTTR": the words begin with its letters.
  private static func isInitials(_ answer: Text, of question: Text) -> Bool {
    guard (2...6).contains(answer.count), answer.allSatisfy(\.isUpper) else { return false }
    let letters = question.dropping(first: (question.firstRange(of: "? ")?.upperBound ?? 0)).words.compactMap(\.first)
      .map { Text([$0]) }
      .joined("").lowercased
    return letters.contains(text: answer.lowercased)
  }

  private static let defining: Set<String> = ["F1", "F2", "F3", "F4", "F5", "F6", "F7"]
  private static let openEnds: WordSet = ["to", "of", "the", "and", "or", "with", "a", "an"]

  /// Labels of what a note is, not of what it tells.
  private static let administrative: WordSet = [
    "subject", "attached", "attachment", "attachments", "course", "lecture", "answer", "answers", "correct answer",
    "explanation", "hint", "question", "answer (question)", "checklist",
  ]

  /// "What are the tolls of a lock? – The tolls of a lock are due.": the name with a word or two.
  private static func repeats(_ name: Text, in answer: Text) -> Bool {
    name.wordCount >= 3 && answer.wordCount <= name.wordCount + 4 && answer.lowercased.contains(text: name)
  }

  /// What is asked of, in lower case, without article and context in brackets.
  private static func name(in question: Text, behind start: String) -> Text {
    question.dropping(first: start.utf8.count).without(suffix: "?").withoutBracket.lowercased.without(prefix: "the ")
      .trimmed
  }

  /// "what is E(X|Y equal to?": the sign that was split at stands inside a bracket.
  private static func isHalfBracketed(_ question: Text) -> Bool {
    [("(", ")"), ("[", "]")].contains { (open: Unicode.Scalar, close: Unicode.Scalar) in
      question.count { $0 == open } != question.count { $0 == close }
    }
  }

  private static func isTextKind(_ name: Text) -> Bool {
    name.isOne(of: [
      "theorem", "proposition", "lemma", "corollary", "proof", "example", "examples", "exercise", "problem",
      "definition",
      "solution", "remark", "note", "notes", "setup",
    ])
  }

  /// "third", "nine", "2nd", "second day": which of a row, not what.
  private static func isPlaceInRow(_ name: Text) -> Bool {
    let words = name.words
    guard let first = words.first, words.count <= 2 else { return false }
    let isPlace =
      places.contains(first) || first.first?.isDigit ?? false && first.endsWith(anyOf: ["st", "nd", "rd", "th"])
    return isPlace
      && (words.count == 1 || words[1].isOne(of: ["day", "week", "month", "year", "one", "point", "line", "row"]))
  }

  private static let places: WordSet = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "first",
    "second",
    "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
  ]

  /// "(draw it from the photo)", "[slides]": nothing but a remark.
  private static func isWholeBracket(_ answer: Text) -> Bool {
    if answer.first == "[", answer.scalars.last == "]" { return !answer.dropping(first: 1).contains("[") }
    return answer.first == "(" && answer.scalars.last == ")" && Term.matchingOpening(answer) == 0
  }

  /// Whether a blank's line opens with "they" or "it" of another line, or is no sentence: "For goods such as […]", "… due to...".
  static func isBlankInScrap(_ question: Text) -> Bool {
    guard !question.contains(text: ". ") else { return false }
    let said = question.firstRange(of: ": ").map { question.dropping(first: $0.upperBound) } ?? question
    guard let first = said.firstWord?.lowercased else { return false }
    if first.isOne(of: ["they", "it", "he", "she"]) || said.endsWith(anyOf: [" to...", " of...", " to…", " of…"]) {
      return true
    }
    return first.isOne(of: ["for", "with", "from"]) && said.contains(" such as ") && !said.contains(", ")
      && !EnglishPhrase.hasFiniteVerb(said)
  }
}
