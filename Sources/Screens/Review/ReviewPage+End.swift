import Cards
import Scheduling
import Study
import TextUI

extension ReviewPage {
  /// Draws the last page: what was done, what is hard, what comes.
  func drawEnd(on sheet: inout Sheet) {
    sheet.head(Line(name, Theme.quiet))
    sheet.write(ending(on: sheet).shown(from: place.top, sheet.words), row: 0)
  }

  func endLines(on sheet: Sheet) -> [Line] {
    let (words, width) = (sheet.words, sheet.layout.body.width)
    guard summary.answers > 0 else { return nothingLines(on: sheet) }
    let air: [Line] = sheet.layout.isLow ? [] : [[]]
    let took = words.sitting(seconds: summary.milliseconds / 1000)
    let grades = summary.grades.map(words.number)
    var lines = [Line("✓ ", Theme.right) + Line(words(.endTitle))] + air
    let cards = words(.cards, words.number(cardsAnswered))
    let count = words(.answers, words.number(summary.answers))
    lines += wrapped(Line("\(cards) · \(count) · \(took)") + wholeDay(words), width: width)
    lines += wrapped(Line(words(.endGrades, grades[0], grades[1], grades[2], grades[3]), Theme.quiet), width: width)
    if summary.new > 0 { lines.append(Line(words(.endLearned, words.number(summary.new)), Theme.right)) }
    lines += hardLines(words, width: width, isLow: sheet.layout.isLow)
    return lines + air + tomorrow(words, width: width) + air + nextLines(on: sheet)
  }

  /// What was done today before this sitting, too.
  private func wholeDay(_ words: Words) -> Line {
    answersToday > summary.answers ? Line(" · " + words(.endDay, words.number(answersToday)), Theme.quiet) : []
  }

  private func nothingLines(on sheet: Sheet) -> [Line] {
    let (words, width) = (sheet.words, sheet.layout.body.width)
    let day = answersToday > 0 ? [Line(words(.endDay, words.number(answersToday)), Theme.quiet)] : []
    return wrapped(Line("✓ ", Theme.right) + Line(words(.endNothing)), width: width) + day + [[]]
      + tomorrow(words, width: width) + [[]] + nextLines(on: sheet)
  }

  /// The cards that were not recalled, then those that were hard, with what to recall, a few of them.
  private func hardLines(_ words: Words, width: Int, isLow: Bool) -> [Line] {
    let missed = troubles.compactMap { session.library[$0] }
    guard !missed.isEmpty else { return [] }
    let shown = isLow ? 2 : 5
    var lines = (isLow ? [] : [[]]) + [Line(words(.endHard), Theme.quiet)]
    for card in missed.prefix(shown) {
      let sign = hard.contains(card.id) ? Line("! ", Theme.late) : Line("✗ ", Theme.wrong)
      lines.append((sign + Line(card.question)).cut(to: width))
      lines.append((Line("  → ", Theme.quiet) + Line(card.answer.joined(separator: " · "), Theme.quiet)).cut(to: width))
    }
    if missed.count > shown { lines.append(Line("  " + words(.endStop, missed.count - shown), Theme.quiet)) }
    return lines
  }

  private func tomorrow(_ words: Words, width: Int) -> [Line] {
    words.texts(of: summary.tomorrow).enumerated().flatMap { place, text in
      wrapped(Line(text, place == 0 ? Theme.text : Theme.quiet), width: width)
    }
  }

  private func nextLines(on sheet: Sheet) -> [Line] {
    let (words, width) = (sheet.words, sheet.layout.body.width)
    let key = { (command: Command, usual: String) in
      Line((sheet.ownKeys.label(of: command) ?? usual) + " ", Theme.accent)
    }
    var lines: [Line] = []
    if let next {
      let count = words(.cards, words.number(next.new + next.learning + next.due))
      lines.append((Line("⏎ ", Theme.accent) + Line(words(.nextDeck, next.path, count))).cut(to: width))
    }
    if !troubles.isEmpty {
      lines.append((key(.quiz, "t") + Line(words(.endQuiz, words.number(troubles.count)))).cut(to: width))
    }
    if keptBack > 0 {
      let more = words(.endMoreNew, words.number(min(Library.handful, keptBack)), words.number(keptBack))
      lines.append((key(.moreNew, "n") + Line(more)).cut(to: width))
    }
    return lines
  }
}
