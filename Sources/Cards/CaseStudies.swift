import Notes

/// Parts of a note that work one case through: `사례 1: …`, "Case study: …", an exercise under nothing but its number, "Q4".
///
/// What holds in a case is no fact to learn by itself.
enum CaseStudies {
  /// Whether each node stands in such a part.
  static func nodes(in page: Page) -> [Bool] {
    var result = Array(repeating: false, count: page.document.nodes.count)
    for index in result.indices.dropFirst() {
      result[index] = result[page[index].parent] || page[index].isSection && opensCase(page.text(index))
    }
    return result
  }

  /// Whether each node stands in a part that is headed by nothing but the Korean word for an example: its figures hold of nothing else.
  static func examples(in page: Page) -> [Bool] {
    var result = Array(repeating: false, count: page.document.nodes.count)
    guard page.isKorean else { return result }
    for index in result.indices.dropFirst() {
      result[index] =
        result[page[index].parent]
        || page[index].isSection && page.text(index).count <= 6
          && page.text(index).trimming { $0.isSpace || $0 == ":" }.isOne(of: ["예시", "예제", "예시 문제", "예제 문제"])
    }
    return result
  }

  private static func opensCase(_ title: Text) -> Bool {
    if isBracketed(title) { return true }
    guard title.count <= 80, let first = title.firstWord?.lowercased else { return false }
    if title.lowercased.startsWith(anyOf: [
      "case study", "worked example", "example using", "example with", "사례 연구", "실무 사례", "실전 예제",
    ]) {
      return true
    }
    if title.lowercased.ends(with: " example") || isExercise(title) { return true }
    guard openers.contains(first.trimming { !$0.isWordLetter }) else { return false }
    // `사례 1: …`, `예제2`: a number behind the word.
    let rest = title.dropping(first: first.count).trimmed
    return first.hasDigit && first.count <= 6 || rest.first?.isDigit ?? false && (rest.count == 1 || !rest[1].isLatin)
  }

  /// `【例題1】窯の熱量`: the word stands in brackets before what is to be found out.
  private static func isBracketed(_ title: Text) -> Bool {
    guard title.first == "【", let close = title.firstIndex(of: "】"), close <= 8 else { return false }
    let word = title[1..<close].trimming { $0.isDigit || $0.isSpace }
    return openers.contains(word) || word.isOne(of: ["演習", "演習問題", "練習問題", "問題", "练习", "习题", "문제", "연습문제"])
  }

  /// "Q4", "Exercise 2.1 (hard)": no word tells what is asked.
  private static func isExercise(_ title: Text) -> Bool {
    let words = title.withoutBracket.words.map { $0.trimming { !$0.isWordPart }.lowercased }
    guard let first = words.first, words.count <= 2, !title.hasHangul else { return false }
    if words.count == 1 {
      return (2...3).contains(first.count) && first[0] == "q" && first.dropFirst().allSatisfy(\.isDigit)
    }
    return words[1].first?.isDigit ?? false && first.isOne(of: ["q", "question", "exercise", "problem", "ex"])
  }

  private static let openers: WordSet = [
    "사례", "예제", "예시", "case", "example", "scenario", "시나리오", "例题", "例題", "案例", "例", "예",
  ]
}
