import Notes

/// F37 for Japanese and Chinese: the lines below a name of which no other rule has made a card, asked together.
///
/// Fires last, on a name with short lines of its own: where at least half of them were left, they are "X的要点".
enum Leftovers {
  private static let mostLines = 5
  private static let mostText = 150
  private static let longestLine = 60

  static func drafts(_ page: Page, besides kept: [Gate.Passed]) -> [Draft] {
    guard page.isEastAsian else { return [] }
    let read = Set(kept.flatMap { $0.draft.lines.map(\.lowerBound) })
    return page.document.nodes.indices.compactMap { draft(of: $0, page, read) }
  }

  private static func draft(of node: Int, _ page: Page, _ read: Set<Int>) -> Draft? {
    guard page[node].isSection || page[node].isMatter, node != page.titleNode, page[node].label == nil,
      let name = page.name(of: node), name.count <= 30, !(page.terms[node]?.isTopic ?? true),
      !WrittenQuestions.isQuestion(page.text(node))
    else { return nil }
    let lines = page.matter(of: node)
    let left = lines.filter { !read.contains(page[$0].lines.lowerBound) && isPoint($0, page) }
    let items = left.map { page.text($0) }
    guard (1...mostLines).contains(left.count), left.count * 2 >= lines.count, left.count > 1 || lines.count == 1,
      items.reduce(0, { $0 + $1.count }) <= mostText
    else { return nil }
    let language = page.language(of: name + items[0])
    let point = items.count == 1 ? StatementQuestion.ask(name, items[0], in: language) : nil
    return Draft(
      .list, ask: point ?? Wording.ask(\.features, in: language, name), items, at: node, of: page, confidence: 0.5
    ).from(left, of: page).claiming(.member, of: left)
  }

  /// A line that says something and leads to nothing.
  private static func isPoint(_ node: Int, _ page: Page) -> Bool {
    let line = page[node]
    return line.isLeaf && page.stated(node).isEmpty && line.label == nil && page.pairs[node] == nil
      && !line.isConclusion && line.text.isEastAsian
      && (5...longestLine).contains(line.text.count) && !Example.isExample(line.text)
      && !WrittenQuestions.isQuestion(line.text) && !line.text.startsWith(anyOf: Stated.pointers)
      && line.text.scalars.last != "：" && line.text.scalars.last != ":" && !line.inline.hasImage
      && line.text.first != "【"
  }
}
