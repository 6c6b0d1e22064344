import Notes

extension Versus {
  /// `윗물 <> 아랫물`: two names set against each other.
  ///
  /// Fires on a Korean line that holds the sign once or begins with it between two short names; asks for the second.
  static func opposites(_ node: Int, _ page: Page) -> [Draft] {
    let text = page.text(node)
    let parts = text.count(where: { $0 == "<" || $0 == "↔" }) >= 2 ? text.pieces { $0 == "," }.map(\.trimmed) : [text]
    return parts.enumerated().compactMap { place, part in
      opposite(part, node, page).map { $0.claiming(.part(12_900 + place), of: [node]) }
    }
  }

  private static func opposite(_ text: Text, _ node: Int, _ page: Page) -> Draft? {
    guard page[node].isMatter, text.hasHangul, let cut = text.firstRange(of: " <> ") ?? text.firstRange(of: " ↔ "),
      (1...24).contains(cut.lowerBound), case let name = text.prefix(cut.lowerBound).trimmed, name.wordCount <= 3,
      !name.contains(","), case let rest = text.dropping(first: cut.upperBound),
      let other = rest.firstWord?.trimming({ $0 == "," }), (1...24).contains(other.count), other.hasLetter,
      rest.wordCount <= 2 || other.hasLatin || rest.first(where: { $0 == "," }) != nil
    else { return nil }
    return Draft(
      .question, ask: Wording.bare(name + "의 반대말", in: .korean), [other], at: node, of: page, confidence: 0.65
    )
  }
}
