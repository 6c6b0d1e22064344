import Notes

/// Of whom an English sentence speaks.
extension EnglishStatement {
  /// Whether a subject stands by itself: a name of at most four words without "the", "this", "every".
  static func isName(_ subject: Text) -> Bool {
    guard subject.wordCount <= 4, let first = subject.firstWord?.lowercased else { return false }
    return first == "a" || first == "an"
      || !EnglishWords.determiners.contains(first) && !EnglishWords.pronouns.contains(first)
        && !EnglishWords.lonePronouns.contains(first) && !EnglishWords.backward.contains(first)
        && first != "goal" && !EnglishWords.aims.contains(subject.lastWord?.lowercased ?? first)
        && (subject.first?.isUpper ?? false || subject.wordCount == 1 && !KnownWords.contains(subject.lowercased))
  }

  /// A sentence that begins with "it", "they" or "this approach", with whom it speaks of.
  private static func pointing(_ clause: EnglishClause, _ text: Text, _ node: Int, _ page: Page) -> (
    EnglishClause, Text
  )? {
    guard let word = clause.subject.firstWord?.lowercased, word != "that", let name = page.subjectName(of: node),
      name.count <= 60
    else { return nil }
    var clause = clause
    if word == "its" || word == "their" {
      guard let owned = owned(clause, name, text, node, page) else { return nil }
      clause.subject = owned
      return (clause, Text())
    }
    if clause.subject.wordCount > 1 { return pointing(clause, name, text, node, page) }
    guard word != "those", let found = EnglishAntecedent.find(clause, text, node, page) else { return nil }
    if let owner = owner(found, word, node, page) {
      clause.subject = owner
      return (clause, Text())
    }
    switch found {
    case .heading:
      // "It lives …" below a name is the name's.
      guard name.wordCount <= longestName,
        isThing(page.subjectNodes[node], page) || isNarrowed(name) && word.isOne(of: ["they", "these"]),
        Wording.isPlural(name) == (word == "they" || word == "these")
      else { return (clause, name + ": ") }
      clause.subject = name.withArticle
      return (clause, Text())
    case .subject(let subject):
      clause.subject = subject
      return (clause, Subjects.prefix(for: subject, node, page))
    case .opening:
      guard page.subjectNodes[node] > 0,
        isThing(page.subjectNodes[node], page) || isNarrowed(name) && word.isOne(of: ["they", "these"])
      else { return nil }
      let isTold = clause.group == .copula || clause.verb == "refer" && clause.group == .active
      // "These keep …" right below a plural name: those.
      let isMany = word.isOne(of: ["these", "they"]) && clause.group == .active && Wording.isPlural(name)
      guard isTold || isMany && isFirst(text, node, page), clause.middle.isEmpty, clause.lead.isEmpty else {
        return (clause, name + ": ")
      }
      guard clause.group == .copula else {
        clause.subject = name.loweredArticle
        return (clause, Text())
      }
      clause.subject = name.loweredArticle
      clause.auxiliary = Wording.isPlural(name) ? "are" : "is"
      return (clause, Text())
    }
  }

  /// "This effect", "these rooms" at the start of a sentence, with the name they may stand for.
  private static func pointing(
    _ pointed: EnglishClause, _ name: Text, _ text: Text, _ node: Int, _ page: Page
  ) -> (EnglishClause, Text)? {
    var clause = pointed
    let word = clause.subject.firstWord?.lowercased ?? Text()
    // "This effect" below "The Zeigarnik Effect" is that.
    guard let noun = clause.subject.lastWord, clause.subject.wordCount == 2, noun.count >= 4 else { return nil }
    // "This method employs …" right below a name is that method.
    if word == "this", generic.contains(noun.lowercased), isFirst(text, node, page) {
      guard page.subjectNodes[node] > 0, page.subjectNodes[node] != page.titleNode, name.wordCount <= longestName,
        isThing(page.subjectNodes[node], page), !Wording.isPlural(name), EnglishPhrase.isName(name)
      else { return (clause, name + ": ") }
      clause.subject = name.withArticle
      return (clause, Text())
    }
    // "These rooms …" right below "Quiet rooms" are those.
    if word == "these", name.lastWord?.folded == noun.folded, (2...4).contains(name.wordCount),
      isFirst(text, node, page), page.subjectNodes[node] != page.titleNode, EnglishPhrase.isName(name)
    {
      clause.subject = name.loweredNoun
      return (clause, Text())
    }
    // "These layers" below "Layer Cake" names what it points to.
    guard word == "this", name.lastWord?.folded == noun.folded else {
      return name.folded.contains(text: noun.folded.without(suffix: "s")) ? (clause, name + ": ") : nil
    }
    clause.subject = name.loweredArticle
    return (clause, Text())
  }

  /// "Its aim is …" right below a name: the aim of that.
  private static func owned(_ clause: EnglishClause, _ name: Text, _ text: Text, _ node: Int, _ page: Page) -> Text? {
    guard let word = clause.subject.firstWord, (2...5).contains(clause.subject.wordCount), clause.lead.isEmpty,
      isFirst(text, node, page), name.wordCount <= longestName, page.subjectNodes[node] > 0,
      isThing(page.subjectNodes[node], page), Wording.isPlural(name) == (word.lowercased == "their")
    else { return nil }
    return "the" + clause.subject.dropping(first: word.count) + " of " + name.withArticle
  }

  /// Below "Impacts of the flood" "it" is the flood.
  private static func owner(_ found: EnglishAntecedent.Found, _ word: Text, _ node: Int, _ page: Page) -> Text? {
    if case .subject = found { return nil }
    guard !isThing(page.subjectNodes[node], page), let name = page.subjectName(of: node) else { return nil }
    let cut = ListHeading.isKind(name) ? name.firstRange(of: " of ") : nil
    guard cut != nil || page[page.subjectNodes[node]].label?.subject == name else { return nil }
    let owner = cut.map { name.dropping(first: $0.upperBound) } ?? name
    guard (1...5).contains(owner.wordCount), word == "it" || word == "they",
      Wording.isPlural(owner) == (word == "they")
    else { return nil }
    return owner.loweredArticle
  }

  /// "Guild rules": a kind with a word of its own before it, of which lines may be told.
  private static func isNarrowed(_ name: Text) -> Bool {
    (2...4).contains(name.wordCount) && ListHeading.isKind(name) && Wording.isPlural(name)
      && !name.containsAny(of: joints) && !name.contains(" and ")
      && !name.lowercased.words.contains {
        EnglishWords.prepositions.contains($0) || ["main", "key", "other", "basic"].contains($0)
      }
  }

  /// Nouns that stand for whatever the heading names.
  private static let generic: WordSet = [
    "method", "technique", "approach", "process", "step", "system", "algorithm", "strategy", "model", "structure",
    "stage", "phase", "policy", "theory", "condition", "disease", "function", "scheme", "level", "pattern", "layer",
    "protocol", "rule", "principle", "law", "act", "treaty", "term", "type", "mode", "mechanism", "command", "test",
  ]

  /// "He was crowned …" behind a sentence on a king, or below his name.
  private static func person(_ clause: EnglishClause, _ text: Text, _ node: Int, _ page: Page) -> (EnglishClause, Text)?
  {
    guard clause.subject.wordCount == 1, let name = EnglishAntecedent.person(before: text, node, page) else {
      return nil
    }
    var clause = clause
    clause.subject = name
    return (clause, Subjects.prefix(for: name, node, page))
  }

  /// A sentence that begins with "it" or "this", of which only the one before tells what it is: that one is shown.
  private static func shown(_ clause: EnglishClause, _ text: Text, _ node: Int, _ page: Page) -> (EnglishClause, Text)?
  {
    let place = page.sentences[node].firstIndex { $0.text.starts(with: text) } ?? 0
    // Bullets stand side by side; what one says need not be what the next one points to.
    guard clause.lead.isEmpty, clause.start == 0, !clause.subject.lowercased.starts(with: "that"),
      place > 0 || page.previous[node] == 0 || page[node].kind == .paragraph,
      clause.group != .copula || clause.rest.starts(with: "the "),
      let before = EnglishAntecedent.sentence(before: place, node, page), (3...24).contains(before.wordCount),
      before.count <= 140, !EnglishBlank.pointsBack(before), !before.startsWith(lowered: EnglishBlanks.pointing),
      EnglishPhrase.hasFiniteVerb(before)
    else { return nil }
    return (clause, Subjects.prefix(for: before, node, page) + before.trimming { $0 == "!" } + ". ")
  }

  /// Whether a line above is a short name, no clause and no deed, of which the lines below may tell.
  private static func isNameToTellOf(_ name: Text) -> Bool {
    name.wordCount <= longestName && !EnglishPhrase.tells(name)
      && !EnglishVerbs.isPastAlone(name.firstWord?.lowercased ?? name)
  }

  /// "Formed the longest league that ever was": a line that begins with a past verb and its object is told of the name above.
  private static func opensOnDeed(_ text: Text) -> Bool {
    let words = text.words
    guard words.count >= 4, let first = words.first?.lowercased, EnglishVerbs.base(ofPast: first) != nil,
      !first.isOne(of: ["given", "based", "compared", "provided", "granted", "put", "set", "read"]),
      !first.ends(with: ",")
    else { return false }
    return EnglishVerbs.isPastAlone(first) || words[1].isOne(of: ["the", "a", "an", "his", "her", "its", "their"])
  }

  static func clause(_ text: Text, _ node: Int, _ page: Page) -> (EnglishClause, Text)? {
    if !opensOnDeed(text), let clause = page.clause(of: text) {
      if isUnnamed(clause) { return nil }
      guard let first = clause.subject.firstWord?.lowercased else { return nil }
      let word = first.trimming { !$0.isLatin }
      if EnglishWords.backward.contains(word), word != "those" || clause.subject.wordCount < 3 {
        return pointing(clause, text, node, page) ?? shown(clause, text, node, page)
      }
      if word == "he" || word == "she" { return person(clause, text, node, page) }
      guard !EnglishWords.pronouns.contains(word) || word == "those", word != "no", word != "neither",
        !clause.subject.endsWith(anyOf: [" of it", " of this", " of these", " of those", " of them"])
      else {
        return nil
      }
      if word == "both", clause.subject.wordCount == 1, let name = page.subjectName(of: node),
        name.containsAny(of: joints) || name.contains(" and "), EnglishStatement.isFirst(text, node, page)
      {
        return (clause, name + ": ")
      }
      if EnglishWords.lonePronouns.contains(word), clause.subject.wordCount == 1 {
        // What one should do is told to everyone, what "we" see on the next page is not.
        guard word == "you" || word == "we",
          clause.auxiliary.isOne(of: ["should", "must", "can", "cannot"])
            || clause.verb.startsWith(anyOf: ["have to", "need"])
        else { return nil }
      }
      return (clause, Subjects.prefix(for: text, node, page))
    }
    if let clause = EnglishClause(clipped: text) { return (clause, Subjects.prefix(for: text, node, page)) }
    if let goingOn = goingOn(text, node, page) { return goingOn }
    let parent = page[node].parent
    if page[parent].isMatter, page.terms[parent] == nil, page.pairs[parent] == nil, page[parent].label == nil {
      guard let name = told(by: parent, page), isNameToTellOf(name),
        let clause = EnglishClause(text, of: name, isPlural: Wording.isPlural(name))
      else { return nil }
      return (clause, Subjects.prefix(for: name, node, page))
    }
    let above = page.subjectNodes[node]
    guard above > 0, page[node].parent == above, let name = page.name(of: above), name.wordCount <= longestName,
      mayTell(name, text)
    else { return nil }
    guard isThing(above, page) else {
      // Below "Effects of the treaty": "sets the stage for …" is told of the whole.
      guard page[above].label == nil, let first = text.firstWord?.lowercased,
        EnglishVerbs.base(ofThird: first).map({ !EnglishVerbs.isNounToo($0) || text.wordCount >= 4 }) ?? false,
        let clause = EnglishClause(text, of: "it", isPlural: false)
      else { return nil }
      return (clause, name + ": ")
    }
    // "Careful bakers:" over deeds: the list asks for them.
    if page.text(above).scalars.last == ":", page[above].children.count > 1,
      page[above].children.allSatisfy({ EnglishAnnouncement.isDeed(page.text($0)) })
    {
      return nil
    }
    guard let clause = EnglishClause(text, of: name.loweredArticle, isPlural: Wording.isPlural(name)) else {
      return nil
    }
    return (clause, Text())
  }

  /// Whether a heading's name may be what a line below it speaks of; orders below a deed are its steps.
  private static func mayTell(_ name: Text, _ text: Text) -> Bool {
    !(EnglishListForm.isWork(name) && EnglishListForm.isStep(text))
      && !EnglishAspect.isSection(name) && !EnglishWords.prepositions.contains(name.firstWord?.lowercased ?? name)
      && !EnglishPhrase.tells(name)
  }

  /// Whether a subject names nothing that is known: a year before what happened in it, the lecturer.
  private static func isUnnamed(_ clause: EnglishClause) -> Bool {
    clause.lead.isEmpty && Chronicles.opening(clause.subject + " x") != nil
      || clause.subject.wordCount == 1
        && clause.subject.lowercased.isOne(of: ["prof", "professor", "lecturer", "teacher", "prof."])
  }

  /// A sentence that leaves its subject out, with that of the one before.
  private static func goingOn(_ text: Text, _ node: Int, _ page: Page) -> (EnglishClause, Text)? {
    guard let owner = owner(before: text, node, page),
      let clause = EnglishClause(text, of: owner, isPlural: Wording.isPlural(owner))
    else { return nil }
    return (clause, Subjects.prefix(for: owner, node, page))
  }

  /// Whom a line speaks of where a sentence of it leaves its subject out: "Tar keeps the wet off. Made from pine."
  private static func owner(before text: Text, _ node: Int, _ page: Page) -> Text? {
    guard let place = page.sentences[node].firstIndex(where: { $0.text.starts(with: text) }), place > 0,
      let before = page.clause(of: EnglishStatement.plain(page.sentences[node][place - 1].text)), before.lead.isEmpty,
      before.subject.wordCount <= longestName, !EnglishQuestion.isVague(before),
      let first = before.subject.firstWord?.lowercased, !EnglishWords.pronouns.contains(first),
      !EnglishWords.lonePronouns.contains(first), !EnglishWords.backward.contains(first), first != "there"
    else { return nil }
    return before.subject
  }

  /// Whether a sentence is the first below its heading.
  private static func isFirst(_ text: Text, _ node: Int, _ page: Page) -> Bool {
    page.previous[node] == 0 && page.sentences[node].first?.text.starts(with: text) ?? false
  }

  /// What a sentence speaks of: the term it defines, else its subject.
  private static func told(by node: Int, _ page: Page) -> Text? {
    if let term = DefiningSentences.term(of: node, page) { return term }
    // What a sentence does to another thing leaves open which of them a line below speaks of.
    // "Pacts are valid if they:" over what must be so: nothing of it is told by itself.
    if page.text(node).trimming({ $0 == ":" || $0.isSpace }).endsWith(anyOf: conditions) { return nil }
    guard let clause = page.clause(of: page.text(node)), clause.group != .active || clause.verb == "have",
      let first = clause.subject.firstWord?.lowercased,
      !EnglishWords.pronouns.contains(first), !EnglishWords.lonePronouns.contains(first),
      !EnglishWords.backward.contains(first)
    else { return nil }
    return clause.subject
  }

  private static let conditions: Phrases = [
    " if they", " if it", " when they", " when it", " if the", " unless they", " unless it", " once they", " once it",
  ]

  /// Whether a name stands for a thing its lines tell of, not for a list of things ("Services of …", "Steps").
  static func isThing(_ node: Int, _ page: Page) -> Bool {
    guard let name = page.terms[node]?.name, page[node].label == nil else { return false }
    return !ListHeading.isKind(name) && !name.containsAny(of: joints)
  }

  /// Marks of a name for more than one thing.
  private static let joints: Phrases = ["/", " & ", " vs ", " vs. ", " versus "]
}
