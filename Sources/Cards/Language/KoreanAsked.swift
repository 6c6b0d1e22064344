import Notes

/// `왜 물을 식힐까? 쓴맛이 우러나기 때문이다.`: a Korean question with its answer behind it in one line.
enum KoreanAsked {
  private static let longestQuestion = 60
  private static let longestAnswer = 120

  static func draft(_ node: Int, _ page: Page) -> Draft? {
    let text = page.text(node)
    guard page[node].isMatter, text.hasHangul, page[node].children.isEmpty, page.pairs[node] == nil,
      text.scalars.count(where: { $0 == "?" }) == 1, let mark = text.scalars.firstIndex(of: "?"),
      mark <= longestQuestion
    else { return nil }
    let question = text.prefix(mark).trimmed
    let answer = text.dropping(first: mark + 1).trimming { $0.isSpace || $0.isArrow || $0 == "." || $0 == "-" }
    guard question.wordCount >= 2, question.words.contains(where: { $0.startsWith(anyOf: interrogatives) }),
      mark + 1 == text.count || text[mark + 1].isSpace || text[mark + 1].isArrow, answer.wordCount >= 2,
      answer.count <= longestAnswer, !answer.contains("다. "), !Openers.pointsInside(question)
    else { return nil }
    return Draft(
      .question, ask: Subjects.prefix(for: question, node, page) + question + "?", [answer], at: node, of: page,
      confidence: 0.75
    ).claiming(.everything, of: [node])
  }

  private static let interrogatives: Phrases = ["왜", "어떻게", "무엇", "언제", "어디", "누가", "누구", "어떤", "어느", "얼마", "몇"]
}
