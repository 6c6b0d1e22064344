import Notes

extension EnglishClause {
  /// Takes a past verb at the start of a line that tells a deed of the name above; whether there is one.
  mutating func takeDeed(_ words: [EnglishWord]) -> Bool {
    guard let base = EnglishClause.deed(words) else { return false }
    set(base: base, auxiliary: "did")
    // "Began building in 1590": when, not what.
    if base.isOne(of: ["begin", "start", "stop", "finish", "continue"]),
      EnglishVerbs.base(ofGerund: words[1].plain) != nil
    {
      verb = base + " " + words[1].plain
      used = 2
    }
    return true
  }

  /// Whether a line repeats the name above or is told to the reader: "check the gauge first" below Pumps, "Imagine a pond".
  static func tellsReader(_ words: [EnglishWord], of name: Text, isPlural: Bool) -> Bool {
    let first = words[0].plain
    // "State appeals courts" below State courts: the word is that of the name.
    if EnglishVerbs.isBase(first), name.lowercased.words.contains(first) { return true }
    if isPlural, first.isOne(of: ["check", "tell", "ask"]), words[1].opensObject { return true }
    return first.isOne(of: ["imagine", "suppose", "consider", "assume", "recall", "let", "remember"])
  }

  /// The base of a past form that tells a deed of the name above: "Wrote …", "Wanted to …", "Named Ann to be …".
  static func deed(_ words: [EnglishWord]) -> Text? {
    let first = words[0].plain
    guard words.count >= 3, !words[0].endsInComma, let base = EnglishVerbs.base(ofPast: first) else { return nil }
    if EnglishVerbs.isPastAlone(first) { return base }
    if words[1].plain == "to", willing.contains(base) { return base }
    if intransitive.contains(base), EnglishWords.prepositions.contains(words[1].plain) { return base }
    if base == "move", words[1].plain.isOne(of: ["to", "on", "into", "from", "back", "away"]) { return base }
    // Whom somebody named to what is no name of his own.
    return first.isOne(of: ["named", "appointed", "declared", "elected"]) && words[1].isCapital
      && words.dropFirst(2).contains { $0.plain.isOne(of: ["to", "as"]) } ? base : nil
  }

  /// Verbs of wanting and trying, whose past form before "to" is no participle.
  private static let willing: WordSet = [
    "want", "try", "attempt", "plan", "hope", "decide", "agree", "refuse", "manage", "begin", "start", "continue",
    "fail", "help", "promise", "seek",
    "threaten", "choose", "tend", "offer", "learn", "struggle", "vow",
  ]

  /// Verbs that nothing is done by: "Lived by the river".
  private static let intransitive: WordSet = [
    "live", "die", "retire", "go", "come", "arrive", "return", "travel", "stay", "emerge", "appear", "happen", "occur",
    "rise", "fall", "belong", "exist",
    "remain", "serve", "reign", "rule", "study", "work", "graduate", "emigrate", "immigrate", "flee", "escape",
    "survive", "vanish", "collapse", "agree",
  ]
}

extension EnglishCritic {
  /// "What is Wrote three plays?", "What is Ann? – wrote three plays": a deed is no name, and no meaning of one.
  static func isOfDeed(_ draft: Draft) -> Bool {
    let question = draft.question
    if draft.isWayBack {
      return question.lastRange(of: "? ").map { opensOnDeed(question.dropping(first: $0.upperBound)) } ?? false
    }
    let cut = question.lastRange(of: ": ").map(\.upperBound) ?? 0
    let words = question.dropping(first: cut).dropping(last: 1).words
    guard words.count >= 3 else { return false }
    let isMeaning = words[0].lowercased == "what" && words[1].isOne(of: ["is", "are", "was", "were"])
    if isMeaning, draft.kind == .definition, draft.answer.count == 1, opensOnDeed(draft.answer[0]) { return true }
    if words.indices.dropFirst().contains(where: {
      words[$0 - 1].isOne(of: ["is", "are", "was", "were", "did", "does", "do"]) && words[$0].first?.isUpper ?? false
        && EnglishVerbs.isPastAlone(words[$0].lowercased)
    }) {
      return true
    }
    guard words[0].first?.isUpper ?? false else { return false }
    let first = words[0].lowercased
    return EnglishVerbs.isPastAlone(first)
      || EnglishVerbs.base(ofPast: first) != nil && first.ends(with: "ed")
        && words[1].isOne(of: ["on", "to", "into", "onto", "out", "up", "down", "from", "away", "back", "the", "a"])
  }

  private static func opensOnDeed(_ text: Text) -> Bool {
    text.firstWord.map { EnglishVerbs.isPastAlone($0.lowercased) } ?? false
  }
}
