import Notes

/// Facts of what a sentence singles out of its kind.
extension EnglishFacts {
  /// Asks for the thing that is the main one, the key one or one of the most … of its kind, besides what it is.
  ///
  /// "Tar is the key part of a watertight hull" → "What is the key part of a watertight hull?"
  static func singled(_ clause: EnglishClause) -> EnglishFact? {
    guard clause.lead.isEmpty, !clause.middle.contains("not"), clause.subject.wordCount <= 6,
      let first = clause.subject.firstWord?.lowercased, !EnglishWords.pronouns.contains(first),
      !EnglishWords.lonePronouns.contains(first), !EnglishWords.backward.contains(first), first != "there",
      first != "what", !EnglishQuestion.isVague(clause),
      EnglishVerbs.base(ofGerund: first) == nil || clause.subject.wordCount > 1
    else { return nil }
    let told = EnglishQuestion.cut(clause.predicate, isPassive: clause.group == .passive).0
    let whole = told.firstRange(of: ", ").map { told.prefix($0.lowerBound) } ?? told
    let said = whole.trimming { $0.isSpace || $0 == "," || $0 == "." }
    let words = said.lowercased.words
    guard (4...16).contains(words.count), !said.folded.contains(text: clause.subject.folded),
      let article = words.firstIndex(where: { $0.isOne(of: ["the", "our", "a"]) }), article <= 3,
      article + 2 < words.count,
      opens(words[..<article], clause), isForemost(words[article + 1]),
      words[article] != "a" || words[article + 1].isOne(of: ["main", "primary", "key", "major"]),
      !said.ends(with: " one"), !said.contains(" first to "),
      !words.contains(where: { $0.isOne(of: ["this", "that", "these", "it", "step"]) })
    else { return nil }
    let isMany = EnglishReference.isPlural(clause)
    let asked: Text = words[article] == "our" ? "Who or what " : "What "
    let predicate = isMany ? said : EnglishSubjectQuestion.singular(clause, said)
    return EnglishFact(question: asked + predicate + "?", answer: [clause.subject], isPart: true, isTurned: true)
  }

  /// Whether the words before the article only say that something is so: "is", "could be viewed as".
  private static func opens(_ words: ArraySlice<Text>, _ clause: EnglishClause) -> Bool {
    let said = words.map { $0 }.joined(" ")
    return clause.group == .copula && words.count == 1
      || said.isOne(of: [
        "could be viewed as", "can be seen as", "is considered", "are considered",
      ])
  }

  /// Words that single one thing out of its kind, beside those for what is first or most.
  private static func isForemost(_ word: Text) -> Bool {
    EnglishTerms.isForemost(word)
      || word.isOne(of: [
        "key", "primary", "principal", "dominant", "predominant", "foremost", "central", "major", "largest",
      ])
  }
}
