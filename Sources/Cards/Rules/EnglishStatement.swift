import Notes

/// Asks an English sentence by its verb.
///
/// A sentence names its subject itself, or takes up what the heading names ("It lives in …" → "Otter: where does it live?"); a line that
/// begins with its verb is told of the name above it ("Found in bacteria" below Plasmid → "What is Plasmid found in?").
enum EnglishStatement {
  /// Longest name a clipped line is put below, in words.
  private static let longestName = 6

  static func asked(_ text: Text, _ node: Int, _ page: Page) -> Draft? {
    page.question(text, at: node) { question(text, node, page) }
  }

  private static func question(_ text: Text, _ node: Int, _ page: Page) -> Draft? {
    guard let (clause, prefix) = clause(text, node, page), let found = EnglishQuestion(clause) else { return nil }
    let question = prefix.isEmpty ? found.question.capitalizedStart : prefix + found.question.loweredStart
    let items = items(of: found.answer)
    let isList = items.count >= 3
    return Draft(
      .question, ask: question, isList ? items : [found.answer], at: node, of: page,
      confidence: prefix.isEmpty ? 0.75 : 0.7
    ).with { $0.extra = found.extra }
  }

  /// Asks a phrase below a name by its preposition.
  ///
  /// "From bark, roots" → "Tannin: from what?"
  static func phrase(_ text: Text, _ node: Int, _ page: Page) -> Draft? {
    guard let first = text.firstWord?.lowercased,
      first.isOne(of: ["from", "by", "for", "through", "via", "between", "within", "with", "in", "on", "at", "under"]),
      (3...14).contains(text.wordCount), !EnglishPhrase.hasFiniteVerb(text), page[node].kind == .item,
      let name = page.subjectName(of: node), page[node].children.isEmpty
    else { return nil }
    let rest = text.dropping(first: first.count).trimmed
    guard !rest.contains(":"), let opening = rest.firstWord,
      !opening.isOne(of: ["general,", "addition,", "short,", "fact,", "order"])
    else { return nil }
    let items = items(of: rest)
    return Draft(
      .question, ask: name + ": " + first + " what?", items.count >= 3 ? items : [rest], at: node, of: page,
      confidence: 0.55)
  }

  /// Three to seven short names between commas; none where the first or last would lose what belongs to all.
  private static func items(of answer: Text) -> [Text] {
    var list = ItemList(answer.replacing(", and ", with: ", ").replacing(", or ", with: ", ")).items
    guard (3...7).contains(list.count), let first = list[0].firstWord?.lowercased else { return [] }
    if EnglishWords.prepositions.contains(first) { list[0] = list[0].dropping(first: first.count).trimmed }
    let isPlain = list.allSatisfy { item in
      item.wordCount <= 3 && !Endings.hasEnglishVerb(item)
        && !item.words.contains { EnglishWords.prepositions.contains($0) || $0 == "and" }
    }
    return isPlain ? list : []
  }

  /// What a sentence says before its subject.
  ///
  /// "Named after a river, it …" → "What is Oxbow named after?"
  static func opening(_ text: Text, _ node: Int, _ page: Page) -> Draft? {
    guard let clause = page.clause(of: text), let cut = text.firstRange(ofText: clause.openingEnd(in: text)),
      cut.lowerBound > 8
    else { return nil }
    let above = page.subjectNodes[node]
    guard above > 0, let name = page.name(of: above), name.wordCount <= longestName, isThing(above, page),
      let before = EnglishClause(
        text.prefix(cut.lowerBound).trimming { $0.isSpace || $0 == "," }, of: name.loweredArticle,
        isPlural: Wording.isPlural(name)),
      before.group == .passive, let found = EnglishQuestion(before)
    else { return nil }
    return Draft(.question, ask: found.question.capitalizedStart, [found.answer], at: node, of: page, confidence: 0.65)
      .with { $0.extra = found.extra }
  }

  private static func clause(_ text: Text, _ node: Int, _ page: Page) -> (EnglishClause, Text)? {
    if let clause = page.clause(of: text) {
      guard let first = clause.subject.firstWord?.lowercased else { return nil }
      let word = first.trimming { !$0.isLatin }
      if EnglishWords.backward.contains(word) {
        guard word != "that", word != "those" || clause.subject.wordCount > 1, let name = page.subjectName(of: node),
          name.count <= 60
        else { return nil }
        return (clause, name + ": ")
      }
      guard !EnglishWords.pronouns.contains(word) else { return nil }
      if EnglishWords.lonePronouns.contains(word), clause.subject.wordCount == 1 {
        // What one should do is told to everyone, what "we" see on the next page is not.
        guard word == "you" || word == "we",
          ["should", "must", "can", "cannot"].contains(clause.auxiliary.string)
            || clause.verb.startsWith(anyOf: ["have to", "need"])
        else { return nil }
      }
      return (clause, Subjects.prefix(for: text, node, page))
    }
    let parent = page[node].parent
    if page[parent].isMatter, page.terms[parent] == nil, page.pairs[parent] == nil, page[parent].label == nil {
      guard let name = told(by: parent, page), name.wordCount <= longestName,
        let clause = EnglishClause(text, of: name, isPlural: Wording.isPlural(name))
      else { return nil }
      return (clause, Subjects.prefix(for: name, node, page))
    }
    let above = page.subjectNodes[node]
    guard above > 0, page[node].parent == above, let name = page.name(of: above), name.wordCount <= longestName,
      isThing(above, page), let clause = EnglishClause(text, of: name.loweredArticle, isPlural: Wording.isPlural(name))
    else { return nil }
    return (clause, Text())
  }

  /// What a sentence speaks of: the term it defines, else its subject.
  private static func told(by node: Int, _ page: Page) -> Text? {
    if let term = DefiningSentences.term(of: node, page) { return term }
    guard let clause = page.clause(of: page.text(node)), let first = clause.subject.firstWord?.lowercased,
      !EnglishWords.pronouns.contains(first), !EnglishWords.lonePronouns.contains(first),
      !EnglishWords.backward.contains(first)
    else { return nil }
    return clause.subject
  }

  /// Whether a name stands for a thing its lines tell of, not for a list of things ("Services of …", "Steps").
  private static func isThing(_ node: Int, _ page: Page) -> Bool {
    guard let name = page.terms[node]?.name, page[node].label == nil else { return false }
    return !ListHeading.isKind(name)
  }

  /// Whether a line is a remark to the reader: "See figure 2", "I think …".
  static func isRemark(_ text: Text) -> Bool {
    text.startsWith(anyOf: [
      "See ", "see ", "I ", "I'm ", "I'll ", "My ", "Remember ", "remember ", "Recall ", "Refer to ", "Check ",
      "Let's ", "Let us ", "TODO", "Click ", "Thanks", "Sorry",
    ])
  }
}

/// Headings that name a list by its kind: "Functions of the liver", "Ecosystem services", "Steps to …".
enum ListHeading {
  private static let kinds = Set(
    Text(
      """
      services functions steps stages phases goals aims objectives ways methods techniques strategies tools types kinds \
      forms classes categories examples causes reasons factors effects consequences results benefits advantages \
      disadvantages problems issues challenges limitations features characteristics properties principles rules laws \
      conditions requirements criteria components parts elements layers levels tasks duties responsibilities roles uses \
      applications symptoms signs risks sources signals measures policies events figures works terms concepts topics \
      questions points arguments defenses remedies treatments investigations complications indicators determinants \
      shifters parameters operations commands states values variables solutions approaches models theories patterns \
      assumptions exceptions differences similarities products reactants organelles organs muscles hormones drugs \
      tips notes facts ideas
      """
    ).words)

  static func isKind(_ name: Text) -> Bool {
    let words = name.lowercased.words.map { $0.trimming { !$0.isLatin } }
    guard
      let end = words.firstIndex(where: { EnglishWords.prepositions.contains($0) && $0 != "out" })
        ?? words.indices.last.map({ $0 + 1 }), end > 0
    else { return false }
    return kinds.contains(words[end - 1])
  }
}

extension Text {
  /// A heading inside a sentence: its first word in lower case where no other word has a capital of its own ("of" and the like aside).
  var loweredNoun: Text {
    let later = words.dropFirst().filter {
      !EnglishWords.prepositions.contains($0) && !EnglishWords.determiners.contains($0)
    }
    let word = firstWord ?? Text()
    if starts(with: "The ") || starts(with: "the ") { return dropping(first: 4) }
    if word.dropping(first: 1).contains(where: \.isUpper) { return self }
    return later.contains { $0.first?.isLower ?? false } || later.isEmpty ? loweredStart : self
  }

  /// The text with its first letter in lower case: a question's "What" behind a colon.
  var loweredStart: Text { first.map { Text([$0.lowered]) + dropping(first: 1) } ?? self }

  /// The text with its first letter in upper case.
  var capitalizedStart: Text {
    guard let first, first.isLower, let upper = String(first).uppercased().unicodeScalars.first else { return self }
    return Text([upper]) + dropping(first: 1)
  }
}
