import Notes

/// Words that join a sentence to the one before, and words that only point: read alone, the first say nothing, the second nobody understands.
enum Openers {
  /// How many scalars a sentence begins with that only join it: 또한, 그러나, 우선, "좀 더 구체적으로는".
  static func length(in sentence: Text) -> Int {
    guard sentence.hasHangul else { return 0 }
    var length = 0
    while let word = word(in: sentence, from: length),
      joining.contains(word.text) || leading.contains(word.text) && (word.hasComma || isTopic(sentence, word.end))
    { length = word.end }
    return length < sentence.count ? length : 0
  }

  /// Whether a sentence begins with a word that points outside it: 이것은, 위의, 아래와 같은, 이 기능이.
  ///
  /// Among the items of a list 그 업무 still tells which, as the list names its subject.
  static func points(_ sentence: Text, inList: Bool = false) -> Bool {
    guard sentence.hasHangul, let first = word(in: sentence, from: length(in: sentence)) else { return false }
    return pointing.contains(first.text) && !(inList && first.text.count == 1)
  }

  /// Whether the word at a place is what the sentence speaks of: 우선 프로세스는, but 우선 순위가.
  private static func isTopic(_ text: Text, _ place: Int) -> Bool {
    guard let word = word(in: text, from: place)?.text else { return false }
    return word.count >= 2 && word.endsWith(anyOf: ["은", "는"]) && !KoreanClause.isAdjective(word)
  }

  private static func word(in text: Text, from start: Int) -> (text: Text, end: Int, hasComma: Bool)? {
    var lower = start
    while lower < text.count, text[lower].isSpace { lower += 1 }
    var upper = lower
    while upper < text.count, !text[upper].isSpace { upper += 1 }
    guard upper > lower, upper < text.count else { return nil }
    let word = text[lower..<upper]
    while upper < text.count, text[upper].isSpace { upper += 1 }
    let hasComma = word.scalars.last == ","
    return (hasComma ? word.dropping(last: 1) : word, upper, hasComma)
  }

  private static let joining: Set<Text> = [
    "또한", "그리고", "그러나", "하지만", "그렇지만", "그런데", "반면", "반면에", "한편", "즉", "따라서", "그래서", "그러므로", "결국", "결과적으로", "다만",
    "특히", "게다가", "참고로", "또는", "이처럼", "이렇듯", "해당", "구체적으로는", "정리하면", "요약하면",
  ]

  /// Words that join only before a comma or a topic.
  private static let leading: Set<Text> = ["우선", "먼저", "단", "또", "사실", "구체적으로"]

  private static let pointing: Set<Text> = [
    "이것", "이것은", "이것이", "이것을", "그것은", "그것을", "이를", "이는", "이런", "이러한", "그런", "그러한", "이렇게", "그렇게", "이와", "이", "그", "저",
    "위",
    "위의", "위에서", "위와", "위처럼", "아래", "아래의", "아래와", "아래는", "다음", "다음과", "다음은", "다음의", "여기도", "여기는", "여기에", "여기에서",
    "이로", "이로써", "이에", "이와는", "이에는", "둘", "둘은", "둘의", "전자", "전자는", "후자", "후자는", "얘는", "얘", "이게", "이건", "그건",
  ]
}
