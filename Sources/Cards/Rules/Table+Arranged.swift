import Notes

extension Table {
  /// The table as it is read: without a column that only counts its rows, and with the names of its rows in front.
  ///
  /// `| # | Layer | Role |` is read as `| Layer | Role |`, `| IPv4 | | IPv6 |` as `| | IPv4 | IPv6 |`.
  var arranged: Table {
    if hasNoHeads { return headed }
    guard columns >= 3, !isAligned else { return self }
    if columns == 3, header[1].text.trimmed.isEmpty, !header[0].text.trimmed.isEmpty, !header[2].text.trimmed.isEmpty {
      return with(columns: [1, 0, 2])
    }
    if let name = patchyNameColumn {
      var table = with(columns: [name] + (0..<columns).filter { $0 != name })
      table.rows.removeAll { !$0.cells[0].text.hasLetter }
      return table
    }
    if let name = nameColumn {
      return with(columns: [name] + (0..<columns).filter { $0 != name })
    }
    let kept = (0..<columns).filter { !isCount($0) }
    guard kept.count < columns, kept.count >= 2, kept.contains(1), !isCount(1) else { return self }
    return with(columns: kept)
  }

  /// Whether a table of two columns begins with data at once: `| 국채 | 정부가 발행하는 채권, 만기에 따라 나뉨 |` above more of the kind.
  private var hasNoHeads: Bool {
    guard columns == 2, rows.count >= 2, !isAligned, header[0].text.hasLetter, header[0].text.wordCount <= 4,
      !GenericWords.contains(header[0].text), !Self.names.contains(header[0].text.trimmed.lowercased)
    else { return false }
    let head = header[1].text.trimmed
    let isLong =
      head.containsAny(of: [", ", "、", "，", ". "]) && head.count >= 14 || head.wordCount >= 7 || head.count >= 30
    return isLong && rows.indices.count { cell($0, 1).text.count >= 8 } * 2 >= rows.count
  }

  /// The table with its first line as a row and without heads.
  private var headed: Table {
    var table = self
    var first = rows[0]
    (first.cells, first.line) = (header, max(1, rows[0].line - 2))
    table.rows.insert(first, at: 0)
    table.header = header.map { _ in Inline() }
    return table
  }

  /// Where the names of the rows stand behind their dates or the groups they belong to; nil where they stand first.
  ///
  /// `| 연도 | 사건 | 내용 |` is read by the 사건, `| 분류 | 도구 | 설명 |` by the 도구.
  private var nameColumn: Int? {
    let heads = header.map { $0.text.lowercased.trimming { !$0.isWordPart } }
    let filled = rows.indices.filter { !cell($0, 0).text.trimmed.isEmpty }
    guard rows.count >= 2, let found = heads.indices.dropFirst().first(where: { Self.namesRows(heads[$0]) }),
      rows.indices.allSatisfy({ cell($0, found).text.hasLetter }),
      Set(rows.indices.map { cell($0, found).text.folded }).count == rows.count
    else { return nil }
    let areDated = !filled.isEmpty && filled.allSatisfy { isDate(cell($0, 0).text) } && !isCount(0)
    let areGroups =
      Self.groups.contains(heads[0])
      && heads.dropFirst(found + 1).contains { TwoColumnTables.meaningWords.contains($0) }
    let areLists = rows.indices.contains { ItemList(cell($0, found).text).items.count > 1 }
    return areDated || areGroups && !areLists ? found : nil
  }

  /// Where the names of most rows stand behind their dates, as in `| 时间 | 事件 | 条约名称 |` with rows of which no treaty came.
  private var patchyNameColumn: Int? {
    guard rows.count >= 4, rows.allSatisfy({ $0.cells.count == columns }),
      rows.indices.allSatisfy({ isDate(cell($0, 0).text) })
    else { return nil }
    let found = header.indices.dropFirst().filter {
      Self.namesRows(header[$0].text.lowercased.trimming { !$0.isWordPart })
    }.map { column in (column, rows.indices.map { cell($0, column).text }.filter(\.hasLetter)) }
    guard let (column, names) = found.max(by: { $0.1.count < $1.1.count }), names.count < rows.count,
      names.count * 3 >= rows.count * 2, Set(names.map(\.folded)).count == names.count
    else { return nil }
    return column
  }

  /// Whether a column's name is for names of things that each row tells of: 사건, 战争名称.
  static func namesRows(_ head: Text) -> Bool {
    let plain = head.trimmed.lowercased
    return names.contains(plain) || plain.count >= 3 && plain.endsWith(anyOf: ["名称", "名稱", "事件", "사건", "명칭"])
  }

  private func isDate(_ text: Text) -> Bool {
    let plain = text.trimmed
    guard plain.count <= 24, plain.hasDigit, plain.count == 4 || !plain.allSatisfy(\.isDigit) else { return false }
    return plain.containsAny(of: ["년", "年", "세기", "世纪", "世紀"]) || EnglishDate.isDate(plain)
  }

  private static let names: WordSet = [
    "사건", "이름", "명칭", "인물", "전쟁", "조약", "제도", "도구", "제품", "용어", "개념", "기술", "명령어", "名称", "名稱", "事件", "人物", "战争", "戰爭",
    "条约",
    "條約", "会议", "會議", "术语", "術語", "工具", "出来事", "用語", "ツール", "戦い", "event", "events", "name", "war", "battle", "treaty",
    "act", "tool",
    "term", "person", "product",
  ]
  private static let groups: WordSet = [
    "범주", "분류", "구분", "영역", "유형", "类别", "類別", "分类", "分類", "カテゴリ", "category", "group", "type", "area", "kind",
  ]

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
