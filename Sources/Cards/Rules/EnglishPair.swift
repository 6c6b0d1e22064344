import Notes

/// English lines whose right side is no meaning of the left one: a sentence about it, what it does, how it comes about.
///
/// "**Safety** - Doors that lead out must open outward" below Fire rules asks by the sentence's verb, with the left side as its topic.
enum EnglishPair {
  static func draft(_ pair: Pair, _ text: Text, _ node: Int, _ page: Page) -> Draft? {
    let name = Term(pair.left).name
    guard name.wordCount <= 7, let first = text.firstWord?.lowercased.trimming({ !$0.isLatin }), !first.isEmpty else {
      return nil
    }
    if let part = leading(name, text, pair, node, page) ?? predicate(name, text, pair, node, page) { return part }
    if let event = dated(pair, text, node, page) ?? EnglishAspect.draft(name, text, node, page) { return event }
    if pair.mark == .colon, name.wordCount >= 4, let fact = EnglishLists.announced(page.text(node)),
      let draft = EnglishFacts.draft(fact, nil, node, page)
    {
      return draft.claiming(.statement, of: [node])
    }
    if let told = deed(name, text, node, page) { return told }
    if let first = text.first, first == "\"" || first == "“", text.wordCount >= 5, EnglishAntecedent.isPerson(name) {
      return card(self.told(name, node, page) + "what does " + name + " say?", text, node, page, 0.6)
    }
    let qualified = PairCards.qualified(name, node, page)
    if first.isOne(of: ["by", "through", "via"]), text.wordCount >= 3, !name.ends(with: "ly") {
      let asked: Text = ["How", Wording.isPlural(name) ? "are" : "is", qualified.withArticle, "achieved?"].joined(" ")
      let prefix = qualified == name ? told(name, node, page) : Text()
      return card(prefix.isEmpty ? asked : prefix + asked.loweredStart, text, node, page, 0.7)
    }
    if let related = related(qualified, text, pair, node, page) { return related }
    if let meant = meaning(of: name, qualified, first, text, node, page) { return meant }
    if let doing = EnglishVerbs.base(ofThird: first), text.wordCount >= 2, !tellsHow(first, text),
      !EnglishVerbs.isNounToo(doing) || opensObject(text) || isDeed(doing, text, of: name)
    {
      let asked: Text = [
        "What", Wording.isPlural(name) ? "do" : "does", qualified.withArticle, "do?",
      ].joined(" ")
      return card(asked, text, node, page, 0.75)
    }
    if let past = pastDeeds(of: qualified, pair, text, node, page) { return past }
    if EnglishWords.modals.contains(first), text.wordCount >= 3,
      let clause = EnglishClause(text, of: qualified.withArticle, isPlural: Wording.isPlural(name)),
      let found = EnglishQuestion(clause)
    {
      return card(found.question, found.answer, node, page, 0.7).with { $0.extra = found.extra }
    }
    return sentence(name, qualified, text, pair, node, page)
  }

  /// "Scarcity: means that …", "Fixed costs: costs that …": what the name means, told with a verb or by its own last word.
  private static func meaning(
    of name: Text, _ qualified: Text, _ first: Text, _ text: Text, _ node: Int, _ page: Page
  ) -> Draft? {
    let lowered = text.prefix(24).lowercased
    let led = ["means that ", "means ", "refers to ", "denotes "].first { lowered.starts(with: $0) }
    let isOwnKind = first == name.lowercased.lastWord && text.wordCount >= 4
    guard led != nil || isOwnKind else { return nil }
    let said = led.map { text.dropping(first: $0.utf8.count).trimmed } ?? text
    return card(Wording.define(qualified, in: .english), said, node, page, 0.85)
  }

  /// "Consists of: onset, nucleus" below Syllables: what stands before the colon is a verb of the subject above.
  private static func predicate(_ name: Text, _ text: Text, _ pair: Pair, _ node: Int, _ page: Page) -> Draft? {
    let words = name.lowercased.words
    guard pair.mark == .colon, (2...3).contains(words.count), let subject = page.subjectName(of: node),
      subject.isEnglish, subject.wordCount <= 4, case let base = EnglishVerbs.base(ofThird: words[0]),
      base != nil || EnglishVerbs.isParticiple(words[0]),
      words.count >= 2, EnglishWords.prepositions.contains(words[words.count - 1])
    else { return nil }
    let told = (base != nil ? "" : Wording.isPlural(subject) ? "are " : "is ") + words.joined(" ") + " " + text
    guard let clause = EnglishClause(told, of: subject.withArticle, isPlural: Wording.isPlural(subject)),
      let found = EnglishQuestion(clause)
    else { return nil }
    let list = ItemList(found.answer)
    let isList = list.items.count >= 2 && list.isNames
    return card(found.question, found.answer, node, page, 0.7).with {
      $0.extra = found.extra
      if isList { ($0.kind, $0.answer, $0.isOpen) = (.list, list.items, list.isOpen) }
    }
  }

  /// "occurs due to …", "changes feel slow": how it comes about, or a thing with a verb of its own behind it.
  private static func tellsHow(_ first: Text, _ text: Text) -> Bool {
    if first.isOne(of: ["occurs", "happens", "arises", "exists", "occur", "comes"]) { return true }
    guard let second = text.words.dropFirst().first?.lowercased else { return false }
    return second.isOne(of: ["feel", "are", "were", "have", "become", "seem", "look", "take", "need", "make"])
  }

  /// Whether a right side opens with a verb that has the look of a plural: "treats chest colds", "acts on the valve".
  private static func isDeed(_ verb: Text, _ text: Text, of name: Text) -> Bool {
    let words = EnglishWord.list(in: text.prefix(80))
    guard words.count >= 2, !words[0].endsInComma, !words[0].isCapital, !words[0].isPossessive else { return false }
    let next = words[1].plain
    if EnglishWords.prepositions.contains(next) { return bound.contains(verb) }
    return !Wording.isPlural(name) && next.hasLetter && !EnglishWords.relatives.contains(next)
      && !EnglishWords.be.contains(next) && !EnglishWords.modals.contains(next) && !EnglishWords.have.contains(next)
      && !next.isOne(of: ["and", "or", "but", "to", "not"]) && EnglishVerbs.base(ofGerund: next) == nil
      && EnglishVerbs.base(ofParticiple: next) == nil && EnglishVerbs.base(ofThird: next) == nil
      && !(words.count > 2 && words[2].plain == "than") && !words[1].isBracketed
  }

  private static let bound: WordSet = ["act", "work", "result", "lead", "deal", "focus", "function", "rest", "feed"]

  /// What a right side tells by its first words: what the name is for, from or due to, where it is, what it leads to.
  private static func related(_ name: Text, _ text: Text, _ pair: Pair, _ node: Int, _ page: Page) -> Draft? {
    let lowered = text.prefix(20).lowercased
    let (verb, called): (Text, Text) = (Wording.isPlural(name) ? "are" : "is", name.withArticle)
    for (start, asked) in openings where lowered.starts(with: start) {
      let rest = text.dropping(first: start.utf8.count).trimmed
      guard (1...24).contains(rest.wordCount) else { return nil }
      return card(["What", verb, called, Text(asked) + "?"].joined(" "), rest, node, page, 0.75)
    }
    let words = EnglishWord.list(in: text)
    if words.count >= 3, EnglishVerbs.base(ofParticiple: words[0].plain) != nil, !words[0].endsInComma,
      EnglishWords.prepositions.contains(words[1].plain) || words[1].plain == "to",
      let clause = EnglishClause(text, of: called, isPlural: Wording.isPlural(name)), clause.group == .passive,
      let found = EnglishQuestion(clause)
    {
      return card(found.question, found.answer, node, page, 0.75).with { $0.extra = found.extra }
    }
    // "Dirt in water = less light": what follows from it.
    guard pair.mark == .equals, words.count >= 2, changes.contains(words[0].plain) else { return nil }
    let doing: Text = Wording.isPlural(name) ? "do" : "does"
    return card(["What", doing, called.loweredStart, "lead to?"].joined(" "), text, node, page, 0.7)
  }

  private static let openings: [(String, String)] = [
    ("used for ", "used for"), ("used to ", "used to do"), ("need for ", "needed for"), ("needed for ", "needed for"),
    ("required for ", "required for"), ("important for ", "important for"), ("responsible for ", "responsible for"),
    ("good for ", "good for"), ("due to ", "due to"), ("because of ", "due to"), ("b/c of ", "due to"),
    ("similar to ", "similar to"), ("made of ", "made of"), ("opposite of ", "the opposite of"),
    ("part of ", "part of"), ("equal to ", "equal to"),
  ]
  private static let changes: WordSet = [
    "less", "more", "higher", "lower", "fewer", "increased", "decreased", "reduced", "better", "worse", "faster",
    "slower", "greater", "smaller",
  ]

  /// The cards of a pair that is none of a name and its meaning: a sentence with what follows from it; none for a scrap that says where.
  static func spoken(_ pair: Pair, _ text: Text, _ node: Int, _ page: Page) -> [Draft]? {
    if text.wordCount <= 2, EnglishWords.prepositions.contains(text.firstWord?.lowercased ?? text) { return [] }
    if let valued = EnglishEquations.valued(pair, text, node, page) { return [valued] }
    // "When it thaws: the gates are opened": what follows in the case.
    if let first = pair.left.firstWord?.lowercased, first.isOne(of: ["when", "if", "once"]), pair.mark == .colon {
      let asked = Subjects.prefix(for: pair.left, node, page) + "what happens " + pair.left.loweredStart + "?"
      return [
        Draft(.reason, ask: asked.capitalizedStart, [text], at: node, of: page, confidence: 0.7).claiming(
          .statement, of: [node])
      ]
    }
    // "In summer: the pound is kept low": the left side is the case of the sentence.
    if let first = pair.left.firstWord?.lowercased, EnglishWords.prepositions.contains(first), pair.left.wordCount <= 5,
      pair.mark == .colon, !first.isOne(of: ["of", "per", "than", "like"]),
      // "under duress: being forced …" says what it means.
      !text.startsWith(lowered: ["being ", "having ", "when "])
    {
      let asked = EnglishStatement.asked(pair.left + ", " + text, node, page)
      return asked.map { [$0.claiming(.statement, of: [node])] } ?? []
    }
    if let listed = listed(pair, text, node, page) { return [listed] }
    guard isSaid(pair.left) else { return nil }
    let asked = Subjects.prefix(for: pair.left, node, page) + Wording.ask(\.next, in: .english, Term(pair.left).name)
    return [Draft(.reason, ask: asked, [text], at: node, of: page, confidence: 0.65).claiming(.statement, of: [node])]
  }

  /// "All kilns share some parts: a door, a flue, a floor": the sentence asks for the list behind it.
  private static func listed(_ pair: Pair, _ text: Text, _ node: Int, _ page: Page) -> Draft? {
    let list = ItemList(text)
    guard pair.mark == .colon, (4...14).contains(pair.left.wordCount),
      (3...HeadingLists.mostItems).contains(list.items.count),
      list.items.allSatisfy({ $0.wordCount <= 5 && EnglishPhrase.isItem($0) }),
      EnglishClause(pair.left) != nil, pair.left.lastWord.map({ EnglishWords.isPlural($0.lowercased) }) ?? false
    else { return nil }
    return Draft(
      .list, ask: Subjects.prefix(for: pair.left, node, page) + pair.left + " — namely?", list.items, at: node,
      of: page,
      confidence: 0.75
    ).with { $0.isOpen = list.isOpen }.claiming(.statement, of: [node])
  }

  /// Whether a left side is a sentence of its own: "Ice expands when it freezes".
  private static func isSaid(_ left: Text) -> Bool {
    left.wordCount >= 3 && left.lowercased.containsAny(of: [" when ", " if ", " because ", " while "])
  }

  /// `Oak – in parks and forests`: where something is does not say what it is, but the name can be told by it.
  static func placed(_ pair: Pair, _ text: Text, _ node: Int, _ page: Page) -> Draft? {
    guard pair.mark == .dash, text.isEnglish, (3...7).contains(text.wordCount),
      text.startsWith(anyOf: ["in ", "at ", "on "]), !EnglishPhrase.hasFiniteVerb(text), page[node].children.isEmpty
    else { return nil }
    let subject = page.subjectName(of: node).map { $0 + ": " } ?? Text()
    return Draft(
      .cloze, ask: subject + Cloze.blank + " – " + text, [Term(pair.left).name], at: node, of: page, confidence: 0.6
    ).claiming(.statement, of: [node])
  }

  /// A pair whose name needs the line above or says how many things follow.
  ///
  /// `oak: Baltic` below "timber brought from" asks "timber brought from — oak?", `crew in 3 ranks: …` asks which.
  private static func leading(_ name: Text, _ text: Text, _ pair: Pair, _ node: Int, _ page: Page) -> Draft? {
    let above = page.text(page[node].parent).trimming { $0.isSpace || $0 == ":" }
    if page[page[node].parent].isMatter, (2...6).contains(above.wordCount), name.wordCount <= 3,
      let last = above.lastWord?.lowercased, EnglishWords.prepositions.contains(last),
      !EnglishPhrase.hasFiniteVerb(above)
    {
      return card(
        Subjects.prefix(for: above, page[node].parent, page) + above + " — " + name + "?", text, node, page, 0.7)
    }
    let words = name.words
    let list = ItemList(text)
    guard pair.mark == .colon, words.count >= 3, list.isNames, list.items.count >= 2,
      let place = words.indices.dropFirst().first(where: { words[$0].count == 1 && words[$0].first?.isDigit ?? false }),
      words[place].first.map({ Int($0.value) - 0x30 }) == list.items.count
    else { return nil }
    return card(Subjects.prefix(for: name, node, page) + name + " — which?", text, node, page, 0.75).with {
      $0.answer = list.items
      $0.kind = .list
    }
  }

  /// A name that is an order ("Caulk: Press tar into the seams") or a time ("2 days later: the seams hold").
  private static func deed(_ name: Text, _ text: Text, _ node: Int, _ page: Page) -> Draft? {
    let subject = page.subjectName(of: node).map { $0 + ": " } ?? Text()
    if name.first?.isDigit ?? false, name.endsWith(anyOf: [" later", " after", " ago", " before"]) {
      return subject.isEmpty ? nil : card(subject + "what happened " + name + "?", text, node, page, 0.65)
    }
    let word = name.lowercased
    guard name.wordCount == 1, name.first?.isUpper ?? false, EnglishVerbs.isBase(word), !EnglishVerbs.isNounToo(word),
      text.wordCount >= 4, !subject.isEmpty, let first = text.firstWord?.lowercased,
      EnglishVerbs.isBase(first) || EnglishWords.isAdverb(first) || first == "have"
    else { return nil }
    return card(subject + "how does “" + name + "” work?", text, node, page, 0.65)
  }

  /// A whole sentence beside the name.
  private static func sentence(_ name: Text, _ qualified: Text, _ text: Text, _ pair: Pair, _ node: Int, _ page: Page)
    -> Draft?
  {
    // "the standard being kept because …" is a noun with what is told of it.
    if text.startsWith(anyOf: ["the ", "a ", "an "]), text.containsAny(of: [" being ", " which ", " that "]),
      !(text.first?.isUpper ?? false)
    {
      return nil
    }
    guard text.wordCount >= 5, let clause = page.clause(of: text), let first = clause.subject.firstWord?.lowercased,
      !EnglishWords.backward.contains(first),
      clause.subject.wordCount > 1 || !EnglishWords.lonePronouns.contains(first),
      !EnglishWords.pronouns.contains(first), !isStatement(name)
    else { return nil }
    if case .reason = page.joint(in: text), let why = CausesAndEffects.sentence(text, 0, node, page) { return why }
    let subject = clause.subject.loweredNoun.folded
    let isOwn = subject.contains(text: name.folded) || name.loweredNoun.folded.contains(text: subject)
    if isOwn, clause.group == .copula { return nil }
    // "A unit in which …" is a meaning, though a clause stands in it.
    guard isOwn || text.first?.isUpper ?? false || EnglishWords.determiners.contains(first), !isPhrase(text) else {
      return nil
    }
    let isNamed =
      isOwn || EnglishWord.list(in: name).contains(where: \.inner) || EnglishAspect.isTopic(name, of: text, pair.mark)
    guard isNamed, let found = EnglishQuestion(clause) else {
      return card(meant(name, node, page), text, node, page, 0.6)
    }
    let topic = isOwn ? Text() : qualified + ": "
    return card(
      topic.isEmpty ? found.question : topic + found.question.loweredStart, found.answer, node, page, 0.75
    ).with { $0.extra = found.extra }
  }

  /// `1815: treaty signed`, `1848 - revolt in the south`: what happened, and when.
  private static func dated(_ pair: Pair, _ text: Text, _ node: Int, _ page: Page) -> Draft? {
    // "404: Not Found" is no year; "476: the last emperor is deposed" is one.
    let isCode = pair.left.count == 3 && pair.left.allSatisfy(\.isDigit) && text.wordCount < 4
    guard EnglishDate.isDate(pair.left), text.wordCount >= 2, !isCode else { return nil }
    let subject = page.subjectName(of: node).map { $0 + ": " } ?? Text()
    // Of a year that stands before several lines it is asked when each was.
    if page.repeatedPairs.contains(Term(pair.left).name.folded), text.count <= 120 {
      return card(subject + text.trimming { $0.isSpace || $0 == "." } + " — when?", pair.left, node, page, 0.7)
    }
    let asked: Text = "what happened " + EnglishDate.placed(pair.left) + "?"
    return card(subject.isEmpty ? asked.capitalizedStart : subject + asked, text, node, page, 0.8)
  }

  /// Names of statements: what they say is what they are.
  private static func isStatement(_ name: Text) -> Bool {
    guard let last = (name.firstRange(of: " of ").map { name.prefix($0.lowerBound) } ?? name).lastWord?.lowercased
    else { return false }
    return EnglishArticle.definite.contains(last)
      || last.isOne(of: [
        "definition", "assumption", "claim", "argument", "goal", "idea", "result", "conclusion", "step", "example",
      ])
  }

  private static func opensObject(_ text: Text) -> Bool {
    let words = EnglishWord.list(in: text.prefix(80))
    return words.count > 1 && words[1].opensObject
  }

  /// The part of the note a name stands in, where the name does not say it.
  private static func told(_ name: Text, _ node: Int, _ page: Page) -> Text { Subjects.prefix(for: name, node, page) }

  /// What a name means that a whole sentence is told of: "Gates: mitre gate?", and where nothing is above it, "What is meant by …?".
  private static func meant(_ name: Text, _ node: Int, _ page: Page) -> Text {
    guard let subject = page.subjectName(of: node), subject.wordCount <= 8, subject.isEnglish,
      !subject.folded.contains(text: name.folded), !name.folded.contains(text: subject.folded)
    else { return "What is meant by “" + name + "”" + inside(name, node, page) + "?" }
    return subject.withoutBracket + ": " + name + "?"
  }

  private static func inside(_ name: Text, _ node: Int, _ page: Page) -> Text {
    page.subjectName(of: node).map { " (" + $0 + ")" } ?? Text()
  }

  static func card(_ question: Text, _ answer: Text, _ node: Int, _ page: Page, _ confidence: Double) -> Draft {
    Draft(
      .definition, ask: question, [answer.trimming { $0.isSpace || $0 == "." && !answer.ends(with: "etc.") }], at: node,
      of: page, confidence: confidence
    ).claiming(.statement, of: [node])
  }
}

/// Years and days as English notes write them.
enum EnglishDate {
  /// Whether a text is nothing but a date: 1815, 494 BC, 1914-1918, May 1940, 12 July 1789.
  static func isDate(_ text: Text) -> Bool {
    let words = text.lowercased.words.map(plain)
    guard (1...7).contains(words.count),
      words.contains(where: { isYear($0) || isCentury($0) || isISODay($0) }) || hasMonth(words) && text.hasDigit
        || text.hasDigit && words.contains(where: { $0.isOne(of: ["bc", "ad", "bce", "ce"]) })
    else { return false }
    return words.allSatisfy {
      isYear($0) || isCentury($0) || isISODay($0) || isSmall($0) || months.contains($0) || $0.allSatisfy(\.isDigit)
    }
  }

  /// A word without the marks around it and the points inside: "b.c.e." and "9,000" as "bce" and "9000".
  private static func plain(_ word: Text) -> Text {
    let bare = word.trimming { !$0.isWordPart && $0 != "–" && $0 != "-" }
    guard bare.contains(".") || bare.contains(",") else { return bare }
    // "0,93", "12.5": a part of one, no year.
    if bare.first == "0" || bare.scalars.last?.isDigit ?? false,
      bare.count - (bare.scalars.lastIndex { $0 == "." || $0 == "," } ?? 0) < 4
    {
      return bare
    }
    let whole = bare.replacing(".", with: "").replacing(",", with: "")
    return whole.isOne(of: ["bc", "ad", "bce", "ce"]) || whole.allSatisfy(\.isDigit) ? whole : bare
  }

  /// "in 1815", "on 12 July 1789", "from 1914 to 1918".
  static func placed(_ date: Text) -> Text {
    let plain = date.trimming { $0 == "(" || $0 == ")" || $0.isSpace || $0 == ":" }
    let first = plain.firstWord?.lowercased ?? Text()
    if first.isOne(of: ["in", "on", "by", "after", "before", "from", "since", "around", "late", "early"]) {
      return first.isOne(of: ["late", "early"]) ? "in " + plain : plain.loweredStart
    }
    if isISODay(plain) { return "on " + plain }
    let isDay =
      plain.wordCount >= 3
      || plain.wordCount == 2 && hasMonth(plain.lowercased.words) && !plain.words.contains(where: isYear)
    return (isDay && hasMonth(plain.lowercased.words.map { $0.trimming { !$0.isWordPart } }) ? "on " : "in ") + plain
  }

  private static func hasMonth(_ words: [Text]) -> Bool { words.contains(where: months.contains) }

  private static func isYear(_ word: Text) -> Bool {
    let parts = word.pieces { $0 == "-" || $0 == "–" || $0 == "/" }
    // 1848, 1789-99, 1600s, 1600's
    let years = parts.map { $0.without(suffix: "s").without(suffix: "'").without(suffix: "’") }
    return parts.count <= 2 && years[0].count >= 3 && years[0].count <= 4
      && years.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isDigit) }
  }

  /// 1789-07-14.
  private static func isISODay(_ word: Text) -> Bool {
    word.count == 10 && word[4] == "-" && word[7] == "-" && word.count(where: \.isDigit) == 8
  }

  private static func isCentury(_ word: Text) -> Bool { word == "century" || word == "centuries" }

  private static func isSmall(_ word: Text) -> Bool {
    word.isOne(of: [
      "bc", "ad", "bce", "ce", "c", "ca", "circa", "around", "in", "to", "late", "early", "mid", "the", "-", "–", "and",
      "by", "on", "of",
    ])
      || word.count <= 7 && word.first?.isDigit ?? false && word.endsWith(anyOf: ["th", "st", "nd", "rd"])
        && (word.count <= 4 || word.contains("-") || word.contains("–"))
  }

  private static let months = Set(
    Text(
      "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
    ).words)
}
