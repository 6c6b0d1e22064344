/// What one cell of the screen shows.
package struct Cell: Hashable, Sendable {
  /// The character to show; empty in the right half of a wide one.
  package var glyph: Glyph
  package var style: Style

  package init(_ glyph: Glyph, _ style: Style) {
    self.glyph = glyph
    self.style = style
  }

  package static let blank = Cell(.space, .plain)
}

/// A whole screen as a value.
package struct Frame: Hashable, Sendable {
  package let size: Size
  /// Row by row, `size.width * size.height` cells.
  package private(set) var cells: [Cell]
  /// Where the cursor shows; nil hides it.
  package var cursor: Point?

  package init(size: Size) {
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    cells = Array(repeating: .blank, count: self.size.width * self.size.height)
  }
}
