import TestKit
import Testing

@testable import Scheduling

/// Clocks that go wrong, are changed or travel: what must hold whatever they say.
@Suite struct ClockLawTests {
  private static let hour: Int64 = 3_600_000

  /// A moment from 1970 to 2106, or far outside.
  private static func moment(_ random: inout Seeded) -> Timestamp {
    let far: [Int64] = [0, -1, 2_147_483_647_000, 2_147_483_648_000, 4_294_967_296_000, .min / 2, .max / 2]
    let near = Int64.random(in: 0...4_300_000_000_000, using: &random)
    let milliseconds = random.int(in: 0...5) == 0 ? random.pick(far) : near
    return Timestamp(milliseconds: milliseconds, offsetSeconds: random.int(in: -43_200...50_400))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func
    `fault 21: whatever times a clock gives, no card gets a negative wait, an absurd memory or a day in its own past`(
      seed: UInt64
    )
  {
    var random = Seeded(seed)
    let scheduler = Scheduler()
    var schedule = Schedule.new
    for _ in 0..<40 {
      let time = Self.moment(&random)
      let grade = random.pick(Grade.allCases)
      #expect(scheduler.elapsedDays(since: schedule.lastReview, at: time) >= 0)
      schedule = scheduler.next(schedule, after: grade, at: time, identity: seed)
      #expect((0...36_500).contains(schedule.interval))
      if let memory = schedule.memory {
        #expect((0.001...36_500).contains(memory.stability) && (1...10).contains(memory.difficulty))
      }
      switch schedule.due {
      case .at(let due): #expect(due > time)
      case .on(let day): #expect(day > Day(containing: time, startingAt: .standard))
      case .whenNew: #expect(Bool(false))
      }
    }
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `fault 21: an answer given in a future that never was does not keep a card away once it is answered again`(
    seed: UInt64
  ) {
    var random = Seeded(seed)
    let scheduler = Scheduler()
    let now = Timestamp(milliseconds: 1_795_305_600_000, offsetSeconds: 32_400)
    let future = now.adding(seconds: 86_400 * random.int(in: 300...36_500))
    var schedule = scheduler.next(.new, after: .easy, at: future, identity: seed)
    schedule = scheduler.next(schedule, after: .good, at: now, identity: seed)
    guard case .on(let day) = schedule.due else { return }
    #expect(day - Day(containing: now, startingAt: .standard) <= 100)
  }

  /// A zone whose clocks are put forward or back once, at a moment.
  private struct Zone {
    let offset: Int
    let shift: Int
    let change: Int64

    func time(_ milliseconds: Int64) -> Timestamp {
      Timestamp(milliseconds: milliseconds, offsetSeconds: milliseconds < change ? offset : offset + shift)
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `fault 22: clocks put forward or back skip no study day and repeat none, wherever the day starts`(seed: UInt64) {
    var random = Seeded(seed)
    // Any day start, also in the hour that is missing or comes twice.
    let dayStart = DayStart(minutes: random.int(in: 0...1_439))
    let start: Int64 = 1_772_000_000_000 + Int64(random.int(in: 0...86_400_000))
    let zone = Zone(
      offset: random.int(in: -48...56) * 900, shift: random.pick([3_600, -3_600, 1_800, -1_800]),
      change: start + 36 * Self.hour)
    var last = Day(containing: zone.time(start), startingAt: dayStart)
    var seen: Set<Day> = [last]
    var backward = 0
    for step in 1...(96 * 6) {
      let milliseconds = start + Int64(step) * 600_000
      let day = Day(containing: zone.time(milliseconds), startingAt: dayStart)
      #expect((-1...1).contains(day - last))
      if day < last {
        backward += 1
        // Only where the hour that comes twice holds the day's start, and only for its length.
        #expect(zone.shift < 0 && abs(milliseconds - zone.change) <= Self.hour)
      }
      seen.insert(day)
      last = day
    }
    #expect(backward <= 1)
    let numbers = seen.map(\.number).sorted()
    #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $1 - $0 == 1 })
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `fault 22: whoever travels up to 26 hours of zones is asked no card twice on a day`(seed: UInt64) {
    var random = Seeded(seed)
    let scheduler = Scheduler()
    var schedule = Schedule.new
    var milliseconds: Int64 = 1_795_305_600_000
    for _ in 0..<30 {
      let time = Timestamp(milliseconds: milliseconds, offsetSeconds: random.int(in: -12...14) * 3_600)
      let isDue =
        switch schedule.due {
        case .whenNew: true
        case .at(let due): due.milliseconds <= time.milliseconds
        case .on(let day): day <= Day(containing: time, startingAt: .standard)
        }
      if isDue {
        schedule = scheduler.next(schedule, after: .easy, at: time, identity: seed)
        guard case .on(let day) = schedule.due else { return #expect(Bool(false)) }
        #expect(day > Day(containing: time, startingAt: .standard))
      }
      milliseconds += Int64(random.int(in: 1...40)) * Self.hour / 2
    }
  }

  @Test(arguments: [
    ("2028-02-28T12:00:00.000+09:00", "2028-02-29"), ("2028-02-29T12:00:00.000+09:00", "2028-03-01"),
    ("2027-02-28T12:00:00.000+09:00", "2027-03-01"), ("2038-01-19T12:14:07.000+09:00", "2038-01-20"),
    ("2106-02-07T15:28:15.000+09:00", "2106-02-08"), ("2100-02-28T12:00:00.000+09:00", "2100-03-01"),
  ])
  func `fault 22: the day after is the calendar's, over leap days and the ends of old clocks`(
    time: String, next: String
  ) throws {
    let day = Day(containing: try #require(Timestamp(iso: time)), startingAt: .standard)
    #expect((day + 1).date.iso == next)
  }
}
