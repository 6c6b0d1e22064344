import Cards
import Scheduling
import Study
import TextUI

extension ReviewPage {
  func draw(on sheet: inout Sheet, at time: Timestamp) {
    switch session.stage {
    case .question, .answer, .saving: drawCard(on: &sheet, at: time)
    case .failed: drawFailure(on: &sheet)
    case .waiting(let until): drawWaiting(until: until, on: &sheet, at: time)
    case .done: drawEnd(on: &sheet)
    }
  }

  /// What a click in the body asks for.
  func command(at point: Point, on sheet: Sheet) -> Command? {
    guard isRevealed else { return nil }
    return GradeButtons(layout: sheet.layout, lines: lines(on: sheet).count).grade(at: point).map { .grade($0) }
  }

  func text(on sheet: Sheet) -> CardText? {
    card.map {
      CardText(card: $0, words: sheet.words, width: sheet.layout.body.width, isLow: sheet.layout.isLow, ticks: ticks)
    }
  }

  /// The page's lines and the rows there are for them, above the grades where those show.
  func scrolling(on sheet: Sheet) -> Scrolling {
    let lines = lines(on: sheet)
    if session.stage == .done { return Scrolling(lines: lines, rows: sheet.layout.body.height) }
    let last = GradeButtons.lastRow(layout: sheet.layout)
    // A free row before the grades, unless the whole card fits without it or rows are few.
    return Scrolling(lines: lines, rows: max(1, lines.count <= last || last <= 4 ? last : last - 1))
  }

  /// Lines below what is seen that no row tells of.
  func below(on sheet: Sheet) -> Int {
    card == nil && session.stage != .done ? 0 : scrolling(on: sheet).below(scroll)
  }

  private func lines(on sheet: Sheet) -> [Line] {
    if session.stage == .done { return endLines(on: sheet) }
    guard let text = text(on: sheet) else { return [] }
    return text.question(isRevealed: isRevealed, hint: showsHint) + (isRevealed ? text.answer : [])
  }

  private func drawCard(on sheet: inout Sheet, at time: Timestamp) {
    drawHead(on: &sheet)
    sheet.write(scrolling(on: sheet).shown(from: scroll, sheet.words), row: 0)
    guard isRevealed, let outcomes = session.outcomes else { return }
    let (words, dayStart) = (sheet.words, session.library.settings.scheduler.dayStart)
    GradeButtons(layout: sheet.layout, lines: lines(on: sheet).count).draw(on: &sheet) { grade in
      words.wait(of: outcomes[grade], dayStart: dayStart)
    }
  }

  /// The way to the card at the left, how far the sitting has come at the right.
  private func drawHead(on sheet: inout Sheet) {
    let total = max(1, session.answered + session.expectedAnswers)
    let place = min(session.answered + 1, total)
    let count = Line("\(sheet.words.number(place))/\(sheet.words.number(total))", Theme.quiet)
    let bar: Line =
      sheet.layout.isNarrow ? [] : .gap(1) + .bar(Double(session.answered), of: Double(total), width: 17)
    let right = count + bar
    let room = sheet.layout.top.width - right.width - 2
    let isFlagged = card.map { session.library.ledger.progress(of: $0.id).isFlagged } ?? false
    let flag = isFlagged ? Line("⚑ ", Theme.late) : []
    let way = card.map { Breadcrumb($0).line(width: max(0, room - flag.width)) } ?? []
    sheet.head(flag + way, right)
  }

  private func drawWaiting(until: Timestamp, on sheet: inout Sheet, at time: Timestamp) {
    drawHead(on: &sheet)
    let words = sheet.words
    let seconds = Int(max(0, until.milliseconds - time.milliseconds) + 999) / 1000
    let wait = words.duration(seconds: seconds > 60 ? (seconds + 59) / 60 * 60 : seconds)
    let width = sheet.layout.body.width
    let row = sheet.write(wrapped(Line(words(.waitingTitle, wait)), width: width), row: 0)
    sheet.write(wrapped(Line(words(.waitingHow), Theme.quiet), width: width), row: row + 1)
  }

  private func drawFailure(on sheet: inout Sheet) {
    drawHead(on: &sheet)
    let words = sheet.words
    let width = sheet.layout.body.width
    var row = sheet.write(wrapped(Line("✗ ", Theme.wrong) + Line(words(.saveFailed)), width: width), row: 0)
    if let failure { row = sheet.write(wrapped(Line(failure), width: width), row: row + 1) }
    sheet.write(wrapped(Line(words(.saveFailedHow), Theme.quiet), width: width), row: row + 1)
  }
}

/// The four grades with the wait each would give.
///
/// They keep one place, near the card, and give way downward only for a long one.
struct GradeButtons {
  let layout: Layout
  /// Lines of the card above them.
  let lines: Int

  /// Columns of one grade.
  private var each: Int { min(12, layout.body.width / 4) }
  private var rows: Int { Self.rows(layout) }

  /// The row of the body they begin in.
  var row: Int { min(Self.lastRow(layout: layout), max(10, lines + 2)) }

  /// The row of the body they begin in at the lowest.
  static func lastRow(layout: Layout) -> Int { max(1, layout.body.height - rows(layout)) }

  /// Rows they take: none on the lowest screens, where the foot names the keys and the card needs every row.
  private static func rows(_ layout: Layout) -> Int {
    if layout.size.height >= 8 { return 2 }
    return layout.body.height >= 4 && layout.body.width >= 40 ? 1 : 0
  }

  func draw(on sheet: inout Sheet, wait: (Grade) -> String) {
    guard rows > 0 else { return }
    for (place, grade) in Grade.allCases.enumerated() {
      let title = Line("\(grade.rawValue)", Theme.accent) + Line(each >= 8 ? " " + sheet.words.name(of: grade) : "")
      let time = Line(wait(grade), Theme.quiet)
      let indent = place * each
      if rows == 2 {
        sheet.write(title.cut(to: each - 1), row: row, indent: indent)
        sheet.write(time.cut(to: each - 1), row: row + 1, indent: indent)
      } else {
        sheet.write(
          (Line("\(grade.rawValue)", Theme.accent) + .gap(1) + time).cut(to: each - 1), row: row, indent: indent)
      }
    }
  }

  func grade(at point: Point) -> Grade? {
    let column = point.x - layout.body.x
    let line = point.y - layout.body.y - row
    guard column >= 0, each > 0, (0..<rows).contains(line) else { return nil }
    return Grade(rawValue: column / each + 1)
  }
}

extension [Cell] {
  /// Returns how far something has come: `━━━────`.
  static func bar(_ value: Double, of total: Double, width: Int) -> Line {
    var frame = Frame(size: Size(width: Swift.max(0, width), height: 1))
    frame.putProgress(
      total > 0 ? value / total : 0, x: 0, y: 0, width: frame.size.width, done: Theme.accent, rest: Theme.quiet)
    return Line(frame.cells)
  }
}
