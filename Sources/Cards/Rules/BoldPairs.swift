import Notes

/// F5: `**term** definition`: the bold marks the term without a mark behind it.
///
/// Fires on a line that begins with a bold name and goes on with what it is, on two of them joined by a semicolon, and on a name
/// with a full stop before its meaning; makes the cards that a colon makes (F3). Where a verb follows, the line is a sentence,
/// which F13 and F37 read.
enum BoldPairs {
  static func drafts(_ page: Page) -> [Draft] {
    PairCards.drafts(.bold, page, confidence: 0.7) + page.document.nodes.indices.flatMap { joined($0, page) }
  }

  /// `**Warp** the long threads; **Weft** the cross threads`: one line, two terms.
  private static func joined(_ node: Int, _ page: Page) -> [Draft] {
    let inline = page[node].inline
    guard page[node].isMatter, page.pairs[node] == nil, inline.text.count <= 300,
      let cut = inline.text.firstRange(of: "; "),
      inline.spans.contains(where: { $0.mark == .strong && $0.range.lowerBound == cut.upperBound })
    else { return [] }
    let halves = [inline.cut(0..<cut.lowerBound), inline.cut(cut.upperBound..<inline.text.count)].compactMap {
      Pair($0)
    }
    guard halves.count == 2, halves.allSatisfy({ $0.mark == .bold && $0.isNamed }) else { return [] }
    return halves.enumerated().flatMap { place, pair in
      PairCards.named(pair, node, page, 0.7).map {
        $0.with { $0.claims = [.init(node: node, aspect: place == 0 ? .statement : .part(place))] }
      }
    }
  }
}
