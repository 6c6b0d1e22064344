import Notes

/// Facts of what is first of all, and of what follows from how much something is so.
extension EnglishFacts {
  /// Asks for what is first, last or most of all.
  ///
  /// "Ice is the last to melt" → "What is the last to melt?"; "Frost does more harm than any other weather" → "What does more harm …?"
  static func foremost(_ clause: EnglishClause) -> EnglishFact? {
    guard clause.lead.isEmpty, !clause.middle.contains("not"), clause.subject.wordCount <= 5,
      let first = clause.subject.firstWord?.lowercased, !EnglishWords.pronouns.contains(first),
      !EnglishWords.lonePronouns.contains(first), !EnglishWords.backward.contains(first),
      !EnglishQuestion.isVague(clause)
    else { return nil }
    let isCompared = clause.predicate.contains(" than any other ") && clause.predicate.wordCount <= 16
    let whole =
      isCompared ? clause.predicate : EnglishQuestion.cut(clause.predicate, isPassive: clause.group == .passive).0
    let said = (whole.firstRange(of: ", ").map { whole.prefix($0.lowerBound) } ?? whole).trimming {
      $0.isSpace || $0 == "," || $0 == "."
    }
    guard (4...16).contains(said.wordCount), !said.folded.contains(text: clause.subject.folded),
      !said.ends(with: " one"),
      !said.contains(", ")
    else { return nil }
    let isOne =
      clause.group == .copula && clause.rest.starts(with: "the ")
      && EnglishTerms.isForemost(clause.rest.words[1].lowercased)
    guard isOne || said.contains(" than any other ") || said.contains(" of all ") else { return nil }
    return EnglishFact(
      question: foremost(asking: clause.subject)
        + EnglishSubjectQuestion.singular(clause, said) + "?", answer: [clause.subject], isMain: true,
      isPart: true)
  }

  /// Asks why something happens of what is so full, cold or old that it does.
  ///
  /// "The bog is so wet that nobody crosses it" → "The bog is so wet — with what result?"
  static func consequence(_ text: Text) -> EnglishFact? {
    guard let so = text.firstRange(of: " so "), let that = text.dropping(first: so.upperBound).firstRange(of: " that "),
      that.lowerBound <= 60, so.lowerBound >= 4
    else { return nil }
    let before = text.prefix(so.upperBound + that.lowerBound)
    let result = text.dropping(first: so.upperBound + that.upperBound)
    guard !before.contains(","), text[so.upperBound..<(so.upperBound + that.lowerBound)].wordCount <= 7,
      (2...14).contains(result.wordCount), EnglishClause(before) != nil || EnglishClause(before + " there") != nil,
      let first = before.firstWord?.lowercased, !EnglishWords.pronouns.contains(first)
    else { return nil }
    let opening = result.firstWord?.lowercased ?? Text()
    if opening.isOne(of: ["it", "they"]), let clause = EnglishClause(before) ?? EnglishClause(before + " there"),
      EnglishReference.isPlural(clause) == (opening == "they"),
      let outcome = EnglishClause(clause.subject + result.dropping(first: opening.count))
        ?? EnglishClause(clause.subject + result.dropping(first: opening.count) + " there")
    {
      let rest = outcome.rest.without(suffix: "there").trimmed
      return EnglishFact(
        question: outcome.asked("Why", rest),
        answer: [
          before.dropping(first: before.count - clause.predicate.without(suffix: " there").count)
            .capturedSubject(opening)
        ], isMain: true)
    }
    return EnglishFact(question: before + " — with what result?", answer: [result], kind: .reason, isMain: true)
  }

  /// Asks what a deed brings about that a part behind a comma tells.
  ///
  /// "Weirs slow a river, causing silt to settle" → "Weirs slow a river — with what result?"
  static func outcome(_ text: Text, _ page: Page, isRelated: Bool) -> EnglishFact? {
    let words = EnglishWord.list(in: text)
    guard words.count >= 8,
      let place = words.indices.dropFirst(3).first(where: { place in
        words[place - 1].endsInComma && !words[place].isBracketed && place + 2 < words.count
          && (resulting.contains(words[place].plain) || isThereby(words, place)
            || !isRelated && tellsOfAll(words, place))
      })
    else { return nil }
    let before = text.prefix(words[place].range.lowerBound).trimming { $0.isSpace || $0 == "," }
    let isLed = words[place].plain == "which" || isThereby(words, place)
    let start = words[isLed ? place + 1 : place].range.lowerBound
    let told = EnglishQuestion.cut(text.dropping(first: start), isPassive: false).0.trimming {
      $0.isSpace || $0 == "," || $0 == "."
    }
    guard before.wordCount <= 18, (2...14).contains(told.wordCount), let clause = page.clause(of: before),
      !EnglishQuestion.isVague(clause), !before.contains(" which "), !before.contains(": "), !before.contains("; "),
      let first = clause.subject.firstWord?.lowercased, !EnglishWords.pronouns.contains(first),
      !EnglishWords.backward.contains(first), !EnglishWords.lonePronouns.contains(first)
    else { return nil }
    return EnglishFact(question: before + " — with what result?", answer: [told], kind: .reason)
  }

  /// "…, thereby raising the water": what a deed brings about.
  private static func isThereby(_ words: [EnglishWord], _ place: Int) -> Bool {
    words[place].plain.isOne(of: ["thereby", "thus", "hence"])
      && EnglishVerbs.base(ofGerund: words[place + 1].plain) != nil
  }

  /// "…, which weakens the bank": what the whole sentence brings about.
  private static func tellsOfAll(_ words: [EnglishWord], _ place: Int) -> Bool {
    guard words[place].plain == "which", let base = EnglishVerbs.base(ofThird: words[place + 1].plain) else {
      return false
    }
    return !EnglishWords.isPlural(words[place - 1].plain) || !EnglishVerbs.isNounToo(base)
  }

  /// Verbs by which "which" tells what all that was said brings about.
  private static let effects = WordSet(
    Text(
      """
      cause lead make allow mean weaken strengthen reduce increase raise lower help prevent enable result explain show give \
      trigger produce release suggest keep force speed slow
      """
    ).words)

  private static let resulting = WordSet(
    Text(
      """
      leading resulting causing allowing making enabling preventing reducing increasing creating producing forcing giving \
      ending triggering raising lowering releasing leaving improving protecting driving keeping ensuring limiting \
      weakening strengthening slowing eliminating minimizing
      """
    ).words)

  /// The thing a clause ends on, which the relative clause behind it tells of: a few words that nothing narrows.
  static func object(_ before: Text, _ said: Text, _ mark: String) -> Text? {
    guard mark == ", which ", let clause = EnglishClause(before), !clause.isJoined, !clause.middle.contains("not"),
      let found = EnglishQuestion(clause), found.extra == nil, before.ends(with: found.answer.string),
      (1...5).contains(found.answer.wordCount), let first = found.answer.firstWord?.lowercased,
      let verb = said.firstWord?.lowercased, !effects.contains(EnglishVerbs.base(ofThird: verb) ?? verb)
    else { return nil }
    let words = found.answer.words
    guard
      !words.contains(where: { EnglishWords.prepositions.contains($0) || $0.isOne(of: ["and", "or", "to", "that"]) }),
      !EnglishWords.pronouns.contains(first), !EnglishWords.isAdverb(words[words.count - 1].lowercased),
      EnglishTerms.isNoun(words[words.count - 1].lowercased), !found.answer.contains(","),
      !first.isOne(of: ["its", "their", "his", "her"])
    else { return nil }
    let isPlural = Wording.isPlural(found.answer)
    let isSingle = verb.isOne(of: ["is", "was", "has", "does"]) || EnglishVerbs.base(ofThird: verb) != nil
    let agrees =
      isPlural ? !isSingle : isSingle || EnglishVerbs.base(ofPast: verb) != nil || EnglishWords.modals.contains(verb)
    guard agrees else { return nil }
    let isOpen = first.isOne(of: ["a", "an"])
    return isOpen ? "the" + found.answer.dropping(first: first.count) : found.answer
  }

  /// Whether "which" in a sentence tells of the thing before it.
  static func tellsOfObject(_ text: Text) -> Bool {
    guard let cut = text.firstRange(of: ", which ") else { return false }
    return object(text.prefix(cut.lowerBound), text.dropping(first: cut.upperBound), ", which ") != nil
  }

  /// The word that asks for a subject: a single name may be a person's or a thing's.
  private static func foremost(asking subject: Text) -> Text {
    EnglishAntecedent.isPerson(subject) ? "Who or what " : "What "
  }
}

extension Text {
  /// A predicate with "it" or "they" before it.
  fileprivate func capturedSubject(_ pronoun: Text) -> Text { pronoun + " " + self }
}
