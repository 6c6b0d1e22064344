import Notes

/// What the second column of an English table asks of the first.
enum EnglishColumn {
  /// "Description" of `flush` → "What is flush?", "Purpose" → "What is the purpose of flush?"; nil for headers that need the table.
  static func question(_ header: Text, of key: Text) -> Text? {
    let word = header.trimming { !$0.isWordPart }.lowercased
    guard key.wordCount <= 8, key.hasLetter else { return nil }
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

  private static let defining: WordSet = [
    "description", "meaning", "definition", "explanation", "details", "what", "what it is", "what is it", "notes",
    "summary",
    "desc", "info",
  ]
}
