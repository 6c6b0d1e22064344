import Notes

/// F37: sentences that no other rule has read.
///
/// Fires on sentences and on lines without a subject below a name; makes the question that a sentence's shape asks (`Statements`)
/// or its verb ("What does X bring?") where it can be taken apart, else a blank: another name ("also called …"), a person, a how ("asynchronously"), a name the
/// note knows, the phrase a sentence ends on. At most twelve a paragraph.
enum Prose {
  private static let mostSentences = 12

  static func drafts(_ page: Page) -> [Draft] { Statements.drafts(page) + chosen(page) }

  private static func chosen(_ page: Page) -> [Draft] {
    let words = ForeignWords(page)
    return page.document.nodes.indices.flatMap { node -> [Draft] in
      if page.text(node).isEastAsian { return eastAsian(node, page, words) }
      guard page[node].isMatter, page[node].label == nil, page.text(node).hasLatin, !page.text(node).hasHangul,
        !page.text(node).hasHan, !page.text(node).hasKana,
        !Example.isExample(page.text(node)), page.pairs[node] == nil
      else { return [] }
      return page.sentences[node].prefix(mostSentences).enumerated().flatMap { place, sentence in
        drafts(sentence, place, node, page)
      }
    }
  }

  private static func drafts(_ sentence: Inline, _ place: Int, _ node: Int, _ page: Page) -> [Draft] {
    var text = EnglishStatement.plain(sentence.text)
    // A whole sentence before a list that no rule has asked for says something by itself.
    if text.scalars.last == ":", text.wordCount >= 8, !page.isTaken(node, .statement),
      !text.words.contains(where: { Announcement.isCount($0.lowercased) }),
      text.firstWord.map({ EnglishVerbs.base(ofGerund: $0.lowercased) == nil }) ?? false
    {
      text = text.trimming { $0 == ":" || $0.isSpace }
    }
    guard text.wordCount >= 3, text.count <= 420, text.scalars.last != "?", text.scalars.last != ":",
      !EnglishStatement.isRemark(text), !EnglishBlanks.breaksOff(text)
    else { return [] }
    let aspect = Draft.Aspect.statement(place)
    if CodeDeeds.isAsked(place, node, page) { return [] }
    if let told = EnglishStatement.aside(text, node, page) { return [told.claiming(aspect, of: [node])] }
    if let named = EnglishNaming.draft(text, place, node, page) { return [named.claiming(aspect, of: [node])] }
    let asked = namesOnlyCount(EnglishStatement.asked(text, node, page), text, page)
    if let asked, !isCounted(asked, text, place, node, page) {
      let opening = EnglishStatement.opening(text, node, page)
      let second = secondHalf(asked, of: text, node, page)
      let subject = EnglishSubjectQuestion.draft(text, place, node, page)
      let isLong = text.wordCount >= 14 && subject == nil
      return [asked.claiming(aspect, of: [node])]
        + (opening.map { [$0.claiming(.part(4_000 + place), of: [node])] } ?? [])
        + (second.map { [$0.claiming(.part(6_000 + place), of: [node])] } ?? [])
        + (subject.map { [$0] } ?? [])
        + (isLong ? EnglishBlanks.drafts(sentence, text, place, node, page, most: 1, besides: asked) : [])
    }
    // Then only a name inside the sentence is left to ask for.
    if page.isTaken(node, aspect) || page.isTaken(node, Quantities.aspect(place)),
      EnglishBlank.name(in: text) == nil
    {
      return []
    }
    if asked == nil, let halves = halves(text, place, node, page) { return halves }
    let other =
      EnglishStatement.glossed(text, node, page) ?? EnglishStatement.relative(sentence, node, page)
      ?? EnglishStatement.order(text, node, page)
      ?? EnglishStatement.relation(text, node, page)
      ?? EnglishStatement.chosen(text, node, page) ?? EnglishStatement.phrase(text, node, page)
    if let other { return [other.claiming(aspect, of: [node])] }
    if let fact = EnglishFacts.of(sentence, node, page).first(where: \.isMain),
      let draft = EnglishFacts.draft(fact, nil, node, page)
    {
      return [draft.claiming(aspect, of: [node])]
    }
    return blanks(text, sentence, place, node, page)
  }

  /// The question of a sentence; none where it asks only how many there are of what the sentence then names, or what is the last.
  private static func namesOnlyCount(_ asked: Draft?, _ text: Text, _ page: Page) -> Draft? {
    if let clause = page.clause(of: text), clause.group == .copula, EnglishFacts.foremost(clause) != nil { return nil }
    guard let asked, asked.answer.count == 1, text.contains(": "), EnglishLists.announced(text) != nil,
      let count = asked.answer[0].firstWord?.lowercased, Announcement.isCount(count), asked.answer[0].wordCount <= 5
    else { return asked }
    return nil
  }

  /// Whether the number of a sentence, which has a card, is all its question asks for.
  private static func isCounted(_ asked: Draft, _ text: Text, _ place: Int, _ node: Int, _ page: Page) -> Bool {
    guard page.isTaken(node, Quantities.aspect(place)), let amount = Quantities.amount(in: text) else { return false }
    return asked.answer.contains { $0.contains(text: text[amount]) && $0.wordCount < text[amount].wordCount + 4 }
  }

  /// The questions of two clauses between which only a comma stands, where the first one's verb cannot be asked.
  private static func halves(_ text: Text, _ place: Int, _ node: Int, _ page: Page) -> [Draft]? {
    guard let opening = text.firstWord?.lowercased, !EnglishWords.subordinators.contains(opening),
      EnglishComparison(text) == nil,
      let cut = EnglishQuestion.furtherClause(in: text, EnglishWord.list(in: text))
    else { return nil }
    let first = text.prefix(cut).trimming { $0.isSpace || $0 == "," }
    var second = text.dropping(first: cut).trimming { $0.isSpace || $0 == "," }
    for joint in ["and ", "so ", "yet ", "or ", "now ", "then "] { second = second.without(prefix: joint) }
    second = taken(second, of: first, page)
    // "Tar does not soak in, it seals": whom "it" stands for, the first half tells or nothing does.
    if second.firstWord.map({ $0.isOne(of: ["it", "they"]) }) ?? false { return nil }
    let found = [first, second].map { EnglishStatement.asked($0, node, page) }
    guard let asked = found[1] else { return nil }
    return [asked.claiming(found[0] == nil ? .statement(place) : .part(6_000 + place), of: [node])]
      + (found[0].map { [$0.claiming(.statement(place), of: [node])] } ?? [])
  }

  /// What a sentence says besides in a clause with a subject of its own: "…, but wild yeasts are slow".
  private static func secondHalf(_ asked: Draft, of text: Text, _ node: Int, _ page: Page) -> Draft? {
    guard var extra = asked.extra else { return nil }
    for joint in ["but ", "while ", "whereas ", "and ", "so ", "yet "] where extra.starts(with: joint) {
      extra = extra.dropping(first: joint.utf8.count)
    }
    // "that the tide is late and can be waited for": the inner clause goes on, not the sentence.
    if asked.answer[0].words.dropLast().contains(where: { inner.contains($0.lowercased) }) == false {
      extra = taken(extra, of: text, page)
      if let own = continued(extra, of: text, page) { extra = own }
    }
    guard extra.wordCount >= 4, extra.firstWord.map({ EnglishVerbs.base(ofGerund: $0.lowercased) == nil }) ?? false,
      let clause = EnglishClause(extra), clause.lead.isEmpty, clause.start == 0,
      let first = clause.subject.firstWord?.lowercased, !EnglishWords.backward.contains(first),
      !EnglishWords.pronouns.contains(first), !EnglishWords.lonePronouns.contains(first), first != "there"
    else { return nil }
    return EnglishStatement.asked(extra, node, page)?.with { $0.confidence = 0.6 }
  }

  /// Words that open a clause of their own inside an answer.
  private static let inner: WordSet = ["that", "once", "who", "whose", "whether", "until"]

  /// "it was strengthened", "is surrounded by a wall" behind what was said of a thing: the same with its name.
  private static func taken(_ extra: Text, of text: Text, _ page: Page) -> Text {
    guard let first = extra.firstWord?.lowercased, let clause = page.clause(of: text), clause.lead.isEmpty,
      clause.subject.wordCount <= 6, let opening = clause.subject.firstWord?.lowercased,
      !EnglishWords.pronouns.contains(opening),
      !EnglishWords.backward.contains(opening), !EnglishWords.lonePronouns.contains(opening),
      !EnglishQuestion.isVague(clause)
    else { return extra }
    let isPlural = EnglishReference.isPlural(clause)
    if first.isOne(of: ["it", "they"]) {
      if EnglishReference.isExpletive(extra) { return extra }
      return isPlural == (first == "they") ? clause.subject + extra.dropping(first: first.count) : extra
    }
    let agrees = isPlural ? first.isOne(of: ["are", "were", "have"]) : first.isOne(of: ["is", "was", "has"])
    guard agrees || first.isOne(of: ["can", "may", "must"]) else { return extra }
    return clause.subject + " " + extra
  }

  /// A second deed with the subject of the first: "…, sheds its leaves" of an oak is "an oak sheds its leaves".
  private static func continued(_ extra: Text, of text: Text, _ page: Page) -> Text? {
    guard let verb = extra.firstWord, !(verb.first?.isUpper ?? true),
      !extra.words.prefix(3).contains(where: { EnglishWords.objectPronouns.contains($0) }),
      let clause = page.clause(of: text),
      clause.group == .active, clause.lead.isEmpty, clause.subject.wordCount <= 6,
      EnglishWords.modals.contains(clause.auxiliary)
        ? EnglishVerbs.isBase(verb)
        : clause.auxiliary == "does"
          ? EnglishVerbs.base(ofThird: verb) != nil
          : clause.auxiliary == "did" ? EnglishVerbs.base(ofPast: verb) != nil : EnglishVerbs.isBase(verb)
    else { return nil }
    return clause.subject + (EnglishWords.modals.contains(clause.auxiliary) ? " " + clause.auxiliary : Text()) + " "
      + extra
  }

  private static func blanks(_ text: Text, _ sentence: Inline, _ place: Int, _ node: Int, _ page: Page) -> [Draft] {
    guard text.wordCount >= 5 || Endings.hasEnglishVerb(text) && EnglishBlank.manner(in: text) != nil,
      text.wordCount >= 4
    else { return [] }
    let subject = Subjects.prefix(for: text, node, page)
    guard !subject.isEmpty || page.subjectNodes[node] > 0 || text.first?.isUpper ?? false else { return [] }
    let telling = EnglishBlank.otherName(in: text) ?? EnglishBlank.manner(in: text)
    if !EnglishBlank.pointsBack(text), let range = telling,
      !sentence.spans.contains(where: { [.strong, .highlight, .code].contains($0.mark) && $0.range.overlaps(range) }),
      let question = Cloze.make(text, range)
    {
      return [card(subject + question, text[range], node, page, 0.6).claiming(.statement(place), of: [node])]
    }
    if EnglishPhrase.hasVerb(text), !EnglishBlank.pointsBack(text), text.count <= 220,
      let name = EnglishBlank.name(in: text), let question = Cloze.make(text, name)
    {
      let more = EnglishBlanks.drafts(
        sentence, text, place, node, page, most: 1,
        besides: Draft(
          .cloze, ask: question, [text[name]], at: node, of: page, confidence: 0.6))
      return [card(subject + question, text[name], node, page, 0.65).claiming(.statement(place), of: [node])]
        + (text.wordCount >= 12 ? more : [])
    }
    let found = EnglishBlanks.drafts(sentence, text, place, node, page, most: text.wordCount >= 12 ? 2 : 1)
    if !found.isEmpty { return found }
    guard let range = EnglishBlank.end(of: text, page),
      !sentence.spans.contains(where: { [.strong, .highlight, .code].contains($0.mark) && $0.range.overlaps(range) }),
      let question = Cloze.make(text, range)
    else { return [] }
    // That a sentence ends in these words does not say that they matter.
    let sureness = EnglishBlank.tellsMeans(subject + question, text[range]) ? 0.6 : Draft.doubtful
    return [card(subject + question, text[range], node, page, sureness).claiming(.statement(place), of: [node])]
  }

  private static func card(_ question: Text, _ answer: Text, _ node: Int, _ page: Page, _ confidence: Double) -> Draft {
    Draft(.cloze, ask: question, [answer], at: node, of: page, confidence: confidence)
  }
}
