import TextUI

/// Items that are the rows of a table, `a — b — c`, in columns; in little room one cell a line, each after its label.
///
/// With three columns or more the first row has the labels of the others. Two columns are terms with what they are.
struct AnswerTable: Hashable, Sendable {
  private let rows: [[String]]
  private static let mark = " — "
  /// Columns between two cells.
  private static let gap = 2
  /// The least columns in which the last cell can be read.
  private static let least = 16

  /// Nil where the items are no rows of the same number of cells.
  init?(_ items: [String]) {
    rows = items.map { item in item.split(separator: Self.mark, omittingEmptySubsequences: false).map(String.init) }
    guard rows.count > 1, rows[0].count > 1,
      rows.allSatisfy({ $0.count == rows[0].count && $0.allSatisfy { $0.contains { $0 != " " } } })
    else { return nil }
  }

  var hasLabels: Bool { rows[0].count > 2 }

  /// Returns the lines of a row in `width` columns.
  func lines(ofRow place: Int, width: Int) -> [Line] {
    let columns = widths
    let room = width - columns.dropLast().reduce(0) { $0 + $1 + Self.gap }
    let fits = room >= min(columns[columns.count - 1], Self.least) && (hasLabels || columns[0] * 2 <= width)
    if fits { return aligned(place, columns, room: room) }
    return hasLabels ? folded(place, width: width) : plain(place, width: width)
  }

  /// Columns that each but the last takes.
  private var widths: [Int] {
    rows[0].indices.map { column in rows.reduce(0) { max($0, Line(readable($1[column])).width) } }
  }

  private func style(of place: Int) -> Style { hasLabels && place == 0 ? Theme.quiet : Theme.text }

  /// The cells side by side; the last wraps below itself.
  private func aligned(_ place: Int, _ columns: [Int], room: Int) -> [Line] {
    let cells = rows[place].map { Line(readable($0), style(of: place)) }
    let head = zip(cells, columns).dropLast().reduce(Line()) { $0 + $1.0.padded(to: $1.1 + Self.gap) }
    return wrapped(cells[cells.count - 1], width: room).enumerated().map { offset, line in
      (offset == 0 ? head : .gap(head.width)) + line
    }
  }

  /// The first cell, and each other below it after its label; the labels themselves on one line.
  private func folded(_ place: Int, width: Int) -> [Line] {
    let cells = rows[place].map(readable)
    guard place > 0 else { return wrapped(Line(cells.joined(separator: " · "), Theme.quiet), width: width) }
    let others = zip(rows[0], cells).dropFirst().flatMap { label, cell in
      CardText.hanging(Line(cell), sign: Line("  " + readable(label) + ": ", Theme.quiet), width: width)
    }
    return wrapped(Line(cells[0]), width: width) + others
  }

  private func plain(_ place: Int, width: Int) -> [Line] {
    wrapped(Line(readable(rows[place].joined(separator: Self.mark))), width: width)
  }
}
