extension JSON {
  /// Why a text is no JSON value, and where.
  package struct Fault: Error, Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      case unexpectedEnd
      case unexpectedByte(UInt8)
      /// More than `JSON.maximumDepth` arrays and objects inside one another.
      case tooDeep
      case repeatedName(String)
      case invalidNumber
      /// A string that is not UTF-8, holds a raw control character, or has a wrong escape.
      case invalidString
    }

    package let kind: Kind
    /// Bytes before the place, from 0.
    package let offset: Int

    package init(_ kind: Kind, at offset: Int) {
      self.kind = kind
      self.offset = offset
    }
  }

  package static let maximumDepth = 128

  /// Reads one value with nothing but space around it; objects that repeat a name are refused.
  package init(_ text: String) throws(Fault) {
    try self.init(Array(text.utf8))
  }

  /// Reads one value from UTF-8 with nothing but space around it; objects that repeat a name are refused.
  package init(_ bytes: [UInt8]) throws(Fault) {
    let result = bytes.withUnsafeBufferPointer { bytes in Result { () throws(Fault) in try JSON(reading: bytes) } }
    self = try result.get()
  }

  package init(reading bytes: UnsafeBufferPointer<UInt8>) throws(Fault) {
    var reader = JSONReader(bytes: bytes)
    self = try reader.value(depth: 0)
    reader.skipSpace()
    if let byte = reader.next { throw Fault(.unexpectedByte(byte), at: reader.offset) }
  }
}

/// A place in a JSON text; each element reads itself.
private struct JSONReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var offset = 0

  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
  }

  func fault(_ kind: JSON.Fault.Kind) -> JSON.Fault { JSON.Fault(kind, at: offset) }

  /// The fault of finding here what does not belong here.
  func unexpected() -> JSON.Fault { fault(next.map { .unexpectedByte($0) } ?? .unexpectedEnd) }

  mutating func take(_ byte: UInt8) throws(JSON.Fault) {
    guard next == byte else { throw unexpected() }
    offset += 1
  }

  mutating func take(_ word: StaticString, as value: JSON) throws(JSON.Fault) -> JSON {
    for index in 0..<word.utf8CodeUnitCount { try take(word.utf8Start[index]) }
    return value
  }

  mutating func value(depth: Int) throws(JSON.Fault) -> JSON {
    skipSpace()
    guard depth <= JSON.maximumDepth else { throw fault(.tooDeep) }
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try take("true", as: .bool(true))
    case UInt8(ascii: "f"): return try take("false", as: .bool(false))
    case UInt8(ascii: "n"): return try take("null", as: .null)
    default: return .number(try number())
    }
  }

  mutating func array(depth: Int) throws(JSON.Fault) -> JSON {
    offset += 1
    var items: [JSON] = []
    skipSpace()
    if next == UInt8(ascii: "]") {
      offset += 1
      return .array(items)
    }
    while true {
      items.append(try value(depth: depth + 1))
      skipSpace()
      if next == UInt8(ascii: "]") { break }
      try take(UInt8(ascii: ","))
    }
    offset += 1
    return .array(items)
  }

  mutating func object(depth: Int) throws(JSON.Fault) -> JSON {
    offset += 1
    var members: [JSON.Member] = []
    var names: Set<String> = []
    skipSpace()
    if next == UInt8(ascii: "}") {
      offset += 1
      return .object(members)
    }
    while true {
      skipSpace()
      let place = offset
      let name = try string()
      guard names.insert(name).inserted else { throw JSON.Fault(.repeatedName(name), at: place) }
      skipSpace()
      try take(UInt8(ascii: ":"))
      members.append(JSON.Member(name, try value(depth: depth + 1)))
      skipSpace()
      if next == UInt8(ascii: "}") { break }
      try take(UInt8(ascii: ","))
    }
    offset += 1
    return .object(members)
  }

  /// Reads a number by the grammar of JSON, however large, as its literal.
  mutating func number() throws(JSON.Fault) -> String {
    let start = offset
    if next == UInt8(ascii: "-") { offset += 1 }
    if next == UInt8(ascii: "0") { offset += 1 } else { try digits() }
    if next == UInt8(ascii: ".") {
      offset += 1
      try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      offset += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { offset += 1 }
      try digits()
    }
    if let byte = next, (0x30...0x39).contains(byte) { throw fault(.invalidNumber) }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func digits() throws(JSON.Fault) {
    let start = offset
    while let byte = next, (0x30...0x39).contains(byte) { offset += 1 }
    if offset == start { throw unexpected() }
  }

  mutating func string() throws(JSON.Fault) -> String {
    try take(UInt8(ascii: "\""))
    let start = offset
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { offset += 1 }
    if next == UInt8(ascii: "\"") {
      let text = String(validating: bytes[start..<offset], as: UTF8.self)
      guard let text else { throw JSON.Fault(.invalidString, at: start) }
      offset += 1
      return text
    }
    return try escapedString(after: Array(bytes[start..<offset]), from: start)
  }

  /// Reads the rest of a string in which an escape was met.
  private mutating func escapedString(after head: [UInt8], from start: Int) throws(JSON.Fault) -> String {
    var text = head
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw fault(.invalidString) }
      offset += 1
      if byte == UInt8(ascii: "\\") {
        text.append(contentsOf: String(Character(try escape())).utf8)
      } else {
        text.append(byte)
      }
    }
    try take(UInt8(ascii: "\""))
    guard let string = String(validating: text, as: UTF8.self) else { throw JSON.Fault(.invalidString, at: start) }
    return string
  }

  private mutating func escape() throws(JSON.Fault) -> Unicode.Scalar {
    guard let byte = next else { throw unexpected() }
    offset += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "u"): return try scalar()
    default: throw JSON.Fault(.invalidString, at: offset - 1)
    }
  }

  /// Reads the digits of `\u`, and of the second half when it is the first of a pair.
  private mutating func scalar() throws(JSON.Fault) -> Unicode.Scalar {
    let place = offset
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800..<0xDC00).contains(first) else { throw JSON.Fault(.invalidString, at: place) }
    try take(UInt8(ascii: "\\"))
    try take(UInt8(ascii: "u"))
    let second = try unit()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw JSON.Fault(.invalidString, at: place) }
    return scalar
  }

  private mutating func unit() throws(JSON.Fault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw unexpected() }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return value
  }
}
