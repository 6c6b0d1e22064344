/// What must stand wherever a pattern does: looking for it rules most cards out far sooner than the pattern itself.
struct PatternNeedles: Sendable {
  /// More ways than these are not worth looking for one by one.
  private static let most = 4

  /// One of these rows of letters stands in every text that has the pattern; none where nothing is sure.
  let rows: [[UInt8]]

  init(_ part: PatternPart) {
    rows = (Self.sure(part) ?? []).map { row in Array(String(String.UnicodeScalarView(row)).utf8) }
  }

  /// Rows of letters of which one stands in whatever the part is; nil where none is sure.
  private static func sure(_ part: PatternPart) -> [[Unicode.Scalar]]? {
    switch part {
    case .one(let set): set.only.map { [[$0]] }
    case .row(let parts): longest(of: parts)
    case .repeated(let part, let least, _): least > 0 ? sure(part) : nil
    case .lineStart, .lineEnd: nil
    case .choice(let ways):
      ways.reduce([[]] as [[Unicode.Scalar]]?) { found, way in
        guard let found, let own = sure(way), found.count + own.count <= most + 1 else { return nil }
        return found + own
      }.map { Array($0.dropFirst()) }
    }
  }

  /// The letters that stand one behind the other in a row, or what is sure of one of its parts: the longest there is.
  private static func longest(of parts: [PatternPart]) -> [[Unicode.Scalar]]? {
    var found: [[[Unicode.Scalar]]] = []
    var row: [Unicode.Scalar] = []
    for part in parts {
      if let letters = letters(part) {
        row += letters
      } else {
        found.append([row])
        row = []
        if let own = sure(part) { found.append(own) }
      }
    }
    return (found + [[row]]).max { length($0) < length($1) }.flatMap { length($0) > 0 ? $0 : nil }
  }

  /// The letters a part is and nothing else.
  private static func letters(_ part: PatternPart) -> [Unicode.Scalar]? {
    switch part {
    case .one(let set): set.only.map { [$0] }
    case .row(let parts):
      parts.reduce([] as [Unicode.Scalar]?) { all, part in all.flatMap { all in letters(part).map { all + $0 } } }
    case .repeated, .choice, .lineStart, .lineEnd: nil
    }
  }

  private static func length(_ rows: [[Unicode.Scalar]]) -> Int { rows.map(\.count).min() ?? 0 }
}

extension ScalarSet {
  /// The scalar of the set where it has one.
  fileprivate var only: Unicode.Scalar? {
    guard ranges.count == 1, ranges[0].count == 1 else { return nil }
    return Unicode.Scalar(ranges[0].lowerBound)
  }
}
