import Notes

/// F21: English lines that lead on to their list by what they say, not by a number: a condition, a need, "the following …", a why.
///
/// Fires on a line with two to seven short lines below it; the line turned into a question asks for all of them: "A hull is safe if it:"
/// → "When is a hull safe?", "To moor a boat, we need to check:" → "To moor a boat, what do we need to check?".
enum EnglishLeadIns {
  static func draft(_ node: Int, _ page: Page) -> Draft? {
    guard page[node].isMatter, page[node].label == nil, page.text(node).isEnglish, page[node].children.count >= 2 else {
      return nil
    }
    let line = page.sentences[node].last?.text ?? page.text(node)
    let text = line.trimming { $0.isSpace || $0 == ":" || $0 == "." }
    let isOpen = page.text(node).scalars.last == ":"
    guard (4...20).contains(text.wordCount), !Example.isExample(text), !text.contains(": "),
      let asked = question(text, isOpen: isOpen, page)
    else { return nil }
    let lines = page.matter(of: node).filter { !Example.isExample(page.text($0)) }
    var items = lines.map { item($0, page) }
    // What brackets add is left out where the lines are long.
    if items.reduce(0, { $0 + $1.count }) > HeadingLists.mostText { items = items.map(\.withoutBracket) }
    guard (2...HeadingLists.mostItems).contains(lines.count), lines.allSatisfy({ page[$0].label == nil }),
      items.allSatisfy({ (1...16).contains($0.wordCount) && $0.scalars.last != "?" && $0.scalars.last != ":" }),
      items.reduce(0, { $0 + $1.count }) <= HeadingLists.mostText, !lines.contains(where: { page[$0].inline.hasImage })
    else { return nil }
    let prefix = Subjects.prefix(for: text, node, page)
    return Draft(
      .list, ask: prefix.isEmpty ? asked.capitalizedStart : prefix + asked.loweredStart, items, at: node, of: page,
      confidence: 0.75
    ).from([node] + lines, of: page).claiming(.member, of: lines).claiming(.statement, of: [node])
  }

  private static func item(_ line: Int, _ page: Page) -> Text {
    let text = page.pairs[line].map { $0.isNamed ? $0.left : page.text(line) } ?? page.text(line)
    return text.trimming { $0.isSpace || $0 == "." || $0 == ";" || $0 == "," }
  }

  private static func question(_ text: Text, isOpen: Bool, _ page: Page) -> Text? {
    if let following = following(text) { return following }
    guard isOpen else { return nil }
    return condition(text) ?? asking(text) ?? need(text)
  }

  /// Asks which things follow.
  ///
  /// "In calm water, the following oars should be put away" → "In calm water, which oars should be put away?"
  private static func following(_ text: Text) -> Text? {
    guard let clause = EnglishClause(text), clause.subject.lowercased.starts(with: "the following "),
      (3...5).contains(clause.subject.wordCount), let noun = clause.subject.lastWord,
      EnglishWords.isPlural(noun.lowercased),
      !clause.predicate.contains(", "), (2...14).contains(clause.predicate.wordCount),
      !clause.predicate.lowercased.endsWith(anyOf: [" of", " as", " are", " in", " for"])
    else { return nil }
    let asked = "which " + clause.subject.dropping(first: 14) + " " + clause.predicate + "?"
    return clause.lead.isEmpty ? asked : clause.lead + ", " + asked
  }

  /// Asks when something is so.
  ///
  /// "Hulls are safe if they" → "When are hulls safe?"
  private static func condition(_ text: Text) -> Text? {
    guard
      let end = [" if it", " if they", " if you", " when it", " when they", " if"].first(where: { text.ends(with: $0) }
      ),
      case let said = text.dropping(last: end.utf8.count), said.wordCount >= 3, let clause = EnglishClause(said),
      !EnglishQuestion.isVague(clause), let first = clause.subject.firstWord?.lowercased,
      !EnglishWords.pronouns.contains(first), !EnglishWords.backward.contains(first),
      !EnglishWords.lonePronouns.contains(first) || first == "you"
    else { return nil }
    return clause.asked("When", clause.rest)
  }

  /// "Why should we mend oars": a question without its mark.
  private static func asking(_ text: Text) -> Text? {
    guard text.startsWith(anyOf: ["Why ", "How "]), let next = text.words.dropFirst().first?.lowercased,
      EnglishWords.be.contains(next) || EnglishWords.modals.contains(next) || EnglishWords.doing.contains(next)
    else { return nil }
    return text + "?"
  }

  /// Asks for the object a line breaks off before.
  ///
  /// "To moor a boat, we need to check" → "To moor a boat, what do we need to check?"
  private static func need(_ text: Text) -> Text? {
    guard let last = text.lastWord, EnglishVerbs.isBase(last), !EnglishVerbs.isNounToo(last), text.wordCount >= 5,
      let clause = EnglishClause(text + " there"), clause.rest.ends(with: "there"), clause.group == .active,
      !EnglishQuestion.isVague(clause), let first = clause.subject.firstWord?.lowercased,
      !EnglishWords.backward.contains(first), !EnglishWords.pronouns.contains(first) || first == "we" || first == "you"
    else { return nil }
    let rest = clause.rest.dropping(last: 5).trimmed
    guard !first.isOne(of: ["we", "you"]) || !clause.lead.isEmpty || text.starts(with: "To ") else { return nil }
    if text.starts(with: "To "), clause.lead.isEmpty, let comma = text.firstRange(of: ", ") {
      return text.prefix(comma.upperBound) + clause.asked("What", rest).loweredStart
    }
    return clause.asked("What", rest)
  }
}
