extension Text {
  /// Whether the text is one of a few words.
  @_disfavoredOverload
  package func isOne(of words: [String]) -> Bool {
    let length = utf8Count
    return words.contains { $0.utf8.count == length && self == $0 }
  }

  package static func == (left: Text, right: String) -> Bool {
    right.withUTF8Bytes { bytes in
      left.count <= bytes.count && left.withScalars { $0.end(of: bytes, at: 0) == $0.count }
    }
  }

  package static func != (left: Text, right: String) -> Bool { !(left == right) }

  package func starts(with prefix: String) -> Bool { has(prefix, at: 0) }

  package func ends(with suffix: String) -> Bool {
    suffix.withUTF8Bytes { bytes in withScalars { $0.ends(with: bytes) } }
  }

  /// Whether `part` stands at `index`.
  package func has(_ part: String, at index: Int) -> Bool {
    part.withUTF8Bytes { bytes in withScalars { $0.end(of: bytes, at: index) != nil } }
  }

  @_disfavoredOverload
  package func endsWith(anyOf suffixes: [String]) -> Bool {
    withScalars { scalars in suffixes.contains { $0.withUTF8Bytes { scalars.ends(with: $0) } } }
  }

  @_disfavoredOverload
  package func startsWith(anyOf prefixes: [String]) -> Bool {
    withScalars { scalars in prefixes.contains { $0.withUTF8Bytes { scalars.end(of: $0, at: 0) != nil } } }
  }

  /// The first place at or after `start` where `part` stands.
  package func firstRange(of part: String, from start: Int = 0) -> Range<Int>? {
    part.withUTF8Bytes { bytes in
      guard !bytes.isEmpty, sketch.mayHold(bytes) else { return nil }
      return withScalars { $0.firstRange(of: bytes, from: Swift.max(0, start)) }
    }
  }

  /// The first place of `part` at most `reach` scalars after `start`.
  func firstRange(of part: String, within reach: Int, from start: Int) -> Range<Int>? {
    let stop = Swift.min(count, start + reach)
    guard start < stop else { return nil }
    var index = start
    while index < stop {
      if has(part, at: index) { return index..<(index + part.unicodeScalars.count) }
      index += 1
    }
    return nil
  }

  package func contains(_ part: String) -> Bool { firstRange(of: part) != nil }

  @_disfavoredOverload
  package func containsAny(of parts: [String]) -> Bool { parts.contains { contains($0) } }

  /// Whether `part` stands in the text; linear in practice, as the first scalar seldom fits.
  package func contains(text part: Text) -> Bool { firstRange(ofText: part) != nil }

  /// What a text is asked for is a text as well: the standard library's own search of collections is many times slower.
  package func firstRange(of part: Text) -> Range<Int>? { firstRange(ofText: part) }

  package func contains(_ part: Text) -> Bool { firstRange(ofText: part) != nil }

  package func firstRange(ofText part: Text, from start: Int = 0) -> Range<Int>? {
    // The part's own sketch may name more than stands in it.
    guard !part.isEmpty, part.count <= count, sketch.mayHold(Sketch(part)) else { return nil }
    return withScalars { scalars in part.withScalars { scalars.firstRange(of: $0, from: Swift.max(0, start)) } }
  }

  /// The text without `suffix` where it ends with it.
  package func without(suffix: String) -> Text {
    ends(with: suffix) ? dropping(last: suffix.unicodeScalars.count) : self
  }

  /// The text with each `part` replaced, read once from the left.
  package func replacing(_ part: String, with other: String) -> Text {
    guard var found = firstRange(of: part) else { return self }
    let other = Text(other)
    var result = Text()
    var index = 0
    while true {
      result += self[index..<found.lowerBound]
      result += other
      index = found.upperBound
      guard let next = firstRange(of: part, from: index) else { break }
      found = next
    }
    result += self[index..<count]
    return result
  }
}

/// The same for words that stand where they are asked for.
extension Text {
  package func starts(with prefix: Literal) -> Bool {
    withScalars { scalars in
      guard let head = scalars.first?.head else { return prefix.bytes.isEmpty }
      return head.begins(prefix.bytes) && scalars.end(of: prefix.bytes, at: 0) != nil
    }
  }

  package func ends(with suffix: Literal) -> Bool { withScalars { $0.ends(with: suffix.bytes) } }

  /// Whether `part` stands at `index`.
  package func has(_ part: Literal, at index: Int) -> Bool { withScalars { $0.end(of: part.bytes, at: index) != nil } }

  /// The first place at or after `start` where `part` stands.
  package func firstRange(of part: Literal, from start: Int = 0) -> Range<Int>? {
    guard !part.bytes.isEmpty, sketch.mayHold(part.bytes) else { return nil }
    return withScalars { $0.firstRange(of: part.bytes, from: Swift.max(0, start)) }
  }

  package func contains(_ part: Literal) -> Bool { firstRange(of: part) != nil }

  /// The text without `suffix` where it ends with it.
  package func without(suffix: Literal) -> Text { ends(with: suffix) ? dropping(last: suffix.count) : self }

  package func isOne(of words: [Literal]) -> Bool {
    withScalars { scalars in
      guard let head = scalars.first?.head, let last = scalars.last?.lastByte else {
        return words.contains { $0.bytes.isEmpty }
      }
      return words.contains { word in
        let bytes = word.bytes
        // The ends of words differ more than their beginnings.
        return bytes.count >= scalars.count && bytes.last == last && head.begins(bytes)
          && scalars.end(of: bytes, at: 0) == scalars.count
      }
    }
  }

  package func endsWith(anyOf suffixes: [Literal]) -> Bool {
    withScalars { scalars in
      guard let last = scalars.last?.lastByte else { return suffixes.contains { $0.bytes.isEmpty } }
      return suffixes.contains { $0.bytes.last == last && scalars.endsWhole(with: $0.bytes) }
    }
  }

  package func startsWith(anyOf prefixes: [Literal]) -> Bool {
    withScalars { scalars in
      guard let head = scalars.first?.head else { return prefixes.contains { $0.bytes.isEmpty } }
      return prefixes.contains { head.begins($0.bytes) && scalars.end(of: $0.bytes, at: 0) != nil }
    }
  }

  /// Whether the text begins with one of a few words once its capitals are small; the words are.
  package func startsWith(lowered prefixes: [Literal]) -> Bool {
    withScalars { scalars in
      guard let head = scalars.first?.lowered.head else { return prefixes.contains { $0.bytes.isEmpty } }
      return prefixes.contains { head.begins($0.bytes) && scalars.begin(lowered: $0.bytes) }
    }
  }

  package func containsAny(of parts: [Literal]) -> Bool {
    parts.contains { part in
      sketch.mayHold(part.bytes) && withScalars { $0.firstRange(of: part.bytes, from: 0) } != nil
    }
  }
}

extension UnsafeBufferPointer<Unicode.Scalar> {
  /// The place after `part`, given as UTF-8, where it stands at `index`.
  fileprivate func end(of part: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    var place = 0
    var position = index
    while place < part.count {
      guard position < count, self[position].value == part.code(at: &place) else { return nil }
      position += 1
    }
    return position
  }

  /// Whether `suffix`, given as UTF-8, stands at the end.
  @inline(__always)
  fileprivate func ends(with suffix: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let byte = suffix.last else { return true }
    guard let scalar = last, scalar.lastByte == byte else { return false }
    return endsWhole(with: suffix)
  }

  fileprivate func endsWhole(with suffix: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = suffix.count
    var position = count
    while end > 0 {
      guard position > 0 else { return false }
      position -= 1
      guard self[position].value == suffix.code(before: &end) else { return false }
    }
    return true
  }

  /// Whether `part`, given as UTF-8 in small letters, stands at the beginning once capitals are small.
  fileprivate func begin(lowered part: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    var position = 0
    while place < part.count {
      guard position < count, self[position].lowered.value == part.code(at: &place) else { return false }
      position += 1
    }
    return true
  }

  fileprivate func firstRange(of part: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
    var place = 0
    let head = part.code(at: &place)
    guard place < part.count else {
      var index = start
      while index < count {
        if self[index].value == head { return index..<(index + 1) }
        index += 1
      }
      return nil
    }
    let next = part.code(at: &place)
    var index = start
    while let found = firstPair(head, next, from: index) {
      if let end = end(of: part, at: found) { return found..<end }
      index = found + 1
    }
    return nil
  }

  fileprivate func firstRange(of part: UnsafeBufferPointer<Unicode.Scalar>, from start: Int) -> Range<Int>? {
    guard let head = part.first else { return start <= count ? start..<start : nil }
    guard part.count > 1 else {
      var index = start
      while index < count {
        if self[index] == head { return index..<(index + 1) }
        index += 1
      }
      return nil
    }
    var index = start
    while let found = firstPair(head.value, part[1].value, from: index), found + part.count <= count {
      var length = 2
      while length < part.count, self[found + length] == part[length] { length += 1 }
      if length == part.count { return found..<(found + length) }
      index = found + 1
    }
    return nil
  }

  /// The first place at or after `start` where two scalars stand side by side.
  ///
  /// Four places are looked at in one go. Of words that are searched for the first scalar is often a space, which stands everywhere;
  /// two in a row seldom are what is not looked for.
  private func firstPair(_ head: UInt32, _ next: UInt32, from start: Int) -> Int? {
    guard let baseAddress, start >= 0 else { return nil }
    let bytes = UnsafeRawPointer(baseAddress)
    let size = MemoryLayout<Unicode.Scalar>.size
    let (heads, nexts) = (SIMD4(repeating: head), SIMD4(repeating: next))
    var index = start
    while index + 4 < count {
      let here = bytes.loadUnaligned(fromByteOffset: index &* size, as: SIMD4<UInt32>.self)
      let behind = bytes.loadUnaligned(fromByteOffset: (index &+ 1) &* size, as: SIMD4<UInt32>.self)
      if any((here ^ heads | behind ^ nexts) .== SIMD4(repeating: 0)) { break }
      index &+= 4
    }
    while index + 1 < count {
      if self[index].value == head, self[index + 1].value == next { return index }
      index &+= 1
    }
    return nil
  }
}

extension String {
  /// Reads the bytes where they are: literals are many and compared often, walking them as scalars is slow.
  fileprivate func withUTF8Bytes<Result>(_ read: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable(read) ?? Array(utf8).withUnsafeBufferPointer(read)
  }
}

extension Sketch {
  /// Whether the first scalars of sound UTF-8 may stand in the text; more of them seldom tell more.
  fileprivate func mayHold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    while place < Swift.min(bytes.count, 4) {
      let byte = bytes[place]
      if byte < 0x80 {
        guard (byte < 0x40 ? low : high) >> UInt64(byte & 0x3F) & 1 != 0 else { return false }
        place += 1
      } else {
        guard mayHold(code: bytes.code(at: &place)) else { return false }
      }
    }
    return true
  }
}

extension Unicode.Scalar {
  /// The first two bytes of a scalar in UTF-8, which tell most scalars apart; the first byte is much the same for all of Hangul.
  fileprivate struct Head {
    let first: UInt8
    /// Nil for what is a single byte.
    let second: UInt8?

    @inline(__always)
    func begins(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      guard let byte = bytes.first else { return true }
      // Sound UTF-8 goes on after such a first byte.
      return byte == first && (second == nil || bytes[1] == second)
    }
  }

  @inline(__always)
  fileprivate var head: Head {
    if value < 0x80 { return Head(first: UInt8(truncatingIfNeeded: value), second: nil) }
    let (first, shift): (UInt32, UInt32) =
      value < 0x800 ? (value >> 6 | 0xC0, 0) : value < 0x10000 ? (value >> 12 | 0xE0, 6) : (value >> 18 | 0xF0, 12)
    return Head(
      first: UInt8(truncatingIfNeeded: first), second: UInt8(truncatingIfNeeded: value >> shift & 0x3F | 0x80))
  }

  /// The last byte of the scalar in UTF-8.
  fileprivate var lastByte: UInt8 { value < 0x80 ? UInt8(value) : UInt8(truncatingIfNeeded: value & 0x3F | 0x80) }
}

extension UnsafeBufferPointer<UInt8> {
  /// The scalar's number that begins at `place` of sound UTF-8; moves `place` behind it.
  func code(at place: inout Int) -> UInt32 {
    let first = UInt32(self[place])
    place += 1
    guard first >= 0x80 else { return first }
    let more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1
    var code = first & (0x3F >> UInt32(more))
    for _ in 0..<more {
      code = code << 6 | UInt32(self[place]) & 0x3F
      place += 1
    }
    return code
  }

  /// The scalar's number that ends before `end` of sound UTF-8; moves `end` to where it begins.
  fileprivate func code(before end: inout Int) -> UInt32 {
    end -= 1
    var byte = UInt32(self[end])
    guard byte >= 0x80 else { return byte }
    var code: UInt32 = 0
    var shift: UInt32 = 0
    while byte & 0xC0 == 0x80 {
      code |= (byte & 0x3F) << shift
      shift += 6
      end -= 1
      byte = UInt32(self[end])
    }
    return code | (byte & (0x3F >> (shift / 6))) << shift
  }
}
