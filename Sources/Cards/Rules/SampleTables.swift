import Notes

/// Tables of figures that only show how something is reckoned or sorted: a shop's sales with their sum, a few made-up persons,
/// two machines that can or cannot reach each other.
enum SampleTables {
  /// Whether two columns hold cases of one thing, or most cells are figures and the rows are summed up, or a line beside the table points at it.
  static func holds(_ table: Table, _ node: Int, _ page: Page) -> Bool {
    if comparesCases(table) { return true }
    let cells = table.rows.flatMap { $0.cells.dropFirst().map { $0.text.trimmed } }.filter { !$0.isEmpty }
    let figures = cells.count(where: isFigure)
    guard cells.count >= 4, figures * 2 >= cells.count else { return false }
    if figures * 4 >= cells.count * 3,
      table.rows.last.map({ sums.contains($0.cells[0].text.trimmed.lowercased) }) ?? false
    {
      return true
    }
    guard table.columns >= 3 else { return false }
    return beside(node, page).contains { $0.containsAny(lowered: pointers) }
  }

  /// `PC1 | PC2 | 통신 유무`: the same thing twice, by its number, and whether the two agree.
  private static func comparesCases(_ table: Table) -> Bool {
    guard table.columns >= 3, table.rows.count >= 2 else { return false }
    let stems = table.header.prefix(2).map { cell -> Text? in
      let name = cell.text.trimmed
      guard let last = name.scalars.last, last.isDigit, name.count <= 8 else { return nil }
      return name.trimming { $0.isDigit || $0.isSpace }
    }
    guard let first = stems[0], first == stems[1], !first.isEmpty else { return false }
    return table.rows.allSatisfy { row in row.cells.prefix(2).allSatisfy { $0.text.hasDigit } }
  }

  /// The lines right above and below a table.
  private static func beside(_ node: Int, _ page: Page) -> [Text] {
    let siblings = page[page[node].parent].children
    guard let place = siblings.firstIndex(of: node) else { return [] }
    let near = [place > 0 ? siblings[place - 1] : page[node].parent] + siblings.dropFirst(place + 1).prefix(1)
    return near.map { page.text($0) }.filter { $0.count <= 160 }
  }

  /// `59`, `25.2`, `1,200`, `100%`.
  private static func isFigure(_ cell: Text) -> Bool {
    cell.hasDigit && cell.allSatisfy { $0.isDigit || ".,%-+ ".unicodeScalars.contains($0) }
  }

  private static let sums: WordSet = [
    "합계", "총계", "계", "합", "소계", "total", "sum", "totals", "合计", "合計", "总计", "總計", "計", "总和",
  ]
  private static let pointers: Phrases = [
    "아래의 표", "아래 표", "다음 표", "다음의 표", "위의 표", "위 표", "위 자료", "위의 자료", "아래 자료", "이 표", "table below", "table above",
    "following table", "above table", "below table", "this table", "下表", "上表", "次の表", "下の表", "上の表", "この表", "以下の表",
    "以下是",
  ]
}
