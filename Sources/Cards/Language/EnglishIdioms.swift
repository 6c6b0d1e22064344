import Notes

/// Verbs that say little without the noun behind them: "take place in", "play a role in", "give rise to".
enum EnglishIdioms {
  private static let nouns: [Text: Set<Text>] = [
    "take": set("place part advantage care effect action account control hold precedence"),
    "make": set("use sense sure"), "give": set("rise way birth"), "gain": set("control access"),
    "go": set("on through into"), "come": set("into"),
  ]
  /// Nouns that may have an article and an adjective before them.
  private static let roles: [Text: Set<Text>] = [
    "play": set("role part"), "have": set("effect impact influence advantage access"),
    "exert": set("pressure influence"),
  ]

  /// Participles after which "to" leads to a verb.
  static let intending = set("meant supposed required allowed forced designed intended expected permitted used able")

  /// Whether a word is the noun of such a phrase, after which a place does not say where.
  static func isNoun(_ word: Text) -> Bool { partNouns.contains(word) }

  private static let partNouns = Set(nouns.values.flatMap { $0 } + roles.values.flatMap { $0 })

  /// How many words from `place` on belong to the verb; 0 for other verbs.
  static func length(of verb: Text, _ words: [EnglishWord], at place: Int) -> Int {
    guard place + 1 < words.count else { return 0 }
    // "comes to an end at high tide"
    if verb == "come", place + 3 < words.count, words[place].plain == "to",
      words[place + 1].plain.isOne(of: ["an", "a"]),
      words[place + 2].plain.isOne(of: ["end", "halt", "stop", "close", "head", "standstill"])
    {
      return 3
    }
    if nouns[verb]?.contains(words[place].plain) ?? false {
      let next = words[place + 1].plain
      if EnglishWords.prepositions.contains(words[place].plain) {
        return next.isOne(of: ["strike", "force", "effect", "contact", "power", "hiding", "exile"])
          && place + 2 < words.count
          ? 2 : 0
      }
      return EnglishWords.prepositions.contains(next) || next.isOne(of: ["when", "where", "once", "if"]) ? 1 : 0
    }
    guard let kinds = roles[verb], words[place].plain.isOne(of: ["a", "an", "the"]) else { return 0 }
    for index in (place + 1)..<min(place + 4, words.count - 1) where kinds.contains(words[index].plain) {
      return EnglishWords.prepositions.contains(words[index + 1].plain) ? index - place + 1 : 0
    }
    return 0
  }

  private static func set(_ words: String) -> Set<Text> { Set(Text(words).words) }
}

extension EnglishIdioms {
  /// A phrase that is one word for what it tells: "at a time", "at the expense of".
  struct Fixed {
    let words: [Text]
    /// Whether it tells how something is done.
    let isManner: Bool
    /// Whether what it speaks of follows.
    var isOpen: Bool { words.last?.isOne(of: ["of", "for", "to"]) ?? false }
    var count: Int { words.count }

    /// The question where nothing follows, or what the phrase speaks of.
    func asked(_ clause: EnglishClause, _ all: [EnglishWord], _ end: Int, _ taken: [Text]) -> EnglishQuestion.Found? {
      guard end < all.count else {
        return isManner ? (clause.asked("How", taken.joined(" ")), words.joined(" ")) : nil
      }
      return (
        clause.asked("What", (taken + words).joined(" ")), clause.rest.dropping(first: all[end].range.lowerBound)
      )
    }
  }

  private static let manners = [
    "at random", "in parallel", "in sequence", "by hand", "for life", "in pairs", "one by one", "at once", "by chance",
  ].map { Text($0).words }
  private static let asides = [
    "at a time", "at the same time", "in turn", "in general", "in practice", "in part", "in detail", "on average",
    "by default", "over time", "as a whole", "at first", "in theory", "in particular", "at least",
    "at the expense of", "at the cost of", "in the form of", "in the name of", "in exchange for", "in response to",
    "in addition to", "on the basis of", "under the control of", "with the help of", "in favor of", "in favour of",
    "in charge of", "in terms of", "to the aid of",
  ].map { Text($0).words }

  /// The fixed phrase that stands at a place.
  static func fixed(_ words: [EnglishWord], at place: Int) -> Fixed? {
    guard place < words.count, EnglishWords.prepositions.contains(words[place].plain) || words[place].plain == "one"
    else { return nil }
    func stands(_ phrase: [Text]) -> Bool {
      place + phrase.count <= words.count
        && phrase.indices.allSatisfy { words[place + $0].plain == phrase[$0] }
    }
    if let found = manners.first(where: stands) { return Fixed(words: found, isManner: true) }
    return asides.first(where: stands).map { Fixed(words: $0, isManner: false) }
  }
}

extension EnglishQuestion {
  /// What an object's own name is, where the sentence gives it: "a habit called siesta" → which habit.
  static func named(_ object: Text) -> (kind: Text, name: Text)? {
    for mark in [" called ", " known as ", " named ", " termed "] {
      guard let cut = object.firstRange(of: mark), cut.lowerBound <= 40 else { continue }
      var kind = object.prefix(cut.lowerBound)
      if let first = kind.firstWord?.lowercased, first.isOne(of: ["a", "an", "the"]) {
        kind = kind.dropping(first: first.count).trimmed
      }
      let name = object.dropping(first: cut.upperBound)
      guard (1...3).contains(kind.wordCount), (1...6).contains(name.wordCount), !name.contains(",") else { return nil }
      return (kind, name)
    }
    return nil
  }

  /// "hulls, masts, and oars on trestles": the last of three short things, no clause.
  private static func endsList(_ words: [EnglishWord], _ index: Int, _ first: Int) -> Bool {
    guard first > index, first < words.count, words[index].plain.isOne(of: ["and", "or"]),
      case let commas = words[..<index].indices.filter({ words[$0].endsInComma }), commas.count >= 2,
      !EnglishWords.determiners.contains(words[first].plain), !EnglishWords.pronouns.contains(words[first].plain),
      !words[..<index].contains(where: { EnglishWords.relatives.contains($0.plain) })
    else { return false }
    return zip(commas, commas.dropFirst()).allSatisfy { $1 - $0 <= 3 }
  }

  /// Where a further clause with a subject and a verb of its own begins behind a comma: "…, and wild yeasts are slow".
  static func furtherClause(in target: Text, _ words: [EnglishWord]) -> Int? {
    var looked = 0
    for index in words.indices.dropFirst() where words[index - 1].endsInComma && !words[index].isBracketed {
      guard index >= (words[index].plain == "and" ? 1 : 2), index + 2 < words.count, looked < 4 else { continue }
      looked += 1
      var first = index
      if words[first].plain.isOne(of: ["and", "so", "yet", "or", "now", "however", "then"]) { first += 1 }
      if endsList(words, index, first) { continue }
      guard first + 2 < words.count, !EnglishWords.relatives.contains(words[first].plain),
        !EnglishWords.prepositions.contains(words[first].plain),
        !EnglishWords.subordinators.contains(words[first].plain)
      else { continue }
      // "felling oaks, and sawing planks from logs": a further deed of the same kind.
      if first > index, EnglishVerbs.base(ofGerund: words[first].plain) != nil,
        EnglishVerbs.base(ofGerund: words[0].plain) != nil
      {
        continue
      }
      let rest = target.dropping(first: words[first].range.lowerBound)
      // "a sound keel, and dry oars, but bad rope can sink it": the verb is that of what stands behind "but".
      if let but = rest.firstRange(of: ", but "), EnglishClause(rest.prefix(but.lowerBound)) == nil { continue }
      guard let clause = EnglishClause(rest), clause.start == 0, clause.lead.isEmpty, clause.subject.wordCount <= 6,
        clause.auxiliary != "did",
        !clause.subject.contains(" and "), !clause.subject.contains(",")
      else { continue }
      return words[index - 1].range.upperBound - 1
    }
    return nil
  }
}
