/// The four schedules an answer may lead to, exactly as they will be.
package struct Outcomes: Hashable, Sendable {
  package let again: Schedule
  package let hard: Schedule
  package let good: Schedule
  package let easy: Schedule

  package subscript(grade: Grade) -> Schedule {
    switch grade {
    case .again: again
    case .hard: hard
    case .good: good
    case .easy: easy
    }
  }
}

/// Says when a card is asked next: the model's intervals, a rule set's buttons, the learner's days.
package struct Scheduler: Hashable, Sendable {
  package let settings: SchedulerSettings
  package let model: FSRS6
  private let daysPerStability: Double

  package init(_ settings: SchedulerSettings = SchedulerSettings(), weights: Weights = .standard) {
    self.init(settings, model: FSRS6(weights: weights))
  }

  init(_ settings: SchedulerSettings, model: FSRS6) {
    self.settings = settings
    self.model = model
    daysPerStability = model.interval(stability: 1, retention: settings.desiredRetention)
  }

  /// Returns what each grade would lead to if it were given at that time.
  ///
  /// `identity` is a stable hash of the card; with the number of reviews it decides the spreading of days.
  package func outcomes(of schedule: Schedule, at time: Timestamp, identity: UInt64) -> Outcomes {
    func next(_ grade: Grade) -> Schedule { self.next(schedule, after: grade, at: time, identity: identity) }
    return Outcomes(again: next(.again), hard: next(.hard), good: next(.good), easy: next(.easy))
  }

  /// Returns the one outcome of that grade; replaying a journal takes this way.
  package func next(_ schedule: Schedule, after grade: Grade, at time: Timestamp, identity: UInt64) -> Schedule {
    let turn = turn(
      of: schedule, after: grade, elapsedDays: elapsedDays(since: schedule.lastReview, at: time),
      fuzz: settings.isFuzzed ? Fuzz(identity: identity, reviews: schedule.reviews) : .none)
    return Schedule(
      phase: turn.phase, memory: turn.memory, interval: turn.interval, due: due(after: turn.wait, from: time),
      step: turn.step, lastReview: time, reviews: schedule.reviews.adding(held: 1),
      lapses: schedule.lapses.adding(held: schedule.phase == .review && grade == .again ? 1 : 0))
  }

  /// Returns the chance, 0…1, that the card is recalled on the study day of that time; nil if it was never asked.
  package func recall(of schedule: Schedule, at time: Timestamp) -> Double? {
    guard let memory = schedule.memory else { return nil }
    return model.recall(memory, afterDays: Double(elapsedDays(since: schedule.lastReview, at: time)))
  }

  /// Returns the study days between two moments, as the model counts them: 0 within a day, and when the clock went back.
  package func elapsedDays(since last: Timestamp?, at time: Timestamp) -> Int {
    guard let last else { return 0 }
    return max(
      0, Day(containing: time, startingAt: settings.dayStart) - Day(containing: last, startingAt: settings.dayStart))
  }

  private func due(after wait: Turn.Wait, from time: Timestamp) -> Due {
    switch wait {
    case .seconds(let seconds): .at(time.adding(seconds: seconds))
    case .days(let days): .on(Day(containing: time, startingAt: settings.dayStart) + days)
    }
  }

  /// Returns what follows by the rules, before it is put on the calendar.
  func turn(of schedule: Schedule, after grade: Grade, elapsedDays: Int, fuzz: Fuzz) -> Turn {
    let review = Review(
      settings: settings, model: model, schedule: schedule, elapsedDays: elapsedDays, fuzz: fuzz,
      daysPerStability: daysPerStability)
    return switch settings.rules {
    case .anki: AnkiRules(review: review).turn(grade)
    case .plain: PlainRules(review: review).turn(grade)
    }
  }
}
