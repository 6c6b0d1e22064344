import Notes

/// English sentences that tell how often something is done, whose part somebody or something had in another thing, and from where a thing came.
extension EnglishQuestion {
  /// The first of these that a clause tells.
  static func oftenOrRole(_ clause: EnglishClause, _ words: [EnglishWord]) -> Found? {
    often(clause, words) ?? role(clause, words) ?? origin(clause, words)
  }

  /// "The potters fire the kiln twice a year" → "How often do the potters fire the kiln?".
  private static func often(_ clause: EnglishClause, _ words: [EnglishWord]) -> Found? {
    guard clause.group == .active || clause.group == .passive, !clause.isJoined, (2...14).contains(words.count),
      let start = words.indices.suffix(5).first(where: { isFrequency(words[$0...].map(\.plain)) }),
      !words[..<start].contains(where: { $0.endsInComma || EnglishWords.relatives.contains($0.plain) }),
      start > 0 || clause.group == .passive || clause.auxiliary.isOne(of: ["do", "does", "did"])
    else { return nil }
    let cut = words[start].range.lowerBound
    let object = clause.rest.prefix(cut).trimmed
    return (clause.asked("How often", object), clause.rest.dropping(first: cut))
  }

  /// "twice a year", "every four years", "three times a week".
  private static func isFrequency(_ words: [Text]) -> Bool {
    guard (2...5).contains(words.count), let last = words.last, EnglishWords.timeUnits.contains(last) else {
      return false
    }
    if words[0] == "every" { return words.count <= 3 }
    let per = words[words.count - 2]
    guard per.isOne(of: ["a", "an", "per", "each", "every"]) else { return false }
    let count = words.dropLast(2)
    return count.count == 1 && (words[0] == "once" || words[0] == "twice" || words[0] == "thrice")
      || count.count == 2 && words[1] == "times"
  }

  /// "The wet clay was the direct cause of the crack" → "What was the direct cause of the crack?".
  private static func role(_ clause: EnglishClause, _ words: [EnglishWord]) -> Found? {
    guard clause.group == .copula, clause.lead.isEmpty, clause.middle.isEmpty, (4...20).contains(words.count),
      words[0].plain == "the",
      let noun = words.indices.dropFirst().prefix(3).first(where: { roles.contains(words[$0].plain) }),
      noun + 1 < words.count, words[noun + 1].plain == "of", !words.contains(where: \.endsInComma),
      let first = clause.subject.firstWord?.lowercased, !EnglishWords.pronouns.contains(first),
      !first.isOne(of: ["this", "that", "these", "those", "it", "one", "another"]), clause.subject.wordCount <= 8,
      !clause.rest.containsAny(of: [" that ", " which ", " because ", " who "])
    else { return nil }
    let who: Text = EnglishAntecedent.isPerson(clause.subject) ? "Who" : "What"
    return ([who, clause.auxiliary, clause.rest].joined(" ") + "?", clause.subject.loweredArticle)
  }

  private static let roles: WordSet = [
    "cause", "reason", "source", "founder", "author", "capital", "leader", "inventor", "birthplace", "basis", "result",
    "consequence", "forerunner", "predecessor", "successor", "birthplace", "origin", "father", "mother", "heart",
    "seat",
  ]

  /// "Celadon came to Torren from the east" → "Where did Celadon come to Torren from?".
  private static func origin(_ clause: EnglishClause, _ words: [EnglishWord]) -> Found? {
    guard clause.group == .active, clause.verb.isOne(of: ["come", "spread", "travel", "arrive", "migrate"]),
      words.count >= 4,
      words[0].plain.isOne(of: ["to", "in", "into"]), let from = words.firstIndex(where: { $0.plain == "from" }),
      from >= 2,
      from + 1 < words.count, !words.contains(where: \.endsInComma), words.count - from <= 7
    else { return nil }
    let head = clause.rest.prefix(words[from].range.lowerBound).trimmed
    return (clause.asked("Where", head + " from"), clause.rest.dropping(first: words[from + 1].range.lowerBound))
  }
}
