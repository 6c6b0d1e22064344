import Notes

/// Lines that are an amount: "200-400 knots per sail", "Takes two days to dry a hull".
enum EnglishRates {
  static func fact(_ text: Text) -> EnglishFact? { rate(text) ?? time(text) }

  /// "200-400 knots per sail" → "How many knots per sail?"
  private static func rate(_ text: Text) -> EnglishFact? {
    let words = text.words
    guard (4...9).contains(words.count), let first = words.first, first.first?.isDigit ?? false,
      first.allSatisfy({ $0.isDigit || "-–,.%~kKM".unicodeScalars.contains($0) }), !EnglishDate.isDate(first),
      let per = words.firstIndex(where: { $0.isOne(of: ["per", "each"]) }), (2...4).contains(per), per + 1 < words.count,
      words[1..<per].allSatisfy({ $0.allSatisfy { $0.isWordPart } && !EnglishWords.prepositions.contains($0.lowercased) }),
      EnglishWords.isPlural(words[per - 1].lowercased), !EnglishPhrase.hasFiniteVerb(text)
    else { return nil }
    let rest = words.dropFirst().map { $0 }.joined(" ").withoutBracket.trimmed
    return EnglishFact(question: "How many " + rest + "?", answer: [first], isMain: true, isPart: true)
  }

  /// "Takes two days to dry a hull" → "How long does it take to dry a hull?"
  private static func time(_ text: Text) -> EnglishFact? {
    let said = text.without(prefix: "It ")
    guard said.startsWith(anyOf: ["Takes ", "takes "]), let to = said.firstRange(of: " to "), to.lowerBound > 6,
      case let amount = said[6..<to.lowerBound].trimmed, (2...6).contains(amount.wordCount), let unit = amount.lastWord,
      unit.isOne(of: ["seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades", "centuries", "hour",
        "day", "week", "month", "year"]),
      case let rest = said.dropping(first: to.upperBound).trimmed, (2...14).contains(rest.wordCount)
    else { return nil }
    return EnglishFact(question: "How long does it take to " + rest + "?", answer: [amount], isMain: true, isPart: true)
  }
}
