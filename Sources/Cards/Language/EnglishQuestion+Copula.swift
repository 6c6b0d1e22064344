import Notes

extension EnglishQuestion {
  /// "X is a …", "X is responsible for …", "X is in …".
  static func copula(_ clause: EnglishClause, _ words: [EnglishWord], _ place: Int, _ taken: [Text]) -> Found? {
    let clause = withArticle(clause)
    guard place < words.count, !clause.middle.contains("not") else { return nil }
    if isPerson(clause, words) {
      return (clause.asked("Who", taken.joined(" ")), clause.rest.dropping(first: words[place].range.lowerBound))
    }
    if isOffice(clause, words, place) {
      return (clause.asked("Who", taken.joined(" ")), clause.rest.dropping(first: words[place].range.lowerBound))
    }
    let word = words[place].plain
    let rest = clause.rest.dropping(first: words[place].range.lowerBound)
    if word == "due", place + 2 < words.count, words[place + 1].plain == "to" {
      return (
        clause.asked("What", (taken + ["due to"]).joined(" ")),
        clause.rest.dropping(first: words[place + 2].range.lowerBound)
      )
    }
    if taken.isEmpty, let second = secondHalf(of: clause, words, place) { return find(second) }
    if let found = lastingSince(clause, words, place) ?? mostly(clause, words, place, taken) { return found }
    if isList(clause, words, place) { return (clause.asked("What", taken.joined(" ")), rest) }
    // "A common slip is to …", "Dusk is when …"
    let isCase = ["when", "where"].contains(word.string) && place == 0 && clause.middle.isEmpty
    if word == "to" || isCase, clause.lead.isEmpty, place + 2 < words.count,
      let last = clause.subject.lastWord?.lowercased, EnglishTerms.isNoun(last), !EnglishWords.pronouns.contains(last)
    {
      let first = clause.subject.firstWord?.lowercased ?? last
      let isLed =
        clause.subject.wordCount > 1 && EnglishWords.determiners.contains(first) && !first.isOne(of: ["this", "that"])
      return word != "to" || isLed ? (clause.asked("What"), rest) : nil
    }
    if word == "because" || word == "when" || word == "if" || word == "not" || word == "to" { return nil }
    if word.isOne(of: ["in", "at", "inside", "within", "under", "near", "between"]) {
      guard EnglishWords.prepositions.contains(word), place + 1 < words.count else { return nil }
      let isTime = words[place...].prefix(5).contains { times.contains($0.plain) }
      if words[place...].prefix(5).contains(where: { relations.contains($0.plain) }) { return nil }
      return (clause.asked(isTime ? "When" : "Where", taken.joined(" ")), rest)
    }
    // "One way is by hashing": the way is all that is told.
    if word == "by", place + 1 < words.count, EnglishVerbs.base(ofGerund: words[place + 1].plain) != nil {
      return (clause.asked("What", taken.joined(" ")), rest)
    }
    if EnglishWords.prepositions.contains(word), place + 1 < words.count {
      // "is on for longer": the first small word belongs to the verb.
      if EnglishWords.prepositions.contains(words[place + 1].plain) { return nil }
      return (
        clause.asked("What", (taken + [word]).joined(" ")),
        clause.rest.dropping(first: words[place + 1].range.lowerBound)
      )
    }
    if taken.isEmpty, isTheOne(clause, words, place) { return (clause.asked("What"), rest) }
    if words[place].opensObject, word != "more", word != "less", word != "most" || place + 2 < words.count {
      return (clause.asked("What", taken.joined(" ")), rest)
    }
    // "America is dominant power in the world": clipped notes leave the article out.
    if isBareNoun(words, place, clause) { return (clause.asked("What", taken.joined(" ")), rest) }
    return adjective(clause, words, place, taken)
  }

  /// "The most common cause of leaks is frost": whatever stands there, it is the one.
  private static func isTheOne(_ clause: EnglishClause, _ words: [EnglishWord], _ place: Int) -> Bool {
    clause.subject.startsWith(anyOf: [
      "the most ", "the least ", "the first", "the main ", "the primary ", "the best ",
    ])
      && words.count - place <= 6 && (clause.subject.contains(" of ") || clause.subject.contains(" for "))
      && !EnglishWords.isAdverb(words[place].plain) && EnglishVerbs.base(ofParticiple: words[place].plain) == nil
  }

  /// Nouns of which a thing has one: "Capital of Austria is Vienna".
  private static let parts: WordSet = [
    "capital", "cause", "aim", "purpose", "goal", "unit", "author", "founder", "symbol", "leader", "head", "king",
    "president",
    "currency", "inventor", "site", "function", "role", "source", "result", "speed", "length", "height", "weight",
    "atomic",
  ]

  /// "Most common cause of thirst is heat": clipped notes leave the article before a superlative out.
  private static func withArticle(_ clause: EnglishClause) -> EnglishClause {
    guard clause.auxiliary.isOne(of: ["is", "was"]), clause.subject.wordCount >= 2,
      let first = clause.subject.firstWord?.lowercased,
      first.isOne(of: ["most", "least", "main", "primary", "first", "best", "worst"]) || first.starts(with: "first-")
        || first.ends(with: "est") && first.count >= 6 && !EnglishTerms.isNoun(first)
        || parts.contains(first) && clause.subject.words[1] == "of" && clause.subject.wordCount >= 3
    else { return clause }
    var whole = clause
    whole.subject = "the " + clause.subject.loweredStart
    return whole
  }

  /// "has been the default since version 2" → since when.
  private static func lastingSince(_ clause: EnglishClause, _ words: [EnglishWord], _ place: Int) -> Found? {
    guard clause.middle.contains("been"),
      let since = words.indices.dropFirst(place + 1).first(where: { words[$0].plain == "since" }),
      since + 1 < words.count
    else { return nil }
    let before = clause.rest.prefix(words[since].range.lowerBound).trimmed
    return (clause.asked("Since when", before), clause.rest.dropping(first: words[since + 1].range.lowerBound))
  }

  /// Asks what something mostly is: "is mostly clay" → "What does X mostly consist of?".
  private static func mostly(_ clause: EnglishClause, _ words: [EnglishWord], _ place: Int, _ taken: [Text]) -> Found? {
    guard let last = taken.last, last.isOne(of: ["mostly", "mainly", "largely", "chiefly"]),
      clause.auxiliary.isOne(of: ["is", "are"]), !EnglishWords.prepositions.contains(words[place].plain),
      EnglishTerms.isNoun(words[min(words.count - 1, place + 1)].plain)
    else { return nil }
    let verb: Text = clause.auxiliary == "is" ? "does" : "do"
    let asked = ["What", verb, clause.subject, taken.joined(" "), "consist of"].joined(" ") + "?"
    return (asked, clause.rest.dropping(first: words[place].range.lowerBound))
  }

  /// Words for moments and spans of time.
  private static let times: WordSet = [
    "time", "times", "night", "noon", "midnight", "dawn", "dusk", "beginning", "start", "end", "moment", "spring",
    "summer",
    "autumn", "winter", "century", "decade", "year", "day", "days", "morning", "evening",
  ]

  /// An adjective with its preposition: responsible for, equal to.
  private static func adjective(_ clause: EnglishClause, _ words: [EnglishWord], _ place: Int, _ taken: [Text])
    -> Found?
  {
    let word = words[place].plain
    let rest = clause.rest.dropping(first: words[place].range.lowerBound)
    if EnglishWords.particles.contains(word) || !taken.allSatisfy({ !degrees.contains($0) }) { return nil }
    if place + 2 < words.count,
      words[place + 1].plain.isOne(of: [
        "for", "to", "of", "from", "with", "on", "than", "in", "by", "about", "between",
      ]),
      !words[place].endsInComma
    {
      let next = words[place + 2].plain
      if words[place + 1].plain == "to", EnglishVerbs.isBase(next) { return nil }
      // A noun with "of" says what the subject is: "vessels of the heart".
      if words[place + 1].plain == "of",
        !word.isOne(of: [
          "capable", "full", "independent", "composed", "characteristic", "typical", "indicative", "free", "tolerant",
          "aware",
        ])
      {
        return (clause.asked("What", taken.joined(" ")), rest)
      }
      if words[place + 1].plain.isOne(of: ["in", "by", "about"]),
        !word.isOne(of: [
          "rich", "poor", "involved", "interested", "present", "common", "high", "low", "abundant", "deficient",
        ])
      {
        return nil
      }
      // "wetter than at sea": not what it is compared with.
      if words[place + 1].plain == "than", EnglishWords.prepositions.contains(next) { return nil }
      return (
        clause.asked("What", (taken + [word, words[place + 1].plain]).joined(" ")),
        clause.rest.dropping(first: words[place + 2].range.lowerBound)
      )
    }
    return nil
  }

  /// Adverbs that only weaken or strengthen an adjective.
  private static let degrees: WordSet = [
    "slightly", "highly", "relatively", "extremely", "fairly", "entirely", "completely", "particularly", "especially",
    "very", "quite", "rather", "too",
  ]

  /// Whether names joined by commas and "and" say what several things are: "The three woods are ash, oak and yew".
  private static func isList(_ clause: EnglishClause, _ words: [EnglishWord], _ place: Int) -> Bool {
    // "The order is ash, oak, yew"
    if clause.auxiliary == "is", clause.middle.isEmpty, words.count - place <= 20,
      clause.subject.words.contains(where: { $0.lowercased.isOne(of: ["order", "sequence", "hierarchy"]) })
    {
      let items = ItemList(clause.rest.dropping(first: words[place].range.lowerBound)).items
      return items.count >= 3 && items.allSatisfy(isThing)
    }
    guard ["are", "were"].contains(clause.auxiliary.string), clause.middle.isEmpty, clause.lead.isEmpty,
      words.count - place <= 20, let joint = words[place...].firstIndex(where: { $0.plain == "and" }),
      joint > place, joint + 1 < words.count
    else { return false }
    let said = clause.rest.dropping(first: words[place].range.lowerBound)
    let items = ItemList(said.replacing(", and ", with: ", ").replacing(" and ", with: ", ")).items
    let isCounted = clause.subject.words.contains { Announcement.isCount($0.lowercased) }
    return (items.count >= 3 || items.count == 2 && isCounted) && items.allSatisfy(isThing)
  }

  private static func isThing(_ item: Text) -> Bool {
    guard let last = item.lastWord?.lowercased, let first = item.firstWord?.lowercased else { return false }
    return item.wordCount <= 4 && EnglishTerms.isNoun(last) && !EnglishWords.prepositions.contains(first)
      && !EnglishWords.isAdverb(first)
      && !item.words.contains { EnglishWords.be.contains($0) || EnglishWords.relatives.contains($0) }
  }

  /// Whether a name is told with a noun of two or more words without an article.
  private static func isBareNoun(_ words: [EnglishWord], _ place: Int, _ clause: EnglishClause) -> Bool {
    let first = clause.subject.firstWord?.lowercased ?? Text()
    guard
      clause.subject.first?.isUpper ?? false
        || clause.subject.wordCount <= 3 && !EnglishWords.determiners.contains(first),
      clause.middle.isEmpty
    else { return false }
    // "Lahars are volcanic mudflows, the word is …": two plurals are one thing.
    if clause.auxiliary == "are", place + 1 < words.count, words[place + 1].plain.count >= 5,
      !EnglishWords.isPlural(words[place].plain), EnglishWords.isPlural(words[place + 1].plain),
      EnglishVerbs.base(ofThird: words[place + 1].plain).map(EnglishVerbs.isNounToo) ?? true,
      Wording.isPlural(clause.subject), EnglishVerbs.base(ofGerund: words[place].plain) == nil,
      !EnglishWords.isAdverb(words[place].plain), !EnglishWords.determiners.contains(words[place].plain),
      words[place + 1].endsInComma && words[place + 2].plain != "and" || place + 2 == words.count
    {
      return true
    }
    let run = words[place...].prefix {
      !EnglishWords.prepositions.contains($0.plain) && !EnglishWords.pronouns.contains($0.plain)
    }
    if run.count == 1, place + 1 == words.count, EnglishWords.isPlural(words[place].plain),
      words[place].plain.count >= 5
    {
      return true
    }
    guard (2...4).contains(run.count), !run[place].plain.isOne(of: ["more", "less", "most", "very", "too", "so"]),
      !run.contains(where: { $0.plain.isOne(of: ["or", "even", "and", "but"]) }),
      run.startIndex + run.count < words.count, !run.contains(where: \.endsInComma),
      !EnglishWords.isAdverb(run[place].plain), let last = run.last?.plain
    else { return false }
    return EnglishTerms.isNoun(last)
  }

  /// Whether the subject is a person's name: two capitals, and a word for what people are.
  private static func isPerson(_ clause: EnglishClause, _ words: [EnglishWord]) -> Bool {
    let names = EnglishWord.list(in: clause.subject)
    guard (2...4).contains(names.count), names.allSatisfy(\.isCapital) else { return false }
    return words.prefix(8).contains { word in
      word.plain.isOne(of: ["king", "queen", "general", "poet", "author"]) || word.plain.endsWith(anyOf: professions)
        || word.plain.count >= 6 && word.plain.ends(with: "ist")
          && !word.plain.endsWith(anyOf: ["list", "sist", "xist", "wist"])
    }
  }

  /// "The founder of the pottery was Ada Berg": somebody with a name behind what they were.
  private static func isOffice(_ clause: EnglishClause, _ words: [EnglishWord], _ place: Int) -> Bool {
    guard let cut = clause.subject.firstRange(of: " of "),
      let office = clause.subject.prefix(cut.lowerBound).lastWord?.lowercased, offices.contains(office),
      words.count - place >= 2
    else { return false }
    return words[place...].prefix(2).allSatisfy(\.isCapital)
  }

  private static let offices: WordSet = [
    "founder", "inventor", "author", "president", "king", "queen", "leader", "discoverer", "emperor", "creator",
    "painter",
    "composer", "director", "father", "mother", "architect", "designer", "ruler", "writer", "governor",
  ]

  private static let professions: Phrases = [
    "ician", "writer", "researcher", "leader", "philosopher", "emperor", "president", "founder", "painter", "composer",
    "minister", "inventor", "explorer", "engineer",
  ]

  /// What things are "in" that is no place.
  private static let relations: WordSet = [
    "distribution", "relation", "contrast", "agreement", "conflict", "equilibrium", "balance", "competition", "harmony",
    "proportion", "opposition", "common", "terms", "accordance", "line", "interest", "interests", "danger", "demand",
    "doubt", "force", "effect", "favor", "favour", "charge", "order", "need", "control", "trouble", "debt", "law",
  ]
}
