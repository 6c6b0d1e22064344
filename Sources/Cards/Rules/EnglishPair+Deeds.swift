import Notes

extension EnglishPair {
  /// "Mill hands - sang and danced at noon": two deeds in the past, no meaning.
  static func pastDeeds(of name: Text, _ pair: Pair, _ text: Text, _ node: Int, _ page: Page) -> Draft? {
    let words = text.words
    guard pair.mark == .dash, words.count >= 3, words[1] == "and", text.first?.isLower ?? false,
      EnglishVerbs.base(ofPast: words[0]) != nil, EnglishVerbs.base(ofPast: words[2].lowercased) != nil
    else { return nil }
    return card("What did " + name.withArticle + " do?", text, node, page, 0.75)
  }

  /// A rule with its limit: "Salvage: the finder keeps a share" with the sentence that begins with "But" behind it.
  static func limited(_ text: Text) -> Text? {
    guard text.isEnglish, text.containsAny(of: [". But ", ". However, ", ". Except "]),
      case let first = Definition.sentence(text), first.count < text.count,
      case let rest = text.dropping(first: first.count).trimming({ $0.isSpace || $0 == "." }),
      rest.startsWith(anyOf: ["But ", "However, ", "Except "]), case let second = Definition.sentence(rest),
      first.count + second.count <= 220
    else { return nil }
    return first.trimming { $0.isSpace || $0 == "." } + ". " + second
  }

  /// Whether the text opens with an article and a noun that a relative or preposition narrows before any verb.
  static func isPhrase(_ text: Text) -> Bool {
    guard let first = text.firstWord?.lowercased, first.isOne(of: ["a", "an"]) else { return false }
    return EnglishPhrase.isLed(text)
  }
}
