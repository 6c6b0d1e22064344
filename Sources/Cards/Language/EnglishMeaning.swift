import Notes

/// Words the question for the meaning of an English name as its answer asks.
///
/// Behind a name may stand when it was, how much, what it did, or a quality; and what stands before the mark may be no name but a
/// case: "very rare", "in winter", "not under seal".
enum EnglishMeaning {
  /// The draft with a question that its answer answers.
  static func fitted(_ draft: Draft, _ page: Page) -> Draft {
    if draft.question.starts(with: "Who is "), draft.answer.count == 1, EnglishDate.isDate(draft.answer[0]) {
      return draft.with {
        $0.question = "When did " + draft.question.dropping(first: 7).without(suffix: "?") + " live?"
      }
    }
    if let list = EnglishListForm.fitted(draft) { return list }
    if let first = EnglishRunOn.withoutSplice(draft) { return first }
    if let example = example(draft) { return example }
    if let factor = factor(draft, page) { return factor }
    if let below = onlyLine(draft, page) { return below }
    guard draft.rule != "Q", draft.question.isEnglish, asking.contains(draft.rule),
      let start = ["What is ", "What are "].first(where: { draft.question.starts(with: $0) }),
      draft.question.scalars.last == "?", let value = draft.answer.first, value.isEnglish || value.hasDigit,
      case let called = draft.question.dropping(first: start.utf8.count).dropping(last: 1),
      !called.isEmpty, !isAsked(called)
    else { return draft }
    let name = bare(called)
    if Term.countsCourse(name) || idle.contains(name.lowercased) {
      return draft.with { $0.confidence = min($0.confidence, Draft.doubtful) }
    }
    if let works = works(of: name, draft) { return works }
    if draft.answer.count > 1 {
      if draft.rule == "F7" { return side(name, draft, page, orKeeps: true) }
      return draft.kind == .table && draft.rule == "F16" || isRole(name) ? side(name, draft, page) : draft
    }
    // "130 000 people in the army – huge".
    if name.first?.isDigit ?? false, value.wordCount == 1 {
      return draft.with { $0.confidence = min($0.confidence, Draft.doubtful) }
    }
    if let asked = timed(name, value) { return draft.with { $0.question = asked } }
    let text = page.text(draft.node)
    let isPointed = draft.rule == "F3" && text.containsArrow && !value.containsArrow && !text.contains(":")
    if isPointed || countsTime(name) || isHalfSaid(name) || draft.rule != "F17" && opensCase(value) || saysCase(name)
      || isRole(name) || tellsQuality(value)
      || value.starts(with: "so ")
    {
      return side(name, draft, page)
    }
    if draft.kind == .table || draft.rule == "F4" || draft.rule == "F3", let asked = done(name, value) {
      return draft.with { $0.question = asked }
    }
    if isTold(text) || namesPlace(name) || EnglishMeaningForm.says(value, what: name) && !standsAmongPeople(draft, page)
    {
      return draft
    }
    return side(name, draft, page, orKeeps: true)
  }

  /// "Osk Lind" over `"Fire and Measure" (1975); "Ash" (1981)`: what somebody wrote, not what that is.
  private static func works(of name: Text, _ draft: Draft) -> Draft? {
    guard EnglishMeaningForm.namesSomebody(name), draft.answer.count == 1, !draft.isWayBack,
      draft.answer[0].startsWith(anyOf: ["\"", "“"])
    else { return nil }
    let items = draft.answer[0].pieces { $0 == ";" }.map(\.trimmed).filter { !$0.isEmpty }
    guard items.allSatisfy({ $0.startsWith(anyOf: ["\"", "“"]) && $0.wordCount <= 12 }) else { return nil }
    return draft.with {
      $0.question = items.count > 1 ? "Which works are by " + name + "?" : "Which work is by " + name + "?"
      ($0.kind, $0.answer) = (items.count > 1 ? .list : .question, items)
    }
  }

  /// "Harn" over "loss of shared work", beside people of whom something else is told: each is asked for below what they speak of.
  private static func standsAmongPeople(_ draft: Draft, _ page: Page) -> Bool {
    let beside = page[page[draft.node].parent].children
    guard draft.rule == "F15", (2...12).contains(beside.count), page[draft.node].parent > 0 else { return false }
    return beside.allSatisfy { line in
      page.terms[line] != nil && page.matter(of: line).count == 1
        && page.text(line).words.allSatisfy { $0.first?.isUpper ?? false }
    } && beside.contains { EnglishMeaningForm.namesSomebody(page.text($0)) }
  }

  /// An example behind a name is asked for as one.
  private static func example(_ draft: Draft) -> Draft? {
    guard draft.question.isEnglish, draft.answer.count == 1, !draft.isWayBack, draft.kind != .example,
      let start = ["What is ", "What are "].first(where: { draft.question.starts(with: $0) }),
      let mark = [
        "E.g. ", "E.g., ", "E.g ", "e.g. ", "e.g., ", "e.g ", "Eg. ", "eg. ", "For example, ", "for example, ",
      ].first(where: {
        draft.answer[0].starts(with: $0)
      })
    else { return nil }
    let name = draft.question.dropping(first: start.utf8.count).dropping(last: 1).loweredNoun
    return draft.with {
      $0.question = "What is an example of " + name + "?"
      $0.answer = [draft.answer[0].dropping(first: mark.utf8.count)]
      $0.kind = .example
    }
  }

  /// "Wks 10–12", "day 3": a time in a row of them.
  private static func countsTime(_ name: Text) -> Bool {
    let words = name.lowercased.words
    return (2...3).contains(words.count) && words[words.count - 1].hasDigit
      && words[0].trimming({ $0 == "." }).isOne(of: [
        "wk", "wks", "week", "weeks", "day", "days", "month", "months", "hour", "hours",
      ])
  }

  /// "Urine appears": a sentence that stops at its verb.
  private static func isHalfSaid(_ name: Text) -> Bool {
    guard (2...3).contains(name.wordCount), let last = name.lastWord, last.first?.isLower ?? false,
      let verb = EnglishVerbs.base(ofThird: last)
    else { return false }
    return !EnglishVerbs.isNounToo(verb)
  }

  /// Labels behind which the writer speaks of the note.
  private static let idle: WordSet = [
    "hint", "note", "nb", "warning", "reminder", "tip", "subject", "topic", "course", "lecturer", "professor",
    "instructor", "teacher", "date", "author", "class", "module",
  ]

  /// "Scarcity: means that …": the note itself says that this is what the name means.
  private static func isTold(_ line: Text) -> Bool {
    line.containsAny(of: [
      ": means", "- means", "– means", ": refers to", "- refers to", " means that ", ": is ", ": are ",
    ])
  }

  /// "third", "first day": a place in a row, which names nothing.
  private static func namesPlace(_ name: Text) -> Bool {
    name.wordCount <= 2 && name.firstWord.map { ordinals.contains($0.lowercased) } ?? false
  }

  private static let ordinals: WordSet = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "next", "last",
  ]

  /// "What characterizes the kiln god?" over a single line: the name asks for what stands below it.
  private static func onlyLine(_ draft: Draft, _ page: Page) -> Draft? {
    guard draft.rule == "F15", draft.answer.count == 1, draft.question.starts(with: "What characterizes "),
      page[draft.node].kind == .item, page.matter(of: draft.node).count == 1, draft.answer[0].wordCount >= 2,
      case let name = bare(draft.question.dropping(first: 19).without(suffix: "?")), name.wordCount <= 4,
      !EnglishPhrase.hasFiniteVerb(name), !saysCase(name)
    else { return nil }
    return side(name, draft.with { $0.confidence = max($0.confidence, 0.6) }, page)
  }

  /// "Groundwater: keeps the stream full" below "Lag time depends on": how the one hangs on the other.
  private static func factor(_ draft: Draft, _ page: Page) -> Draft? {
    guard draft.rule == "F3" || draft.rule == "F4", draft.answer.count == 1, draft.question.starts(with: "What "),
      let left = page.pairs[draft.node]?.left, left.isEnglish, left.wordCount <= 6,
      case let above = page.text(page[draft.node].parent).trimming({ $0.isSpace || $0 == ":" || $0 == "." }),
      let end = [" depends on", " depends upon", " depend on"].first(where: { above.ends(with: $0) }),
      case let what = above.without(suffix: end), (1...6).contains(what.wordCount)
    else { return nil }
    let verb: Text = Wording.isPlural(what) ? "do" : "does"
    return draft.with {
      $0.question =
        ["How", verb, what.loweredArticle.loweredStart, "depend on", left.loweredArticle.loweredNoun].joined(" ") + "?"
      $0.kind = .question
    }
  }

  private static let asking: Set<String> = ["F3", "F4", "F5", "F7", "F15", "F16", "F17", "F37"]

  /// Whether what stands behind "What is" asks for more than a name: "meant by …", "the order of …", "a lock used for".
  private static func isAsked(_ called: Text) -> Bool {
    if called.wordCount > 9 || called.contains(": ") || called.contains(", ") { return true }
    if called.startsWith(anyOf: ["meant by ", "the difference ", "the order ", "another name ", "the formula "]) {
      return true
    }
    let last = called.lastWord?.lowercased ?? called
    return EnglishWords.prepositions.contains(last) || EnglishVerbs.base(ofParticiple: last) != nil
  }

  /// The name without its article and without what it belongs to, in brackets behind it.
  private static func bare(_ called: Text) -> Text {
    guard called.scalars.last == ")", let open = Term.matchingOpening(called), open > 2,
      called[open - 1].isSpace, !called[open...].hasDigit
    else { return called.withoutArticle }
    return called.prefix(open).trimmed.withoutArticle
  }

  /// "Cicero – 106 BC - 43 BC", "Lipids: 9kcal/g": when it was, how much it is.
  private static func timed(_ name: Text, _ value: Text) -> Text? {
    let said = value.trimming { $0.isSpace || "().*".unicodeScalars.contains($0) }
    if said.starts(with: "r. "), said.hasDigit, EnglishDate.isDate(said.dropping(first: 3)) {
      return "When did " + name.withArticle + " rule?"
    }
    if said.hasDigit, EnglishDate.isDate(said) {
      return (Wording.isPlural(name) ? "When were " : "When was ") + name.withArticle + "?"
    }
    let words = said.lowercased.words
    if words.count >= 2, words.count <= 6, words[0].allSatisfy({ $0.isDigit || "~-–+".unicodeScalars.contains($0) }),
      spans.contains(words[1])
    {
      return name + ": how long?"
    }
    guard let first = said.first, first.isDigit || first == "~" || first == "≈", (1...2).contains(said.wordCount),
      !name.hasDigit, let unit = said.scalars.firstIndex(where: { $0.isLatin || $0 == "%" || $0 == "°" }),
      said.prefix(unit).allSatisfy({ $0.isDigit || $0.isSpace || "~≈.,-–/".unicodeScalars.contains($0) }),
      said.dropping(first: unit).count <= 8
    else { return nil }
    return name + ": how much?"
  }

  private static let spans: WordSet = [
    "year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours", "minute", "minutes", "seconds",
  ]

  /// Whether a left side says when, where or how often, and names nothing.
  static func saysCase(_ name: Text) -> Bool {
    guard let first = name.firstWord?.lowercased else { return false }
    if EnglishWords.prepositions.contains(first), !first.isOne(of: ["like", "per", "plus"]) {
      return name.wordCount >= 2
    }
    if first.isOne(of: ["not", "very", "mostly", "usually", "often", "rarely", "sometimes", "otherwise"]) {
      return true
    }
    // "network tells source", "measure the loss", "what gives both": told, and no name.
    let words = name.words
    if name.first?.isLower ?? false, words.count >= 3,
      EnglishVerbs.base(ofThird: words[1]).map({ !EnglishVerbs.isNounToo($0) }) ?? false
        || EnglishVerbs.isBase(first) && !EnglishVerbs.isNounToo(first)
    {
      return true
    }
    if let last = words.last?.lowercased, words.count >= 2, last.isOne(of: ["both", "these", "those", "them", "it"]) {
      return true
    }
    return name.wordCount == 1 && first.isOne(of: ["rare", "common", "other", "others", "also", "uncommon", "typical"])
      || name.wordCount == 2 && first.ends(with: "ly") && first.count >= 6
        && EnglishVerbs.base(ofParticiple: name.lastWord?.lowercased ?? name) != nil
  }

  /// "If the soil is wet, the water runs off", "In summer …": what is so in a case.
  private static func opensCase(_ value: Text) -> Bool {
    guard value.wordCount >= 5 else { return false }
    return value.startsWith(lowered: ["if ", "in summer", "in winter", "at high ", "at low ", "during ", "whenever "])
      || value.startsWith(lowered: ["in ", "at ", "on "]) && value.contains(", ") && !value.words[1].hasDigit
        && value.words[2].allSatisfy { !$0.isDigit || $0 == "," }
  }

  /// A word for what something is to the thing above: its exception, its husband.
  private static func isRole(_ name: Text) -> Bool {
    name.wordCount == 1 && name.first?.isLower ?? false && roles.contains(name)
  }

  private static let roles: WordSet = [
    "exception", "exceptions", "problem", "problems", "husband", "wife", "son", "daughter", "father", "mother",
    "brother", "sister", "dream", "slogan", "result", "results", "consequence", "consequences", "outcome", "goal",
    "goals", "aim", "aims", "leader", "leaders", "king", "queen", "ruler", "capital", "nickname", "motto", "winner",
    "winners", "loser", "losers", "rival", "rivals", "heir", "successor", "predecessor", "founder", "founders",
    "location", "date", "dates", "time", "duration", "size", "colour", "color", "shape", "price", "cost", "age",
    "today", "now", "then", "before", "after", "later", "first", "finally", "earlier",
  ]

  /// "independent", "reactive ≠ proactive": how it is.
  private static func tellsQuality(_ value: Text) -> Bool {
    if value.mayHold("≠"), value.contains("≠"), value.wordCount <= 5 { return true }
    guard value.wordCount == 1, value.first?.isLower ?? false, value.count >= 6 else { return false }
    return value.endsWith(anyOf: ["ble", "ive", "ous", "less", "ful", "dent", "icient", "atic", "etic", "ular", "uble"])
  }

  /// "Banned the use of paper money", "Causes blindness": what it did or does.
  private static func done(_ name: Text, _ value: Text) -> Text? {
    let words = EnglishWord.list(in: value.prefix(80))
    guard words.count >= 3, !words[0].endsInComma else { return nil }
    let (first, next) = (words[0].plain, words[1].plain)
    let isObject =
      words[1].opensObject || words[1].isCapital || next.first?.isDigit ?? false
      || EnglishWords.isPlural(next)
    if EnglishVerbs.base(ofPast: first) != nil, !changed.contains(first),
      EnglishWords.determiners.contains(next) || next.isOne(of: ["that", "few", "some", "many"])
        || words[0].isCapital && isObject
    {
      return "What did " + name.withArticle + " do?"
    }
    guard first.first != nil, words[0].isCapital, let base = EnglishVerbs.base(ofThird: first),
      !EnglishVerbs.isNounToo(base) || isObject
    else { return nil }
    return ["What", Wording.isPlural(name) ? "do" : "does", name.withArticle, "do?"].joined(" ")
  }

  /// Words before a noun that say how it has changed: "Decreased pressure" may be a finding.
  private static let changed: WordSet = [
    "decreased", "increased", "reduced", "elevated", "impaired", "altered", "lowered", "raised", "enlarged", "swollen",
    "distended", "delayed", "prolonged", "limited", "improved", "disturbed", "weakened", "lost", "varied", "mixed",
    "fixed", "combined", "shared", "repeated", "selected", "related", "associated", "continued", "sustained",
    "specialized", "specialised", "modified",
  ]

  /// What a line belongs to: the name above it, or the side of a name, "treatment of acromegaly".
  private static func owner(of node: Int, _ page: Page) -> Text? {
    let name = page.subjectName(of: node) ?? page.frontTitle
    let near = page.document.ancestors(of: node).first { page[$0].isSection }
    guard let near, page.text(near).isEnglish, page.text(near).wordCount <= 3,
      case let side = page.text(near).trimming({ $0.isSpace || $0 == ":" }),
      page[near].label != nil || AspectTitles.isAspect(side.lowercased)
    else { return name }
    let whose = name?.folded == side.folded ? page.subjectName(of: near) : name
    guard let name = whose, name.isEnglish, name.wordCount <= 4, !side.folded.contains(text: name.folded) else {
      return side
    }
    return side + " of " + name.withArticle
  }

  /// The name asked for below what it belongs to; where nothing is above it, it waits unless `keeps` says it may stay as it is.
  private static func side(_ name: Text, _ draft: Draft, _ page: Page, orKeeps keeps: Bool = false) -> Draft {
    guard let subject = owner(of: draft.node, page), subject.wordCount <= 8,
      !subject.folded.contains(text: name.folded)
    else {
      return keeps && !EnglishMeaningForm.namesSomebody(name)
        ? draft : draft.with { $0.confidence = min($0.confidence, Draft.doubtful) }
    }
    if name.withoutBracket.folded.contains(text: subject.withoutBracket.folded) { return draft }
    let plain = name.without(suffix: (" (" + subject.withoutBracket + ")").string)
    let asked = subject.withoutBracket + ": " + plain + "?"
    return draft.with {
      $0.question = asked
      if $0.isWayBack { $0.confidence = min($0.confidence, Draft.doubtful) }
    }
  }
}
