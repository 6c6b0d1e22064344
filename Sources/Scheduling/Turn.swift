/// What one grade leads to, before it is put on the calendar.
struct Turn: Hashable, Sendable {
  /// How long the card is left alone.
  enum Wait: Hashable, Sendable {
    case seconds(Int)
    case days(Int)
  }

  let phase: Phase
  let memory: Memory
  let wait: Wait
  /// As in `Schedule.interval`.
  let interval: Int
  /// As in `Schedule.step`.
  let step: Int

  /// The card rests for days.
  static func review(_ memory: Memory, days: Int) -> Turn {
    Turn(phase: .review, memory: memory, wait: .days(days), interval: days, step: 0)
  }
}

/// One card as it comes up for one answer; what both rule sets start from.
struct Review: Sendable {
  let settings: SchedulerSettings
  let model: MemoryModel
  let schedule: Schedule
  /// Days since the last review, at least 0; whole under FSRS-6.
  let elapsedDays: Double
  let fuzz: Fuzz
  /// What each grade leads to, where that is known already.
  var memories: Memories?
  /// Days until recall falls to what is desired, for each day of stability; nil where the model has no such constant.
  let daysPerStability: Double?

  /// Whether the steps are those of relearning.
  var isLapsed: Bool {
    switch schedule.phase {
    case .new, .learning: false
    case .review, .relearning: true
    }
  }

  /// The seconds of the steps that hold for the card.
  var steps: [Int] { isLapsed ? settings.relearningSteps : settings.learningSteps }

  /// Longest interval in days.
  var longest: Int { max(settings.maximumInterval, 1) }

  /// Returns the memory after the grade.
  func memory(after grade: Grade) -> Memory {
    if let memories { return memories[grade] }
    guard let memory = schedule.memory else { return model.firstMemory(grade) }
    return model.memory(memory, after: grade, elapsedDays: elapsedDays)
  }

  /// Returns the days, not rounded, until recall of the memory falls to what is desired.
  func interval(_ memory: Memory) -> Double {
    daysPerStability.map { memory.stability * $0 } ?? model.interval(memory, retention: settings.desiredRetention)
  }

  /// Returns the turn into a (re)learning step, keeping to the kind of steps the card is in.
  func waiting(_ memory: Memory, seconds: Int, stepsLeft: Int, step: Int, interval: Int = 0) -> Turn {
    Turn(
      phase: isLapsed ? .relearning(stepsLeft: stepsLeft) : .learning(stepsLeft: stepsLeft), memory: memory,
      wait: .seconds(seconds), interval: isLapsed ? interval : 0, step: step)
  }
}
