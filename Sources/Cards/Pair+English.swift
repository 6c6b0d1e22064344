import Notes

extension Pair {
  /// "A lock has two gates", "Keeps the water in": words with a verb of their own, which name nothing.
  static func isSaid(_ left: Text) -> Bool {
    let words = EnglishWord.list(in: left)
    guard words.count >= 3, !left.contains("(") else { return false }
    let (first, next) = (words[0].plain, words[1])
    if let base = EnglishVerbs.base(ofThird: first),
      EnglishVerbs.isNounToo(base)
        ? EnglishWords.determiners.contains(next.plain) : next.plain == "to" || next.opensObject && !next.isCapital
    {
      return true
    }
    return words.dropFirst().dropLast().contains {
      ["is", "are", "was", "were", "has", "have", "had"].contains($0.plain.string)
    }
      && !EnglishWords.relatives.contains(first) && !words.contains { EnglishWords.relatives.contains($0.plain) }
  }
}
