import Testing

@testable import Scheduling

/// One card driven through py-fsrs's learning and relearning steps.
struct StepsRow: Decodable {
  struct Configuration: Decodable {
    let learning_steps_s: [Int]
    let relearning_steps_s: [Int]
    let desired_retention: Double
    let maximum_interval: Int
  }

  struct Review: Decodable {
    let at_ms: Int64
    /// Which configuration answered.
    let scheduler: Int
    let rating: Int
    /// 1 learning, 2 review, 3 relearning.
    let state: Int
    let step: Int?
    let due_ms: Int64
    let s: Double
    let d: Double
  }

  let id: Int
  let schedulers: [Configuration]
  let reviews: [Review]
}

@Suite struct PlainRulesTests {
  @Test func `takes the steps of py-fsrs on the vectors kept here`() throws {
    #expect(try check(takenRows("scheduler_steps.json")) == 377)
  }

  @Test(.withWholeVectors) func `takes the steps of py-fsrs on all vectors`() throws {
    #expect(try check(wholeRows("scheduler_steps.json")) == 1_957)
  }

  @Test func `a step the settings no longer have is left by any pass`() {
    var settings = SchedulerSettings()
    settings.rules = .plain
    let schedule = Schedule(
      phase: .learning(stepsLeft: 1), memory: Memory(stability: 2, difficulty: 5), step: 7, reviews: 1)
    for grade in Grade.allCases {
      let turn = Scheduler(settings).turn(of: schedule, after: grade, elapsedDays: 0, fuzz: .none)
      #expect((turn.phase == .review) == (grade != .again))
    }
  }

  @Test func `an interval of half a day more is rounded to the even day`() {
    #expect([0.5, 1.5, 2.5, 3.5].map(\.roundedHalfEven) == [0, 2, 2, 4])
  }
}

/// Follows each card with the days py-fsrs counts (whole 24 hours), and returns how many reviews there were.
private func check(_ rows: [StepsRow]) throws -> Int {
  for row in rows {
    let schedulers = row.schedulers.map { Scheduler(settings(of: $0), model: FSRS6(longestStability: .infinity)) }
    var schedule = Schedule.new
    var last: Int64?
    for (index, review) in row.reviews.enumerated() {
      let turn = schedulers[review.scheduler].turn(
        of: schedule, after: try #require(Grade(rawValue: review.rating)),
        elapsedDays: Double((review.at_ms - (last ?? review.at_ms)) / 86_400_000), fuzz: .none)
      let place: Comment = "card \(row.id), review \(index)"
      #expect(isClose(turn.memory.stability, review.s, within: 1e-9), place)
      #expect(isClose(turn.memory.difficulty, review.d, within: 1e-9), place)
      #expect(state(of: turn.phase) == review.state, place)
      #expect(turn.step == review.step ?? 0, place)
      #expect(review.at_ms + milliseconds(of: turn.wait) == review.due_ms, place)
      schedule = Schedule(
        phase: turn.phase, memory: turn.memory, interval: turn.interval, step: turn.step, reviews: index + 1)
      last = review.at_ms
    }
  }
  return rows.reduce(0) { $0 + $1.reviews.count }
}

private func settings(of configuration: StepsRow.Configuration) -> SchedulerSettings {
  var settings = SchedulerSettings()
  settings.rules = .plain
  settings.learningSteps = configuration.learning_steps_s
  settings.relearningSteps = configuration.relearning_steps_s
  settings.desiredRetention = configuration.desired_retention
  settings.maximumInterval = configuration.maximum_interval
  return settings
}

private func state(of phase: Phase) -> Int {
  switch phase {
  case .new: 0
  case .learning: 1
  case .review: 2
  case .relearning: 3
  }
}

private func milliseconds(of wait: Turn.Wait) -> Int64 {
  switch wait {
  case .seconds(let seconds): Int64(seconds) * 1_000
  case .days(let days): Int64(days) * 86_400_000
  }
}
