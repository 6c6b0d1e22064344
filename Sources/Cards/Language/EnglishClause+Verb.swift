import Notes

extension EnglishClause {
  /// Reads the verb group at `place`.
  mutating func takeVerb(_ words: [EnglishWord], _ place: Int, isPlural: Bool) -> Bool {
    let word = words[place].plain
    var index = place + 1
    let isNegated = word.endsWith(anyOf: ["n't", "n’t"]) || word == "cannot"
    let bare = EnglishClause.withoutNot(word, isNegated)
    if isNegated { middle.append("not") }
    if EnglishWords.be.contains(bare) {
      auxiliary = bare
      skipAdverbs(words, &index)
      takeAfterBe(words, &index)
    } else if EnglishWords.have.contains(bare) {
      skipAdverbs(words, &index)
      takeAfterHave(words, &index, bare, isPlural)
    } else if EnglishWords.modals.contains(bare) || EnglishWords.doing.contains(bare) {
      auxiliary = bare
      skipAdverbs(words, &index)
      guard takeAfterModal(words, &index) else { return false }
    } else if let base = EnglishVerbs.base(ofThird: word) {
      set(base: base, auxiliary: "does")
    } else if EnglishVerbs.isBase(word) {
      set(base: word, auxiliary: "do")
    } else if let base = EnglishVerbs.base(ofPast: word) {
      set(base: base, auxiliary: "did")
    } else {
      return false
    }
    used = index - place
    return true
  }

  private static func withoutNot(_ word: Text, _ isNegated: Bool) -> Text {
    guard isNegated else { return word }
    if word == "cannot" || word == "can't" || word == "can’t" { return "can" }
    return word == "won't" || word == "won’t" ? "will" : word.dropping(last: 3)
  }

  private mutating func skipAdverbs(_ words: [EnglishWord], _ index: inout Int) {
    while index < words.count, EnglishWords.isAdverb(words[index].plain),
      !words[index].plain.isOne(of: ["both", "all", "each", "only", "mostly", "mainly"])
    {
      if !EnglishWords.fillers.contains(words[index].plain) { middle.append(words[index].plain) }
      index += 1
    }
  }

  /// "have to X", "has been X", "has grown", "has X".
  private mutating func takeAfterHave(_ words: [EnglishWord], _ index: inout Int, _ bare: Text, _ isPlural: Bool) {
    let doing: Text = bare == "had" ? "did" : isPlural ? "do" : "does"
    guard index < words.count else { return set(base: "have", auxiliary: doing) }
    let word = words[index].plain
    if word == "to" {
      set(base: "have to", auxiliary: doing)
      index += 1
      guard index < words.count, EnglishVerbs.isBase(words[index].plain) || words[index].plain == "be" else { return }
      verb = "have to " + words[index].plain
      index += 1
      guard verb.ends(with: " be"), index < words.count else { return }
      verb = verb + " " + words[index].plain
      index += 1
      group = .passive
    } else if word == "been" {
      auxiliary = bare
      middle.append("been")
      index += 1
      takeAfterBe(words, &index)
    } else if EnglishVerbs.base(ofParticiple: word) != nil, index + 1 < words.count,
      !isAdjectival(words, index) || bare == "had" && !EnglishClause.owned.contains(word)
    {
      auxiliary = bare
      verb = word
      index += 1
    } else {
      set(base: "have", auxiliary: doing)
    }
  }

  /// Participles that tell of the noun behind them: "had limited means".
  private static let owned = WordSet(
    Text(
      """
      limited increased reduced mixed advanced complicated varied distributed shared combined fixed extended related \
      unlimited added improved armed trained required divided united organized established developed centralized
      """
    ).words)

  private mutating func takeAfterModal(_ words: [EnglishWord], _ index: inout Int) -> Bool {
    if index + 1 < words.count, words[index].plain == "only", middle.last == "not" {
      middle.removeLast()
      isNotOnly = true
      index += 1
    }
    // "can only happen when …": the case says it.
    if index + 1 < words.count, words[index].plain == "only", EnglishVerbs.isBase(words[index + 1].plain) { index += 1 }
    guard index < words.count else { return false }
    let word = words[index].plain
    index += 1
    if word == "be" {
      middle.append("be")
      skipAdverbs(words, &index)
      takeAfterBe(words, &index)
      return true
    }
    guard EnglishVerbs.isBase(word) || word == "have" || word == "do" else { return false }
    verb = word
    return true
  }

  /// "the completed tasks": a participle before a noun tells of it.
  private func isAdjectival(_ words: [EnglishWord], _ index: Int) -> Bool {
    !EnglishQuestion.naming.contains(words[index].plain) && !EnglishWords.particles.contains(words[index + 1].plain)
      && !EnglishWords.prepositions.contains(words[index + 1].plain)
      && !words[index + 1].opensObject
      && !EnglishWords.isAdverb(words[index + 1].plain) && !EnglishClause.follows.contains(words[index + 1].plain)
  }

  /// Words behind a participle that no noun follows: "found free in", "moved east of".
  private static let follows: WordSet = [
    "too", "so", "very", "free", "alone", "east", "west", "north", "south", "upstream", "downstream", "worst", "best",
    "hardest", "using", "according", "depending", "together",
  ]

  private mutating func takeAfterBe(_ words: [EnglishWord], _ index: inout Int) {
    group = .copula
    guard index < words.count else { return }
    // "is best known for …"
    if ["best", "well", "better"].contains(words[index].plain.string), index + 2 < words.count,
      EnglishVerbs.base(ofParticiple: words[index + 1].plain) != nil,
      EnglishWords.prepositions.contains(words[index + 2].plain)
        || EnglishClause.follows.contains(words[index + 2].plain)
    {
      middle.append(words[index].plain)
      index += 1
    }
    let word = words[index].plain
    let hasNext = index + 1 < words.count
    if word.ends(with: "ing"), let base = EnglishVerbs.base(ofGerund: word), !tellsKind(words, index, base) {
      group = .progressive
    } else if EnglishVerbs.base(ofParticiple: word) != nil,
      !hasNext || !isAdjectival(words, index) || words[index].endsInComma
    {
      group = .passive
    } else {
      return
    }
    verb = word
    index += 1
  }

  /// "are rotating stars that …": a kind of star, no deed.
  private func tellsKind(_ words: [EnglishWord], _ index: Int, _ base: Text) -> Bool {
    guard index + 2 < words.count, !words[index].endsInComma else { return false }
    let (next, after) = (words[index + 1], words[index + 2])
    let isNoun =
      EnglishWords.isPlural(next.plain) && !EnglishWords.determiners.contains(next.plain)
      || EnglishWords.isPlural(after.plain) && EnglishTerms.isNoun(next.plain) && !next.opensObject
        && !EnglishWords.prepositions.contains(next.plain) && !EnglishWords.isAdverb(next.plain)
    return isNoun
      && (EnglishWords.going.contains(base)
        || words[(index + 2)...].prefix(3).contains { $0.plain.isOne(of: ["that", "which", "who"]) })
  }

  mutating func takeRest(_ words: [EnglishWord], _ place: Int, _ text: Text) {
    predicate = text.dropping(first: words[place].range.lowerBound)
    let next = place + used
    rest = next < words.count ? text.dropping(first: words[next].range.lowerBound) : Text()
    let isCut = words[min(next, words.count) - 1].endsInComma
    let joins =
      next + 1 < words.count && (words[next].plain == "and" || words[next].plain == "or")
      && !words[next + 1].opensObject
    isJoined = isCut || joins
  }
}
