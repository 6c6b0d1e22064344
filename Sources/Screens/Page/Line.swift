import TextUI

/// One line of styled text.
typealias Line = [Cell]

extension [Cell] {
  /// A line in one style.
  init(_ text: String, _ style: Style = Theme.text) {
    self = glyphs(of: text).map { Cell($0, style) }
  }

  /// So many blanks.
  static func gap(_ columns: Int) -> Line { Line(repeating: .blank, count: Swift.max(0, columns)) }

  /// Columns the line takes.
  var width: Int { reduce(0) { $0 + $1.glyph.width } }

  /// Returns the line in `columns`, cut with `…` where it is too long.
  func cut(to columns: Int) -> Line {
    guard width > columns else { return self }
    guard columns > 0 else { return [] }
    var room = columns - 1
    var kept = Line()
    for cell in self {
      guard cell.glyph.width <= room else { break }
      kept.append(cell)
      room -= cell.glyph.width
    }
    while let last = kept.last, last.glyph.isLoose { kept.removeLast() }
    return kept + Line("…", kept.last?.style ?? Theme.quiet)
  }

  /// Returns the line in `columns`, `…` inside where it is too long: the end of a name tells it from others.
  func cutInside(to columns: Int) -> Line {
    guard width > columns, columns >= 8 else { return cut(to: columns) }
    let end = tail(of: columns / 3)
    var room = columns - end.width
    let start = prefix { cell in
      room -= cell.glyph.width
      return room >= 0
    }
    return start + end
  }

  /// Returns the line with a sign at its end, before which it is cut where there is no room for both.
  func ended(by sign: Line, in columns: Int) -> Line {
    if width + 1 + sign.width <= columns { return self + .gap(1) + sign }
    var room = columns - sign.width
    let kept = prefix { cell in
      room -= cell.glyph.width
      return room >= 0
    }
    return (kept + sign).cut(to: columns)
  }

  /// Returns the line filled up with blanks at its right to `columns`, or cut.
  func padded(to columns: Int) -> Line {
    let line = cut(to: columns)
    return line + .gap(columns - line.width)
  }

  /// Returns the line pushed to the right end of `columns`, or cut.
  func pushed(to columns: Int) -> Line {
    let line = cut(to: columns)
    return .gap(columns - line.width) + line
  }

  /// Returns a line with something at either end of `columns`; the left end gives way.
  func opposite(_ right: Line, in columns: Int) -> Line {
    guard !right.isEmpty else { return cut(to: columns) }
    let right = right.cut(to: columns)
    let left = cut(to: Swift.max(0, columns - right.width - 2))
    return left + .gap(columns - left.width - right.width) + right
  }
}

extension [Line] {
  /// Returns the first of some lines, the last with a sign where there are more.
  func first(_ count: Int, width: Int) -> [Line] {
    guard self.count > count, let last = prefix(count).last else { return self.count > count ? [] : self }
    return prefix(count - 1) + [(last + Line(" …", Theme.quiet)).cut(to: width)]
  }
}
