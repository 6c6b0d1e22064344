import Scheduling

/// What came of one entry, in 40 bytes: whose it is now, and what its answer led to.
///
/// The fast trace, which most models know nothing of, stands beside (`MarkLog`).
struct Mark: BitwiseCopyable, Sendable {
  /// Stands for no entry.
  static let nowhere = UInt32.max

  private var stability = 0.0
  private var difficulty = 0.0
  /// Where the answer before stands, on which this one built.
  private(set) var previous = Mark.nowhere
  /// The card it belongs to after all renames, by its number.
  var owner: UInt32
  /// Seconds or days until the card is due, counted from the entry.
  private var wait: Int32 = 0
  private var interval: Int32 = 0
  private var reviews: UInt16 = 0
  private var lapses: UInt16 = 0
  private var stepsLeft: UInt8 = 0
  private var step: UInt8 = 0
  private var form = Form.none

  /// What a mark says besides its numbers.
  private struct Form: OptionSet, BitwiseCopyable, Sendable {
    let rawValue: UInt8
    static let none: Form = []
    static let counts = Form(rawValue: 1)
    static let hasMemory = Form(rawValue: 2)
    static let isDueAtTime = Form(rawValue: 4)
    static let isDueOnDay = Form(rawValue: 8)
    static let isInSteps = Form(rawValue: 16)
    static let isGraduated = Form(rawValue: 32)
  }

  init(owner: UInt32) { self.owner = owner }

  /// Whether it is that of an answer that counts.
  var counts: Bool { form.contains(.counts) }

  /// Notes what an answer given at `time` led to.
  init(owner: UInt32, _ schedule: Schedule, after previous: UInt32, at time: Timestamp, _ dayStart: DayStart) {
    self.owner = owner
    self.previous = previous
    form = .counts
    interval = Int32(clamping: schedule.interval)
    reviews = UInt16(clamping: schedule.reviews)
    lapses = UInt16(clamping: schedule.lapses)
    step = UInt8(clamping: schedule.step)
    if let memory = schedule.memory {
      form.insert(.hasMemory)
      (stability, difficulty) = (memory.stability, memory.difficulty)
    }
    note(schedule.phase)
    note(schedule.due, from: time, dayStart)
  }

  private mutating func note(_ phase: Phase) {
    switch phase {
    case .new: break
    case .review: form.insert(.isGraduated)
    case .learning(let left):
      form.insert(.isInSteps)
      stepsLeft = UInt8(clamping: left)
    case .relearning(let left):
      form.insert([.isInSteps, .isGraduated])
      stepsLeft = UInt8(clamping: left)
    }
  }

  private mutating func note(_ due: Due, from time: Timestamp, _ dayStart: DayStart) {
    switch due {
    case .whenNew: break
    case .at(let moment):
      form.insert(.isDueAtTime)
      wait = Int32(clamping: (moment - time) / 1_000)
    case .on(let day):
      form.insert(.isDueOnDay)
      wait = Int32(clamping: day - Day(containing: time, startingAt: dayStart))
    }
  }

  /// The schedule an answer given at `time` led to, with its fast trace.
  func schedule(at time: Timestamp, _ dayStart: DayStart, fast: Double) -> Schedule {
    Schedule(
      phase: phase,
      memory: form.contains(.hasMemory)
        ? Memory(stability: stability, difficulty: difficulty, fastStability: fast) : nil,
      interval: Int(interval), due: due(from: time, dayStart), step: Int(step), lastReview: time,
      reviews: Int(reviews), lapses: Int(lapses))
  }

  private var phase: Phase {
    switch (form.contains(.isInSteps), form.contains(.isGraduated)) {
    case (false, false): .new
    case (false, true): .review
    case (true, false): .learning(stepsLeft: Int(stepsLeft))
    case (true, true): .relearning(stepsLeft: Int(stepsLeft))
    }
  }

  private func due(from time: Timestamp, _ dayStart: DayStart) -> Due {
    if form.contains(.isDueAtTime) { return .at(time.adding(seconds: Int(wait))) }
    if form.contains(.isDueOnDay) { return .on(Day(containing: time, startingAt: dayStart) + Int(wait)) }
    return .whenNew
  }

  /// Follows entries that moved by one because another came in at `position`.
  mutating func makeRoom(at position: UInt32) {
    if previous != Self.nowhere, previous >= position { previous += 1 }
  }
}
