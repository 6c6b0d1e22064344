import Notes

/// Marked words that are no blanks: examples, names in a row, words that join.
extension MarkedSpans {
  /// Whether marked words in Japanese or Chinese are examples of what is told: `be`、`keep`など.
  static func areExamples(_ spans: [Inline.Span], _ text: Text) -> Bool {
    if text.hasHangul { return areNamesInRow(spans.filter { $0.mark == .strong }, text) }
    guard text.isEastAsian, let last = spans.max(by: { $0.range.upperBound < $1.range.upperBound }) else {
      return false
    }
    let after = text.dropping(first: last.range.upperBound)
    if after.startsWith(anyOf: ["のような", "のように", "といった"]) { return true }
    guard spans.count >= 2 else { return false }
    let own = text.count { $0.isHan || $0.isKana }
    let held = spans.reduce(0) { $0 + text[$1.range].count { $0.isHan || $0.isKana } }
    return own - held <= 6 && after.startsWith(anyOf: ["など", "等", "…", "..."])
  }

  /// `**굽힘** Flexion, **폄** Extension 팔에서 일어남`: names that open a line together, each of which gives the others away.
  private static func areNamesInRow(_ spans: [Inline.Span], _ text: Text) -> Bool {
    guard spans.count >= 2, spans[0].range.lowerBound == 0 else { return false }
    return zip(spans, spans.dropFirst()).allSatisfy { first, second in
      guard first.range.upperBound < second.range.lowerBound else { return false }
      let between = text[first.range.upperBound..<second.range.lowerBound]
      return between.ends(with: ", ") && between.count <= 24 && !between.hasHangul && between.count > 2
    }
  }

  /// English words that join sentences.
  static let joints: WordSet = [
    "however", "therefore", "moreover", "thus", "hence", "furthermore", "although", "though", "unless", "because",
    "not",
    "only", "never", "always", "also", "instead", "while", "whereas", "nevertheless", "otherwise", "both", "either",
    "neither", "must", "should", "without", "any", "all", "every", "no", "before", "after", "then", "first", "same",
  ]
}
