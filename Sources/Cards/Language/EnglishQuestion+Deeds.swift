import Notes

extension EnglishQuestion {
  /// "Both pumps are moving water, sharing the load": what they are doing is told by both verbs.
  static func deeds(_ clause: EnglishClause) -> Found? {
    guard clause.group == .progressive, !clause.middle.contains("not"),
      let comma = clause.rest.firstRange(of: ", "), clause.rest.prefix(comma.lowerBound).wordCount <= 8,
      let next = clause.rest.dropping(first: comma.upperBound).firstWord?.lowercased,
      EnglishVerbs.base(ofGerund: next) != nil, !remarking.contains(next), clause.rest.wordCount <= 18
    else { return nil }
    var asking = clause
    asking.verb = "doing"
    return (asking.asked("What"), clause.verb + " " + clause.rest)
  }

  /// Gerunds by which a sentence goes on to say something else.
  private static let remarking: WordSet = [
    "meaning", "including", "following", "depending", "according", "resulting", "leading", "causing", "allowing",
    "making",
    "being", "using", "having", "assuming", "considering", "regarding", "excluding",
  ]

  /// "Pulses are sent between the main pump and the spare": what is named for the first time is asked for.
  static func between(_ clause: EnglishClause) -> Found? {
    guard clause.group == .passive, clause.rest.starts(with: "between "), clause.rest.contains(" and "),
      clause.auxiliary.isOne(of: ["is", "are", "was", "were"]), clause.middle.isEmpty,
      (1...3).contains(clause.subject.wordCount), let first = clause.subject.firstWord?.lowercased,
      !EnglishWords.determiners.contains(first), !EnglishWords.pronouns.contains(first)
    else { return nil }
    let said = clause.rest.pieces { $0 == "," || $0 == ";" || $0 == "." }.first ?? clause.rest
    guard said.wordCount <= 14 else { return nil }
    let asking: Text = clause.lead.isEmpty ? "What" : clause.lead + ", what"
    let auxiliary: Text = clause.auxiliary.isOne(of: ["is", "are"]) ? "is" : "was"
    return ([asking, auxiliary, clause.verb, said.trimmed].joined(" ") + "?", clause.subject)
  }

  /// "Weirs are steep and made of oak": the second half is asked as a clause of its own.
  static func secondHalf(of clause: EnglishClause, _ words: [EnglishWord], _ place: Int) -> EnglishClause? {
    guard place + 4 < words.count, words[place + 1].plain == "and",
      EnglishVerbs.base(ofParticiple: words[place + 2].plain) != nil,
      EnglishWords.prepositions.contains(words[place + 3].plain), !words[place].endsInComma,
      EnglishVerbs.base(ofParticiple: words[place].plain) == nil
    else { return nil }
    var asking = clause
    asking.group = .passive
    asking.verb = words[place + 2].plain
    asking.rest = clause.rest.dropping(first: words[place + 3].range.lowerBound)
    return asking
  }
}
