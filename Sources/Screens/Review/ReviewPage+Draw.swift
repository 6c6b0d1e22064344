import Cards
import Scheduling
import Study
import TextUI

extension ReviewPage {
  func draw(on sheet: inout Sheet, at time: Timestamp) {
    switch session.stage {
    case .question, .answer, .saving: drawCard(on: &sheet, at: time)
    case .failed: drawFailure(on: &sheet, at: time)
    case .waiting(let until): drawWaiting(until: until, on: &sheet, at: time)
    case .done: drawEnd(on: &sheet)
    }
  }

  /// What a click in the body asks for: a grade, or a tick at an item.
  func command(at point: Point, on sheet: Sheet) -> Command? {
    guard isRevealed, let text = text(on: sheet) else { return nil }
    let window = window(on: sheet)
    if let grade = buttons(on: sheet, lines: window.count).grade(at: point) { return .grade(grade) }
    return window.line(atRow: point.y - sheet.layout.body.y).flatMap(text.item).map { .tickItem($0) }
  }

  func text(on sheet: Sheet) -> CardText? {
    card.map {
      CardText(
        card: $0, words: sheet.words, width: sheet.layout.body.width, isLow: sheet.layout.isLow, ticks: ticks,
        hasRule: GradeButtons.lastRow(layout: sheet.layout) > 4, typed: typed)
    }
  }

  /// The card in the rows there are for it, above the grades where those show.
  func window(on sheet: Sheet) -> CardWindow {
    let last = GradeButtons.lastRow(layout: sheet.layout)
    guard let text = text(on: sheet) else {
      return CardWindow(question: [], below: [], rows: last, least: 0, place: place)
    }
    let question = text.question(isRevealed: isRevealed, hints: hints.texts.prefix(hintsShown))
    let isTight = last <= 4
    let below = isRevealed ? text.answer : fieldLines(below: question.count, on: sheet)
    // A free row before the grades, unless the whole card fits without it or rows are few.
    let isFree = sheet.layout.isLow || question.count + below.count <= last
    let rows = !isRevealed ? sheet.layout.body.height : isFree ? last : last - 1
    let least = !isRevealed ? below.count : text.isCloze ? (isTight ? 0 : 2) : isTight ? rows - 1 : max(3, rows / 2)
    return CardWindow(question: question, below: below, rows: max(1, rows), least: least, place: place)
  }

  /// The lines that the field takes below a question of so many lines: as many as its text fills, where there is room.
  private func fieldLines(below question: Int, on sheet: Sheet) -> [Line] {
    guard let field else { return [] }
    let air: [Line] = sheet.layout.isLow ? [] : [[]]
    let room = sheet.layout.body.height - question - air.count
    let rows = min(field.rows(width: sheet.layout.body.width - Self.prompt.width), max(1, room))
    return air + [Self.prompt] + Array(repeating: [], count: rows - 1)
  }

  private static let prompt = Line("> ", Theme.accent)

  /// The lines of the last page and the rows there are for them.
  func ending(on sheet: Sheet) -> Scrolling {
    Scrolling(lines: endLines(on: sheet), rows: sheet.layout.body.height)
  }

  /// Lines below what is seen that no row tells of.
  func below(on sheet: Sheet) -> Int {
    if session.stage == .done { return ending(on: sheet).below(place.top) }
    return card == nil ? 0 : window(on: sheet).unseen
  }

  private func buttons(on sheet: Sheet, lines: Int) -> GradeButtons {
    GradeButtons(
      layout: sheet.layout, lines: lines, grades: settings.gradeButtons.grades, suggested: suggestion,
      hasReason: hasReason)
  }

  private func drawCard(on sheet: inout Sheet, at time: Timestamp) {
    drawHead(on: &sheet, at: time)
    let window = window(on: sheet)
    sheet.write(window.shown(sheet.words, width: sheet.layout.body.width), row: 0)
    if !isRevealed, let field, let line = window.below.firstIndex(of: Self.prompt), let row = window.row(ofLine: line) {
      sheet.field(field, row: row, indent: Self.prompt.width, rows: window.below.count - line)
    }
    guard isRevealed, let outcomes = session.outcomes else { return }
    let (words, dayStart) = (sheet.words, session.library.settings.scheduler.dayStart)
    buttons(on: sheet, lines: window.count).draw(on: &sheet) { grade in
      words.wait(of: outcomes[grade], dayStart: dayStart)
    }
  }

  /// The way to the card at the left, how far the sitting has come at the right.
  private func drawHead(on sheet: inout Sheet, at time: Timestamp) {
    let total = max(1, session.answered + session.expectedAnswers)
    let place = min(session.answered + 1, total)
    let count = Line("\(sheet.words.number(place))/\(sheet.words.number(total))", Theme.quiet)
    let bar: Line =
      sheet.layout.isNarrow ? [] : .gap(1) + .bar(Double(session.answered), of: Double(total), width: 17)
    let right = clock(at: time, sheet) + ticked(on: sheet) + count + bar
    let room = sheet.layout.top.width - right.width - 2
    let isFlagged = card.map { session.library.ledger.progress(of: $0.id).isFlagged } ?? false
    let flag = isFlagged ? Line("⚑ ", Theme.late) : []
    let way = card.map { Breadcrumb($0).line(width: max(0, room - flag.width)) } ?? []
    sheet.head(flag + way, right)
  }

  /// How many items are ticked, where they are not all in sight.
  private func ticked(on sheet: Sheet) -> Line {
    guard isRevealed, let ticks, !ticks.items.isEmpty else { return [] }
    let window = window(on: sheet)
    guard window.count > window.rows else { return [] }
    return Line("\(ticks.items.count)/\(ticks.count - ticks.first) ✓  ", Theme.right)
  }

  /// The seconds of this card where they are wanted; that it rests where nobody seems to be there.
  private func clock(at time: Timestamp, _ sheet: Sheet) -> Line {
    guard card != nil else { return [] }
    if isResting(at: time) {
      return Line("Ⅱ " + (sheet.layout.isNarrow ? "" : sheet.words(.resting) + "  "), Theme.late)
    }
    guard showsTimer else { return [] }
    let seconds = session.thought(at: time) / 1_000
    return Line("\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)  ", Theme.quiet)
  }

  private func drawWaiting(until: Timestamp, on sheet: inout Sheet, at time: Timestamp) {
    drawHead(on: &sheet, at: time)
    let words = sheet.words
    let seconds = Int(max(0, until.milliseconds - time.milliseconds) + 999) / 1000
    let wait = words.duration(seconds: seconds > 60 ? (seconds + 59) / 60 * 60 : seconds)
    let width = sheet.layout.body.width
    let row = sheet.write(wrapped(Line(words(.waitingTitle, wait)), width: width), row: 0)
    sheet.write(wrapped(Line(words(.waitingHow), Theme.quiet), width: width), row: row + 1)
  }

  private func drawFailure(on sheet: inout Sheet, at time: Timestamp) {
    drawHead(on: &sheet, at: time)
    let words = sheet.words
    let body = sheet.layout.body
    let title = Line("✗ ", Theme.wrong) + Line(words(.saveFailed))
    let parts = [title] + (failure.map { [Line($0)] } ?? []) + [Line(words(.saveFailedHow), Theme.quiet)]
    let air: [Line] = sheet.layout.isLow ? [] : [[]]
    let lines = parts.enumerated().flatMap { place, part in
      (place == 0 ? [] : air) + wrapped(part, width: body.width)
    }
    sheet.write(lines.first(body.height, width: body.width), row: 0)
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
