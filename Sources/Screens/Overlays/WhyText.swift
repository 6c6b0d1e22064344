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
  /// The grades on offer, each with its key.
  private let grades: [(grade: Grade, key: String)]

  /// Nil while no card shows.
  init?(
    _ session: ReviewSession, words: Words, ownKeys: OwnKeys = OwnKeys(), width: Int, height: Int, at now: Timestamp
  ) {
    guard let card = session.card, let outcomes = session.outcomes else { return nil }
    schedule = session.library.ledger.progress(of: card.id).schedule
    scheduler = session.library.ledger.scheduler(for: card.id)
    self.outcomes = outcomes
    grades = session.library.settings.interface.gradeButtons.grades.enumerated().map { place, grade in
      (grade, ownKeys.label(of: .grade(grade)) ?? "\(place + 1)")
    }
    (self.words, self.width, self.height, self.now) = (words, width, height, now)
  }

  var lines: [Line] {
    let graph = height >= 12 && width >= 36 ? [[]] + curveLines : []
    let air: [Line] = height >= 12 ? [[]] : []
    return [Line(words(.whyTitle))] + air + memoryLines + graph + air + gradeLines + air + footnotes
  }

  private var target: Double { scheduler.settings.desiredRetention }

  private var memoryLines: [Line] {
    guard let memory = schedule.memory else { return wrapped(Line(words(.whyNew)), width: width) }
    let facts =
      words.stabilities(memory, scheduler.model) + [
        (words(.difficulty), "\(words.decimal(memory.difficulty)) / 10"),
        (words(.recallNow), words.percent(scheduler.recall(of: schedule, at: now))),
      ]
    let parts = facts.map { Line($0.0 + "  ", Theme.quiet) + Line($0.1) }
    let traces = hasTwoTraces ? wrapped(Line(words(.whyTraces), Theme.quiet), width: width) : []
    return parts.dropFirst().reduce(into: [parts[0]]) { rows, part in
      let row = rows[rows.count - 1] + .gap(4) + part
      if row.width <= width { rows[rows.count - 1] = row } else { rows.append(part) }
    } + traces
  }

  private var hasTwoTraces: Bool { if case .fsrs7 = scheduler.model { true } else { false } }

  /// Where each grade leads: wait, date, stability.
  private var gradeLines: [Line] {
    let dayStart = scheduler.settings.dayStart
    return grades.map { grade, key in
      let next = outcomes[grade]
      var line = Line("\(key) ", Theme.accent) + Line(words.name(of: grade)).padded(to: 10)
      line += Line(words.wait(of: next, dayStart: dayStart)).padded(to: 10)
      if case .on(let day) = next.due { line += Line(words.shortDate(day.date), Theme.quiet) }
      guard let after = next.memory else { return line }
      let before = schedule.memory.map { words.decimal($0.stability) + " → " } ?? ""
      let days = words(.daysWord, words.decimal(after.stability))
      let stability = Line("\(words(.stability)) \(before)\(days)", Theme.quiet)
      return (width < 34 + stability.width ? line : line.padded(to: 34) + stability).cut(to: width)
    }
  }

  private var footnotes: [Line] {
    words.reasons(of: scheduler.settings, at: now).flatMap { wrapped(Line($0, Theme.quiet), width: width) }
  }
}

extension Words {
  /// Returns how long a memory lasts, as name and days; where the model knows two traces, each of them.
  func stabilities(_ memory: Memory, _ model: MemoryModel) -> [(String, String)] {
    let days = { self(.daysWord, decimal($0)) }
    return switch model {
    case .fsrs6: [(self(.stability), days(memory.stability))]
    case .fsrs7: [(self(.slowTrace), days(memory.stability)), (self(.fastTrace), days(memory.fastStability))]
    }
  }

  /// Returns what decides on a date beside the memory itself: the recall aimed for, an exam, spreading and balancing.
  func reasons(of settings: SchedulerSettings, at now: Timestamp) -> [String] {
    let isBalanced = settings.isFuzzed && (settings.isBalanced || !settings.easyDays.isEmpty)
    return [self(.whyDue, percent(settings.desiredRetention))] + reasons(of: settings.exam, settings.dayStart, at: now)
      + (settings.isFuzzed ? [self(.whySpread)] : []) + (isBalanced ? [self(.whyBalanced)] : [])
  }

  private func reasons(of exam: Exam?, _ dayStart: DayStart, at now: Timestamp) -> [String] {
    let today = Day(containing: now, startingAt: dayStart)
    guard let exam, exam.day > today else { return [] }
    let pass = exam.day + -exam.lastPassDays
    return pass > today
      ? [self(.whyExam, shortDate(exam.day.date), shortDate(pass.date))]
      : [self(.whyExamNow, shortDate(exam.day.date))]
  }
}

extension WhyText {
  /// The forgetting curve from the last review on, with the target across it.
  ///
  /// A card never seen shows what Good would begin.
  private var curveLines: [Line] {
    guard let memory = schedule.memory ?? outcomes.good.memory else { return [] }
    let ticks = min(6, (width - 13) / Self.tick)
    let plot = (width: ticks * Self.tick, height: height >= 20 ? 6 : 4)
    let step = Self.step(from: memory.stability * 2 / Double(max(1, ticks)))
    let horizon = Double(step * ticks)
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
    return lines + dayAxis(ticks: ticks, step: step)
  }

  /// Columns between two marks of the axis.
  private static let tick = 8

  /// Returns a number of days that reads well, no less than `days`.
  private static func step(from days: Double) -> Int {
    let steps = [1, 2, 3, 5, 7, 10, 14, 20, 30, 60, 90, 120, 180, 365, 730, 1_460, 3_650]
    return steps.first { Double($0) >= days } ?? 7_300
  }

  /// A row of dots in accent, with something quiet where there is none.
  private static func traced(_ dots: String, over background: Unicode.Scalar) -> Line {
    dots.flatMap { dot in dot == "\u{2800}" ? Line(String(background), Theme.quiet) : Line(String(dot), Theme.accent) }
  }

  private func dayAxis(ticks: Int, step: Int) -> [Line] {
    let rule = "     └" + String(repeating: "┬───────", count: ticks) + "┬"
    let labels = (0..<ticks).reduce(Line.gap(6)) { line, tick in
      line.padded(to: 6 + tick * Self.tick) + Line(words.number(tick * step), Theme.quiet)
    }
    let last = Line(words(.daysWord, words.number(ticks * step)), Theme.quiet)
    return [Line(rule, Theme.quiet), (labels.padded(to: 6 + ticks * Self.tick) + last).cut(to: width)]
  }
}
