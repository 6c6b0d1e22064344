import TestKit
import Testing

@testable import Scheduling

@Suite struct FSRS7Tests {
  private var settings: SchedulerSettings {
    var settings = SchedulerSettings()
    settings.model = .fsrs7
    settings.isFuzzed = false
    return settings
  }

  @Test func `recall falls with time, and the interval is when it has fallen to what is desired`() {
    var dice = Seeded(71)
    let model = FSRS7()
    for _ in 0..<300 {
      let memory = Memory(
        stability: .random(in: 0.1...500, using: &dice), difficulty: .random(in: 1...10, using: &dice),
        fastStability: .random(in: 0.1...500, using: &dice))
      let retention = Double.random(in: 0.7...0.99, using: &dice)
      let days = model.interval(memory, retention: retention)
      if days < 36_500 { #expect(abs(model.recall(memory, afterDays: days) - retention) < 1e-9) }
      #expect(model.recall(memory, afterDays: days + 1) < model.recall(memory, afterDays: days))
    }
  }

  @Test func `a card leaves its steps for whole days, and never comes back within seconds`() {
    let time = Timestamp(milliseconds: 1_795_305_600_000)
    var steady = settings
    steady.usesShortTermWithSteps = true
    steady.learningSteps = []
    steady.relearningSteps = []
    for settings in [settings, steady] {
      var dice = Seeded(72)
      let scheduler = Scheduler(settings)
      var schedule = Schedule.new
      var now = time
      for _ in 0..<200 {
        schedule = scheduler.next(schedule, after: dice.pick(Grade.allCases), at: now, identity: 5)
        switch schedule.due {
        case .whenNew: Issue.record("a card that was asked is not new")
        case .at(let due): #expect(due - now >= 60_000)
        case .on(let day): #expect(day > Day(containing: now, startingAt: settings.dayStart))
        }
        now = now.adding(seconds: dice.int(in: 1...2_000_000))
      }
    }
  }

  @Test func `hours count: an answer in the evening finds less than one in the morning`() {
    let scheduler = Scheduler(settings)
    let time = Timestamp(milliseconds: 1_795_305_600_000)
    let schedule = scheduler.next(.new, after: .good, at: time, identity: 5)
    let noon = scheduler.recall(of: schedule, at: time.adding(seconds: 3_600))
    let evening = scheduler.recall(of: schedule, at: time.adding(seconds: 9 * 3_600))
    #expect(noon != nil && evening != nil && (noon ?? 0) > (evening ?? 1))
  }

  @Test func `weights out of bounds or out of order are none`() {
    var values = Weights7.standard.values
    #expect(Weights7(values) != nil)
    values[1] = 0.05
    #expect(Weights7(values) == nil)
    #expect(Weights7(Array(values.dropLast())) == nil)
  }
}
