import Notes

extension EnglishQuestion {
  /// "X is a …", "X is responsible for …", "X is in …".
  static func copula(_ clause: EnglishClause, _ words: [EnglishWord], _ place: Int, _ taken: [Text]) -> Found? {
    guard place < words.count else { return nil }
    if isPerson(clause, words) {
      return (clause.asked("Who", taken.joined(" ")), clause.rest.dropping(first: words[place].range.lowerBound))
    }
    let word = words[place].plain
    let rest = clause.rest.dropping(first: words[place].range.lowerBound)
    if word == "because" || word == "when" || word == "if" || word == "not" || word == "to" { return nil }
    if word.isOne(of: ["in", "at", "inside", "within", "under", "near", "between"]) {
      guard EnglishWords.prepositions.contains(word), place + 1 < words.count else { return nil }
      return (clause.asked("Where", taken.joined(" ")), rest)
    }
    // "One way is by hashing": the way is all that is told.
    if word == "by", place + 1 < words.count, EnglishVerbs.base(ofGerund: words[place + 1].plain) != nil {
      return (clause.asked("What", taken.joined(" ")), rest)
    }
    if EnglishWords.prepositions.contains(word), place + 1 < words.count {
      return (
        clause.asked("What", (taken + [word]).joined(" ")),
        clause.rest.dropping(first: words[place + 1].range.lowerBound)
      )
    }
    if words[place].opensObject, word != "more", word != "most" || place + 2 < words.count {
      return (clause.asked("What", taken.joined(" ")), rest)
    }
    // "America is dominant power in the world": clipped notes leave the article out.
    if isBareNoun(words, place, clause) { return (clause.asked("What", taken.joined(" ")), rest) }
    // An adjective with its preposition: responsible for, equal to.
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
      return (
        clause.asked("What", (taken + [word, words[place + 1].plain]).joined(" ")),
        clause.rest.dropping(first: words[place + 2].range.lowerBound)
      )
    }
    return nil
  }

  /// Whether a name is told with a noun of two or more words without an article.
  private static func isBareNoun(_ words: [EnglishWord], _ place: Int, _ clause: EnglishClause) -> Bool {
    guard clause.subject.first?.isUpper ?? false, clause.middle.isEmpty else { return false }
    let run = words[place...].prefix {
      !EnglishWords.prepositions.contains($0.plain) && !EnglishWords.pronouns.contains($0.plain)
    }
    guard (2...4).contains(run.count), run.startIndex + run.count < words.count, !run.contains(where: \.endsInComma),
      !EnglishWords.isAdverb(run[place].plain), let last = run.last?.plain
    else { return false }
    return EnglishTerms.isNoun(last)
  }

  /// Whether the subject is a person's name: two capitals, and a word for what people are.
  private static func isPerson(_ clause: EnglishClause, _ words: [EnglishWord]) -> Bool {
    let names = EnglishWord.list(in: clause.subject)
    guard (2...4).contains(names.count), names.allSatisfy(\.isCapital) else { return false }
    return words.prefix(8).contains {
      $0.plain.endsWith(anyOf: [
        "ist", "ician", "writer", "researcher", "leader", "philosopher", "author", "king", "queen", "emperor",
        "president", "poet", "founder", "painter", "composer", "minister", "inventor", "general", "explorer",
        "engineer",
      ])
    }
  }
}
