import Notes

/// Sentences that set one part apart, and those that tell of one thing what befell it.
extension EnglishQuestion {
  /// What a sentence sets apart: "It was the wet clay that caused the crack" → "What caused the crack?".
  static func cleft(_ text: Text) -> Found? {
    // "It is the gate that holds back the river" says what it is.
    guard text.starts(with: "It was ") else { return nil }
    let said = text.dropping(first: 7).trimming { $0.isSpace || $0 == "." || $0 == "!" }
    for (mark, asked) in [(" that ", "What "), (" who ", "Who ")] as [(String, Text)] {
      guard let cut = said.firstRange(of: mark), case let part = said.prefix(cut.lowerBound).trimmed,
        case let rest = said.dropping(first: cut.upperBound).trimmed, (1...14).contains(part.wordCount),
        (3...24).contains(rest.wordCount), let first = part.firstWord,
        first.first?.isUpper ?? false || first == "the" || first.endsWith(anyOf: ["'s", "’s"]),
        let verb = rest.firstWord?.lowercased,
        EnglishWords.be.contains(verb) || EnglishWords.modals.contains(verb) || EnglishVerbs.base(ofPast: verb) != nil
          || EnglishVerbs.base(ofThird: verb) != nil,
        !part.containsAny(of: [" not ", ", ", " first", " last", " only"])
      else { continue }
      return (asked + rest + "?", part)
    }
    return nil
  }

  /// What befell somebody: "The Ashmen were killed, imprisoned, and chased out" → "What happened to the Ashmen?".
  static func befallen(_ clause: EnglishClause, _ words: [EnglishWord]) -> Found? {
    guard clause.group == .passive, clause.middle.isEmpty, clause.lead.isEmpty,
      clause.auxiliary.isOne(of: ["was", "were"]),
      let verb = EnglishWord.list(in: clause.predicate).first(where: { $0.plain == clause.verb }), verb.endsInComma,
      words.count >= 3,
      EnglishVerbs.base(ofParticiple: words[0].plain) != nil,
      words.contains(where: { $0.plain == "and" }), clause.rest.wordCount <= 16
    else { return nil }
    return ("What happened to " + clause.subject + "?", clause.predicate.dropping(first: verb.range.lowerBound))
  }
}
