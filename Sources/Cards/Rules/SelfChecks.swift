import Notes

/// F24: a note's own test of its reader: a sentence with a gap, `… is \_\_\_`, or a statement to be judged, each over its answer.
///
/// Fires on a line with a run of low lines, and on a statement over `true`, `false`, `참` or `거짓`; the note's words are kept, and nothing
/// else is read from them: what is to be judged may be false.
enum SelfChecks {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.compactMap { node in
      let text = page.text(node)
      guard page[node].isMatter, page[node].label == nil, (8...240).contains(text.count),
        let below = page[node].children.first, page[node].children.count <= 3, page.text(below).count <= 240,
        case let answer = unlettered(page.text(below)), answer.hasLetter || answer.hasDigit
      else { return nil }
      return gap(text, answer, node, page) ?? verdict(text, answer, node, page)
    }
  }

  private static func gap(_ text: Text, _ answer: Text, _ node: Int, _ page: Page) -> Draft? {
    guard let start = text.firstRange(of: "___") else { return nil }
    var end = start.upperBound
    while end < text.count, text[end] == "_" { end += 1 }
    guard !text.dropping(first: end).contains("___"), answer.count <= 160 else { return nil }
    let question = text.prefix(start.lowerBound) + Cloze.blank + text.dropping(first: end)
    return draft(.cloze, question, answer, node, page)
  }

  private static func verdict(_ text: Text, _ answer: Text, _ node: Int, _ page: Page) -> Draft? {
    let word = answer.lowercased.trimming { !$0.isWordPart }
    guard text.wordCount >= 3, word.isOne(of: ["true", "false", "참", "거짓"]) else { return nil }
    let asked: Text = text.hasHangul ? "맞는 말인가? " : "Right or wrong? "
    let said = text.trimming { $0.isSpace || $0 == ":" }
    return draft(
      .question, asked + (text.hasHangul ? said : said.capitalizedStart),
      text.hasHangul ? word : word.capitalizedStart, node, page)
  }

  private static func draft(_ kind: CardKind, _ question: Text, _ answer: Text, _ node: Int, _ page: Page) -> Draft {
    let more = page[node].children.dropFirst().map { page.text($0) }.joined(" ")
    return Draft(kind, ask: question, [answer], at: node, of: page, confidence: 0.75)
      .with { $0.extra = more.isEmpty || more.count > 160 ? nil : more }
      .from([node] + page[node].children, of: page).claiming(.everything, of: [node] + page[node].children)
  }

  /// The answer without the letter it is chosen by: `a: 점유 대기`, "answer: two".
  private static func unlettered(_ text: Text) -> Text {
    for mark in ["answer", "ans", "정답", "답"] where text.lowercased.starts(with: mark) {
      let rest = text.dropping(first: mark.unicodeScalars.count)
      if let first = rest.first, first == ":" || first == "." { return rest.dropping(first: 1).trimmed }
    }
    guard text.count >= 4, text[0].isLatin, text[1] == ":" || text[1] == "." || text[1] == ")", text[2].isSpace else {
      return text.trimmed
    }
    return text.dropping(first: 3).trimmed
  }
}
