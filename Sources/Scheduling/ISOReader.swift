/// Reads the parts of a date and time from left to right; each part that is not there leaves nil.
struct ISOReader {
  /// The text; the longest that can be right has 44 bytes.
  private var bytes = InlineArray<48, UInt8>(repeating: 0)
  private let count: Int
  private var position = 0

  /// A reader at the start of the text; nil when that is longer than any date and time.
  init?(_ text: Span<UInt8>) {
    guard text.count <= bytes.count else { return nil }
    count = text.count
    for index in text.indices { bytes[index] = text[index] }
  }

  var isAtEnd: Bool { position == count }

  private var next: UInt8? { position < count ? bytes[position] : nil }

  /// Goes past the character if it comes next, and returns whether it did.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// Reads `2026-11-22`, the year with a sign and six to nine digits when it is outside 0000…9999.
  mutating func date() -> CivilDate? {
    guard let year = year(), skip("-"), let month = number(digits: 2), skip("-"), let day = number(digits: 2) else {
      return nil
    }
    return CivilDate(year: year, month: month, day: day)
  }

  /// Reads `19:04`, `19:04:05` or `19:04:05.123456789`.
  mutating func millisecondsOfDay() -> Int? {
    guard let hour = number(digits: 2), hour < 24, skip(":"), let minute = number(digits: 2), minute < 60 else {
      return nil
    }
    let whole = (hour * 60 + minute) * 60_000
    guard skip(":") else { return whole }
    guard let second = number(digits: 2), second < 60 else { return nil }
    guard skip(".") else { return whole + second * 1_000 }
    guard let fraction = fraction() else { return nil }
    return whole + second * 1_000 + fraction
  }

  /// Reads `Z`, `+09:00` or `+08:27:52` as seconds ahead of UTC.
  mutating func offset() -> Int? {
    if skip("Z") { return 0 }
    let isBehind = next == UInt8(ascii: "-")
    guard skip("+") || skip("-"), let hours = number(digits: 2), hours < 24, skip(":"),
      let minutes = number(digits: 2), minutes < 60
    else { return nil }
    var seconds = (hours * 60 + minutes) * 60
    if skip(":") {
      guard let more = number(digits: 2), more < 60 else { return nil }
      seconds += more
    }
    return isBehind ? -seconds : seconds
  }

  private mutating func year() -> Int? {
    let isNegative = next == UInt8(ascii: "-")
    guard skip("+") || skip("-") else { return number(digits: 4) }
    guard let size = number(digits: 6...9) else { return nil }
    let year = isNegative ? -size : size
    // One way to write each year: no sign where four digits do.
    return (0...9_999).contains(year) ? nil : year
  }

  /// Reads one to nine digits after the point as milliseconds; the rest is cut off.
  private mutating func fraction() -> Int? {
    let start = position
    guard var value = number(digits: 1...9) else { return nil }
    for _ in (position - start)..<9 { value *= 10 }
    return value / 1_000_000
  }

  private mutating func number(digits count: Int) -> Int? { number(digits: count...count) }

  /// Reads as many digits as there are; nil unless their count is in `counts`, whose bounds are at most nine.
  private mutating func number(digits counts: ClosedRange<Int>) -> Int? {
    var value = 0
    let start = position
    while position - start < counts.upperBound, let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    {
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      position += 1
    }
    return position - start >= counts.lowerBound ? value : nil
  }
}
