import Notes

/// Whether an English right side reads like what a name means.
///
/// "a jar for ash", "clay that has been fired", "identifying a flaw" do; "hunters/security", "the vessel cracks", "carry water"
/// tell something of the name, and "what is …?" would not be answered by them.
enum EnglishMeaningForm {
  static func says(_ value: Text, what name: Text) -> Bool {
    let words = EnglishWord.list(in: value.prefix(160))
    guard let first = words.first else { return false }
    if value.contains("=") || value.contains("$") { return true }
    if articles.contains(first.plain) { return true }
    if !first.plain.hasLetter { return false }
    // "Roger Sperry: biological bases of behavior": of somebody with a name it is told what he is known for.
    if namesSomebody(name), words.count >= 3 { return false }
    if words.count <= 2 { return isKind(words, name) }
    if EnglishVerbs.base(ofGerund: first.plain) != nil { return true }
    if isVerb(first) { return false }
    // A noun with what narrows it: "law that …", "body of law", "release from the wheel".
    guard let narrow = words.indices.dropFirst().prefix(8).first(where: { narrows(words[$0]) }) else {
      return isKind(words, name)
    }
    return !words[..<narrow].contains { $0.endsInComma || isFinite($0) }
  }

  private static let articles: WordSet = [
    "a", "an", "the", "any", "one", "something", "anything", "someone", "how", "when", "where", "what",
  ]

  /// Whether a name is two or three words in capitals that are none of every day: a person, a place, a title.
  static func namesSomebody(_ name: Text) -> Bool {
    let words = name.words
    return (2...3).contains(words.count)
      && words.allSatisfy { $0.first?.isUpper ?? false && $0.count >= 2 && !KnownWords.contains($0.lowercased) }
  }

  /// "hardwood tree", "kitchen god": a short phrase whose last word is a kind of things.
  private static func isKind(_ words: [EnglishWord], _ name: Text) -> Bool {
    guard let last = words.last?.plain, words.count >= 2, !words.contains(where: \.endsInComma) else { return false }
    return name.lowercased.contains(text: last) || kinds.contains(last)
  }

  private static let kinds: WordSet = [
    "process", "method", "theory", "law", "system", "tool", "device", "function", "language", "protocol", "disease",
    "disorder",
    "condition", "cell", "cells", "organ", "tissue", "gas", "metal", "acid", "protein", "enzyme", "hormone", "molecule",
    "unit",
    "number", "value", "rate", "ratio", "rule", "principle", "model", "algorithm", "program", "file", "key", "type",
    "class",
    "book", "city", "country", "river", "king", "queen", "emperor", "general", "god", "goddess", "tree", "plant",
    "animal",
    "rock", "mineral", "word", "letter", "sound", "person", "people", "group", "place", "area", "region", "time",
    "period",
  ]

  private static func narrows(_ word: EnglishWord) -> Bool {
    EnglishWords.relatives.contains(word.plain) || EnglishWords.prepositions.contains(word.plain) || word.plain == "to"
      || word.plain == "that" || word.plain.starts(with: "w/") || EnglishVerbs.base(ofGerund: word.plain) != nil
      || EnglishVerbs.base(ofParticiple: word.plain) != nil
  }

  /// Whether a phrase opens with a deed: "carry water", "made a kingdom".
  private static func isVerb(_ word: EnglishWord) -> Bool {
    if word.plain.isOne(of: [
      "do", "does", "don't", "doesn't", "can", "cannot", "will", "must", "should", "is", "are", "was", "has", "had",
    ]) {
      return true
    }
    if let third = EnglishVerbs.base(ofThird: word.plain), !EnglishVerbs.isNounToo(third) { return true }
    return EnglishVerbs.isBase(word.plain) && !EnglishVerbs.isNounToo(word.plain)
      && !EnglishWords.adjectivesToo.contains(word.plain)
      || EnglishVerbs.base(ofPast: word.plain) != nil && EnglishVerbs.base(ofParticiple: word.plain) == nil
  }

  private static func isFinite(_ word: EnglishWord) -> Bool {
    EnglishWords.be.contains(word.plain) || EnglishWords.have.contains(word.plain)
      || EnglishWords.modals.contains(word.plain)
      || word.plain.isOne(of: ["do", "does", "did", "don't", "doesn't"])
  }
}
