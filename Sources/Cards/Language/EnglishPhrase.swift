import Notes

/// English phrases without a verb of their own.
enum EnglishPhrase {
  /// Whether a phrase says what something is: "a bowl for tea", "soil carried off by rain", "rules that all obey".
  static func defines(_ text: Text) -> Bool {
    let words = EnglishWord.list(in: text)
    guard words.count >= 4, let first = words.first?.plain, EnglishClause(text) == nil, !pointsBack(text),
      EnglishRemark.without(text) == text
    else {
      return false
    }
    if EnglishWords.prepositions.contains(first) || EnglishWords.subordinators.contains(first) { return false }
    // "cells called neurons" gives a name to something, not to what stands above.
    if words.dropFirst().contains(where: { $0.plain.isOne(of: ["called", "named", "termed"]) }) { return false }
    if words.contains(where: { EnglishWords.be.contains($0.plain) || EnglishWords.modals.contains($0.plain) }),
      !words.contains(where: { EnglishWords.relatives.contains($0.plain) })
    {
      return false
    }
    if first.isOne(of: ["a", "an", "the", "any"]) { return true }
    if EnglishVerbs.isBase(first), !EnglishVerbs.isNounToo(first) || words[1].opensObject { return false }
    if EnglishVerbs.base(ofThird: first).map({ !EnglishVerbs.isNounToo($0) || words[1].opensObject }) ?? false {
      return false
    }
    if EnglishVerbs.base(ofParticiple: first) != nil || EnglishWords.isAdverb(first) { return false }
    // "Lake Erie dominated by algae": what became of something with a name of its own.
    if words[0].isCapital, words[1].isCapital,
      words.dropFirst(2).prefix(3).contains(where: { EnglishVerbs.base(ofParticiple: $0.plain) != nil })
    {
      return false
    }
    if first.isOne(of: ["first", "second", "third", "both", "not", "only"]) { return false }
    // What narrows the noun follows it.
    return words.indices.dropFirst().dropLast().prefix(6).contains { index in
      let word = words[index].plain
      return word.isOne(of: [
        "that", "which", "who", "of", "for", "from", "where", "used", "between", "by", "combined", "with",
      ])
        || index >= 2 && (word.ends(with: "ing") || word.ends(with: "ed"))
          && (EnglishVerbs.base(ofGerund: word) ?? EnglishVerbs.base(ofParticiple: word)) != nil
    }
  }
}

extension EnglishPhrase {
  /// Whether a phrase is a name or a noun phrase: no verb, no opening that leads on.
  static func isName(_ text: Text) -> Bool {
    let words = EnglishWord.list(in: text)
    guard let first = words.first?.plain, EnglishClause(text) == nil, !EnglishWords.prepositions.contains(first),
      !EnglishWords.subordinators.contains(first), !EnglishWords.pronouns.contains(first),
      !EnglishWords.doing.contains(first)
    else { return false }
    return !words.contains { EnglishWords.be.contains($0.plain) || EnglishWords.modals.contains($0.plain) }
      && !(EnglishVerbs.isBase(first) && !EnglishVerbs.isNounToo(first))
      && !(words.count > 1 && EnglishVerbs.base(ofThird: first).map { !EnglishVerbs.isNounToo($0) } ?? false)
      && EnglishVerbs.base(ofThird: words[words.count - 1].plain).map { EnglishVerbs.isNounToo($0) } ?? true
  }
}

extension EnglishPhrase {
  /// Whether a phrase leans on what was said before: "the only one of these three".
  static func pointsBack(_ text: Text) -> Bool {
    text.lowercased.containsAny(of: [
      " these two ", " these three ", " these four ", " these things", " the above", " of these", " of those",
      " as above", " the following",
    ])
  }

  /// Whether a part between commas may be a thing of a list: no "on paper", no "stored in bags".
  static func isItem(_ text: Text) -> Bool {
    guard let first = text.firstWord?.lowercased else { return false }
    if EnglishWords.prepositions.contains(first) || EnglishWords.pronouns.contains(first) || text.contains(" such as ")
      || first.isOne(of: ["too", "so", "very", "not", "then", "thus", "also", "cannot", "cant", "if", "but", "though"])
    {
      return false
    }
    return text.wordCount < 2 || EnglishVerbs.base(ofParticiple: first) == nil
      || !EnglishWords.isAdverb(text.lastWord ?? first)
        && !text.words.dropFirst().contains { EnglishWords.prepositions.contains($0) }
  }

  /// Whether a phrase goes on from a name instead of saying what it is: "such as oak", "who mends nets", "in spring".
  static func goesOn(_ text: Text) -> Bool {
    text.startsWith(lowered: continuations)
  }

  private static let continuations: Phrases = [
    "such as ", "who ", "which ", "that ", "whose ", "including ", "like ", "where ", "e.g.", "e.g ",
  ]

  /// Whether any word but the first may be a verb.
  static func hasVerb(_ text: Text) -> Bool {
    Endings.hasEnglishVerb(text)
      || EnglishWord.list(in: text).dropFirst().contains {
        EnglishVerbs.base(ofPast: $0.plain) != nil || EnglishVerbs.base(ofThird: $0.plain) != nil
      }
  }

  /// Whether a word is surely a verb of its own.
  static func hasFiniteVerb(_ text: Text) -> Bool {
    EnglishWord.list(in: text).contains {
      EnglishWords.be.contains($0.plain) || EnglishWords.modals.contains($0.plain)
        || EnglishWords.have.contains($0.plain) || EnglishWords.doing.contains($0.plain)
    } || EnglishClause(text) != nil
  }

  /// Whether words that stand as a name tell a deed: "Largely built of oak", "Millers finally won".
  static func tells(_ name: Text) -> Bool {
    let words = EnglishWord.list(in: name)
    guard words.count >= 2 else { return false }
    if EnglishCritic.opensDeed(words) { return true }
    let last = words.count - 1
    return last >= 2 && EnglishWords.isAdverb(words[last - 1].plain)
      && EnglishVerbs.base(ofPast: words[last].plain) != nil
  }

  /// Whether a short line breaks off at its verb: "The system considers".
  static func endsInVerb(_ text: Text) -> Bool {
    guard text.wordCount >= 2, text.wordCount <= 8, let last = text.lastWord?.lowercased else { return false }
    if EnglishWords.modals.contains(last) || last == "include" || last == "includes" { return true }
    return EnglishVerbs.base(ofThird: last).map { !EnglishVerbs.isNounToo($0) } ?? false
  }
}
