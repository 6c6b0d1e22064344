/// A table of a note: a header row and rows of cells, as far as a header could be told.
package struct Table: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    package var cells: [Inline]
    /// Counted from 1.
    package var line: Int
  }

  package var header: [Inline]
  package var rows: [Row]
  package var columns: Int { header.count }
  /// Whether tabs made it, not bars.
  package var isAligned = false

  /// The cell's text, empty where the row is short.
  package func cell(_ row: Int, _ column: Int) -> Inline {
    let cells = rows[row].cells
    return column < cells.count ? cells[column] : Inline()
  }

  /// Makes a table of pipe rows; nil where fewer than two rows hold text.
  init?(pipeRows: [(cells: [Text], line: Int)]) {
    let body = pipeRows.filter { !Table.isDelimiter($0.cells) }
    guard body.count >= 2, let first = body.first, first.cells.count >= 2 else { return nil }
    header = first.cells.map { Inline(parsing: $0) }
    rows = body.dropFirst().map { Row(cells: $0.cells.map { Inline(parsing: $0) }, line: $0.line) }
  }

  /// Splits `| a | b |` at bars outside code, formulas, links and escapes.
  static func cells(of row: Text) -> [Text] {
    var text = row.trimmed
    if text.first == "|" { text = text.dropping(first: 1) }
    if text.scalars.last == "|", !text.ends(with: "\\|") { text = text.dropping(last: 1) }
    var cells: [Text] = []
    var cell: [Unicode.Scalar] = []
    var inCode = false
    var inFormula = false
    var brackets = 0
    for (index, scalar) in text.scalars.enumerated() {
      let isEscaped = index > 0 && text[index - 1] == "\\"
      if scalar == "`" { inCode.toggle() }
      if scalar == "$", !inCode, !isEscaped { inFormula.toggle() }
      if scalar == "[", index > 0, text[index - 1] == "[" { brackets += 1 }
      if scalar == "]", index > 0, text[index - 1] == "]", brackets > 0 { brackets -= 1 }
      if scalar == "|", !isEscaped, !inCode || !text.scalars[index...].contains("`"), !inFormula, brackets == 0 {
        cells.append(Text(cell).trimmed)
        cell = []
        inCode = false
      } else {
        cell.append(scalar)
      }
    }
    cells.append(Text(cell).trimmed)
    return cells
  }

  /// Whether cells are the line `|---|:-:|`.
  static func isDelimiter(_ cells: [Text]) -> Bool {
    cells.contains { $0.contains("-") }
      && cells.allSatisfy { $0.allSatisfy { $0 == "-" || $0 == ":" || $0 == "+" || $0.isSpace } }
  }
}
