import Testing

@testable import Scheduling

@Suite struct CivilDateTests {
  @Test func `every day from 1900 to 2200 follows the one before it`() throws {
    var expected = try #require(CivilDate(year: 1900, month: 1, day: 1))
    #expect(expected.weekday == .monday)
    var number = expected.dayNumber
    while expected.year <= 2200 {
      let date = CivilDate(dayNumber: number)
      #expect(date == expected && date.dayNumber == number)
      #expect(CivilDate(iso: date.iso) == date)
      expected = try next(expected)
      #expect(expected.weekday.rawValue == date.weekday.rawValue % 7 + 1)
      number += 1
    }
    #expect(number == CivilDate(year: 2201, month: 1, day: 1)?.dayNumber)
  }

  @Test(arguments: [
    ("1970-01-01", 0, Weekday.thursday), ("1969-12-31", -1, .wednesday), ("2000-02-29", 11_016, .tuesday),
    ("2026-11-22", 20_779, .sunday), ("2038-01-19", 24_855, .tuesday), ("0000-03-01", -719_468, .wednesday),
    ("9999-12-31", 2_932_896, .friday), ("-000001-12-31", -719_529, .friday), ("+010000-01-01", 2_932_897, .saturday),
  ])
  func `known dates have their number and weekday`(text: String, number: Int, weekday: Weekday) {
    let date = CivilDate(dayNumber: number)
    #expect(date.iso == text)
    #expect(CivilDate(iso: text)?.dayNumber == number)
    #expect(date.weekday == weekday)
  }

  @Test(arguments: [
    (2026, 2, 29), (1900, 2, 29), (2100, 2, 29), (2026, 0, 1), (2026, 13, 1), (2026, 4, 31), (2026, 1, 0),
    (2026, 1, 32), (1_000_000_000, 1, 1), (Int.max, 1, 1), (Int.min, 12, 31), (2026, .max, 1), (2026, 1, .min),
  ])
  func `a date the calendar does not have is no date`(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test func `leap days exist where the calendar has them`() {
    #expect([1904, 2000, 2024, 2400, 0, -4].allSatisfy { CivilDate(year: $0, month: 2, day: 29) != nil })
  }

  @Test(arguments: [Int.min, .min + 1, -1_000_000_000_000, 1_000_000_000_000, .max - 1, .max])
  func `far days have a date too`(number: Int) {
    let date = CivilDate(dayNumber: number)
    #expect((1...12).contains(date.month) && (1...31).contains(date.day))
    let isHeld = number > .max - 719_468
    #expect(isHeld || date.dayNumber == number)
  }

  @Test(arguments: [
    "", "2026-11", "2026-11-22T", "2026-1-22", "26-11-22", " 2026-11-22", "2026/11/22", "+2026-11-22", "２０２６-11-22",
  ])
  func `other writing is no date`(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }
}

/// Returns the next date by counting up, as on a paper calendar.
private func next(_ date: CivilDate) throws -> CivilDate {
  if let next = CivilDate(year: date.year, month: date.month, day: date.day + 1) { return next }
  if let next = CivilDate(year: date.year, month: date.month + 1, day: 1) { return next }
  return try #require(CivilDate(year: date.year + 1, month: 1, day: 1))
}
