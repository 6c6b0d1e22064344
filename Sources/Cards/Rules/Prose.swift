import Notes

/// F37: sentences that no other rule has read.
///
/// Fires on sentences and on lines without a subject below a name; makes the question that a sentence's shape asks (`Statements`)
/// or its verb ("What does X bring?") where it can be taken apart, else a blank: another name ("also called …"), a person, a how ("asynchronously"), a name the
/// note knows, the phrase a sentence ends on. At most five a paragraph.
enum Prose {
  private static let mostSentences = 5

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
    let text = EnglishStatement.plain(sentence.text)
    guard text.wordCount >= 3, text.count <= 420, text.scalars.last != "?", text.scalars.last != ":",
      !EnglishStatement.isRemark(text), !EnglishBlanks.breaksOff(text)
    else { return [] }
    let aspect = Draft.Aspect.statement(place)
    if let told = EnglishStatement.aside(text, node, page) { return [told.claiming(aspect, of: [node])] }
    if let asked = EnglishStatement.asked(text, node, page) {
      let opening = EnglishStatement.opening(text, node, page)
      let second = secondHalf(asked, of: text, node, page)
      let isLong = text.wordCount >= 14
      return [asked.claiming(aspect, of: [node])]
        + (opening.map { [$0.claiming(.part(4_000 + place), of: [node])] } ?? [])
        + (second.map { [$0.claiming(.part(6_000 + place), of: [node])] } ?? [])
        + (EnglishSubjectQuestion.draft(text, place, node, page).map { [$0] } ?? [])
        + (isLong ? EnglishBlanks.drafts(sentence, text, place, node, page, most: 1, besides: asked) : [])
    }
    // Then only a name inside the sentence is left to ask for.
    if page.isTaken(node, aspect), EnglishBlank.name(in: text) == nil { return [] }
    let other =
      EnglishStatement.relative(sentence, node, page) ?? EnglishStatement.order(text, node, page)
      ?? EnglishStatement.relation(text, node, page)
      ?? EnglishStatement.chosen(text, node, page) ?? EnglishStatement.phrase(text, node, page)
    if let other { return [other.claiming(aspect, of: [node])] }
    return blanks(text, sentence, place, node, page)
  }

  /// What a sentence says besides in a clause with a subject of its own: "…, but wild yeasts are slow".
  private static func secondHalf(_ asked: Draft, of text: Text, _ node: Int, _ page: Page) -> Draft? {
    guard var extra = asked.extra else { return nil }
    for joint in ["but ", "while ", "whereas ", "and ", "so ", "yet "] where extra.starts(with: joint) {
      extra = extra.dropping(first: joint.utf8.count)
    }
    if let own = continued(extra, of: text, page) { extra = own }
    guard extra.wordCount >= 4, let clause = EnglishClause(extra), clause.lead.isEmpty, clause.start == 0,
      let first = clause.subject.firstWord?.lowercased, !EnglishWords.backward.contains(first),
      !EnglishWords.pronouns.contains(first), !EnglishWords.lonePronouns.contains(first), first != "there"
    else { return nil }
    return EnglishStatement.asked(extra, node, page)?.with { $0.confidence = 0.6 }
  }

  /// A second deed with the subject of the first: "…, sheds its leaves" of an oak is "an oak sheds its leaves".
  private static func continued(_ extra: Text, of text: Text, _ page: Page) -> Text? {
    guard let verb = extra.firstWord, !(verb.first?.isUpper ?? true), let clause = page.clause(of: text),
      clause.group == .active, clause.lead.isEmpty, clause.subject.wordCount <= 6,
      clause.auxiliary == "does"
        ? EnglishVerbs.base(ofThird: verb) != nil
        : clause.auxiliary == "did" ? EnglishVerbs.base(ofPast: verb) != nil : EnglishVerbs.isBase(verb)
    else { return nil }
    return clause.subject + " " + extra
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
    return [card(subject + question, text[range], node, page, Draft.doubtful).claiming(.statement(place), of: [node])]
  }

  private static func card(_ question: Text, _ answer: Text, _ node: Int, _ page: Page, _ confidence: Double) -> Draft {
    Draft(.cloze, ask: question, [answer], at: node, of: page, confidence: confidence)
  }
}

/// Chooses what to blank in an English sentence.
enum EnglishBlank {
  /// What stands after "known as", "referred to as", "called".
  static func otherName(in text: Text) -> Range<Int>? {
    for mark in [" referred to as ", " known as ", " called ", " described as ", " stands for "] {
      guard let cut = text.firstRange(of: mark) else { continue }
      let end = phraseEnd(text, from: cut.upperBound)
      if (1...6).contains(text[cut.upperBound..<end].wordCount) { return cut.upperBound..<end }
    }
    return nil
  }

  /// A name of two or more capitalized words inside the sentence, or words in quotation marks.
  static func name(in text: Text) -> Range<Int>? {
    let words = ranges(text)
    var index = 1
    while index < words.count {
      guard isCapitalized(text[words[index]]) else {
        index += 1
        continue
      }
      var last = index
      while last + 1 < words.count, !text[words[last]].ends(with: ",") {
        if isCapitalized(text[words[last + 1]]) {
          last += 1
        } else if last + 2 < words.count, text[words[last + 1]] == "of", isCapitalized(text[words[last + 2]]) {
          last += 2
        } else {
          break
        }
      }
      if last > index, last - index <= 5 {
        let range = words[index].lowerBound..<words[last].upperBound
        let trimmed = text[range].trimming { !$0.isWordPart }
        return trimmed.count == range.count ? range : range.lowerBound..<(range.lowerBound + trimmed.count)
      }
      index = last + 1
    }
    return nil
  }

  private static func isCapitalized(_ word: Text) -> Bool {
    guard let first = word.first, first.isUpper, word.count >= 3 else { return false }
    return word.dropping(first: 1).contains(where: \.isLower)
  }

  /// Whether a noun phrase ends where the blank ends: no further noun belongs to it.
  static func isWhole(_ text: Text, _ range: Range<Int>) -> Bool {
    guard range.upperBound < text.count, text[range.upperBound].isSpace,
      let next = text.dropping(first: range.upperBound).firstWord?.trimming({ !$0.isLatin }).lowercased
    else { return true }
    return EnglishWords.prepositions.contains(next) || EnglishWords.be.contains(next)
      || EnglishWords.modals.contains(next) || EnglishWords.have.contains(next) || EnglishWords.relatives.contains(next)
      || EnglishWords.isAdverb(next) || next == "and" || next == "or" || next == "but"
      || EnglishVerbs.base(ofThird: next).map { !EnglishVerbs.isNounToo($0) } ?? false
      || EnglishVerbs.base(ofParticiple: next) != nil
  }

  /// Whether a sentence begins with a word for something said before.
  static func pointsBack(_ text: Text) -> Bool {
    guard let first = text.firstWord?.lowercased else { return false }
    return pointing.hold(lowered: first)
      || first.startsWith(anyOf: ["that's", "that’s", "it's", "it’s", "there's", "there’s"])
  }

  /// The adverb a short sentence ends on: "is replicated asynchronously".
  static func manner(in text: Text) -> Range<Int>? {
    let words = ranges(text)
    guard words.count <= 12, let last = words.last, text[last].ends(with: "ly"), text[last].count >= 11 else {
      return nil
    }
    // "Simple things are done simply": the adverb stands there already.
    let stem = text[last].dropping(last: 2).prefix(5).lowercased
    return words.dropLast().contains { text[$0].lowercased.starts(with: stem) } ? nil : last
  }

  /// Words after which the end of a sentence answers a question of its own: by what, through what, between what.
  private static let leading: Phrases = ["by", "through", "via", "between", "require", "requires", "into"]
  private static let prepositions: Phrases = ["in", "to", "with", "from", "of", "as", "for", "on", "than"]

  /// The phrase that leaves at most six words to the end, after a leading word or where it holds a name of the note.
  static func end(of text: Text, _ page: Page) -> Range<Int>? {
    let words = ranges(text)
    guard words.count >= 5 else { return nil }
    // "This approach is …" names what it points to, "This is …" does not.
    let names = text[words[0]].lowercased.isOne(of: ["this", "these"]) && !Endings.hasEnglishVerb(text[words[1]])
    guard names || !pointing.hold(lowered: text[words[0]]) else { return nil }
    for index in words.indices.dropFirst(2) {
      let word = text[words[index]]
      let leads =
        leading.hold(lowered: word) || word.lowercased == "to" && needs.hold(lowered: text[words[index - 1]])
        || prepositions.hold(lowered: word) && bound.hold(lowered: text[words[index - 1]])
      guard leads || prepositions.hold(lowered: word), (1...6).contains(words.count - index - 1) else { continue }
      let start = words[index + 1].lowerBound
      let range = start..<max(start, withoutBracket(text))
      guard !range.isEmpty else { continue }
      let phrase = text[range]
      guard phrase.count >= 4, !phrase.contains(","), phrase.count * 5 <= text.count * 2, isSpecific(phrase),
        leads || page.glossary.mentions(in: phrase).contains(where: { $0.range.count >= 5 })
      else { continue }
      return range
    }
    return nil
  }

  /// The end of a text without a bracket that closes it.
  private static func withoutBracket(_ text: Text) -> Int {
    guard text.scalars.last == ")", let open = Term.matchingOpening(text), open > 1, text[open - 1].isSpace else {
      return text.count
    }
    return open - 1
  }

  /// Words bound to the preposition behind them: what they ask for ends the sentence.
  private static let bound: Phrases = [
    "seen", "used", "well", "found", "measured", "depends", "depend", "consists", "consist", "made", "stored",
    "based",
    "combined", "composed", "derived", "growing", "grown", "formed",
  ]

  /// Words before "to" after which an aim follows.
  private static let needs: Phrases = ["need", "needs", "used", "order", "able"]

  private static let pointing: Phrases = [
    "it", "this", "these", "they", "that", "there", "he", "she", "here", "we", "you", "i",
  ]

  private static let vague: Phrases = [
    "it", "them", "this", "these", "that", "those", "you", "us", "other", "others", "time", "its", "their", "such",
    "thing", "things", "something", "types", "type", "purpose", "default",
  ]

  /// Whether a phrase holds no word that only points, and is more than one small word.
  private static func isSpecific(_ phrase: Text) -> Bool {
    phrase.count >= 5 && !phrase.hasWord { vague.hold(lowered: $0.trimming { !$0.isLatin }) }
  }

  private static func phraseEnd(_ text: Text, from start: Int) -> Int {
    var end = start
    while end < text.count, text[end] != ",", text[end] != ";", text[end] != "(",
      !(text[end] == "." && end + 1 >= text.count)
    { end += 1 }
    while end > start, text[end - 1].isSpace { end -= 1 }
    return end
  }

  static func ranges(_ text: Text) -> [Range<Int>] {
    var result: [Range<Int>] = []
    result.reserveCapacity(text.wordCount)
    var start: Int?
    for (index, scalar) in text.scalars.enumerated() {
      if scalar.isSpace {
        if let first = start { result.append(first..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let first = start { result.append(first..<text.count) }
    return result
  }
}
