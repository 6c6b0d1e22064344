import Notes

/// F18: tables that set two things side by side.
///
/// Fires on tables of a column of aspects and two columns that are things; makes one card a row that asks how the two differ in it,
/// with both cells as items under their names. The cells themselves are asked by the matrix rule.
enum ComparisonTables {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard case .table(let index) = page[node].kind else { return [] }
      let table = page.document.tables[index]
      guard table.columns == 3, TableShape.isMatrix(table), TableShape.columnsAreThings(table) else { return [] }
      return table.rows.indices.flatMap { row(table, $0, node, page) }
    }
  }

  private static func row(_ table: Table, _ row: Int, _ node: Int, _ page: Page) -> [Draft] {
    let key = TableCell.key(table.cell(row, 0).text)
    let values = (1...2).map { TableCell(table.cell(row, $0)) }
    let names = (1...2).map { Term(table.header[$0].text).name }
    guard values.allSatisfy({ !$0.isEmpty && $0.text.count <= 60 }), key.hasLetter, Label(key)?.kind != .examples
    else { return [] }
    let language = page.language(of: key + names[0] + values[0].text)
    let items = zip(names, values).map { $0 + ": " + $1.items.joined(", ") }
    let subject = Wording.ask(\.difference, in: language, names[0], y: names[1])
    let line = table.rows[row].line
    return [
      Draft(
        .comparison, ask: Wording.ask(\.about, in: language, key, y: subject), items, at: node, of: page,
        confidence: 0.7
      ).with { $0.lines = [line...line] }
    ]
  }
}
