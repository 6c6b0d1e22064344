import Notes

extension Table {
  /// Whether another row of an English table has the same name with another value; looked at only where tables are short.
  fileprivate func isTwice(_ row: Int) -> Bool {
    let key = cell(row, 0).text
    guard key.isEnglish, rows.count <= 60 else { return false }
    return rows.indices.contains { $0 != row && cell($0, 0).text == key && cell($0, 1).text != cell(row, 1).text }
  }
}

/// F16: tables of two columns, one card a row.
///
/// Fires on `| 리소스 | 용도 |` and the like: "파드의 용도는?". A header that says nothing (설명, 내용) gives way to the section's
/// subject: "사랑방의 쓰임은?". Rows with `?`, `-` or nothing give no card; `name: meaning` inside a cell is a card of its own.
enum TwoColumnTables {
  static func drafts(_ page: Page) -> [Draft] {
    let repeated = TableCell.repeatedKeys(page)
    return page.document.nodes.indices.flatMap { node -> [Draft] in
      guard case .table(let index) = page[node].kind else { return [] }
      let table = page.tables[index]
      guard table.columns == 2, table.rows.count >= 2 || !table.isAligned, !TableShape.isParallel(table) else {
        return []
      }
      if WorkedExample.isKorean(node, page) || SampleTables.holds(table, node, page) { return [] }
      if let sides = sides(of: table, node, page) { return sides }
      return table.rows.indices.flatMap { row(table, $0, node, page, repeated) }
    }
  }

  /// The features of two names that head the columns of a table without names of rows: `| TCP | UDP |` over what is so of each.
  private static func sides(of table: Table, _ node: Int, _ page: Page) -> [Draft]? {
    let heads = table.header.map { Term($0.text).name }
    // "Monocots and Dicots" over `| Monocot | Dicot |`.
    let areNamed =
      TableShape.areNamed(table.header[...], in: page.text(page[node].parent)) && endAlike(heads[0], heads[1])
    guard (2...7).contains(table.rows.count), areNamed || areSides(heads[0], heads[1]) else { return nil }
    let columns = (0...1).map { column in
      table.rows.indices.map { TableCell.key(table.cell($0, column).text) }.filter { $0.hasLetter }
    }
    let areTold = columns.allSatisfy { cells in
      cells.count == table.rows.count
        && (areNamed || cells.count { $0.width >= 12 } * 2 >= cells.count || heads.allSatisfy(Abbreviation.isShort))
        && cells.reduce(0) { $0 + $1.count } <= 230
    }
    guard areTold else { return nil }
    return zip(heads, columns).map { head, cells in
      Draft(
        .table, ask: featuresAsked(of: head, page.language(of: cells[0] + head)), cells, at: node, of: page,
        confidence: 0.8
      ).with { $0.lines = table.rows.map { $0.line...$0.line } }
    }
  }

  private static func featuresAsked(of name: Text, _ language: NoteLanguage) -> Text {
    switch language {
    case .chinese: Wording.labelled(name, "特点", items: 2, in: language)
    case .traditionalChinese: Wording.labelled(name, "特點", items: 2, in: language)
    default: Wording.ask(\.features, in: language, name)
    }
  }

  /// Whether two heads are names of one sort: short words in capitals, or words of the same length with the same end.
  private static func areSides(_ first: Text, _ second: Text) -> Bool {
    guard first != second, Label(first) == nil, Label(second) == nil, !GenericWords.contains(first),
      !GenericWords.contains(second)
    else { return false }
    let areShort = [first, second].allSatisfy { Abbreviation.isShort($0) && (2...6).contains($0.count) }
    return areShort || first.count == second.count && first.count >= 2 && !first.isEnglish && first.last == second.last
  }

  /// Whether two English names are one word but for how they begin: pro- and eukaryote.
  private static func endAlike(_ first: Text, _ second: Text) -> Bool {
    guard first.isEnglish, second.isEnglish, first.wordCount == 1, second.wordCount == 1, first != second else {
      return false
    }
    return first.lowercased.suffix(3) == second.lowercased.suffix(3) && first.count >= 5 && second.count >= 5
  }

  /// Whether a table says what its names mean: `| 용어 | 뜻 |`, `| Clay | Description |`; under `| 구분 | 설명 |` stand aspects.
  private static func defines(_ table: Table) -> Bool {
    let (names, meanings) = (table.header[0].text.folded, table.header[1].text)
    return (nameWords.contains(names) || names.hasLetter && !GenericWords.contains(table.header[0].text))
      && (Label(meanings)?.kind == .definition || meaningWords.contains(meanings.folded))
      || (nameWords.contains(names) || names.endsWith(anyOf: ["単語", "用語", "术语", "術語", "单词", "單詞"]))
        && remarkWords.contains(meanings.folded)
  }

  private static let nameWords: WordSet = [
    "용어", "단어", "이름", "명칭", "개념", "종류", "유형", "type", "kind", "種類", "类型", "類型", "term", "terms", "name", "word",
    "concept", "用語", "単語", "語句", "キーワード", "単語帳", "词语", "词汇", "单词", "名词", "名詞", "名称", "名稱", "术语", "術語", "概念",
  ]
  /// Heads of a column in which, beside words to learn, stands what they mean.
  private static let remarkWords: WordSet = ["備考", "備註", "备注", "비고", "メモ", "remarks", "notes", "note"]
  static let meaningWords: WordSet = [
    "설명", "내용", "description", "explanation", "meaning", "説明", "说明", "說明", "内容", "解释", "解釋",
  ]

  /// A number alone is named by its column: `| 콘 | 온도 |` over `| 06 | …` asks of 콘 06.
  static func named(_ key: Text, by header: Text) -> Text {
    guard !key.isEmpty, !key.hasLetter, key.hasDigit, header.hasLetter, !GenericWords.contains(header) else {
      return key
    }
    if header.isOne(of: ["연도", "년도", "해", "시기"]), (3...4).contains(key.count), key.allSatisfy(\.isDigit) {
      return key + "년"
    }
    if header.isOne(of: ["年", "西暦", "年度", "年份"]), (3...4).contains(key.count), key.allSatisfy(\.isDigit) {
      return key + "年"
    }
    return header + (header.isEastAsian ? "" : " ") + key
  }

  /// "queueing" below "Delay type" is a queueing delay.
  private static func typed(_ key: Text, by header: Text) -> Text {
    let words = header.trimmed.words
    guard words.count == 2, words[1].lowercased.isOne(of: ["type", "types", "kind", "kinds"]), key.isEnglish,
      key.wordCount == 1, key.first?.isLower ?? false, !key.folded.contains(text: words[0].folded)
    else { return key }
    return key + " " + words[0].lowercased
  }

  /// `| 项目 | 内容 |` over 提出者, 著作, 主要观点: what is told of the thing the table stands below.
  private static func areAspects(_ table: Table) -> Bool {
    let keys = table.rows.indices.map { TableCell.key(table.cell($0, 0).text) }
    return keys.count >= 2
      && keys.count { ChineseOwner.isAspect($0) || $0.count <= 6 && $0.endsWith(anyOf: sides) } * 3 >= keys.count * 2
  }

  /// The row of such a table that names somebody.
  private static func person(in table: Table) -> Text? {
    table.rows.indices.lazy.map { TableCell.key(table.cell($0, 0).text) }.first {
      $0.isOne(of: ["提出者", "创始人", "創始人", "代表人物", "创立者", "創立者", "奠基人"])
    }
  }

  private static let sides: Phrases = [
    "者", "人物", "观点", "觀點", "著作", "称号", "稱號", "学派", "學派", "实验", "實驗", "时期", "時期", "代表", "名称", "名稱", "贡献", "貢獻", "作品",
    "思想", "理论", "理論", "缺陷", "评价", "評價",
  ]

  /// The way back in a table of names and their meanings: from the meaning to the name.
  private static func back(_ key: Text, _ value: TableCell, _ table: Table, _ node: Int, _ page: Page) -> [Draft] {
    guard defines(table), value.items.count == 1, table.rows.count >= 3 else { return [] }
    let text = value.text.trimming { $0.isSpace || $0 == "." || $0 == "。" }
    let name = Term(key)
    guard name.name.hasLetter, name.name.count <= 24, (text.isEastAsian ? 8 : 12)...80 ~= text.count,
      text.wordCount >= 3 || text.isEastAsian, !text.folded.contains(text: name.name.folded),
      !name.name.words.contains(where: { $0.count >= 2 && text.folded.contains(text: $0.folded) })
    else { return [] }
    return [
      Draft(
        .definition, ask: Wording.ask(\.termFor, in: page.language(of: text), text), [name.name], at: page[node].parent,
        of: page, confidence: 0.65
      ).with { $0.alternatives = name.alternatives }
    ]
  }

  /// The rows below one that leave the name empty: they go on telling of it.
  private static func following(_ table: Table, _ row: Int) -> [Int] {
    table.rows.indices.dropFirst(row + 1).prefix {
      TableCell.key(table.cell($0, 0).text).isEmpty && !TableCell(table.cell($0, 1)).isEmpty
    }
  }

  /// `| 種類 | ストレージクラス |` below S3ストレージクラス: what heads the column is the names' own kind.
  private static func echoes(_ header: Text, _ table: Table, _ subject: Text) -> Bool {
    header.count >= 3 && GenericWords.contains(table.header[0].text) && subject.folded.ends(with: header.folded)
  }

  /// `拡張子「kiln」の…`: what a plain English word is of, in a Japanese table whose first column says so.
  private static func kind(of key: Text, _ table: Table, _ language: NoteLanguage) -> Text {
    let header = table.header[0].text.trimmed
    guard language == .japanese, key.allSatisfy({ ("a"..."z").contains($0) || $0 == "-" }), key.first != "-",
      header.isEastAsian, (2...8).contains(header.count), !GenericWords.contains(header), !header.containsArrow
    else { return Text() }
    return header
  }

  /// Whether a table further on has a row of the same name, and this one only one.
  private static func isElsewhere(_ row: Int, _ table: Table, _ repeated: Set<Text>) -> Bool {
    let key = TableCell.key(table.cell(row, 0).text).folded
    return table.rows.count <= 60 && repeated.contains(key)
      && table.rows.indices.count { TableCell.key(table.cell($0, 0).text).folded == key } == 1
  }

  /// The cards of a row; rows of one name leave open which of them is meant.
  private static func row(_ table: Table, _ row: Int, _ node: Int, _ page: Page, _ repeated: Set<Text>) -> [Draft] {
    let key = typed(named(TableCell.key(table.cell(row, 0).text), by: table.header[0].text), by: table.header[0].text)
    let value = TableCell(table.cell(row, 1))
    guard key.hasLetter || key.hasDigit, !value.isEmpty, !table.isTwice(row) else { return [] }
    let header = table.header[1].text
    let below = following(table, row)
    let subject = page.subjectName(of: node) ?? Text()
    let language = page.language(of: key + value.text + subject)
    var question: Text
    let says = Label(header).map { $0.kind != .remarks && $0.kind != .definition } ?? false
    if !subject.isEmpty, areAspects(table), language == .chinese || language == .traditionalChinese {
      question = Wording.labelled(subject, key, items: value.items.count, in: language)
      if key.endsWith(anyOf: ["者", "人物", "作者", "创始人"]), value.items.count == 1 {
        question = question.without(suffix: "是什么？").without(suffix: "是什麼？") + (language == .chinese ? "是谁？" : "是誰？")
      }
      // `称号` beside `提出者`: that of the person.
      if key.isOne(of: ["称号", "稱號"]), let who = person(in: table) {
        question = Wording.labelled(subject, who + "的" + key, items: value.items.count, in: language)
      }
    } else if defines(table) {
      question = Wording.define(key, in: language)
      if language == .japanese, !subject.isEmpty, isElsewhere(row, table, repeated) {
        question = subject + "：" + question
      }
    } else if GenericWords.contains(header) && !says || !header.hasLetter || echoes(header, table, subject),
      !(language == .english && EnglishColumn.question(header, of: key) != nil)
    {
      guard !subject.isEmpty else { return [] }
      question = Wording.ask(\.cell, in: language, subject, w: key)
    } else {
      question = kind(of: key, table, language) + Wording.ask(\.cell, in: language, key, w: header)
      if repeated.contains(key.folded) || Label(key) != nil {
        question = Wording.ask(\.about, in: language, subject, y: question)
      }
    }
    // `생식과 유전 예시` over a table: each cell gives examples of its name.
    if language == .korean, !header.hasLetter,
      page.text(page[node].parent).trimming({ $0.isSpace || $0 == ":" }).endsWith(anyOf: ["예시", "사례", " 예"])
    {
      question = Wording.bare(key + "의 예", in: .korean)
    }
    if language == .english, let asked = EnglishColumn.question(header, of: key) {
      question = repeated.contains(key.folded) && !subject.isEmpty ? subject + ": " + asked.loweredStart : asked
    }
    let line = table.rows[row].line
    let items = value.items + below.flatMap { TableCell(table.cell($0, 1)).items }
    let card = Draft(.table, ask: question, items, at: node, of: page, confidence: 0.85).with {
      $0.lines = [line...(below.last.map { table.rows[$0].line } ?? line)]
      $0.isOpen = value.isOpen
    }
    guard below.isEmpty else { return [card] }
    return [card] + back(key, value, table, node, page).map { $0.with { $0.lines = [line...line] } }
      + value.inner(line, subject, node, page)
  }
}
