import Scheduling

/// What came of one entry, in 56 bytes: whose it is now, and what its answer led to.
struct Mark: BitwiseCopyable, Sendable {
  /// Stands for no entry.
  static let nowhere = UInt32.max

  private var stability = 0.0
  private var difficulty = 0.0
  private var fastStability = 0.0
  /// Seconds or days until the card is due, counted from the entry.
  private var wait: Int32 = 0
  private var interval: Int32 = 0
  private var reviews: UInt32 = 0
  private var lapses: UInt32 = 0
  /// Where the answer before stands, on which this one built.
  private(set) var previous = Mark.nowhere
  /// The card it belongs to after all renames, by its number.
  var owner: UInt32
  private var stepsLeft: UInt16 = 0
  private var step: UInt16 = 0
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
    reviews = UInt32(clamping: schedule.reviews)
    lapses = UInt32(clamping: schedule.lapses)
    step = UInt16(clamping: schedule.step)
    if let memory = schedule.memory {
      form.insert(.hasMemory)
      (stability, difficulty, fastStability) = (memory.stability, memory.difficulty, memory.fastStability)
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
      stepsLeft = UInt16(clamping: left)
    case .relearning(let left):
      form.insert([.isInSteps, .isGraduated])
      stepsLeft = UInt16(clamping: left)
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

  /// The schedule an answer given at `time` led to.
  func schedule(at time: Timestamp, _ dayStart: DayStart) -> Schedule {
    Schedule(
      phase: phase,
      memory: form.contains(.hasMemory)
        ? Memory(stability: stability, difficulty: difficulty, fastStability: fastStability) : nil,
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

/// Where one card stands after all that is known of it.
struct CardState: BitwiseCopyable, Sendable {
  /// Where its last answer stands; nowhere for a card never asked, or reset since.
  var last = Mark.nowhere
  /// Whether anything has happened to it.
  var isKnown = false
  var isSuspended = false
  var isFlagged = false
  var isDismissed = false
  var isBuried = false
  /// The number of the study day it was put off on, where it is buried.
  var buriedOn: Int64 = 0

  /// Takes in what a learner said about the card at `time`; answers are none of it.
  mutating func take(_ kind: PackedEntry.Kind, at time: Timestamp, _ dayStart: DayStart) {
    switch kind {
    case .suspend: isSuspended = true
    case .resume: (isSuspended, isBuried) = (false, false)
    case .bury:
      isBuried = true
      buriedOn = Int64(Day(containing: time, startingAt: dayStart).number)
    case .flag: isFlagged = true
    case .unflag: isFlagged = false
    case .dismiss: isDismissed = true
    case .restore: isDismissed = false
    case .reset: last = Mark.nowhere
    case .odd, .again, .hard, .good, .easy: break
    }
  }

  func progress(_ schedule: Schedule) -> CardProgress {
    CardProgress(
      schedule: schedule, isSuspended: isSuspended, isFlagged: isFlagged, isDismissed: isDismissed,
      buriedOn: isBuried ? Day(number: Int(buriedOn)) : nil)
  }
}
