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
  package let model: MemoryModel
  private let daysPerStability: Double?

  /// The scheduler that is set.
  package init(_ settings: SchedulerSettings = SchedulerSettings()) {
    self.init(settings, weights: settings.weights ?? .standard)
  }

  /// The scheduler that is set, with those weights where the model is FSRS-6.
  package init(_ settings: SchedulerSettings, weights: Weights) {
    switch settings.model {
    case .fsrs6: self.init(settings, model: FSRS6(weights: weights))
    case .fsrs7:
      self.init(settings, model: .fsrs7(FSRS7(weights: settings.weights7 ?? .standard)), daysPerStability: nil)
    }
  }

  init(_ settings: SchedulerSettings, model: FSRS6) {
    self.init(
      settings, model: .fsrs6(model),
      daysPerStability: model.interval(stability: 1, retention: settings.desiredRetention))
  }

  private init(_ settings: SchedulerSettings, model: MemoryModel, daysPerStability: Double?) {
    self.settings = settings
    self.model = model
    self.daysPerStability = daysPerStability
  }

  /// Returns what each grade would lead to if it were given at that time.
  ///
  /// `identity` is a stable hash of the card; with the number of reviews it decides the spreading of days. `load` is what the
  /// days hold, where it is to count.
  package func outcomes(
    of schedule: Schedule, at time: Timestamp, identity: UInt64, load: DayLoad? = nil
  ) -> Outcomes {
    let memories = schedule.memory.map {
      model.memories($0, elapsedDays: modelDays(since: schedule.lastReview, at: time))
    }
    func next(_ grade: Grade) -> Schedule {
      self.next(schedule, after: grade, at: time, identity: identity, load: load, memories)
    }
    return Outcomes(again: next(.again), hard: next(.hard), good: next(.good), easy: next(.easy))
  }

  /// Returns the one outcome of that grade; replaying a journal takes this way.
  package func next(
    _ schedule: Schedule, after grade: Grade, at time: Timestamp, identity: UInt64, load: DayLoad? = nil
  ) -> Schedule {
    next(schedule, after: grade, at: time, identity: identity, load: load, nil)
  }

  private func next(
    _ schedule: Schedule, after grade: Grade, at time: Timestamp, identity: UInt64, load: DayLoad?,
    _ memories: Memories?
  ) -> Schedule {
    var fuzz = settings.isFuzzed ? Fuzz(identity: identity, reviews: schedule.reviews) : .none
    if settings.isBalanced || !settings.easyDays.isEmpty {
      fuzz.balance = Balance(
        today: Day(containing: time, startingAt: settings.dayStart), load: load ?? DayLoad(),
        easyDays: settings.easyDays, countsCards: settings.isBalanced && load != nil)
    }
    var turn = turn(
      of: schedule, after: grade, elapsedDays: modelDays(since: schedule.lastReview, at: time),
      fuzz: fuzz, memories)
    if let exam = settings.exam { prepare(&turn, for: exam, at: time, identity: identity) }
    return Schedule(
      phase: turn.phase, memory: turn.memory, interval: turn.interval, due: due(after: turn.wait, from: time),
      step: turn.step, lastReview: time, reviews: schedule.reviews.adding(held: 1),
      lapses: schedule.lapses.adding(held: schedule.phase == .review && grade == .again ? 1 : 0))
  }

  /// Moves a card that leaves the steps so that it is at its best on the day of the exam.
  private func prepare(_ turn: inout Turn, for exam: Exam, at time: Timestamp, identity: UInt64) {
    guard case .days(let days) = turn.wait else { return }
    let memory = turn.memory
    let moved = exam.days(
      days, today: Day(containing: time, startingAt: settings.dayStart), desired: settings.desiredRetention,
      position: Fuzz(identity: identity, reviews: 0).position ?? 0
    ) { model.recall(memory, afterDays: Double($0)) }
    turn = .review(memory, days: moved)
  }

  /// Returns the same scheduler under other settings; the model stays.
  package func adjusted(_ change: (inout SchedulerSettings) -> Void) -> Scheduler {
    var settings = settings
    change(&settings)
    guard case .fsrs6(let model) = model else { return Scheduler(settings, model: model, daysPerStability: nil) }
    return Scheduler(settings, model: model)
  }

  /// Returns the chance, 0…1, that the card is recalled on the study day of that time; nil if it was never asked.
  package func recall(of schedule: Schedule, at time: Timestamp) -> Double? {
    guard let memory = schedule.memory else { return nil }
    return model.recall(memory, afterDays: modelDays(since: schedule.lastReview, at: time))
  }

  /// Returns the study days between two moments, as FSRS-6 counts them: 0 within a day, and when the clock went back.
  package func elapsedDays(since last: Timestamp?, at time: Timestamp) -> Int {
    guard let last else { return 0 }
    return max(
      0, Day(containing: time, startingAt: settings.dayStart) - Day(containing: last, startingAt: settings.dayStart))
  }

  /// Returns the days between two moments as the model counts them.
  private func modelDays(since last: Timestamp?, at time: Timestamp) -> Double {
    guard let last else { return 0 }
    return model.days(studyDays: elapsedDays(since: last, at: time), milliseconds: time - last)
  }

  private func due(after wait: Turn.Wait, from time: Timestamp) -> Due {
    switch wait {
    case .seconds(let seconds): .at(time.adding(seconds: seconds))
    case .days(let days): .on(Day(containing: time, startingAt: settings.dayStart) + days)
    }
  }

  /// Returns what follows by the rules, before it is put on the calendar.
  func turn(of schedule: Schedule, after grade: Grade, elapsedDays: Double, fuzz: Fuzz, _ memories: Memories? = nil)
    -> Turn
  {
    let review = Review(
      settings: settings, model: model, schedule: schedule, elapsedDays: elapsedDays, fuzz: fuzz,
      memories: memories, daysPerStability: daysPerStability)
    return switch settings.rules {
    case .anki: AnkiRules(review: review).turn(grade)
    case .plain: PlainRules(review: review).turn(grade)
    }
  }
}
