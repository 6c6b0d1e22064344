import Notes

/// Questions for the number an English sentence ends on: "The default heat of a kiln is 900 °C" → "What is the default heat of a kiln?".
extension EnglishQuestion {
  /// The question for the number at `range` of a sentence; nil where its blank asks better.
  static func number(in text: Text, at range: Range<Int>) -> Text? {
    if let long = lasting(text, range) { return long }
    let after = text.dropping(first: range.upperBound).trimming { $0.isSpace || $0 == "." }
    guard let clause = EnglishClause(text), clause.group == .copula, clause.lead.isEmpty, clause.start == 0,
      clause.middle.isEmpty, clause.auxiliary.isOne(of: ["is", "are", "was", "were"]),
      let first = clause.subject.firstWord?.lowercased, !EnglishWords.pronouns.contains(first),
      !EnglishWords.backward.contains(first), !EnglishWords.lonePronouns.contains(first), first != "there",
      case let before = clause.rest.firstRange(ofText: text[range]).map({ clause.rest.prefix($0.lowerBound).trimmed })
        ?? "x",
      before.isEmpty || roundings.contains(before.lowercased)
    else { return nil }
    let subject = clause.subject.loweredArticle
    if after.isEmpty {
      guard subject.wordCount >= 3 || subject.wordCount == 2 && !subject.startsWith(anyOf: ["a ", "an ", "the "]),
        subject.lowercased.words.contains(where: measured.contains)
      else { return nil }
      return ["What", clause.auxiliary, subject].joined(" ") + "?"
    }
    guard sizes.contains(after.lowercased) else { return nil }
    return ["How", after, clause.auxiliary, subject].joined(" ") + "?"
  }

  /// "The kiln takes 12 hours to reach red heat" → "How long does the kiln take to reach red heat?".
  private static func lasting(_ text: Text, _ range: Range<Int>) -> Text? {
    guard let clause = EnglishClause(text), clause.verb == "take", clause.group == .active, clause.lead.isEmpty,
      let first = clause.subject.firstWord?.lowercased, !EnglishWords.pronouns.contains(first),
      !EnglishWords.backward.contains(first), let found = lasting(clause, clause.rest, []),
      found.question.contains(" take to "), found.target.trimmed == text[range]
    else { return nil }
    return found.question
  }

  private static let roundings: WordSet = [
    "about", "around", "approximately", "roughly", "usually", "typically", "normally", "at least", "at most", "up to",
  ]

  private static let sizes: WordSet = [
    "high", "tall", "long", "deep", "wide", "thick", "old", "heavy", "tall or more", "in diameter",
  ]

  /// Words for what is measured.
  private static let measured: WordSet = [
    "port", "size", "length", "width", "height", "depth", "weight", "mass", "speed", "rate", "temperature", "pressure",
    "age", "number", "population", "area", "volume", "capacity", "limit", "maximum", "minimum", "default", "period",
    "duration", "time", "distance", "density", "point", "value", "price", "cost", "range", "radius", "diameter",
    "frequency", "wavelength", "half-life", "percentage", "share", "ratio", "probability", "ph", "dose", "level",
    "concentration", "amount", "salary", "budget", "latency", "timeout", "interval", "ttl", "mtu", "quota", "voltage",
    "current", "resistance", "power", "energy", "gravity", "constant", "charge", "complexity", "threshold", "average",
    "mean", "median", "term",
  ]

  /// "There are eight planets in the solar system" → how many.
  static func existing(_ text: Text) -> Found? {
    let words = text.words
    guard words.count >= 4, words.count <= 16, words[0] == "There", words[1].isOne(of: ["are", "were"]),
      numbers.contains(words[2].lowercased) || words[2].allSatisfy(\.isDigit), !text.contains(":"), !text.contains(","),
      !words[3].isOne(of: ["types", "kinds", "ways", "main", "major", "other", "different", "possible", "of", "more"]),
      let end = words.indices.dropFirst(3).first(where: { EnglishWords.prepositions.contains(words[$0].lowercased) }),
      end >= 4, words[end] != "of" || end + 1 < words.count,
      EnglishWords.isPlural(words[end - 1].lowercased),
      !words[3..<end].contains(where: { $0.lowercased.isOne(of: ["that", "which", "who"]) })
    else { return nil }
    let noun = words[3..<end].map { $0 }.joined(" ")
    let place = words[end...].map { $0 }.joined(" ").trimming { $0 == "." }
    return ("How many " + noun + " " + words[1] + " there " + place + "?", words[2])
  }
}
