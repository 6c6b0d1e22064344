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

  /// Whether a dash stands behind the name of several things that are told of it between dashes, as in
  /// `Delta - flat land - made of silt that the river drops - many arms`; nil where the line is no such row.
  static func opensDashes(_ text: Text, _ index: Int) -> Bool? {
    guard let first = text.firstRange(of: " - "), text.firstRange(of: " - ", from: first.upperBound) != nil else {
      return nil
    }
    let parts = text.dropping(first: first.upperBound).replacing(" - ", with: "\n").pieces { $0 == "\n" }
    guard first.lowerBound >= 3, first.lowerBound + 1 <= index || index == 0, parts.first?.hasLetter ?? false,
      text.prefix(first.lowerBound).wordCount <= 3,
      parts.contains(where: { $0.wordCount >= 4 || $0.first?.isLower ?? false && $0.wordCount >= 2 })
    else { return nil }
    return index == first.lowerBound + 1
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
