/// A piece of note text as Unicode scalars in composed form (NFC), cheap to cut and to compare.
///
/// Notes are read a scalar at a time: `String` finds character boundaries at each step, which is too slow for whole folders.
/// A piece shares the scalars of what it was cut from, and keeps a sketch of them, which rules out most searches at once.
@usableFromInline
package struct Text: Sendable {
  /// The scalars of this text and perhaps of more around it.
  @usableFromInline private(set) var storage: [Unicode.Scalar]
  @usableFromInline private(set) var lower: Int
  @usableFromInline private(set) var upper: Int
  /// What may stand in the text.
  @usableFromInline package private(set) var sketch: Sketch

  @usableFromInline
  init(storage: [Unicode.Scalar], lower: Int, upper: Int, sketch: Sketch) {
    self.storage = storage
    self.lower = lower
    self.upper = upper
    self.sketch = sketch
  }

  @inlinable
  package init(_ scalars: [Unicode.Scalar]) {
    self.init(storage: scalars, lower: 0, upper: scalars.count, sketch: Sketch(scalars))
  }

  /// Takes scalars whose sketch is known.
  init(_ scalars: [Unicode.Scalar], sketch: Sketch) {
    self.init(storage: scalars, lower: 0, upper: scalars.count, sketch: sketch)
  }

  /// Makes a text of at most `count` scalars; `write` puts them down with their sketch, and says how many they are.
  @inline(__always)
  init(count: Int, _ write: (UnsafeMutableBufferPointer<Unicode.Scalar>, inout Sketch) -> Int) {
    var sketch = Sketch()
    var scalars: [Unicode.Scalar] = []
    // Making an array of a given length goes through unspecialized code, which costs more than copying the scalars.
    withUnsafeTemporaryAllocation(of: Unicode.Scalar.self, capacity: count) { room in
      let written = write(room, &sketch)
      scalars.reserveCapacity(written)
      scalars.append(contentsOf: UnsafeBufferPointer(rebasing: room[0..<written]))
    }
    self.init(scalars, sketch: sketch)
  }

  @inlinable package init() { self.init(storage: [], lower: 0, upper: 0, sketch: Sketch()) }

  @inlinable
  package init(_ slice: Slice<Scalars>) { self = slice.base.text[slice.startIndex..<slice.endIndex] }

  package init(_ string: String) {
    var string = string
    self = string.withUTF8 { Text(decoding: $0) }
  }

  /// Decodes sound UTF-8.
  init(decoding bytes: UnsafeBufferPointer<UInt8>) {
    self.init(count: bytes.count) { scalars, sketch in
      var place = 0
      var count = 0
      while place < bytes.count {
        let code = bytes.code(at: &place)
        scalars[count] = Unicode.Scalar(code) ?? "\u{FFFD}"
        sketch.insert(code)
        count += 1
      }
      return count
    }
  }

  @usableFromInline package var string: String {
    let length = utf8Count
    return withScalars { scalars in
      String(unsafeUninitializedCapacity: length) { bytes in
        if length == scalars.count {
          for index in scalars.indices { bytes[index] = UInt8(truncatingIfNeeded: scalars[index].value) }
        } else {
          var place = 0
          for scalar in scalars { Text.write(scalar.value, to: bytes, at: &place) }
        }
        return length
      }
    }
  }

  /// How many bytes the text takes in UTF-8.
  var utf8Count: Int {
    withScalars { scalars in
      var count = scalars.count
      for scalar in scalars where scalar.value >= 0x80 {
        count += scalar.value < 0x800 ? 1 : scalar.value < 0x10000 ? 2 : 3
      }
      return count
    }
  }

  /// Writes a scalar as UTF-8.
  private static func write(_ code: UInt32, to bytes: UnsafeMutableBufferPointer<UInt8>, at place: inout Int) {
    func put(_ byte: UInt32) {
      bytes[place] = UInt8(truncatingIfNeeded: byte)
      place += 1
    }
    guard code >= 0x80 else { return put(code) }
    if code < 0x800 {
      put(code >> 6 | 0xC0)
    } else {
      if code < 0x10000 {
        put(code >> 12 | 0xE0)
      } else {
        put(code >> 18 | 0xF0)
        put(code >> 12 & 0x3F | 0x80)
      }
      put(code >> 6 & 0x3F | 0x80)
    }
    put(code & 0x3F | 0x80)
  }

  /// Gives the scalars as they lie in memory.
  @inlinable
  package func withScalars<Result>(_ read: (UnsafeBufferPointer<Unicode.Scalar>) throws -> Result) rethrows -> Result {
    try storage.withUnsafeBufferPointer { try read(UnsafeBufferPointer(rebasing: $0[lower..<upper])) }
  }
}

extension Text: RandomAccessCollection {
  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { upper - lower }
  @inlinable package var count: Int { upper - lower }
  @inlinable package var isEmpty: Bool { upper == lower }

  @inlinable
  package subscript(index: Int) -> Unicode.Scalar {
    precondition(index >= 0 && index < upper - lower, "a place in the text")
    return storage[lower + index]
  }

  /// A part, counted anew from 0; costs the same for every length.
  @inlinable
  package subscript(range: Range<Int>) -> Text {
    precondition(range.lowerBound >= 0 && range.upperBound <= upper - lower, "a part of the text")
    return Text(storage: storage, lower: lower + range.lowerBound, upper: lower + range.upperBound, sketch: sketch)
  }

  @inlinable
  package func withContiguousStorageIfAvailable<Result>(
    _ read: (UnsafeBufferPointer<Unicode.Scalar>) throws -> Result
  ) rethrows -> Result? {
    try withScalars(read)
  }

  /// The text as a collection whose parts keep the places of the whole.
  @usableFromInline
  package struct Scalars: RandomAccessCollection, Sendable {
    @usableFromInline let text: Text

    @inlinable
    init(_ text: Text) { self.text = text }

    @inlinable package var startIndex: Int { 0 }
    @inlinable package var endIndex: Int { text.count }
    @inlinable package subscript(index: Int) -> Unicode.Scalar { text[index] }

    @inlinable
    package func withContiguousStorageIfAvailable<Result>(
      _ read: (UnsafeBufferPointer<Unicode.Scalar>) throws -> Result
    ) rethrows -> Result? {
      try text.withScalars(read)
    }
  }

  @inlinable package var scalars: Scalars { Scalars(self) }
}

extension Text: Hashable {
  @inlinable
  package static func == (left: Text, right: Text) -> Bool {
    guard left.count == right.count else { return false }
    // Most texts that are compared differ at once.
    if let first = left.first, first != right[0] { return false }
    return left.withScalars { left in
      right.withScalars { right in
        for index in left.indices where left[index] != right[index] { return false }
        return true
      }
    }
  }

  /// Hashes the scalars as one run of bytes; a scalar at a time is many times slower.
  @inlinable
  package func hash(into hasher: inout Hasher) {
    withScalars { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  /// A number for the text that no other text has but by an accident nobody will see; for keys of texts that need not be kept.
  package var fingerprint: UInt64 {
    withScalars { scalars in
      var hash = UInt64(scalars.count)
      var index = 0
      // Two at a time: each step waits for the one before.
      while index + 1 < scalars.count {
        let pair = UInt64(scalars[index].value) << 32 | UInt64(scalars[index + 1].value)
        hash = Text.fingerprint(hash, pair)
        index += 2
      }
      return index < scalars.count ? Text.fingerprint(hash, UInt64(scalars[index].value)) : hash
    }
  }

  /// Joins two numbers in one.
  package static func fingerprint(_ hash: UInt64, _ next: UInt64) -> UInt64 {
    var hash = (hash ^ next) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    return hash &* 0xD6E8_FEB8_6659_FD93
  }

  /// What sets and dictionaries of texts sort by: a few multiplications, as the words asked for are short and many.
  @inlinable
  package func _rawHashValue(seed: Int) -> Int {
    withScalars { scalars in
      var hash = UInt64(truncatingIfNeeded: seed) ^ UInt64(scalars.count)
      for scalar in scalars {
        hash = (hash ^ UInt64(scalar.value)) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 32
      }
      return Int(truncatingIfNeeded: hash)
    }
  }
}

extension Text: ExpressibleByStringLiteral, CustomStringConvertible {
  @usableFromInline
  package init(stringLiteral value: StaticString) {
    self.init(decoding: UnsafeBufferPointer(start: value.utf8Start, count: value.utf8CodeUnitCount))
  }

  @inlinable package var description: String { string }
}

extension Text {
  package static func + (left: Text, right: Text) -> Text {
    if left.isEmpty { return right }
    if right.isEmpty { return left }
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(left.count + right.count)
    left.withScalars { result += $0 }
    right.withScalars { result += $0 }
    var sketch = left.sketch
    sketch.formUnion(right.sketch)
    return Text(result, sketch: sketch)
  }

  /// Grows in place where no other text shares the scalars.
  package static func += (left: inout Text, right: Text) {
    left.detach()
    right.withScalars { left.storage += $0 }
    left.upper = left.storage.count
    left.sketch.formUnion(right.sketch)
  }

  package mutating func append(_ scalar: Unicode.Scalar) {
    detach()
    storage.append(scalar)
    upper += 1
    sketch.insert(scalar.value)
  }

  /// Drops what others may see of the scalars after the text's end.
  private mutating func detach() {
    guard lower > 0 || upper < storage.count else { return }
    storage = Array(storage[lower..<upper])
    lower = 0
    upper = storage.count
  }
}

extension Text {
  /// What pieces were cut from, from the first to the last, where nothing but one space stands between each two of them.
  fileprivate init?(cutAtSpaces pieces: [Text]) {
    let whole = pieces[0]
    let (isOne, end) = whole.storage.withUnsafeBufferPointer { scalars in
      var end = whole.upper
      for piece in pieces.dropFirst() {
        guard piece.lower == end + 1, piece.storage.withUnsafeBufferPointer({ $0.baseAddress == scalars.baseAddress }),
          scalars[end] == " "
        else { return (false, end) }
        end = piece.upper
      }
      return (true, end)
    }
    guard isOne else { return nil }
    self.init(storage: whole.storage, lower: whole.lower, upper: end, sketch: whole.sketch)
  }
}

extension Array where Element == Text {
  /// The pieces in one text with `separator` between them.
  package func joined(_ separator: String) -> Text {
    guard count > 1 else { return first ?? Text() }
    if separator == " ", let whole = Text(cutAtSpaces: self) { return whole }
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(reduce(0) { $0 + $1.count + separator.utf8.count })
    var sketch = Sketch(separator.unicodeScalars)
    for (index, piece) in enumerated() {
      if index > 0 { result += separator.unicodeScalars }
      piece.withScalars { result += $0 }
      sketch.formUnion(piece.sketch)
    }
    return Text(result, sketch: sketch)
  }
}
