import Notes

/// F30: names below a heading that announces examples, each over lines of its own: `찻자리 예시` over `겨울 찻자리` over what it looks like.
///
/// Makes "X의 예는?" of each name with the one to three lines below it; no other rule reads those lines as what the name is.
enum NamedExamples {
  private static let most = 3
  private static let longest = 200

  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard areNames(below: node, page) else { return [] }
      let subject = page[node].label?.subject.map { $0 + ": " } ?? Text()
      return page.matter(of: node).map { draft($0, subject, page) }
    }
  }

  /// Whether a label of examples stands over names that each have lines below them.
  static func areNames(below node: Int, _ page: Page) -> Bool {
    guard page[node].label?.kind == .examples, case let names = page.matter(of: node), names.count >= 2 else {
      return false
    }
    return names.allSatisfy { name in
      page[name].kind == .item && page[name].label == nil && page.pairs[name] == nil && page.text(name).wordCount <= 4
        && !Endings.isPredicate(page.text(name)) && isShort(page.matter(of: name), page)
    }
  }

  private static func isShort(_ lines: [Int], _ page: Page) -> Bool {
    (1...most).contains(lines.count) && lines.allSatisfy { page[$0].isLeaf }
      && lines.reduce(0) { $0 + page.text($1).count } <= longest
  }

  private static func draft(_ name: Int, _ subject: Text, _ page: Page) -> Draft {
    let lines = page.matter(of: name)
    let items = lines.map { page.text($0) }
    let asked =
      subject + Wording.ask(\.examples, in: page.language(of: page.text(name) + items[0]), page.text(name))
    return Draft(items.count > 1 ? .list : .question, ask: asked, items, at: name, of: page, confidence: 0.65)
      .from([name] + lines, of: page).with { $0.isOpen = true }.claiming(.everything, of: lines)
      .claiming(.statement, of: [name])
  }
}
