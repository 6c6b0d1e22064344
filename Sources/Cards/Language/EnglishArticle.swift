import Notes

extension Text {
  /// An English name as a question has it: "the law of demand", "the greenhouse effect"; names that need no article stay.
  var withArticle: Text {
    // What a bracket adds is no part of the name.
    if let open = firstRange(of: " ("), open.lowerBound > 0 {
      return prefix(open.lowerBound).withArticle + dropping(first: open.lowerBound)
    }
    let words = words
    guard words.count >= 2, let first = words.first?.lowercased, isEnglish, !startsOwn(first) else {
      return loweredArticle
    }
    if Wording.isPlural(self) { return loweredArticle }
    if let of = words.firstIndex(where: { $0 == "of" }), of > 0, of < words.count - 1 {
      let head = words[of - 1].lowercased
      guard !head.ends(with: "ing"), words[0].dropping(first: 1).allSatisfy({ !$0.isUpper }) else {
        return loweredArticle
      }
      return "the " + (words.dropFirst().allSatisfy { $0.first?.isLower ?? false } ? loweredStart : self)
    }
    guard let last = words.last?.lowercased, EnglishArticle.definite.contains(last) else { return loweredArticle }
    return "the " + self
  }

  private func startsOwn(_ first: Text) -> Bool {
    EnglishWords.determiners.contains(first) || EnglishWords.prepositions.contains(first)
      || first.first?.isDigit ?? false
      || first.endsWith(anyOf: ["'s", "’s"])
  }
}

/// Nouns that have an article where a word tells which: "the greenhouse effect".
enum EnglishArticle {
  static let definite = Set(
    Text(
      """
      effect principle theory theorem hypothesis paradox equation cycle era revolution war period rebellion uprising alliance \
      movement empire dynasty treaty doctrine crisis
      """
    ).words)
}
