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

  /// Makes a table of pipe rows, each cut only when it is its turn; nil where fewer than two rows hold text.
  init?(pipeRows: some Sequence<(text: Text, line: Int)>) {
    self.init(rows: pipeRows.lazy.map { (Table.cells(of: $0.text), $0.line) })
  }

  /// Makes a table of rows cut into cells; nil where fewer than two rows hold text.
  init?(rows: some Sequence<(cells: [Text], line: Int)>) {
    var header: [Inline]?
    var body: [Row] = []
    for row in rows where !Table.isDelimiter(row.cells) {
      let cells = row.cells.map { Inline(parsing: $0) }
      if header == nil { header = cells } else { body.append(Row(cells: cells, line: row.line)) }
    }
    guard let header, header.count >= 2, !body.isEmpty else { return nil }
    self.header = header
    self.rows = body
  }

  /// Splits `| a | b |` at bars outside code, formulas, links and escapes.
  static func cells(of row: Text) -> [Text] {
    var text = row.trimmed
    if text.first == "|" { text = text.dropping(first: 1) }
    if text.scalars.last == "|", !text.ends(with: "\\|") { text = text.dropping(last: 1) }
    var cells: [Text] = []
    var start = 0
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
        cells.append(text[start..<index].trimmed)
        start = index + 1
        inCode = false
      }
    }
    cells.append(text[start..<text.count].trimmed)
    return cells
  }

  /// Whether cells are the line `|---|:-:|`.
  static func isDelimiter(_ cells: [Text]) -> Bool {
    cells.contains { $0.contains("-") }
      && cells.allSatisfy { $0.allSatisfy { $0 == "-" || $0 == ":" || $0 == "+" || $0.isSpace } }
  }
}
