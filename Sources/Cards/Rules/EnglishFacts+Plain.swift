import Notes

/// Facts of plain sentences that no other question is found for.
extension EnglishFacts {
  /// Asks for what something is done with.
  ///
  /// "The guild used a printed sheet to calm the millers" → "What did the guild use to calm the millers?"
  static func tool(_ clause: EnglishClause) -> EnglishFact? {
    guard clause.group == .active, clause.verb == "use", !clause.isJoined, !clause.middle.contains("not"),
      !EnglishQuestion.isVague(clause), let cut = clause.rest.firstRange(of: " to "), cut.lowerBound >= 3,
      let verb = clause.rest.dropping(first: cut.upperBound).firstWord?.lowercased, EnglishVerbs.isBase(verb),
      let first = clause.subject.firstWord?.lowercased, !EnglishWords.pronouns.contains(first),
      !EnglishWords.backward.contains(first)
    else { return nil }
    let tool = clause.rest.prefix(cut.lowerBound)
    let aim = EnglishQuestion.cut(clause.rest.dropping(first: cut.lowerBound + 1), isPassive: false).0
    guard (1...9).contains(tool.wordCount), (3...22).contains(aim.wordCount), !tool.contains(", "),
      !tool.words.contains(where: { EnglishWords.relatives.contains($0.lowercased) })
    else { return nil }
    return EnglishFact(question: clause.asked("What", aim.trimming { $0 == "." || $0.isSpace }), answer: [tool])
  }

  /// Asks for the time that a clause with "while" tells.
  ///
  /// "Glazes are fixed while the pots stay in the kiln" → "When are glazes fixed?"
  static func meanwhile(_ clause: EnglishClause) -> EnglishFact? {
    guard clause.group != .active, clause.lead.isEmpty, !clause.middle.contains("not"),
      !EnglishQuestion.isVague(clause), let first = clause.subject.firstWord?.lowercased,
      !EnglishWords.pronouns.contains(first), !EnglishWords.backward.contains(first)
    else { return nil }
    let cut = clause.rest.starts(with: "while ") ? 0 : clause.rest.firstRange(of: " while ").map { $0.lowerBound + 1 }
    guard let cut, case let before = clause.rest.prefix(cut).trimmed, before.scalars.last != ",", before.wordCount <= 8,
      case let told = clause.rest.dropping(first: cut), (4...14).contains(told.wordCount),
      EnglishClause(told.dropping(first: 6)) != nil
    else { return nil }
    return EnglishFact(question: clause.asked("When", before), answer: [told], isMain: true)
  }

  /// "association of ideas" behind "learn by": how something is done, no doer and no amount.
  static func isManner(_ words: [EnglishWord], _ place: Int) -> Bool {
    guard words[place].plain == "by", place + 1 < words.count, !words[place].isBracketed else { return false }
    let next = words[place + 1]
    return !next.opensObject && !next.isCapital && next.plain.first?.isLower ?? false && EnglishTerms.isNoun(next.plain)
      && !EnglishWords.isAdverb(next.plain)
      && EnglishVerbs.base(ofGerund: next.plain) == nil
      && !next.plain.isOne(of: ["default", "law", "now", "then", "design"])
  }

  /// Verbs whose "by" tells how much, or where.
  static let amounting: WordSet = [
    "increase", "decrease", "rise", "fall", "grow", "drop", "differ", "vary", "multiply", "divide", "stand", "live",
    "go", "pass", "swear", "abide", "pay", "come", "mean", "shrink", "expand", "have", "use", "sit", "shift", "move",
  ]

  /// Asks what a name means that a sentence gives and tells of.
  ///
  /// "There is a habit called slurring, which is quick brushing of wet clay" → "What is slurring?"
  static func calledSo(_ text: Text) -> EnglishFact? {
    guard text.startsWith(anyOf: ["There is ", "There was ", "This is "]),
      let called = text.firstRange(of: " called ") ?? text.firstRange(of: " known as "),
      let which = text.firstRange(of: ", which is ") ?? text.firstRange(of: ", which are "),
      called.upperBound < which.lowerBound
    else { return nil }
    let name = text[called.upperBound..<which.lowerBound].trimming { !$0.isWordPart }
    let said = text.dropping(first: which.upperBound).trimming { $0.isSpace || $0 == "." }
    guard (1...4).contains(name.wordCount), (2...20).contains(said.wordCount), !name.contains(","),
      !said.folded.contains(text: name.folded)
    else { return nil }
    return EnglishFact(question: Wording.define(name, in: .english), answer: [said], isMain: true)
  }

  /// Asks for the reason that stands behind ", as it …", or behind what is no reason.
  ///
  /// "Nets are mended at dusk, as they dry by then" → "Why are nets mended at dusk?"
  static func reason(_ text: Text, _ page: Page) -> EnglishFact? {
    var found: (said: Text, reason: Text)?
    if let not = text.firstRange(of: " not because "), let but = text.firstRange(of: "but because "),
      not.upperBound < but.lowerBound
    {
      found = (text.prefix(not.lowerBound), text.dropping(first: but.upperBound))
    } else {
      for mark in [", as it ", ", as they ", ", as there ", ", as this ", ", as these ", ", as no "] {
        guard let cut = text.firstRange(of: mark), cut.lowerBound >= 12 else { continue }
        found = (text.prefix(cut.lowerBound), text.dropping(first: cut.lowerBound + 5))
        break
      }
    }
    guard let (said, reason) = found, case let before = said.trimming({ $0.isSpace || $0 == "," }),
      case let why = EnglishQuestion.cut(reason, isPassive: false).0.trimming({ $0.isSpace || $0 == "." || $0 == "," }),
      (3...26).contains(why.wordCount), before.wordCount <= 16, !before.contains(": "),
      !why.lowercased.containsAny(of: [" called", " known", " say", " said", "were "]),
      let clause = page.clause(of: before) ?? EnglishClause(before + " there"), clause.lead.isEmpty,
      !EnglishQuestion.isVague(clause), let first = clause.subject.firstWord?.lowercased,
      !EnglishWords.pronouns.contains(first), !EnglishWords.backward.contains(first),
      !EnglishWords.lonePronouns.contains(first), first != "there"
    else { return nil }
    let rest = clause.rest.without(suffix: " there").trimming { $0.isSpace || $0 == "," }
    return EnglishFact(
      question: clause.asked("Why", rest == "there" ? Text() : rest), answer: [why], kind: .reason, isMain: true)
  }
}
