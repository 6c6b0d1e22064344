/// Notes that are decks as a whole: headings with their text, or rows of a table.
extension WrittenReader {
  /// Most text below a heading that is a card; scalars.
  private static let longestBack = 700

  /// Reads a note whose properties say it is a deck and that has no other marks.
  mutating func readDeck() {
    let sections = deckSections()
    for section in sections { addSection(section) }
    if sections.isEmpty { readRows() }
  }

  /// Headings of the level that most cards have, each with the lines below it.
  private func deckSections() -> [(heading: Int, body: Range<Int>)] {
    var byLevel: [Int: [(Int, Range<Int>)]] = [:]
    let headings = (start..<lines.count).filter { lines[$0].isHeading && isFree($0) }
    for (place, index) in headings.enumerated() {
      let end = place + 1 < headings.count ? headings[place + 1] : lines.count
      guard case .heading(let level) = lines[index].form, isBack(index + 1..<end) else { continue }
      byLevel[level, default: []].append((index, (index + 1)..<end))
    }
    let level =
      byLevel[2] != nil ? 2 : byLevel.keys.max { (byLevel[$0]?.count ?? 0, $1) < (byLevel[$1]?.count ?? 0, $0) }
    guard let level, let found = byLevel[level] else { return [] }
    let all = headings.count { if case .heading(level) = lines[$0].form { true } else { false } }
    return found.count * 10 >= all * 7 ? found.map { (heading: $0.0, body: $0.1) } : []
  }

  /// Whether lines can be the back of a card: some text, not too much, no table.
  private func isBack(_ range: Range<Int>) -> Bool {
    var length = 0
    for index in range where !lines[index].isBlank {
      if lines[index].form == .tableRow { return false }
      if case .written = lines[index].form { return false }
      length += lines[index].text.count
    }
    return length > 0 && length <= Self.longestBack
  }

  private mutating func addSection(_ section: (heading: Int, body: Range<Int>)) {
    let line = WrittenLine(lines[section.heading], at: section.heading)
    let body = Array(lines[section.body])
    if body.contains(where: { $0.raw.contains("==") }) {
      let text = WrittenText.plain(body.filter { !$0.isBlank }.map(\.text).joined(" "))
      guard let blanks = BlankReader.read(text, [.highlights, .numbered]),
        let first = section.body.first(where: { !lines[$0].isBlank })
      else { return }
      return add(.blanks(blanks), on: first..<section.body.upperBound)
    }
    guard let answer = AnswerLines.read(Text(), body), !answer.isEmpty, !line.text.isEmpty else { return }
    var end = section.body.upperBound
    while end > section.heading + 1, lines[end - 1].isBlank { end -= 1 }
    add(.question(Inline(parsing: line.text).text, answer, .forward), on: section.heading..<end)
  }

  /// Tables of two or three columns: front, back, notes; the first row is a header.
  private mutating func readRows() {
    var first = start
    while first < lines.count {
      guard lines[first].form == .tableRow else {
        first += 1
        continue
      }
      var end = first
      while end < lines.count, lines[end].form == .tableRow { end += 1 }
      addRows(first..<end)
      first = end
    }
  }

  private mutating func addRows(_ range: Range<Int>) {
    let rows = range.map { Table.cells(of: lines[$0].text) }
    guard rows.count >= 3, Table.isDelimiter(rows[1]), (2...3).contains(rows[0].count) else { return }
    for (offset, cells) in rows.enumerated().dropFirst(2) where cells.count >= 2 {
      let front = Inline(parsing: cells[0]).text
      guard !front.isEmpty, let answer = AnswerLines.read(cells[1], []), !answer.isEmpty else { continue }
      let index = range.lowerBound + offset
      add(.question(front, answer, .forward), on: index..<(index + 1))
    }
    if !isFree(range.upperBound - 1) { setAside(range.prefix(2)) }
  }
}
