import Notes

/// F16: tables of two columns, one card a row.
///
/// Fires on `| 리소스 | 용도 |` and the like: "파드의 용도는?". A header that says nothing (설명, 내용) gives way to the section's
/// subject: "사랑방의 쓰임은?". Rows with `?`, `-` or nothing give no card; `name: meaning` inside a cell is a card of its own.
enum TwoColumnTables {
  static func drafts(_ page: Page) -> [Draft] {
    let repeated = TableCell.repeatedKeys(page)
    return page.document.nodes.indices.flatMap { node -> [Draft] in
      guard case .table(let index) = page[node].kind else { return [] }
      let table = page.document.tables[index]
      guard table.columns == 2, table.rows.count >= 2 else { return [] }
      return table.rows.indices.flatMap { row(table, $0, node, page, repeated) }
    }
  }

  private static func row(_ table: Table, _ row: Int, _ node: Int, _ page: Page, _ repeated: Set<Text>) -> [Draft] {
    let key = TableCell.key(table.cell(row, 0).text)
    let value = TableCell(table.cell(row, 1))
    guard key.hasLetter || key.hasDigit, !value.isEmpty else { return [] }
    let header = table.header[1].text
    let subject = page.subjectName(of: node) ?? Text()
    let language = page.language(of: key + value.text + subject)
    var question: Text
    let says = Label(header).map { $0.kind != .remarks && $0.kind != .definition } ?? false
    if GenericWords.contains(header) && !says || !header.hasLetter {
      guard !subject.isEmpty else { return [] }
      question = Wording.ask(\.cell, in: language, subject, w: key)
    } else {
      question = Wording.ask(\.cell, in: language, key, w: header)
      if repeated.contains(key.folded) || Label(key) != nil {
        question = Wording.ask(\.about, in: language, subject, y: question)
      }
    }
    let line = table.rows[row].line
    let card = Draft(.table, ask: question, value.items, at: node, of: page, confidence: 0.85).with {
      $0.lines = [line...line]
      $0.isOpen = value.isOpen
    }
    return [card] + value.inner(line, subject, node, page)
  }
}

/// F17 and F18: tables of three or more columns, one card a cell; and where two or three things stand side by side, one card a row.
///
/// Fires on tables with row and column headers. Which of the two names the thing and which the question is told by the corner
/// cell, by words such as 도구 or 특징, and by what the headers share. A comparison asks for both cells, labelled.
enum MatrixTables {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard case .table(let index) = page[node].kind else { return [] }
      let table = page.document.tables[index]
      guard table.columns >= 3, table.columns <= 12, !table.rows.isEmpty,
        table.rows.count > 1 || table.rows[0].cells.count == table.columns
      else { return [] }
      guard !(table.rows.count == 1 && !GenericWords.contains(table.header[0].text) && page[node].lines.count <= 2)
      else { return [] }
      let columnsAreThings = TableShape.columnsAreThings(table)
      return table.rows.indices.flatMap { row in
        cells(table, row, node, page, columnsAreThings) + comparison(table, row, node, page, columnsAreThings)
      } + headers(table, node, page)
    }
  }

  private static func cells(_ table: Table, _ row: Int, _ node: Int, _ page: Page, _ columnsAreThings: Bool) -> [Draft]
  {
    let rowKey = TableCell.key(table.cell(row, 0).text)
    guard rowKey.hasLetter || rowKey.hasDigit else { return [] }
    let line = table.rows[row].line
    return (1..<table.columns).flatMap { column -> [Draft] in
      let columnKey = Term(table.header[column].text).name
      let value = TableCell(table.cell(row, column))
      guard !value.isEmpty, columnKey.hasLetter else { return [] }
      let language = page.language(of: rowKey + columnKey + value.text)
      let thing = columnsAreThings ? columnKey : rowKey
      let question = Wording.ask(\.cell, in: language, thing, w: columnsAreThings ? rowKey : columnKey)
      let card = Draft(.table, ask: question, value.items, at: node, of: page, confidence: 0.85).with {
        $0.lines = [line...line]
        $0.isOpen = value.isOpen
        $0.rule = "F17"
      }
      return [card] + value.inner(line, thing, node, page)
    }
  }

  private static func comparison(_ table: Table, _ row: Int, _ node: Int, _ page: Page, _ columnsAreThings: Bool)
    -> [Draft]
  {
    guard columnsAreThings, table.columns == 3 else { return [] }
    let key = TableCell.key(table.cell(row, 0).text)
    let values = (1...2).map { TableCell(table.cell(row, $0)) }
    let names = (1...2).map { Term(table.header[$0].text).name }
    guard values.allSatisfy({ !$0.isEmpty && $0.text.count <= 60 }), key.hasLetter else { return [] }
    let language = page.language(of: key + names[0] + values[0].text)
    let items = zip(names, values).map { $0 + ": " + $1.items.joined(", ") }
    let subject = Wording.ask(\.difference, in: language, names[0], y: names[1])
    let line = table.rows[row].line
    return [
      Draft(
        .comparison, ask: Wording.ask(\.about, in: language, key, y: subject), items, at: node, of: page,
        confidence: 0.7
      ).with {
        $0.lines = [line...line]
        $0.rule = "F18"
      }
    ]
  }

  /// A time that stands with a column's name: `구석기: 70만 년 전`.
  private static func headers(_ table: Table, _ node: Int, _ page: Page) -> [Draft] {
    table.header.dropFirst().compactMap { header in
      let term = Term(header.text)
      guard let gloss = term.gloss, gloss.hasDigit, gloss.count <= 24 else { return nil }
      return Draft(
        .definition, ask: Amounts.question(term.name, gloss, page.language(of: header.text)), [gloss], at: node,
        of: page, confidence: 0.7)
    }
  }
}

/// Tells what the headers of a table are.
enum TableShape {
  private static let attributes: Set<Text> = Set(
    [
      "도구", "경제", "생활", "사상", "정치", "사회", "문화", "시기", "방법", "신앙", "종교", "시대", "인물", "내용", "목적", "대상", "속도", "비용", "크기",
      "용도", "사용", "예", "주거", "산업", "구조", "성격", "의미", "차이", "단위",
    ].map { Text($0) })
  private static let corners: Set<Text> = Set(
    [
      "구분", "항목", "기준", "비교", "観点", "項目", "比較", "项目", "特征", "aspect", "feature", "criterion", "property", "category",
      "",
    ].map { Text($0) })

  /// Whether a table's first cell names nothing: 구분, 観点, `?`.
  static func isCorner(_ text: Text) -> Bool { corners.contains(text.trimming { !$0.isWordPart }.lowercased) }

  static func columnsAreThings(_ table: Table) -> Bool {
    let corner = table.header[0].text.trimming { !$0.isWordPart }.lowercased
    guard isCorner(corner) else { return false }
    let rowNames = table.rows.indices.map { TableCell.key(table.cell($0, 0).text) }
    if rowNames.contains(where: {
      attributes.contains($0) || Label($0) != nil || $0.pieces { $0 == "·" }.contains { attributes.contains($0) }
    }) {
      return true
    }
    let ends = Set(table.header.dropFirst().compactMap { $0.text.lastWord })
    return ends.count == 1 || !corner.isEmpty && table.columns == 3
  }
}

/// A cell as the back of a card.
struct TableCell {
  let text: Text
  let items: [Text]
  let isOpen: Bool

  init(_ inline: Inline) {
    let inline = inline.withoutStruck
    text = inline.text
    let lines = inline.text.pieces { $0 == "\n" }.map(\.trimmed).filter { $0.hasLetter || $0.hasDigit }
    let list = ItemList(lines.joined(", "))
    // Parts of one line stay together where they explain (a colon, an arrow).
    let isPlain = !inline.text.contains(":") && !inline.text.contains("→") && list.items.count <= 7
    items = isPlain ? list.items : lines
    isOpen = isPlain && list.isOpen
  }

  /// `?`, `-`, `×` and nothing.
  var isEmpty: Bool { items.isEmpty || !text.hasLetter && !text.hasDigit }

  /// Facts of their own inside the cell: `선민사상: 선택받은 백성`, `비파형 동검 → 세형 동검`.
  func inner(_ line: Int, _ outer: Text, _ node: Int, _ page: Page) -> [Draft] {
    guard text.contains(":") || text.contains("→") || text.contains("-") else { return [] }
    let parts = text.pieces { $0 == "\n" }.flatMap {
      ItemList($0).items.count > 1 && $0.contains(": ") && ItemList($0).items.allSatisfy { $0.contains(": ") }
        ? ItemList($0).items : [$0]
    }
    return parts.compactMap { part -> Draft? in
      let language = page.language(of: part)
      if let pair = Pair(Inline(part)), pair.isNamed, pair.right.text.count <= 80, !pair.right.text.contains("→") {
        let list = ItemList(pair.right.text)
        let items = list.items.count >= 2 && list.isNames ? list.items : [pair.right.text]
        let question =
          pair.right.text.hasDigit && pair.right.text.count <= 14
          ? Amounts.question(pair.left, pair.right.text, language)
          : Wording.ask(\.cell, in: language, outer, w: pair.left)
        return Draft(.definition, ask: question, items, at: node, of: page, confidence: 0.65).with {
          $0.lines = [line...line]
        }
      }
      return nil
    }
  }

  /// A row's or column's name without breaks.
  static func key(_ text: Text) -> Text { text.replacing("\n", with: "·").trimming { $0.isSpace || $0 == ":" } }

  /// Row names that stand in more than one table of the note.
  static func repeatedKeys(_ page: Page) -> Set<Text> {
    var seen: Set<Text> = []
    var result: Set<Text> = []
    for table in page.document.tables {
      for row in table.rows.indices {
        let key = TableCell.key(table.cell(row, 0).text).folded
        if !seen.insert(key).inserted { result.insert(key) }
      }
    }
    return result
  }
}

extension Inline {
  /// The text without what the writer struck out.
  var withoutStruck: Inline {
    guard spans.contains(where: { $0.mark == .strike }) else { return self }
    let kept = text.scalars.enumerated().filter { place in
      !spans.contains { $0.mark == .strike && $0.range.contains(place.offset) }
    }
    return Inline(Text(kept.map(\.element)).trimmed)
  }
}

/// Questions for a value that is a time or an amount.
enum Amounts {
  static func question(_ name: Text, _ value: Text, _ language: NoteLanguage) -> Text {
    switch language {
    case .korean: Wording.bare(name, in: .korean).dropping(last: 1) + (isTime(value) ? " 언제인가?" : " 얼마인가?")
    case .english: name + (isTime(value) ? ": when?" : ": how much?")
    case .japanese: name + (isTime(value) ? "はいつ？" : "はいくつ？")
    case .chinese: name + (isTime(value) ? "是什么时候？" : "是多少？")
    case .traditionalChinese: name + (isTime(value) ? "是什麼時候？" : "是多少？")
    }
  }

  static func isTime(_ value: Text) -> Bool {
    value.containsAny(of: ["년", "세기", "BC", "AD", "B.C", "월", "年", "世纪", "世紀", "시대"])
      || value.wordCount == 1 && value.count == 4 && value.allSatisfy(\.isDigit)
  }

  /// Whether a text is little more than a number with its unit.
  static func isAmount(_ text: Text) -> Bool {
    guard text.hasDigit, text.count <= 18 else { return false }
    return text.filter(\.isDigit).count * 4 >= text.filter { !$0.isSpace }.count
  }
}
