import Notes

/// `火を強めると` over `灰が溶ける`, `→ 釉が流れる`: what follows one from the other, in one answer.
enum JapaneseChain {
  /// The card of all lines below the one above, where all but the first come after an arrow.
  static func draft(_ node: Int, _ page: Page) -> Draft? {
    let parent = page[node].parent
    let lines = page.matter(of: parent)
    guard page[node].isConclusion, page.text(parent).hasKana, page.terms[parent] == nil, (2...4).contains(lines.count),
      lines.first(where: { page[$0].isConclusion }) == node, lines.dropFirst().allSatisfy({ page[$0].isConclusion }),
      lines.allSatisfy({ page[$0].isLeaf && page.pairs[$0] == nil && (3...50).contains(page.text($0).count) })
    else { return nil }
    let said = page.text(parent).trimming { $0.isSpace || "。.：:".unicodeScalars.contains($0) }
    let isCase = said.endsWith(anyOf: ["と", "ば", "とき", "場合", "たら"])
    let asked = isCase ? said + "、どうなる？" : Wording.ask(\.next, in: .japanese, said)
    return Draft(
      .list, ask: Subjects.prefix(for: said, parent, page) + asked, lines.map { page.text($0) }, at: node, of: page,
      confidence: 0.7
    ).with { $0.isOrdered = true }.from([parent] + lines, of: page).claiming(.statement, of: lines)
  }
}
