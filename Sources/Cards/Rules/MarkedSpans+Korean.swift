import Notes

extension MarkedSpans {
  /// A blank may not take the negation alone: its sentence would say the opposite.
  static func isNegation(_ text: Text) -> Bool {
    if text.isOne(of: ["not", "NOT", "Not", "never", "NEVER", "no", "NO", "only", "without"]) { return true }
    if text.hasHangul, text.wordCount == 1, text.startsWith(anyOf: ["않", "못", "없", "안"]), text.count <= 4 {
      return true
    }
    return text.isEastAsian && text.count <= 5 && text.first.map { "不没沒无無非未".unicodeScalars.contains($0) } ?? false
  }

  /// Whether a line answers the question of an item above it.
  static func isAsked(_ node: Int, _ page: Page) -> Bool {
    let parent = page[node].parent
    return !page[parent].isHeading && page.isTaken(node, .member) && WrittenQuestions.isQuestion(page.text(parent))
  }

  /// The card of a Korean sentence that is asked for one of its parts by its verb.
  static func korean(_ asked: KoreanQuestion, _ text: Text, _ place: Int, _ node: Int, _ page: Page) -> Draft {
    let before = KoreanContext.antecedent(of: place, node, page).flatMap {
      $0.folded.contains(text: asked.answer.folded) ? nil : $0
    }
    let subject =
      before.map { $0 + ": " } ?? Subjects.prefix(asking: asked.question, for: asked.answer, of: text, node, page)
    return Draft(.question, ask: subject + asked.question, [asked.answer], at: node, of: page, confidence: 0.6)
      .with {
        $0.alternatives = Synonyms.of(asked.answer, in: page)
        $0.extra = asked.told(text)
      }.claiming(.sentence(place), of: [node])
  }

  /// The card of a Korean sentence that is asked for what it says of its topic.
  static func korean(_ told: KoreanTold, _ text: Text, _ place: Int, _ node: Int, _ page: Page) -> Draft {
    Draft(
      .question, ask: Subjects.prefix(for: text, node, page) + told.question, [told.answer], at: node, of: page,
      confidence: 0.55
    ).claiming(.sentence(place), of: [node])
  }
}
