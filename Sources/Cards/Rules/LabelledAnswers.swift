import Notes

/// F24: a question, and below or behind it a line that begins with a word for the answer: `为什么茶汤变红？` over `答：…`.
///
/// Fires on lines that open with 答：, 해설:, "Answer:" and their like whose line above asks something, with or without its mark.
enum LabelledAnswers {
  private static let longestQuestion = 160

  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.compactMap { node in
      guard page[node].isMatter, let answer = answer(in: page.text(node)), let above = question(over: node, page)
      else { return nil }
      let asked = page.text(above).trimmed
      let isMarked = asked.scalars.last == "?" || asked.scalars.last == "？"
      let mark: Text = asked.isEastAsian ? "？" : "?"
      let prefix = Subjects.prefix(for: asked, above, page)
      return Draft(
        .question, ask: prefix + (isMarked ? asked : asked + mark), [answer], at: above, of: page, confidence: 0.85
      ).from([node], of: page).claiming(.statement, of: [node, above])
    }
  }

  /// What stands behind the word for an answer; nil where a line opens with none.
  private static func answer(in text: Text) -> Text? {
    for label in labels where text.starts(with: label) {
      let rest = text.dropping(first: label.unicodeScalars.count).trimmed
      guard let mark = rest.first, mark == ":" || mark == "：" else { continue }
      let said = rest.dropping(first: 1).trimmed
      return (2...230).contains(said.count) && said.hasLetter ? said : nil
    }
    return nil
  }

  /// The line an answer belongs to: the one it stands below, else the one before it.
  private static func question(over node: Int, _ page: Page) -> Int? {
    let parent = page[node].parent
    if page[parent].isMatter, asks(page.text(parent)) { return parent }
    guard let place = page[parent].children.firstIndex(of: node), place > 0 else { return nil }
    let before = page[parent].children[place - 1]
    return page[before].isMatter && asks(page.text(before)) ? before : nil
  }

  private static func asks(_ text: Text) -> Bool {
    let plain = text.trimmed
    guard (5...longestQuestion).contains(plain.count), answer(in: plain) == nil else { return false }
    if let last = plain.scalars.last, last == "?" || last == "？" { return true }
    return plain.lowercased.startsWith(anyOf: openings) || plain.endsWith(anyOf: endings)
  }

  private static let labels = ["答案", "回答", "解答", "答え", "答", "정답", "해답", "답변", "답", "Answer", "answer", "Ans", "ANS"]
  private static let openings: Phrases = [
    "为什么", "為什麼", "怎么", "怎麼", "如何", "怎样", "怎樣", "什么是", "什麼是", "简述", "簡述", "试述", "试解释", "请解释", "なぜ", "どうして", "왜 ",
    "why ", "how ", "what ",
    "explain ", "describe ", "define ",
  ]
  private static let endings: Phrases = ["是什么", "是什麼", "为什么", "為什麼", "有哪些", "とは", "は何か", "무엇인가", "하시오", "서술하라"]
}
