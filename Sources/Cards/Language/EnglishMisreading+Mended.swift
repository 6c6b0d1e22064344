import Notes

/// English cards whose question does not ask for what their answer tells, with the question that does.
extension EnglishMisreading {
  /// The draft with a question that its answer fits; nil where it does already.
  static func reworded(_ draft: Draft) -> Draft? {
    measured(draft) ?? working(draft) ?? cased(draft) ?? authored(draft) ?? situated(draft) ?? deed(draft)
  }

  /// "How do gates turn? – at a speed of 2 to 3 cm/s" asks "At what speed do gates turn?".
  private static func measured(_ draft: Draft) -> Draft? {
    guard draft.rule == "F37", draft.kind == .question, draft.answer.count == 1,
      draft.answer[0].startsWith(anyOf: ["at a ", "at an "]), case let words = draft.answer[0].words, words.count >= 5,
      words[3] == "of", measures.contains(words[2]), words[4...].contains(where: \.hasDigit),
      case let cut = draft.question.lastRange(of: ": ")?.upperBound ?? 0,
      case let asked = draft.question.dropping(first: cut), asked.startsWith(lowered: ["how ", "where "]),
      let opening = asked.firstWord
    else { return nil }
    return draft.with {
      $0.question =
        draft.question.prefix(cut) + (cut == 0 ? "At what " : "at what ") + words[2]
        + asked.dropping(first: opening.count)
      $0.answer = [words.dropFirst(4).map { $0 }.joined(" ")]
    }
  }

  private static let measures: WordSet = [
    "speed", "rate", "temperature", "pressure", "price", "cost", "depth", "height", "angle", "frequency", "distance",
    "pace", "voltage", "concentration", "altitude", "ratio",
  ]

  /// "How does lowers the gate work?" asks "Lowers the gate: how does it work?".
  private static func working(_ draft: Draft) -> Draft? {
    guard draft.question.starts(with: "How does "), draft.question.ends(with: " work?"),
      case let name = draft.question.dropping(first: 9).without(suffix: " work?"), (2...6).contains(name.wordCount),
      let first = name.firstWord?.lowercased,
      EnglishVerbs.base(ofThird: first).map({ !EnglishVerbs.isNounToo($0) }) ?? false
    else { return nil }
    return draft.with { $0.question = name.capitalizedStart + ": how does it work?" }
  }

  /// "What are river pacts? – valid so long as both banks sign" asks "When are river pacts valid?".
  private static func cased(_ draft: Draft) -> Draft? {
    guard draft.rule == "F13", draft.kind == .definition, draft.answer.count == 1, !draft.isWayBack,
      draft.answer[0].startsWith(lowered: stances), case let answer = draft.answer[0],
      let start = ["What is ", "What are "].first(where: { draft.question.starts(with: $0) }),
      let cut = cases.lazy.compactMap({ answer.firstRange(of: $0) }).first, cut.lowerBound <= 60
    else { return nil }
    let name = draft.question.dropping(first: start.utf8.count).without(suffix: "?")
    return draft.with {
      $0.kind = .question
      $0.question =
        [Text(start == "What is " ? "When is" : "When are"), name, answer.prefix(cut.lowerBound)].joined(" ") + "?"
      $0.answer = [answer.dropping(first: cut.lowerBound + 1)]
    }
  }

  private static let cases = [
    " so long as ", " as long as ", " only if ", " only when ", " provided that ", " if ", " when ",
  ]

  /// How something is, in place of what it is.
  static let stances: Phrases = [
    "valid ", "void ", "enforceable ", "illegal ", "legal ", "lawful ", "allowed ", "available ", "necessary ",
    "useful ", "permitted ",
  ]

  /// "What is a chain pump? – works by discs in a pipe" asks "How does a chain pump work?".
  private static func deed(_ draft: Draft) -> Draft? {
    guard draft.kind == .definition, draft.answer.count == 1, !draft.isWayBack,
      let start = ["What is ", "What are "].first(where: { draft.question.starts(with: $0) }),
      case let answer = draft.answer[0], let word = answer.firstWord,
      let verb = EnglishVerbs.base(ofThird: word.lowercased) ?? (EnglishVerbs.isBase(word) ? word : nil),
      verb.isOne(of: ["work", "operate", "function"]), case let rest = answer.dropping(first: word.count).trimmed,
      rest.startsWith(anyOf: ["by ", "through ", "via "])
    else { return nil }
    return draft.with {
      $0.kind = .question
      $0.question =
        Text(start == "What is " ? "How does " : "How do ")
        + draft.question.dropping(first: start.utf8.count).without(suffix: "?") + " " + verb + "?"
      $0.answer = [rest]
    }
  }

  /// "What is a dry dock? – where hulls are mended" asks "Where are hulls mended?".
  private static func situated(_ draft: Draft) -> Draft? {
    guard draft.rule == "F37", draft.kind == .question, draft.answer.count == 1,
      draft.answer[0].starts(with: "where "), case let said = draft.answer[0].dropping(first: 6),
      let start = ["What is ", "What are "].first(where: { draft.question.starts(with: $0) }),
      case let name = draft.question.dropping(first: start.utf8.count).without(suffix: "?"), name.wordCount <= 5
    else { return nil }
    let whole = EnglishClause(said)
    // "where tar and pitch boil": nothing follows the verb.
    if whole == nil, said.wordCount >= 3, let verb = said.lastWord, !said.containsAny(of: [",", " that "]),
      case let subject = said.dropping(last: verb.count).trimmed, !EnglishPhrase.hasFiniteVerb(subject),
      let (helper, base) = EnglishVerbs.isBase(verb)
        ? (Text("do"), verb) : EnglishVerbs.base(ofThird: verb).map({ (Text("does"), $0) })
    {
      return draft.with {
        $0.question = ["Where", helper, subject, base].joined(" ") + "?"
        $0.answer = [name]
        $0.isTurned = true
      }
    }
    guard var clause = whole ?? EnglishClause(said + " there"), clause.lead.isEmpty, clause.start == 0 else {
      return nil
    }
    if whole == nil { clause.rest = clause.rest.without(suffix: "there").trimmed }
    return draft.with {
      $0.question = clause.asked("Where", clause.rest)
      $0.answer = [name]
      $0.isTurned = true
    }
  }

  /// "What is Sailing? – "The Long Haul" by Ann Reed" asks whom the book is by.
  private static func authored(_ draft: Draft) -> Draft? {
    guard draft.answer.count == 1, draft.question.startsWith(anyOf: ["What is ", "What are "]),
      case let answer = draft.answer[0], let open = answer.first, open == "\"" || open == "“",
      let cut = answer.firstRange(of: open == "“" ? "” by " : "\" by "), (4...80).contains(cut.lowerBound),
      case let name = answer.dropping(first: cut.upperBound), (1...4).contains(name.wordCount),
      name.words.allSatisfy({ $0.first?.isUpper ?? false })
    else { return nil }
    return draft.with {
      $0.kind = .question
      $0.question = "Who is " + answer.prefix(cut.lowerBound + 1) + " by?"
      $0.answer = [name]
    }
  }
}
