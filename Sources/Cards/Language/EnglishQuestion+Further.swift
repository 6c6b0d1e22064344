import Notes

/// Where an answer would run on into what a sentence says besides.
extension EnglishQuestion {
  /// "sits deep in the bog" → where; "kept fighting until spring" → what it kept doing.
  static func resting(_ clause: EnglishClause, _ words: [EnglishWord], _ place: Int, _ taken: [Text]) -> Found? {
    guard clause.group == .active, taken.isEmpty else { return nil }
    let rest = clause.rest.dropping(first: words[place].range.lowerBound)
    if ["sit", "lie", "stand"].contains(clause.verb.string), !words[place].opensObject {
      return (clause.asked("Where"), rest)
    }
    let isGerund = EnglishVerbs.base(ofGerund: words[place].plain) != nil
    guard isGerund, ["keep", "stop", "avoid", "finish"].contains(clause.verb.string) else { return nil }
    return (clause.asked("What", "doing"), rest)
  }

  /// "part of the ice and the flood buried the town": a clause with a subject of its own begins at "and".
  static func goesOnWithClause(_ words: [EnglishWord], _ index: Int, _ target: Text) -> Bool {
    // "the main road of the north and Berg the main one of the south"
    if words[index].plain == "and", index + 3 < words.count, words[index + 1].isCapital,
      words[index + 2].plain == "the",
      words[(index + 3)...].contains(where: { $0.plain == "one" })
    {
      return true
    }
    guard words[index].plain == "and", index >= 2, index + 4 < words.count,
      words[index + 1].plain.isOne(of: ["the", "a", "an", "its", "their"]),
      let clause = EnglishClause(target.dropping(first: words[index + 1].range.lowerBound)), clause.start == 0,
      clause.lead.isEmpty, clause.subject.wordCount <= 4,
      clause.auxiliary != "do" || !EnglishVerbs.isNounToo(clause.verb), !clause.subject.contains(",")
    else { return false }
    return !words[..<index].contains {
      $0.plain.isOne(of: ["that", "between", "whether", "how", "which", "where"])
    }
  }

  /// "either by rope or by chain, a boat that drifts": how it is done stands before what it is done to.
  static func withoutManner(_ target: Text) -> Text {
    guard target.startsWith(lowered: ["either by ", "either through ", "either with ", "either in "]),
      let comma = target.firstRange(of: ", "), (16...70).contains(comma.lowerBound),
      case let rest = target.dropping(first: comma.upperBound), let first = rest.firstWord?.lowercased,
      first.isOne(of: ["the", "a", "an", "its", "their", "any"])
    else { return target }
    return rest
  }

  /// "once they had oars and rowed": a verb that goes on in the case, not in the sentence.
  static func isInCase(_ words: [EnglishWord], _ index: Int) -> Bool {
    let start = words[..<index].lastIndex(where: \.endsInComma).map { $0 + 1 } ?? 0
    return words[start..<index].contains { $0.plain.isOne(of: ["once", "who", "until", "because"]) }
  }

  /// "free and fired jars": behind "and" stands one more word for how the things are.
  static func describes(_ words: [EnglishWord], _ index: Int) -> Bool {
    index + 1 < words.count && index >= 2 && EnglishWords.isPlural(words[index + 1].plain)
      && !EnglishWords.isPlural(words[index - 2].plain) && !words[index].endsInComma
      && !EnglishWords.prepositions.contains(words[index + 1].plain)
  }

  /// "a sign of frost and sets the gauge back", "650 °C and hardly flows": a further deed of one thing begins at "and".
  static func goesOnWithVerb(_ words: [EnglishWord], _ index: Int) -> Bool {
    guard words[index].plain.isOne(of: ["and", "but"]), index + 2 < words.count else { return false }
    let (next, after) = (words[index + 1].plain, words[index + 2].plain)
    if EnglishVerbs.base(ofThird: next) != nil && EnglishWords.isAdverb(after)
      || EnglishWords.isAdverb(next) && EnglishVerbs.base(ofThird: after) != nil
    {
      return true
    }
    guard index + 3 < words.count, let base = EnglishVerbs.base(ofThird: next),
      index >= 2 || !EnglishVerbs.isNounToo(base),
      !EnglishWords.isPlural(words[index - 1].plain) || !EnglishVerbs.isNounToo(base),
      EnglishVerbs.base(ofThird: words[0].plain).map(EnglishVerbs.isNounToo) ?? true
    else { return false }
    let leadsOn =
      after.isOne(of: ["on", "in", "at", "from", "through", "into", "with", "along", "across"])
      && EnglishTerms.isNoun(words[index - 1].plain)
    return (!EnglishVerbs.isNounToo(base) || EnglishWords.determiners.contains(after) || leadsOn)
      && !words[..<index].contains { EnglishWords.relatives.contains($0.plain) }
  }
}
