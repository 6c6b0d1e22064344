import Notes

/// A meaning without an article or a kind of thing at its end that still tells its name from others.
///
/// Notes put most meanings down in telegraphic style: `Demultiplexing - delivering segments to the right socket`,
/// `데일리 스크럼: 매일 15분 서서 회의`. Several features side by side could be said of many things.
enum TellingPhrase {
  static func isTelling(_ text: Text, for name: Text) -> Bool {
    if text.isEastAsian || text.containsArrow || text.containsAny(of: signs) || !isName(name) { return false }
    return text.hasHangul ? isKorean(text, for: name) : isEnglish(text, for: name)
  }

  /// Signs of a list, an equation, an example or a second sentence.
  private static let signs: Phrases = [
    " + ", " - ", ". ", ":", ";", "=", "~", "\"", "“", " / ", "…", "...", "ex)", "e.g.", "?",
  ]

  /// Whether a name is one: no possessive shorthand, no number, no phrase that says where or of what something is.
  private static func isName(_ name: Text) -> Bool {
    name.wordCount <= 3 && !name.hasDigit && !name.contains(".") && !name.contains("'s ")
      && !(name.isEnglish && EnglishPhrase.hasFiniteVerb(name))
      && !name.lowercased.words.contains(where: { EnglishWords.prepositions.contains($0) || $0 == "vs" })
  }

  private static func isKorean(_ text: Text, for name: Text) -> Bool {
    let own = name.words
    return text.wordCount >= 4 && text.count >= 12 && !text.contains(", ")
      && !(text.hasDigit && text.wordCount <= 4) && !text.contains("생각하면")
      && !(own.last.map { aspects.contains($0) } ?? true)
      && !text.words.contains { own.contains(Particle.stripped($0)) || $0.count >= 3 && $0.ends(with: "면") }
  }

  /// Ends of Korean names that are no thing: what stands beside them tells how it is.
  private static let aspects: WordSet = ["차이", "차이점", "구별", "비교", "관계", "특징", "장점", "단점", "이유", "목적", "조건", "결과", "영향"]

  private static func isEnglish(_ text: Text, for name: Text) -> Bool {
    guard (5...20).contains(text.wordCount), let first = text.first, first.isWordPart,
      name.count >= 5 || name.scalars.contains(where: \.isUpper), text.scalars.count(where: { $0 == "," }) <= 1
    else { return false }
    let words = text.lowercased.words
    return words.dropFirst().contains(where: particulars.contains) && !words.contains(where: pointers.contains)
      && !notOpening.contains(words[0])
  }

  /// What opens with an article is read as a meaning in full, the others open what many things share.
  private static let notOpening: WordSet = [
    "a", "an", "the", "one", "something", "what", "what's", "still", "also", "not", "same", "other", "some", "any",
    "both",
    "similar",
  ]
  /// Words that begin what is said of one thing and not of its whole class.
  static let particulars: WordSet = [
    "that", "which", "who", "whose", "where", "of", "for", "to", "from", "by", "between", "used", "with", "in",
  ]
  /// Words that point at what stands elsewhere.
  static let pointers: WordSet = [
    "this", "these", "those", "it", "its", "they", "their", "them", "he", "she", "his", "her", "above", "below", "you",
    "we", "our", "your",
  ]
}
