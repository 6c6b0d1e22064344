import Notes

extension EnglishClause {
  /// Reads the verb group at `place`.
  mutating func takeVerb(_ words: [EnglishWord], _ place: Int, isPlural: Bool) -> Bool {
    let word = words[place].plain
    var index = place + 1
    func skipAdverbs() {
      while index < words.count, EnglishWords.isAdverb(words[index].plain),
        !["both", "all", "each", "only", "mostly", "mainly"].contains(words[index].plain.string)
          || index < words.count && words[index].plain == "not"
      {
        if !EnglishWords.fillers.contains(words[index].plain) { middle.append(words[index].plain) }
        index += 1
      }
    }
    let isNegated = word.endsWith(anyOf: ["n't", "n’t"]) || word == "cannot"
    let bare =
      word == "cannot"
      ? "can" : word == "can't" ? "can" : word == "won't" ? "will" : isNegated ? word.dropping(last: 3) : word
    if isNegated { middle.append("not") }
    if EnglishWords.be.contains(bare) {
      auxiliary = bare
      skipAdverbs()
      takeAfterBe(words, &index)
    } else if EnglishWords.have.contains(bare) {
      skipAdverbs()
      if index < words.count, words[index].plain == "to" {
        set(base: "have to", auxiliary: bare == "had" ? "did" : isPlural ? "do" : "does")
        if index + 1 < words.count, EnglishVerbs.isBase(words[index + 1].plain) || words[index + 1].plain == "be" {
          verb = "have to " + words[index + 1].plain
          index += 2
          if verb.ends(with: " be"), index < words.count {
            verb = verb + " " + words[index].plain; index += 1; group = .passive
          }
        } else {
          index += 1
        }
      } else if index < words.count, words[index].plain == "been" {
        auxiliary = bare
        middle.append("been")
        index += 1
        takeAfterBe(words, &index)
      } else if index < words.count, EnglishVerbs.base(ofParticiple: words[index].plain) != nil,
        index + 1 < words.count, !isAdjectival(words, index)
      {
        auxiliary = bare
        verb = words[index].plain
        index += 1
      } else {
        set(base: "have", auxiliary: bare == "had" ? "did" : isPlural ? "do" : "does")
      }
    } else if EnglishWords.modals.contains(bare) || EnglishWords.doing.contains(bare) {
      auxiliary = bare
      skipAdverbs()
      guard index < words.count else { return false }
      if words[index].plain == "be" {
        middle.append("be")
        index += 1
        skipAdverbs()
        takeAfterBe(words, &index)
      } else {
        guard EnglishVerbs.isBase(words[index].plain) || words[index].plain == "have" || words[index].plain == "do"
        else { return false }
        verb = words[index].plain
        index += 1
      }
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

  /// "the completed tasks": a participle before a noun tells of it.
  private func isAdjectival(_ words: [EnglishWord], _ index: Int) -> Bool {
    !EnglishWords.prepositions.contains(words[index + 1].plain) && !words[index + 1].opensObject
      && !EnglishWords.isAdverb(words[index + 1].plain)
  }

  private mutating func takeAfterBe(_ words: [EnglishWord], _ index: inout Int) {
    group = .copula
    guard index < words.count else { return }
    let word = words[index].plain
    let hasNext = index + 1 < words.count
    if word.ends(with: "ing"), EnglishVerbs.base(ofGerund: word) != nil {
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
