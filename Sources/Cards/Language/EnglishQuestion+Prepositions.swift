import Notes

/// Questions by the preposition behind a verb.
extension EnglishQuestion {
  static func prepositional(_ clause: EnglishClause, _ words: [EnglishWord], _ place: Int, _ taken: [Text])
    -> Found?
  {
    let word = words[place].plain
    let rest = clause.rest.dropping(first: words[place].range.lowerBound)
    guard place + 1 < words.count else { return nil }
    let target = clause.rest.dropping(first: words[place + 1].range.lowerBound)
    let next = words[place + 1].plain
    if next.isOne(of: ["when", "if", "whether"]) { return nil }
    // "in and out of cells by diffusion": by what is all that can be asked.
    if next == "and" || next == "or" {
      guard clause.group == .passive,
        let by = words.indices.dropFirst(place + 2).prefix(8).first(where: { words[$0].plain == "by" }),
        by + 1 < words.count
      else { return nil }
      let before = clause.rest.prefix(words[by].range.lowerBound).trimmed
      return (clause.asked("What", before + " by"), clause.rest.dropping(first: words[by + 1].range.lowerBound))
    }
    if word == "to", clause.verb == "refer", clause.group == .active, taken.isEmpty {
      return (Wording.define(clause.subject, in: .english), target)
    }
    if word == "to", next == "as", clause.verb == "referred", place + 2 < words.count {
      return (clause.asked("What", "to as"), clause.rest.dropping(first: words[place + 2].range.lowerBound))
    }
    if word.isOne(of: ["in", "on", "during", "from", "since", "around", "until", "by"]),
      isTime(target, next)
    {
      return (clause.asked("When", taken.joined(" ")), rest)
    }
    if word == "for",
      target.words.prefix(4).contains(where: { EnglishWords.timeUnits.contains($0.trimming { !$0.isLatin }) })
    {
      return (clause.asked("How long", taken.joined(" ")), target)
    }
    // "falls as incomes rise": the case, no thing.
    if word == "as", clause.group == .active, target.wordCount <= 9, !target.contains(" so "),
      EnglishClause(target).map({ $0.start == 0 && $0.lead.isEmpty })
        ?? (EnglishClause(target + " there") != nil && target.wordCount <= 4)
    {
      return (clause.asked("When", taken.joined(" ")), rest)
    }
    if word == "from", let found = ranged(clause, words, place, taken) { return found }
    if word == "since" { return (clause.asked("Since when", taken.joined(" ")), target) }
    if let asked = EnglishGovernment.word(for: word, target, of: clause.verb),
      !taken.contains(where: { EnglishIdioms.isNoun($0) && $0 != "place" })
    {
      return (clause.asked(asked, taken.joined(" ")), asked.contains(" ") ? target : rest)
    }
    // Before something else is said, the phrase ends: "come from air and to soil".
    let what = clause.verb == "named" && word == "after" ? "Who or what" : "What"
    return (clause.asked(what, (taken + [word]).joined(" ")), target)
  }

  /// Whether people do what is told behind "by": "was proposed by Ada Byron".
  static func isPersonal(_ clause: EnglishClause, _ words: [EnglishWord], _ place: Int) -> Bool {
    guard let base = EnglishVerbs.base(ofParticiple: clause.verb), EnglishSubjectQuestion.isPersonal(base),
      place < words.count
    else { return false }
    let name = words[place...].prefix { !$0.plain.isOne(of: ["in", "at", "during", "as", "for", "to", "from", "on"]) }
    return name.prefix(2).allSatisfy { $0.isCapital && !$0.inner }
  }
}

extension EnglishQuestion {
  /// The word that asks for a clause with "where": what shows where something is tells that, no place of its own.
  static func whereWord(_ clause: EnglishClause) -> String {
    let shows = clause.verb.isOne(of: ["show", "tell", "explain", "know", "describe", "determine", "record", "define"])
    return shows ? "What" : "Where"
  }

  private static func isUnitOfTime(_ word: Text) -> Bool {
    EnglishWords.timeUnits.contains(word) || word.isOne(of: ["h", "hr", "hrs", "min", "mins", "sec", "secs"])
  }

  private static let measures: WordSet = [
    "price", "prices", "rate", "rates", "cost", "costs", "speed", "speeds", "pressure", "frequency", "intervals",
    "value",
    "fair", "discount",
  ]

  private static let rules: WordSet = [
    "code", "law", "laws", "act", "rule", "rules", "statute", "doctrine", "contract", "agreement", "treaty", "ucc",
    "constitution",
    "condition", "conditions", "circumstances", "assumption", "assumptions", "regime", "model", "theory", "license",
  ]

  /// The question where it asks for a place: "at 40 °C" is a temperature, "at 40 MB" no place, and where something does not happen is
  /// no fact.
  static func placed(_ question: Text, _ answer: Text, _ clause: EnglishClause) -> Text? {
    guard let cut = question.firstRange(of: "here "), cut.lowerBound > 0,
      cut.lowerBound == 1 || question.contains(", where ")
    else { return question }
    if clause.middle.contains("not") { return nil }
    // "within 3 h"
    if answer.hasDigit, answer.startsWith(anyOf: ["within ", "after ", "in "]),
      answer.words.prefix(4).contains(where: { isUnitOfTime($0.trimming { !$0.isLatin }.lowercased) })
    {
      return question.replacing("Where ", with: "When ").replacing(", where ", with: ", when ")
    }
    // "at a lower temperature than …"
    if answer.starts(with: "at "),
      answer.words.prefix(5).contains(where: { $0.isOne(of: ["temperature", "temperatures"]) })
    {
      return question.replacing("Where ", with: "At what temperature ").replacing(
        ", where ", with: ", at what temperature ")
    }
    // "under the guild code": what it goes by, and no place.
    if answer.starts(with: "under "), answer.wordCount <= 5,
      answer.lastWord.map({ rules.contains($0.trimming { !$0.isLatin }.lowercased) }) ?? false
    {
      return question.replacing("Where ", with: "Under what ").replacing(", where ", with: ", under what ")
    }
    // "at current prices", "at a rate of …": how, and no place.
    if answer.starts(with: "at "), answer.wordCount <= 6,
      answer.words.contains(where: { measures.contains($0.trimming { !$0.isLatin }.lowercased) })
    {
      return question.replacing("Where ", with: "How ").replacing(", where ", with: ", how ")
    }
    guard answer.starts(with: "at "),
      let next = answer.words.dropFirst().first(where: { !$0.isOne(of: ["about", "around", "only", "roughly"]) }),
      next.trimming({ !$0.isWordPart }).first?.isDigit ?? false
    else { return question }
    guard answer.containsAny(of: ["°", " degrees"]) else { return nil }
    return question.replacing("Where ", with: "At what temperature ").replacing(
      ", where ", with: ", at what temperature ")
  }
}
