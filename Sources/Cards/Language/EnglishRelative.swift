import Notes

/// Clauses behind "that", "which" and "who" inside a subject.
enum EnglishRelative {
  /// Whether what looks like the verb is a noun of the clause before it: "a jar that keeps your dry tea leaves in the dark" has
  /// no verb of its own.
  static func isObject(_ words: [EnglishWord], _ first: Int, _ place: Int) -> Bool {
    guard place + 1 < words.count, EnglishWords.prepositions.contains(words[place + 1].plain),
      let base = EnglishVerbs.base(ofThird: words[place].plain),
      let relative = (first..<place).dropFirst().first(where: { EnglishWords.relatives.contains(words[$0].plain) }),
      relative + (EnglishVerbs.isNounToo(base) ? 3 : 4) < place,
      EnglishVerbs.base(ofThird: words[relative + 1].plain) != nil,
      EnglishWords.determiners.contains(words[relative + 2].plain)
    else { return false }
    return !words[(relative + 3)..<place].contains { EnglishWords.prepositions.contains($0.plain) || $0.endsInComma }
  }
}
