import Notes

/// What the second column of an English table asks of the first.
enum EnglishColumn {
  /// "Description" of `flush` → "What is flush?", "Purpose" → "What is the purpose of flush?"; nil for headers that need the table.
  static func question(_ header: Text, of key: Text) -> Text? {
    let word = header.trimming { !$0.isWordPart }.lowercased
    guard key.wordCount <= 8, key.hasLetter else { return nil }
    if let asked = clause(header, of: key) { return asked }
    if defining.contains(word) { return Wording.define(key, in: .english) }
    let does: Text = Wording.isPlural(key) ? "do" : "does"
    switch word.string {
    case "function", "functions", "role", "action", "what it does", "behavior", "behaviour", "effect":
      return ["What", does, key.withArticle, "do?"].joined(" ")
    case "use", "uses", "usage", "used for", "use case", "use cases", "application", "applications":
      return Wording.ask(\.uses, in: .english, key.withArticle)
    case "example", "examples": return Wording.ask(\.examples, in: .english, key.withArticle)
    case "stands for", "full form", "full name", "abbreviation for":
      return Wording.ask(\.abbreviation, in: .english, key)
    case "location", "where": return ["Where", Wording.isPlural(key) ? "are" : "is", key.withArticle].joined(" ") + "?"
    default: return nil
    }
  }

  /// A header that asks by a verb, turned to the row: "what they got" of the abbot is "What did the abbot get?".
  static func clause(_ header: Text, of key: Text) -> Text? {
    let words = header.trimming { !$0.isWordPart }.lowercased.words
    guard (3...6).contains(words.count), key.wordCount <= 8, key.hasLetter,
      words[0].isOne(of: ["what", "how", "when", "where", "why"]), words[1].isOne(of: ["it", "they", "he", "she"])
    else { return nil }
    let (verb, rest) = (words[2], Array(words[3...]))
    let does: Text = Wording.isPlural(key) ? "do" : "does"
    let parts: [Text]
    if EnglishWords.be.contains(verb) {
      guard !rest.isEmpty else { return words[0] == "what" && verb != "was" ? Wording.define(key, in: .english) : nil }
      parts = [verb, key.withArticle]
    } else if verb.isOne(of: ["does", "do"]) {
      parts = [does, key.withArticle, "do"]
    } else if let base = EnglishVerbs.base(ofThird: verb) {
      parts = [does, key.withArticle, base]
    } else if EnglishVerbs.isBase(verb) {
      parts = [does, key.withArticle, verb]
    } else if let base = EnglishVerbs.base(ofPast: verb) {
      parts = ["did", key.withArticle, base]
    } else {
      return nil
    }
    return ([words[0].capitalizedStart] + parts + rest).joined(" ") + "?"
  }

  private static let defining: WordSet = [
    "description", "meaning", "definition", "explanation", "details", "what", "what it is", "what is it", "notes",
    "summary",
    "desc", "info",
  ]
}
