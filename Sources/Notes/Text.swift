/// A piece of note text as Unicode scalars in composed form (NFC), cheap to cut and to compare.
///
/// Notes are read a scalar at a time: `String` finds character boundaries at each step, which is too slow for whole folders.
package struct Text: Hashable, Sendable, RandomAccessCollection, ExpressibleByStringLiteral, CustomStringConvertible {
  package var scalars: [Unicode.Scalar]

  package init(_ scalars: [Unicode.Scalar] = []) { self.scalars = scalars }

  package init(_ slice: ArraySlice<Unicode.Scalar>) { scalars = Array(slice) }

  package init(_ string: String) { scalars = Array(string.unicodeScalars) }

  package init(stringLiteral value: String) { scalars = Array(value.unicodeScalars) }

  /// Hashes the scalars as one run of bytes; a scalar at a time is many times slower.
  package func hash(into hasher: inout Hasher) {
    scalars.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { scalars.count }

  package subscript(index: Int) -> Unicode.Scalar { scalars[index] }

  package subscript(range: Range<Int>) -> Text { Text(scalars[range]) }

  package var string: String {
    String(unsafeUninitializedCapacity: scalars.count * 4) { buffer in
      var length = 0
      for scalar in scalars {
        for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          buffer[length] = unit
          length += 1
        }
      }
      return length
    }
  }

  package var description: String { string }

  package static func + (left: Text, right: Text) -> Text { Text(left.scalars + right.scalars) }

  package static func += (left: inout Text, right: Text) { left.scalars += right.scalars }
}

extension Text {
  /// The text without spaces at its ends.
  package var trimmed: Text {
    trimming { $0.isSpace }
  }

  /// The text without scalars at its ends for which `drops` holds.
  package func trimming(_ drops: (Unicode.Scalar) -> Bool) -> Text {
    var first = 0
    var last = scalars.count
    while first < last, drops(scalars[first]) { first += 1 }
    while last > first, drops(scalars[last - 1]) { last -= 1 }
    return first == 0 && last == scalars.count ? self : Text(scalars[first..<last])
  }

  package func starts(with prefix: String) -> Bool { has(prefix, at: 0) }

  package func ends(with suffix: String) -> Bool {
    suffix.withUTF8Bytes { bytes in
      var end = bytes.count
      var position = scalars.count
      while end > 0 {
        guard position > 0 else { return false }
        position -= 1
        guard scalars[position].value == bytes.code(before: &end) else { return false }
      }
      return true
    }
  }

  /// Whether `part` stands at `index`.
  package func has(_ part: String, at index: Int) -> Bool {
    part.withUTF8Bytes { end(of: $0, at: index) != nil }
  }

  /// The place after `part`, given as UTF-8, where it stands at `index`.
  private func end(of part: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    var place = 0
    var position = index
    while place < part.count {
      guard position < scalars.count, scalars[position].value == part.code(at: &place) else { return nil }
      position += 1
    }
    return position
  }

  package func endsWith(anyOf suffixes: [String]) -> Bool { suffixes.contains { ends(with: $0) } }

  package func startsWith(anyOf prefixes: [String]) -> Bool { prefixes.contains { starts(with: $0) } }

  /// The first place at or after `start` where `part` stands.
  package func firstRange(of part: String, from start: Int = 0) -> Range<Int>? {
    part.withUTF8Bytes { bytes in
      guard !bytes.isEmpty else { return nil }
      var place = 0
      let head = bytes.code(at: &place)
      var index = Swift.max(0, start)
      while index < scalars.count {
        if scalars[index].value == head, let end = end(of: bytes, at: index) { return index..<end }
        index += 1
      }
      return nil
    }
  }

  package func contains(_ part: String) -> Bool { firstRange(of: part) != nil }

  package func containsAny(of parts: [String]) -> Bool { parts.contains { contains($0) } }

  /// Whether `part` stands in the text; linear in practice, as the first scalar seldom fits.
  package func contains(text part: Text) -> Bool { firstRange(ofText: part) != nil }

  package func firstRange(ofText part: Text, from start: Int = 0) -> Range<Int>? {
    let count = part.count
    guard count > 0, count <= scalars.count else { return nil }
    var index = Swift.max(0, start)
    while index + count <= scalars.count {
      if scalars[index] == part[0], scalars[index..<(index + count)].elementsEqual(part.scalars) {
        return index..<(index + count)
      }
      index += 1
    }
    return nil
  }

  package func prefix(_ count: Int) -> Text { Text(scalars.prefix(count)) }

  package func suffix(_ count: Int) -> Text { Text(scalars.suffix(count)) }

  package func dropping(first count: Int) -> Text { Text(scalars.dropFirst(count)) }

  package func dropping(last count: Int) -> Text { Text(scalars.dropLast(count)) }

  /// The text without `suffix` where it ends with it.
  package func without(suffix: String) -> Text {
    ends(with: suffix) ? dropping(last: suffix.unicodeScalars.count) : self
  }

  /// The text with each `part` replaced, read once from the left.
  package func replacing(_ part: String, with other: String) -> Text {
    guard var found = firstRange(of: part) else { return self }
    var result: [Unicode.Scalar] = []
    var index = 0
    while true {
      result += scalars[index..<found.lowerBound]
      result += Array(other.unicodeScalars)
      index = found.upperBound
      guard let next = firstRange(of: part, from: index) else { break }
      found = next
    }
    return Text(result + scalars[index...])
  }

  /// The pieces between scalars for which `cuts` holds, also the empty ones.
  package func pieces(_ cuts: (Unicode.Scalar) -> Bool) -> [Text] {
    scalars.split(omittingEmptySubsequences: false, whereSeparator: cuts).map { Text($0) }
  }

  /// The words between spaces.
  package var words: [Text] {
    var words: [Text] = []
    var index = 0
    while let word = word(from: index) {
      words.append(Text(scalars[word]))
      index = word.upperBound
    }
    return words
  }

  /// As many as `words`, without making them.
  package var wordCount: Int {
    var count = 0
    var isInside = false
    for scalar in scalars {
      if !scalar.isSpace, !isInside { count += 1 }
      isInside = !scalar.isSpace
    }
    return count
  }

  package var firstWord: Text? { word(from: 0).map { Text(scalars[$0]) } }

  package var lastWord: Text? { lastWord(before: scalars.count) }

  /// The last word of what stands before `end`.
  package func lastWord(before end: Int) -> Text? {
    var upper = end
    while upper > 0, scalars[upper - 1].isSpace { upper -= 1 }
    guard upper > 0 else { return nil }
    var lower = upper
    while lower > 0, !scalars[lower - 1].isSpace { lower -= 1 }
    return Text(scalars[lower..<upper])
  }

  /// Where the first word at or after `start` stands.
  private func word(from start: Int) -> Range<Int>? {
    var lower = start
    while lower < scalars.count, scalars[lower].isSpace { lower += 1 }
    guard lower < scalars.count else { return nil }
    var upper = lower + 1
    while upper < scalars.count, !scalars[upper].isSpace { upper += 1 }
    return lower..<upper
  }

  /// Columns of a terminal: Hangul, Han, kana and full-width forms count as two.
  package var width: Int { scalars.reduce(0) { $0 + ($1.isWide ? 2 : 1) } }

  /// Folds case, width and spelling marks, and drops everything but letters and digits, to compare facts.
  package var folded: Text {
    var kept: [Unicode.Scalar] = []
    kept.reserveCapacity(scalars.count)
    for scalar in scalars {
      if let folded = scalar.folded { kept.append(folded) }
    }
    return Text(kept)
  }

  package var lowercased: Text {
    scalars.allSatisfy { $0.lowered == $0 } ? self : Text(scalars.map(\.lowered))
  }

  package var hasHangul: Bool { scalars.contains { $0.isHangul } }
  package var hasKana: Bool { scalars.contains { $0.isKana } }
  package var hasHan: Bool { scalars.contains { $0.isHan } }
  package var hasLatin: Bool { scalars.contains { $0.isLatin } }
  package var hasLetter: Bool { scalars.contains { $0.isWordLetter } }
  package var hasDigit: Bool { scalars.contains { $0.isDigit } }
}

extension Array where Element == Text {
  /// The pieces in one text with `separator` between them.
  package func joined(_ separator: String) -> Text {
    var result = Text()
    for (index, piece) in enumerated() {
      if index > 0 { result.scalars.append(contentsOf: separator.unicodeScalars) }
      result += piece
    }
    return result
  }
}

extension String {
  /// Reads the bytes where they are: literals are many and compared often, walking them as scalars is slow.
  fileprivate func withUTF8Bytes<Result>(_ read: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable(read) ?? Array(utf8).withUnsafeBufferPointer(read)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The scalar's number that begins at `place` of sound UTF-8; moves `place` behind it.
  fileprivate func code(at place: inout Int) -> UInt32 {
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
