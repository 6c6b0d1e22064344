import Notes

extension EnglishClause {
  /// A sentence without what "who" or "which" tells of its subject between two commas: "The abbot, who had fled, came back".
  static func withoutAside(_ sentence: Text) -> Text {
    let text = withoutJoint(withoutLabel(sentence))
    guard text.contains(", who ") || text.contains(", which ") || text.contains(", whose ") else { return text }
    let words = EnglishWord.list(in: text)
    guard let open = words.prefix(7).firstIndex(where: \.endsInComma), open + 4 < words.count,
      words[open + 1].plain.isOne(of: ["who", "which", "whose"]),
      !words[...open].contains(where: {
        EnglishWords.be.contains($0.plain) || EnglishWords.modals.contains($0.plain)
          || EnglishWords.prepositions.contains($0.plain) && $0.plain != "of"
      }), !words[0].plain.isOne(of: ["if", "when", "as", "while", "although", "because", "since"]),
      let close = words.indices.dropFirst(open + 2).prefix(12).first(where: {
        words[$0].endsInComma && !words[$0].isInside
      }),
      close + 1 < words.count
    else { return text }
    let next = words[close + 1].plain
    let isVerb =
      EnglishWords.be.contains(next) || EnglishWords.have.contains(next) || EnglishWords.modals.contains(next)
      || EnglishVerbs.base(ofThird: next) != nil || EnglishVerbs.base(ofPast: next) != nil
    guard isVerb else { return text }
    return text.prefix(words[open].range.upperBound - 1) + " " + text.dropping(first: words[close + 1].range.lowerBound)
  }

  /// "(Clay base) The clay pit shapes the village": a sentence without the name in brackets before it.
  private static func withoutLabel(_ text: Text) -> Text {
    guard text.first == "(", let close = text.scalars.firstIndex(of: ")"), (3...40).contains(close),
      close + 2 < text.count, text[close + 1].isSpace, text[close + 2].isUpper
    else { return text }
    return text.dropping(first: close + 2)
  }

  /// A sentence without a word between two commas that only joins it to what was said: "The toll, however, was raised".
  private static func withoutJoint(_ text: Text) -> Text {
    guard let open = text.firstRange(of: ", ")?.lowerBound, (3...80).contains(open) else { return text }
    if let plain = withoutCase(text, open) { return plain }
    for joint in joints {
      guard let cut = text.firstRange(of: joint), (3...80).contains(cut.lowerBound), text.count - cut.upperBound >= 6
      else { continue }
      return text.prefix(cut.lowerBound) + " " + text.dropping(first: cut.upperBound)
    }
    return text
  }

  /// "The guild, in its fear of fire, then banned kilns": the case between two commas behind a subject of a few words.
  private static func withoutCase(_ text: Text, _ open: Int) -> Text? {
    let subject = text.prefix(open)
    guard (1...6).contains(subject.wordCount), !EnglishPhrase.hasFiniteVerb(subject),
      let first = subject.firstWord?.lowercased,
      EnglishWords.determiners.contains(first) || subject.first?.isUpper ?? false,
      !EnglishWords.prepositions.contains(first), !EnglishWords.subordinators.contains(first),
      EnglishVerbs.base(ofGerund: first) == nil, EnglishVerbs.base(ofParticiple: first) == nil,
      let close = text.firstRange(of: ", ", from: open + 2), close.lowerBound - open <= 90,
      case let aside = text[(open + 2)..<close.lowerBound], (3...14).contains(aside.wordCount),
      let opening = aside.firstWord?.lowercased,
      opening.isOne(of: ["in", "with", "by", "for", "after", "before", "despite", "unlike", "like"]),
      !EnglishPhrase.hasFiniteVerb(aside), case let rest = text.dropping(first: close.upperBound),
      let verb = rest.lowercased.words.first(where: { !EnglishWords.isAdverb($0) }),
      EnglishWords.be.contains(verb) || EnglishWords.have.contains(verb) || EnglishWords.modals.contains(verb)
        || EnglishVerbs.base(ofPast: verb) != nil
        || EnglishVerbs.base(ofThird: verb).map({ !EnglishVerbs.isNounToo($0) }) ?? false
    else { return nil }
    return subject + " " + rest
  }

  private static let joints = [
    ", however, ", ", therefore, ", ", then, ", ", thus, ", ", on the other hand, ", ", in turn, ", ", of course, ",
    ", in contrast, ", ", by contrast, ", ", instead, ", ", in fact, ", ", for example, ", ", for instance, ",
    ", consequently, ",
  ]

  /// The subject without adverbs at its end, which stay between it and the verb; "The …" in lower case.
  mutating func takeSubject(_ words: [EnglishWord], _ first: Int, _ place: Int, _ text: Text) {
    var last = place - 1
    let hasRelative = words[first..<place].contains { $0.plain.isOne(of: ["that", "which", "who"]) }
    while last > first, !hasRelative, EnglishWords.isAdverb(words[last].plain), !words[last].isCapital,
      !words[last].plain.isOne(of: ["all", "both", "each"])
    {
      if !EnglishWords.fillers.contains(words[last].plain) { middle.insert(words[last].plain, at: 0) }
      last -= 1
    }
    subject = text[words[first].range.lowerBound..<words[last].range.upperBound].trimming { $0 == "," || $0.isSpace }
    // "The Bastille, a fortress," is asked as the Bastille.
    for mark in [", a ", ", an ", ", the ", ", which ", ", who ", ", also ", ", named ", ", known "] {
      if let cut = subject.firstRange(of: mark), cut.lowerBound >= 3 { subject = subject.prefix(cut.lowerBound) }
    }
    if let name = EnglishClause.beforeGloss(words, first, last, text) { subject = name }
    // "The basin (or dock, as it is called)": a long aside only lengthens the question.
    if subject.scalars.last == ")", let open = Term.matchingOpening(subject), open > 3,
      subject.dropping(first: open).wordCount >= 4
    {
      subject = subject.prefix(open).trimmed
    }
    // "Ponds, lakes with a drain, Lake Erie is …": the last name is the subject; "clear water, must be …" has none.
    if let comma = subject.scalars.lastIndex(of: ","), !subject.contains(" and "), !subject.contains(" or "),
      !EnglishClause.areNames(words[first...last])
    {
      subject = subject.dropping(first: comma + 1).trimmed
    } else if words[last].endsInComma, !words[first..<last].contains(where: \.endsInComma) {
      subject = Text()
    }
    // "the oven and …": what is joined is missing; "not all …" and "letting us" are no subjects.
    if subject.endsWith(anyOf: [" and", " or", " but", " us", " them"])
      || EnglishWords.negations.contains(words[first].plain)
    {
      subject = Text()
    }
    let word = words[first].plain
    let isPlain =
      EnglishWords.determiners.contains(word) || EnglishWords.prepositions.contains(word)
      || EnglishWords.pronouns.contains(word)
    let isCommon = first == 0 && (isPlain || EnglishClause.isCommonNoun(words, first, place))
    if words[first].isCapital, isCommon, word != "i", !subject.isEmpty {
      subject = subject.loweredStart
    }
  }

  /// The name before a gloss between two commas: "Lovelace (1815–1852), English mathematician," is Lovelace.
  private static func beforeGloss(_ words: [EnglishWord], _ first: Int, _ last: Int, _ text: Text) -> Text? {
    let run = words[first...last]
    let commas = run.indices.filter { run[$0].endsInComma && !run[$0].isInside }
    guard commas.count == 2, commas[1] == last, let comma = commas.first, (1...4).contains(comma - first + 1),
      (1...8).contains(last - comma),
      !run.contains(where: { $0.plain == "and" || $0.plain == "or" }), words[first].isCapital
    else { return nil }
    let name = text[words[first].range.lowerBound..<words[comma].range.upperBound].trimming { $0 == "," || $0.isSpace }
    guard let open = name.firstRange(of: " ("), name.scalars.last == ")" else { return name }
    return name.prefix(open.lowerBound)
  }

  /// Whether a sentence's first word is no name: it leads into a noun in lower case, or looks like a common noun.
  private static func isCommonNoun(_ words: [EnglishWord], _ first: Int, _ place: Int) -> Bool {
    let word = words[first].plain
    // "Weber distinguished …": who thinks and says is a person.
    if place == first + 1, let base = EnglishVerbs.base(ofPast: words[place].plain),
      EnglishSubjectQuestion.isPersonal(base)
        || saying.contains(base), !EnglishWords.isPlural(word)
    {
      return false
    }
    guard !words[first].inner, !words[first].isPossessive, !isNationality(word) else { return false }
    let next = words[first + 1]
    if next.plain.isOne(of: ["v", "vs", "van", "von", "de", "da", "di", "del", "ibn", "bin"]) || isPeople(word) {
      return false
    }
    if place > first + 1 {
      if next.isCapital || words[first].endsInComma { return false }
      if next.plain != "and", next.plain != "of", next.plain != "or", !EnglishWords.isAdverb(next.plain) { return true }
    }
    let isSingular =
      EnglishVerbs.base(ofThird: words[place].plain) != nil
      || words[place].plain.isOne(of: ["is", "was", "has", "does"])
    let isPast = EnglishVerbs.base(ofPast: words[place].plain) != nil
    if EnglishWords.isPlural(word), !isSingular,
      !isPast || KnownWords.contains(word) || EnglishWords.pluralNouns.contains(word),
      !word.isOne(of: ["windows", "kubernetes", "postgres"])
    {
      return true
    }
    return EnglishVerbs.isBase(word) || word.count >= 4 && KnownWords.contains(word)
      || word.endsWith(anyOf: [
        "tion", "sion", "ment", "ness", "ing", "ism", "ology", "ship",
      ])
  }

  private static let saying: WordSet = [
    "distinguish", "suggest", "assert", "claim", "conclude", "describe", "define", "warn", "predict", "assume", "coin",
  ]

  /// Peoples and faiths whose names end like other plurals.
  private static func isPeople(_ word: Text) -> Bool { peoples.contains(word) }

  private static let peoples: WordSet = [
    "jews", "turks", "danes", "swedes", "poles", "czechs", "serbs", "croats", "slavs", "goths", "franks", "huns",
    "saxons",
    "normans", "celts", "arabs", "greeks", "kurds", "tatars", "mongols", "aztecs", "incas", "mayas", "vikings",
    "germans",
    "romans", "muslims", "christians", "catholics", "protestants", "calvinists", "lutherans", "hindus", "buddhists",
    "sikhs",
    "jesuits", "jacobins", "bolsheviks", "nazis", "whigs", "tories", "habsburgs", "bourbons", "huguenots", "ottomans",
    "visigoths", "vandals", "persians", "egyptians", "europeans", "americans", "russians", "italians", "hungarians",
  ]

  private static func isNationality(_ word: Text) -> Bool {
    word.count >= 5
      && word.endsWith(anyOf: [
        "ish", "ese", "ian", "ican", "pean", "roman", "german", "french", "greek", "dutch", "soviet", "swiss",
        "ottoman",
        "mongol", "aztec", "viking", "arab",
      ])
  }
}
