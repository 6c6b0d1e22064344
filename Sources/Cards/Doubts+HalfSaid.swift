import Notes

/// English questions whose words fit together and which still leave out what they are about, or cannot be answered as they stand.
extension Doubts {
  /// Whether a card is of such a shape, whichever rule made it.
  static func isHalfSaid(_ draft: Draft) -> Bool {
    let whole = draft.question
    let asked =
      (whole.lastRange(of: ": ").map { whole.dropping(first: $0.upperBound) } ?? whole).lowercased.trimming {
        $0 == "?" || $0.isSpace
      }
    if isRhetorical(asked, draft) || countsItself(draft) || offersOneSide(draft) || saysNothing(asked, draft) {
      return true
    }
    if draft.rule == "F3" || draft.rule == "F4",
      isLabelOfAny(asked) || asked == "how much" && Chronicles.isYear(whole.dropping(last: 11).suffix(4))
    {
      return true
    }
    if draft.rule == "F26" {
      return isOfSomethingSaid(asked) || asked.starts(with: "why ") && asked.containsAny(of: [", as ", ", since "])
    }
    if draft.kind == .example || draft.kind == .list { return isOneExample(draft, asked) || isPointed(asked) }
    if draft.kind == .definition {
      return draft.rule == "F15" && isLooseHead(asked) || namesQuality(draft, asked) || namesClause(asked)
    }
    if draft.kind == .cloze { return isStepOrCase(asked, draft) }
    if draft.rule == "F15" { return isLooseHead(asked) }
    guard draft.rule == "F37", draft.kind == .question, draft.answer.count == 1 else { return false }
    return isTornBefore(asked, draft.answer[0]) || whole.contains(text: ". How ")
  }

  /// "How about the crew?", "Who cares?": a heading that talks to its reader.
  private static func isRhetorical(_ asked: Text, _ draft: Draft) -> Bool {
    draft.rule == "F24"
      && asked.startsWith(anyOf: ["how about ", "what about ", "who cares", "so what", "why bother", "what if you "])
  }

  /// "What is Sailing? – \"The Long Haul\" by Ann Reed", "mast mast", "What are such pacts? – valid and binding in ports": a book,
  /// a word twice, a quality.
  private static func saysNothing(_ asked: Text, _ draft: Draft) -> Bool {
    guard draft.answer.count == 1, case let answer = draft.answer[0], case let words = answer.words else {
      return false
    }
    if words.count == 2, words[0].count >= 4, words[0].folded == words[1].folded { return true }
    guard asked.startsWith(anyOf: ["what is ", "what are "]), !draft.isWayBack else { return false }
    if answer.first.map({ $0 == "\"" || $0 == "“" }) ?? false, answer.containsAny(of: ["\" by ", "” by "]) {
      return true
    }
    return draft.rule == "F13" && draft.kind == .definition && answer.startsWith(lowered: EnglishMisreading.stances)
  }

  /// "the […] Rs: reuse, repair, recycle – 3": what is counted stands behind the number.
  private static func countsItself(_ draft: Draft) -> Bool {
    guard draft.rule == "F27", draft.kind == .cloze, draft.answer.count == 1, draft.answer[0].count == 1,
      let digit = draft.answer[0].first, ("2"..."9").contains(digit),
      let place = draft.question.firstRange(of: Cloze.blank),
      case let rest = draft.question.dropping(first: place.upperBound), let colon = rest.firstRange(of: ": "),
      colon.lowerBound <= 30
    else { return false }
    let told = rest.dropping(first: colon.upperBound).replacing(", and ", with: ", ").replacing(" and ", with: ", ")
    return UInt32(told.pieces { $0 == "," }.count) == digit.value - 0x30
  }

  /// "they can either be tied with rope": the other way was cut off.
  private static func offersOneSide(_ draft: Draft) -> Bool {
    guard draft.answer.count == 1, draft.kind != .cloze else { return false }
    let words = draft.answer[0].lowercased.words
    guard let place = words.firstIndex(of: "either"), place + 1 < words.count else { return false }
    return !words.contains("or") && !words[place + 1].isOne(of: ["side", "way", "end", "of", "case", "one"])
  }

  /// "why did they sink?", "what happens when that rule is kept?": of whom or which it is told stands before.
  private static func isOfSomethingSaid(_ asked: Text) -> Bool {
    let words = asked.words
    guard words.count >= 4 else { return false }
    if words[0].isOne(of: ["why", "when"]), isHelper(words[1]), words[2].isOne(of: ["they", "he", "she"]) {
      return true
    }
    // "when is a solution to bar the gate?": the deed is what is told.
    if words[0] == "when", words[2].isOne(of: ["a", "an", "the", "one"]), words.count >= 6, words[4] == "to",
      words[3].isOne(of: ["solution", "idea", "goal", "way", "aim", "option", "trick", "plan", "approach", "rule"])
    {
      return true
    }
    guard words[0] == "what", words[1].isOne(of: ["happens", "happened"]), words[2].isOne(of: ["when", "if", "after"])
    else { return false }
    return words[3].isOne(of: ["that", "this", "those", "these"]) && words.count >= 6
  }

  private static func isHelper(_ word: Text) -> Bool {
    EnglishWords.be.contains(word) || EnglishWords.doing.contains(word) || EnglishWords.modals.contains(word)
      || EnglishWords.have.contains(word)
  }

  /// "Locks: typical values?": of what, the line before tells.
  private static func isLabelOfAny(_ asked: Text) -> Bool {
    let words = asked.words
    return words.count == 2 && words[0].isOne(of: ["typical", "common", "usual", "general", "possible", "sample"])
      && words[1].isOne(of: ["values", "value", "examples", "example", "numbers", "figures", "ranges", "range"])
  }

  /// One of many examples for all of them: "What is the example of tolls?", and a line of names below a heading that names no kind.
  private static func isOneExample(_ draft: Draft, _ asked: Text) -> Bool {
    asked.starts(with: "what is the example of ") || draft.rule == "F20" && asked.starts(with: "what are examples of ")
  }

  /// "what are the references?", "what is the aim not to win – it is to?": a list that only points, and a sentence with its turn.
  private static func isPointed(_ asked: Text) -> Bool {
    asked.endsWith(anyOf: ["what are the references", "what are the links", "what are the readings"])
      || asked.endsWith(anyOf: [" it is to", " they are to", " it is"]) && asked.containsAny(of: [" — ", " – ", " - "])
  }

  /// "What is Partially (Valves)?", "What is Wooden? – sluices that rot": how something is, with its noun in the answer.
  private static func namesQuality(_ draft: Draft, _ asked: Text) -> Bool {
    let answer = draft.answer[0]
    if draft.rule == "F5" {
      let told =
        draft.isWayBack
        ? draft.question.firstRange(of: "? ").map { draft.question.dropping(first: $0.upperBound) } : answer
      let words = told?.lowercased.words ?? []
      let name = draft.isWayBack ? draft.answer[0] : asked.words.dropFirst(2).first ?? Text()
      return words.count >= 4 && EnglishWords.isPlural(words[0]) && words[1].isOne(of: ["that", "which", "who"])
        && !Wording.isPlural(name)
    }
    guard !draft.isWayBack, asked.startsWith(anyOf: ["what is ", "what are "]),
      case let name = asked.dropping(first: asked.firstRange(of: " ", from: 5)?.upperBound ?? 0).withoutBracket.trimmed
    else { return false }
    if name.wordCount == 1, name.count >= 8, name.ends(with: "ally") || name.ends(with: "ively") { return true }
    guard let first = name.firstWord else { return false }
    return first.isOne(of: ["i'm", "i’m", "we're", "we’re", "you're", "you’re", "they're", "they’re", "i've", "i"])
  }

  /// "What is high silt drives tolls?": a noun in the middle that is a verb there.
  private static func namesClause(_ asked: Text) -> Bool {
    let words = asked.withoutBracket.words
    guard (5...8).contains(words.count), words[0] == "what", words[1].isOne(of: ["is", "are"]) else { return false }
    let name = words[2...]
    return name.dropFirst().dropLast().contains {
      $0.isOne(of: [
        "drives", "causes", "increases", "decreases", "reduces", "makes", "leads", "triggers", "raises", "lowers",
        "affects", "improves", "prevents", "produces", "becomes", "requires", "means",
      ])
    }
  }

  /// "Sluices: boards with gaps between?", "Boats/Barges/Rafts?": a heading that is no name, asked as it stands.
  private static func isLooseHead(_ asked: Text) -> Bool {
    guard !asked.startsWith(anyOf: ["what ", "how ", "when ", "which ", "why ", "where ", "who "]) else { return false }
    let words = asked.withoutBracket.words
    return words.count >= 3
      && words.dropFirst().contains { $0.isOne(of: ["in", "with", "from", "between", "by", "to"]) }
      || asked.count(where: { $0 == "/" }) >= 2
  }

  /// "Empty the […] lock", "Example 2: Between […] boats", "fir is lighter, but […] is cheaper": a step, an example, one of two names that
  /// the other gives away.
  private static func isStepOrCase(_ asked: Text, _ draft: Draft) -> Bool {
    if draft.rule == "F27" {
      if draft.question.startsWith(lowered: ["example"]), let colon = draft.question.firstRange(of: ":"),
        colon.lowerBound <= 10
      {
        return true
      }
      guard let first = asked.firstWord else { return false }
      return EnglishVerbs.isBase(first) && !EnglishVerbs.isNounToo(first) && asked.words.count >= 4
        && draft.answer[0].hasLetter && draft.answer[0].wordCount == 1
    }
    // "Tar and […] are different"
    if draft.rule == "F37", asked.endsWith(anyOf: [" is different", " are different", " are similar", " is similar"]) {
      return true
    }
    guard draft.rule == "F37", draft.answer.count == 1, draft.answer[0].wordCount == 1,
      draft.answer[0].count(where: \.isUpper) >= 2
    else { return false }
    return draft.question.containsAny(of: [", but ", ", while ", ", whereas "])
  }

  /// Whether a word was taken for the verb though the sentence goes on with another.
  private static func isTornBefore(_ asked: Text, _ answer: Text) -> Bool {
    let words = asked.words
    guard words.count >= 4, let last = words.last else { return false }
    let told = answer.lowercased.words
    guard let first = told.first else { return false }
    if isHelper(words[1]), words[2].isOne(of: ["as", "than", "then"]) { return true }
    // "what is the lock said to do? – have"
    if last == "do", words[words.count - 2] == "to", told.count == 1,
      EnglishWords.be.contains(first) || EnglishWords.have.contains(first) || first.isOne(of: ["do", "exist", "be"])
    {
      return true
    }
    // "what does a vessel wind around? – twice like a rope"
    if EnglishWords.prepositions.contains(last), first.isOne(of: ["once", "twice"]) { return true }
    if goesOnNow(words) { return true }
    // "where do pilots work? – at a higher level"
    if words[0] == "where", answer.startsWith(lowered: ["at a ", "at an "]), told.count == 4, told[3] == "level" {
      return true
    }
    guard EnglishWords.doing.contains(words[1]), words[0] == "what" else { return false }
    let subject = words[2..<(words.count - 1)]
    // "what does a plan for many lock? – working by steam": a noun behind a small word.
    if EnglishVerbs.isNounToo(last), EnglishVerbs.base(ofGerund: first) != nil, told.count >= 2,
      subject.contains(where: EnglishWords.prepositions.contains), !leading.contains(last)
    {
      return true
    }
    // "what do sluice gates gate? – boats may pass": a clause of its own.
    if EnglishVerbs.isNounToo(last), told.count >= 3,
      let modal = told.prefix(4).dropFirst().firstIndex(where: { EnglishWords.modals.contains($0) }),
      !told[..<modal].contains(where: { EnglishWords.relatives.contains($0) || $0 == "how" }),
      !answer.prefix(30).contains(",")
    {
      return true
    }
    // "what do rope and sail share room? – below"
    return words[1] == "do" && told.count == 1 && subject.count >= 3 && EnglishVerbs.isNounToo(subject.last ?? last)
      && subject.contains("and") && !EnglishWords.prepositions.contains(subject[subject.endIndex - 2])
  }

  /// "what are the boats and barges waiting for?": what some do at the moment is an example.
  private static func goesOnNow(_ words: [Text]) -> Bool {
    guard words.count >= 5, words[0] == "what", words[1] == "are", words[2] == "the", let last = words.last else {
      return false
    }
    let place = EnglishWords.prepositions.contains(last) ? words.count - 2 : words.count - 1
    return place >= 4 && EnglishVerbs.base(ofGerund: words[place]) != nil && EnglishTerms.isNoun(words[place - 1])
      && !EnglishWords.prepositions.contains(words[place - 1]) && !words[place - 1].isOne(of: ["of", "for", "by"])
      && !words[3...].contains("of")
  }

  /// Verbs behind which a deed in -ing stands.
  private static let leading: WordSet = [
    "start", "stop", "keep", "begin", "involve", "include", "mean", "avoid", "allow", "require", "prevent", "enjoy",
    "continue", "finish", "risk", "mind", "support", "practice", "suggest", "recommend", "need", "cause", "favor",
    "favour", "permit", "delay", "report", "feature",
  ]
}
