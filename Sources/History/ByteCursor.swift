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
  mutating func skip(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard bytes.count - offset >= length else { return false }
    let (here, wanted) = (UnsafeRawBufferPointer(bytes), UnsafeRawPointer(text.utf8Start))
    var index = 0
    // Eight bytes at a time, as long as there are so many.
    while index + 8 <= length {
      let word = here.loadUnaligned(fromByteOffset: offset + index, as: UInt64.self)
      guard word == wanted.loadUnaligned(fromByteOffset: index, as: UInt64.self) else { return false }
      index += 8
    }
    while index < length {
      guard bytes[offset + index] == text.utf8Start[index] else { return false }
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

  /// Reads a time up to the quote that ends it, and moves past the quote.
  mutating func timestamp() -> Timestamp? {
    guard let text = plainText(until: UInt8(ascii: "\"")) else { return nil }
    return Timestamp(isoBytes: text.span)
  }

  /// Reads an object that ends with the line; nil where it ends before, or is none.
  mutating func lastObject() -> String? {
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
    defer { offset = place }
    return String(validating: UnsafeBufferPointer(rebasing: bytes[offset..<place]), as: UTF8.self)
  }

  private func digit(at place: Int) -> Int? {
    let byte = bytes[place]
    return byte >= 0x30 && byte <= 0x39 ? Int(byte) - 0x30 : nil
  }
}
