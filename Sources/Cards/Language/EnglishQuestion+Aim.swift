import Notes

/// What an English verb's "to" leads to: a deed, or what it is done for.
extension EnglishQuestion {
  /// Whether a verb's "to" leads to what is done, not to what it is done for: "tries to", "serves to".
  static func takesDeed(_ clause: EnglishClause) -> Bool {
    let base =
      EnglishVerbs.base(ofGerund: clause.verb) ?? EnglishVerbs.base(ofParticiple: clause.verb) ?? clause.verb
    return opening.contains(base) || EnglishWords.willing.contains(base) || EnglishWords.catenatives.contains(base)
      || leading.contains(base) || base.wordCount > 1
  }

  private static let leading = WordSet(
    Text(
      """
      mean intend learn aim expect love like prefer wish swear demand deserve afford claim pretend arrange strive serve go \
      come get have use used prove happen suffice work act function combine join conspire remain stop opt tend dare elect \
      start move turn evolve interact cooperate collaborate compete team
      """
    ).words)

  /// "Keepers used the lower pool to float the barge": what is used is asked for with what it is used for.
  static func aimed(_ clause: EnglishClause, _ words: [EnglishWord], _ place: Int, _ taken: [Text]) -> Found? {
    guard clause.group == .active, !takesDeed(clause) || clause.verb == "use", !clause.middle.contains("not"),
      let to = words.indices.dropFirst(place + 1).prefix(9).first(where: { words[$0].plain == "to" }),
      to + 2 < words.count, words.count - to <= 14, EnglishVerbs.isBase(words[to + 1].plain),
      !words[to + 1].isCapital, !leadingNouns.contains(words[to - 1].plain),
      !EnglishVerbs.isNounToo(words[to + 1].plain) || words[to + 2].opensObject
        || EnglishWords.isPlural(words[to - 1].plain) && !EnglishWords.prepositions.contains(words[to + 2].plain),
      !words[place..<to].contains(where: {
        $0.endsInComma || $0.isBracketed || EnglishWords.relatives.contains($0.plain) || $0.plain == "from"
          || EnglishWords.be.contains($0.plain) || EnglishWords.modals.contains($0.plain)
      }),
      !words[to...].contains(where: { $0.endsInComma || $0.isBracketed || $0.plain.isOne(of: ["and", "or", "but"]) }),
      EnglishTerms.isNoun(words[to - 1].plain) || words[to - 1].isCapital
    else { return nil }
    let (object, aim) = (
      clause.rest[words[place].range.lowerBound..<words[to - 1].range.upperBound],
      clause.rest.dropping(first: words[to].range.lowerBound).trimming { $0.isSpace || $0 == "." }
    )
    return (clause.asked("What", (taken + [aim]).joined(" ")), object)
  }

  /// Nouns that a deed tells of: "the right to vote".
  private static let leadingNouns: WordSet = [
    "ability", "abilities", "attempt", "attempts", "right", "rights", "power", "powers", "tendency", "need", "needs",
    "way", "ways", "effort", "efforts", "decision", "order", "time", "failure", "willingness", "opportunity",
    "permission",
    "chance", "capacity", "reason", "reasons", "plan", "plans", "incentive", "incentives", "authority", "desire",
    "duty",
    "freedom", "potential", "pressure", "process", "trend", "people", "someone", "anyone", "you", "us", "them",
    "resistance", "response", "threat", "access", "contribution", "contributions", "money", "space", "place", "due",
    "rise", "similar", "equal", "close", "relative",
  ]

  /// "Gates close to keep the flood out": the deed needs nothing behind it, so that it is asked for its aim; else nothing is asked.
  static func aim(_ clause: EnglishClause, _ words: [EnglishWord], _ place: Int, _ taken: [Text]) -> Found? {
    guard
      EnglishWords.going.contains(clause.verb)
        || clause.verb.isOne(of: ["rise", "fall", "grow", "act", "close", "open"]),
      clause.subject.wordCount > 1 || !EnglishVerbs.isNounToo(clause.verb) || !clause.middle.isEmpty
        || EnglishWords.isPlural(clause.subject.lowercased)
    else { return nil }
    return (
      clause.asked("Why", taken.joined(" ")), clause.rest.dropping(first: words[place].range.lowerBound)
    )
  }
}
