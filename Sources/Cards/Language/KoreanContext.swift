import Notes

/// The case or statement that a Korean line stands below, without which it would be asked as if it held always (W1).
enum KoreanContext {
  private static let longest = 48

  /// What the line above says, where it names nothing and the sentence has no subject of its own to stand by.
  static func above(_ node: Int, _ sentence: Text, _ page: Page) -> Text? {
    let parent = page[node].parent
    guard sentence.hasHangul, parent > 0, page[parent].isMatter, page.terms[parent] == nil, page.pairs[parent] == nil,
      page[parent].label == nil, !page[parent].isConclusion
    else { return nil }
    let said = page.text(parent).trimming { $0.isSpace || $0 == "." || $0 == ":" || $0 == "," }
    guard said.hasHangul, said.count >= 4, said.count <= longest, !said.contains("ex)"), !Openers.points(said),
      !said.containsArrow,
      !WrittenQuestions.isQuestion(said), !Example.isExample(said), KoreanRequest.subject(of: said) == nil,
      !sentence.folded.contains(text: said.folded)
    else { return nil }
    let isCase = said.endsWith(anyOf: cases)
    guard isCase || Endings.isKoreanPredicate(said) && KoreanTelling.topic(in: sentence.words) == nil else {
      return nil
    }
    return said
  }

  /// The question without the line above, where that tells the answer.
  static func removed(from question: Text) -> Text? {
    guard let mark = question.firstRange(of: " · "), let end = question.firstRange(of: ": ", from: mark.upperBound)
    else {
      return nil
    }
    return question.prefix(mark.lowerBound) + question.dropping(first: end.lowerBound)
  }

  private static let cases: Phrases = ["경우", "때", " 시", "면", "이후", "이전", "동안", "상황", "수록"]
}
