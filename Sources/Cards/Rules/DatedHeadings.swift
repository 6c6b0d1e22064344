import Notes

/// English headings that give a date and what happened then, such as `1815, treaty signed`.
///
/// Makes "What happened in 1815?" and a blank for the date.
enum DatedHeadings {
  static func drafts(_ page: Page) -> [Draft] {
    lines(page) + headings(page)
  }

  /// `1815: treaty signed` as a line: what happened is asked there (F3), here the date.
  private static func lines(_ page: Page) -> [Draft] {
    page.document.nodes.indices.compactMap { node in
      guard page[node].isMatter, let pair = page.pairs[node], EnglishDate.isDate(pair.left), pair.left.hasDigit,
        pair.right.text.isEnglish, (2...24).contains(pair.right.text.wordCount)
      else { return nil }
      let subject = page.subjectName(of: node).map { $0 + ": " } ?? Text()
      let event = pair.right.text.trimming { $0.isSpace || $0 == "." }
      return Draft(.cloze, ask: subject + Cloze.blank + ": " + event, [pair.left], at: node, of: page, confidence: 0.7)
        .claiming(.part(7_001), of: [node])
    }
  }

  private static func headings(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard page[node].isSection, page.text(node).isEnglish, page.text(node).hasDigit, page.text(node).count <= 160,
        let (date, event) = cut(page.text(node).trimming { $0.isSpace || $0.isPicture })
      else { return [] }
      let above = page.subjectNodes[node]
      let subject = above > 0 && above != page.titleNode ? page.name(of: above).map { $0 + ": " } ?? Text() : Text()
      let asked: Text = "what happened " + EnglishDate.placed(date) + "?"
      return [
        Draft(
          .definition, ask: subject.isEmpty ? asked.capitalizedStart : subject + asked, [event], at: node, of: page,
          confidence: 0.8
        ).claiming(.part(7_000), of: [node]),
        Draft(.cloze, ask: subject + Cloze.blank + ": " + event, [date], at: node, of: page, confidence: 0.8).claiming(
          .part(7_001), of: [node]),
      ]
    }
  }

  /// The date and the event on both sides of a comma, colon or dash.
  private static func cut(_ title: Text) -> (date: Text, event: Text)? {
    for mark in [", ", ": ", " - ", " – ", " — "] {
      guard let cut = title.firstRange(of: mark), cut.lowerBound <= 30 else { continue }
      let (left, right) = (title.prefix(cut.lowerBound).trimmed, title.dropping(first: cut.upperBound).trimmed)
      let event = right.dropping(first: right.starts(with: "- ") ? 2 : 0)
      if EnglishDate.isDate(left), event.wordCount >= 2, !event.contains("?") { return (left, event) }
    }
    return nil
  }
}
