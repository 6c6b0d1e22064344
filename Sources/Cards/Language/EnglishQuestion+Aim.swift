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
