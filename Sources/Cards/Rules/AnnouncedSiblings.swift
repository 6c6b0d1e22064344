import Notes

/// F21: a line that counts or announces what stands beside it: `- Two classes of glaze:` before `- **Ash**: …` and `- **Salt**: …`.
///
/// Fires on a line without lines below it that as many names follow in the same list as it counts, or that ends in a colon before
/// names up to the end of the list; asks for the names.
enum AnnouncedSiblings {
  private static let mostText = 160
  private static let mostNames = 7

  static func draft(_ node: Int, _ page: Page) -> Draft? {
    let line = page[node]
    guard line.isMatter, line.children.isEmpty, line.label == nil, page.pairs[node] == nil,
      (8...mostText).contains(line.text.count), page[line.parent].children.count <= 60
    else { return nil }
    let row = page[line.parent].children
    guard let place = row.firstIndex(of: node), place + 2 < row.count else { return nil }
    let names = row[(place + 1)...].prefix(mostNames + 1).prefix { isName($0, page) }.map { $0 }
    guard names.count >= 2, announces(line.text, names, isLast: place + 1 + names.count == row.count) else {
      return nil
    }
    let items = names.map { name($0, page) }
    guard Set(items.map(\.folded)).count == items.count,
      let question = Announcement.question(line.text.trimming { $0.isSpace || $0 == "." }, node, page)
    else { return nil }
    return Draft(.list, ask: question.capitalizedStart, items, at: node, of: page, confidence: 0.75)
      .from(names, of: page).claiming(.member, of: names).claiming(.statement, of: [node])
  }

  private static func announces(_ text: Text, _ names: [Int], isLast: Bool) -> Bool {
    if let count = Announcement.count(in: text) { return names.count == count }
    let last = text.trimmed.scalars.last
    guard last == ":" || last == "：", isLast, names.count <= mostNames else { return false }
    return !text.isEnglish || ListHeading.isKind(text.dropping(last: 1))
  }

  /// Whether a line names something: a pair, a bold name, a short name over lines of its own.
  private static func isName(_ node: Int, _ page: Page) -> Bool {
    guard page[node].kind == .item, page[node].label == nil else { return false }
    if let pair = page.pairs[node] { return pair.isNamed && pair.left.count <= 40 }
    let isBold =
      page[node].inline.text.count <= 48
      && page[node].inline.spans.contains {
        $0.mark == .strong && $0.range.lowerBound == 0 && $0.range.count + 2 >= page[node].inline.text.count
      }
    return isBold || page.terms[node] != nil && page[node].text.count <= 40 && !page[node].children.isEmpty
  }

  private static func name(_ node: Int, _ page: Page) -> Text {
    (page.pairs[node]?.left ?? page.text(node)).trimming { $0.isSpace || $0 == ":" || $0 == "：" }
  }
}
