/// Reads what is typed as a regular expression.
struct PatternReader {
  /// Parentheses within one another; more is not meant.
  private static let deepest = 40
  /// Times a part can be asked for.
  private static let mostTimes = 1000

  private let signs: [Character]
  private var place = 0
  private var depth = 0

  private init(_ text: String) { signs = Array(text) }

  static func part(of text: String) throws(PatternFault) -> PatternPart {
    var reader = PatternReader(text)
    let part = try reader.choice()
    if let rest = reader.next { throw .misplaced(String(rest)) }
    return part
  }

  private var next: Character? { place < signs.count ? signs[place] : nil }

  private mutating func take(_ sign: Character) -> Bool {
    guard next == sign else { return false }
    place += 1
    return true
  }

  private mutating func choice() throws(PatternFault) -> PatternPart {
    var ways = [try row()]
    while take("|") { ways.append(try row()) }
    return ways.count == 1 ? ways[0] : .choice(ways)
  }

  private mutating func row() throws(PatternFault) -> PatternPart {
    var parts: [PatternPart] = []
    while let sign = next, sign != "|", sign != ")" {
      let part = try single()
      parts.append(try repeated(part))
    }
    return .row(parts)
  }

  private mutating func single() throws(PatternFault) -> PatternPart {
    guard let sign = next else { throw .unfinished }
    place += 1
    switch sign {
    case "(": return try group()
    case "[": return .one(try set())
    case ".": return .one(.any)
    case "^": return .lineStart
    case "$": return .lineEnd
    case "\\": return try escaped()
    case "*", "+", "?", "{": throw .misplaced(String(sign))
    default: return Self.letter(sign)
    }
  }

  private mutating func group() throws(PatternFault) -> PatternPart {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw .tooLong }
    // What a group remembers is of no use here.
    if take("?"), !take(":") { throw .misplaced("(?") }
    let part = try choice()
    guard take(")") else { throw .unfinished }
    return part
  }

  private mutating func escaped() throws(PatternFault) -> PatternPart {
    guard let sign = next else { throw .unfinished }
    place += 1
    if let set = Self.named(sign) { return .one(set) }
    guard !sign.isLetter, !sign.isNumber else { throw .misplaced("\\\(sign)") }
    return Self.letter(sign)
  }

  /// A letter as search text holds it, which may be several scalars.
  private static func letter(_ sign: Character) -> PatternPart {
    let parts = SearchFolding.scalars(of: sign).map { PatternPart.one(ScalarSet([$0...$0])) }
    return parts.count == 1 ? parts[0] : .row(parts)
  }

  private static func named(_ sign: Character) -> ScalarSet? {
    switch sign {
    case "d": .digits
    case "D": ScalarSet.digits.inverted
    case "w": .words
    case "W": ScalarSet.words.inverted
    case "s": .spaces
    case "S": ScalarSet.spaces.inverted
    default: nil
    }
  }
}

extension PatternReader {
  /// The part with what says how often it stands, if anything does.
  private mutating func repeated(_ part: PatternPart) throws(PatternFault) -> PatternPart {
    let range: (least: Int, most: Int?)
    if take("*") {
      range = (0, nil)
    } else if take("+") {
      range = (1, nil)
    } else if take("?") {
      range = (0, 1)
    } else if take("{") {
      range = try times()
    } else {
      return part
    }
    // As few as possible or as many: what is found is the same.
    if !take("?"), let sign = next, "*+{".contains(sign) { throw .misplaced(String(sign)) }
    return .repeated(part, least: range.least, most: range.most)
  }

  private mutating func times() throws(PatternFault) -> (least: Int, most: Int?) {
    let least = try number()
    var most = least
    if take(",") { most = try number() }
    guard next != nil else { throw .unfinished }
    guard take("}"), let least, least <= most ?? least else { throw .misplaced("{") }
    return (least, most)
  }

  private mutating func number() throws(PatternFault) -> Int? {
    let start = place
    while let sign = next, sign.isASCII, sign.isNumber { place += 1 }
    guard place > start else { return nil }
    guard let value = Int(String(signs[start..<place])), value <= Self.mostTimes else { throw .tooLong }
    return value
  }

  /// What stands between brackets.
  private mutating func set() throws(PatternFault) -> ScalarSet {
    let isInverted = take("^")
    var ranges: [ClosedRange<UInt32>] = []
    repeat {
      guard let sign = next else { throw .unfinished }
      place += 1
      if sign == "\\", let named = next.flatMap(Self.named) {
        place += 1
        ranges += named.ranges
        continue
      }
      let first = try member(sign)
      guard place + 1 < signs.count, signs[place] == "-", signs[place + 1] != "]" else {
        ranges += first.map { $0...$0 }
        continue
      }
      place += 1
      let end = signs[place]
      place += 1
      let last = try member(end)
      guard first.count == 1, last.count == 1, first[0] <= last[0] else { throw .misplaced("\(sign)-\(end)") }
      ranges.append(first[0]...last[0])
    } while next != "]"
    place += 1
    return isInverted ? ScalarSet(ranges).inverted : ScalarSet(ranges)
  }

  /// A member of a set, of which a backslash may stand before it.
  private mutating func member(_ sign: Character) throws(PatternFault) -> [UInt32] {
    guard sign == "\\" else { return SearchFolding.scalars(of: sign) }
    guard let escaped = next else { throw .unfinished }
    place += 1
    return SearchFolding.scalars(of: escaped)
  }
}
