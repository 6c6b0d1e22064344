import Notes

/// How an English word ends when it is said in Korean: 스택은, 캐시는, 모델은.
enum LatinSound {
  /// Whether a consonant closes the last syllable; nil where the last word is none in small Latin letters.
  static func hasFinal(_ text: Text) -> Bool? {
    guard let word = text.lastWord?.lowercased.trimming({ !$0.isLatin }), word.count >= 2,
      word.allSatisfy({ ("a"..."z").contains($0) })
    else { return nil }
    if word.endsWith(anyOf: closed) { return true }
    let before = word[word.count - 2]
    let isShort = vowels.contains(before) && !(word.count >= 3 && vowels.contains(word[word.count - 3]))
    switch word[word.count - 1] {
    case "l", "m", "n": return true
    case "p": return vowels.contains(before) && word != "loop"
    case "t": return isShort && word != "bit"
    case "c": return isShort
    case "b": return isShort && !word.endsWith(anyOf: ["hub", "sub", "club"])
    default: return false
    }
  }

  /// Ends that are said with a final consonant though they are written with more behind it, or with a letter that else has none.
  private static let closed: Phrases = ["le", "me", "ne", "ng", "ack", "ock", "ick", "uck", "ook", "ic", "type", "out"]

  private static let vowels = Set("aeiou".unicodeScalars)
}
