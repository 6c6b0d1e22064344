import Notes

/// Signs in an English question that its sentence was read wrongly: what was taken for a subject or an object is none.
enum EnglishMisreading {
  /// Whether a question's words or the first words of its answer cannot stand there.
  static func holds(_ question: Text, _ answer: Text) -> Bool {
    let first = answer.firstWord?.lowercased ?? answer
    if first.isOne(of: ["this", "these", "such"]), (2...8).contains(answer.wordCount) { return true }
    // "what are potters? – no longer seen as potters", "the things one has and, by proxy"
    if answer.startsWith(lowered: ["no longer "]) || answer.contains(" and, ") { return true }
    let words = EnglishWord.list(in: question)
    guard
      let ask = words.indices.dropLast(2).first(where: { place in
        asking.contains(words[place].plain) && isAuxiliary(words[place + 1].plain)
      })
    else { return false }
    let subject = words[ask + 2].plain
    if opensNoSubject(words, ask + 2) || isVerbForSubject(words, ask + 2) { return true }
    // "what did the point where two lines meet is call?"
    if words[words.count - 1].plain == "call", words.count >= 5, EnglishWords.be.contains(words[words.count - 2].plain)
    {
      return true
    }
    // "what does security feature like?": of "features like …", which names a case.
    if EnglishWords.doing.contains(words[ask + 1].plain), words[words.count - 1].plain == "like",
      words[ask].plain == "what"
    {
      return true
    }
    let last = words[words.count - 1].plain
    if EnglishWords.relatives.contains(first), first.isOne(of: ["where", "which", "who", "whose"]),
      EnglishWords.prepositions.contains(last)
    {
      return true
    }
    if EnglishWords.be.contains(words[ask + 1].plain),
      ask + 1 == words.count - 1 || last == subject || words.count <= ask + 8
    {
      // "What is tar? – quite similar to pitch": how it is, not what.
      return words[ask].plain == "what"
        && first.isOne(of: ["quite", "very", "similar", "different", "rather", "not", "also"])
        && !EnglishWords.prepositions.contains(last)
    }
    guard EnglishWords.doing.contains(words[ask + 1].plain), words[ask].plain == "what", last != "do" else {
      return false
    }
    // "What did the amount count? – depends on …": the verb stands in the answer.
    if let base = EnglishVerbs.base(ofThird: first), !EnglishVerbs.isNounToo(base), answer.wordCount >= 2 {
      return true
    }
    // "What does a memory aid? – that use pictures"
    guard first == "that", let next = answer.words.dropFirst().first?.lowercased else { return false }
    // "what does clay object? – that people shape": a noun that went on with its clause.
    if answer.wordCount >= 3, nounsFirst.contains(last), EnglishTerms.isNoun(next),
      EnglishVerbs.isBase(answer.words[2].lowercased),
      EnglishWords.isPlural(next) && !EnglishWords.pronouns.contains(next) || next == "people"
    {
      return true
    }
    return EnglishVerbs.isBase(next) && !EnglishVerbs.isNounToo(next) || next == "use" || EnglishWords.be.contains(next)
  }

  private static let nounsFirst: WordSet = [
    "object", "structure", "form", "process", "use", "function", "feature", "design", "force", "source",
  ]

  /// "what does orients the heads …", "what does references the parts …": a verb, and its object behind it.
  private static func isVerbForSubject(_ words: [EnglishWord], _ place: Int) -> Bool {
    guard words[place - 1].plain == "does", place + 1 < words.count,
      words[place + 1].plain.isOne(of: ["the", "a", "an", "its", "their", "this", "these"])
    else { return false }
    let word = words[place].plain
    return word.count >= 5 && word.last == "s" && !word.endsWith(anyOf: ["ss", "us", "is", "'s", "ics"])
  }

  /// "where does recalculates …", "what can like pitch …", "what do more importantly …": no subject begins so.
  private static func opensNoSubject(_ words: [EnglishWord], _ place: Int) -> Bool {
    let (word, auxiliary) = (words[place].plain, words[place - 1].plain)
    // "what did Uses dedicate?" of "Uses dedicated kilns".
    if EnglishWords.doing.contains(auxiliary), place + 2 == words.count, let base = EnglishVerbs.base(ofThird: word),
      !EnglishVerbs.isNounToo(base) || word == "uses"
    {
      return true
    }
    if word == "like" || word == "unlike" || word == "only" && auxiliary == "does" { return true }
    if EnglishWords.doing.contains(auxiliary), word.ends(with: "ly"), word.count >= 8, !words[place].isCapital {
      return true
    }
    if word.isOne(of: ["more", "most", "less"]), place + 1 < words.count, words[place + 1].plain.ends(with: "ly") {
      return true
    }
    guard EnglishWords.doing.contains(auxiliary), !words[place].isCapital else { return false }
    if place + 1 < words.count, unnamed.contains(word), !words[place].endsInComma, auxiliary == "does",
      EnglishVerbs.isBase(words[place + 1].plain)
    {
      return true
    }
    return auxiliary == "does"
      && (isDoneAgain(word) || EnglishVerbs.base(ofThird: word).map { !EnglishVerbs.isNounToo($0) } ?? false)
  }

  /// Verbs that open an order or a clipped line, and name nothing before another verb: "how does raise fund?".
  private static let unnamed: WordSet = [
    "raise", "earn", "borrow", "lend", "save", "gain", "take", "get", "give", "make", "lose", "keep", "hold", "reduce",
    "increase", "improve",
  ]

  private static func isAuxiliary(_ word: Text) -> Bool {
    EnglishWords.doing.contains(word) || EnglishWords.be.contains(word) || EnglishWords.modals.contains(word)
  }

  /// Whether a blank took a word too many, or its sentence says nothing by itself.
  static func blank(_ question: Text, _ answer: Text) -> Bool {
    let last = answer.lastWord?.lowercased ?? answer
    if last.isOne(of: [
      "other", "such", "further", "except", "whilst", "doesnt", "dont", "isnt", "cant", "wont", "didnt",
    ]) {
      return true
    }
    guard let range = question.firstRange(ofText: Cloze.blank) else { return false }
    let after = question.dropping(first: range.upperBound)
    if after.first == " ", let next = after.firstWord?.lowercased,
      next.isOne(of: ["it", "they", "we", "he", "she", "its", "their", "the", "a", "an"]), answer.wordCount >= 2
    {
      return true
    }
    let said =
      question.prefix(range.lowerBound).lastRange(of: ": ").map { question.dropping(first: $0.upperBound) } ?? question
    // "To find the […] of both", "How crews differ in their […]": no sentence.
    guard let first = said.firstWord?.lowercased, !question.contains(text: ". ") else { return false }
    if first.isOne(of: ["how", "what", "why"]) { return true }
    return first == "to" && !said.contains(", ")
      && said.words.dropFirst().first.map { EnglishVerbs.isBase($0.lowercased) } ?? false
  }
}
