import Scheduling
import Study
import TextUI

extension QuizPage {
  /// Draws how the quiz went: the score, the pace, what to look at again.
  func drawResult(_ result: QuizResult, on sheet: inout Sheet) {
    let words = sheet.words
    let name = session.deck ?? words(.everything)
    let title = words(.resultTitle, words.sitting(seconds: result.seconds), name)
    let best = isBest(result) ? Line(words(.newBest), Theme.accent) : []
    sheet.head(Line(title, Theme.quiet), best)
    let scrolling = Scrolling(lines: resultLines(result, on: sheet), rows: sheet.layout.body.height)
    sheet.write(scrolling.shown(from: scroll, words), row: 0)
  }

  private func resultLines(_ result: QuizResult, on sheet: Sheet) -> [Line] {
    let (words, width) = (sheet.words, sheet.layout.body.width)
    guard !result.questions.isEmpty else {
      return [Line(words(session.questions.isEmpty ? .quizEmpty : .resultNothing), Theme.quiet)]
    }
    let air: [Line] = sheet.layout.isLow ? [] : [[]]
    var lines = [scoreLine(result, words, width: width), tallyLine(result, words, width: width)] + air
    if width >= 50 { lines += [timesLine(result, words).cut(to: width)] + air }
    lines += missedLines(result, words, width: width)
    if case .failed(let reason) = saving {
      lines += air + wrapped(Line("! ", Theme.late) + Line(words(.resultUnsaved, reason)), width: width)
    }
    return lines
  }

  private func scoreLine(_ result: QuizResult, _ words: Words, width: Int) -> Line {
    let score = Line(words(.points, words.number(result.score)), Theme.strong)
    let last = (earlier.suffix(9) + [result]).map(\.score)
    guard last.count > 1, width >= 50 else { return score }
    let best = earlier.map(\.score).max() ?? 0
    return score + .gap(6) + Line(words(.lastTen) + "  ", Theme.quiet) + Line(sparkline(last), Theme.accent)
      + .gap(4) + Line(words(.best, words.number(max(best, result.score))), Theme.quiet)
  }

  private func tallyLine(_ result: QuizResult, _ words: Words, width: Int) -> Line {
    var line = Line("✓ \(result.right)", Theme.right) + .gap(2) + Line("✗ \(result.wrong)", Theme.wrong)
    line += .gap(4) + Line(words(.resultRight, words.percent(result.accuracy)))
    let pace = result.medianMilliseconds.map { words(.resultPace, words.tenths(milliseconds: $0)) } ?? ""
    let whole = line + .gap(4) + Line(pace, Theme.quiet)
    return whole.width <= width ? whole : line.cut(to: width)
  }

  private func timesLine(_ result: QuizResult, _ words: Words) -> Line {
    let bars = sparkline(result.questions.map(\.milliseconds))
    let styled = zip(bars, result.questions).flatMap { bar, question in
      Line(String(bar), question.isRight ? Theme.accent : Theme.wrong)
    }
    return Line(words(.resultTimes) + "  ", Theme.quiet) + styled
  }

  /// What was missed: the question, what was given, the right answer and its place in the notes.
  private func missedLines(_ result: QuizResult, _ words: Words, width: Int) -> [Line] {
    guard !result.missed.isEmpty else { return [Line("✓ ", Theme.right) + Line(words(.resultAllRight))] }
    return [Line(words(.resultMissed), Theme.quiet)]
      + session.missed.flatMap { missed -> [Line] in
        let card = missed.question.card
        let given = missed.answered.given.map { words(.resultYours, $0) } ?? words(.skipped)
        let place = Line("\(card.file):\(card.line)", Theme.quiet)
        let asked = Line("✗ ", Theme.wrong) + Line(card.question)
        let answer = Line("  → ", Theme.quiet) + Line(missed.question.answer)
        let fits = answer.width + place.width + 2 <= width
        return [
          asked.opposite(asked.width + 24 <= width ? Line(given, Theme.quiet).cut(to: 22) : [], in: width),
          answer.opposite(fits ? place : [], in: width),
        ]
      }
  }

  private func isBest(_ result: QuizResult) -> Bool {
    guard let best = earlier.map(\.score).max() else { return false }
    return result.score > best
  }
}
