import Notes

/// What may differ between two wordings of one answer, and what must not.
enum Wording {
  /// Endings that only mark a noun's part in the sentence: after a consonant, after a vowel.
  private static let particles: [(afterFinal: UInt32, afterVowel: UInt32)] = [
    pair("은", "는"), pair("이", "가"), pair("을", "를"), pair("과", "와"), pair("의", "의"),
  ]

  /// Endings that only close a sentence about a noun, or make a verb of one; the first `whole` stand behind nouns alone.
  private static let copulas = ["입니다", "이에요", "이다", "예요", "임", "합니다", "한다", "하다", "해요", "하기", "함"].map(scalars)
  private static let whole = 3

  private static let articles = Set(["a", "an", "the"].map(scalars))

  private static let negations = Set(
    [
      "안", "no", "not", "never", "none", "nor", "neither", "without", "cannot", "cant", "dont", "doesnt", "didnt",
      "isnt",
      "arent", "wasnt", "werent", "wont", "shouldnt", "mustnt", "couldnt", "wouldnt",
    ].map(scalars))
  private static let negativeStarts = ["안되", "안된", "안돼", "안됨", "안하", "안한", "안함", "아니", "아닌", "아님"].map(scalars)
  private static let negativeSyllables = Set(scalars("않못없"))

  /// Beginnings that turn a word into its opposite.
  private static let opposites = [
    "a", "un", "in", "im", "il", "ir", "non", "dis", "de", "anti", "mis", "re", "비", "불", "부", "무", "미", "반", "역", "몰",
  ].map(scalars)

  private static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  private static func pair(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> (UInt32, UInt32) {
    (one.value, other.value)
  }

  static func withoutArticles(_ words: [[UInt32]]) -> [[UInt32]] {
    let rest = words.filter { !articles.contains($0) }
    return rest.isEmpty ? words : rest
  }

  /// The word without its particle, if it ends in one that fits what stands before it; stems have two syllables or more.
  static func stem(_ word: [UInt32]) -> [UInt32]? {
    guard word.count > 2, let last = word.last, let before = word.dropLast().last else { return nil }
    guard Hangul.syllables.contains(last) else { return nil }
    let hasFinal = endsInConsonant(before)
    let isParticle = particles.contains { pair in
      switch hasFinal {
      case true?: pair.afterFinal == last
      case false?: pair.afterVowel == last
      case nil: pair.afterFinal == last || pair.afterVowel == last
      }
    }
    return isParticle ? Array(word.dropLast()) : nil
  }

  /// Whether a letter ends in a consonant; nil where it depends on how it is read.
  private static func endsInConsonant(_ scalar: UInt32) -> Bool? {
    Hangul.syllables.contains(scalar) ? Hangul.hasFinal(scalar) : nil
  }

  /// The words without what only closes a sentence, if they end so.
  static func withoutCopula(_ words: [[UInt32]]) -> [[UInt32]]? {
    guard let last = words.last else { return nil }
    for (place, copula) in copulas.enumerated() where last.suffix(copula.count).elementsEqual(copula) {
      // 만드는 일이다: behind other words a noun may have one syllable.
      let least = place < whole && words.count >= 2 ? 1 : 2
      if last.count >= copula.count + least { return words.dropLast() + [Array(last.dropLast(copula.count))] }
    }
    return nil
  }

  /// Whether a typed word says what the expected one says.
  ///
  /// It may carry a particle more or another one; it may lack one only inside a phrase, where a noun is not cut short.
  static func isSame(_ typed: [UInt32], _ expected: [UInt32], isLast: Bool) -> Bool {
    if typed == expected || stem(typed) == expected { return true }
    guard let bare = stem(expected) else { return false }
    return stem(typed) == bare || (!isLast && typed == bare)
  }

  /// How often a text says no.
  static func negationCount(_ words: [[UInt32]]) -> Int {
    words.reduce(0) { count, word in
      if negations.contains(word) || negativeStarts.contains(where: word.starts) { return count + 1 }
      return count + word.count { negativeSyllables.contains($0) }
    }
  }

  /// Whether one word is the other with a beginning that turns it round.
  static func areOpposite(_ one: [UInt32], _ other: [UInt32]) -> Bool {
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    return opposites.contains {
      long.count == $0.count + short.count && long.starts(with: $0) && long.ends(with: short)
    }
  }
}

extension Array where Element == UInt32 {
  fileprivate func ends(with other: [UInt32]) -> Bool { suffix(other.count).elementsEqual(other) }
}
