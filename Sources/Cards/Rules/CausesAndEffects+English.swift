import Notes

/// English reasons and cases: what happens why, and when.
extension CausesAndEffects {
  /// "Why does the paint crack?" → the reason; where the outcome speaks of "it", what follows from the reason.
  static func englishReason(
    _ reason: Text, _ outcome: Text, _ text: Text, _ place: Int, _ node: Int, _ page: Page
  ) -> Draft? {
    if reason.starts(with: "of "), reason.wordCount >= 2 {
      return englishReason(reason.dropping(first: 3), outcome, text, place, node, page)
    }
    // "Some of these clays are …": what the rest of the line tells.
    for some in ["Some of these ", "Many of these ", "Most of these ", "Some of those "]
    where outcome.starts(with: some) {
      let plain = (outcome.firstWord ?? outcome) + " " + outcome.dropping(first: some.utf8.count)
      return englishReason(reason, plain, text, place, node, page)
    }
    // "the gate is shut, partly because …": how far the reason goes is no part of what happens.
    for word in [
      ", partly", ", mainly", ", mostly", ", largely", ", probably", ", primarily", ", possibly", ", simply",
    ]
    where outcome.ends(with: word) {
      return englishReason(reason, outcome.without(suffix: word), text, place, node, page)
    }
    if EnglishCase.points(outcome) { return backward(reason, outcome, place, node, page) }
    if EnglishJoint.isClipped(reason) || EnglishJoint.saysThat(outcome) { return nil }
    // "It ends after a week, when the guard sleeps because …": the reason belongs to the case.
    if outcome.containsAny(of: [", when ", ", which ", ", who ", ", where "]), !text.starts(with: reason.prefix(12)) {
      return nil
    }
    let last = EnglishJoint.last(of: EnglishJoint.named(EnglishJoint.owned(outcome, by: reason), by: reason))
    let (outcome, isPart) = last
    var subject = Subjects.prefix(for: text, node, page)
    // "Tar: black and thick. Needed for decks, since wood rots": the line's own name is what is needed.
    if place > 0, let pair = page.pairs[node], pair.isNamed, EnglishClause(outcome) == nil,
      !outcome.folded.contains(text: Term(pair.left).name.folded)
    {
      subject = Term(pair.left).name + ": "
    }
    if text.starts(with: reason.prefix(12)), let first = outcome.firstWord?.lowercased,
      first.isOne(of: ["it", "they", "he", "she"]), !EnglishCase.points(reason)
    {
      return card(.reason, subject + Wording.ask(\.next, in: .english, reason), outcome, place, node, page, 0.7)
    }
    if let why = inverted("Why", outcome, subject, .english) {
      let made = card(.reason, why, reason, place, node, page, 0.8)
      return isPart ? made.claimingOnly(.part(5_000 + place), of: node) : made
    }
    // "Strange bets, because …": nothing happens that could have a reason.
    guard EnglishPhrase.hasFiniteVerb(outcome) else {
      let asked = subject + Wording.ask(\.whyStatement, in: .english, outcome)
      return card(.reason, asked, reason, place, node, page, Draft.doubtful)
    }
    return card(.reason, subject + whyQuestion(outcome, .english), reason, place, node, page, 0.8)
  }

  /// "B when A": when B is so; where only the trend of B is told, what happens in the case.
  static func englishWhen(
    _ statement: Text, _ clause: Text, _ subject: Text, _ place: Int, _ node: Int, _ page: Page
  ) -> Draft? {
    if isTrend(statement), clause.starts(with: "when ") {
      let question = subject + Wording.ask(\.condition, in: .english, clause.trimming { $0.isSpace || $0 == ":" })
      return card(.reason, question, statement, place, node, page, 0.7)
    }
    let (said, isPart) = EnglishJoint.last(of: statement)
    if let question = inverted("When", said, subject, .english) {
      let made = card(.reason, question, clause, place, node, page, 0.7)
      return isPart ? made.claimingOnly(.part(5_000 + place), of: node) : made
    }
    return caseOnly(said, clause, subject, place, node, page)
  }

  /// "This is because A" behind a sentence: why what the sentence says is so.
  private static func backward(_ reason: Text, _ outcome: Text, _ place: Int, _ node: Int, _ page: Page) -> Draft? {
    guard place > 0, EnglishCase.isOnlyPointer(outcome),
      let before = EnglishAntecedent.sentence(before: place, node, page),
      before.wordCount <= 24, !EnglishCase.points(before), Joint.find(in: before) == nil
    else { return nil }
    let subject = Subjects.prefix(for: before, node, page)
    guard let question = inverted("Why", before, subject, .english) else { return nil }
    return card(.reason, question, reason, place, node, page, 0.75)
  }

  /// A statement that cannot be turned round: what happens in its case.
  private static func caseOnly(
    _ statement: Text, _ clause: Text, _ subject: Text, _ place: Int, _ node: Int, _ page: Page
  ) -> Draft? {
    guard clause.starts(with: "when ") || clause.starts(with: "if "), EnglishJoint.isClause(clause),
      !clause.contains(", "), EnglishPhrase.hasFiniteVerb(statement) || statement.wordCount <= 6
    else { return nil }
    let about = Subjects.prefix(for: clause + " " + statement, node, page)
    if about.isEmpty, EnglishJoint.isVague(clause) { return nil }
    let said = clause.dropping(first: clause.firstWord?.count ?? 0).trimmed
    let isPast = EnglishClause(said).map { $0.auxiliary.isOne(of: ["was", "were", "did", "had"]) } ?? false
    let isSupposed = clause.starts(with: "if ") && statement.contains(" would ")
    let asked: Text =
      isSupposed
      ? "What would happen " + clause + "?"
      : isPast ? "What happened " + clause + "?" : Wording.ask(\.condition, in: .english, clause)
    return card(.reason, about.isEmpty ? asked : about + asked.loweredStart, statement, place, node, page, 0.65)
  }

  /// "Why does the paint crack?" of an English statement that can be taken apart.
  private static func inverted(_ wh: String, _ statement: Text, _ subject: Text, _ language: NoteLanguage) -> Text? {
    // "It occurs": a verb that needs nothing behind it.
    let whole = statement.wordCount < 3 ? nil : EnglishClause(statement)
    let isShort = whole == nil
    guard language == .english, var clause = whole ?? EnglishClause(statement + " there"),
      clause.lead.isEmpty, !EnglishQuestion.isVague(clause),
      let first = clause.subject.firstWord, !clause.subject.isEmpty,
      !EnglishWords.pronouns.contains(first.lowercased) || EnglishWords.backward.contains(first.lowercased)
    else { return nil }
    // "Attention is paid to when …": the case is what the preposition asks for.
    if wh == "When", let last = statement.lastWord, EnglishWords.prepositions.contains(last.lowercased),
      last.lowercased != "up", last.lowercased != "off", last.lowercased != "down", clause.rest.wordCount != 1
    {
      return nil
    }
    guard clause.subject != "there", clause.subject != "There" else { return nil }
    if isShort { clause.rest = clause.rest.without(suffix: "there").trimmed }
    let question = clause.asked(wh, clause.rest.trimming { $0.isSpace || $0 == "," })
    return subject.isEmpty ? question : subject + question.loweredStart
  }

  /// "Availability decreases": which way it goes is what is to be known.
  private static func isTrend(_ statement: Text) -> Bool {
    statement.words.count <= 4
      && statement.endsWith(anyOf: ["increases", "decreases", "rises", "falls", "grows", "drops", "shrinks"])
  }
}
