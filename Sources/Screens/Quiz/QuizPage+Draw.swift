import Study
import Scheduling
import TextUI

extension QuizPage {
  func draw(on sheet: inout Sheet, at time: Timestamp) {
    switch session.stage {
    case .asking: drawPlay(on: &sheet, at: time)
    case .paused: drawPause(on: &sheet, at: time)
    case .finished(let result): drawResult(result, on: &sheet)
    }
    sheet.foot(keys)
  }

  /// What a click in the body asks for.
  func command(at point: Point, on sheet: Sheet) -> Command? {
    let rows = playRows(on: sheet)
    let row = point.y - sheet.layout.body.y + min(scroll, max(0, rows.count - sheet.layout.body.height))
    guard session.stage == .asking, rows.indices.contains(row) else { return nil }
    return rows[row].choice.map { .choose($0) }
  }

  /// A row of the body; `choice` where it belongs to one.
  private struct Row {
    var line: Line
    var choice: Int?
    var isField = false
  }

  private func drawPlay(on sheet: inout Sheet, at time: Timestamp) {
    drawClock(on: &sheet, at: time)
    let feedback = session.last.map { Self.feedback(on: $0, sheet.words, width: sheet.layout.body.width) }
    let rows = playRows(on: sheet)
    let last = sheet.layout.body.height - 1
    let hasFeedback = feedback != nil && sheet.layout.size.height >= 8
    let room = max(1, hasFeedback ? last : last + 1)
    let start = min(scroll, max(0, rows.count - room))
    for (row, content) in rows.dropFirst(start).prefix(room).enumerated() {
      sheet.write(content.line, row: row)
      if content.isField { sheet.field(field, row: row, indent: 2) }
    }
    // A word on the question before keeps its place, where a review has its grades.
    if hasFeedback, let feedback { sheet.write(feedback, row: min(last, max(10, rows.count + 1))) }
  }

  /// Score at the top, the time that is left below it.
  private func drawClock(on sheet: inout Sheet, at time: Timestamp) {
    let (words, layout) = (sheet.words, sheet.layout)
    let left = remainingMilliseconds(at: time)
    let time = words(.timeLeft, words.tenths(milliseconds: left))
    let clock = left < 10_000 ? Line("! " + time, Theme.late) : Line(time)
    let total = session.questions.count
    let place = "\(min(session.outcomes.count + 1, total))/\(total)"
    let score =
      Line("✓ \(session.right)", Theme.right) + .gap(2) + Line("✗ \(session.wrong)", Theme.wrong)
    var right = score
    if !layout.isNarrow {
      if session.streak > 1 { right += .gap(3) + Line(words(.streakOf, session.streak), Theme.quiet) }
      right += .gap(3) + Line(words(.points, words.number(session.score)))
    }
    if layout.size.height < 10 { right = right + .gap(2) + clock }
    let title = Line(words(.quizTitle, words.sitting(seconds: session.seconds)), Theme.accent)
    sheet.head(title + .gap(2) + Line(place, Theme.quiet), right)
    guard layout.size.height >= 10 else { return }
    let width = layout.top.width - 9
    sheet.second(.bar(Double(left), of: Double(session.seconds * 1000), width: width) + clock.pushed(to: 9))
  }

  private func playRows(on sheet: Sheet) -> [Row] {
    guard let question = session.question else { return [] }
    let (width, isLow) = (sheet.layout.body.width, sheet.layout.isLow)
    let asked = question.card.question.replacing(CardText.blank, with: "[   ]")
    var rows = wrapped(Line(asked), width: width).map { Row(line: $0) }
    if !isLow { rows.append(Row(line: [])) }
    switch question.form {
    case .typed:
      rows.append(Row(line: Line("> ", Theme.accent), isField: true))
      if !isLow { rows += [Row(line: []), Row(line: Line(sheet.words(.answerHere), Theme.quiet))] }
    case .choices(let choices):
      let asked = rows.count
      let whole = choices.enumerated().flatMap { place, choice in
        CardText.hanging(Line(choice), sign: Self.sign(of: place), width: width).map { Row(line: $0, choice: place) }
      }
      let cut = Self.told(apart: choices).enumerated().map { place, choice in
        Row(line: (Self.sign(of: place) + Line(choice)).cut(to: width), choice: place)
      }
      rows += asked + whole.count < sheet.layout.body.height ? whole : cut
    }
    return rows
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
    let width = sheet.layout.body.width
    sheet.write(Line(sheet.words(.paused), Theme.accent), row: 0)
    sheet.write(wrapped(Line(sheet.words(.pausedHow), Theme.quiet), width: width), row: 2)
  }

  /// A word on the answer before this question: ✓ or ✗ and what was right.
  static func feedback(on last: QuizSession.Outcome, _ words: Words, width: Int) -> Line {
    let answer = Line("  " + last.question.answer, Theme.quiet)
    switch last.answered.verdict {
    case .right: return (Line("✓ " + words(.right), Theme.right) + answer).cut(to: width)
    case .nearly: return (Line("! " + words(.nearly), Theme.late) + answer).cut(to: width)
    case .wrong:
      let given = Line("   " + (last.answered.given.map { words(.resultYours, $0) } ?? words(.skipped)), Theme.quiet)
      let right = Line("✗ ", Theme.wrong) + Line(last.question.answer)
      let room = max(width - given.width, width * 2 / 3)
      return right.cut(to: room) + given.cut(to: width - min(room, right.width))
    }
  }
}
