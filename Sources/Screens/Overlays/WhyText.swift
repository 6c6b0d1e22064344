import Cards
import Scheduling
import Study
import TextUI

/// Why a card comes on its day: its memory, how that fades, and where each grade would take it.
struct WhyText {
  let words: Words
  let width: Int
  let height: Int
  private let schedule: Schedule
  private let outcomes: Outcomes
  private let scheduler: Scheduler
  private let now: Timestamp

  /// Nil while no card shows.
  init?(_ session: ReviewSession, words: Words, width: Int, height: Int, at now: Timestamp) {
    guard let card = session.card, let outcomes = session.outcomes else { return nil }
    schedule = session.library.ledger.progress(of: card.id).schedule
    scheduler = session.library.ledger.scheduler
    self.outcomes = outcomes
    (self.words, self.width, self.height, self.now) = (words, width, height, now)
  }

  var lines: [Line] {
    let graph = height >= 12 && width >= 36 ? [[]] + curveLines : []
    return [Line(words(.whyTitle)), []] + memoryLines + graph + [[]] + gradeLines + [[]] + footnotes
  }

  private var target: Double { scheduler.settings.desiredRetention }

  private var memoryLines: [Line] {
    guard let memory = schedule.memory else { return wrapped(Line(words(.whyNew)), width: width) }
    let facts = [
      (words(.stability), words(.daysWord, words.decimal(memory.stability))),
      (words(.difficulty), "\(words.decimal(memory.difficulty)) / 10"),
      (words(.recallNow), words.percent(scheduler.recall(of: schedule, at: now))),
    ]
    let parts = facts.map { Line($0.0 + "  ", Theme.quiet) + Line($0.1) }
    let row = parts.dropFirst().reduce(parts[0]) { $0 + .gap(4) + $1 }
    return row.width <= width ? [row] : parts
  }

  /// Where each grade leads: wait, date, stability.
  private var gradeLines: [Line] {
    let dayStart = scheduler.settings.dayStart
    return Grade.allCases.map { grade in
      let next = outcomes[grade]
      var line = Line("\(grade.rawValue) ", Theme.accent) + Line(words.name(of: grade)).padded(to: 10)
      line += Line(words.wait(of: next, dayStart: dayStart)).padded(to: 10)
      if case .on(let day) = next.due { line += Line(words.shortDate(day.date), Theme.quiet) }
      guard let after = next.memory else { return line }
      let before = schedule.memory.map { words.decimal($0.stability) + " → " } ?? ""
      let days = words(.daysWord, words.decimal(after.stability))
      return (line.padded(to: 34) + Line("\(words(.stability)) \(before)\(days)", Theme.quiet)).cut(to: width)
    }
  }

  private var footnotes: [Line] {
    let due = wrapped(Line(words(.whyDue, words.percent(target)), Theme.quiet), width: width)
    guard scheduler.settings.isFuzzed else { return due }
    return due + wrapped(Line(words(.whySpread), Theme.quiet), width: width)
  }
}

extension WhyText {
  /// The forgetting curve from the last review on, with the target across it.
  ///
  /// A card never seen shows what Good would begin.
  private var curveLines: [Line] {
    guard let memory = schedule.memory ?? outcomes.good.memory else { return [] }
    let plot = (width: min(48, width - 7), height: height >= 20 ? 6 : 4)
    let horizon = max(4, (memory.stability * 2).rounded(.up))
    let recall = { (days: Double) in scheduler.model.recall(memory, afterDays: days) }
    let lowest = min(target - 0.1, (recall(horizon) * 10).rounded(.down) / 10)
    let rows = curve(width: plot.width, height: plot.height) { (recall($0 * horizon) - lowest) / (1 - lowest) }
    let targetRow = Int(((1 - target) / (1 - lowest) * Double(plot.height * 4 - 1)).rounded()) / 4
    var lines = rows.enumerated().map { row, dots in
      let share = row == 0 ? 1 : row == targetRow ? target : row == plot.height - 1 ? lowest : nil
      let label = Line(share.map { words.percent($0) } ?? "", Theme.quiet).pushed(to: 4)
      let axis = Line(share == nil ? " │" : " ┤", Theme.quiet)
      return label + axis + Self.traced(dots, over: row == targetRow ? "╌" : " ")
    }
    lines[targetRow] = (lines[targetRow] + Line("  " + words(.target), Theme.quiet)).cut(to: width)
    return lines + dayAxis(width: plot.width, horizon: horizon)
  }

  /// A row of dots in accent, with something quiet where there is none.
  private static func traced(_ dots: String, over background: Unicode.Scalar) -> Line {
    dots.flatMap { dot in dot == "\u{2800}" ? Line(String(background), Theme.quiet) : Line(String(dot), Theme.accent) }
  }

  private func dayAxis(width: Int, horizon: Double) -> [Line] {
    let step = 8
    var rule = "     └"
    var labels = Line(String(repeating: " ", count: 6))
    for column in 0..<width { rule += column % step == 0 ? "┬" : "─" }
    for column in stride(from: 0, to: width - 4, by: step) {
      let days = words.decimal(horizon * Double(column) / Double(width))
      labels = labels.padded(to: 6 + column) + Line(days, Theme.quiet)
    }
    return [Line(rule, Theme.quiet), labels + Line(words(.daysWord, ""), Theme.quiet)]
  }
}
