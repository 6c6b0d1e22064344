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
      if let verdict = verdict(node, subject, page) { return verdict }
      guard marks.contains(where: page.text(node).mayHold), !page.text(node).contains(". "),
        !isMeaning(page.pairs[node])
      else { return nil }
      let items = ItemList(page.text(node)).items
      // "the set derived from X": letters that end one English line are no verdict.
      guard !items.isEmpty, items.count <= 5, items.allSatisfy(isMarked), items.count > 1 || !page.text(node).isEnglish
      else { return nil }
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

  /// `덖은 잎 재사용 가능`, `다시 덖어도 O`: whether it holds, with the verdict as the answer.
  private static func verdict(_ node: Int, _ subject: Text, _ page: Page) -> Draft? {
    guard page.pairs[node] == nil, let found = KoreanVerdict(page.text(node)) else { return nil }
    let lines = found.isShared ? alike(node, found, page) : [node]
    guard lines.first == node else { return nil }
    return Draft(
      .question, ask: subject + ": " + found.question, lines.map { page.text($0) }, at: node, of: page, confidence: 0.65
    ).from(lines, of: page).claiming(.statement, of: lines)
  }

  /// The lines below the same parent with the same verdict.
  private static func alike(_ node: Int, _ found: KoreanVerdict, _ page: Page) -> [Int] {
    let lines = page.matter(of: page[node].parent)
    guard lines.count <= mostSiblings else { return [node] }
    return lines.filter { page.pairs[$0] == nil && KoreanVerdict(page.text($0))?.question == found.question }
  }

  /// Longer lists are not searched for lines alike.
  private static let mostSiblings = 12

  /// `우전 = 곡우 전에 딴 잎. 덖기 O`: what a name means, with a verdict behind it.
  private static func isMeaning(_ pair: Pair?) -> Bool {
    guard let pair, pair.isNamed else { return false }
    return pair.right.text.hasHangul && pair.right.text.wordCount >= 5
  }

  private static func isMarked(_ item: Text) -> Bool {
    guard item.count >= 3, let last = item.scalars.last, item[item.count - 2].isSpace else { return false }
    return marks.contains(last)
  }

  private static let marks: [Unicode.Scalar] = ["O", "X", "○", "×"]
}
