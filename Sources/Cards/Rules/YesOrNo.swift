import Notes

/// F34: `날짜 O, 시간 X`: what holds and what does not.
///
/// Fires on short lines whose parts all end in O or X; asks which of them hold, so that no negation is lost.
enum YesOrNo {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.compactMap { node in
      guard page[node].isMatter, page[node].text.count <= 80, let subject = page.subjectName(of: node) else {
        return nil
      }
      let items = ItemList(page.text(node)).items
      guard !items.isEmpty, items.count <= 5, items.allSatisfy(isMarked) else { return nil }
      let names = items.map { $0.dropping(last: 1).trimmed }
      let question: Text
      switch page.language(at: node) {
      case .korean:
        question = subject + ": " + names.joined(", ") + (items.count > 1 ? " — 각각 O인가, X인가?" : " — O인가, X인가?")
      default: question = subject + ": " + names.joined(", ") + " — O / X?"
      }
      return Draft(.question, ask: question, items, at: node, of: page, confidence: 0.75).claiming(
        .statement, of: [node])
    }
  }

  private static func isMarked(_ item: Text) -> Bool {
    guard item.count >= 3, let last = item.scalars.last, item[item.count - 2].isSpace else { return false }
    return last == "O" || last == "X" || last == "○" || last == "×"
  }
}
