import Notes

/// F7: `A = B`.
///
/// Fires on a line cut by an equals sign between spaces, where the left side is a short name and the right side is words; makes the
/// cards that a colon makes (F3). Assignments, calls and formulas (F28) are none.
enum EqualsPairs {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.compactMap { gathered($0, page) }
      + PairCards.drafts(.equals, page, confidence: 0.7) { pair, _ in
        !pair.right.text.containsArrow && !pair.right.text.containsAny(of: Formulas.operators)
          && !pair.right.text.containsAny(of: code)
      }
  }

  /// `물, 잎, 불 = 차의 바탕`: three Korean names or more and what they are together.
  private static func gathered(_ node: Int, _ page: Page) -> Draft? {
    let text = page.text(node)
    guard page[node].isMatter, text.hasHangul, text.count <= 100, page.pairs[node].map({ $0.mark == .equals }) ?? true,
      let cut = text.firstRange(of: " = "), text.firstRange(of: " = ", from: cut.upperBound) == nil,
      case let name = text.dropping(first: cut.upperBound).trimming({ $0.isSpace || $0 == "." }),
      (2...16).contains(name.count), name.wordCount <= 3, name.hasHangul, !name.hasDigit, !name.contains(","),
      !Endings.isKoreanPredicate(name), !name.containsAny(of: Formulas.operators),
      case let list = ItemList(text.prefix(cut.lowerBound)), (3...7).contains(list.items.count), list.isNames,
      !text.containsAny(of: code), !text.containsArrow
    else { return nil }
    return Draft(
      .list, ask: Wording.ask(\.members, in: .korean, name), list.items, at: node, of: page, confidence: 0.65
    ).claiming(.statement, of: [node])
  }

  private static let code: Phrases = ["\"", "()", "('", "(["]
}
