/// Reads tables written in HTML as rows of bars, wherever their tags are broken over lines.
enum HTMLTables {
  /// The lines with every table replaced by its rows, each at the line it begins on; linear in the lines.
  static func placed(_ lines: [NoteLine]) -> [NoteLine] {
    guard lines.contains(where: opens) else { return lines }
    var closers = lines.indices.filter { holds("</table", lines[$0]) }[...]
    var result: [NoteLine] = []
    result.reserveCapacity(lines.count)
    var index = 0
    while index < lines.count {
      closers = closers.drop { $0 < index }
      guard let end = closers.first, opens(lines[index]), isShort(lines[index...end]) else {
        result.append(lines[index])
        index += 1
        continue
      }
      result += rows(of: lines[index...end]) ?? Array(lines[index...end])
      index = end + 1
    }
    return result
  }

  /// Most lines and scalars one table may have; longer ones are left as they are.
  private static let mostLines = 600
  private static let longest = 60_000
  private static let mostColumns = 24

  private static func opens(_ line: NoteLine) -> Bool {
    line.form != .code && line.form != .fence && holds("<table", line)
  }

  private static func holds(_ tag: Literal, _ line: NoteLine) -> Bool {
    line.raw.mayHold("<") && line.raw.lowercased.contains(tag)
  }

  private static func isShort(_ lines: ArraySlice<NoteLine>) -> Bool {
    lines.count <= mostLines && lines.reduce(0) { $0 + $1.raw.count } <= longest && !lines.contains { $0.form == .code }
  }

  /// A cell that goes on in the rows below.
  private struct Span {
    var text: Text
    var rows: Int
  }

  private static func rows(of lines: ArraySlice<NoteLine>) -> [NoteLine]? {
    var table = Rows()
    for line in lines {
      table.line = line
      table.read(line.raw)
    }
    table.closeRow()
    if table.isTree { return table.treeLines() }
    table.joinUnderWideHeads()
    if table.hasNoHead, let first = table.rows.first {
      // Rows that each tell of a name have nothing above them.
      var head = NoteLine(number: first.number, raw: first.raw)
      (head.form, head.quoteDepth, head.boxDepth) = (.tableRow, first.quoteDepth, first.boxDepth)
      head.text = Text("|" + String(repeating: " |", count: table.columns))
      table.rows.insert(head, at: 0)
    }
    return table.rows.count >= 2 ? table.rows : nil
  }

  /// What was read of a table so far.
  private struct Rows {
    var rows: [NoteLine] = []
    var line = NoteLine(number: 1, raw: Text())
    private var first: NoteLine?
    private var cells: [Text] = []
    private var cell: Text?
    private var width = 1
    private var height = 1
    private var spans: [Int: Span] = [:]
    private var hasHeads = false
    private var hasList = false
    private var listRows = 0
    private var hasTallHead = false
    /// The cells of each row, spans put in.
    private var grid: [[Text]] = []
    private(set) var columns = 0

    /// Whether a table of names with lists beside them has no row of heads.
    var hasNoHead: Bool { !hasHeads && columns == 2 && rows.count >= 2 && listRows == rows.count }

    /// Whether rows without heads hang on tall cells before them, as branches on a tree.
    var isTree: Bool { !hasHeads && hasTallHead && columns >= 3 && rows.count >= 2 && rows.count <= 40 }

    /// The rows as items below items: tall cells over what they span, the last two cells of a row as a name and what belongs to it.
    func treeLines() -> [NoteLine] {
      var result: [NoteLine] = []
      var open: [Text] = []
      for (row, cells) in zip(rows, grid) {
        var path: [Text] = []
        for cell in cells where cell.hasLetter && cell != path.last { path.append(cell) }
        guard let said = path.popLast() else { continue }
        let shared = zip(open, path).prefix { $0 == $1 }.count
        for depth in path.indices.dropFirst(shared).dropLast(path.count > shared ? 1 : 0) {
          result.append(item(path[depth], depth, row))
        }
        result.append(
          item(
            path.isEmpty || path.count == shared ? said : path[path.count - 1] + "：" + said, max(0, path.count - 1), row
          ))
        open = Array(path.dropLast())
      }
      return result
    }

    /// Cells below one wide head as one cell of several lines.
    mutating func joinUnderWideHeads() {
      guard hasHeads, let heads = grid.first, heads.count == columns, columns >= 3,
        grid.dropFirst().allSatisfy({ $0.count == columns })
      else { return }
      var groups: [Range<Int>] = []
      for place in heads.indices {
        if let last = groups.last, heads[place].hasLetter, heads[place] == heads[last.lowerBound] {
          groups[groups.count - 1] = last.lowerBound..<(place + 1)
        } else {
          groups.append(place..<(place + 1))
        }
      }
      guard groups.count < heads.count, groups.count >= 2 else { return }
      for row in rows.indices {
        let cells = groups.map { group -> Text in
          var told: [Text] = []
          for cell in grid[row][group] where cell.hasLetter && !told.contains(cell) { told.append(cell) }
          return told.joined("<br>")
        }
        rows[row].text = "| " + cells.joined(" | ") + " |"
      }
      columns = groups.count
    }

    private func item(_ text: Text, _ depth: Int, _ row: NoteLine) -> NoteLine {
      var line = NoteLine(number: row.number, raw: row.raw)
      (line.form, line.text, line.indent) = (.item(glyph: "-"), text.replacing("\\|", with: "|"), depth * 2)
      (line.quoteDepth, line.boxDepth) = (row.quoteDepth, row.boxDepth)
      return line
    }

    /// Takes the tags of a table apart and keeps all others for the cells.
    mutating func read(_ source: Text) {
      var index = 0
      while index < source.count {
        guard source[index] == "<", let tag = HTMLTag(source, at: index) else {
          cell?.append(source[index])
          index += 1
          continue
        }
        let whole = source[index..<tag.end]
        switch tag.name.string {
        case "tr":
          closeRow()
          if !tag.isClosing { first = line }
        case "td", "th":
          closeCell()
          if tag.name == "th" { hasHeads = true }
          if !tag.isClosing {
            first = first ?? line
            cell = Text()
            width = Rows.number("colspan", in: whole)
            height = Rows.number("rowspan", in: whole)
          }
        case "table", "thead", "tbody": break
        case "ul", "ol", "li":
          // The items of a cell stand on lines of their own.
          guard let told = cell else { break }
          hasList = true
          if tag.name == "li", !tag.isClosing, told.hasLetter { cell = told.trimmed + "<br>" }
        default: if cell != nil { cell = (cell ?? Text()) + whole }
        }
        index = tag.end
      }
      if cell != nil, !(cell?.isEmpty ?? true) { cell?.append(" ") }
    }

    private mutating func closeCell() {
      guard let text = cell else { return }
      takeSpans()
      let clean = text.trimmed.replacing("|", with: "\\|")
      for _ in 0..<min(width, mostColumns) where cells.count < mostColumns {
        if height > 1, cells.isEmpty, rows.isEmpty { hasTallHead = true }
        if height > 1 { spans[cells.count] = Span(text: clean, rows: height - 1) }
        cells.append(clean)
      }
      cell = nil
    }

    /// Puts in what comes down from rows above.
    private mutating func takeSpans() {
      while let span = spans[cells.count], span.rows > 0, cells.count < mostColumns {
        spans[cells.count]?.rows -= 1
        cells.append(span.text)
      }
    }

    mutating func closeRow() {
      closeCell()
      if !cells.isEmpty {
        takeSpans()
        var row = NoteLine(number: first?.number ?? line.number, raw: first?.raw ?? line.raw)
        row.form = .tableRow
        columns = max(columns, cells.count)
        if hasList { listRows += 1 }
        row.text = "| " + cells.joined(" | ") + " |"
        row.quoteDepth = line.quoteDepth
        row.boxDepth = line.boxDepth
        rows.append(row)
        grid.append(cells)
      }
      cells = []
      first = nil
      hasList = false
    }

    /// The value of `colspan` or `rowspan`, 1 where there is none.
    private static func number(_ name: String, in tag: Text) -> Int {
      guard let place = tag.lowercased.firstRange(of: name) else { return 1 }
      let digits = tag.dropping(first: place.upperBound).scalars.prefix(6).filter(\.isDigit)
      return max(1, min(mostColumns, digits.reduce(0) { $0 * 10 + Int($1.value - 0x30) }))
    }
  }
}
