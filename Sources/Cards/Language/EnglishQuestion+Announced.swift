import Notes

extension EnglishQuestion {
  /// The question of a sentence that announces a list: "Threads must" → "What must threads do?", "Fish were sorted into three
  /// groups" → "Which three groups were fish sorted into?"; nil where it has no verb that can be asked.
  static func announced(_ text: Text) -> Text? {
    // A word for the list stands where it breaks off.
    let isModal = text.lastWord.map { EnglishWords.modals.contains($0.lowercased) } ?? false
    guard let clause = EnglishClause(text + (isModal ? " do these things" : " these things")),
      let first = clause.subject.firstWord?.lowercased,
      !EnglishWords.pronouns.contains(first)
    else { return nil }
    // "Key question:" is a name, not what a key does.
    if text.wordCount <= 3, clause.group == .active, EnglishVerbs.isNounToo(clause.verb), clause.auxiliary == "do" {
      return nil
    }
    let rest = clause.rest.without(suffix: " these things").without(suffix: "these things").trimmed
    if rest.isEmpty {
      if clause.group == .copula { return nil }
      if clause.group == .passive, Announcement.isCount(first) || first == "several" {
        let kind = first == "several" ? clause.subject.dropping(first: first.count).trimmed : clause.subject
        return (["Which", kind, clause.auxiliary] + clause.middle + [clause.verb]).joined(" ") + "?"
      }
      return clause.asked(clause.group == .passive ? "How" : "What")
    }
    let words = EnglishWord.list(in: rest)
    // "Two reforms were made after the war": which ones.
    if Announcement.isCount(first), clause.subject.wordCount >= 2, clause.lead.isEmpty, clause.group != .copula,
      clause.group != .passive || words.first.map({ EnglishWords.prepositions.contains($0.plain) }) ?? false
    {
      return "Which " + clause.subject + " " + clause.predicate.without(suffix: " these things") + "?"
    }
    if let last = words.last?.plain, EnglishWords.prepositions.contains(last) { return clause.asked("What", rest) }
    // "The yard offers berths:" names what is listed.
    if words.count == 1, clause.group == .active, EnglishWords.isPlural(words[0].plain), !words[0].isCapital {
      return clause.asked("Which " + rest.string)
    }
    for some in ["a number of ", "various ", "many ", "different ", "multiple "] {
      guard let cut = rest.firstRange(ofText: Text(some)), cut.lowerBound <= 12,
        (1...4).contains(rest.dropping(first: cut.upperBound).wordCount)
      else { continue }
      let kind = rest.dropping(first: cut.upperBound)
      return clause.asked("Which " + kind.string, rest.prefix(cut.lowerBound).trimmed)
    }
    guard let count = words.firstIndex(where: { Announcement.isCount($0.plain) }), count + 1 < words.count,
      words.count - count <= 6
    else { return nil }
    let kind = rest.dropping(first: words[count].range.lowerBound)
    let before = rest.prefix(words[count].range.lowerBound).trimmed
    guard before.isEmpty || before.wordCount <= 6, !before.hasDigit,
      !before.words.contains(where: { EnglishWords.relatives.contains($0.lowercased) })
    else { return nil }
    return clause.asked("Which " + kind.string, before.without(suffix: " the").without(suffix: "the").trimmed)
  }
}
