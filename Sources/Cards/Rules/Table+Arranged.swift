import Notes

extension Table {
  /// The table as it is read: without a column that only counts its rows, and with the names of its rows in front.
  ///
  /// `| # | Layer | Role |` is read as `| Layer | Role |`, `| IPv4 | | IPv6 |` as `| | IPv4 | IPv6 |`.
  var arranged: Table {
    guard columns >= 3, !isAligned else { return self }
    if columns == 3, header[1].text.trimmed.isEmpty, !header[0].text.trimmed.isEmpty, !header[2].text.trimmed.isEmpty {
      return with(columns: [1, 0, 2])
    }
    let kept = (0..<columns).filter { !isCount($0) }
    guard kept.count < columns, kept.count >= 2, kept.contains(1), !isCount(1) else { return self }
    return with(columns: kept)
  }

  /// Whether a column's name is `#` or 번호 and its cells are numbers alone.
  private func isCount(_ column: Int) -> Bool {
    let name = header[column].text.lowercased.trimming { $0.isSpace || $0 == "." }
    guard Self.counts.contains(name) else { return false }
    return rows.indices.allSatisfy { row in
      let text = cell(row, column).text.trimming { $0.isSpace || ".)".unicodeScalars.contains($0) }
      return text.isEmpty || text.count <= 3 && text.allSatisfy(\.isDigit)
    }
  }

  private static let counts: WordSet = [
    "#", "no", "nr", "№", "n°", "번호", "순번", "연번", "번", "序号", "序號", "编号", "編號", "番号", "項番", "s.no", "sl no", "s no",
    "sno", "index",
  ]

  private func with(columns order: [Int]) -> Table {
    var table = self
    table.header = order.map { header[$0] }
    for row in rows.indices { table.rows[row].cells = order.map { cell(row, $0) } }
    return table
  }
}
