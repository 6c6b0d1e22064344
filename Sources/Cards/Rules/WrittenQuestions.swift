import Notes

/// F24: questions the writer put down, with their answers below.
///
/// Fires on headings, items and lines that end in a question mark or an order (説明せよ, 설명하시오) and have lines below, and on
/// a question followed by its answer after a run of spaces. The writer's words are kept; the subject is added where they lack it.
enum WrittenQuestions {
  private static let orders = ["説明せよ", "述べよ", "挙げよ", "説明しなさい", "答えよ", "설명하시오", "서술하시오", "쓰시오", "설명하라", "何か", "なぜか"]

  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.compactMap { node in
      guard page[node].isSection || page[node].isMatter else { return nil }
      if let inline = onOneLine(node, page) { return inline }
      guard isQuestion(page.text(node)), page.terms[node]?.isQuestion != true || !page[node].isSection else {
        return nil
      }
      let lines = page[node].children.filter { page[$0].isMatter && !isQuestion(page.text($0)) }
      guard !lines.isEmpty, lines.count <= 7 else { return nil }
      let items = lines.map { answer($0, page) }
      guard items.reduce(0, { $0 + $1.count }) <= 230 else { return nil }
      let question = worded(page.text(node), node, page)
      return Draft(.question, ask: question, items, at: node, of: page, confidence: 0.85).from(lines, of: page)
        .claiming(.member, of: lines)
        .claiming(.statement, of: lines.filter { _ in lines.count == 1 })
    }
  }

  static func isQuestion(_ text: Text) -> Bool {
    let plain = text.trimming { $0.isSpace || $0.isPicture || $0 == "★" || $0 == "。" }
    guard let last = plain.scalars.last, plain.count >= 5 else { return false }
    return last == "?" || last == "？" || plain.endsWith(anyOf: orders)
  }

  /// A label's items stand after it: `身体所見: …`.
  private static func answer(_ line: Int, _ page: Page) -> Text {
    let below = page.matter(of: line)
    guard page[line].label != nil || page.text(line).scalars.last == ":", !below.isEmpty else { return page.text(line) }
    return page.text(line).trimming { $0 == ":" || $0 == "：" } + ": "
      + below.prefix(5).map { page.text($0) }.joined(", ")
  }

  private static func worded(_ text: Text, _ node: Int, _ page: Page) -> Text {
    let plain = text.trimming { $0.isSpace || $0.isPicture || $0 == "★" }
    let names = page.glossary.mentions(in: plain)
    if page[node].isSection || !names.isEmpty || plain.wordCount >= 6 { return plain }
    return Subjects.prefix(for: plain, node, page) + plain
  }

  /// `What is X?    Answer`, `X가 뭐야? → …`.
  private static func onOneLine(_ node: Int, _ page: Page) -> Draft? {
    guard page[node].isMatter, let mark = page.text(node).scalars.firstIndex(where: { $0 == "?" || $0 == "？" }),
      mark >= 5
    else { return nil }
    let rest = page.text(node).dropping(first: mark + 1)
    let answer = rest.trimming { $0.isSpace || $0.isArrow || $0 == "-" || $0 == "=" || $0 == ":" || $0 == ">" }
    guard
      rest.starts(with: "   ") || rest.trimmed.first?.isArrow ?? false
        || rest.trimmed.startsWith(anyOf: ["- ", "=> ", "-> "]), answer.count >= 3, answer.count <= 200,
      !answer.contains("?")
    else { return nil }
    return Draft(
      .question, ask: worded(page.text(node).prefix(mark + 1), node, page), [answer], at: node, of: page,
      confidence: 0.8
    ).claiming(.statement, of: [node])
  }
}
