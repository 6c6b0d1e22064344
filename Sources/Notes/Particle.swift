/// Korean particles at the end of a word.
package enum Particle {
  /// Longer ones first.
  private static let endings: [Text] = [
    "으로부터", "에서는", "으로는", "에게서", "으로써", "이라는", "로부터", "에서", "에게", "으로", "까지", "부터", "처럼", "보다", "이란", "이나", "라는", "에는",
    "와의", "과의", "만을",
    "은", "는", "이", "가", "을", "를", "에", "의", "로", "와", "과", "도", "만", "란",
  ]

  private static let endingTable = Phrases(endings)

  private static let all = Set(
    endings + [
      "라는", "이며", "이고", "이다", "인", "뿐", "들", "들은", "들을", "들의", "마다", "로서", "으로서", "에서의", "에의", "이라고", "라고", "하고", "이라",
      "여야", "이어야",
    ])

  /// Whether a run of Hangul is a particle.
  package static func isParticle(_ word: Text) -> Bool { all.contains(word) }

  /// The word without one particle; at least two scalars stay.
  package static func stripped(_ word: Text) -> Text {
    let ending = endingTable.firstEnd(of: word) { word.count - $0.count >= 2 }
    // 손님의 동의: the last syllable belongs to the noun.
    if ending == "의", let last = word.lastWord, ownNouns.contains(last) { return word }
    return ending.map { word.dropping(last: $0.count) } ?? word
  }

  private static let ownNouns: WordSet = [
    "동의", "주의", "정의", "합의", "회의", "강의", "논의", "결의", "협의", "문의", "유의", "심의", "편의", "건의", "고의", "호의", "의의", "예의", "창의",
    "토의",
    "명의", "임의", "모의",
  ]

  /// Whether a text breaks off at a particle that asks for more.
  package static func endsOpen(_ text: Text) -> Bool {
    guard let word = text.lastWord, word.count >= 2, let last = word.scalars.last, last.isHangul else { return false }
    return word.endsWith(anyOf: ["을", "를", "에서", "으로부터", "에게", "와의"]) && !wholeWords.contains(word)
  }

  private static let wholeWords: WordSet = ["마을", "가을", "고을", "노을", "오를", "겨를", "보를"]
}
