import Notes

/// F17: tables of three or more columns, one card a cell.
///
/// Fires on tables with row and column headers; makes "열의 행은?" for each cell that holds something. Which of the two names the
/// thing and which the question is told by the corner cell, by words such as 도구 or 特徴, and by what the headers share. A time
/// beside a column's name (`구석기: 70만 년 전`) is a card of its own. `+ 간석기` adds to what the cell before it holds.
enum MatrixTables {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard case .table(let index) = page[node].kind else { return [] }
      let table = page.tables[index]
      if let scale = scale(table, node, page) { return [scale] }
      guard TableShape.isMatrix(table) else { return [] }
      if page.isKorean, WorkedExample.isKorean(node, page) { return [] }
      if SampleTables.holds(table, node, page) { return [] }
      if TableShape.areLists(table) { return columns(table, node, page) }
      let columnsAreThings = TableShape.columnsAreThings(table, below: page.text(page[node].parent))
      if let marks = marked(table, node, page) { return marks }
      if let group = GroupedTables.drafts(table, node, page) { return group }
      let isNumbered = !columnsAreThings && areNumbered(table)
      let owner = TableShape.owner(of: table, node, page)
      return table.rows.indices.flatMap { row in
        cells(table, row, node, page, columnsAreThings, isNumbered, owner)
      } + headers(table, node, page)
    }
  }

  /// The list of each column, where the rows have nothing in common.
  private static func columns(_ table: Table, _ node: Int, _ page: Page) -> [Draft] {
    table.header.indices.compactMap { column in
      let cells = table.rows.indices.map { TableCell.key(table.cell($0, column).text) }.filter { !$0.isEmpty }
      let name = Term(table.header[column].text).name
      guard (2...HeadingLists.mostItems).contains(cells.count), name.hasLetter else { return nil }
      let language = page.language(of: name + cells[0])
      let subject = page.subjectName(of: node).flatMap { name.folded.contains(text: $0.folded) ? nil : $0 }
      let prefix = subject.map { $0 + (language.isEastAsian ? "：" : ": ") } ?? Text()
      let asked = language == .english ? name.loweredNoun + "?" : Wording.ask(\.members, in: language, name)
      return Draft(
        .list, ask: prefix.isEmpty ? asked.capitalizedStart : prefix + asked, cells, at: node, of: page,
        confidence: 0.75
      ).with { $0.lines = [table.rows[0].line...table.rows[cells.count - 1].line] }
    }
  }

  /// An English table of marks: which columns each row has one in; nil where any cell says more.
  private static func marked(_ table: Table, _ node: Int, _ page: Page) -> [Draft]? {
    guard table.rows.count >= 2, table.columns >= 3, table.header[1].text.isEnglish,
      let first = table.rows.first?.cells.dropFirst().first(where: { !$0.text.trimmed.isEmpty })?.text.trimmed,
      first.count <= 3, marks.contains(first.lowercased) || empties.contains(first.lowercased)
    else { return nil }
    let isOnlyMarks = table.rows.allSatisfy { row in
      row.cells.dropFirst().allSatisfy {
        let text = $0.text.trimmed.lowercased
        return text.isEmpty || marks.contains(text) || empties.contains(text)
      }
    }
    guard isOnlyMarks else { return nil }
    let hasTicks = table.rows.contains { $0.cells.contains { $0.text.trimmed.isOne(of: ["✓", "✔", "✅", "√"]) } }
    let subject = page.subjectName(of: node).map { $0 + ": " } ?? Text()
    return table.rows.indices.compactMap { row in
      let name = TableCell.key(table.cell(row, 0).text)
      let held = (1..<table.columns).filter { column in
        let mark = table.cell(row, column).text.trimmed.lowercased
        return marks.contains(mark) && !(hasTicks && mark.isOne(of: ["x", "✗", "✘"]))
      }
      guard name.hasLetter, !held.isEmpty else { return nil }
      let asked = subject + "what holds for " + name + "?"
      let line = table.rows[row].line
      return Draft(
        .table, ask: subject.isEmpty ? "What holds for " + name + "?" : asked, held.map { table.header[$0].text },
        at: node, of: page, confidence: 0.8
      ).with { $0.lines = [line...line] }
    }
  }

  private static let marks: WordSet = ["x", "✓", "✔", "✅", "√", "yes", "y", "o", "●", "•", "*"]
  private static let empties: WordSet = ["", "-", "–", "—", "no", "n", "✗", "✘", "❌"]

  /// Whether some rows are numbers only, so that the column's name says of what: 층 7.
  private static func areNumbered(_ table: Table) -> Bool {
    table.rows.indices.contains { place in
      let key = table.cell(place, 0).text
      return key.hasDigit && !key.hasLetter
    }
  }

  /// `A`, `B1` below 비타민: a letter is a name only with what it is a letter of.
  private static func lettered(_ key: Text, _ head: Text) -> Text {
    let isLetter =
      key.count == 1 && key[0].isLatin || key.count == 2 && key[0].isLatin && key[1].isDigit
    guard isLetter, head.hasLetter, head.wordCount <= 2, head.count <= 16, !TableShape.isCorner(head),
      Label(head) == nil,
      !GenericWords.contains(head)
    else { return key }
    return head.hasHan && !head.hasHangul || head.hasKana ? head + key : head + " " + key
  }

  private static func cells(
    _ table: Table, _ row: Int, _ node: Int, _ page: Page, _ columnsAreThings: Bool, _ isNumbered: Bool,
    _ owner: Text?
  ) -> [Draft] {
    let own = TableCell.key(table.cell(row, 0).text)
    let rowKey =
      isNumbered
      ? numbered(own, table.header[0].text.trimmed)
      : columnsAreThings ? own : lettered(own, table.header[0].text.trimmed)
    guard rowKey.hasLetter || rowKey.hasDigit else { return [] }
    // Two rows of one name leave open which of them is meant.
    guard
      table.rows.count > 60
        || !table.rows.indices.contains(where: { $0 != row && table.cell($0, 0).text == table.cell(row, 0).text })
    else { return [] }
    let line = table.rows[row].line
    let isBeside = ComparisonTables.asksSides(table, row, below: page.text(page[node].parent))
    return (1..<table.columns).flatMap { column -> [Draft] in
      let head = table.header[column].text
      let columnKey =
        TableShape.isTime(head)
        ? inOneLine(head) : asking(TableShape.sharesName(table, column) ? TableCell.key(head) : Term(head).name)
      let value = TableCell(table.cell(row, column))
      let former = value.goesOn && column > 1 ? TableCell(table.cell(row, column - 1)).items : []
      guard !value.isEmpty, columnKey.hasLetter else { return [] }
      // Figures of an example hold of nothing else.
      if !columnsAreThings, TableShape.isExample(columnKey), value.text.hasDigit, !value.text.hasLetter { return [] }
      let language = page.language(of: rowKey + columnKey + value.text)
      let thing = columnsAreThings ? columnKey : rowKey
      let isMeaning = !columnsAreThings && TwoColumnTables.meaningWords.contains(columnKey.folded)
      // 분류 | 도구 | 설명: what the tools are, not their sort.
      if isMeaning, column >= 2, Table.namesRows(table.header[1].text) { return [] }
      let question =
        isMeaning
        ? Wording.define(thing, in: language)
        : (columnsAreThings ? nil : EnglishColumn.clause(columnKey, of: thing))
          ?? chinese(thing, columnsAreThings ? rowKey : columnKey, value.text, language)
          ?? time(thing, columnsAreThings ? rowKey : columnKey, value.text, language)
          ?? (owner.map { $0 + ($0.isEastAsian ? "：" : ": ") } ?? topic(of: node, thing, table, page))
          + Wording.ask(\.cell, in: language, thing, w: columnsAreThings ? rowKey : columnKey)
      let answer = isMeaning && !value.text.hasHangul ? [value.text] : former + value.items
      let card = Draft(
        .table, ask: question, answer, at: node, of: page,
        confidence: isSample(own) || isBeside || isMadeUp(columnKey, value, columnsAreThings) ? Draft.doubtful : 0.85
      ).with {
        $0.lines = [line...line]
        $0.isOpen = value.isOpen
      }
      return [card] + value.inner(line, thing, node, page)
    }
  }

  /// Whether a Korean cell tells of one case for show: `손님이 마신 차 목록` under 예시.
  private static func isMadeUp(_ header: Text, _ value: TableCell, _ columnsAreThings: Bool) -> Bool {
    !columnsAreThings && TableShape.isExample(header) && value.text.hasHangul
      && value.items.contains { $0.wordCount >= 3 }
  }

  /// `100`, `2031`: a number that only tells the rows of a made-up table apart; years and small counts say more.
  private static func isSample(_ key: Text) -> Bool {
    guard key.count >= 3, key.allSatisfy(\.isDigit), let number = Int(key.string) else { return false }
    return key.count > 4 || !(1000...2100).contains(number)
  }

  /// `4C말 - 5C초<br>확장기`: a time, and what it is called, as one name.
  private static func inOneLine(_ time: Text) -> Text {
    let parts = time.pieces { $0 == "\n" }.map(\.trimmed).filter { !$0.isEmpty }
    guard parts.count == 2, !parts[1].contains("("), parts[1].hasLetter else { return TableCell.key(time) }
    return parts[0] + "(" + parts[1].trimming { $0 == "/" || $0.isSpace } + ")"
  }

  /// The name of a column that asks: "dangerous?" without the mark that the question adds.
  private static func asking(_ header: Text) -> Text {
    header.isEnglish && header.scalars.last == "?" ? header.dropping(last: 1).trimmed.loweredNoun : header
  }

  /// `3C 고이` below 성립: when something happened, and what else the cell says of it.
  private static func time(_ thing: Text, _ header: Text, _ value: Text, _ language: NoteLanguage) -> Text? {
    guard language == .korean, KoreanQuestion.isDeed(header) || header.isOne(of: ["성립", "완성", "전성기"]),
      let first = value.firstWord, first.first?.isDigit ?? false, first.endsWith(anyOf: ["C", "세기", "년", "년대"])
    else { return nil }
    return Wording.topic(thing + "의 " + header) + " 언제인가?"
  }

  /// `会` and `不会` answer whether, a column that asks (`去掉什么`) asks for itself.
  private static func chinese(_ thing: Text, _ header: Text, _ value: Text, _ language: NoteLanguage) -> Text? {
    guard language == .chinese || language == .traditionalChinese else { return nil }
    let name = (language == .chinese ? Quotation.curved : Quotation.corner).set(thing)
    if header.endsWith(anyOf: ["什么", "什麼"]), header.count >= 3 { return name + header + "？" }
    // `作者`, `创始人`: who.
    if (2...4).contains(value.trimmed.count), value.trimmed.allSatisfy(\.isHan),
      header.endsWith(anyOf: ["作者", "人物", "创始人", "創始人", "提出者", "发明者", "發明者", "发明人", "發明人", "代表人", "建立者", "领导人", "領導人"])
    {
      return name + "的" + header + (language == .chinese ? "是谁？" : "是誰？")
    }
    // `O(n)` where an operation crosses a structure: how costly the one is with the other.
    if value.trimmed.starts(with: "O("), value.trimmed.count <= 14, !header.containsAny(of: ["复杂度", "複雜度", "时间", "時間"])
    {
      let quotes = language == .chinese ? Quotation.curved : Quotation.corner
      let (structure, deed) = operations.contains(thing) ? (header, thing) : (thing, header)
      return quotes.set(structure) + "的" + quotes.set(deed)
        + (language == .chinese ? "操作的复杂度是多少？" : "操作的複雜度是多少？")
    }
    if isTurn(thing), !header.hasHan, header.count <= 12 {
      return name + (language == .chinese ? "时，" : "時，") + header + (language == .chinese ? "的情况怎样？" : "的情況怎樣？")
    }
    if let first = value.trimmed.first, first.isDigit || first == "-" || first == "+", value.trimmed.count <= 12,
      value.wordCount <= 2, !value.containsAny(of: ["、", "，", "年", "世纪", "世紀"]),
      !header.endsWith(anyOf: ["时间", "時間", "日期", "编号", "編號"])
    {
      return name + "的" + header + "是多少？"
    }
    let asked = value.trimmed.without(prefix: "不").without(prefix: "没").without(prefix: "沒")
    guard asked.isOne(of: ["会", "會", "能", "可以", "需要", "有"]) else { return nil }
    return name + "：是否" + header + "？"
  }

  /// What one does with what holds data.
  private static let operations: WordSet = [
    "插入", "删除", "刪除", "查找", "查询", "查詢", "访问", "訪問", "存取", "搜索", "搜尋", "遍历", "遍歷", "排序", "更新", "修改", "添加", "新增", "合并",
    "合併", "随机访问", "按值查找", "按位查找", "头插", "尾插", "入队", "出队", "入栈", "出栈",
  ]

  /// `第一泡`, `第2轮`: a turn, which has no side called by a column's name.
  private static func isTurn(_ thing: Text) -> Bool {
    guard (3...4).contains(thing.count), thing.first == "第", let last = thing.scalars.last,
      "次步轮輪回泡".unicodeScalars.contains(last)
    else { return false }
    return thing.dropping(first: 1).dropping(last: 1).allSatisfy {
      $0.isDigit || "一二三四五六七八九十".unicodeScalars.contains($0)
    }
  }

  /// A number of a row, or a word beside such, with the name of its column.
  private static func numbered(_ key: Text, _ header: Text) -> Text {
    guard header.hasLetter, header.count <= 12, !GenericWords.contains(header), !key.contains(text: header) else {
      return key
    }
    return key.hasLetter && !header.hasLatin ? key : TwoColumnTables.named(key, by: header)
  }

  /// A short Chinese name in the line right above a table: what the table is of.
  private static func topic(of node: Int, _ thing: Text, _ table: Table, _ page: Page) -> Text {
    let above = page.previous[node]
    if let caption = caption(above, thing, table, page) ?? example(of: node, page) { return caption }
    guard above > 0, page[above].isMatter, page.pairs[above] == nil,
      case let name = page.text(above).trimming({ $0.isSpace || $0 == "：" || $0 == ":" }),
      (3...16).contains(name.count), name.isEastAsian, !name.hasKana, !name.contains("，"), !name.contains("。"),
      !Endings.isPredicate(name), !name.contains(text: thing), !thing.contains(text: name)
    else { return Text() }
    return name + "："
  }

  /// `예시: 잔에 금이 간 까닭은?` over a table: of what its cells hold.
  private static func example(of node: Int, _ page: Page) -> Text? {
    let parent = page[node].parent
    guard page[parent].label?.kind == .examples, case let line = page.text(parent), line.hasHangul,
      let colon = line.firstRange(of: ": "), colon.lowerBound <= 4
    else { return nil }
    let said = line.dropping(first: colon.upperBound).trimming { $0.isSpace || $0 == "?" || $0 == "." }
    guard (2...8).contains(said.wordCount), said.count <= 40 else { return nil }
    return said.without(suffix: "은").without(suffix: "는") + ": "
  }

  /// "SWOT analysis" right above a table whose corner is empty: without it the rows and columns say too little.
  private static func caption(_ above: Int, _ thing: Text, _ table: Table, _ page: Page) -> Text? {
    guard above > 0, page[above].isMatter, page[above].kind == .paragraph, page.pairs[above] == nil,
      table.header[0].text.trimmed.isEmpty,
      case let name = page.text(above).trimming({ $0.isSpace || $0 == ":" }), !name.isEastAsian,
      (1...5).contains(name.wordCount), name.count <= 40, name.scalars.last != ".", !Endings.isPredicate(name),
      !(name.isEnglish && EnglishPhrase.hasFiniteVerb(name)), !name.folded.contains(text: thing.folded)
    else { return nil }
    return name + ": "
  }

  /// A time that stands with a column's name: `구석기: 70만 년 전`.
  private static func headers(_ table: Table, _ node: Int, _ page: Page) -> [Draft] {
    table.header.dropFirst().compactMap { header in
      let term = Term(header.text)
      guard !TableShape.isTime(header.text), let gloss = term.gloss, gloss.hasDigit, gloss.count <= 24,
        Amounts.isTime(gloss) || gloss.first?.isDigit ?? false || gloss.first == "약" || gloss.first == "約"
          || gloss.first == "约"
      else {
        return nil
      }
      return Draft(
        .definition, ask: Amounts.question(term.name, gloss, page.language(of: header.text)), [gloss], at: node,
        of: page, confidence: 0.7)
    }
  }
}
