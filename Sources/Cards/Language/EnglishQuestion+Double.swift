import Notes

/// Questions for verbs with two objects, and for what one is kept from.
extension EnglishQuestion {
  /// Verbs whose object is kept "from" something.
  private static let keeping = WordSet(
    Text(
      "keep prevent stop protect discourage prohibit deter block save free exempt dissuade distinguish separate bar shield"
    )
    .words)
  /// Verbs that give someone something: two things stand behind them.
  private static let giving = WordSet(
    Text("give offer grant teach tell show send lend pay cost deny award bring allow promise owe hand save guarantee")
      .words)
  /// Verbs that say what their object becomes.
  private static let making = WordSet(Text("make render keep leave consider call deem declare").words)

  /// Asks for what something is kept from.
  ///
  /// "keeps the hull from rotting" → "What does X keep the hull from doing?"
  static func kept(_ clause: EnglishClause, _ words: [EnglishWord], _ place: Int, _ taken: [Text]) -> Found? {
    guard clause.group == .active, taken.isEmpty, keeping.contains(base(of: clause)),
      let from = words.indices.dropFirst(place + 1).prefix(7).first(where: { words[$0].plain == "from" }),
      from + 1 < words.count, isThing(words[place..<from])
    else { return nil }
    let object = clause.rest[words[place].range.lowerBound..<words[from].range.upperBound]
    let isDeed = EnglishVerbs.base(ofGerund: words[from + 1].plain) != nil
    let isBecoming = words[from + 1].plain.isOne(of: ["being", "becoming"])
    return (
      clause.asked("What", object + (isDeed && !isBecoming ? " doing" : "")),
      clause.rest.dropping(first: words[from + 1].range.lowerBound)
    )
  }

  /// Asks for the second of two objects.
  ///
  /// "gives the hull its shape" → "What does X give the hull?"; "makes the deck slippery" → "What does X make the deck?"
  static func doubled(_ clause: EnglishClause, _ words: [EnglishWord], _ place: Int, _ taken: [Text]) -> Found? {
    guard clause.group == .active, taken.isEmpty,
      words[place].plain.isOne(of: ["the", "a", "an", "its", "their", "each", "every"]),
      place + 2 < words.count, !words[place].endsInComma
    else { return nil }
    let verb = base(of: clause)
    if giving.contains(verb) {
      guard
        let second = words.indices.dropFirst(place + 2).prefix(3).first(where: {
          EnglishWords.determiners.contains(words[$0].plain) || words[$0].plain.first?.isDigit ?? false
            || words[$0].plain == "control" || words[$0].plain == "time"
        }), isThing(words[place..<second]), EnglishTerms.isNoun(words[second - 1].plain)
      else { return nil }
      let object = clause.rest[words[place].range.lowerBound..<words[second - 1].range.upperBound]
      return (clause.asked("What", object), clause.rest.dropping(first: words[second].range.lowerBound))
    }
    guard making.contains(verb), !clause.middle.contains("not"),
      let last = words.indices.dropFirst(place + 2).prefix(3).first(where: { isState(words, $0) }),
      isThing(words[place..<last]), EnglishTerms.isNoun(words[last - 1].plain)
    else { return nil }
    let object = clause.rest[words[place].range.lowerBound..<words[last - 1].range.upperBound]
    return (clause.asked("What", object), clause.rest.dropping(first: words[last].range.lowerBound))
  }

  /// Whether a word is an adjective that ends what is told: "slippery" at the end, before a comma or a small word.
  private static func isState(_ words: [EnglishWord], _ place: Int) -> Bool {
    let word = words[place].plain
    guard !EnglishTerms.isNoun(word) || adjectives.contains(word), !EnglishWords.isAdverb(word),
      !EnglishWords.prepositions.contains(word)
    else { return place + 1 < words.count && word.isOne(of: ["more", "less", "too", "very"]) }
    guard EnglishVerbs.base(ofPast: word) == nil, place + 1 < words.count, !words[place].endsInComma else {
      return true
    }
    let next = words[place + 1].plain
    return EnglishWords.prepositions.contains(next) || next.isOne(of: ["and", "or", "when", "if", "because", "to"])
  }

  private static let adjectives: WordSet = [
    "void", "sour", "sweet", "bitter", "hot", "cool", "free", "safe", "hard", "easy", "rich", "poor", "warm", "cold",
    "dry", "wet", "rare", "soft", "stiff",
    "bright",
    "dark", "weak", "strong", "stable", "alive", "dead", "open", "invalid", "valid", "unclear", "clear", "cheap",
    "faster",
    "slower", "stronger", "weaker", "larger", "smaller", "heavier", "lighter", "safer", "easier", "harder", "cheaper",
  ]

  /// Verbs that say what something is like.
  private static let linking = WordSet(
    Text("look seem appear remain stay become feel taste smell sound end start turn").words)

  /// Asks what something looks, stays or ends up like.
  ///
  /// "starts out rich in salt" → "How does X start out?"; "looks similar to a pike" → "What does X look similar to?"
  static func linked(_ clause: EnglishClause, _ words: [EnglishWord], _ place: Int, _ taken: [Text]) -> Found? {
    guard clause.group == .active, linking.contains(base(of: clause)), place < words.count,
      taken.allSatisfy({ EnglishWords.particles.contains($0) || EnglishWords.isAdverb($0) }),
      !["end", "start", "turn"].contains(base(of: clause).string) || !taken.isEmpty
    else { return nil }
    let word = words[place].plain
    let isSense = ["look", "sound", "feel", "taste", "smell"].contains(base(of: clause).string) && taken.isEmpty
    let isState =
      isSense && !word.isOne(of: ["that", "as", "like"]) || EnglishWords.states.contains(word)
      || adjectives.contains(word) || !EnglishTerms.isNoun(word)
    guard isState, !EnglishWords.prepositions.contains(word), !words[place].opensObject, !EnglishWords.isAdverb(word),
      EnglishVerbs.base(ofGerund: word) == nil
    else { return nil }
    if place + 2 < words.count, EnglishWords.prepositions.contains(words[place + 1].plain), base(of: clause) != "start",
      base(of: clause) != "end"
    {
      return (
        clause.asked("What", (taken + [word, words[place + 1].plain]).joined(" ")),
        clause.rest.dropping(first: words[place + 2].range.lowerBound)
      )
    }
    let asked = isSense ? "What" : "How"
    return (
      clause.asked(asked, (taken + (asked == "What" ? ["like"] : [])).joined(" ")),
      clause.rest.dropping(first: words[place].range.lowerBound)
    )
  }

  /// Whether words are one thing: no verb, comma or second phrase.
  private static func isThing(_ words: ArraySlice<EnglishWord>) -> Bool {
    !words.isEmpty
      && !words.contains {
        $0.endsInComma || $0.isBracketed || EnglishWords.relatives.contains($0.plain)
          || EnglishWords.be.contains($0.plain)
          || EnglishWords.objectPronouns.contains($0.plain) || $0.plain == "and" || $0.plain == "or"
          || EnglishWords.prepositions.contains($0.plain) && $0.plain != "of"
      }
  }

  private static func base(of clause: EnglishClause) -> Text {
    EnglishVerbs.base(ofParticiple: clause.verb) ?? EnglishVerbs.base(ofGerund: clause.verb) ?? clause.verb
  }
}
