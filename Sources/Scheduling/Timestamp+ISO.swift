extension Timestamp {
  /// The moment written as in ISO 8601, such as `2026-11-22T19:04:05.123+09:00`, `2026-11-22T10:04Z`.
  ///
  /// Seconds may be left out, a fraction is cut off after milliseconds, years outside 0000…9999 have a sign and six to
  /// nine digits, and the offset may have seconds. Nil for anything else: a date or time that does not exist, a leap
  /// second, spaces, more text behind, a moment out of range. Text without an offset counts as local time at
  /// `localOffsetSeconds`, and is refused when that is nil.
  package init?(iso text: some StringProtocol, localOffsetSeconds: Int? = nil) {
    let text = String(text)
    self.init(isoBytes: text.utf8.span, localOffsetSeconds: localOffsetSeconds)
  }

  /// The moment written in these bytes, as `init(iso:)` reads it, without a string in between.
  package init?(isoBytes bytes: Span<UInt8>, localOffsetSeconds: Int? = nil) {
    guard var reader = ISOReader(bytes), let date = reader.date(), reader.skip("T"),
      let time = reader.millisecondsOfDay(),
      let offset = reader.isAtEnd ? localOffsetSeconds : reader.offset(), reader.isAtEnd
    else { return nil }
    let (days, overflow) = Int64(date.dayNumber).multipliedReportingOverflow(by: 86_400_000)
    let (milliseconds, moreOverflow) = days.addingReportingOverflow(Int64(time) - Int64(offset) * 1_000)
    guard !overflow, !moreOverflow else { return nil }
    self.init(milliseconds: milliseconds, offsetSeconds: offset)
  }

  /// The moment on its local clock, with milliseconds and offset: `2026-11-22T19:04:05.123+09:00`.
  package var iso: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(29)
    appendISO(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends what `iso` returns.
  package func appendISO(to bytes: inout [UInt8]) {
    let time = millisecondsOfDay
    date.appendISO(to: &bytes)
    bytes.append(UInt8(ascii: "T"))
    bytes.append(digits: time / 3_600_000, count: 2)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(digits: time / 60_000 % 60, count: 2)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(digits: time / 1_000 % 60, count: 2)
    bytes.append(UInt8(ascii: "."))
    bytes.append(digits: time % 1_000, count: 3)
    appendOffset(to: &bytes)
  }

  private func appendOffset(to bytes: inout [UInt8]) {
    let seconds = abs(offsetSeconds)
    bytes.append(UInt8(ascii: offsetSeconds < 0 ? "-" : "+"))
    bytes.append(digits: seconds / 3_600, count: 2)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(digits: seconds / 60 % 60, count: 2)
    guard seconds % 60 != 0 else { return }
    bytes.append(UInt8(ascii: ":"))
    bytes.append(digits: seconds % 60, count: 2)
  }
}

extension CivilDate {
  /// The date written as `2026-11-22`; nil for anything else and for dates that do not exist.
  package init?(iso text: some StringProtocol) {
    let text = String(text)
    guard var reader = ISOReader(text.utf8.span), let date = reader.date(), reader.isAtEnd else { return nil }
    self = date
  }

  /// The date as `2026-11-22`; years outside 0000…9999 get a sign and at least six digits.
  package var iso: String {
    var bytes: [UInt8] = []
    appendISO(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  func appendISO(to bytes: inout [UInt8]) {
    if (0...9_999).contains(year) {
      bytes.append(digits: year, count: 4)
    } else {
      let size = year.magnitude
      bytes.append(UInt8(ascii: year < 0 ? "-" : "+"))
      for _ in 0..<max(0, 6 - String(size).utf8.count) { bytes.append(UInt8(ascii: "0")) }
      bytes.append(contentsOf: String(size).utf8)
    }
    bytes.append(UInt8(ascii: "-"))
    bytes.append(digits: month, count: 2)
    bytes.append(UInt8(ascii: "-"))
    bytes.append(digits: day, count: 2)
  }
}

extension [UInt8] {
  /// Appends the last `count` decimal digits of a number not below 0.
  fileprivate mutating func append(digits number: Int, count: Int) {
    var divisor = 1
    for _ in 1..<count { divisor *= 10 }
    while divisor > 0 {
      append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }
}
