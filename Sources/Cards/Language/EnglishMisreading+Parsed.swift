import Notes

extension EnglishMisreading {
  /// Whether a question took a word for the verb that was none, so that no reader could tell what it asks.
  ///
  /// "what did PIE voice? – stops become voiceless stops", "how does mouth movement to make a sound?", "What have
  /// solid media mixed?", "why did the standard being maintain?".
  static func isMisparsed(_ question: Text, _ answer: Text) -> Bool {
    if answer.scalars.last == "?" || question.count(where: { $0 == "\"" }) % 2 == 1 { return true }
    if opensQuote(question) { return true }
    if answer.startsWith(lowered: ["a which ", "a that ", "an which ", "the which "]) { return true }
    let asked = question.lastRange(of: ": ").map { question.dropping(first: $0.upperBound) } ?? question
    let words = asked.lowercased.trimming { $0.isSpace || $0 == "?" }.words
    if isNoDeed(words, answer) { return true }
    // "what happens if it is so then that never happens?": the second half went along.
    if words.count >= 5, words.starts(with: ["what", "does", "every", "time"]) { return true }
    if words.starts(with: ["what", "happens", "if"]), words.contains("then") { return true }
    // "what links between host and peripherals?": links are things.
    if words.count >= 3, words[0] == "what", words[2] == "between",
      EnglishVerbs.base(ofThird: words[1]).map({ EnglishVerbs.isNounToo($0) }) ?? false
    {
      return true
    }
    guard words.count >= 4, let last = words.last, words[0].isOne(of: ["what", "how", "why", "when", "where"]) else {
      return false
    }
    let auxiliary = words[1]
    let isDoing = EnglishWords.doing.contains(auxiliary)
    if EnglishWords.have.contains(auxiliary) { return states.contains(last) }
    guard isDoing || EnglishWords.be.contains(auxiliary) else { return false }
    if alwaysOrSo.contains(last) || last != "you" && EnglishWords.objectPronouns.contains(last) { return true }
    if answer.startsWith(lowered: ["the more ", "the less "]), words.contains("more") || words.contains("less") {
      return true
    }
    let subject = words[2..<(words.count - 1)]
    // "what does heating a pot until it turn to?": the verb of the inner clause was taken for the one outside.
    if let inner = subject.firstIndex(where: { clauseWords.contains($0) }), inner + 1 < subject.endIndex,
      subject[inner + 1].isOne(of: ["it", "they", "you", "we", "he", "she"]),
      EnglishVerbs.base(ofGerund: subject[2]) != nil
    {
      return true
    }
    if let being = subject.firstIndex(of: "being"), words[being - 1] != "human" { return true }
    if holdsStrayOwner(subject) { return true }
    // "what does the copying of keys to ensure guests receive?": who receives stands in what is ensured.
    if isDoing, subject.contains("ensure") || isNoun(at: words.count - 1, of: words) { return true }
    guard isDoing else { return false }
    return (words[0] == "what" || words[0] == "how" && EnglishVerbs.isNounToo(last))
      && isCutBeforeVerb(Array(subject), last, auxiliary, answer)
  }

  /// "how does 'wet lock?": a quotation that the question broke off.
  private static func opensQuote(_ question: Text) -> Bool {
    guard question.containsAny(of: ["'", "‘"]) else { return false }
    let words = question.words.filter { $0.count >= 3 }
    let opened = words.count { word in (word[0] == "'" || word[0] == "‘") && word[1].isLatin }
    let closed = words.count { word in
      word.trimming { "?.,;:)".unicodeScalars.contains($0) }.scalars.last.map { $0 == "'" || $0 == "’" } ?? false
    }
    return opened > closed
  }

  private static let clauseWords: WordSet = ["until", "while", "when", "because", "before", "after", "as", "if"]

  /// Whether the verb of "what does … ?" is a noun behind a word that only nouns have: "small changes to", "many small writes to",
  /// "500-2,000 tracks per", "a list of basic needs".
  private static func isNoun(at last: Int, of words: [Text]) -> Bool {
    if words[last] == "per" { return true }
    let place = EnglishWords.prepositions.contains(words[last]) ? last - 1 : last
    guard place >= 3 else { return false }
    let before = words[place - 1]
    if before.isOne(of: ["many", "several"]) || words[place - 2].isOne(of: ["many", "several"]) && words[1] == "does" {
      return true
    }
    guard EnglishVerbs.isNounToo(words[place]) else { return false }
    return before.isOne(of: ["few", "of"])
      || before.isOne(of: ["small", "large", "big", "new", "basic", "main", "major", "minor", "frequent", "sudden"])
        && words[2..<place].allSatisfy { !$0.isOne(of: ["the", "all"]) }
      || words[1] == "does" && words[2..<place].contains { $0.isOne(of: ["many", "several"]) }
  }

  /// Whether a list holds more or fewer than its question counts: "the two flavours" with four of them.
  static func miscounts(_ draft: Draft) -> Bool {
    guard draft.kind == .list, draft.answer.count >= 2, draft.question.startsWith(anyOf: ["What are the ", "Which "])
    else {
      return false
    }
    let words = draft.question.lowercased.words.prefix(4)
    if words.contains("some") { return true }
    guard let place = words.firstIndex(where: numerals.contains), let count = numerals.firstIndex(of: words[place])
    else {
      return false
    }
    return count + 2 != draft.answer.count
  }

  private static let numerals: [Text] = ["two", "three", "four", "five", "six", "seven"]

  /// "What is bacteremia? – often in a catheter", "What are rules? – similar to habits", "What does it do? – that harm others":
  /// how often, where or like what something is says not what it is.
  static func isNoMeaning(_ draft: Draft) -> Bool {
    guard draft.answer.count == 1,
      draft.question.startsWith(anyOf: ["What is ", "What are ", "What does ", "What do "])
    else { return false }
    let answer = draft.answer[0]
    // "What is the kiln law? – talk more about it", "What is clay, ash, etc.?": a reminder, and names in a row.
    if answer.startsWith(lowered: reminders) || draft.question.containsAny(of: [", etc.?", ", etc?"]) { return true }
    if ["F3", "F4", "F5"].contains(draft.rule), answer.startsWith(lowered: ["that ", "which "]),
      draft.question.startsWith(anyOf: ["What does ", "What do "])
    {
      return true
    }
    guard draft.question.startsWith(anyOf: ["What is ", "What are "]), stops(draft.question) else { return false }
    return answer.startsWith(lowered: [
      "often ", "similar to ", "common in ", "more common ", "mostly in ", "rarely ", "different from ", "related to ",
    ])
  }

  private static let reminders: Phrases = [
    "talk more ", "talk about ", "look up ", "look into ", "ask about ", "read more ", "read about ", "more on ",
    "check with ", "come back to ", "todo",
  ]

  /// Whether a question ends in the name it asks the meaning of: "What is slip?", not "What is slip similar to?".
  private static func stops(_ question: Text) -> Bool {
    guard let last = question.trimming({ $0 == "?" }).lastWord?.lowercased else { return false }
    return !EnglishWords.prepositions.contains(last) && !EnglishVerbs.isParticiple(last)
  }

  /// "what sentences in discourse? – rules for employing", "what voiced stops become hard? – PIE": no verb behind "what".
  private static func isNoDeed(_ words: [Text], _ answer: Text) -> Bool {
    guard words.count >= 3, words[0] == "what" else { return false }
    if EnglishVerbs.base(ofPast: words[1]) != nil || EnglishVerbs.isParticiple(words[1]) {
      return words.dropFirst(2).contains { $0.isOne(of: ["become", "are", "have", "do"]) }
    }
    return EnglishVerbs.base(ofThird: words[1]).map { EnglishVerbs.isNounToo($0) } ?? false
      && answer.lastWord.map { EnglishVerbs.base(ofGerund: $0.lowercased) != nil } ?? false
  }

  /// Whether the verb of a question with do, does, did stands in its answer, or its subject is no thing that does.
  private static func isCutBeforeVerb(_ subject: [Text], _ verb: Text, _ auxiliary: Text, _ answer: Text) -> Bool {
    guard let first = subject.first else { return false }
    // "what does the division of costs between?", "what do they see as?": no verb, or one that wants more.
    // "what does the cup act as?" wants nothing more.
    if verb == "as", let does = subject.last, does.isOne(of: ["act", "serve", "function", "work", "operate"]) {
      return false
    }
    if verb.isOne(of: ["as", "base", "between", "among"]) { return true }
    // "what do US also wants access to?": the verb was not found.
    if !subject.contains(where: EnglishWords.relatives.contains),
      subject.contains(where: { word in
        !EnglishWords.isAdverb(word) && word != "always"
          && EnglishVerbs.base(ofThird: word).map { !EnglishVerbs.isNounToo($0) } ?? false
      })
    {
      return true
    }
    if qualities.contains(first) { return true }
    if answer.lowercased.words.contains(where: { $0.isOne(of: ["become", "becomes", "became"]) }) { return true }
    guard EnglishVerbs.isNounToo(verb) else { return false }
    if let to = subject.firstIndex(of: "to"), to + 1 < subject.count, EnglishVerbs.isBase(subject[to + 1]) {
      return true
    }
    let head = subject.firstIndex(where: EnglishWords.prepositions.contains).map { $0 - 1 } ?? subject.count - 1
    return auxiliary == "does" && subject.count > head + 1 && head >= 0 && Wording.isPlural(subject[head])
  }

  /// "consonants lowe their voice": whose something is, behind a word that is neither verb nor small word.
  private static func holdsStrayOwner(_ subject: ArraySlice<Text>) -> Bool {
    guard !subject.contains(where: { EnglishWords.relatives.contains($0) }) else { return false }
    return subject.indices.dropFirst().contains { place in
      let before = subject[place - 1]
      return subject[place].isOne(of: ["their", "its", "his", "her"]) && !EnglishWords.prepositions.contains(before)
        && !before.isOne(of: ["and", "or", "than", "as", "to"]) && EnglishVerbs.base(ofGerund: before) == nil
    }
  }

  /// Participles that only say how the thing behind them is: "have mixed populations".
  private static let states: WordSet = [
    "mixed", "limited", "unlimited", "increased", "decreased", "reduced", "fixed", "varied", "combined", "complicated",
    "restricted", "improved", "elevated", "impaired",
  ]
  /// What "X relevant for Y" opens with.
  private static let qualities: WordSet = [
    "relevant", "similar", "different", "available", "necessary", "likely", "useful", "responsible", "suitable",
  ]
  private static let alwaysOrSo: WordSet = ["always", "never"]
}
