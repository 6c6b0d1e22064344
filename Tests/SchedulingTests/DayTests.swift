import TestKit
import Testing

@testable import Scheduling

@Suite struct DayTests {
  @Test(arguments: [
    ("2026-11-22T03:59:59.999+09:00", "2026-11-21"), ("2026-11-22T04:00:00.000+09:00", "2026-11-22"),
    ("2026-11-23T00:00:00.000+09:00", "2026-11-22"), ("1969-12-31T03:59:59.999+00:00", "1969-12-30"),
    ("1970-01-01T04:00:00.000-12:00", "1970-01-01"), ("2024-02-29T23:00:00.000+00:00", "2024-02-29"),
    ("2024-03-01T03:00:00.000+00:00", "2024-02-29"), ("2038-01-19T03:14:08.000+00:00", "2038-01-18"),
    // New York, clocks put forward at 02:00, and back at 02:00.
    ("2026-03-08T01:59:59.000-05:00", "2026-03-07"), ("2026-03-08T03:59:59.000-04:00", "2026-03-07"),
    ("2026-03-08T04:00:00.000-04:00", "2026-03-08"), ("2026-11-01T01:30:00.000-04:00", "2026-10-31"),
    ("2026-11-01T01:30:00.000-05:00", "2026-10-31"), ("2026-11-01T04:00:00.000-05:00", "2026-11-01"),
  ])
  func `begins at four on the learner's own clock`(time: String, date: String) throws {
    let day = Day(containing: try #require(Timestamp(iso: time)), startingAt: .standard)
    #expect(day.date.iso == date)
    #expect(Day(day.date) == day)
  }

  @Test func `contains its first moment and not the one before`() {
    var dice = Seeded(1)
    for _ in 0..<5_000 {
      let dayStart = DayStart(minutes: .random(in: 0..<1_440, using: &dice))
      let offset = Int.random(in: -50_400...50_400, using: &dice)
      let day = Day(number: .random(in: -200_000...200_000, using: &dice))
      let start = day.start(startingAt: dayStart, offsetSeconds: offset)
      #expect(Day(containing: start, startingAt: dayStart) == day)
      #expect(Day(containing: start.adding(milliseconds: -1), startingAt: dayStart) == day + -1)
      #expect(Day(containing: start.adding(milliseconds: 86_399_999), startingAt: dayStart) == day)
      #expect((start.millisecondsOfDay, start.date.dayNumber) == (dayStart.minutes * 60_000, day.number))
    }
  }

  @Test func `a later moment is never on an earlier day`() {
    var dice = Seeded(2)
    for _ in 0..<5_000 {
      let time = Timestamp(milliseconds: .random(in: .min ... .max, using: &dice), offsetSeconds: 32_400)
      let later = time.adding(milliseconds: .random(in: 0...(.max), using: &dice))
      #expect(Day(containing: later, startingAt: .standard) >= Day(containing: time, startingAt: .standard))
    }
  }

  @Test(arguments: [Int64.min, .max], [-86_399, 0, 86_399])
  func `the ends of time trap nothing`(milliseconds: Int64, offset: Int) {
    let time = Timestamp(milliseconds: milliseconds, offsetSeconds: offset)
    for dayStart in [DayStart(minutes: 0), DayStart(minutes: 1_439)] {
      let day = Day(containing: time, startingAt: dayStart)
      #expect(day.number.signum() == milliseconds.signum())
      #expect(abs(day.number) > 100_000_000_000)
    }
    #expect(time - Timestamp(milliseconds: -milliseconds.signum()) == milliseconds)
    for number in [Int.min, .max] {
      let day = Day(number: number)
      #expect((day + number, day - Day(number: -number.signum())) == (day, number))
      #expect(day.start(startingAt: .standard, offsetSeconds: offset).milliseconds.signum() == Int64(number.signum()))
    }
  }
}
