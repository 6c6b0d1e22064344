/// Rows of fields as spreadsheets, Notion's databases and flashcard programs export them: CSV, TSV.
package struct RecordSheet: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    package var cells: [Text]
    /// Lines of the file, counted from 1; a quoted field may hold line breaks.
    package var lines: ClosedRange<Int>

    package func cell(_ column: Int) -> Text { column < cells.count ? cells[column] : Text() }
  }

  package var rows: [Row]
  /// Columns that hold tags, decks and the like, by `#tags column:3` of Anki.
  package var programColumns: Set<Int> = []
  /// Whether a flashcard program wrote it: its first lines are directives.
  package private(set) var isExport = false

  /// How many columns most rows have.
  package var columns: Int {
    var counts: [Int: Int] = [:]
    for row in rows { counts[row.cells.count, default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
  }

  /// Whether a file holds records, by its ending or by Anki's first line.
  package static func holds(_ file: Text, _ firstLine: Text) -> Bool {
    let name = file.lowercased
    return name.endsWith(anyOf: [".csv", ".tsv"]) || name.ends(with: ".txt") && firstLine.starts(with: "#separator:")
  }

  /// Reads lines; quotes are as in RFC 4180, rows end where their quotes are closed.
  package init(_ lines: [Text], isTabbed: Bool) {
    var parser = RecordParser(separator: isTabbed ? "\t" : RecordSheet.separator(of: lines))
    for (offset, line) in lines.enumerated() {
      if !parser.isInQuotes, parser.rows.isEmpty, line.first == "#", let column = parser.takeDirective(line) {
        if column > 0 { programColumns.insert(column - 1) }
        isExport = true
        continue
      }
      parser.add(line, number: offset + 1)
    }
    parser.finish()
    rows = parser.rows.filter { row in row.cells.contains { !$0.isEmpty } }
  }

  /// The sign that parts the fields of the first lines: a tab, a comma or a semicolon.
  private static func separator(of lines: [Text]) -> Unicode.Scalar {
    let sample = lines.prefix(20)
    let signs: [Unicode.Scalar] = ["\t", ",", ";"]
    let counts = signs.map { sign in sample.count { line in line.contains { $0 == sign } } }
    guard let most = counts.max(), most > 0, let place = counts.firstIndex(of: most) else { return "," }
    return signs[place]
  }
}

/// Reads records line by line.
private struct RecordParser {
  private(set) var rows: [RecordSheet.Row] = []
  private(set) var isInQuotes = false
  private var separator: Unicode.Scalar
  private var cells: [Text] = []
  private var cell: [Unicode.Scalar] = []
  private var firstLine = 1
  private var lastLine = 1

  private static let mostRows = 200_000
  private static let longestCell = 8_000

  init(separator: Unicode.Scalar) { self.separator = separator }

  /// Takes `#separator:tab`, `#tags column:3` and their like; returns a column that holds no matter, 0 for none, nil where the
  /// line is a record.
  mutating func takeDirective(_ line: Text) -> Int? {
    guard let colon = line.firstRange(of: ":"), colon.lowerBound < 24 else { return nil }
    let key = line[1..<colon.lowerBound].lowercased
    let value = line.dropping(first: colon.upperBound).trimmed.lowercased
    switch key.string {
    case "separator":
      separator = ["tab": "\t", "comma": ",", "semicolon": ";", "pipe": "|"][value.string] ?? value.first ?? "\t"
      return 0
    case "html", "columns", "notetype", "deck", "tags": return 0
    case "notetype column", "deck column", "tags column", "guid column", "if matches": return Int(value.string) ?? 0
    default: return nil
    }
  }

  mutating func add(_ line: Text, number: Int) {
    guard rows.count < Self.mostRows else { return }
    if isInQuotes { append("\n") } else { firstLine = number }
    lastLine = number
    var place = 0
    while place < line.count {
      let scalar = line[place]
      if isInQuotes {
        if scalar != "\"" {
          append(scalar)
        } else if place + 1 < line.count, line[place + 1] == "\"" {
          append(scalar)
          place += 1
        } else {
          isInQuotes = false
        }
      } else if scalar == separator {
        endCell()
      } else if scalar == "\"", cell.isEmpty {
        isInQuotes = true
      } else {
        append(scalar)
      }
      place += 1
    }
    // A quote that never closes must not eat the rest of the file.
    if isInQuotes, lastLine - firstLine > 200 { isInQuotes = false }
    if !isInQuotes { endRow() }
  }

  mutating func finish() { if !cells.isEmpty || !cell.isEmpty { endRow() } }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if cell.count < Self.longestCell { cell.append(scalar) }
  }

  private mutating func endCell() {
    cells.append(Text(cell).trimmed)
    cell = []
  }

  private mutating func endRow() {
    endCell()
    rows.append(RecordSheet.Row(cells: cells, lines: firstLine...max(firstLine, lastLine)))
    cells = []
  }
}

extension Document {
  /// Reads a file of records: its lines, one node for all, no outline.
  package init(records note: String, isTabbed: Bool) {
    let cleaned = CleanLines(note).lines
    let sheet = RecordSheet(cleaned, isTabbed: isTabbed)
    let sample = sheet.rows.prefix(40).map { $0.cells.joined(" ") }.joined(" ").prefix(4_000)
    self.init(records: sheet, sample: sample, lines: cleaned)
  }

  private init(records sheet: RecordSheet, sample: Text, lines texts: [Text]) {
    let end = max(1, texts.count)
    let root = Node(content: Node.Content(.root, Inline(), lines: 1...end), parent: 0, children: [1], depth: 0)
    let node = Node(content: Node.Content(.records, Inline(sample), lines: 1...end), parent: 0, children: [], depth: 1)
    self.init(
      nodes: [root, node], lines: texts.enumerated().map { NoteLine(number: $0.offset + 1, raw: $0.element) },
      records: sheet)
  }
}
