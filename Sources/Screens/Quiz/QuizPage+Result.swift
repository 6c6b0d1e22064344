import Scheduling
import Study
import TextUI

extension QuizPage {
  /// Draws how the quiz went: the score, the pace, what to look at again.
  func drawResult(_ result: QuizResult, on sheet: inout Sheet) {
    let words = sheet.words
    let title = words(.resultTitle, words.quizLength(seconds: result.seconds), name)
    let best = isBest(result) ? Line(words(.newBest), Theme.accent) : []
    sheet.head(Line(title, Theme.quiet), best)
    sheet.write(scrolling(on: sheet).shown(from: scroll, words), row: 0)
  }

  /// How a quiz came to its end.
  enum Ending: Hashable, Sendable { case answered, timeUp, stopped }

  private func ending(_ result: QuizResult) -> Ending {
    if result.questions.count == session.questions.count { return .answered }
    return remainingMilliseconds(at: result.at) == 0 ? .timeUp : .stopped
  }

  func resultLines(_ result: QuizResult, on sheet: Sheet) -> [Line] {
    let (words, width) = (sheet.words, sheet.layout.body.width)
    guard !result.questions.isEmpty else {
      let isUp = !session.questions.isEmpty && ending(result) == .timeUp
      return (isUp ? endingLines(result, words, width: width) : [])
        + [Line(words(session.questions.isEmpty ? .quizEmpty : .resultNothing), Theme.quiet)]
    }
    let air: [Line] = sheet.layout.isLow ? [] : [[]]
    let ending = endingLines(result, words, width: width)
    var lines =
      ending + (ending.isEmpty ? [] : air) + [
        scoreLine(result, words, width: width), tallyLine(result, words, width: width),
      ] + air
    if width >= 50 { lines += [timesLine(result, words).cut(to: width)] + air }
    lines += missedLines(result, words, width: width)
    if case .failed(let reason) = saving {
      lines += air + wrapped(Line("! ", Theme.late) + Line(words(.resultUnsaved, reason)), width: width)
    }
    return lines
  }

  /// Why not everything was asked; nothing when it was.
  private func endingLines(_ result: QuizResult, _ words: Words, width: Int) -> [Line] {
    let word: Word
    switch ending(result) {
    case .answered: return []
    case .timeUp: word = .resultTimeUp
    case .stopped: word = .resultStopped
    }
    return wrapped(Line(words(word, session.questions.count, result.questions.count)), width: width)
  }

  /// Earlier quizzes that this one can be measured against: the same deck and time, and no fewer questions answered than
  /// half of what is asked here.
  private var comparable: [QuizResult] {
    earlier.filter {
      $0.deck == session.deck && $0.seconds == session.seconds && $0.questions.count * 2 >= session.questions.count
    }
  }

  /// Whether a result is fit to be a record.
  private func counts(_ result: QuizResult) -> Bool {
    !isRepeat && result.questions.count * 2 >= session.questions.count
  }

  private func scoreLine(_ result: QuizResult, _ words: Words, width: Int) -> Line {
    let score = Line(words(.points, words.number(result.score)), Theme.strong)
    let last = (comparable.suffix(9) + [result]).map(\.score)
    guard last.count > 1, width >= 50, counts(result) else { return score }
    let best = max(comparable.map(\.score).max() ?? 0, result.score)
    return score + .gap(6) + Line(words(.lastTen) + "  ", Theme.quiet) + .strip(last)
      + .gap(4) + Line(words(.best, words.number(best)), Theme.quiet)
  }

  private func tallyLine(_ result: QuizResult, _ words: Words, width: Int) -> Line {
    var line = Line("✓ \(result.right)", Theme.right) + .gap(2) + Line("✗ \(result.wrong)", Theme.wrong)
    line += .gap(4) + Line(words(.resultRight, words.percent(result.accuracy)))
    let pace = median(result).map { words(.resultPace, words.tenths(milliseconds: $0)) } ?? ""
    let whole = line + .gap(4) + Line(pace, Theme.quiet)
    return whole.width <= width ? whole : line.cut(to: width)
  }

  /// The middle of the times it took to answer, in milliseconds; what was skipped was not answered.
  private func median(_ result: QuizResult) -> Int? {
    let times = result.questions.filter { $0.given != nil }.map(\.milliseconds).sorted()
    return times.isEmpty ? nil : times[times.count / 2]
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
    guard !result.missed.isEmpty else {
      return ending(result) == .answered ? [Line("✓ ", Theme.right) + Line(words(.resultAllRight))] : []
    }
    return [Line(words(.resultMissed), Theme.quiet)]
      + session.missed.flatMap { missed -> [Line] in
        let card = missed.question.card
        let given = missed.answered.given.map { words(.resultYours, $0) } ?? words(.skipped)
        let place = Line("\(card.file):\(card.line)", Theme.quiet)
        let asked = Line("✗ ", Theme.wrong) + Line(card.question)
        let answer = Line("  → ", Theme.quiet) + Line(missed.question.answer)
        let yours = Line(given, Theme.quiet)
        let isBeside = asked.width + yours.width + 2 <= width
        let fits = answer.width + place.width + 2 <= width
        return [asked.opposite(isBeside ? yours : [], in: width), answer.opposite(fits ? place : [], in: width)]
          + (isBeside ? [] : [(.gap(4) + yours).opposite(fits ? [] : place.tail(of: width / 2), in: width)])
      }
  }

  private func isBest(_ result: QuizResult) -> Bool {
    guard counts(result), let best = comparable.map(\.score).max() else { return false }
    return result.score > best
  }
}
