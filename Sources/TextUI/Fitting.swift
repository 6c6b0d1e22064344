/// Where a text stands in the room it has.
package enum Alignment: Hashable, Sendable {
  case left, centre, right
}

/// Returns the text in at most `width` columns, the last of them `…` when something was cut.
package func truncated(_ text: String, width: Int) -> [Glyph] {
  truncated(glyphs(of: text, past: width), width: width)
}

/// Returns the glyphs in at most `width` columns, the last of them `…` when something was cut.
package func truncated(_ line: [Glyph], width: Int) -> [Glyph] {
  guard columns(of: line) > width else { return line }
  guard width > 0 else { return [] }
  var kept = prefix(of: line, width: width - 1)
  while let last = kept.last, last.isLoose { kept.removeLast() }
  return kept + ["…"]
}

extension Glyph {
  /// Whether it would look broken as the last before a cut: the beginning of a blank, `[…]`.
  package var isLoose: Bool { self == "[" || self == "…" }
}

/// Returns the longest beginning that takes at most `width` columns.
package func prefix(of line: [Glyph], width: Int) -> [Glyph] {
  var left = width
  return Array(
    line.prefix { glyph in
      left -= glyph.width
      return left >= 0
    })
}

extension Frame {
  /// Writes text into a stretch of `width` columns from `x` on, cut with `…` when it is longer; returns the columns used.
  @discardableResult
  package mutating func put(
    _ text: String, x: Int, y: Int, width: Int, aligned alignment: Alignment, style: Style = .plain
  ) -> Int {
    let line = truncated(text, width: width)
    let room = max(0, width - columns(of: line))
    let indent =
      switch alignment {
      case .left: 0
      case .centre: room / 2
      case .right: room
      }
    return put(line, x: x + indent, y: y, style: style)
  }
}
