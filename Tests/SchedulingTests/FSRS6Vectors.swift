import Testing

@testable import Scheduling

/// One card's reviews as both reference packages follow them.
struct SchedulerRow: Decodable {
  struct Review: Decodable {
    let rating: Int
    let elapsed_s: Int
    let days: Int
    let r: Double?
    let py: Buttons
    let rs: Buttons
  }

  /// By grade: stability, difficulty, and interval at each desired retention.
  struct Buttons: Decodable {
    let s: [Double]
    let d: [Double]
    let ivl: [String: [Double]]
  }

  let id: Int
  let w: [Double]
  let s_over_36500: Bool
  let reviews: [Review]
}

/// py-fsrs works in double precision and knows no longest stability, the crate fsrs in single precision with one.
@Suite struct `FSRS-6 against the reference packages` {
  @Test func `agrees with py-fsrs on the vectors kept here`() throws {
    #expect(try checkDouble(takenRows("scheduler.json")) == 248)
  }

  @Test func `agrees with fsrs-rs on the vectors kept here`() throws {
    #expect(try checkSingle(takenRows("scheduler.json")) == 248)
  }

  @Test(.withWholeVectors) func `agrees with py-fsrs on all vectors`() throws {
    #expect(try checkDouble(wholeRows("scheduler.json")) == 5_185)
  }

  @Test(.withWholeVectors) func `agrees with fsrs-rs on all vectors`() throws {
    #expect(try checkSingle(wholeRows("scheduler.json")) == 5_185)
  }
}

/// Checks what the program's plain rules make of each review, and returns how many there were.
private func checkDouble(_ rows: [SchedulerRow]) throws -> Int {
  for row in rows {
    let model = FSRS6(weights: try #require(Weights(row.w)), longestStability: .infinity)
    var schedule = Schedule.new
    for (index, review) in row.reviews.enumerated() {
      let recall = schedule.memory.map { model.recall($0, afterDays: Double(review.elapsed_s / 86_400)) }
      if let expected = review.r, let recall {
        #expect(isClose(recall, expected, within: 1e-9), "card \(row.id), review \(index)")
      }
      #expect((recall == nil) == (review.r == nil))
      for (retention, intervals) in review.py.ivl {
        let scheduler = Scheduler(try plainSettings(retention), model: model)
        for grade in Grade.allCases {
          let turn = scheduler.turn(of: schedule, after: grade, elapsedDays: Double(review.days), fuzz: .none)
          let place: Comment = "card \(row.id), review \(index), \(grade), retention \(retention)"
          #expect(isClose(turn.memory.stability, review.py.s[grade.rawValue - 1], within: 1e-9), place)
          #expect(isClose(turn.memory.difficulty, review.py.d[grade.rawValue - 1], within: 1e-9), place)
          #expect(turn.wait == .days(Int(intervals[grade.rawValue - 1])), place)
        }
      }
      schedule = try answered(schedule, review, model)
    }
  }
  return rows.reduce(0) { $0 + $1.reviews.count }
}

/// Checks the model with stability held as in Anki, and returns how many reviews there were.
private func checkSingle(_ rows: [SchedulerRow]) throws -> Int {
  for row in rows {
    let model = FSRS6(weights: try #require(Weights(row.w)))
    var schedule = Schedule.new
    for (index, review) in row.reviews.enumerated() {
      for grade in Grade.allCases {
        let place: Comment = "card \(row.id), review \(index), \(grade)"
        let memory = memory(of: schedule, after: grade, review, model)
        #expect(isClose(memory.stability, review.rs.s[grade.rawValue - 1], within: 3e-4), place)
        #expect(isClose(memory.difficulty, review.rs.d[grade.rawValue - 1], within: 5e-6), place)
        for (retention, intervals) in review.rs.ivl {
          let interval = model.interval(stability: memory.stability, retention: try #require(Double(retention)))
          #expect(isClose(interval, intervals[grade.rawValue - 1], within: 3e-4), place)
        }
      }
      schedule = try answered(schedule, review, model)
    }
  }
  return rows.reduce(0) { $0 + $1.reviews.count }
}

private func plainSettings(_ retention: String) throws -> SchedulerSettings {
  var settings = SchedulerSettings()
  settings.rules = .plain
  settings.learningSteps = []
  settings.relearningSteps = []
  settings.desiredRetention = try #require(Double(retention))
  return settings
}

private func memory(of schedule: Schedule, after grade: Grade, _ review: SchedulerRow.Review, _ model: FSRS6) -> Memory
{
  guard let memory = schedule.memory else { return model.firstMemory(grade) }
  return model.memory(memory, after: grade, elapsedDays: Double(review.days))
}

private func answered(_ schedule: Schedule, _ review: SchedulerRow.Review, _ model: FSRS6) throws -> Schedule {
  let grade = try #require(Grade(rawValue: review.rating))
  return Schedule(phase: .review, memory: memory(of: schedule, after: grade, review, model))
}
