import Notes

/// F2: a heading with several parallel lines.
///
/// Fires where a subject has two to six short lines besides its definition that are no pairs, questions or examples; makes
/// "X의 특징은?" with the lines as items. Long lines are left to the rules for single sentences.
enum HeadingLists {
  /// Most items one card asks for, and the most text on its back in scalars.
  static let mostItems = 6
  static let mostText = 230

  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.compactMap { node in
      guard page[node].isSection, let term = page.terms[node], node != page.titleNode else { return nil }
      let definition = Definition.find(of: node, in: page)?.node
      let lines = page.matter(of: node).filter { $0 != definition && isPlain($0, page) }
      guard (2...mostItems).contains(lines.count), page[lines[0]].kind == .item || definition != nil else { return nil }
      let items = lines.map { page.text($0) }
      guard items.reduce(0, { $0 + $1.count }) <= min(mostText, 36 * items.count), items.allSatisfy({ $0.count <= 60 })
      else { return nil }
      let name = page.name(of: node) ?? term.name
      let language = page.language(of: items[0] + name)
      let isNames = items.allSatisfy { $0.count <= 24 && !Endings.isPredicate($0) }
      let question = Wording.ask(isNames && definition == nil ? \.members : \.features, in: language, name)
      return Draft(.list, ask: question, items, at: node, of: page, confidence: 0.7)
        .from(lines, of: page).claiming(.member, of: lines)
    }
  }

  /// A line that says one thing of the subject, with nothing below it that matters more.
  static func isPlain(_ node: Int, _ page: Page) -> Bool {
    let line = page[node]
    guard line.label == nil, line.children.isEmpty, !line.isConclusion, !Example.isExample(line.text),
      page.pairs[node] == nil
    else { return false }
    guard let last = line.text.scalars.last, last != "?", last != "？", last != ":" else { return false }
    return !LineShape.isInlineList(line.text) && !page.isExampleList(node) && line.text.hasLetter
      && !line.inline.hasImage
  }
}
