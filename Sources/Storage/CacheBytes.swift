/// Writes values one after the other as bytes.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// Writes a number that is seldom large, seven bits a byte, lowest first.
  mutating func put(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Writes eight bytes, lowest first.
  mutating func put(fixed number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Writes the length in bytes and the text.
  mutating func put(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      put(utf8.count)
      bytes.append(contentsOf: utf8)
    }
  }

  mutating func put(_ texts: [String]) {
    put(texts.count)
    for text in texts { put(text) }
  }
}

/// Reads what `ByteWriter` wrote; anything that does not fit is damage, never a crash.
struct ByteReader {
  struct Damage: Error {}

  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }

  mutating func byte() throws(Damage) -> UInt8 {
    guard place < bytes.count else { throw Damage() }
    place += 1
    return bytes[place - 1]
  }

  mutating func number() throws(Damage) -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try byte()
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(Int64(bitPattern: value)) }
      shift += 7
      guard shift < 64 else { throw Damage() }
    }
  }

  /// A number of things that each take at least a byte.
  mutating func count() throws(Damage) -> Int {
    let count = try number()
    guard count >= 0, count <= bytes.count - place else { throw Damage() }
    return count
  }

  mutating func fixed() throws(Damage) -> UInt64 {
    guard bytes.count - place >= 8 else { throw Damage() }
    place += 8
    return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place - 8, as: UInt64.self))
  }

  mutating func text() throws(Damage) -> String {
    let count = try count()
    place += count
    return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[(place - count)..<place]), as: UTF8.self)
  }

  mutating func texts() throws(Damage) -> [String] {
    let count = try count()
    if count == 0 { return [] }
    var texts: [String] = []
    texts.reserveCapacity(count)
    for _ in 0..<count { texts.append(try text()) }
    return texts
  }
}
