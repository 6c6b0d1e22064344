import Notes

/// Cards from the rows of a file of records: a sheet of fronts and backs, or a database whose columns tell of the first.
///
/// Two columns are front and back, with or without a header. Of a database, a column becomes cards where it holds meanings or
/// texts of its own; dates, states, tags, addresses, numbers and words that many rows share are no facts to recall.
struct RecordCards {
  private let sheet: RecordSheet
  private let page: Page
  private let node = 1
  /// The first row where it names the columns.
  private let header: RecordSheet.Row?
  private let rows: ArraySlice<RecordSheet.Row>

  init(_ sheet: RecordSheet, _ page: Page) {
    self.sheet = sheet
    self.page = page
    let first = sheet.rows.first
    header = first.flatMap { RecordHeader.isHeader($0.cells) ? $0 : nil }
    rows = header == nil ? sheet.rows[...] : sheet.rows.dropFirst()
  }

  var drafts: [Draft] {
    let columns = (0..<sheet.columns).filter { !sheet.programColumns.contains($0) }
    guard columns.count >= 2, !rows.isEmpty else { return [] }
    if let header { return named(header, columns) }
    guard sheet.isExport || columns.count == 2 && areSides(columns[0], columns[1]) else { return [] }
    return rows.flatMap { sides($0, columns[0], columns[1]) }
  }

  /// With a header: its words say what is front and back, or what each column tells.
  private func named(_ header: RecordSheet.Row, _ columns: [Int]) -> [Draft] {
    let names = header.cells.map { $0.lowercased.trimmed }
    if let front = columns.first(where: { $0 < names.count && RecordHeader.fronts.contains(names[$0]) }),
      let back = columns.first(where: { $0 != front && $0 < names.count && RecordHeader.backs.contains(names[$0]) })
    {
      return rows.flatMap { sides($0, front, back) }
    }
    let title = columns[0]
    let facts = columns.dropFirst().filter { $0 < names.count && holdsFacts($0, names[$0]) }
    return rows.flatMap { row in facts.compactMap { property(row, title, $0, header.cell($0)) } }
  }

  /// Whether two columns without a header read as front and back: words on both sides, fronts that differ.
  private func areSides(_ front: Int, _ back: Int) -> Bool {
    let filled = rows.count { $0.cell(front).hasLetter && !$0.cell(back).isEmpty }
    let distinct = Set(rows.map { $0.cell(front).folded }).count
    let numbers = rows.count { !$0.cell(back).hasLetter }
    return rows.count >= 2 && filled * 10 >= rows.count * 8 && distinct * 10 >= rows.count * 9
      && numbers * 2 < rows.count
  }

  private func sides(_ row: RecordSheet.Row, _ front: Int, _ back: Int) -> [Draft] {
    let written = WrittenCell(row.cell(front))
    if let blanks = written.blanks { return done(WrittenCards.blanks(blanks, node, page), row) }
    let answer = WrittenCell(row.cell(back)).answer
    guard !written.text.isEmpty, !answer.isEmpty else { return [] }
    return done(WrittenCards.term(written.text, answer, .forward, node, page), row)
  }

  /// `보성의 특산물은?`; what says no more than "content" asks for the definition.
  private func property(_ row: RecordSheet.Row, _ title: Int, _ column: Int, _ name: Text) -> Draft? {
    let subject = WrittenCell(row.cell(title)).text
    let answer = WrittenCell(row.cell(column)).answer
    guard subject.hasLetter, subject.count <= 80, !answer.isEmpty, !answer.items.contains(where: \.isAddress) else {
      return nil
    }
    let language = page.language(of: subject + name + answer.items[0])
    let asksDefinition = RecordHeader.definitions.contains(name.lowercased)
    let question =
      subject.scalars.last == "?" || subject.scalars.last == "？"
      ? subject
      : asksDefinition
        ? Wording.define(Term(subject).name, in: language) : Wording.ask(\.cell, in: language, subject, w: name)
    let draft = Draft(
      asksDefinition ? .definition : .table, ask: question, answer.items, at: node, of: page, confidence: 0.9)
    return done([draft], row).first
  }

  private func done(_ drafts: [Draft], _ row: RecordSheet.Row) -> [Draft] {
    drafts.map { draft in
      draft.with {
        $0.isWritten = true
        $0.lines = [row.lines]
      }
    }
  }

  /// Whether a column tells something of each row that is worth recalling.
  private func holdsFacts(_ column: Int, _ name: Text) -> Bool {
    if RecordHeader.definitions.contains(name) || RecordHeader.backs.contains(name) { return true }
    guard !RecordHeader.isOfPage(name), name.hasLetter else { return false }
    let cells = rows.map { $0.cell(column) }.filter { !$0.isEmpty }
    guard cells.count >= 2 else { return false }
    let texts = cells.count { $0.hasLetter && !RecordHeader.isState($0) && !$0.contains("://") && !$0.contains(".md") }
    let distinct = Set(cells.map(\.folded)).count
    let length = cells.reduce(0) { $0 + $1.width }
    return texts * 10 >= cells.count * 8 && distinct * 10 >= cells.count * 6 && length >= cells.count * 8
  }
}

/// A field read as a side of a card.
private struct WrittenCell {
  let text: Text
  let answer: WrittenAnswer
  let blanks: BlankText?

  init(_ cell: Text) {
    let plain = cell.replacing("<br>", with: "\n").replacing("<br/>", with: "\n").replacing("<br />", with: "\n")
      .replacing("</div><div>", with: "\n").replacing("</li><li>", with: "\n")
    let lines = plain.pieces { $0 == "\n" }.map(\.trimmed).filter { !$0.isEmpty }
    let read = lines.map { Inline(parsing: $0).text }.filter { !$0.isEmpty }
    text = read.joined(" ")
    let items = read.map { line in line.startsWith(anyOf: ["- ", "• ", "* "]) ? line.dropping(first: 2).trimmed : line }
    answer = WrittenAnswer(items)
    blanks = cell.contains("{{c") ? BlankText(reading: lines.joined(" ")) : nil
  }
}
