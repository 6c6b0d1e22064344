import Notes

/// Blanks in English sentences that stand alone: the plain form of a fact that no question fits.
///
/// A sentence that begins with "this" is shown with the one before; a clipped line with the name above it.
enum EnglishBlanks {
  private static let longest = 260

  /// At most `most` blanks, of which none stands in `asked`'s answer.
  static func drafts(
    _ sentence: Inline, _ text: Text, _ place: Int, _ node: Int, _ page: Page, most: Int, besides asked: Draft? = nil
  ) -> [Draft] {
    guard text.wordCount >= 5, text.count <= longest, !breaksOff(text), !isClipped(text, node, page),
      let shown = alone(text, place, node, page)
    else { return [] }
    let terms = EnglishTerms.best(in: sentence, text, node, page)
    let known = asked.map { $0.answer.joined(" ").folded }
    let marked = sentence.spans.filter { [.strong, .highlight, .code, .formula].contains($0.mark) }.map {
      sentence.text[$0.range].folded
    }
    var drafts: [Draft] = []
    for (number, term) in terms.enumerated() where drafts.count < most {
      let answer = text[term.range]
      let folded = answer.folded
      guard !(known?.contains(text: folded) ?? false), !marked.contains(where: { $0.contains(text: folded) }),
        asked == nil || term.score >= EnglishTerms.bar + 2,
        !shown.before.folded.contains(text: folded), let blank = Cloze.make(text, term.range)
      else { continue }
      drafts.append(
        Draft(.cloze, ask: shown.before + blank, [answer], at: node, of: page, confidence: 0.6)
          .claiming(asked == nil && number == 0 ? .statement(place) : .part(9_000 + place * 10 + number), of: [node]))
    }
    return drafts
  }

  /// What must stand before a sentence so that it makes sense alone; nil where it points to what is not known.
  private static func alone(_ text: Text, _ place: Int, _ node: Int, _ page: Page) -> (before: Text, Bool)? {
    let subject = Subjects.prefix(for: text, node, page)
    guard EnglishBlank.pointsBack(text) else {
      return subject.isEmpty && page.subjectNodes[node] == 0 && !(text.first?.isUpper ?? false) ? nil : (subject, true)
    }
    guard let before = EnglishAntecedent.sentence(before: place, node, page), before.count <= 140,
      before.count + text.count <= longest,
      !EnglishBlank.pointsBack(before), before.wordCount >= 3
    else { return nil }
    return (Subjects.prefix(for: before, node, page) + before + ". ", true)
  }

  /// Whether a line lacks its subject and no name above gives it, or opens with a case that is none.
  private static func isClipped(_ text: Text, _ node: Int, _ page: Page) -> Bool {
    let words = EnglishWord.list(in: text)
    if let clause = page.clause(of: text) {
      return EnglishQuestion.isVague(clause) && clause.rest.starts(with: "that ")
    }
    guard words.count > 2 else { return false }
    let first = words[0].plain
    if EnglishWords.subordinators.contains(first) {
      return EnglishWords.prepositions.contains(words[1].plain) || !words.contains(where: \.endsInComma)
    }
    if first == "i.e" || first == "e.g" || EnglishWords.negations.contains(first) || first == "only" { return true }
    let isVerbal =
      EnglishVerbs.base(ofParticiple: first) != nil || EnglishVerbs.base(ofPast: first) != nil
      || EnglishVerbs.base(ofThird: first).map { !EnglishVerbs.isNounToo($0) } ?? false
    return isVerbal && page[node].parent != page.subjectNodes[node]
  }

  /// Whether a line ends in the middle: "three tables that".
  static func breaksOff(_ text: Text) -> Bool {
    guard let last = text.lastWord?.lowercased.trimming({ !$0.isWordPart }) else { return true }
    return EnglishWords.prepositions.contains(last)
      && !["in", "out", "up", "down", "off", "on", "over", "through"].contains(last.string)
      || ["that", "which", "who", "and", "or", "the", "a", "an", "if", "when", "because"].contains(last.string)
  }
}

extension Draft.Aspect {
  /// The aspect of a sentence of a line: of the first the statement, of others a part.
  static func statement(_ place: Int) -> Draft.Aspect { place == 0 ? .statement : .part(place) }
}

/// Asks for the subject of an English sentence: "What stores the sugar of the sap?".
enum EnglishSubjectQuestion {
  static func draft(_ text: Text, _ place: Int, _ node: Int, _ page: Page) -> Draft? {
    guard text.wordCount >= 7, let clause = page.clause(of: text), clause.group == .active || clause.group == .passive,
      clause.auxiliary != "have", !clause.isNotOnly, !clause.middle.contains("not"),
      !text.containsAny(of: [", where ", ", while ", " whereas ", " only "]),
      let first = clause.subject.firstWord?.lowercased, !EnglishWords.backward.contains(first),
      !EnglishWords.pronouns.contains(first), !EnglishWords.lonePronouns.contains(first), first != "you", first != "we",
      clause.subject.wordCount <= 9, isThing(clause.subject), !isOwn(clause.subject, node, page),
      EnglishTerms.tells(
        clause.subject.words.count > 1 && EnglishWords.determiners.contains(first)
          ? clause.subject.dropping(first: first.count).trimmed : clause.subject)
    else { return nil }
    let said = EnglishQuestion.cut(singular(clause), isPassive: clause.group == .passive).0.trimming {
      $0.isSpace || $0 == "," || $0 == "."
    }
    guard (4...20).contains(said.wordCount), said.count <= 140, !EnglishBlanks.breaksOff(said),
      !said.words.contains(where: { EnglishWords.backward.contains($0.lowercased) && $0 != "that" }),
      !said.folded.contains(text: clause.subject.folded), EnglishTerms.tells(said)
    else { return nil }
    let asked = (clause.lead.isEmpty ? Text("What ") : clause.lead + ", what ") + said + "?"
    let prefix = Subjects.prefix(for: said, node, page)
    guard !prefix.folded.contains(text: clause.subject.folded) else { return nil }
    return Draft(
      .question, ask: prefix.isEmpty ? asked.capitalizedStart : prefix + asked.loweredStart, [clause.subject], at: node,
      of: page, confidence: 0.6
    ).claiming(.part(8_000 + place), of: [node])
  }

  /// The predicate as it is told of one thing: "are sent" → "is sent", "carry" → "carries".
  private static func singular(_ clause: EnglishClause) -> Text {
    guard let first = clause.predicate.firstWord else { return clause.predicate }
    let rest = clause.predicate.dropping(first: first.count)
    switch clause.auxiliary.string {
    case "are": return "is" + rest
    case "were": return "was" + rest
    case "do": return first == clause.verb ? EnglishVerbs.third(of: first) + rest : clause.predicate
    default: return clause.predicate
    }
  }

  /// Whether a subject is a thing, not a person's or a place's name.
  private static func isThing(_ subject: Text) -> Bool {
    let words = EnglishWord.list(in: subject)
    guard let first = words.first else { return false }
    if words.contains(where: { $0.plain.endsWith(anyOf: ["ian", "ians", "ist", "ists"]) || $0.plain == "people" }) {
      return false
    }
    if EnglishWords.determiners.contains(first.plain) { return !words.dropFirst().allSatisfy(\.isCapital) }
    return !first.isCapital || first.inner
  }

  /// Whether the subject is what the part of the note is about.
  private static func isOwn(_ subject: Text, _ node: Int, _ page: Page) -> Bool {
    let folded = subject.loweredNoun.folded
    return page.section(of: node).contains {
      page.terms[$0].map { $0.name.folded.contains(text: folded) || folded.contains(text: $0.name.folded) } ?? false
    }
  }
}
