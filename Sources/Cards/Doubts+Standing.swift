import Notes

extension Doubts {
  /// Whether an English question was read from an item without a stop, which is as often notes in brief as a sentence; what a thing is
  /// ("a gene is a small section of DNA") is read there well enough.
  static func isTelegraphic(_ draft: Draft, _ line: Text) -> Bool {
    guard draft.rule == "F37" || draft.rule == "F26", draft.kind != .cloze, draft.kind != .list,
      draft.question.isEnglish,
      draft.answer.count == 1, let last = line.scalars.last(where: { $0.isWordPart || $0.isSentenceEnd }),
      !last.isSentenceEnd
    else { return false }
    let asked =
      draft.question.lastRange(of: ": ").map { draft.question.dropping(first: $0.upperBound) } ?? draft.question
    // "Use a sieve to part flour from bran": the tool is all that the order leaves open.
    if asked.startsWith(lowered: ["what is used to ", "at what "]), line.wordCount >= 5 { return false }
    // "Where are the boards stored?", "what is the gate lifted by?": a place, a doer and a ground leave little else.
    if draft.rule == "F37", line.wordCount >= 3,
      asked.startsWith(lowered: ["where is ", "where are ", "where was ", "where were ", "where does ", "where do "])
    {
      return false
    }
    if draft.rule == "F37", line.wordCount >= 5, asked.startsWith(lowered: ["what is ", "what are "]),
      asked.endsWith(anyOf: [" by?", " on?", " from?", " due to?", " to do?"])
    {
      return false
    }
    if asksOfDeedDone(asked, draft, line) { return false }
    let isMeaning =
      asked.startsWith(lowered: ["what is ", "what are "])
      && (draft.answer[0].startsWith(lowered: ["a ", "an ", "the ", "any ", "one of "])
        || line.contains(text: "(" + draft.answer[0].prefix(12)) && draft.answer[0].wordCount >= 3)
    // "sluices (used to drain the polder)": a name and what it does, which needs no sentence.
    if let end = line.scalars.last, end == ")" || end == "}", asked.endsWith(anyOf: [" used for?", " do?"]),
      line.contains(text: draft.answer[0].prefix(12))
    {
      return false
    }
    if draft.rule == "F37", draft.kind == .question, line.wordCount >= 4, asksForDeed(asked), !line.containsArrow,
      !asked.endsWith(anyOf: hanging)
    {
      return false
    }
    // "Wrote three plays on clay" below a name: a deed of whom the lines are about.
    if draft.rule == "F37", draft.kind == .question, line.wordCount >= 4,
      asked.startsWith(lowered: ["what did ", "when did ", "where did "]),
      let first = line.firstWord?.lowercased, EnglishVerbs.base(ofPast: first) != nil, !asked.endsWith(anyOf: hanging),
      draft.answer[0].wordCount >= 2
    {
      return false
    }
    if draft.rule == "F26", asked.ends(with: " → what follows?"),
      trends.contains(asked.firstWord?.lowercased ?? asked)
    {
      return false
    }
    if isWhole(line), draft.rule == "F26" || asksForDeed(asked) { return false }
    // "each party must declare that …": what has to be done is said in full in a note's own words, too.
    if draft.rule == "F37", line.wordCount >= 6, asked.containsAny(of: [" must ", "What must "]),
      !asked.ends(with: " have?")
    {
      return false
    }
    return draft.rule == "F26" ? !asked.startsWith(lowered: ["what happens if "]) : !isMeaning
  }

  /// Ends of questions for where or with what, which a line in brief seldom tells whole.
  private static let hanging: Phrases = [
    " in?", " with?", " of?", " on?", " toward?", " towards?", " up to?", " into?", " before?",
  ]

  /// "what does a mitre gate need?", "how are sluices tarred?": no half of a phrase, no place.
  private static func asksForDeed(_ asked: Text) -> Bool {
    asked.startsWith(lowered: [
      "what does ", "what do ", "what did ", "what will ", "how is ", "how are ", "how does ", "how do ",
    ])
      && !asked.endsWith(anyOf: [" to do?", " for?", " as?", " require?", " need?"])
  }

  /// Whether a line without a stop is a whole sentence all the same: with articles, a verb of its own and no signs in place of words.
  private static func isWhole(_ line: Text) -> Bool {
    let words = EnglishWord.list(in: line)
    guard (6...24).contains(words.count), words[0].isCapital, !line.containsArrow, !line.contains(": "),
      !line.containsAny(of: signs), words.contains(where: { $0.plain.isOne(of: ["the", "a", "an"]) })
    else { return false }
    return words.dropFirst().contains {
      EnglishWords.be.contains($0.plain) || EnglishWords.modals.contains($0.plain)
        || EnglishWords.have.contains($0.plain)
        || (EnglishVerbs.base(ofThird: $0.plain).map { !EnglishVerbs.isNounToo($0) } ?? false)
    }
  }

  private static let signs: Phrases = [
    " - ", " – ", " — ", "--", "/", ";", "=", "+", "&", " w ", "w/", "\"", "“", "(", "...", "…", "e.g", "i.e", "#", "@",
  ]

  /// "More rain → higher tolls": what rises or falls, and what that leads to.
  private static let trends: WordSet = [
    "more", "less", "fewer", "higher", "lower", "greater", "smaller", "increase", "increased", "increasing", "decrease",
    "decreased", "decreasing", "rising", "falling",
  ]

  /// "Howell-Jolly bodies → what follows?", "In other causes → what follows?": an arrow between names may stand for anything.
  static func isArrowBetweenNames(_ draft: Draft) -> Bool {
    guard draft.rule == "F26", draft.question.ends(with: " → what follows?") else { return false }
    let asked =
      draft.question.lastRange(of: ": ").map { draft.question.dropping(first: $0.upperBound) } ?? draft.question
    let said = asked.without(suffix: " → what follows?")
    guard let first = said.firstWord?.lowercased else { return true }
    if trends.contains(first), said.wordCount >= 2, draft.answer[0].wordCount >= 2 { return false }
    return said.wordCount <= 5 && !EnglishPhrase.hasFiniteVerb(said) || first.isOne(of: ["in", "for", "at", "of"])
  }

  /// "Year 2002: # of incidents? – 8,900", "Gone up: all crime? – 2,556 (57.8%)": one figure of many.
  static func isFigureOfMany(_ draft: Draft) -> Bool {
    guard draft.rule == "F16" || draft.rule == "F17", draft.answer.count == 1 else { return false }
    let answer = draft.answer[0]
    guard answer.first?.isDigit ?? false, answer.hasDigit, !answer.hasLetter else { return false }
    if answer.contains("("), answer.ends(with: "%)") { return true }
    let asked = draft.question.words.prefix(4).map { $0.trimming { !$0.isWordPart } }
    return asked.contains {
      $0.count == 4 && $0.allSatisfy(\.isDigit) && ($0.starts(with: "19") || $0.starts(with: "20"))
    }
  }

  /// Whether an English question was read from a line that opens otherwise: the subject was left out and taken from the heading
  /// above, or what is asked about is not what the sentence opens with.
  ///
  /// "Sends the long telegram" below "Kennan's Telegram" asks what the telegram sends. Openers such as "In spring, …" and
  /// "It …" are read with care elsewhere, and a subject that is asked for stands in the answer.
  static func isElsewhere(_ draft: Draft, in line: Text) -> Bool {
    guard draft.rule == "F37", draft.kind == .question, draft.question.isEnglish, draft.answer.count == 1,
      let subject = subject(of: draft.question)
    else { return false }
    // "Who was the founder of the guild? – Harn": the line begins with whom it asks for.
    if line.lowercased.starts(with: draft.answer[0].lowercased), draft.question.containsAny(of: [" of "]) {
      return false
    }
    if draft.isTurned, draft.question.starts(with: "Where ") { return false }
    if draft.question.containsAny(of: ["What is used to ", ": what is used to "]), line.startsWith(lowered: ["use "]) {
      return false
    }
    if tellsOfHead(line, draft.question) || line.firstWord.map({ EnglishWords.be.contains($0.lowercased) }) ?? false {
      return false
    }
    // What is said to be something in a further sentence of a paragraph is asked well; what is only done there is seldom.
    if draft.question.contains(" is meant by "), draft.answer[0].wordCount >= 3 { return false }
    let isMeaning = draft.question.containsAny(of: ["What is ", "What are ", ": what is ", ": what are "])
    let sentence = sentence(holding: draft.answer[0], in: line)
    return opensOtherwise(line, subject) && !isMeaning && sentence == nil
      || opensOtherwise(line, subject) && opensOtherwise(sentence ?? line, subject)
  }

  /// "Translates data to and from layer 7" below Presentation Layer: a line that begins with what its head does.
  private static func tellsOfHead(_ line: Text, _ question: Text) -> Bool {
    guard let first = line.firstWord?.lowercased, !question.containsAny(of: ["'s ", "’s "]) else { return false }
    let asked = question.lowercased.words.dropFirst(3).map { $0.trimming { !$0.isWordPart } }
    // "Wrote three plays" below a name.
    if question.containsAny(of: ["What did ", "When did ", "Where did "]), let base = EnglishVerbs.base(ofPast: first) {
      return asked.contains(base)
    }
    // "Installed on every gate" below Weir Board: where something is done says its whole line.
    if question.startsWith(anyOf: ["Where is ", "Where are ", "Where does ", "Where do "]) {
      return asked.contains { $0 == first || EnglishVerbs.base(ofThird: first) == $0 }
    }
    // "Signed in 1648", "made of sand" below a name: what was done to it.
    if opensWithDeedDone(line),
      question.startsWith(anyOf: [
        "What is ", "What are ", "What was ", "What were ", "When was ", "When were ", "Where was ", "Where were ",
        "Who was ",
        "Who were ",
      ])
    {
      return asked.contains(first)
    }
    guard question.startsWith(anyOf: ["What does ", "What do ", "How does ", "How do "]),
      let base = EnglishVerbs.base(ofThird: first),
      let last = asked.last, asked.contains(base)
    else { return false }
    return !EnglishVerbs.isNounToo(base)
      || last == base
        && line.words.dropFirst().first.map { !EnglishWords.prepositions.contains($0.lowercased) } ?? false
  }

  private static func opensOtherwise(_ text: Text, _ subject: Text) -> Bool {
    let words = text.prefix(80).lowercased.words.map { $0.trimming { !$0.isWordPart } }.filter { !$0.isEmpty }
    guard let first = words.first else { return false }
    if EnglishWords.prepositions.contains(first) || EnglishWords.subordinators.contains(first)
      || EnglishWords.pronouns.contains(first) || EnglishWords.lonePronouns.contains(first)
      || EnglishWords.backward.contains(first)
    {
      return false
    }
    let own = words.first { !isArticle($0) } ?? first
    return own.prefix(4) != subject.prefix(4)
  }

  /// The sentence of a line that an answer was read from; nil where it is one, or the answer stands in none.
  private static func sentence(holding answer: Text, in line: Text) -> Text? {
    guard line.containsAny(of: [". ", "? ", "! "]) else { return nil }
    return Sentences.of(Inline(line)).map(\.text).first { $0.contains(text: answer.prefix(40)) }
  }

  /// The first word of what a question with an auxiliary is about: "slip" of "Kilns: what can the slip hold?".
  private static func subject(of question: Text) -> Text? {
    let asked = question.lastRange(of: ": ").map { question.dropping(first: $0.upperBound) } ?? question
    let words = asked.lowercased.words.map { $0.trimming { !$0.isWordPart } }
    guard words.count >= 3, words[0].isOne(of: ["what", "where", "when", "how", "why", "who", "which"]),
      let auxiliary = words.prefix(3).dropFirst().firstIndex(where: isAuxiliary)
    else { return nil }
    return words[(auxiliary + 1)...].first { !isArticle($0) && !$0.isEmpty }
  }

  private static func isAuxiliary(_ word: Text) -> Bool {
    EnglishWords.be.contains(word) || EnglishWords.doing.contains(word) || EnglishWords.modals.contains(word)
      || EnglishWords.have.contains(word)
  }

  private static func isArticle(_ word: Text) -> Bool { word.isOne(of: ["a", "an", "the"]) }

  /// English lines below a name that say how it fares, or what is done with it, in place of what it is: "less influenced by
  /// mass", "measure the level of salt", "Heating, lighting".
  static func isFeatureBelow(_ draft: Draft) -> Bool {
    guard draft.rule == "F15", draft.kind == .definition, draft.answer.count == 1,
      draft.question.startsWith(anyOf: ["What is ", "What are "]), let first = draft.answer[0].firstWord?.lowercased
    else { return false }
    if first.isOne(of: ["less", "more", "no", "not", "never"]) { return true }
    if EnglishVerbs.isBase(first), !EnglishVerbs.isNounToo(first) { return true }
    return draft.answer[0].contains(", ") && !draft.answer[0].lowercased.containsAny(of: narrowings)
  }

  private static let narrowings: Phrases = [" of ", " that ", " which ", " for ", " used ", " with ", " by ", " in "]

  /// "resources, seeks oil": a second deed follows in the answer; "the y-axis": a figure that is not on the card.
  static func runsOn(_ draft: Draft) -> Bool {
    guard draft.rule == "F37", draft.kind == .question, draft.answer.count == 1 else { return false }
    if draft.question.lowercased.containsAny(of: figures) { return true }
    var rest = draft.answer[0]
    while let comma = rest.firstRange(of: ", ") {
      rest = rest.dropping(first: comma.upperBound)
      guard let word = rest.firstWord?.lowercased else { return false }
      let base = EnglishVerbs.base(ofThird: word) ?? (EnglishVerbs.isBase(word) ? word : nil)
      if let base, !EnglishVerbs.isNounToo(base) { return true }
    }
    return false
  }

  private static let figures: Phrases = [" axis", "-axis", " figure", " diagram"]

  /// English chains are as often causes as courses, where their parts are no names.
  static func isLooseChain(_ draft: Draft) -> Bool {
    draft.rule == "F22" && draft.question.isEnglish && draft.answer.contains { $0.wordCount > 2 }
  }

  /// `“寄生部位”是什么？`, `“致病”的宿主是什么？`, `“1894年”的列强是什么？`: what many things have, or when something was, in place of a name.
  static func isOfNoName(_ draft: Draft) -> Bool {
    let question = draft.question
    guard question.hasHan, !question.hasHangul, !question.hasKana, !question.contains("："),
      let open = question.firstIndex(where: { $0 == "“" || $0 == "「" }), open == 0,
      let close = question.firstIndex(where: { $0 == "”" || $0 == "」" }), close > 2
    else { return question.hasKana && isHalfName(draft) }
    let name = question[1..<close]
    return name.count <= 6 && name.endsWith(anyOf: ownedWords)
  }

  private static let ownedWords: Phrases = [
    "形态", "形態", "部位", "生活史", "教训", "教訓", "致病", "病理变化", "病理變化", "诊断", "診斷", "症状", "症狀", "体征", "體徵", "流行", "防治", "论战",
  ]

  /// `「神経細胞は、」には何がある？`, `「神経細胞」とは？ – 神経細胞は、`: a topic that was left standing; and what the reader is asked to do.
  private static func isHalfName(_ draft: Draft) -> Bool {
    draft.question.contains("は、」") || draft.answer.contains { $0.endsWith(anyOf: ["は、", "では、"]) }
      || draft.rule == "F26" && draft.answer.contains { $0.contains("ください") }
  }

  /// An English blank in words of an example, or in a sentence that points to the one before.
  static func isBlankOfExample(_ draft: Draft) -> Bool {
    guard draft.kind == .cloze, draft.question.isEnglish else { return false }
    let said =
      draft.question.firstRange(of: ": ").map { draft.question.dropping(first: $0.upperBound) } ?? draft.question
    return said.startsWith(lowered: ["say ", "suppose ", "imagine ", "assume ", "however this ", "this ", "these "])
  }

  /// "made of sand and ash", "signed in 1648" below a name: of what, by whom, when, after what.
  private static func asksOfDeedDone(_ asked: Text, _ draft: Draft, _ line: Text) -> Bool {
    guard draft.rule == "F37", draft.kind == .question, line.wordCount >= 3 else { return false }
    if line.startsWith(lowered: ["consists of ", "consist of "]) { return asked.ends(with: " consist of?") }
    return opensWithDeedDone(line) && asked.wordCount >= 4
      && asked.startsWith(lowered: ["when ", "who ", "what is ", "what are ", "what was ", "what were "])
      && (asked.endsWith(anyOf: ["ed?", "en?", "wn?"]) || asked.endsWith(anyOf: firm))
  }

  /// Whether a line begins with what was done to a thing, and the word that says of what, when or by whom.
  private static func opensWithDeedDone(_ line: Text) -> Bool {
    let words = line.lowercased.words
    return words.count >= 3 && EnglishVerbs.base(ofParticiple: words[0]) != nil
      && EnglishWords.prepositions.contains(words[1])
  }

  /// Ends of questions that one thing answers.
  private static let firm: Phrases = [
    " made of?", " composed of?", " built of?", " made from?", " derived from?", " named after?", " by?", " into?",
    " known for?", " known as?", " surrounded by?",
  ]
}
