import Study
import Scheduling
import TextUI

extension QuizPage {
  func draw(on sheet: inout Sheet, at time: Timestamp) {
    switch shown {
    case .asking: drawPlay(on: &sheet, at: time)
    case .paused: drawPause(on: &sheet, at: time)
    case .finished(let result): drawResult(result, on: &sheet)
    }
  }

  /// What a click in the body asks for.
  func command(at point: Point, on sheet: Sheet) -> Command? {
    let window = scrolling(on: sheet).window(from: scroll)
    let row = point.y - sheet.layout.body.y + window.lowerBound
    guard session.stage == .asking, window.contains(row) else { return nil }
    return playRows(on: sheet)[row].choice.map { .choose($0) }
  }

  /// The lines of the page and the rows there are for them.
  func scrolling(on sheet: Sheet) -> Scrolling {
    let lines =
      switch shown {
      case .asking: playRows(on: sheet).map(\.line)
      case .paused: held.map { Self.missedOne($0, on: sheet) } ?? pauseLines(on: sheet)
      case .finished(let result): resultLines(result, on: sheet)
      }
    return Scrolling(lines: lines, rows: sheet.layout.body.height)
  }

  /// Lines below what is seen that no row tells of.
  func below(on sheet: Sheet) -> Int { scrolling(on: sheet).below(scroll) }

  /// Returns the first row of a choice.
  func row(ofChoice place: Int, on sheet: Sheet) -> Int? {
    playRows(on: sheet).firstIndex { $0.choice == place }
  }

  /// A row of the body; `choice` where it belongs to one.
  private struct Row {
    var line: Line
    var choice: Int?
    var isField = false
  }

  private func drawPlay(on sheet: inout Sheet, at time: Timestamp) {
    drawClock(on: &sheet, at: time)
    let rows = playRows(on: sheet)
    let scrolling = scrolling(on: sheet)
    sheet.write(scrolling.shown(from: scroll, sheet.words), row: 0)
    let window = scrolling.window(from: scroll)
    if let row = rows.firstIndex(where: \.isField), window.contains(row) {
      sheet.field(field, row: row - window.lowerBound, indent: 2, rows: rows.count(where: \.isField))
    }
    // A word on the question before keeps its place, where a review has its grades, and gives way to what is asked.
    let last = sheet.layout.body.height - 1
    guard let before = praised(at: time), rows.count <= last else { return }
    let feedback = Self.feedback(on: before, sheet.words).cut(to: sheet.layout.body.width)
    sheet.write(feedback, row: min(last, max(10, rows.count + 1)))
  }

  /// Score at the top, the time that is left below it.
  private func drawClock(on sheet: inout Sheet, at time: Timestamp) {
    let (words, layout) = (sheet.words, sheet.layout)
    let left = remainingMilliseconds(at: time)
    let time = words(.timeLeft, words.tenths(milliseconds: left))
    let clock = left < 10_000 ? Line("! " + time, Theme.late) : Line(time)
    let total = session.questions.count
    let place = "\(min(session.outcomes.count + (held == nil ? 1 : 0), total))/\(total)"
    let score =
      Line("✓ \(session.right)", Theme.right) + .gap(2) + Line("✗ \(session.wrong)", Theme.wrong)
    var right = score
    if !layout.isNarrow {
      if session.streak > 1 { right += .gap(3) + Line(words(.streakOf, session.streak), Theme.quiet) }
      right += .gap(3) + Line(words(.points, words.number(session.score)))
    }
    if layout.size.height < 10 { right = right + .gap(2) + clock }
    let title = Line(words(.quizTitle, words.quizLength(seconds: session.seconds)), Theme.accent)
    sheet.head(title + .gap(2) + Line(place, Theme.quiet), right)
    guard layout.size.height >= 10 else { return }
    let width = layout.top.width - 9
    sheet.second(.bar(Double(left), of: Double(session.seconds * 1000), width: width) + clock.pushed(to: 9))
  }

  /// What is asked and what to answer it with; the question gives way to its choices where there is no room for both.
  private func playRows(on sheet: Sheet) -> [Row] {
    guard let question = session.question else { return [] }
    let (width, height) = (sheet.layout.body.width, sheet.layout.body.height)
    let asked = wrapped(Line(Self.asked(question)), width: width)
    let air: [Row] = sheet.layout.isLow ? [] : [Row(line: [])]
    switch question.form {
    case .typed:
      let room = height - asked.count - air.count
      let field = (0..<min(field.rows(width: width - 2), max(1, room))).map { row in
        Row(line: row == 0 ? Line("> ", Theme.accent) : [], isField: true)
      }
      let how = air.isEmpty ? [] : air + [Row(line: Line(sheet.words(.answerHere), Theme.quiet))]
      let whole = asked.map { Row(line: $0) } + air + field + how
      return whole.count <= height ? whole : asked.map { Row(line: $0) } + field
    case .choices(let choices):
      let whole = Self.lines(of: choices, width: width)
      let count = whole.reduce(0) { $0 + $1.count }
      if asked.count + air.count + count <= height {
        return asked.map { Row(line: $0) } + air + Self.rows(whole)
      }
      let fewest = min(2, asked.count)
      let answers =
        height - count >= fewest ? whole : Self.fitted(whole, of: choices, to: height - fewest, width: width)
      let room = height - answers.reduce(0) { $0 + $1.count }
      return (room < fewest ? asked : Self.shortened(asked, to: room)).map { Row(line: $0) } + Self.rows(answers)
    }
  }

  private static func asked(_ question: QuizSession.Question) -> String {
    question.card.question.replacing(CardText.blank, with: "[   ]")
  }

  /// Each choice with its key, in as many lines as it takes.
  private static func lines(of choices: [String], width: Int) -> [[Line]] {
    choices.enumerated().map { CardText.hanging(Line($1), sign: sign(of: $0), width: width) }
  }

  private static func rows(_ choices: [[Line]]) -> [Row] {
    choices.enumerated().flatMap { place, lines in lines.map { Row(line: $0, choice: place) } }
  }

  /// Returns the choices with so many lines that they take `room` rows together, no fewer than one each.
  private static func fitted(_ whole: [[Line]], of choices: [String], to room: Int, width: Int) -> [[Line]] {
    var lines = whole.map { _ in 1 }
    while let place = lines.indices.filter({ lines[$0] < whole[$0].count }).min(by: { lines[$0] < lines[$1] }),
      lines.reduce(0, +) < room
    { lines[place] += 1 }
    if lines.allSatisfy({ $0 == 1 }) {
      return told(apart: choices).enumerated().map { [(sign(of: $0) + Line($1)).cut(to: width)] }
    }
    return zip(whole, lines).map { shortened($0, to: $1) }
  }

  /// Returns the first lines, at least one, `…` at their end where others follow.
  private static func shortened(_ lines: [Line], to count: Int) -> [Line] {
    let count = max(1, count)
    guard lines.count > count else { return lines }
    let last = lines[count - 1]
    return lines.prefix(count - 1) + [(last + Line(" …")).cut(to: max(2, lines.map(\.width).max() ?? 2))]
  }

  /// Returns the choices without the words they all begin with, `…` in their place, where lines are short.
  static func told(apart choices: [String]) -> [String] {
    let words = choices.map { $0.split(separator: " ") }
    let shortest = words.map(\.count).min() ?? 0
    let common = (0..<max(0, shortest - 1)).prefix { place in words.allSatisfy { $0[place] == words[0][place] } }.count
    return common < 2 ? choices : words.map { "… " + $0.dropFirst(common).joined(separator: " ") }
  }

  private static func sign(of choice: Int) -> Line { Line("  \(choice + 1)  ", Theme.accent) }

  private func drawPause(on sheet: inout Sheet, at time: Timestamp) {
    drawClock(on: &sheet, at: time)
    sheet.write(scrolling(on: sheet).shown(from: scroll, sheet.words), row: 0)
  }

  private func pauseLines(on sheet: Sheet) -> [Line] {
    [Line(sheet.words(.paused), Theme.accent), []]
      + wrapped(Line(sheet.words(.pausedHow), Theme.quiet), width: sheet.layout.body.width)
  }

  /// A question that was missed: what is right, then what was given and where it stands in the notes.
  private static func missedOne(_ missed: QuizSession.Outcome, on sheet: Sheet) -> [Line] {
    let (words, width, card) = (sheet.words, sheet.layout.body.width, missed.question.card)
    let answer = CardText.hanging(
      Line(missed.question.answer, Theme.strong), sign: Line("→ ", Theme.right), width: width)
    let given = missed.answered.given.map { words(.resultYours, $0) } ?? words(.skipped)
    let rest = CardText.hanging(Line(given, Theme.quiet), sign: .gap(2), width: width)
    let place = Line("  " + words(.source, card.file, card.line), Theme.quiet).cut(to: width)
    let air: [Line] = sheet.layout.isLow ? [] : [[]]
    let question = CardText.hanging(Line(asked(missed.question)), sign: Line("✗ ", Theme.wrong), width: width)
    let room = sheet.layout.body.height - answer.count - air.count
    return shortened(question, to: room) + air + answer + air + rest + [place]
  }

  /// A word on a right answer before this question: ✓, or ! for a slip, and how it is written.
  static func feedback(on last: QuizSession.Outcome, _ words: Words) -> Line {
    let answer = Line("  " + last.question.answer, Theme.quiet)
    return last.answered.verdict == .nearly
      ? Line("! " + words(.nearly), Theme.late) + answer : Line("✓ " + words(.right), Theme.right) + answer
  }
}
