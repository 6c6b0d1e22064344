import Notes

extension EnglishMisreading {
  /// Whether question and answer do not fit together: half a phrase, another sentence's cell, a place asked as a thing.
  static func parts(_ question: Text, _ answer: Text) -> Bool {
    let first = answer.firstWord?.lowercased.trimming { !$0.isWordPart } ?? answer
    // "what do crews get? – e.g. bread"; "what do locks need? – a gate | Needs a gate"
    if answer.startsWith(lowered: halfBeginnings) || answer.contains(" | ") || namesTwo(question, answer) {
      return true
    }
    if question.containsAny(of: [" e.g. ", " i.e. "]) && question.contains("what ") || isReturned(answer) {
      return true
    }
    let words = EnglishWord.list(in: question)
    guard words.count >= 4,
      let ask = words.indices.dropLast(2).first(where: { asking.contains(words[$0].plain) })
    else { return false }
    let last = words[words.count - 1].plain
    return isHalfPhrase(last, before: words[words.count - 2].plain, first, answer)
      || isPlace(first, answer, words, ask) || isPassive(question, answer, words, ask)
      || isShown(answer, in: question)
  }

  /// "What is the side above the lock called? – the head and the side below the tail": the names of two things.
  private static func namesTwo(_ question: Text, _ answer: Text) -> Bool {
    question.ends(with: " called?") && answer.wordCount >= 5
      && answer.containsAny(of: [" and the ", ", the ", " while the ", " whereas "])
  }

  static let asking: WordSet = ["what", "where", "when", "how", "why", "who"]

  /// "From what to what do tolls differ? – lock to lock": it comes back to where it was.
  private static func isReturned(_ answer: Text) -> Bool {
    let words = answer.lowercased.words
    return words.count == 3 && words[1] == "to" && words[0] == words[2]
  }

  /// Whether the question ends in the middle of what the sentence says.
  ///
  /// "what do crews work in? – total nine hours", "what can a pilot help you? – avoid the bar", "what would the aim be
  /// for? – boats to pass", "what is the charter called for? – lower tolls", "what does a weir prove? – useful".
  private static func isHalfPhrase(_ last: Text, before: Text, _ first: Text, _ answer: Text) -> Bool {
    if last == "in", halves.contains(first) { return true }
    // "what does silt tell you?" asks enough.
    if last.isOne(of: ["you", "us", "me"]), before.isOne(of: ["help", "give", "let", "make", "get"]) { return true }
    if last == "for", before == "called" || before == "be" && answer.contains(" to ") { return true }
    return answer.wordCount == 1 && seeming.contains(last) && !(first.first?.isDigit ?? false)
  }

  private static let halfBeginnings: Phrases = ["e.g", "i.e", "in mind "]
  private static let halves: WordSet = [
    "total", "general", "addition", "particular", "fact", "short", "turn", "case", "practice", "theory", "principle",
  ]
  private static let seeming: WordSet = ["prove", "seem", "appear", "feel", "look", "stay", "remain"]

  /// "what did the drovers push? – west": where to, not what.
  private static func isPlace(_ first: Text, _ answer: Text, _ words: [EnglishWord], _ ask: Int) -> Bool {
    answer.wordCount == 1 && directions.contains(first) && words[ask].plain == "what"
      && EnglishWords.doing.contains(words[ask + 1].plain)
  }

  private static let directions: WordSet = [
    "east", "west", "north", "south", "eastward", "westward", "northward", "southward", "eastwards", "westwards",
    "northwards", "southwards", "inland", "upstream", "downstream", "upwards", "downwards", "inwards", "outwards",
  ]

  /// "how often did Ely raid? – twice by Danes": who is said to have done it suffered it.
  private static func isPassive(_ question: Text, _ answer: Text, _ words: [EnglishWord], _ ask: Int) -> Bool {
    if words[ask].plain == "who", let cut = question.lastRange(of: " by "),
      question.dropping(first: cut.upperBound).first?.isUpper ?? false
    {
      return !words.contains { EnglishWords.be.contains($0.plain) }
        && EnglishVerbs.base(ofPast: words[ask + 1].plain) != nil
    }
    guard words[ask].plain != "what", words.contains(where: { $0.plain == "did" }),
      let cut = answer.firstRange(of: " by ")
    else { return false }
    return answer.dropping(first: cut.upperBound).first?.isUpper ?? false
  }

  /// "What is the first stage of firing called? – Firing 1": but for numbers every word stands in the question.
  private static func isShown(_ answer: Text, in question: Text) -> Bool {
    let words = answer.lowercased.words.map { $0.trimming { !$0.isWordPart } }
    let telling = words.filter { $0.hasLetter && !EnglishWords.determiners.contains($0) }
    guard (1...3).contains(telling.count), words.contains(where: { $0.allSatisfy(\.isDigit) }) else { return false }
    let asked = EnglishWord.list(
      in: question.lastRange(of: ": ").map { question.dropping(first: $0.upperBound) } ?? question)
    return telling.allSatisfy { word in word.count >= 4 && asked.contains { $0.plain == word } }
  }

  /// "where does remelts the scrap …": a verb with "re" before it opens no subject either.
  static func isDoneAgain(_ word: Text) -> Bool {
    word.starts(with: "re") && word.count >= 6
      && (EnglishVerbs.base(ofThird: word.dropping(first: 2)).map { !EnglishVerbs.isNounToo($0) } ?? false)
  }

  private static let remarks: Phrases = ["this is ", "these are ", "this was ", "these were "]

  /// Whether a question for a reason or a case cannot be answered so: "Why is silt thought to be?", "… – this is easier".
  static func reason(_ question: Text, _ answer: Text) -> Bool {
    question.endsWith(anyOf: [" to be?", " to?"]) && question.contains("hy ")
      || question.ends(with: ", not?") || answer.startsWith(lowered: remarks)
      || question.containsAny(of: [" it that do ", " it that does ", " it that did "])
      || answer.contains("it comes to ")
  }
}
