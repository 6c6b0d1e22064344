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
    let isPast = lead.hasDigit
    auxiliary = isPast ? (isPlural ? "were" : "was") : isPlural ? "are" : "is"
    verb = words[place].plain
    group = EnglishVerbs.base(ofGerund: verb) == nil ? .passive : .progressive
    takeRest(words, place, text)
  }

  /// Where the participle stands that is told of what is before it; nil where a verb of its own follows.
  private static func participle(_ words: [EnglishWord], _ first: Int) -> Int? {
    let end = words.indices.first { $0 >= first && (words[$0].endsInComma || words[$0].closesPart) } ?? words.count - 1
    guard end < words.count, !words[first...end].contains(where: { isFinite($0.plain) }),
      let place = (first + 1..<max(first + 1, min(first + 7, end))).first(where: { index in
        !words[index].isCapital
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
