import Notes

/// Tells what the headers of a table are.
enum TableShape {
  private static let attributes: Set<Text> = Set(
    [
      "도구", "경제", "생활", "사상", "정치", "사회", "문화", "시기", "방법", "신앙", "종교", "시대", "인물", "내용", "목적", "대상", "속도", "비용", "크기",
      "용도", "사용", "예", "주거", "산업", "구조", "성격", "의미", "차이", "단위",
      "왕", "국왕", "업적", "주요 업적", "사건", "주요 사건", "대외 관계", "제도", "통치 체제",
    ].map { Text($0) })
  private static let corners: Set<Text> = Set(
    [
      "구분", "항목", "기준", "비교", "観点", "項目", "比較", "项目", "特征", "比较", "對比", "对比", "区别", "比较项", "对比项", "比較項目", "維度", "维度",
      "方面", "区分", "観点", "aspect", "feature", "criterion", "property", "category",
      "",
    ].map { Text($0) })

  /// Words for a side above rows that are sides, where the columns may be things.
  private static let sideWords: WordSet = [
    "特性", "특성", "指标", "指標", "性能", "性质", "性質", "属性", "屬性", "내용", "参数", "參數", "비교 항목", "특징",
  ]

  /// Whether a table's first cell names nothing: 구분, 観点, `?`.
  static func isCorner(_ text: Text) -> Bool {
    corners.contains(text.trimming { !$0.isWordPart }.lowercased) || crosses(text)
  }

  /// `变化\电极`: the corner names what the rows are and what the columns are.
  private static func crosses(_ text: Text) -> Bool {
    text.count <= 20 && text.contains { $0 == "\\" || $0 == "＼" || $0 == "╲" }
  }

  /// Whether a table is read cell by cell: three to twelve columns, and not one row of values below their names.
  static func isMatrix(_ table: Table) -> Bool {
    (3...12).contains(table.columns) && !table.rows.isEmpty && !isParallel(table)
  }

  /// Whether the columns are lists of their own, of which each ends where it ends: `| Shared | Only in plants |` over names.
  static func areLists(_ table: Table) -> Bool {
    guard table.columns >= 2, table.rows.count >= 3, !isCorner(table.header[0].text) else { return false }
    let lengths = (0..<table.columns).map { column -> Int? in
      let filled = table.rows.indices.map { !table.cell($0, column).text.trimmed.isEmpty }
      let length = filled.prefix { $0 }.count
      return filled.dropFirst(length).contains(true) ? nil : length
    }
    let known = lengths.compactMap { $0 }
    guard known.count == lengths.count, let most = known.max(), let least = known.min(), most - least >= 2, least >= 2
    else { return false }
    return table.rows.count { row in
      row.cells.allSatisfy { $0.text.wordCount <= 5 && $0.text.count <= 60 && !Endings.isPredicate($0.text) }
    } >= table.rows.count - 1
  }

  /// Whether a table is a single row of values below names of one sort; a corner cell tells otherwise.
  static func isParallel(_ table: Table) -> Bool {
    guard table.rows.count == 1, table.columns >= 2, table.rows[0].cells.count == table.columns else { return false }
    // `| 장점 | 단점 |` over a sentence each.
    if table.header.allSatisfy({ Label($0.text) != nil }), table.rows[0].cells.allSatisfy({ $0.text.wordCount >= 2 }) {
      return true
    }
    let isTold = isCorner(table.header[0].text) || table.header.contains { GenericWords.contains($0.text) }
    return !isTold && (table.isAligned || table.columns >= 3 || areSisters(table))
  }

  /// "Spring tide | Neap tide" over a sentence each: two things side by side.
  private static func areSisters(_ table: Table) -> Bool {
    guard table.columns == 2, let last = table.header[0].text.lastWord?.lowercased, last.count >= 4,
      table.header[0].text.isEnglish, table.header[0].text.wordCount >= 2
    else { return false }
    return table.header[1].text.lastWord?.lowercased == last
      && table.rows[0].cells.allSatisfy { $0.text.wordCount >= 4 }
  }

  /// Whether a column holds an example of each row: 参考例, 예시, "Example".
  static func isExample(_ header: Text) -> Bool {
    Term(header).name.folded.isOne(of: [
      "例", "参考例", "具体例", "数値例", "예", "예시", "사용예", "example", "examples", "例子", "示例", "举例", "舉例",
    ])
  }

  private static func isTelling(_ name: Text) -> Bool {
    name.isEastAsian && !name.hasKana && name.count <= 6
      && name.endsWith(anyOf: [
        "内容", "內容", "危害", "时间", "時間", "地点", "地點", "人物", "定义", "定義", "说明", "說明", "举例", "含义", "含義",
      ])
  }

  /// Whether a name is that of a side things may have.
  private static func isSide(_ name: Text) -> Bool {
    let plain = name.trimming { $0.isSpace || $0 == ":" || $0 == "：" }
    return attributes.contains(plain) || Label(plain) != nil || plain.isEastAsian && ChineseOwner.isAspect(plain)
      || isTelling(plain) || AspectTitles.isAspect(plain.lowercased)
  }

  /// `1C 후반`, `4C말 - 5C초`, `19세기`: the name of a time.
  static func isTime(_ name: Text) -> Bool {
    guard name.first?.isDigit ?? false, let first = name.words.first(where: \.hasDigit) else { return false }
    return name.count <= 24
      && (first.containsAny(of: ["세기", "년", "世紀", "世纪", "年"]) || first.scalars.drop(while: \.isDigit).first == "C")
  }

  /// Whether most columns are times and no row is: `| | 1C 후반 | 2C |` over 왕, 업적.
  private static func areTimes(_ table: Table, _ keys: [Text]) -> Bool {
    guard (table.header[0].text.hasHangul || keys.contains(where: \.hasHangul)), table.columns >= 3 else {
      return false
    }
    let times = table.header.dropFirst().count { isTime(TableCell.key($0.text)) }
    return times * 2 > table.columns - 1 && !keys.contains { isTime($0) || $0.first?.isDigit ?? false }
  }

  /// `| 分子 | BF₃ | CO₂ |` over 价电子数 with figures and 极性 with words: each row holds one kind of value, each column all of them.
  private static func liesSideways(_ table: Table, _ keys: [Text]) -> Bool {
    guard table.columns >= 4, table.rows.count >= 2, keys.allSatisfy({ $0.hasLetter && !($0.first?.isDigit ?? false) })
    else { return false }
    let kinds = table.rows.map { row -> Bool? in
      let cells = row.cells.dropFirst().map { $0.text.trimmed }.filter { !$0.isEmpty }
      let figures = cells.count(where: isFigure)
      guard cells.count >= 3, figures == 0 || figures == cells.count else { return nil }
      return figures > 0
    }
    return kinds.contains(true) && kinds.contains(false) && !kinds.contains(nil)
  }

  /// `3`, `25.2 %`, `-70 mV`: a figure with its unit at most.
  private static func isFigure(_ cell: Text) -> Bool {
    guard let first = cell.first, first.isDigit || first == "-" || first == "+" || first == "−" || first == "~" else {
      return false
    }
    return cell.hasDigit && cell.count <= 10 && cell.wordCount <= 2
  }

  /// Whether a title names all of some heads: "Ferns and Mosses" over `| Fern | Moss |`.
  static func areNamed(_ heads: ArraySlice<Inline>, in title: Text) -> Bool {
    guard heads.count >= 2, title.count <= 80, case let told = title.lowercased else { return false }
    return heads.allSatisfy { head in
      let name = head.text.trimmed.lowercased
      return name.count >= 2 && told.contains(text: name)
    }
  }

  /// `真: 甲が正しい | 真: 乙が正しい`: whether another column has the same words before its colon.
  static func sharesName(_ table: Table, _ column: Int) -> Bool {
    let name = Term(table.header[column].text).name
    return name.count < table.header[column].text.trimmed.count
      && table.header.indices.contains { $0 != column && Term(table.header[$0].text).name == name }
  }

  /// 重量, 温度（℃）over numbers: the rows are what is measured of the columns.
  private static func areMeasured(_ table: Table, _ keys: [Text]) -> Bool {
    guard table.columns >= 4, keys.count >= 2, keys.allSatisfy(isMeasure),
      !table.header.dropFirst().contains(where: { isMeasure($0.text) })
    else { return false }
    return table.rows.allSatisfy { row in
      row.cells.dropFirst().allSatisfy { $0.text.hasDigit || $0.text.trimmed.isEmpty || $0.text.count <= 2 }
    }
  }

  private static func isMeasure(_ name: Text) -> Bool {
    let open = name.scalars.last?.isClosing ?? false ? Term.matchingOpening(name) : nil
    let plain = (open.map { name.prefix($0) } ?? name).trimmed
    return plain.count >= 2 && plain.count < 16
      && plain.endsWith(anyOf: [
        "量", "力", "率", "度", "数", "數", "值", "値", "点", "點", "压", "圧", "价", "温度", "面积", "面積", "体积", "體積", "무게", "크기", "속도",
        "온도",
        "비율", "개수", "횟수", "가격", "밀도", "질량", "길이", "높이", "넓이",
      ])
  }

  /// `| | A형 | B형 | O형 |` below 혈액형: kinds of what the title names.
  private static func areKinds(_ names: [Text], of title: Text) -> Bool {
    guard names.count >= 2, let end = title.scalars.last, end.isHangul || end.isHan else { return false }
    return names.allSatisfy { $0.count >= 2 && $0.scalars.last == end }
  }

  static func columnsAreThings(_ table: Table, below title: Text = Text()) -> Bool {
    // "TCP vs UDP" over | | TCP | UDP |: what the part of the note is about.
    let named = table.header.dropFirst().map { $0.text.trimmed.lowercased }
    if areNamed(table.header.dropFirst(), in: title) { return true }
    let corner = table.header[0].text.trimming { !$0.isWordPart }.lowercased
    // 茶 | 绿茶 | 红茶 over 产地, 工序: the corner names what the columns are kinds of.
    if corner.count >= 1, named.count >= 2, corner.hasHan || corner.hasHangul || corner.count >= 4,
      named.count(where: { $0.count > corner.count && $0.ends(with: corner) }) * 3 >= named.count * 2
    {
      return true
    }
    if corner.isEmpty, areKinds(named, of: title.trimmed) { return true }
    // | | HTTP | WebSocket | below "HTTP".
    if corner.isEmpty, named.contains(title.lowercased.trimmed) { return true }
    // ? | 성립 | 완성: what happens to the things in the rows.
    let deeds = table.header.dropFirst().count { KoreanQuestion.isDeed($0.text.trimmed) }
    if table.header[0].text.hasHangul || corner.isEmpty, deeds >= 1, deeds * 3 >= table.columns - 1 { return false }
    if crosses(table.header[0].text) || table.header[0].text.trimmed == "?" || table.header[0].text.trimmed == "？" {
      return true
    }
    let keys = table.rows.indices.map { TableCell.key(table.cell($0, 0).text) }
    // 会议名称 | 雅尔塔会议 | 波茨坦会议 over 时间, 内容: the rows are sides of what the columns name.
    if keys.count >= 2, keys.count(where: isSide) * 2 > keys.count,
      !table.header.dropFirst().contains(where: { isSide($0.text) })
    {
      return true
    }
    if areTimes(table, keys) || liesSideways(table, keys) { return true }
    if areMeasured(table, keys) { return true }
    guard isCorner(corner) || sideWords.contains(corner) else { return false }
    // 項目 | 説明 | 参考例: what the rows mean.
    if table.header.dropFirst().contains(where: {
      TwoColumnTables.meaningWords.contains(Term($0.text).name.folded) || isExample($0.text)
    }) {
      return false
    }
    // 项目 | 内容 | 危害: the columns are what is told of the rows.
    if table.header.dropFirst().contains(where: { ChineseOwner.isAspect($0.text) || isTelling($0.text) }) {
      return false
    }
    let rowNames = table.rows.indices.map { TableCell.key(table.cell($0, 0).text) }
    if rowNames.contains(where: {
      attributes.contains($0) || Label($0) != nil || $0.pieces { $0 == "·" }.contains { attributes.contains($0) }
    }) {
      return true
    }
    // 구분 | 효과 | 제3자 over 무효, 취소: a side among the heads, and none among the rows.
    if table.header.dropFirst().contains(where: { isSide($0.text) }) { return false }
    // 特性 | FDD | TDD over 频谱需求, 延迟, 应用协议: letters name things, the rows their sides.
    if table.header.dropFirst().allSatisfy({ Abbreviation.isShort($0.text.trimmed) }), rowNames.count >= 2,
      !rowNames.contains(where: Abbreviation.isShort)
    {
      return true
    }
    // light | Rods | Cones: names in capitals over words in small letters.
    let isNamed = table.header.dropFirst().allSatisfy { $0.text.first?.isUpper ?? false }
    if corner.isEmpty, isNamed, !rowNames.isEmpty, rowNames.allSatisfy({ $0.first?.isLower ?? false }) { return true }
    let ends = Set(table.header.dropFirst().compactMap { $0.text.lastWord })
    return ends.count == 1 || !corner.isEmpty && table.columns == 3
  }

  /// Whose table it is, where the note has another with the same heads and rows below another name: 복잡도 of a heap and of a graph.
  static func owner(of table: Table, _ node: Int, _ page: Page) -> Text? {
    guard (2...30).contains(page.tables.count), let first = table.rows.first, table.rows.count <= 20,
      let own = page.subjectName(of: node), (2...30).contains(own.count), page.subjectNodes[node] != page.titleNode
    else { return nil }
    let keys = first.cells.first?.text
    let isShared = page.document.nodes.indices.contains { other in
      guard other != node, case .table(let index) = page[other].kind, case let twin = page.tables[index],
        twin.header.map(\.text) == table.header.map(\.text), twin.rows.first?.cells.first?.text == keys
      else { return false }
      return page.subjectName(of: other).map { $0.folded != own.folded } ?? false
    }
    return isShared ? own : nil
  }
}
