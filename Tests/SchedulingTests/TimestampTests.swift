import TestKit
import Testing

@testable import Scheduling

@Suite struct TimestampTests {
  @Test(arguments: [
    ("2026-11-22T19:04:05.123+09:00", 1_795_341_845_123 as Int64, 32_400),
    ("1970-01-01T00:00:00.000+00:00", 0, 0), ("1969-12-31T23:59:59.999+00:00", -1, 0),
    ("2038-01-19T03:14:08.000+00:00", 2_147_483_648_000, 0), ("1970-01-01T00:00:00.000-03:30", 12_600_000, -12_600),
    ("1908-03-31T23:59:59.000+08:27:52", -1_948_782_473_000, 30_472),
    ("9999-12-31T23:59:59.999+00:00", 253_402_300_799_999, 0),
    ("+010000-01-01T00:00:00.000+00:00", 253_402_300_800_000, 0),
    ("0000-01-01T00:00:00.000+00:00", -62_167_219_200_000, 0),
    ("-000001-12-31T23:59:59.999+00:00", -62_167_219_200_001, 0),
    ("-292275055-05-17T08:00:00.000+00:00", -9_223_372_036_800_000_000, 0),
    ("+292278994-08-17T07:12:55.807+00:00", .max, 0),
  ])
  func `is written and read as in ISO 8601`(text: String, milliseconds: Int64, offset: Int) {
    let time = Timestamp(milliseconds: milliseconds, offsetSeconds: offset)
    #expect(time.iso == text)
    #expect(Timestamp(iso: text) == time)
  }

  @Test func `what is written reads back, at any time and offset`() {
    var dice = Seeded(3)
    for bits in 0..<5_000 {
      let milliseconds = Int64.random(in: .min ... .max, using: &dice) >> (bits % 60)
      let offset = Int.random(in: -86_399...86_399, using: &dice)
      guard abs(milliseconds) < 9_000_000_000_000_000_000 else { continue }
      let time = Timestamp(milliseconds: milliseconds, offsetSeconds: offset)
      #expect(Timestamp(iso: time.iso) == time)
    }
  }

  @Test(arguments: [
    ("2026-11-22T19:04:05Z", "2026-11-22T19:04:05.000+00:00"),
    ("2026-11-22T19:04+09:00", "2026-11-22T19:04:00.000+09:00"),
    ("2026-11-22T19:04:05.1Z", "2026-11-22T19:04:05.100+00:00"),
    ("2026-11-22T19:04:05.123999999Z", "2026-11-22T19:04:05.123+00:00"),
    ("2024-02-29T00:00:00.000-00:00", "2024-02-29T00:00:00.000+00:00"),
  ])
  func `shorter and finer writing is read too`(text: String, full: String) {
    #expect(Timestamp(iso: text)?.iso == full)
    #expect(Timestamp(iso: text[...])?.iso == full)
  }

  @Test(arguments: [
    "", "2026", "2026-11-22", "2026-11-22T", "2026-11-22T19:04:05", "2026-11-22 19:04:05Z", "2026-11-22t19:04:05Z",
    "2026-11-22T19:04:05z", "2026-11-22T19:04:05.Z", "2026-11-22T19:04:05,5Z", "2026-11-22T24:00:00Z",
    "2026-11-22T23:60:00Z", "2026-12-31T23:59:60Z", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z",
    "2026-00-01T00:00:00Z", "2026-11-22T19:04:05+24:00", "2026-11-22T19:04:05+09:60", "2026-11-22T19:04:05+0900",
    "2026-11-22T19:04:05+09", "2026-11-22T19:04:05 +09:00", " 2026-11-22T19:04:05Z", "2026-11-22T19:04:05Z ",
    "2026-11-22T19:04:05Z\n", "2026-11-22T19:04:05ZZ", "2026-11-22T19:04:05.1234567890Z", "26-11-22T19:04:05Z",
    "12026-11-22T19:04:05Z", "+2026-11-22T19:04:05Z", "+002026-11-22T19:04:05Z", "-000000-11-22T19:04:05Z",
    "+999999999-01-01T00:00:00Z", "-999999999-01-01T00:00:00Z", "+99999999999999999999-01-01T00:00:00Z",
    "+292278994-08-17T07:12:55.808Z", "-292275055-05-16T16:47:04.191Z", "20２6-11-22T19:04:05Z",
    "2026-11-22T19:04:05\u{0}", "2026--1-22T19:04:05Z", "2026-11-22T+9:04:05Z", "NaN", "1795341845123",
  ])
  func `other writing is no moment`(text: String) {
    #expect(Timestamp(iso: text) == nil)
  }

  @Test func `text without an offset is local time where an offset is given`() {
    #expect(Timestamp(iso: "2026-11-22T19:04", localOffsetSeconds: 32_400)?.iso == "2026-11-22T19:04:00.000+09:00")
    #expect(Timestamp(iso: "2026-11-22T19:04Z", localOffsetSeconds: 32_400)?.iso == "2026-11-22T19:04:00.000+00:00")
    #expect(Timestamp(iso: "2026-11-22T19:04+", localOffsetSeconds: 32_400) == nil)
  }

  @Test func `reads no further than a changed byte allows`() {
    var dice = Seeded(4)
    let text = Array("2026-11-22T19:04:05.123+09:00".utf8)
    for _ in 0..<5_000 {
      var bytes = text
      bytes[.random(in: bytes.indices, using: &dice)] = .random(in: 0...255, using: &dice)
      bytes.removeLast(.random(in: 0...3, using: &dice))
      guard let time = Timestamp(isoBytes: bytes.span) else { continue }
      #expect(Timestamp(iso: time.iso) == time)
    }
  }

  @Test func `knows the hour and the date on its own clock`() throws {
    let time = try #require(Timestamp(iso: "2026-11-22T00:30:00.000+09:00"))
    #expect((time.hour, time.date.iso, time.date.weekday) == (0, "2026-11-22", .sunday))
    #expect(Timestamp(milliseconds: time.milliseconds).hour == 15)
  }

  @Test func `an impossible offset is held to a day`() {
    #expect(Timestamp(milliseconds: 0, offsetSeconds: .max).offsetSeconds == 86_399)
    #expect(Timestamp(milliseconds: 0, offsetSeconds: .min).offsetSeconds == -86_399)
  }
}
