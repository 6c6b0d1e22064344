import Notes

/// F18: tables that set two things side by side.
///
/// Fires on tables of a column of aspects and two columns that are things; makes one card a row that asks how the two differ in it,
/// with both cells as items under their names. The cells themselves are asked by the matrix
/// rule; rows with longer cells only so.
enum ComparisonTables {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard case .table(let index) = page[node].kind else { return [] }
      let table = page.tables[index]
      let title = page.text(page[node].parent)
      guard compares(table, below: title) else { return [] }
      return table.rows.indices.filter { compares(table, $0) }.flatMap { row(table, $0, node, page) }
    }
  }

  /// Whether a table sets the things that head its two columns side by side.
  private static func compares(_ table: Table, below title: Text) -> Bool {
    table.columns == 3 && TableShape.isMatrix(table) && !TableShape.isTime(table.header[1].text)
      && TableShape.columnsAreThings(table, below: title)
  }

  /// Whether a row of such a table sets two short things side by side, so that one card asks for both.
  private static func compares(_ table: Table, _ row: Int) -> Bool {
    let key = TableCell.key(table.cell(row, 0).text)
    let values = (1...2).map { TableCell(table.cell(row, $0)) }
    return key.hasLetter && Label(key)?.kind != .examples
      && values.allSatisfy { !$0.isEmpty && !$0.goesOn && $0.text.width <= widestCell && $0.items.count <= 2 }
  }

  /// Columns that both cells may fill and still be recalled together.
  private static let widestCell = 36

  private static func row(_ table: Table, _ row: Int, _ node: Int, _ page: Page) -> [Draft] {
    let key = TableCell.key(table.cell(row, 0).text)
    let values = (1...2).map { TableCell(table.cell(row, $0)) }
    let names = (1...2).map { Term(table.header[$0].text).name }
    let language = page.language(of: key + names[0] + values[0].text)
    let items = zip(names, values).map { $0 + ": " + $1.items.joined(", ") }
    let subject = Wording.ask(\.difference, in: language, names[0], y: names[1])
    let line = table.rows[row].line
    return [
      Draft(
        .comparison, ask: Wording.ask(\.about, in: language, key, y: subject), items, at: node, of: page,
        // The cells are asked one by one (F17), but for those that say something only beside each other.
        confidence: areRelative(values) ? 0.8 : Draft.doubtful
      ).with { $0.lines = [line...line] }
    ]
  }

  /// Whether the cells of a row are asked side by side and not each for itself: 多い beside 少ない says nothing alone.
  static func asksSides(_ table: Table, _ row: Int, below title: Text) -> Bool {
    guard compares(table, below: title), compares(table, row) else { return false }
    return areRelative((1...2).map { TableCell(table.cell(row, $0)) })
  }

  private static func areRelative(_ values: [TableCell]) -> Bool {
    values.allSatisfy { relative.contains($0.text.trimmed) }
  }

  private static let relative: WordSet = [
    "多い", "少ない", "高い", "低い", "大きい", "小さい", "長い", "短い", "速い", "早い", "遅い", "強い", "弱い", "重い", "軽い", "広い", "狭い", "厚い", "薄い",
    "深い", "浅い", "太い", "細い", "安い", "濃い", "硬い", "柔らかい", "易しい", "難しい", "やや多い", "やや少ない",
  ]
}
