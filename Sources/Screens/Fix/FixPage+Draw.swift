import Study
import TextUI

extension FixPage {
  func draw(on sheet: inout Sheet) {
    let words = sheet.words
    sheet.head(Line(words(.fixTitle), Theme.accent), Line(headText(words), Theme.quiet))
    guard !items.isEmpty else {
      let text = Line(words(part == nil ? .fixNothing : .fixLooking))
      sheet.write(wrapped(text, width: sheet.layout.body.width), row: 0)
      return
    }
    let plan = Plan(self, on: sheet)
    for (offset, row) in plan.rows[plan.shown].enumerated() {
      sheet.write(row.line.cut(to: sheet.layout.body.width), row: offset)
      if row.item == chosen { sheet.mark(row: offset) }
    }
    sheet.write(plan.detail, row: plan.detailRow)
    if !sheet.layout.isLow { sheet.write(plan.hidden.line(words), row: plan.detailRow) }
  }

  /// Rows below those that are seen, where no row of the page says so.
  func below(on sheet: Sheet) -> Int { sheet.layout.isLow && !items.isEmpty ? Plan(self, on: sheet).hidden.below : 0 }

  /// The thing a row of the body shows; nil for titles and what is told below.
  func item(at row: Int, on sheet: Sheet) -> Int? {
    let plan = Plan(self, on: sheet)
    let rows = plan.rows[plan.shown]
    return (0..<rows.count).contains(row) ? rows[rows.startIndex + row].item : nil
  }

  private func headText(_ words: Words) -> String {
    let count = items.isEmpty ? "" : words(.fixCount, words.number(items.count))
    guard let part else { return count }
    return words(.fixChecking, words.percent(part)) + (count.isEmpty ? "" : " · " + count)
  }

  /// One row of the list: a thing, or the title of a group.
  struct Row {
    let line: Line
    var item: Int?
  }

  /// Which rows are seen, and what is told of the thing at the cursor below them.
  struct Plan {
    let rows: [Row]
    let shown: Range<Int>
    let detail: [Line]
    let detailRow: Int
    let hidden: HiddenRows

    init(_ page: FixPage, on sheet: Sheet) {
      rows = page.rows(on: sheet)
      let height = sheet.layout.body.height
      let all = page.detail(on: sheet)
      let room = max(0, height - min(rows.count, sheet.layout.isLow ? 3 : 6))
      detail = all.first(room, width: sheet.layout.body.width)
      let count = max(1, height - detail.count)
      let chosen = rows.firstIndex { $0.item == page.chosen } ?? 0
      shown = ListRows(count: rows.count).window(of: count, around: chosen)
      hidden = ListRows(count: rows.count).hidden(around: shown)
      detailRow = shown.count
    }
  }

  private func rows(on sheet: Sheet) -> [Row] {
    let (words, isLow) = (sheet.words, sheet.layout.isLow)
    var rows: [Row] = []
    for group in FixItem.Group.allCases {
      let places = items.indices.filter { items[$0].group == group }
      guard !places.isEmpty else { continue }
      if !rows.isEmpty, !isLow { rows.append(Row(line: [])) }
      rows.append(Row(line: Line(words(group.word), Theme.accent) + Line("  \(places.count)", Theme.quiet)))
      rows += places.map { Row(line: line(of: $0, on: sheet), item: $0) }
    }
    return rows
  }

  private func line(of place: Int, on sheet: Sheet) -> Line {
    let (item, width) = (items[place], sheet.layout.body.width)
    let style = place == chosen ? Theme.chosen : Theme.text
    switch item {
    case .card(let card):
      var right = Line()
      if case .leech(let lapses) = card.reasons[0] { right = Line(sheet.words(.standsLapses, lapses), Theme.quiet) }
      return (item.group.sign + Line(card.card.question, style)).opposite(right, in: width)
    case .remark(let remark):
      let sign = remark.isWrong ? Line("✗ ", Theme.wrong) : item.group.sign
      let right = Line(Self.short(remark.file, remark.line, width: width / 3), Theme.quiet)
      return (sign + Line(remark.text, style)).opposite(right, in: width)
    }
  }

  /// File and line in little room: the end of the path is what tells.
  private static func short(_ file: String, _ line: Int, width: Int) -> String {
    var name = (file.split(separator: "/").last.map(String.init) ?? file)[...]
    let sign = ":\(line)"
    let isWhole = columns(of: glyphs(of: name + sign)) <= width
    while !isWhole, !name.isEmpty, columns(of: glyphs(of: "…" + name + sign)) > width { name.removeFirst() }
    return (isWhole ? "" : "…") + name + sign
  }

  /// Where the thing stands, the line itself, and why it is here.
  private func detail(on sheet: Sheet) -> [Line] {
    guard let item = current else { return [] }
    let (words, width, isLow) = (sheet.words, sheet.layout.body.width, sheet.layout.isLow)
    let why: [String] =
      switch item {
      case .card(let card): card.reasons.map(words.text)
      case .remark(let remark): [remark.text]
      }
    let source = Line("\(item.place.file):\(item.place.line)", Theme.quiet).cut(to: width)
    let line = lines[item.place].map { text in
      CardText.hanging(Line(text), sign: Line("▸ ", Theme.accent), width: width).first(isLow ? 1 : 3, width: width)
    }
    let reasons = why.flatMap { wrapped(Line($0), width: width) }
    let rule: [Line] = isLow ? [] : [[], Line(String(repeating: "─", count: 8), Theme.quiet)]
    // Where only a row or two are left, what is wrong goes before where it is.
    return sheet.layout.size.height < 10 ? reasons + [source] : rule + [source] + (line ?? []) + reasons
  }
}
