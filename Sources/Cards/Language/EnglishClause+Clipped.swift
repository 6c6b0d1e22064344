import Notes

extension EnglishClause {
  /// Reads a line of clipped notes that leaves "is" out: "In 1815, borders drawn in Vienna", "Spain's fleet sunk by storms".
  ///
  /// A noun with a participle behind it may also be a name ("walls built of clay"); only what happens at a time, or to a thing
  /// with a name of its own, is told.
  init?(clipped line: Text) {
    let text = line.trimming { $0.isSpace || $0 == "." || $0 == "!" || $0 == ";" }
    let words = EnglishWord.list(in: text)
    self.init()
    guard (4...40).contains(words.count), let first = EnglishClause.skipLead(words, text, &lead),
      let place = EnglishClause.participle(words, first),
      !lead.isEmpty || EnglishClause.isNamed(words[first..<place])
    else { return nil }
    takeSubject(words, first, place, text)
    guard !subject.isEmpty else { return nil }
    let isPlural = EnglishWords.isPlural(words[place - 1].plain)
    let isPast = lead.hasDigit || EnglishClause.happenedOnce(words, place)
    auxiliary = isPast ? (isPlural ? "were" : "was") : isPlural ? "are" : "is"
    verb = words[place].plain
    group = EnglishVerbs.base(ofGerund: verb) == nil ? .passive : .progressive
    takeRest(words, place, text)
  }

  /// Whether something happened once: in a year, or by a deed that is done but once.
  static func happenedOnce(_ words: [EnglishWord], _ place: Int) -> Bool {
    onceDone.contains(words[place].plain)
      || words[place...].contains { word in
        let digits = word.plain.without(suffix: "s")
        return digits.count == 4 && digits.allSatisfy(\.isDigit) && (digits.first == "1" || digits.starts(with: "20"))
      }
  }

  private static let onceDone: WordSet = [
    "discovered", "invented", "founded", "built", "established", "born", "killed", "assassinated", "defeated",
    "eradicated",
    "abolished", "conquered", "coined", "crowned", "signed", "ratified", "negotiated", "written", "composed", "elected",
    "executed", "buried", "raised", "educated", "launched", "published", "drafted",
  ]

  /// What nobody does to another: "the duke abdicated in May" leaves nothing out.
  private static let ownDeeds: WordSet = [
    "abdicated", "resigned", "retired", "died", "arrived", "emigrated", "immigrated", "erupted", "collapsed",
    "graduated",
    "reigned", "vanished", "appeared", "disappeared", "emerged", "occurred", "happened", "surrendered", "converted",
  ]

  /// Where the participle stands that is told of what is before it; nil where a verb of its own follows.
  private static func participle(_ words: [EnglishWord], _ first: Int) -> Int? {
    let end = words.indices.first { $0 >= first && (words[$0].endsInComma || words[$0].closesPart) } ?? words.count - 1
    guard end < words.count, !words[first...end].contains(where: { isFinite($0.plain) }),
      let place = (first + 1..<max(first + 1, min(first + 7, end))).first(where: { index in
        !words[index].isCapital && !ownDeeds.contains(words[index].plain)
          && (EnglishVerbs.base(ofParticiple: words[index].plain) ?? EnglishVerbs.base(ofGerund: words[index].plain))
            != nil
      }), EnglishTerms.isNoun(words[place - 1].plain),
      !words[first..<place].contains(where: { EnglishWords.prepositions.contains($0.plain) && $0.plain != "of" }),
      !EnglishWords.pronouns.contains(words[first].plain), !EnglishWords.lonePronouns.contains(words[first].plain),
      !words[first..<place].contains(where: { $0.isBracketed })
    else { return nil }
    let next = words[place + 1].plain
    if EnglishVerbs.base(ofGerund: words[place].plain) != nil { return next == "of" ? nil : place }
    return EnglishWords.prepositions.contains(next) && next != "of" || EnglishWords.particles.contains(next)
      ? place : nil
  }

  private static func isFinite(_ word: Text) -> Bool {
    EnglishWords.be.contains(word) || EnglishWords.modals.contains(word) || EnglishWords.have.contains(word)
      || EnglishWords.doing.contains(word)
      || EnglishVerbs.base(ofThird: word).map { !EnglishVerbs.isNounToo($0) } ?? false
  }

  /// Whether a subject has a name: "Spain", "Spain's fleet".
  private static func isNamed(_ words: ArraySlice<EnglishWord>) -> Bool {
    guard let first = words.first, first.isCapital, !EnglishWords.determiners.contains(first.plain) else {
      return false
    }
    return first.isPossessive
      || words.dropFirst().allSatisfy(\.isCapital) && (words.count > 1 || !EnglishVerbs.isBase(first.plain))
        && !EnglishWords.isPlural(first.plain) && !first.plain.endsWith(anyOf: ["tion", "ment", "ness", "ing"])
  }
}

extension EnglishClause {
  /// Reads a line that leaves its name and "is" out: "responsible for trade", "not found in bogs", "only in salt water".
  mutating func takeState(_ words: [EnglishWord], _ text: Text, isPlural: Bool) -> Bool {
    var index = 0
    while index < 2, index + 2 < words.count,
      ["not", "mostly", "usually", "often", "also", "mainly", "commonly", "rarely", "only"].contains(
        words[index].plain.string)
    {
      if words[index].plain != "also" { middle.append(words[index].plain) }
      index += 1
    }
    let (word, next) = (words[index].plain, index + 1 < words.count ? words[index + 1].plain : Text())
    guard EnglishWords.prepositions.contains(next), index + 2 < words.count else { return forget() }
    let isState = EnglishWords.states.contains(word) || next == "than" && (word.ends(with: "er") || word == "more")
    guard isState || index > 0 && EnglishVerbs.base(ofParticiple: word) != nil else { return forget() }
    auxiliary = isPlural ? "are" : "is"
    group = isState ? .copula : .passive
    if !isState {
      // "found mostly at": the adverb goes before.
      verb = word
      index += 1
    }
    predicate = text
    rest = text.dropping(first: words[index].range.lowerBound)
    return true
  }

  private mutating func forget() -> Bool {
    middle = []
    return false
  }

  /// "Maps names to numbers": a form in -s before a noun that is no preposition is a verb.
  static func leadsToNoun(_ words: [EnglishWord]) -> Bool {
    guard words.count >= 3, !words[0].endsInComma, !words[1].isBracketed else { return false }
    let next = words[1].plain
    return EnglishTerms.isNoun(next) && !EnglishWords.prepositions.contains(next) && !EnglishWords.isAdverb(next)
      && !EnglishWords.be.contains(next) && !EnglishWords.relatives.contains(next) && next != "and" && next != "or"
      && next != "but" && !EnglishWords.modals.contains(next) && !EnglishWords.have.contains(next)
      && next.first?.isLatin ?? false
  }

  /// Whether a line begins with the verb of a name above it, and what looks like its verb is a noun: "Maps domain names to …".
  static func isClipped(_ words: [EnglishWord], _ first: Int, _ place: Int) -> Bool {
    guard first == 0, place == 2, EnglishVerbs.base(ofThird: words[0].plain) != nil, !words[0].isPossessive,
      let base = EnglishVerbs.base(ofThird: words[place].plain), EnglishVerbs.isNounToo(base), leadsToNoun(words)
    else { return false }
    return place + 1 < words.count && EnglishWords.prepositions.contains(words[place + 1].plain)
  }
}
