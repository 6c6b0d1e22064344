import Notes

/// Names with what they are between commas: "The mill was sold to Anna Berg, a baker from Oslo" → "Who was Anna Berg?".
enum EnglishApposition {
  static func facts(_ text: Text, _ clause: EnglishClause?) -> [EnglishFact] {
    [gloss(text), author(clause)].compactMap { $0 }
  }

  private static func gloss(_ text: Text) -> EnglishFact? {
    for mark in [", a ", ", an ", ", the "] {
      guard let cut = text.firstRange(of: mark), let name = name(text.prefix(cut.lowerBound)) else { continue }
      let rest = text.dropping(first: cut.lowerBound + 2)
      let end = end(of: rest)
      let said = rest.prefix(end).trimming { $0.isSpace || $0 == "," || $0 == "." }
      guard (3...14).contains(said.wordCount), !EnglishPhrase.hasFiniteVerb(said), !said.contains(":"),
        !rest.dropping(first: end).starts(with: ", and "), !rest.dropping(first: end).starts(with: ", or ")
      else { return nil }
      return EnglishFact(question: question(name, said), answer: [said], isPart: true)
    }
    return nil
  }

  /// The name right before a comma: words with capitals, or the single word a sentence begins with.
  private static func name(_ before: Text) -> Text? {
    let words = EnglishWord.list(in: before)
    guard let last = words.last, !last.isBracketed, !last.endsInComma else { return nil }
    if words.count == 1, last.isCapital, last.plain.count >= 4, !EnglishWords.isAdverb(last.plain),
      EnglishVerbs.base(ofParticiple: last.plain) == nil, !EnglishWords.connectives.contains(last.plain),
      !EnglishWords.joining.contains(last.plain), !EnglishWords.subordinators.contains(last.plain)
    {
      return before.trimmed
    }
    var first = words.count
    while first > 0, words[first - 1].isCapital, !words[first - 1].endsInComma, words.count - first < 4 { first -= 1 }
    guard words.count - first >= 2, !EnglishWords.prepositions.contains(words[first].plain),
      !EnglishWords.determiners.contains(words[first].plain)
    else { return nil }
    // "in Lyon, a town": where more names stand before, the last is not alone.
    if first > 0, words[first - 1].plain == "and" || words[first - 1].plain == "or" { return nil }
    return before.dropping(first: words[first].range.lowerBound).trimmed
  }

  /// Where a gloss ends: at the next comma outside brackets, or with the sentence.
  private static func end(of text: Text) -> Int {
    var depth = 0
    for index in text.indices {
      if text[index].isOpening { depth += 1 }
      if text[index].isClosing { depth = max(0, depth - 1) }
      if depth == 0, text[index] == "," || text[index] == ";" { return index }
    }
    return text.count
  }

  private static func question(_ name: Text, _ said: Text) -> Text {
    let isPerson =
      name.wordCount >= 2
      && said.words.prefix(6).contains {
        $0.lowercased.trimming { !$0.isLatin }.endsWith(anyOf: people)
      }
    return isPerson ? "Who is " + name + "?" : Wording.define(name.loweredArticle, in: .english)
  }

  private static let people = [
    "ist", "ician", "er", "or", "king", "queen", "emperor", "president", "poet", "chief", "monk", "priest", "general",
    "man", "woman", "philosopher", "student", "son", "daughter", "wife", "brother", "sister",
  ]

  /// Asks for the name behind "by": "was founded in 1321 by Anna Berg".
  private static func author(_ clause: EnglishClause?) -> EnglishFact? {
    guard let clause, clause.group == .passive, !clause.isJoined, !clause.middle.contains("not") else { return nil }
    let words = EnglishWord.list(in: clause.rest)
    guard let place = words.firstIndex(where: { $0.plain == "by" }), place >= 1, place + 1 < words.count,
      words[place + 1].isCapital, !words[..<place].contains(where: { $0.endsInComma || $0.isBracketed }), place <= 6
    else { return nil }
    let names = words[(place + 1)...].prefix { $0.isCapital || $0.plain == "of" || $0.plain == "and" }
    guard (1...6).contains(names.count), let last = names.last, last.isCapital else { return nil }
    let name = clause.rest[words[place + 1].range.lowerBound..<last.range.upperBound].trimming {
      $0 == "," || $0 == "."
    }
    return EnglishFact(question: clause.asked("Who", "by"), answer: [name], isPart: true)
  }
}
