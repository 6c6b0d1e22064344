import Testing

@testable import Scheduling

/// The four buttons Anki offers for one card.
struct ButtonsRow: Decodable {
  struct Button: Decodable {
    let kind: String
    let secs: Int?
    let steps_left: Int?
    let days: Int?
    let s: Double
    let d: Double
  }

  let id: Int
  let w: [Double]
  let learning_steps_min: [Int]
  let relearning_steps_min: [Int]
  let desired_retention: Double
  let maximum_interval: Int
  let short_term_with_steps: Bool
  let state: String
  let s: Double?
  let d: Double?
  let elapsed_days: Int?
  let previous_interval: Int?
  let steps_left: Int?
  let buttons: [Button]
}

@Suite struct AnkiRulesTests {
  @Test func `offers Anki's four buttons on the vectors kept here`() throws {
    #expect(try check(takenRows("anki_buttons.json")) == 105)
  }

  @Test(.withWholeVectors) func `offers Anki's four buttons on all vectors`() throws {
    #expect(try check(wholeRows("anki_buttons.json")) == 420)
  }

  @Test func `a small shrinkage of a passed review is not shown, a large one is`() {
    func hard(previous: Int) -> Int {
      let schedule = Schedule(phase: .review, memory: Memory(stability: 100, difficulty: 9), interval: previous)
      return Scheduler().turn(of: schedule, after: .hard, elapsedDays: 1, fuzz: .none).interval
    }
    #expect(hard(previous: 99) == 100)
    #expect(hard(previous: 105) == 105)
    #expect(hard(previous: 300) == 100)
  }

  @Test(arguments: [(0.0, [179, 236, 360]), (0.5, [191, 251, 381]), (0.999, [202, 265, 402])])
  func `one number spreads all buttons of a review, a day apart at least`(position: Double, days: [Int]) {
    let schedule = Schedule(phase: .review, memory: Memory(stability: 100, difficulty: 5), interval: 100)
    let turns = [Grade.hard, .good, .easy].map {
      Scheduler().turn(of: schedule, after: $0, elapsedDays: 100, fuzz: Fuzz(position: position))
    }
    #expect(turns.map(\.interval) == days)
  }

  @Test func `a step index stays in bounds when the settings have lost steps`() {
    var settings = SchedulerSettings()
    settings.learningSteps = [300]
    for left in [-3, 0, 1, 2, 9, .max, .min] {
      let schedule = Schedule(phase: .learning(stepsLeft: left), memory: Memory(stability: 1, difficulty: 5))
      let turn = Scheduler(settings).turn(of: schedule, after: .hard, elapsedDays: 0, fuzz: .none)
      #expect(turn.wait == .seconds(450))
    }
  }
}

/// Checks each button, and returns how many cards there were.
private func check(_ rows: [ButtonsRow]) throws -> Int {
  for row in rows {
    let scheduler = Scheduler(settings(of: row), weights: try #require(Weights(row.w)))
    for (grade, button) in zip(Grade.allCases, row.buttons) {
      let turn = scheduler.turn(
        of: schedule(of: row), after: grade, elapsedDays: Double(row.elapsed_days ?? 0), fuzz: .none)
      let place: Comment = "card \(row.id), \(grade)"
      #expect(isClose(turn.memory.stability, button.s, within: 2e-4), place)
      #expect(isClose(turn.memory.difficulty, button.d, within: 2e-4), place)
      #expect(kind(of: turn.phase) == button.kind, place)
      #expect(stepsLeft(of: turn.phase) == button.steps_left, place)
      if let days = button.days { #expect(turn.interval == days, place) }
      switch turn.wait {
      case .days(let days): #expect(days == button.days && button.secs == nil, place)
      case .seconds(let seconds): #expect(abs(seconds - (button.secs ?? -9)) <= 1, place)
      }
    }
  }
  return rows.count
}

private func settings(of row: ButtonsRow) -> SchedulerSettings {
  var settings = SchedulerSettings()
  settings.learningSteps = row.learning_steps_min.map { $0 * 60 }
  settings.relearningSteps = row.relearning_steps_min.map { $0 * 60 }
  settings.desiredRetention = row.desired_retention
  settings.maximumInterval = row.maximum_interval
  settings.usesShortTermWithSteps = row.short_term_with_steps
  return settings
}

private func schedule(of row: ButtonsRow) -> Schedule {
  guard let stability = row.s, let difficulty = row.d else { return .new }
  let left = row.steps_left ?? 0
  let phase: Phase =
    switch row.state {
    case "learning": .learning(stepsLeft: left)
    case "relearning": .relearning(stepsLeft: left)
    default: .review
    }
  return Schedule(
    phase: phase, memory: Memory(stability: stability, difficulty: difficulty), interval: row.previous_interval ?? 0)
}

private func kind(of phase: Phase) -> String {
  switch phase {
  case .new: "new"
  case .learning: "learning"
  case .review: "review"
  case .relearning: "relearning"
  }
}

private func stepsLeft(of phase: Phase) -> Int? {
  switch phase {
  case .learning(let left), .relearning(let left): left
  case .new, .review: nil
  }
}
