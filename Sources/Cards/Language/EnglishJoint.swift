import Notes

/// Which English sentences with "if" or "when" in the middle may be asked for their case.
enum EnglishJoint {
  /// Openings after which a condition is no fact.
  static let sayings: Phrases = [
    "remember ", "imagine ", "suppose ", "assume ", "note that ", "what if ", "what happens ",
  ]

  /// Words that end a statement which has not ended: its case belongs to them.
  private static let open: WordSet = [
    "as", "even", "especially", "particularly", "or", "like", "to", "of", "for", "in", "on", "is", "are", "know",
    "matter", "what", "see", "tell", "and", "about", "unless", "e.g", "i.e", "whether", "depends", "that",
    "detect", "detects", "verify", "verifies", "track", "tracks", "indicate", "indicates", "learn", "find", "wonder",
    "shows", "show",
    "check", "checks", "determine", "determines", "ask", "asks", "decide", "decides", "test", "tests", "sees", "knows",
  ]

  /// "B when A"; nil where the statement before "when" is none, or breaks off in another sentence.
  static func when(_ statement: Text, _ clause: Text) -> Joint? {
    var statement = statement.trimming { $0.isSpace || $0 == "," }
    var clause = clause
    guard var last = statement.lastWord?.lowercased else { return nil }
    if last == "but" {
      return clause.lowercased.starts(with: "when ") || clause.lowercased.starts(with: "if ")
        ? Joint.find(in: clause) : nil
    }
    // "only when" tells the case and belongs to it.
    for word in ["only", "also", "just"] where last.string == word {
      statement = statement.dropping(last: word.unicodeScalars.count).trimming { $0.isSpace || $0 == "," }
      if word == "only" { clause = "only " + clause }
      last = statement.lastWord?.lowercased ?? last
    }
    guard !open.contains(last), statement.wordCount >= 2, !statement.contains(", meaning"),
      !statement.contains("what happens")
    else { return nil }
    return .when(statement, clause)
  }

  /// "It failed because of three reasons:" over a list: the reasons stand below.
  static func leadsOn(_ text: Text, _ node: Int, _ page: Page) -> Bool {
    guard text.isEnglish, text.scalars.last == ":", page.matter(of: node).count >= 2 else { return false }
    let words = text.lowercased.words.map { $0.trimming { !$0.isWordPart } }
    return words.contains("following")
      || words.indices.contains { place in
        Announcement.isCount(words[place]) && words[(place + 1)...].prefix(3).contains { ListHeading.isKind($0) }
      }
  }

  /// "Breaks loads in two": a reason whose subject stands elsewhere.
  static func isClipped(_ reason: Text) -> Bool {
    guard let first = reason.firstWord?.lowercased, reason.wordCount >= 3 else { return false }
    return EnglishVerbs.base(ofThird: first).map { !EnglishVerbs.isNounToo($0) || $0 == "break" } ?? false
  }

  /// Whether a case is one of something named before: "if it dries".
  static func isVague(_ clause: Text) -> Bool {
    let words = clause.words
    return words.count >= 2 && EnglishWords.backward.contains(words[1].lowercased)
  }

  /// Whether a case has a subject and a verb of its own, so that "What happens when …?" can be asked.
  static func isClause(_ clause: Text) -> Bool {
    guard let first = clause.firstWord else { return false }
    let rest = clause.dropping(first: first.count).trimmed
    guard var next = rest.firstWord?.lowercased else { return false }
    // "when first running": no clause.
    if EnglishWords.isAdverb(next), rest.wordCount > 1 { next = rest.words[1].lowercased }
    guard EnglishVerbs.base(ofGerund: next) == nil else { return false }
    return EnglishClause(rest) != nil
  }
}
