import Notes

/// Asks for the subject of an English sentence: "What stores the sugar of the sap?".
enum EnglishSubjectQuestion {
  static func draft(_ text: Text, _ place: Int, _ node: Int, _ page: Page) -> Draft? {
    guard let clause = page.clause(of: text), clause.group == .active || clause.group == .passive,
      text.wordCount >= (isActor(clause) ? 3 : 5), Chronicles.opening(clause.subject + " x") == nil,
      clause.auxiliary != "have", !clause.isNotOnly, clause.group != .passive || !clause.rest.starts(with: "by "),
      !unasked.contains(clause.verb), !joinsDeeds(clause),
      !clause.middle.contains("not"),
      !clause.subject.endsWith(anyOf: [" of it", " of this", " of these", " of those", " of them"]),
      !text.containsAny(of: [", where ", ", while ", " whereas ", " only "]),
      let first = clause.subject.firstWord?.lowercased, !EnglishWords.backward.contains(first),
      !EnglishWords.pronouns.contains(first), !EnglishWords.lonePronouns.contains(first),
      !first.isOne(of: ["you", "we", "only", "so", "and", "but", "no"]), !EnglishQuestion.isVague(clause),
      clause.subject.wordCount <= 9, isThing(clause.subject) || isActor(clause), !isOwn(clause.subject, node, page),
      isActor(clause)
        || EnglishTerms.tells(
          clause.subject.words.count > 1 && EnglishWords.determiners.contains(first)
            ? clause.subject.dropping(first: first.count).trimmed : clause.subject)
    else { return nil }
    var said = EnglishQuestion.cut(singular(clause), isPassive: clause.group == .passive).0.trimming {
      $0.isSpace || $0 == "," || $0 == "."
    }
    // One deed of a person is enough to ask who it was.
    if isActor(clause), let comma = said.firstRange(of: ", "), said.prefix(comma.lowerBound).wordCount >= 2,
      !said.dropping(first: comma.upperBound).contains(" and ")
        || EnglishPhrase.hasFiniteVerb(said.dropping(first: comma.upperBound))
    {
      said = said.prefix(comma.lowerBound)
    }
    guard (isActor(clause) ? 2...20 : 3...20).contains(said.wordCount), said.count <= 140,
      !EnglishBlanks.breaksOff(said),
      !said.words.contains(where: { EnglishWords.backward.contains($0.lowercased) && $0 != "that" }),
      !said.folded.contains(text: clause.subject.folded), EnglishTerms.tells(said)
    else { return nil }
    let word: Text = isActor(clause) ? "Who " : "What "
    let asked = (clause.lead.isEmpty ? word : clause.lead + ", " + word.loweredStart) + said + "?"
    let prefix = Subjects.prefix(for: said, node, page)
    guard !prefix.folded.contains(text: clause.subject.folded) else { return nil }
    return Draft(
      .question, ask: prefix.isEmpty ? asked.capitalizedStart : prefix + asked.loweredStart, [clause.subject], at: node,
      of: page, confidence: 0.6
    ).with { $0.isTurned = clause.group == .active && causing.contains(clause.verb) && !clause.isJoined }
      .claiming(.part(8_000 + place), of: [node])
  }

  /// Verbs by which a sentence tells what brings something about: that is to be known beside what it brings about.
  private static let causing: WordSet = ["cause", "lead", "trigger", "drive", "determine", "prevent"]

  /// Verbs whose subject is no answer: what includes or means something is asked for that.
  private static let unasked = Set(
    Text("mean refer include consist contain comprise last have belong tend exist").words)

  /// "run along the bank and carry water" of several things: both verbs would have to change.
  private static func joinsDeeds(_ clause: EnglishClause) -> Bool {
    guard clause.auxiliary == "do" else { return false }
    let words = EnglishWord.list(in: clause.rest)
    return words.indices.dropFirst().contains { words[$0 - 1].plain == "and" && EnglishVerbs.isBase(words[$0].plain) }
  }

  /// The predicate as it is told of one thing: "are sent" → "is sent", "carry" → "carries".
  private static func singular(_ clause: EnglishClause) -> Text { singular(clause, clause.predicate) }

  /// A part of the predicate as it is told of one thing.
  static func singular(_ clause: EnglishClause, _ said: Text) -> Text {
    guard let first = said.firstWord else { return said }
    let rest = said.dropping(first: first.count)
    switch clause.auxiliary.string {
    case "are": return "is" + rest
    case "were": return "was" + rest
    case "do": return first == clause.verb ? EnglishVerbs.third(of: first) + rest : said
    default: return said
    }
  }

  /// Whether a name does what only people and their states do.
  private static func isActor(_ clause: EnglishClause) -> Bool {
    let words = EnglishWord.list(in: clause.subject)
    guard clause.group == .active, words.count <= 6, words.allSatisfy({ $0.isCapital || $0.plain == "and" }),
      let first = words.first, !EnglishWords.determiners.contains(first.plain),
      words.allSatisfy({ !$0.inner || $0.plain.contains("/") || $0.plain.contains("-") })
    else { return false }
    return deeds.contains(clause.verb.firstWord ?? Text())
  }

  /// Whether only people and their states do what a verb says.
  static func isPersonal(_ verb: Text) -> Bool { deeds.contains(verb) || verb == "discover" || verb == "develop" }

  private static let deeds = Set(
    Text(
      """
      give present declare refuse oppose want demand elect attempt argue write invent discover propose found lead attack \
      invade defeat sign accept reject announce publish study believe think claim criticize establish lift ask persuade \
      promise seek replace win kill marry govern conquer occupy fund finance choose appoint deliver visit teach paint \
      compose coin introduce organize build call decree swear rebel
      """
    ).words)

  /// Whether a subject is a thing, not a person's or a place's name.
  private static func isThing(_ subject: Text) -> Bool {
    let words = EnglishWord.list(in: subject)
    guard let first = words.first else { return false }
    if words.contains(where: { $0.plain.endsWith(anyOf: ["ian", "ians", "ist", "ists"]) || $0.plain == "people" }) {
      return false
    }
    if EnglishWords.determiners.contains(first.plain) { return !words.dropFirst().allSatisfy(\.isCapital) }
    return !first.isCapital || first.inner && !first.plain.contains("/")
  }

  /// Whether the subject is what the part of the note is about.
  private static func isOwn(_ subject: Text, _ node: Int, _ page: Page) -> Bool {
    let folded = subject.loweredNoun.folded
    return page.section(of: node).contains {
      page.terms[$0].map { $0.name.folded.contains(text: folded) || folded.contains(text: $0.name.folded) } ?? false
    }
  }
}
