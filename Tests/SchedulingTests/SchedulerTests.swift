import TestKit
import Testing

@testable import Scheduling

@Suite struct SchedulerTests {
  @Test func `a new card's buttons are the steps, and Easy leaves them`() throws {
    let time = try #require(Timestamp(iso: "2026-11-22T19:00:00.000+09:00"))
    var settings = SchedulerSettings()
    settings.isFuzzed = false
    let outcomes = Scheduler(settings).outcomes(of: .new, at: time, identity: 1)
    #expect(outcomes.again.due == .at(time.adding(seconds: 60)))
    #expect(outcomes.hard.due == .at(time.adding(seconds: 330)))
    #expect(outcomes.good.due == .at(time.adding(seconds: 600)))
    #expect(outcomes.easy.due == .on(Day(containing: time, startingAt: .standard) + 8))
    #expect(outcomes.good.phase == .learning(stepsLeft: 1))
    #expect(outcomes.good.step == 1)
    #expect(Grade.allCases.allSatisfy { outcomes[$0].reviews == 1 && outcomes[$0].lapses == 0 })
  }

  @Test func `learning, passing, lapsing and coming back`() throws {
    var settings = SchedulerSettings()
    settings.isFuzzed = false
    let scheduler = Scheduler(settings)
    var card = Schedule.new
    func answer(_ grade: Grade, _ iso: String) throws {
      card = scheduler.next(card, after: grade, at: try #require(Timestamp(iso: iso)), identity: 1)
    }
    try answer(.good, "2026-11-22T19:00:00Z")
    try answer(.good, "2026-11-22T19:10:00Z")
    #expect((card.phase, card.interval, card.step) == (.review, 2, 0))
    #expect(card.due == .on(try day("2026-11-24")))
    try answer(.good, "2026-11-25T03:59:00Z")
    #expect((card.phase, card.interval) == (.review, 11))
    try answer(.again, "2026-12-05T09:00:00Z")
    #expect((card.phase, card.lapses) == (.relearning(stepsLeft: 1), 1))
    #expect(card.due == .at(try #require(Timestamp(iso: "2026-12-05T09:10:00Z"))))
    let interval = card.interval
    try answer(.good, "2026-12-05T09:10:00Z")
    #expect((card.phase, card.interval, card.lapses, card.reviews) == (.review, interval, 1, 5))
  }

  @Test func `the preview is what is then scheduled`() {
    law { scheduler, schedule, time, identity, _ in
      let outcomes = scheduler.outcomes(of: schedule, at: time, identity: identity)
      for grade in Grade.allCases {
        #expect(outcomes[grade] == scheduler.next(schedule, after: grade, at: time, identity: identity))
      }
    }
  }

  @Test func `Hard never waits longer than Good, nor Good than Easy`() {
    law { scheduler, schedule, time, identity, _ in
      let outcomes = scheduler.outcomes(of: schedule, at: time, identity: identity)
      for (worse, better) in [(outcomes.hard, outcomes.good), (outcomes.good, outcomes.easy)] {
        let waits = (wait(worse, from: time, scheduler), wait(better, from: time, scheduler))
        #expect(!waits.1.lexicographicallyPrecedes(waits.0))
      }
      guard scheduler.settings.rules == .anki, schedule.phase == .review else { return }
      let longest = scheduler.settings.maximumInterval
      #expect(outcomes.hard.interval < outcomes.good.interval || outcomes.good.interval == longest)
      #expect(outcomes.good.interval < outcomes.easy.interval || outcomes.easy.interval == longest)
    }
  }

  @Test func `intervals and memories keep to their bounds, and time is only counted forward`() {
    law { scheduler, schedule, time, identity, grade in
      let next = scheduler.next(schedule, after: grade, at: time, identity: identity)
      #expect((0...scheduler.settings.maximumInterval).contains(next.interval))
      #expect(next.memory.map { (0.001...36_500).contains($0.stability) && (1...10).contains($0.difficulty) } == true)
      #expect((next.lastReview, next.reviews) == (time, schedule.reviews + 1))
      #expect(scheduler.elapsedDays(since: schedule.lastReview, at: time) >= 0)
      let today = Day(containing: time, startingAt: scheduler.settings.dayStart)
      switch next.due {
      case .on(let day): #expect(next.phase == .review && day == today + next.interval && next.interval >= 1)
      case .at(let moment): #expect(next.phase != .review && moment >= time)
      case .whenNew: Issue.record("an answered card is no longer new")
      }
      #expect(scheduler.recall(of: schedule, at: time).map { (0...1).contains($0) } ?? (schedule.memory == nil))
    }
  }

  @Test func `fuzz follows from the card and its reviews alone`() {
    law { scheduler, schedule, time, identity, grade in
      let there = Scheduler(scheduler.settings).next(schedule, after: grade, at: time, identity: identity)
      #expect(there == scheduler.next(schedule, after: grade, at: time, identity: identity))
      let later = scheduler.next(schedule, after: grade, at: time.adding(milliseconds: 1), identity: identity)
      #expect(later.interval == there.interval)
    }
  }

  @Test func `a card answered in the future, by a clock since mended, counts as answered today`() throws {
    let scheduler = Scheduler()
    let memory = Memory(stability: 10, difficulty: 5)
    let now = try #require(Timestamp(iso: "2026-11-22T19:00:00Z"))
    let wrong = Schedule(
      phase: .review, memory: memory, interval: 10, due: .on(try day("2099-01-11")),
      lastReview: Timestamp(iso: "2099-01-01T12:00:00Z"), reviews: 3)
    #expect(scheduler.recall(of: wrong, at: now) == 1)
    let mended = scheduler.next(wrong, after: .good, at: now, identity: 5)
    #expect(mended.memory?.stability == 10)
    #expect((1...20).contains(mended.interval))
    #expect(mended.due == .on(try day("2026-11-22") + mended.interval))
  }

  @Test(arguments: [Int64.min, .max], ButtonRules.allCases)
  func `the ends of time and of the settings trap nothing`(milliseconds: Int64, rules: ButtonRules) {
    var settings = SchedulerSettings()
    settings.rules = rules
    for steps in [[], [Int.max], [.max, .max], [.min, .min], [0]] {
      settings.learningSteps = steps
      settings.relearningSteps = steps
      for maximum in [Int.min, 0, 1, .max] {
        settings.maximumInterval = maximum
        var schedule = Schedule.new
        for grade in Grade.allCases + Grade.allCases.reversed() {
          schedule = Scheduler(settings).next(
            schedule, after: grade, at: Timestamp(milliseconds: milliseconds, offsetSeconds: 3_600), identity: .max)
        }
        #expect(schedule.reviews == 8)
      }
    }
  }
}

/// Checks a law on cards in every phase, at times that also jump back, under settings of all kinds.
private func law(_ check: (Scheduler, Schedule, Timestamp, UInt64, Grade) -> Void) {
  for seed in 0..<200 as Range<UInt64> {
    var dice = Seeded(seed)
    let scheduler = Scheduler(dice.settings())
    var schedule = Schedule.new
    var time = Timestamp(milliseconds: 1_795_341_845_123, offsetSeconds: dice.pick([0, 32_400, -18_000]))
    for _ in 0..<12 {
      let grade = dice.pick([Grade.again, .hard, .good, .good, .good, .easy])
      check(scheduler, schedule, time, seed, grade)
      schedule = scheduler.next(schedule, after: grade, at: time, identity: seed)
      time = time.adding(seconds: dice.pick([-90_000, 5, 60, 700, 40_000, 86_400, 800_000, 30_000_000]))
    }
  }
}

extension Seeded {
  fileprivate mutating func settings() -> SchedulerSettings {
    var settings = SchedulerSettings()
    settings.rules = pick([.anki, .anki, .plain])
    settings.desiredRetention = .random(in: 0.7...0.99, using: &self)
    settings.maximumInterval = pick([36_500, 36_500, 365, 30, 1])
    settings.learningSteps = pick([[60, 600], [], [600], [60, 300, 3_600]])
    settings.relearningSteps = pick([[600], [], [60, 1_200]])
    settings.isFuzzed = pick([true, true, false])
    settings.usesShortTermWithSteps = pick([false, false, true])
    settings.dayStart = DayStart(minutes: pick([240, 0, 1_439]))
    return settings
  }
}

/// How long a schedule waits: whole days, and seconds where it is less than days.
private func wait(_ schedule: Schedule, from time: Timestamp, _ scheduler: Scheduler) -> [Int64] {
  switch schedule.due {
  case .whenNew: [0, 0]
  case .at(let moment): [0, moment - time]
  case .on(let day): [Int64(day - Day(containing: time, startingAt: scheduler.settings.dayStart)), 0]
  }
}

private func day(_ iso: String) throws -> Day { Day(try #require(CivilDate(iso: iso))) }
