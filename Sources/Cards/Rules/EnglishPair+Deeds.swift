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

  /// Whether the text opens with an article and a noun that a relative or preposition narrows before any verb.
  static func isPhrase(_ text: Text) -> Bool {
    guard let first = text.firstWord?.lowercased, first.isOne(of: ["a", "an"]) else { return false }
    return EnglishPhrase.isLed(text)
  }
}
