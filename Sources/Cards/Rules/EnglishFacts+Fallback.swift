import Notes

/// Facts of whole sentences whose verb has no question of its own.
extension EnglishFacts {
  /// The one question a clause is left with: what must be done, what happens, what something is compared to.
  static func fallback(_ clause: EnglishClause) -> EnglishFact? {
    guard !EnglishQuestion.isVague(clause), let first = clause.subject.firstWord?.lowercased,
      !EnglishWords.pronouns.contains(first), !EnglishWords.lonePronouns.contains(first),
      !EnglishWords.backward.contains(first), first != "there", clause.subject.wordCount <= 10,
      EnglishQuestion(clause) == nil
    else { return nil }
    return done(clause) ?? comparison(clause) ?? result(clause) ?? amount(clause) ?? able(clause) ?? likeness(clause)
      ?? collapse(clause)
  }

  /// Asks what a thing can do.
  ///
  /// "Cracked glazes can heal" → "What can cracked glazes do?"
  private static func able(_ clause: EnglishClause) -> EnglishFact? {
    guard clause.group == .active, clause.auxiliary.isOne(of: ["can", "may", "could"]), clause.rest.wordCount <= 2,
      !clause.middle.contains("not"), !clause.isJoined, clause.lead.isEmpty, clause.verb.count >= 3
    else { return nil }
    let deed = clause.rest.isEmpty ? clause.verb : clause.verb + " " + clause.rest
    return EnglishFact(
      question: ["What", clause.auxiliary, clause.subject, "do"].joined(" ") + "?", answer: [deed], isMain: true)
  }

  /// Asks what something is like.
  ///
  /// "Wood kilns are cheap but slow" → "What are wood kilns like?"
  private static func likeness(_ clause: EnglishClause) -> EnglishFact? {
    let words = EnglishWord.list(in: clause.rest)
    guard clause.group == .copula, clause.lead.isEmpty, !clause.middle.contains("not"), (2...12).contains(words.count),
      clause.auxiliary.isOne(of: ["is", "are", "was", "were"]), words[0].plain.allSatisfy({ $0.isLower || $0 == "-" }),
      words[0].plain.count >= 3, !words[0].plain.endsWith(anyOf: ["ing", "ed"]),
      !words[0].plain.ends(with: "s") || words[0].plain.endsWith(anyOf: ["ous", "less"]),
      !EnglishWords.determiners.contains(words[0].plain), !EnglishWords.prepositions.contains(words[0].plain),
      !words[0].plain.isOne(of: empty)
    else { return nil }
    if words[0].endsInComma || words[1].plain.isOne(of: ["and", "but", "yet"]), words.count >= 3 {
      let said = clause.rest.trimming { $0.isSpace || $0 == "." }
      return EnglishFact(question: clause.asked("What", "like"), answer: [said], isMain: true)
    }
    guard words[1].plain.isOne(of: ["in", "at", "under", "during", "near"]), words.count >= 3 else { return nil }
    let circumstance = clause.rest.dropping(first: words[0].range.upperBound).trimming { $0.isSpace || $0 == "." }
    return EnglishFact(question: clause.asked("What", "like " + circumstance), answer: [words[0].plain], isMain: true)
  }

  private static let empty: [Literal] = [
    "not", "also", "only", "very", "just", "often", "always", "never", "still", "now", "here", "there", "such",
    "similar", "different", "same", "like", "able",
    "important", "necessary", "possible", "useful", "available", "common", "due", "subject", "likely", "what", "how",
    "why", "where", "when", "because", "one",
    "two", "three", "four", "responsible", "equal", "part", "more", "less", "most", "good", "bad", "relevant",
    "interested", "ready", "true", "false",
  ]

  /// Verbs of what becomes of a thing.
  private static let changes: WordSet = [
    "collapse", "fall", "rise", "sink", "shrink", "expand", "contract", "melt", "freeze", "boil", "evaporate",
    "dissolve", "crack", "break", "burst", "slow",
    "speed", "increase", "decrease", "grow", "decline", "drop", "advance", "retreat", "die", "decay", "rot", "spoil",
    "harden", "soften", "swell", "fade",
    "disappear", "vanish", "spread", "run", "dry", "cool", "warm", "thicken", "weaken", "strengthen", "improve",
    "worsen", "recover", "heal", "stop", "fail",
    "erode", "rust", "burn", "explode", "float", "split", "merge", "close", "open",
  ]

  /// Asks what happens to a thing that does nothing to another.
  ///
  /// "Overfired glazes run off" → "What happens to overfired glazes?"
  private static func collapse(_ clause: EnglishClause) -> EnglishFact? {
    guard clause.group == .active, clause.auxiliary.isOne(of: ["does", "do", "did"]), clause.middle.isEmpty,
      !clause.isJoined,
      clause.rest.isEmpty || clause.rest.isOne(of: ["down", "up", "off", "out", "away", "apart", "quickly", "slowly"]),
      changes.contains(clause.verb), clause.subject.wordCount >= 2 || !clause.lead.isEmpty
    else { return nil }
    let it: Text = EnglishReference.isPlural(clause) ? "they " : "it "
    let said = clause.predicate.trimming { $0.isSpace || $0 == "." }
    let happens: Text = clause.auxiliary == "did" ? "what happened to " : "what happens to "
    let lead = clause.lead.trimming { $0.isSpace || $0 == "," }
    let question = (lead.isEmpty ? happens.capitalizedStart : lead + ", " + happens) + clause.subject + "?"
    return EnglishFact(question: question, answer: [it + said], isMain: true)
  }

  /// Asks what must be done with a thing, or what happens to it.
  ///
  /// "The kiln door must be sealed" → "What must be done with the kiln door?"
  private static func done(_ clause: EnglishClause) -> EnglishFact? {
    guard clause.group == .passive, clause.rest.isEmpty, clause.lead.isEmpty, !clause.middle.contains("not") else {
      return nil
    }
    let it: Text = EnglishReference.isPlural(clause) ? "they " : "it "
    let said = clause.predicate.trimming { $0.isSpace || $0 == "." }
    if clause.auxiliary.isOne(of: ["must", "should"]) {
      return EnglishFact(
        question: ["What", clause.auxiliary, "be done with", clause.subject].joined(" ") + "?", answer: [it + said],
        isMain: true)
    }
    guard clause.auxiliary.isOne(of: ["is", "are"]), clause.subject.wordCount >= 4, clause.middle.isEmpty else {
      return nil
    }
    return EnglishFact(question: "What happens to " + clause.subject + "?", answer: [it + said], isMain: true)
  }

  /// Asks for the other side of a comparison.
  ///
  /// "Divers are more tolerant to cold" → "What are divers more tolerant to?"
  private static func comparison(_ clause: EnglishClause) -> EnglishFact? {
    let words = EnglishWord.list(in: clause.rest)
    guard clause.group == .copula, clause.lead.isEmpty, clause.middle.isEmpty, (4...16).contains(words.count) else {
      return nil
    }
    let isLed = words[0].plain.isOne(of: ["more", "less"])
    let adjective = isLed ? 1 : 0
    guard isLed || words[0].plain.ends(with: "er"), case let link = words[adjective + 1],
      link.plain.isOne(of: ["than", "to", "of", "with", "in", "against", "about", "from"]),
      !words[adjective].endsInComma,
      EnglishVerbs.base(ofGerund: words[adjective].plain) == nil, isLed || link.plain == "than",
      !(link.plain == "to" && EnglishVerbs.isBase(words[adjective + 2].plain)),
      !EnglishWords.determiners.contains(words[adjective].plain)
    else { return nil }
    let answer = EnglishQuestion.cut(
      clause.rest.dropping(first: words[adjective + 2].range.lowerBound), isPassive: false
    ).0
      .trimming { $0.isSpace || $0 == "," || $0 == "." }
    guard (1...10).contains(answer.wordCount), EnglishQuestion.says(answer),
      !answer.lowercased.isOne(of: ["one", "before"]),
      !answer.contains(" than ")
    else { return nil }
    return EnglishFact(
      question: clause.asked("What", clause.rest.prefix(link.range.upperBound)), answer: [answer], isMain: true)
  }

  /// Asks what something leads to.
  ///
  /// "Loose planning leads to one man with all the work" → "What does loose planning lead to?"
  private static func result(_ clause: EnglishClause) -> EnglishFact? {
    guard clause.group == .active, clause.verb == "lead", clause.rest.starts(with: "to "),
      !clause.middle.contains("not"), !clause.isJoined
    else { return nil }
    let answer = EnglishQuestion.cut(clause.rest.dropping(first: 3), isPassive: false).0.trimming {
      $0.isSpace || $0 == "," || $0 == "."
    }
    guard (2...16).contains(answer.wordCount) else { return nil }
    return EnglishFact(question: clause.asked("What", "to"), answer: [answer], isMain: true)
  }

  /// Asks for what there is at least so much of.
  ///
  /// "Kilns release at least two gases that smell" → "What do kilns release?"
  private static func amount(_ clause: EnglishClause) -> EnglishFact? {
    guard clause.group == .active, clause.rest.startsWith(anyOf: ["at least ", "at most ", "up to "]),
      !clause.middle.contains("not"), !clause.isJoined, clause.lead.isEmpty
    else { return nil }
    let answer = EnglishQuestion.cut(clause.rest, isPassive: false).0.trimming { $0.isSpace || $0 == "," || $0 == "." }
    guard (4...14).contains(answer.wordCount) else { return nil }
    return EnglishFact(question: clause.asked("What"), answer: [answer], isMain: true)
  }
}
