/// R13: tables of pipes without a pipe at the start of their lines, told by the line of dashes below their header.
enum BareTables {
  static func mark(_ lines: inout [NoteLine]) {
    var index = 1
    while index < lines.count {
      defer { index += 1 }
      guard isDelimiter(lines[index]), mayBeRow(lines[index - 1], beside: lines[index]) else { continue }
      let columns = Table.cells(of: lines[index].text).count
      guard columns >= 2, Table.cells(of: row(lines[index - 1])).count == columns else { continue }
      take(&lines[index - 1])
      lines[index].form = .tableRow
      while index + 1 < lines.count, mayBeRow(lines[index + 1], beside: lines[index]) {
        index += 1
        take(&lines[index])
      }
    }
  }

  /// `--- | :---:`: dashes and colons alone between pipes.
  private static func isDelimiter(_ line: NoteLine) -> Bool {
    guard line.form == .paragraph, let first = line.text.first, first == "-" || first == ":", line.text.contains("|")
    else { return false }
    return line.text.contains("--") && Table.isDelimiter(Table.cells(of: line.text))
  }

  private static func mayBeRow(_ line: NoteLine, beside other: NoteLine) -> Bool {
    switch line.form {
    case .paragraph, .item:
      line.setAside == nil && line.quoteDepth == other.quoteDepth && line.boxDepth == other.boxDepth
        && row(line).contains("|")
    default: false
    }
  }

  /// The row as it was written, where marks at its start were read off it.
  private static func row(_ line: NoteLine) -> Text { line.quoteDepth == 0 ? line.raw.trimmed : line.text }

  private static func take(_ line: inout NoteLine) {
    line.text = row(line)
    line.form = .tableRow
    line.ordinal = nil
  }
}
