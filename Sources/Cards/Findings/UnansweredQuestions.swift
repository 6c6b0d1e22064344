import Notes

/// Questions in a list that have no answer below them or beside them (N12).
///
/// A row of questions is a list of what to ask, and a question over a picture, a link or code has its answer there; what
/// stands in prose asks nobody.
enum UnansweredQuestions {
  static func find(in page: Page, _ reading: Reading) -> [Finding] {
    let answered = Set(
      reading.lines.filter { if case .cards = $0.verdict { true } else { false } }.map(\.line))
    let open = page.document.nodes.indices.map { isOpen($0, page) && !answered.contains(page[$0].lines.lowerBound) }
    let lines = page.document.lines
    let places = Dictionary(lines.indices.map { (lines[$0].number, $0) }, uniquingKeysWith: { first, _ in first })
    return page.document.nodes.flatMap { parent -> [Finding] in
      parent.children.enumerated().compactMap { place, child in
        guard open[child] else { return nil }
        let next = place + 1 < parent.children.count ? parent.children[place + 1] : nil
        let last = place > 0 ? parent.children[place - 1] : nil
        let isInRow =
          next.map { isQuestion($0, page) && open[$0] } ?? false
          || last.map { isQuestion($0, page) && open[$0] } ?? false
        guard !isInRow, !(next.map { isAnswer($0, page) } ?? false), !isShown(child, page, places) else { return nil }
        return Finding(
          .unansweredQuestion(question: page.text(child).string), line: page[child].lines.lowerBound)
      }
    }
  }

  private static func isQuestion(_ node: Int, _ page: Page) -> Bool {
    page[node].kind == .item && WrittenQuestions.isQuestion(page.text(node))
  }

  private static func isOpen(_ node: Int, _ page: Page) -> Bool {
    page[node].children.isEmpty && !page[node].isConclusion && isQuestion(node, page)
  }

  /// Whether a line answers the one above it: a conclusion, or a line right below that asks nothing.
  private static func isAnswer(_ node: Int, _ page: Page) -> Bool {
    page[node].isConclusion || !page[node].isMatter && !page[node].isSection
      || page[node].isMatter && !page[node].isAfterBlank && !WrittenQuestions.isQuestion(page.text(node))
      || page.text(node).startsWith(anyOf: ["A:", "A.", "답"])
  }

  /// Whether the line below, blank ones aside, is a picture, a link or code.
  private static func isShown(_ node: Int, _ page: Page, _ places: [Int: Int]) -> Bool {
    let lines = page.document.lines
    guard let place = places[page[node].lines.upperBound],
      let next = lines[(place + 1)...].first(where: { !$0.isBlank })
    else { return false }
    return ["N7", "N8", "N13"].contains(next.setAside) || next.form == .formula
  }
}
