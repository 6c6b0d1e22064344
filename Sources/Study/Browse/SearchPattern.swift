/// A regular expression that is looked for in search text, without case and accents like any word there.
///
/// It knows letters, `.`, `[a-z]`, `[^…]`, `\d \w \s` and their opposites, `( )`, `|`, `* + ? {2,5}`, and `^ $` for the
/// beginning and end of a question, an answer or a title. Time is linear in the text whatever the pattern.
struct SearchPattern: Sendable {
  /// As it was typed.
  let source: String
  let program: PatternProgram
  let needles: PatternNeedles

  init(_ source: String) throws(PatternFault) {
    self.source = source
    let part = try PatternReader.part(of: source)
    program = try PatternProgram(part)
    needles = PatternNeedles(part)
  }
}

extension SearchPattern: Hashable {
  static func == (left: Self, right: Self) -> Bool { left.source == right.source }

  func hash(into hasher: inout Hasher) { hasher.combine(source) }
}

/// Why something typed is no pattern.
package enum PatternFault: Error, Hashable, Sendable {
  /// A parenthesis, a bracket or a brace is never closed, or the end is a backslash.
  case unfinished
  /// A sign that cannot stand where it does, or means nothing.
  case misplaced(String)
  case tooLong
}

/// What a pattern is made of.
indirect enum PatternPart: Hashable {
  case one(ScalarSet)
  case row([PatternPart])
  case choice([PatternPart])
  case repeated(PatternPart, least: Int, most: Int?)
  /// The beginning of a line of search text.
  case lineStart
  /// The end of a line of search text.
  case lineEnd
}

/// Scalars by their ranges.
struct ScalarSet: Hashable, Sendable {
  /// Ordered by their beginnings; they may overlap.
  private(set) var ranges: [ClosedRange<UInt32>]

  init(_ ranges: [ClosedRange<UInt32>]) { self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound } }

  func contains(_ scalar: UInt32) -> Bool { ranges.contains { $0.contains(scalar) } }

  /// All others but the line feed, which no pattern goes across.
  var inverted: ScalarSet {
    var rest: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ScalarSet(ranges + [0x0A...0x0A]).ranges {
      if range.lowerBound > next { rest.append(next...(range.lowerBound - 1)) }
      next = max(next, range.upperBound + 1)
    }
    return ScalarSet(rest + (next <= 0x10FFFF ? [next...0x10FFFF] : []))
  }

  static let any = ScalarSet([]).inverted
  static let digits = ScalarSet([0x30...0x39])
  static let spaces = ScalarSet([0x09...0x09, 0x20...0x20, 0xA0...0xA0, 0x2000...0x200B, 0x3000...0x3000])
  /// Letters of all scripts, digits and the low line.
  static let words = ScalarSet([
    0x30...0x39, 0x5F...0x5F, 0x61...0x7A, 0xAA...0xAA, 0xB5...0xB5, 0xBA...0xBA, 0xC0...0xD6, 0xD8...0xF6,
    0xF8...0x2FF, 0x370...0x1FFF, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x318E,
    0x31A0...0x31BF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA960...0xD7FF, 0xF900...0xFAFF, 0x20000...0x3FFFF,
  ])
}
