import Notes

extension EnglishClause {
  /// How sure a past form is the verb of its sentence.
  static func strength(ofPast word: Text, _ words: [EnglishWord], _ index: Int, _ first: Int) -> Bool? {
    let next = words[index + 1].plain
    guard let base = EnglishVerbs.base(ofPast: word), !words[index].endsInComma, next != "by",
      !tellsOfNext(words, index)
    else { return nil }
    if word == "led" || ["lead", "belong", "contribute", "respond"].contains(base.string) && next == "to" {
      return true
    }
    if next == "that", word.ends(with: "ed") { return true }
    if isTold(words, index, first) { return false }
    let isVerb =
      word.ends(with: "ed")
      ? words[index + 1].opensObject
      : !EnglishWords.prepositions.contains(next) || EnglishVerbs.base(ofParticiple: word) == nil
    return isVerb ? true : nil
  }

  /// Whether a word that may be a verb is a noun, as the verb of the sentence stands right behind it.
  ///
  /// "Dutch ships were …", "the mud flows destroyed the …", "lava flows rarely kill …"
  static func isSurelyNoun(_ words: [EnglishWord], _ index: Int) -> Bool {
    let next = words[index + 1].plain
    if EnglishWords.be.contains(next) || EnglishWords.modals.contains(next) || EnglishWords.have.contains(next) {
      return true
    }
    guard EnglishVerbs.base(ofThird: words[index].plain).map(EnglishVerbs.isNounToo) ?? false, index + 2 < words.count
    else { return false }
    let after = words[index + 2]
    // "Thirst causes cracked lips": what is caused is told by a participle.
    if words[index].plain.isOne(of: ["causes", "shows", "produces", "gives", "needs", "means"]),
      !EnglishWords.determiners.contains(after.plain)
    {
      return false
    }
    if EnglishVerbs.base(ofPast: next) != nil, after.opensObject {
      return after.isCapital || !next.ends(with: "ed") || EnglishWords.determiners.contains(after.plain)
    }
    return EnglishWords.isAdverb(next) && EnglishVerbs.isBase(after.plain) && !after.isCapital
      && !EnglishWords.isAdverb(after.plain)
  }
}

extension EnglishClause {
  /// Whether what looks like the verb is what the word in -ing before it is done to: "Using notes in one key", "and using funds to".
  static func isObjectOfGerund(_ words: [EnglishWord], _ first: Int, _ place: Int) -> Bool {
    guard place > first, place + 1 < words.count, EnglishVerbs.base(ofGerund: words[place - 1].plain) != nil,
      let base = EnglishVerbs.base(ofThird: words[place].plain), EnglishVerbs.isNounToo(base),
      place - 1 == first || words[place - 2].plain == "and"
    else { return false }
    let next = words[place + 1].plain
    return (next == "to" || EnglishWords.prepositions.contains(next))
      && !base.isOne(of: ["result", "lead", "help", "cause", "act", "work", "rest", "focus"])
  }
}
