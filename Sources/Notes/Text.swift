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
    let count = suffix.unicodeScalars.count
    return count <= scalars.count && has(suffix, at: scalars.count - count)
  }

  /// Whether `part` stands at `index`.
  package func has(_ part: String, at index: Int) -> Bool {
    var position = index
    for scalar in part.unicodeScalars {
      guard position < scalars.count, scalars[position] == scalar else { return false }
      position += 1
    }
    return true
  }

  package func endsWith(anyOf suffixes: [String]) -> Bool { suffixes.contains { ends(with: $0) } }

  package func startsWith(anyOf prefixes: [String]) -> Bool { prefixes.contains { starts(with: $0) } }

  /// The first place at or after `start` where `part` stands.
  package func firstRange(of part: String, from start: Int = 0) -> Range<Int>? {
    guard let head = part.unicodeScalars.first else { return nil }
    let count = part.unicodeScalars.count
    guard count <= scalars.count else { return nil }
    var index = Swift.max(0, start)
    while index + count <= scalars.count {
      if scalars[index] == head, has(part, at: index) { return index..<(index + count) }
      index += 1
    }
    return nil
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
    scalars.split { $0.isSpace }.map { Text($0) }
  }

  /// Columns of a terminal: Hangul, Han, kana and full-width forms count as two.
  package var width: Int { scalars.reduce(0) { $0 + ($1.isWide ? 2 : 1) } }

  /// Folds case, width and spelling marks, and drops everything but letters and digits, to compare facts.
  package var folded: Text {
    Text(scalars.compactMap { $0.folded })
  }

  package var lowercased: Text { Text(scalars.map(\.lowered)) }

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
