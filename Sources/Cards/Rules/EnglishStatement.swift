import Notes

/// Asks an English sentence by its verb.
///
/// A sentence names its subject itself, or takes up what the heading names ("It lives in …" → "Otter: where does it live?"); a line that
/// begins with its verb is told of the name above it ("Found in bacteria" below Plasmid → "What is Plasmid found in?").
enum EnglishStatement {
  /// Longest name a clipped line is put below, in words.
  static let longestName = 6

  static func asked(_ text: Text, _ node: Int, _ page: Page) -> Draft? {
    page.question(text, at: node) { question(text, node, page) }
  }

  private static func question(_ text: Text, _ node: Int, _ page: Page) -> Draft? {
    if text.starts(with: "There "), let found = EnglishQuestion.existing(text) {
      return Draft(.question, ask: found.question, [found.target], at: node, of: page, confidence: 0.7)
    }
    if let found = EnglishQuestion.cleft(text) {
      return Draft(
        .question, ask: found.question, [found.target], at: node, of: page,
        confidence: 0.7)
    }
    guard let (clause, prefix) = clause(text, node, page), let found = EnglishQuestion(clause) else { return nil }
    let isNamed = clause.group == .copula && isName(clause.subject)
    let question =
      prefix.isEmpty || isNamed
      ? found.question.capitalizedStart
      : prefix + (prefix.ends(with: ". ") ? found.question.capitalizedStart : found.question.loweredStart)
    let items = found.question.endsWith(anyOf: [" do?", " doing?"]) ? [] : items(of: found.answer)
    let isList = items.count >= 3
    return Draft(
      .question, ask: question, isList ? items : [found.answer], at: node, of: page,
      confidence: WorkedExample.holds(node, page) ? Draft.doubtful : prefix.isEmpty ? 0.75 : 0.7
    ).with { $0.extra = found.extra }
  }

  /// What a marked name does in the clause behind it.
  ///
  /// "**Moss** that holds water" → "What does Moss hold?"
  static func relative(_ line: Inline, _ node: Int, _ page: Page) -> Draft? {
    let text = line.text.trimming { $0.isSpace || $0 == "." }
    guard let span = line.spans.first(where: { $0.mark == .strong && $0.range.lowerBound == 0 }),
      span.range.count <= 40, span.range.upperBound < text.count
    else { return nil }
    let rest = text.dropping(first: span.range.upperBound).trimming { $0 == "," || $0.isSpace }
    guard let word = rest.firstWord, rest.wordCount >= 3 else { return nil }
    let isRelative = word.isOne(of: ["that", "which", "who"])
    guard isRelative || page.pairs[node] == nil && EnglishVerbs.base(ofParticiple: word) != nil else { return nil }
    let name = text[span.range].trimming { $0 == "," || $0 == ":" || $0.isSpace }
    let isPlural = Wording.isPlural(name) || EnglishWords.pluralNouns.contains(name.lowercased)
    let said = isRelative ? rest.dropping(first: word.count).trimmed : rest
    guard let clause = EnglishClause(said, of: name.loweredArticle, isPlural: isPlural),
      let found = EnglishQuestion(clause)
    else { return nil }
    let isDeed = isRelative && (clause.auxiliary == "does" || clause.auxiliary == "do") && said.wordCount <= 16
    let asked = isDeed ? ["What", clause.auxiliary, clause.subject, "do"].joined(" ") + "?" : found.question
    let prefix = Subjects.prefix(for: name, node, page)
    return Draft(
      .question, ask: prefix.isEmpty ? asked : prefix + asked.loweredStart, [isDeed ? said : found.answer], at: node,
      of: page, confidence: 0.7
    ).with { $0.extra = isDeed ? nil : found.extra }
  }

  /// What a name does in the clause behind it, in a line that is no sentence: "a sieve, which holds the husks".
  static func aside(_ text: Text, _ node: Int, _ page: Page) -> Draft? {
    guard let cut = text.firstRange(of: ", which ") ?? text.firstRange(of: ", that "),
      (3...50).contains(cut.lowerBound),
      !closesAgain(text.dropping(first: cut.upperBound))
    else {
      return nil
    }
    let name = text.prefix(cut.lowerBound)
    guard name.wordCount <= 6, !EnglishPhrase.hasFiniteVerb(name), EnglishPhrase.isName(name),
      let clause = EnglishClause(
        text.dropping(first: cut.upperBound), of: name.loweredArticle, isPlural: Wording.isPlural(name)),
      let found = EnglishQuestion(clause)
    else { return nil }
    let prefix = Subjects.prefix(for: name, node, page)
    return Draft(
      .question, ask: prefix.isEmpty ? found.question.capitalizedStart : prefix + found.question.loweredStart,
      [found.answer], at: node, of: page, confidence: 0.7
    ).with { $0.extra = found.extra }
  }

  /// "Rule locks (which open by the clock)": an item that is a name with its meaning in brackets.
  static func glossed(_ text: Text, _ node: Int, _ page: Page) -> Draft? {
    guard page[node].kind == .item, text.scalars.last == ")", let open = Term.matchingOpening(text), open >= 4 else {
      return nil
    }
    let name = text.prefix(open).trimmed
    let gloss = text[(open + 1)..<(text.count - 1)].trimmed
    guard (1...5).contains(name.wordCount), (4...24).contains(gloss.wordCount), EnglishPhrase.isName(name),
      !name.hasDigit, !(gloss.firstWord?.endsWith(anyOf: ["n't", "n’t"]) ?? true), !gloss.starts(with: "depending "),
      !gloss.startsWith(anyOf: ["e.g", "i.e", "see ", "See ", "or ", "not ", "but ", "as ", "for "]),
      !EnglishVerbs.isBase(name.firstWord?.lowercased ?? name) || name.wordCount > 1,
      !AbbreviationFinder.isShortAndLong(name, gloss)
    else { return nil }
    let said = ["which ", "that ", "who "].first { gloss.starts(with: $0) }.map { gloss.without(prefix: $0) } ?? gloss
    let found = EnglishClause(said, of: name.loweredArticle, isPlural: Wording.isPlural(name)).flatMap {
      EnglishQuestion($0)
    }
    return Draft(
      found == nil ? .definition : .question, ask: found?.question ?? Wording.define(name, in: .english),
      [found?.answer ?? gloss], at: node, of: page, confidence: 0.7)
  }

  /// Whether the sentence goes on behind what "which" tells: "…, which bends, is rare".
  private static func closesAgain(_ rest: Text) -> Bool {
    let words = EnglishWord.list(in: rest)
    return words.indices.dropFirst().contains { index in
      words[index - 1].endsInComma
        && (EnglishWords.be.contains(words[index].plain) || EnglishWords.modals.contains(words[index].plain)
          || EnglishWords.have.contains(words[index].plain) || EnglishVerbs.base(ofThird: words[index].plain) != nil)
    }
  }

  /// Asks a line that says whose opposite, part or cause the name above is.
  ///
  /// "opposite of respiration" → "What is X the opposite of?"
  static func relation(_ text: Text, _ node: Int, _ page: Page) -> Draft? {
    let above = page.subjectNodes[node]
    guard let cut = text.firstRange(of: " of "), above > 0, page[node].parent == above, isThing(above, page),
      let name = page.name(of: above), name.wordCount <= longestName, !EnglishPhrase.hasFiniteVerb(text)
    else { return nil }
    let noun = text.prefix(cut.lowerBound).lowercased.without(prefix: "the ").without(prefix: "a ")
    let rest = text.dropping(first: cut.upperBound)
    guard
      noun.isOne(of: [
        "opposite", "reverse", "inverse", "part", "cause", "result", "product", "subset", "superset", "precursor",
      ]), (1...6).contains(rest.wordCount)
    else { return nil }
    let kin = noun == "part" ? noun : "the " + noun
    let question = ["What", Wording.isPlural(name) ? "are" : "is", name.loweredArticle, kin, "of?"].joined(" ")
    return Draft(.question, ask: question, [rest], at: node, of: page, confidence: 0.65)
  }

  /// Asks which approach is taken, where a sentence says no more than that.
  ///
  /// "A best effort approach is taken." → "Which approach is taken?"
  static func chosen(_ text: Text, _ node: Int, _ page: Page) -> Draft? {
    guard let clause = page.clause(of: text), clause.group == .passive, clause.rest.isEmpty, clause.middle.isEmpty,
      let name = page.subjectName(of: node), name.count <= 40, let noun = clause.subject.lastWord,
      noun.isOne(of: ["approach", "strategy", "method", "technique", "algorithm", "policy", "model"]),
      (3...6).contains(clause.subject.wordCount), let first = clause.subject.firstWord,
      first.isOne(of: ["a", "an", "the"])
    else { return nil }
    let kind = clause.subject.dropping(first: first.count).dropping(last: noun.count).trimmed
    let question = [name + ": which", noun, clause.auxiliary, clause.verb].joined(" ") + "?"
    return Draft(.question, ask: question, [kind], at: node, of: page, confidence: 0.65)
  }

  /// Asks for the tool that an order names.
  ///
  /// "Use a sieve to part flour from bran" → "What is used to part flour from bran?"
  static func order(_ text: Text, _ node: Int, _ page: Page) -> Draft? {
    guard text.startsWith(anyOf: ["Use ", "use "]),
      let cut = text.firstRange(of: " to ") ?? text.firstRange(of: " for "),
      cut.lowerBound > 5
    else { return nil }
    let tool = text[4..<cut.lowerBound].trimmed
    let aim = text.dropping(first: cut.lowerBound + 1)
    guard (1...8).contains(tool.wordCount), (3...16).contains(aim.wordCount), !tool.starts(with: "of "),
      !tool.words.contains(where: { EnglishWords.be.contains($0) || EnglishWords.modals.contains($0) }),
      !tool.lowercased.isOne(of: ["this", "it", "these", "that", "them"])
    else { return nil }
    let prefix = Subjects.prefix(for: text, node, page)
    let question: Text = "what is used " + aim + "?"
    return Draft(
      .question, ask: prefix.isEmpty ? question.capitalizedStart : prefix + question, [tool], at: node, of: page,
      confidence: 0.65)
  }

  /// Asks a phrase below a name by its preposition.
  ///
  /// "From bark, roots" → "Tannin: from what?"
  static func phrase(_ text: Text, _ node: Int, _ page: Page) -> Draft? {
    guard let first = text.firstWord?.lowercased,
      first.isOne(of: ["from", "by", "for", "through", "via", "between", "within", "with", "in", "on", "at", "under"]),
      (3...14).contains(text.wordCount), !EnglishPhrase.hasFiniteVerb(text), page[node].kind == .item,
      !text.words.contains(where: {
        $0.count >= 3 && EnglishVerbs.base(ofPast: $0) != nil && !EnglishVerbs.isParticiple($0) || $0 == "died"
      }),
      let name = page.subjectName(of: node), page[node].children.isEmpty,
      !(page.isTaken(node, .member) && EnglishAnnouncement.isKindPhrase(page.text(page[node].parent)))
    else { return nil }
    let rest = text.dropping(first: first.count).trimmed
    guard !rest.contains(":"), let opening = rest.firstWord, !EnglishWords.backward.contains(opening.lowercased),
      !opening.isOne(of: [
        "general,", "addition,", "short,", "fact,", "order", "best", "least", "first", "last", "once",
      ]),
      !rest.contains(", ") || !items(of: rest).isEmpty
    else { return nil }
    let items = items(of: rest)
    return Draft(
      .question, ask: name + ": " + first + " what?", items.count >= 3 ? items : [rest], at: node, of: page,
      confidence: 0.55)
  }

  /// Three to seven short names between commas; none where the first or last would lose what belongs to all.
  private static func items(of answer: Text) -> [Text] {
    var list = ItemList(answer.replacing(", and ", with: ", ").replacing(", or ", with: ", ")).items
    // "RIP, OSPF and BGP"
    if list.count >= 2, let start = answer.firstWord?.lowercased, !EnglishWords.prepositions.contains(start),
      EnglishVerbs.base(ofGerund: start) == nil, let last = list.last, let cut = last.firstRange(of: " and "),
      last.wordCount <= 5
    {
      list[list.count - 1] = last.prefix(cut.lowerBound)
      list.append(last.dropping(first: cut.upperBound))
    }
    guard (3...7).contains(list.count), let first = list[0].firstWord?.lowercased else { return [] }
    if EnglishWords.prepositions.contains(first) { list[0] = list[0].dropping(first: first.count).trimmed }
    let isPlain = list.allSatisfy { item in
      item.wordCount <= 3 && !Endings.hasEnglishVerb(item)
        && !item.words.contains { EnglishWords.prepositions.contains($0) || $0 == "and" }
    }
    return isPlain && Set(list.map(\.folded)).count == list.count ? list : []
  }

  /// What a sentence says before its subject.
  ///
  /// "Named after a river, it …" → "What is Oxbow named after?"
  static func opening(_ text: Text, _ node: Int, _ page: Page) -> Draft? {
    guard let clause = page.clause(of: text), clause.start > 8, clause.start <= text.count else { return nil }
    guard let (name, prefix) = opened(clause, node, page),
      var before = EnglishClause(
        text.prefix(clause.start).trimming { $0.isSpace || $0 == "," }, of: name, isPlural: Wording.isPlural(name)),
      before.group == .passive
    else { return nil }
    let isPlural =
      Wording.isPlural(name) || name.contains(" and ") || clause.auxiliary.isOne(of: ["were", "are", "do"])
      || name.starts(with: "the ") && name.wordCount == 2 && name.endsWith(anyOf: ["ish", "ese", "nch", "utch"])
    if clause.auxiliary.isOne(of: ["did", "was", "were", "had"]) { before.auxiliary = isPlural ? "were" : "was" }
    guard let found = EnglishQuestion(before) else { return nil }
    let question = prefix.isEmpty ? found.question.capitalizedStart : prefix + found.question.loweredStart
    return Draft(.question, ask: question, [found.answer], at: node, of: page, confidence: 0.65)
      .with { $0.extra = found.extra }
  }

  /// Of whom the phrase before a subject speaks: of the subject, or where that is a pronoun of the name above.
  private static func opened(_ clause: EnglishClause, _ node: Int, _ page: Page) -> (name: Text, prefix: Text)? {
    guard let first = clause.subject.firstWord?.lowercased else { return nil }
    guard EnglishWords.backward.contains(first) else {
      guard !EnglishWords.pronouns.contains(first), !EnglishWords.lonePronouns.contains(first),
        clause.subject.wordCount <= longestName
      else { return nil }
      return (clause.subject, Subjects.prefix(for: clause.subject, node, page))
    }
    let above = page.subjectNodes[node]
    guard above > 0, let name = page.name(of: above), name.wordCount <= longestName, isThing(above, page) else {
      return nil
    }
    return (name.loweredArticle, Text())
  }

  /// A sentence without its full stop and without a word that only says it is worth noting.
  static func plain(_ sentence: Text) -> Text {
    let text = sentence.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    for start in ["Note: ", "Note that ", "NB: ", "N.B. ", "Remember that ", "NOTE: ", "Important: "]
    where text.starts(with: start) {
      return text.dropping(first: start.utf8.count).trimmed.capitalizedStart
    }
    return EnglishRemark.without(text)
  }

  /// Whether a line is a remark to the reader: "See figure 2", "I think …", "… comes into the exam".
  static func isRemark(_ text: Text) -> Bool {
    text.containsAny(lowered: remarks)
      || text.startsWith(anyOf: [
        "See ", "see ", "I ", "I'm ", "I'll ", "My ", "Remember ", "remember ", "Recall ", "Refer to ", "Check ",
        "Let's ", "i.e", "I.e", "e.g", "E.g", "Let us ", "TODO", "Click ", "Thanks", "Sorry",
        "Ask ", "Look up", "look up", "Sketch p", "Print ", "Still to do", "Skip ",
      ]) || text.starts(with: "Prof ") && !text.contains(": ")
  }

  private static let remarks: Phrases = [
    "on the exam", "in the exam", "into the exam", "for the exam", "on the final", "look this up", "look up the rest",
    "don't trust", "not sure how", "not sure when", "not sure why", "not sure if", "not sure whether", "not sure what",
    "in the textbook", "use this in ",
  ]
}
