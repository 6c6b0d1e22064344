import Notes

/// What no English card made of a sentence may have: words that point to what the card does not show, answers cut out of a clause.
enum EnglishCritic {
  /// The pattern that stops a card; nil where nothing speaks against it.
  static func stop(_ draft: Draft) -> String? {
    if named.contains(draft.rule), draft.question.isEnglish, namesNothing(draft.question) { return "D8" }
    if draft.question.isEnglish, doublesLabel(draft.question) || EnglishMisreading.miscounts(draft) { return "D6" }
    if draft.question.endsWith(anyOf: [" -?", " –?", "(cont.)?", " said?", " says?"]) { return "D6" }
    if draft.question.isEnglish, isOfDeed(draft) { return "D8" }
    if draft.question.isEnglish, isBare(draft) { return "D8" }
    if draft.kind == .cloze, draft.question.isEnglish, draft.question.endsWith(anyOf: [" (", "("]) { return "D6" }
    if draft.answer.count == 1, draft.answer[0].count <= 40, draft.answer[0].startsWith(lowered: seeing),
      draft.question.isEnglish
    {
      return "D8"
    }
    if draft.rule == "F11", draft.kind == .cloze, draft.question.isEnglish {
      if isHalfMarked(draft) || isBlankInScrap(draft.question) { return "D6" }
    }
    if draft.question.isEnglish, isNoDefinition(draft) || EnglishMisreading.isNoMeaning(draft) { return "D8" }
    if draft.question.isEnglish, draft.kind != .cloze, draft.kind != .list, draft.answer.count == 1,
      EnglishMisreading.isMisparsed(draft.question, draft.answer[0])
    {
      return "D6"
    }
    if EnglishMisreading.isOnlyFirst(draft) { return "D8" }
    if draft.kind == .list, draft.question.isEnglish, namesAll(draft) { return "D4" }
    if draft.rule == "F20", draft.question.isEnglish, isCutSentence(draft.answer) { return "D6" }
    if draft.kind == .reason, draft.question.isEnglish, EnglishMisreading.reason(draft.question, draft.answer[0]) {
      return "D6"
    }
    guard read.contains(draft.rule), draft.question.isEnglish, let answer = draft.answer.first,
      !draft.question.starts(with: "Right or wrong? ")
    else { return nil }
    if draft.kind == .cloze {
      return isLooseBlank(draft.question, answer) || EnglishMisreading.blank(draft.question, answer) ? "D6" : nil
    }
    if draft.answer.count == 1, breaksOff(answer) { return "D6" }
    if draft.answer.count == 1, draft.kind == .question, trivial.contains(answer.lowercased) || isVague(answer) {
      return "D3"
    }
    if draft.answer.count == 1, draft.kind == .question {
      if repeats(answer, draft.question) { return "D4" }
      if EnglishMisreading.holds(draft.question, answer) || EnglishMisreading.parts(draft.question, answer)
        || EnglishMisreading.isTorn(draft.question, answer)
        || EnglishMisreading.isToldBefore(draft.question, answer)
      {
        return "D6"
      }
    }
    if draft.question.containsAny(lowered: elsewhere) || answer.startsWith(lowered: nearby) {
      return "D8"
    }
    return pointsOut(draft.question) || draft.answer.count == 1 && asksNothing(draft.question) || isPerson(answer)
      ? "D8" : nil
  }

  /// "what are the sets T, R and E? – T / R / E": every item stands in the question.
  private static func namesAll(_ draft: Draft) -> Bool {
    guard draft.answer.count >= 2 else { return false }
    let asked = draft.question.words.map { $0.trimming { !$0.isWordPart } }
    return draft.answer.allSatisfy { item in item.wordCount == 1 && asked.contains(item) }
  }

  /// "examples of leagues? – Ulm / Basel / Bern founded the league": a sentence that was cut at its commas.
  private static func isCutSentence(_ items: [Text]) -> Bool {
    guard items.count >= 2, let last = items.last, last.wordCount >= 4, EnglishPhrase.hasFiniteVerb(last) else {
      return false
    }
    return items.dropLast().allSatisfy { $0.wordCount <= 2 && !EnglishPhrase.hasFiniteVerb($0) }
  }

  /// "the Effects of Effects of the train": a label of a heading that names it already.
  private static func doublesLabel(_ question: Text) -> Bool {
    let words = question.lowercased.words
    return words.indices.dropLast(2).contains {
      words[$0 + 1] == "of" && words[$0] == words[$0 + 2] && words[$0].count > 3
    }
  }

  /// The rules whose questions are about the name a line, a label or a heading gives.
  private static let named: Set<String> = ["F1", "F2", "F3", "F4", "F5", "F15", "F36", "F38"]
  private static let seeing: Phrases = ["see ", "refer to ", "cf. ", "as above", "as below"]
  private static let nearby: Phrases = ["the above", "the following"]
  private static let elsewhere: Phrases = [" the following", " the above", " as follows", " above-mentioned"]

  /// "Here it […] be the larger one": half of what the writer marked, in a sentence that points elsewhere.
  private static func isHalfMarked(_ draft: Draft) -> Bool {
    guard let last = draft.answer.first?.lastWord?.lowercased, draft.answer[0].wordCount >= 2 else { return false }
    return last.isOne(of: ["to", "of", "by", "with", "than", "the", "a", "and"])
  }

  /// "What will a weir still be? – a weir": the answer is the name that was asked of.
  private static func repeats(_ answer: Text, _ question: Text) -> Bool {
    guard answer.wordCount <= 3, let first = answer.firstWord?.lowercased, first.isOne(of: ["a", "an", "the"]),
      question.contains(" be?") || question.contains(" is ") || question.contains(" are ")
    else { return false }
    let rest = answer.dropping(first: first.count).trimmed.lowercased
    return rest.count >= 3 && question.lowercased.contains(text: " " + rest)
  }

  /// "From notes to cards: under what?": a preposition with nothing it belongs to.
  private static func asksNothing(_ question: Text) -> Bool {
    let words = question.words
    guard words.count >= 2, let last = words.last?.lowercased, last.isOne(of: ["what?", "whom?"]) else { return false }
    return EnglishWords.prepositions.contains(words[words.count - 2].lowercased)
      && (words.count == 2 || words[words.count - 3].ends(with: ":"))
  }

  /// "What is must move from promisee?": what stands before the colon is half a sentence.
  private static func namesNothing(_ question: Text) -> Bool {
    guard let start = frames.first(where: { question.starts(with: $0) }) else { return false }
    let named = question.dropping(first: start.utf8.count).without(prefix: "the ")
    let plain = named.without(suffix: "?").withoutBracket
    let words = EnglishWord.list(in: plain.wordCount == 1 ? plain : named)
    // "What are Agrees? – …": a verb alone.
    if words.count == 1, start.contains("are "), let verb = EnglishVerbs.base(ofThird: words[0].plain) {
      return !EnglishVerbs.isNounToo(verb) && !verb.endsWith(anyOf: ["er", "or"])
    }
    guard words.count >= 2, let first = words.first?.plain, let last = words.last?.plain else { return false }
    // "What does GET (HTTP methods) do?": letters in capitals are a name.
    let opening = question.dropping(first: start.utf8.count).firstWord ?? Text()
    if opening.count >= 2, opening.allSatisfy(\.isUpper) { return false }
    if first.isOne(of: ["it's", "it’s", "it", "there", "there's"]) { return true }
    if words.dropFirst().dropLast().contains(where: { EnglishWords.modals.contains($0.plain) && !$0.isCapital }) {
      return true
    }
    if opensDeed(words) || leading.contains(first) || last == "way" && words.count == 2 { return true }
    return EnglishWords.modals.contains(first) && words[0].plain != "will" && words[0].plain != "may"
      && words[0].plain != "can"
      || last.endsWith(anyOf: ["n't", "n’t"]) || first == "must" || question.containsArrow
      || first.isOne(of: ["can", "may"]) && words.count >= 3 && !words[0].isCapital
  }

  private static let frames = [
    "What is ", "What are ", "What characterizes ", "What belongs to ", "What does ", "What do ",
  ]

  /// Words that open a phrase, not a name.
  private static let leading: WordSet = [
    "from", "with", "for", "of", "to", "because", "while", "without", "about", "into", "if", "when", "once", "although",
    "since", "unless", "until", "whether", "during", "despite",
  ]

  /// Whether words open with a deed: "draw the gates", "signed the charter", "largely built of".
  static func opensDeed(_ words: [EnglishWord]) -> Bool {
    guard words.count >= 2 else { return false }
    let (first, next) = (words[0].plain, words[1])
    if first.isOne(of: ["increase", "decrease", "lower", "raise", "reduce"]), words.count >= 3, !next.endsInComma {
      return !EnglishWords.prepositions.contains(next.plain) && next.plain != "and" && next.plain != "or"
    }
    // "Seek time", "Refresh rate": what is measured, not what to do.
    if words.count == 2, measures.contains(next.plain) { return false }
    if EnglishVerbs.isBase(first) {
      if next.plain.isOne(of: ["the", "your", "all"]) { return true }
      return !EnglishVerbs.isNounToo(first) && !EnglishWords.adjectivesToo.contains(first) && first != "be"
    }
    if EnglishVerbs.base(ofPast: first) != nil {
      return EnglishWords.determiners.contains(next.plain) && next.plain != "no"
    }
    return words.count >= 3 && EnglishWords.isAdverb(first) && first.ends(with: "ly")
      && EnglishVerbs.base(ofPast: next.plain) != nil && EnglishWords.prepositions.contains(words[2].plain)
  }

  private static let measures: WordSet = [
    "time", "rate", "size", "speed", "distance", "cost", "count", "point", "phase",
  ]

  /// The rules that read whole sentences.
  private static let read: Set<String> = ["F37", "F26", "F27"]

  private static let trivial: WordSet = [
    "each other", "one another", "important", "possible", "necessary", "different", "common", "useful", "true", "false",
    "follows", "effect", "place", "shape", "a role", "an important role", "a key role", "the same", "many things",
    "things", "all of these", "both of these", "all of them", "both of them", "most of these", "these", "those",
  ]

  /// "the idea", "this process": a noun that leaves open which.
  private static func isVague(_ answer: Text) -> Bool {
    guard (2...3).contains(answer.wordCount), let first = answer.firstWord?.lowercased,
      first.isOne(of: ["the", "this", "that", "these", "a", "an", "some", "another", "any"]),
      let last = answer.lastWord?.lowercased
    else { return false }
    if answer.wordCount == 2, last.ends(with: "est") || last.isOne(of: ["first", "last", "only", "main"]) {
      return true
    }
    if answer.wordCount == 3 {
      return last.isOne(of: ["example", "case", "way", "thing", "point", "consideration", "solution"])
    }
    if first.isOne(of: ["some", "another", "any"]) {
      return last.isOne(of: [
        "resource", "resources", "thing", "things", "people", "way", "ways", "kind", "form", "point",
      ])
    }
    return last.isOne(of: [
      "resource", "resources", "object", "objects", "item", "items", "people", "user", "users", "idea", "process",
      "system", "method", "structure", "problem", "result", "case", "rule", "thing", "theory", "effect", "model",
      "way",
      "example", "question", "situation", "change", "number", "amount", "other", "others", "same", "rest", "former",
      "latter", "point",
    ])
  }

  /// Whether an answer ends in the middle.
  private static func breaksOff(_ answer: Text) -> Bool {
    guard let last = answer.lastWord?.lowercased else { return false }
    return last.isOne(of: ["and", "or", "but", "nor", "the", "a", "an", "of", "which", "that", "whose"])
  }

  /// "He tore it up": a person that only the note names.
  private static func isPerson(_ answer: Text) -> Bool {
    guard answer.wordCount >= 3, let first = answer.firstWord?.lowercased else { return false }
    return first.isOne(of: ["he", "she"])
  }

  /// Whether a question speaks of "it" or "this" without saying what that is.
  private static func pointsOut(_ question: Text) -> Bool {
    // The sentence before is shown.
    if question.contains(text: ". ") { return false }
    if question.endsWith(anyOf: [" of the two?", " of the three?", " of the four?", " of these?", " over?"]) {
      return true
    }
    // Below a heading of two names "it" may be either.
    let name = question.firstRange(of: ": ").map { question.prefix($0.lowerBound) } ?? Text()
    let hasName = !name.isEmpty && !name.containsAny(of: [" and ", " vs ", " vs. ", " & "])
    let words = EnglishWord.list(in: question)
    guard let ask = asked(words) else { return false }
    for place in words.indices where place > ask {
      let word = words[place].plain
      if word == "this" || word == "these" {
        // "Mills: why did this stop?": nothing is named that "this" could be.
        if place + 1 < words.count, EnglishVerbs.isBase(words[place + 1].plain),
          !EnglishVerbs.isNounToo(words[place + 1].plain)
        {
          return true
        }
        // "Drifts: what do these layers hold?": the name before the colon says which.
        let next = place + 1 < words.count ? words[place + 1].plain : Text()
        if place != ask + 2 || name.isEmpty || next.isEmpty || isSmall(next) { return true }
      }
      if word == "his" || word == "her", place == ask + 2 { return true }
      if word == "its" || word == "their", place == ask + 2, !hasName { return true }
      guard word.isOne(of: ["it", "them", "him", "her", "they", "he", "she"]) else { continue }
      // "Why is it that …"
      if word == "it", place + 1 < words.count, words[place + 1].plain == "that" { continue }
      // "when it divides": the subject before is meant.
      if words[(ask + 1)..<place].contains(where: { joins($0.plain) }) { continue }
      let isSubject = place == ask + 2
      if !isSubject || !hasName { return true }
    }
    return false
  }

  /// Where the word that asks stands: before its verb, else the last such word ("those who …" asks nothing).
  private static func asked(_ words: [EnglishWord]) -> Int? {
    words.indices.dropLast().first { place in
      asking.contains(words[place].plain) && !words[place].isBracketed
        && (EnglishWords.be.contains(words[place + 1].plain) || EnglishWords.doing.contains(words[place + 1].plain)
          || EnglishWords.modals.contains(words[place + 1].plain))
        && (place == 0 || words[place - 1].endsInComma || words[place - 1].closesPart || words[place].plain != "who")
    } ?? words.lastIndex { asking.contains($0.plain) && !$0.isBracketed }
  }

  private static func joins(_ word: Text) -> Bool {
    EnglishWords.subordinators.contains(word) || EnglishWords.relatives.contains(word)
      || word.isOne(of: ["and", "than", "that", "but", "or"])
  }

  private static func isSmall(_ word: Text) -> Bool {
    EnglishWords.be.contains(word) || EnglishWords.modals.contains(word) || EnglishWords.prepositions.contains(word)
      || EnglishWords.doing.contains(word) || EnglishWords.have.contains(word) || word == "and" || word == "or"
  }

  private static let asking: WordSet = ["what", "who", "when", "where", "why", "how", "which"]

  /// Whether a blank takes more than a noun, or stands in a sentence that points to another.
  private static func isLooseBlank(_ question: Text, _ answer: Text) -> Bool {
    let said = question.lastRange(of: ": ").map { question.dropping(first: $0.upperBound) } ?? question
    if !question.contains(text: ". "), let first = said.firstWord?.lowercased,
      first.isOne(of: ["he", "she", "this", "these", "that", "those"])
    {
      return true
    }
    if !question.contains(text: ". "), said.startsWith(lowered: pointingCases) || tellsOfThem(said) { return true }
    if !question.contains(text: ". "), hasPerson(said) || pointsInside(said) || said.containsAny(of: pointers) {
      return true
    }
    if answer.wordCount == 1,
      EnglishWords.particles.contains(answer.lowercased)
        || EnglishWords.isAdverb(answer.lowercased) && !answer.ends(with: "ly")
    {
      return true
    }
    // "in this […] with": what this is stands elsewhere.
    let before = question.firstRange(ofText: Cloze.blank).flatMap { question[..<$0.lowerBound].lastWord?.lowercased }
    if answer.wordCount >= 2, before?.isOne(of: ["this", "these", "those"]) ?? false { return true }
    if before?.isOne(of: ["several", "many", "few", "some"]) ?? false,
      answer.firstWord.map({ EnglishQuestion.isNumber($0.lowercased) }) ?? false
    {
      return true
    }
    if let range = question.firstRange(ofText: Cloze.blank),
      question[..<range.lowerBound].lastWord?.first?.isDigit ?? false,
      answer.firstWord.map({ $0.count <= 2 }) ?? false
    {
      return true
    }
    if let range = question.firstRange(ofText: Cloze.blank),
      let next = question.dropping(first: range.upperBound).firstWord?.lowercased,
      next.isOne(of: ["up", "out", "off", "away", "down", "apart"]), answer.wordCount > 1
    {
      return true
    }
    let words = EnglishWord.list(in: answer)
    guard words.count >= 2, let first = words.first, let last = words.last else { return false }
    if words.indices.dropLast().contains(where: { index in
      words[index].plain.isOne(of: ["or", "and"]) && EnglishWords.prepositions.contains(words[index + 1].plain)
    }) {
      return true
    }
    if first.isCapital, last.isCapital { return false }
    if isVerb(first.plain) || EnglishVerbs.base(ofPast: first.plain) != nil && isIrregular(first.plain) { return true }
    if isVerb(last.plain) { return true }
    if words.dropFirst().contains(where: {
      EnglishVerbs.base(ofPast: $0.plain) != nil && !EnglishVerbs.isParticiple($0.plain)
    }) {
      return true
    }
    if endsOddly(first, last) { return true }
    guard EnglishVerbs.base(ofGerund: last.plain) != nil,
      let range = question.firstRange(ofText: Cloze.blank),
      let next = question.dropping(first: range.upperBound).firstWord?.lowercased
    else { return false }
    return EnglishWords.prepositions.contains(next)
  }

  /// "attendance s21", a name with where it is found; "remembered better", no end of a noun.
  private static func endsOddly(_ first: EnglishWord, _ last: EnglishWord) -> Bool {
    if last.plain.first?.isLatin ?? false, !last.isCapital, last.plain.hasDigit, !first.plain.hasDigit { return true }
    return last.plain.isOne(of: ["better", "worse", "less", "whilst", "while", "because", "beacuse", "when", "if"])
  }

  /// "However, at the same time, they passed […]": behind words that lead on, a subject that only the line above names.
  private static func tellsOfThem(_ said: Text) -> Bool {
    let words = EnglishWord.list(in: said)
    guard let place = words.prefix(9).lastIndex(where: \.endsInComma), place + 1 < words.count,
      words[0].plain.isOne(of: ["however", "then", "therefore", "thus", "later", "also", "so", "hence"])
    else { return false }
    return words[place + 1].plain.isOne(of: ["they", "this", "these", "it"])
  }

  /// Whether a blank's sentence speaks of "him" without naming him.
  private static func hasPerson(_ said: Text) -> Bool {
    let words = EnglishWord.list(in: said)
    guard let place = words.firstIndex(where: { $0.plain.isOne(of: ["he", "she", "his", "her", "him"]) }) else {
      return false
    }
    return !words[..<place].contains {
      $0.isCapital && !KnownWords.contains($0.plain) && $0.plain.hasLetter && !isSmall($0.plain)
    }
  }

  private static let pointingCases: Phrases = [
    "if this ", "if it ", "if they ", "when this ", "when it ", "when they ", "as it ", "once it ", "once this ",
    "after this ", "after that", "before this ", "to do this", "for this ",
  ]

  private static let pointers: Phrases = [
    " this way", " in this case", " these cases", " from this ", " of this ", " of these ", " of those ", " by this ",
    " like this",
    " this out ", " this up ", " this is ", " this was ", " this with ", " this by ", " this temperature",
    " this limit",
    " this point", " this value", " this process", " this effect", " this type", " this kind", " this period",
    " this time",
  ]

  /// "[…] only halve it": something that another sentence names.
  private static func pointsInside(_ said: Text) -> Bool {
    let words = EnglishWord.list(in: said)
    guard let place = words.firstIndex(where: { $0.plain.isOne(of: ["it", "them", "him", "her"]) }), place >= 1,
      place <= 7
    else {
      return false
    }
    let before = words[place - 1].plain
    let isObject =
      EnglishVerbs.isBase(before) || EnglishVerbs.base(ofThird: before) != nil
      || EnglishVerbs.base(ofPast: before) != nil
    return isObject && !words[..<place].contains { joins($0.plain) || $0.endsInComma && $0.plain != "that" }
  }

  private static func isVerb(_ word: Text) -> Bool {
    if EnglishVerbs.isBase(word) { return !EnglishVerbs.isNounToo(word) && !EnglishWords.adjectivesToo.contains(word) }
    return EnglishVerbs.base(ofThird: word).map { !EnglishVerbs.isNounToo($0) } ?? false
  }

  private static func isIrregular(_ word: Text) -> Bool { !word.ends(with: "ed") }
}
