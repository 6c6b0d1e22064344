import Cards
import History
import Scheduling

/// What the reviews of a library say, counted in one pass over them.
struct PastCount {
  private(set) var days: [Statistics.DayTally]
  private(set) var retention = [1, 7, 30, 365].map(Statistics.Retention.init)
  private(set) var calibration = (0..<20).map { Statistics.CalibrationBin(lowerEnd: Double($0) / 20) }
  private(set) var hours = [Statistics.Share](repeating: Statistics.Share(), count: 24)
  private(set) var hourlyRecall = [Statistics.Share](repeating: Statistics.Share(), count: 24)
  private(set) var longestStreak = 0
  private(set) var daysStudied = 0
  private(set) var reviews = 0
  private(set) var milliseconds = 0
  private let today: Day
  private let dayStart: DayStart
  private var calendar: DayCursor
  private let ledger: Ledger
  /// The model of all cards that have none of their own; most have none, and then none is looked up.
  private let model: MemoryModel
  private let hasOwnModels: Bool
  private var run = 0
  private var lastDay: Day?

  init(library: Library, deck: String?, at time: Timestamp) {
    today = library.day(at: time)
    let today = today
    dayStart = library.settings.scheduler.dayStart
    calendar = DayCursor(dayStart: dayStart)
    ledger = library.ledger
    model = ledger.scheduler.model
    hasOwnModels = !ledger.own.isEmpty
    days = (-364...0).map { Statistics.DayTally(day: today + $0) }
    let places = deck.map { library.places(in: $0) }
    let reviews = library.ledger.reviews
    for index in reviews.indices {
      if let places, !(library.place(of: reviews.card(at: index)).map(places.contains) ?? false) { continue }
      count(index, in: reviews)
    }
  }

  /// Study days in a row up to today or yesterday.
  var streak: Int {
    guard let lastDay, lastDay >= today + -1 else { return 0 }
    return run
  }

  private mutating func count(_ index: Int, in log: AnswerLog) {
    let time = log.time(at: index)
    let day = calendar.day(of: time)
    if day > today { return }
    let thought = Self.counted(log.milliseconds(at: index))
    reviews += 1
    milliseconds += thought
    countRun(day)
    let age = today - day
    guard age < 365 else { return }
    let (grade, before) = log.turn(at: index)
    let passed = grade != .again
    countDay(before.phase, at: time, thought, age: age, passed: passed)
    guard before.phase == .review else { return }
    hourlyRecall[time.hour].total += 1
    if passed { hourlyRecall[time.hour].passed += 1 }
    countRetention(age: age, isMature: before.interval >= Statistics.matureFrom, passed: passed)
    let model = hasOwnModels ? ledger.scheduler(for: log.card(at: index)).model : model
    countPrediction(before, by: model, at: time, on: day, passed: passed)
  }

  /// The time an answer counts for: what another program or a damaged line claims may be absurd.
  private static func counted(_ milliseconds: Int) -> Int { min(max(0, milliseconds), 3_600_000) }

  private mutating func countRun(_ day: Day) {
    if let lastDay, day <= lastDay { return }
    run = lastDay.map { day - $0 } == 1 ? run + 1 : 1
    lastDay = day
    daysStudied += 1
    longestStreak = max(longestStreak, run)
  }

  private mutating func countDay(_ phase: Phase, at time: Timestamp, _ thought: Int, age: Int, passed: Bool) {
    let index = 364 - age
    days[index].reviews += 1
    days[index].milliseconds += thought
    if phase == .new { days[index].new += 1 }
    if !passed { days[index].again += 1 }
    let hour = time.hour
    hours[hour].total += 1
    if passed { hours[hour].passed += 1 }
  }

  private mutating func countRetention(age: Int, isMature: Bool, passed: Bool) {
    for window in retention.indices where age < retention[window].days {
      if isMature {
        retention[window].mature.total += 1
        if passed { retention[window].mature.passed += 1 }
      } else {
        retention[window].young.total += 1
        if passed { retention[window].young.passed += 1 }
      }
    }
  }

  private mutating func countPrediction(
    _ before: Schedule, by model: MemoryModel, at time: Timestamp, on day: Day, passed: Bool
  ) {
    guard let memory = before.memory, let last = before.lastReview else { return }
    let elapsed = max(0, day - Day(containing: last, startingAt: dayStart))
    let recall = model.recall(memory, afterDays: model.days(studyDays: elapsed, milliseconds: time - last))
    guard recall.isFinite else { return }
    let bin = min(19, max(0, Int(recall * 20)))
    calibration[bin].predicted += recall
    calibration[bin].actual.total += 1
    if passed { calibration[bin].actual.passed += 1 }
  }
}

/// Tells the study days of moments in time order; most fall on the day before them and cost two comparisons.
private struct DayCursor {
  private let dayStart: DayStart
  private var day = Day(number: 0)
  private var bounds: Range<Int64> = 0..<0
  private var offsetSeconds = 0

  init(dayStart: DayStart) { self.dayStart = dayStart }

  mutating func day(of time: Timestamp) -> Day {
    if bounds.contains(time.milliseconds), time.offsetSeconds == offsetSeconds { return day }
    day = Day(containing: time, startingAt: dayStart)
    offsetSeconds = time.offsetSeconds
    let start = day.start(startingAt: dayStart, offsetSeconds: offsetSeconds).milliseconds
    bounds = start..<max(start, (day + 1).start(startingAt: dayStart, offsetSeconds: offsetSeconds).milliseconds)
    return day
  }
}
