import Notes

extension Pair {
  /// `Coiling- ropes of clay are laid on each other`: a dash that stands right behind a name of a few words, in a hurry.
  static func isLooseDash(_ text: Text, _ index: Int) -> Bool {
    guard (4...30).contains(index), index + 2 < text.count, text[index + 1].isSpace, text[index - 1].isLower,
      text.first?.isUpper ?? false, text.isEnglish, text.prefix(index).wordCount <= 3
    else { return false }
    let rest = text.dropping(first: index + 2)
    guard let next = rest.firstWord?.lowercased, rest.wordCount >= 4 else { return false }
    return !next.isOne(of: ["and", "or", "to", "nor", "versus", "vs", "but"])
      && EnglishPhrase.isName(text.prefix(index))
  }

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
