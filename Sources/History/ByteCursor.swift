import Scheduling

/// A place in the bytes of a line, for what is read a million times.
struct ByteCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var offset: Int

  init(bytes: UnsafeBufferPointer<UInt8>, at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  var isAtEnd: Bool { offset == bytes.count }

  /// Moves past exactly these bytes, or stays.
  mutating func skip(_ text: StaticString) -> Bool { skip(UnsafeRawPointer(text.utf8Start), text.utf8CodeUnitCount) }

  /// Moves past exactly these bytes, or stays.
  mutating func skip(_ text: [UInt8]) -> Bool {
    text.withUnsafeBytes { bytes in bytes.baseAddress.map { skip($0, bytes.count) } ?? true }
  }

  private mutating func skip(_ wanted: UnsafeRawPointer, _ length: Int) -> Bool {
    guard bytes.count - offset >= length else { return false }
    let here = UnsafeRawBufferPointer(bytes)
    var index = 0
    // Eight bytes at a time, as long as there are so many.
    while index + 8 <= length {
      let word = here.loadUnaligned(fromByteOffset: offset + index, as: UInt64.self)
      guard word == wanted.loadUnaligned(fromByteOffset: index, as: UInt64.self) else { return false }
      index += 8
    }
    while index < length {
      guard here[offset + index] == wanted.load(fromByteOffset: index, as: UInt8.self) else { return false }
      index += 1
    }
    offset += length
    return true
  }

  /// Reads printable ASCII, at least one byte and none of it a quote or escape, and moves past the byte that ends it.
  mutating func plainText(until end: UInt8) -> UnsafeBufferPointer<UInt8>? {
    let start = offset
    var place = offset
    while place < bytes.count, bytes[place] != end {
      let byte = bytes[place]
      guard byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else { return nil }
      place += 1
    }
    guard place < bytes.count, place > start else { return nil }
    offset = place + 1
    return UnsafeBufferPointer(rebasing: bytes[start..<place])
  }

  /// Reads a number without sign or leading zero, below a million billions.
  mutating func number() -> Int? {
    let start = offset
    var value = 0
    while offset < bytes.count, let digit = digit(at: offset), offset - start < 15 {
      value = value * 10 + digit
      offset += 1
    }
    guard offset > start, offset == start + 1 || bytes[start] != 0x30 else { return nil }
    return value
  }

  /// Reads a time up to the quote that ends it, and moves past the quote; `date` is that of the last time read.
  mutating func timestamp(_ date: inout LastDay) -> Timestamp? {
    if let time = usualTimestamp(&date) { return time }
    guard let text = plainText(until: UInt8(ascii: "\"")) else { return nil }
    return Timestamp(isoBytes: text.span)
  }

  /// Reads a time in the form this version writes, `2026-11-22T19:04:05.123+09:00"`; stays where it has another.
  private mutating func usualTimestamp(_ date: inout LastDay) -> Timestamp? {
    guard bytes.count - offset >= 30, let days = date.days(at: offset, in: bytes) else { return nil }
    var form = Digits(bytes: bytes, start: offset)
    let (hour, minute, second) = (form.pair(11), form.pair(14), form.pair(17))
    let thousandths = form.pair(20) * 10 + form.digit(22)
    let (offsetHour, offsetMinute) = (form.pair(24), form.pair(27))
    let isBehind = form.has("-", at: 23)
    guard form.areAll, form.has("T", at: 10), form.has(":", at: 13), form.has(":", at: 16), form.has(".", at: 19),
      isBehind || form.has("+", at: 23), form.has(":", at: 26), form.has("\"", at: 29),
      hour < 24, minute < 60, second < 60, offsetHour < 15, offsetMinute < 60
    else { return nil }
    let ahead = (offsetHour * 60 + offsetMinute) * (isBehind ? -60 : 60)
    let local = ((days * 24 + hour) * 60 + minute) * 60 + second
    offset += 30
    return Timestamp(milliseconds: Int64((local - ahead) * 1_000 + thousandths), offsetSeconds: ahead)
  }

  /// Reads an object that ends with the line, and that is good UTF-8; nil where it ends before, or is none.
  mutating func lastObject() -> UnsafeBufferPointer<UInt8>? {
    var (depth, isString, place) = (0, false, offset)
    repeat {
      guard place < bytes.count else { return nil }
      switch bytes[place] {
      case UInt8(ascii: "\\") where isString: place += 1
      case UInt8(ascii: "\""): isString.toggle()
      case UInt8(ascii: "{") where !isString, UInt8(ascii: "[") where !isString: depth += 1
      case UInt8(ascii: "}") where !isString, UInt8(ascii: "]") where !isString: depth -= 1
      default: break
      }
      place += 1
    } while depth > 0
    guard place == bytes.count, bytes[offset] == UInt8(ascii: "{") else { return nil }
    let object = UnsafeBufferPointer(rebasing: bytes[offset..<place])
    guard (try? UTF8Span(validating: object.span)) != nil else { return nil }
    offset = place
    return object
  }

  private func digit(at place: Int) -> Int? {
    let byte = bytes[place]
    return byte >= 0x30 && byte <= 0x39 ? Int(byte) - 0x30 : nil
  }
}

/// The date that was read last: a line mostly has that of the line before.
struct LastDay {
  private var text: (UInt64, UInt16) = (0, 0)
  private var days = 0

  /// Days from 1970 to the date of ten characters at a place; nil where it has another form.
  mutating func days(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    let here = (
      raw.loadUnaligned(fromByteOffset: place, as: UInt64.self),
      raw.loadUnaligned(fromByteOffset: place + 8, as: UInt16.self)
    )
    if here == text { return days }
    let characters = String(decoding: bytes[place..<place + 10], as: UTF8.self)
    guard let date = CivilDate(iso: characters) else { return nil }
    (text, days) = (here, date.dayNumber)
    return days
  }
}

/// The characters of a time, of which some must be digits.
private struct Digits {
  let bytes: UnsafeBufferPointer<UInt8>
  let start: Int
  /// Whether all that were asked for were digits.
  private(set) var areAll = true

  init(bytes: UnsafeBufferPointer<UInt8>, start: Int) { (self.bytes, self.start) = (bytes, start) }

  mutating func digit(_ place: Int) -> Int {
    let value = Int(bytes[start + place]) - 0x30
    areAll = areAll && 0...9 ~= value
    return value
  }

  mutating func pair(_ place: Int) -> Int { digit(place) * 10 + digit(place + 1) }

  func has(_ character: Unicode.Scalar, at place: Int) -> Bool { bytes[start + place] == UInt8(ascii: character) }
}
