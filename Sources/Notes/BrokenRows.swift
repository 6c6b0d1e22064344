/// R13: rows of a table whose cells go over several lines become one row again, each break a `<br>`.
enum BrokenRows {
  /// Most lines one row takes up.
  private static let longestRow = 40

  static func join(_ lines: inout [NoteLine]) {
    var index = 1
    while index < lines.count {
      guard isDelimiter(lines[index]), lines[index - 1].form == .tableRow else {
        index += 1
        continue
      }
      let columns = Table.cells(of: lines[index].text).count
      index += 1
      guard Table.cells(of: lines[index - 2].text).count == columns else { continue }
      while index < lines.count, lines[index].form == .tableRow {
        if isOpen(lines[index]), let last = end(of: index, columns, lines) {
          join(index...last, &lines)
          index = last
        }
        index += 1
      }
    }
  }

  private static func isDelimiter(_ line: NoteLine) -> Bool {
    line.form == .tableRow && line.text.scalars.last == "|" && Table.isDelimiter(Table.cells(of: line.text))
  }

  private static func isOpen(_ line: NoteLine) -> Bool { line.raw.trimmed.scalars.last != "|" }

  /// The line that closes the row at `start` with as many cells as the table has columns; nil where none does.
  private static func end(of start: Int, _ columns: Int, _ lines: [NoteLine]) -> Int? {
    for last in (start + 1)..<min(start + longestRow, max(start + 1, lines.count)) {
      let line = lines[last]
      if line.form == .tableRow || line.isHeading || line.quoteDepth != lines[start].quoteDepth { return nil }
      guard !isOpen(line) else { continue }
      return Table.cells(of: joined(start...last, lines)).count == columns ? last : nil
    }
    return nil
  }

  private static func joined(_ range: ClosedRange<Int>, _ lines: [NoteLine]) -> Text {
    let rest = range.dropFirst().map { lines[$0].raw.trimming { $0.isSpace || $0 == ">" } }.filter { !$0.isEmpty }
    return ([lines[range.lowerBound].text] + rest).joined("<br>")
  }

  private static func join(_ range: ClosedRange<Int>, _ lines: inout [NoteLine]) {
    lines[range.lowerBound].text = joined(range, lines)
    for index in range.dropFirst() { lines[index].remove(by: "R13") }
  }
}
