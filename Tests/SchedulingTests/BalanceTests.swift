import TestKit
import Testing

@testable import Scheduling

@Suite struct BalanceTests {
  /// A Sunday.
  private let today = Day(number: 20_779)

  private func balance(_ counts: [Int: Int], easy: [Weekday: EasyDay] = [:], countsCards: Bool = true) -> Balance {
    var load = DayLoad()
    load.move(from: .whenNew, to: .on(today))
    for (days, count) in counts { for _ in 0..<count { load.move(from: .whenNew, to: .on(today + days)) } }
    var days = EasyDays()
    for (day, amount) in easy { days[day] = amount }
    return Balance(today: today, load: load, easyDays: days, countsCards: countsCards)
  }

  /// How often each day is chosen, of a thousand evenly spread positions.
  private func tally(_ balance: Balance, _ range: ClosedRange<Int>) -> [Int: Int] {
    (0..<1_000).reduce(into: [:]) { $0[balance.day(in: range, at: Double($1) / 1_000), default: 0] += 1 }
  }

  @Test func `empty days are chosen alike, and before full ones`() {
    let even = tally(balance([:]), 8...11)
    #expect(even.values.allSatisfy { $0 == 250 })
    let tally = tally(balance([8: 30, 9: 30]), 8...11)
    #expect(tally[8, default: 0] + tally[9, default: 0] < 5)
  }

  @Test func `of full days the emptier ones and the nearer ones are likelier`() {
    let tally = tally(balance([8: 10, 9: 10, 10: 2, 11: 10]), 8...11)
    #expect(tally[10, default: 0] > 800)
    #expect(tally[8, default: 0] >= tally[11, default: 0])
  }

  @Test func `a minimal day of the week is all but never chosen, a reduced one gets half`() {
    // Eight days on is a Monday.
    let none = tally(balance([:], easy: [.monday: .minimum]), 7...10)
    #expect(none[8, default: 0] <= 1)
    let without = tally(balance([:], easy: [.monday: .reduced], countsCards: false), 8...9)
    #expect((320...347).contains(without[8, default: 0]))
    let full = tally(balance([8: 6, 9: 10, 10: 10], easy: [.monday: .reduced]), 8...10)
    #expect(full[8, default: 0] <= 1)
    let room = tally(balance([8: 4, 9: 10, 10: 10], easy: [.monday: .reduced]), 8...10)
    #expect(room[8, default: 0] > 500)
  }

  @Test func `days are counted as cards come and go`() {
    var load = DayLoad()
    load.move(from: .whenNew, to: .on(today + 3))
    load.move(from: .whenNew, to: .on(today + 3))
    load.move(from: .on(today + 3), to: .on(today + 5))
    load.move(from: .on(today + 5), to: .at(Timestamp(milliseconds: 0)))
    #expect([3, 4, 5].map { load.count(on: today + $0) } == [1, 0, 0])
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `with a balance the days of a deck are less uneven than without`(seed: UInt64) {
    func unevenness(isBalanced: Bool) -> Double {
      var settings = SchedulerSettings()
      settings.isBalanced = isBalanced
      let scheduler = Scheduler(settings)
      var load = DayLoad()
      var counts: [Int: Int] = [:]
      let time = Timestamp(milliseconds: 1_795_305_600_000)
      for card in 0..<300 as Range<UInt64> {
        let known = Schedule(
          phase: .review, memory: Memory(stability: 12, difficulty: 5), interval: 10,
          due: .on(Day(containing: time, startingAt: .standard)), lastReview: time.adding(seconds: -864_000), reviews: 4
        )
        let next = scheduler.next(
          known, after: .good, at: time, identity: SplitMix64.mixed(seed &* 1_000 &+ card), load: load)
        load.move(from: known.due, to: next.due)
        counts[next.interval, default: 0] += 1
      }
      let mean = Double(300) / Double(counts.count)
      return counts.values.reduce(0) { $0 + abs(Double($1) - mean) } / 300
    }
    #expect(unevenness(isBalanced: true) < unevenness(isBalanced: false) + 0.02)
  }

  @Test func `easy days that are equal read the same, in whatever order they were set`() {
    var (one, other) = (EasyDays(), EasyDays())
    for day in Weekday.allCases { one[day] = day.rawValue % 2 == 0 ? .reduced : .minimum }
    for day in Weekday.allCases.reversed() { other[day] = day.rawValue % 2 == 0 ? .reduced : .minimum }
    #expect(one == other && "\(one)" == "\(other)")
    #expect("\(EasyDays())" == "normal normal normal normal normal normal normal")
  }
}
