import Notes

/// Blanks in English sentences that stand alone: the plain form of a fact that no question fits.
///
/// A sentence that begins with "this" is shown with the one before; a clipped line with the name above it.
enum EnglishBlanks {
  private static let longest = 260
  /// Openings that lean on what was said before.
  static let pointing: Phrases = [
    "from this ", "after this ", "during this ", "after they ", "when they ", "after it ", "when it ", "once it ",
    "in this ", "at this ", "by this ", "with this ", "because of this ", "due to this ", "further, ",
  ]

  /// At most `most` blanks, of which none stands in `asked`'s answer.
  static func drafts(
    _ sentence: Inline, _ text: Text, _ place: Int, _ node: Int, _ page: Page, most: Int, besides asked: Draft? = nil
  ) -> [Draft] {
    guard text.wordCount >= 5, text.count <= longest, !breaksOff(text), !isClipped(text, node, page),
      !text.startsWith(lowered: pointing),
      let shown = alone(text, place, node, page)
    else { return [] }
    let terms = EnglishTerms.best(in: sentence, text, node, page)
    let known = asked.map { $0.answer.joined(" ").folded }
    let marked = sentence.spans.filter { [.strong, .highlight, .code, .formula].contains($0.mark) }.map {
      sentence.text[$0.range].folded
    }
    // The case a sentence opens with stands in its question.
    let lead = asked == nil ? Text() : page.clause(of: text)?.lead.folded ?? Text()
    var drafts: [Draft] = []
    for (number, term) in terms.enumerated() where drafts.count < most {
      let answer = text[term.range]
      let folded = answer.folded
      // Of a scrap without a verb, what is asked for must stand behind what it is told of.
      if term.range.lowerBound < 3, isScrap(text, behind: term.range) { continue }
      guard !(known?.contains(text: folded) ?? false), !marked.contains(where: { $0.contains(text: folded) }),
        asked == nil || term.score >= EnglishTerms.bar + 2, !lead.contains(text: folded),
        !shown.before.folded.contains(text: folded), let blank = Cloze.make(text, term.range)
      else { continue }
      drafts.append(
        Draft(.cloze, ask: shown.before + blank, [answer], at: node, of: page, confidence: 0.6)
          .claiming(asked == nil && number == 0 ? .statement(place) : .part(9_000 + place * 10 + number), of: [node]))
    }
    return drafts
  }

  /// Whether a text has no verb; a person's name with what he was behind a comma tells enough.
  private static func isScrap(_ text: Text, behind name: Range<Int>) -> Bool {
    let isName = text[name].wordCount >= 2 && text[name].words.allSatisfy { $0.first?.isUpper ?? false }
    return !EnglishPhrase.hasFiniteVerb(text) && !text.containsAny(of: ["n't ", "n’t "])
      && !(isName && text.dropping(first: name.upperBound).starts(with: ", "))
  }

  /// What must stand before a sentence so that it makes sense alone; nil where it points to what is not known.
  private static func alone(_ text: Text, _ place: Int, _ node: Int, _ page: Page) -> (before: Text, Bool)? {
    let subject = Subjects.prefix(for: text, node, page)
    guard EnglishBlank.pointsBack(text) else {
      return subject.isEmpty && page.subjectNodes[node] == 0 && !(text.first?.isUpper ?? false) ? nil : (subject, true)
    }
    return shown(before: text, place, node, page).map { ($0, true) }
  }

  /// The sentence before one that points back, with its subject; nil where it points back itself or is too long.
  static func shown(before text: Text, _ place: Int, _ node: Int, _ page: Page) -> Text? {
    guard let before = EnglishAntecedent.sentence(before: place, node, page), before.count <= 140,
      before.count + text.count <= longest,
      !EnglishBlank.pointsBack(before), !before.startsWith(lowered: pointing), before.wordCount >= 3
    else { return nil }
    return Subjects.prefix(for: before, node, page) + before + ". "
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
    if first.isOne(of: ["who", "what", "how", "why", "which", "whose"]) { return true }
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
      && !last.isOne(of: ["in", "out", "up", "down", "off", "on", "over", "through"])
      || last.isOne(of: ["that", "which", "who", "and", "or", "the", "a", "an", "if", "when", "because"])
  }
}

extension Draft.Aspect {
  /// The aspect of a sentence of a line: of the first the statement, of others a part.
  static func statement(_ place: Int) -> Draft.Aspect { place == 0 ? .statement : .part(place) }
}
