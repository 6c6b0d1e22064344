import Notes

/// Questions by what a verb's phrase measures: how many, how long, how, when, more than what.
extension EnglishQuestion {
  /// "has four chambers" → "How many chambers …?": the number is all the object tells.
  static func counted(_ clause: EnglishClause, _ rest: Text, _ taken: [Text]) -> Found? {
    let said = cut(rest, isPassive: false).0.trimming { $0.isSpace || $0 == "," }
    if let share = share(clause, said, rest, taken) { return share }
    guard clause.group == .active, taken.isEmpty, let number = said.firstWord, (2...4).contains(said.wordCount),
      numbers.contains(number.lowercased) || number.count <= 3 && number.allSatisfy(\.isDigit)
    else { return nil }
    let noun = said.dropping(first: number.count).trimmed
    guard let last = noun.lastWord, EnglishWords.isPlural(last.lowercased), !noun.contains(","),
      !noun.words.contains(where: { EnglishWords.prepositions.contains($0) || $0 == "and" || $0 == "or" }),
      !EnglishWords.timeUnits.contains(last.lowercased), !units.contains(last.lowercased)
    else { return nil }
    return (clause.asked("How many " + noun.string), number + rest.dropping(first: said.count))
  }

  private static let units = Set(
    Text(
      "tons tonnes kilograms grams pounds meters metres feet miles kilometers litres liters degrees points dollars volts watts"
    )
    .words)

  static let numbers = Set(Text("two three four five six seven eight nine ten eleven twelve").words)

  /// "takes up about 90 percent of the day" → "How much of the day …?": the share is what is told.
  private static func share(_ clause: EnglishClause, _ said: Text, _ rest: Text, _ taken: [Text]) -> Found? {
    guard clause.group == .active, taken.allSatisfy({ EnglishWords.particles.contains($0) }),
      let of = said.firstRange(of: " of "), (1...5).contains(said.prefix(of.lowerBound).wordCount)
    else { return nil }
    let amount = said.prefix(of.lowerBound)
    let whole = said.dropping(first: of.upperBound)
    guard let last = amount.lastWord?.lowercased, let first = amount.firstWord?.lowercased,
      isRounding(first) || isNumber(first),
      last.endsWith(anyOf: [
        "%", "percent", "half", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "tenth",
      ]),
      (1...6).contains(whole.wordCount), !whole.contains(","), !whole.contains(" to ")
    else { return nil }
    return (clause.asked("How much of " + whole.string, taken.joined(" ")), amount + rest.dropping(first: said.count))
  }

  /// Words before a number that only round it.
  static func isRounding(_ word: Text) -> Bool {
    word.isOne(of: [
      "about", "around", "over", "under", "nearly", "almost", "roughly", "approximately", "only", "exactly", "some",
    ])
  }

  /// Whether a word is a number or begins one: "90", "three", "half", "a" of "a third".
  static func isNumber(_ word: Text) -> Bool {
    word.first?.isDigit ?? false || numbers.contains(word) || numberWords.contains(word)
  }

  private static let numberWords = Set(
    Text(
      "one half twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion dozen dozens"
    ).words)

  /// Asks for a span of time: "lasts 90 minutes" → how long.
  static func lasting(_ clause: EnglishClause, _ rest: Text, _ taken: [Text]) -> Found? {
    if let spent = spent(clause, rest, taken) { return spent }
    guard ["last", "take", "span"].contains(clause.verb.string), taken.isEmpty, rest.wordCount <= 10,
      rest.words.prefix(6).contains(where: { EnglishWords.timeUnits.contains($0.lowercased.trimming { !$0.isLatin }) })
    else { return nil }
    // "takes 88 days to go round the Sun": what takes so long belongs to the question.
    let words = EnglishWord.list(in: rest)
    if clause.verb == "take",
      let unit = words.prefix(6).firstIndex(where: { EnglishWords.timeUnits.contains($0.plain) }),
      unit + 2 < words.count, words[unit + 1].plain == "to"
    {
      let deed = rest.dropping(first: words[unit + 1].range.lowerBound)
      return (clause.asked("How long", deed), rest.prefix(words[unit].range.upperBound))
    }
    return (clause.asked("How long"), rest)
  }

  /// Asks how long something was spent: "spent thirty years in Rome" → "How long did X spend in Rome?".
  private static func spent(_ clause: EnglishClause, _ rest: Text, _ taken: [Text]) -> Found? {
    guard clause.verb == "spend", taken.isEmpty else { return nil }
    let words = EnglishWord.list(in: rest)
    guard let unit = words.prefix(5).lastIndex(where: { EnglishWords.timeUnits.contains($0.plain) }),
      unit + 1 < words.count
    else {
      return nil
    }
    let amount = rest.prefix(words[unit].range.upperBound)
    return (clause.asked("How long", cut(rest.dropping(first: amount.count).trimmed, isPassive: false).0), amount)
  }

  /// "returns several times", "doubles every round" → how often.
  static func repeated(_ clause: EnglishClause, _ words: [EnglishWord], _ place: Int, _ taken: [Text]) -> Found? {
    guard clause.group == .active || clause.group == .passive, place + 1 < words.count else { return nil }
    let (word, next) = (words[place].plain, words[place + 1].plain)
    let isOften =
      next == "times" && (isNumber(word) || word.isOne(of: ["several", "many"]))
      || word == "twice" && !words[place + 1].opensObject
      || word.isOne(of: ["once", "twice"]) && next.isOne(of: ["a", "per", "every", "each"]) && place + 2 < words.count
        && EnglishWords.timeUnits.contains(words[place + 2].plain)
      || word == "every"
        && (EnglishWords.timeUnits.contains(next) || next.isOne(of: ["time", "round", "turn", "season", "generation"]))
    return isOften
      ? (clause.asked("How often", taken.joined(" ")), clause.rest.dropping(first: words[place].range.lowerBound)) : nil
  }

  /// "rises roughly 9 km above the plain" → how far.
  static func far(_ clause: EnglishClause, _ rest: Text, _ taken: [Text]) -> Found? {
    guard clause.group == .active, taken.isEmpty, moving.contains(clause.verb), let first = rest.firstWord?.lowercased
    else {
      return nil
    }
    let words = rest.lowercased.words
    let isAmount = isNumber(first) || isRounding(first) && words.count > 1 && isNumber(words[1])
    let isTime = words.prefix(4).contains { EnglishWords.timeUnits.contains($0.trimming { !$0.isLatin }) }
    return isAmount && words.count >= 2 ? (clause.asked(isTime ? "How long" : "How far"), rest) : nil
  }

  private static let moving = WordSet(
    Text("rise fall drop extend stretch travel move sink climb run march lie advance retreat").words)

  /// Asks for what one helps another to do: "helps the brain store memories".
  static func helped(_ clause: EnglishClause, _ words: [EnglishWord], _ place: Int, _ taken: [Text]) -> Found? {
    guard clause.group == .active, ["help", "let", "make"].contains(clause.verb.string), taken.isEmpty,
      let deed = words.indices.dropFirst(place + 1).prefix(4).first(where: { EnglishVerbs.isBase(words[$0].plain) }),
      words[place].opensObject || EnglishTerms.isNoun(words[place].plain), deed + 1 < words.count,
      !words[place..<deed].contains(where: { $0.endsInComma || EnglishWords.prepositions.contains($0.plain) }),
      !EnglishVerbs.isNounToo(words[deed].plain) || words[deed + 1].opensObject
    else { return nil }
    let object = clause.rest[words[place].range.lowerBound..<words[deed - 1].range.upperBound]
    return (clause.asked("What", object + " do"), clause.rest.dropping(first: words[deed].range.lowerBound))
  }

  /// Asks for what something is measured by: "travels faster than sound", "works best at noon".
  static func compared(_ clause: EnglishClause, _ words: [EnglishWord], _ place: Int, _ taken: [Text]) -> Found? {
    guard clause.group == .active, place + 2 < words.count else { return nil }
    let (word, next) = (words[place].plain, words[place + 1].plain)
    let isMore =
      next == "than" && (word.ends(with: "er") || word == "more" || word == "less")
      && !isNumber(words[place + 2].plain) && word != "fewer"
    let isBest = ["best", "better", "worst", "well"].contains(word.string) && EnglishWords.prepositions.contains(next)
    guard isMore || isBest else { return nil }
    return (
      clause.asked("What", (taken + [word, next]).joined(" ")),
      clause.rest.dropping(first: words[place + 2].range.lowerBound)
    )
  }

  /// What follows two words that are one: "because of", "due to" give the reason, "instead of" what is replaced.
  static func paired(_ clause: EnglishClause, _ words: [EnglishWord], _ place: Int, _ taken: [Text]) -> Found? {
    guard place + 2 < words.count else { return nil }
    let target = clause.rest.dropping(first: words[place + 2].range.lowerBound)
    switch (words[place].plain.string, words[place + 1].plain.string) {
    case ("because", "of"), ("due", "to"):
      return (clause.asked("Why", taken.joined(" ")), clause.rest.dropping(first: words[place].range.lowerBound))
    case ("on", "behalf"):
      guard place + 3 < words.count else { return nil }
      return (
        clause.asked("Who", (taken + ["on behalf of"]).joined(" ")),
        clause.rest.dropping(first: words[place + 3].range.lowerBound)
      )
    case ("instead", "of"): return (clause.asked("What", (taken + ["instead of"]).joined(" ")), target)
    default: return nil
    }
  }

  /// "died 1772": clipped notes put the date right behind the verb.
  static func dated(_ clause: EnglishClause, _ words: [EnglishWord], _ place: Int, _ taken: [Text]) -> Found? {
    guard clause.group == .active || clause.group == .passive, words[place].plain.first?.isDigit ?? false else {
      return nil
    }
    let rest = clause.rest.dropping(first: words[place].range.lowerBound)
    guard
      let end = (place..<min(words.count, place + 3)).last(where: { last in
        EnglishDate.isDate(
          clause.rest[words[place].range.lowerBound..<words[last].range.upperBound].trimming { $0 == "," || $0 == "." })
      }), words[place...end].contains(where: { $0.plain.count >= 3 }),
      // "shows 512 boats": so many of them.
      end + 1 == words.count || words[end].endsInComma || !EnglishWords.isPlural(words[end + 1].plain)
    else { return nil }
    return (clause.asked("When", taken.joined(" ")), rest)
  }

  /// "moves from V to I", "lasted from 1600 to 1750": both ends are asked for.
  static func ranged(_ clause: EnglishClause, _ words: [EnglishWord], _ place: Int, _ taken: [Text]) -> Found? {
    guard clause.group != .copula,
      let to = words.indices.dropFirst(place + 2).prefix(7).first(where: { words[$0].plain == "to" }),
      to + 1 < words.count,
      !words[place..<to].contains(where: { $0.endsInComma || EnglishWords.relatives.contains($0.plain) }),
      !EnglishVerbs.isBase(words[to + 1].plain) || words[to + 1].isCapital,
      // "from doing so to …", "from one to another"
      EnglishVerbs.base(ofGerund: words[place + 1].plain) == nil, words[place + 1].plain != "one"
    else { return nil }
    let target = clause.rest.dropping(first: words[place + 1].range.lowerBound)
    let years = [words[to - 1].plain, words[to + 1].plain].allSatisfy { $0.count == 4 && $0.allSatisfy(\.isDigit) }
    if years { return (clause.asked("From when to when", taken.joined(" ")), target) }
    return (clause.asked("From what to what", taken.joined(" ")), target)
  }

  /// Where a date begins that only says when what is told happened: "the lock |in 1848".
  static func date(endOf target: Text) -> Int? {
    for mark in [" in ", " on ", " around ", " by "] {
      guard let cut = target.lastRange(of: mark), cut.lowerBound >= 3,
        EnglishDate.isDate(target.dropping(first: cut.upperBound).trimming { $0 == "." || $0.isSpace }),
        !target.prefix(cut.lowerBound).contains(","), !EnglishVerbs.isParticiple(target.prefix(cut.lowerBound).lastWord)
      else { continue }
      return cut.lowerBound
    }
    // "the lock |in 1848 after the flood"
    let words = EnglishWord.list(in: target)
    let found = words.indices.dropFirst().first { place in
      place + 2 < words.count && words[place].plain == "in" && Chronicles.isYear(words[place + 1].plain)
        && words[place + 2].plain.isOne(of: ["after", "before", "when", "because", "while", "once", "as"])
        && !words[..<place].contains(where: \.endsInComma)
    }
    return found.map { words[$0].range.lowerBound }
  }

  /// Whether a phrase behind "in", "on" or "since" is a date: a year, a month, a decade.
  static func isTime(_ target: Text, _ next: Text) -> Bool {
    // "in 2,000 jars" counts, "in 2000" dates.
    if next.count == 4, next.allSatisfy(\.isDigit) {
      return !target.contains(text: next.prefix(1) + "," + next.suffix(3))
    }
    let words = target.words.prefix(4).map { $0.trimming { !$0.isWordPart } }
    return words.indices.contains { place in EnglishDate.isDate(Array(words[...place]).joined(" ")) }
  }

  /// "about 40 tons", "around two weeks": the small word only rounds.
  static func roundsNumber(_ words: [EnglishWord], _ place: Int) -> Bool {
    guard ["about", "around", "over", "under"].contains(words[place].plain.string), place + 1 < words.count else {
      return false
    }
    return isNumber(words[place + 1].plain)
      || place + 2 < words.count
        && (EnglishWords.timeUnits.contains(words[place + 2].plain)
          || words[place + 1].plain == "a" && words[place + 2].plain.isOne(of: ["third", "quarter", "half", "dozen"]))
  }

  /// "drains slowly" → "How does it drain?": nothing but an adverb follows.
  static func manner(_ clause: EnglishClause, _ words: [EnglishWord]) -> Found? {
    guard clause.group == .active || clause.group == .passive, words.count == 1, let word = words.first?.plain,
      word.ends(with: "ly"), word.count >= 6, EnglishWords.isAdverb(word), !clause.middle.contains("not"),
      clause.lead.wordCount + clause.subject.wordCount >= 2
    else { return nil }
    return (clause.asked("How"), word)
  }
}

extension EnglishQuestion {
  /// Where the purpose of a deed begins in what it is done to: "store water |to live through droughts".
  static func aim(of clause: EnglishClause, in target: Text) -> Int? {
    guard clause.group == .active || clause.group == .passive, !clause.isJoined, !clause.middle.contains("not"),
      !openVerbs.contains(clause.verb), !EnglishWords.catenatives.contains(clause.verb)
    else { return nil }
    let words = EnglishWord.list(in: target)
    guard let place = words.firstIndex(where: { $0.plain == "to" && !$0.isBracketed }), place >= 1,
      place + 2 < words.count, EnglishVerbs.isBase(words[place + 1].plain),
      words[place + 1].plain != "be", words.count - place <= 14
    else { return nil }
    let before = words[place - 1]
    guard EnglishTerms.isNoun(before.plain), !leading.contains(before.plain), !before.closesPart,
      !EnglishWords.prepositions.contains(before.plain), !EnglishWords.isAdverb(before.plain),
      !EnglishVerbs.isNounToo(words[place + 1].plain) || words[place + 2].opensObject,
      !words[..<place].contains(where: {
        EnglishWords.relatives.contains($0.plain) || EnglishWords.be.contains($0.plain) || $0.plain == "it"
          || $0.plain == "for" || $0.plain == "from"
      })
    else { return nil }
    return words[place].range.lowerBound
  }

  /// Verbs whose object and "to" belong together.
  private static let openVerbs = Set(
    Text(
      """
      have take give make find get ask tell order invite lead let show prove believe consider expect want wish like prefer \
      need try seem appear tend begin start continue decide choose agree refuse plan hope promise offer attempt struggle \
      fail manage aim seek learn know mean say said thought known supposed able convince tempt trust vote do
      """
    ).words)

  /// Whether a noun is completed by "to": a right to, an answer to.
  static func takesTo(_ word: Text) -> Bool { leading.contains(word) }

  /// Nouns and adjectives that a "to" completes.
  private static let leading = Set(
    Text(
      """
      ability right rights need needs way ways attempt attempts power powers time effort efforts tendency potential \
      decision plan plans failure permission opportunity chance capacity reason reasons order desire willingness freedom \
      authority obligation duty likely easy hard important necessary enough due reluctance refusal claim incentive \
      pressure license commitment agreement someone something anyone everyone people nothing response reaction \
      resistance access approach key solution answer according relation addition contrast exposure threat promise
      """
    ).words)
}
