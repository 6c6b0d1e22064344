/// What one cell of the screen shows.
package struct Cell: Hashable, Sendable {
  /// The character to show; empty in the right half of a wide one.
  package var glyph: Glyph
  package var style: Style

  package init(_ glyph: Glyph, _ style: Style = .plain) {
    self.glyph = glyph
    self.style = style
  }

  package static let blank = Cell(.space)
}

/// A whole screen as a value.
///
/// Every wide glyph is followed by its right half, whatever is put on top of it: painting over one half blanks the other.
/// Places outside are clipped, never an error.
package struct Frame: Hashable, Sendable {
  package let size: Size
  /// Row by row, `size.width * size.height` cells.
  package private(set) var cells: [Cell]
  /// Where the cursor shows; nil hides it.
  package var cursor: Point?

  /// Nobody has a terminal wider or higher than this; places beyond it are not worth computing.
  private static let farthest = 1_000_000

  package init(size: Size) {
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    cells = Array(repeating: .blank, count: self.size.width * self.size.height)
  }

  package var bounds: Rect { Rect(x: 0, y: 0, width: size.width, height: size.height) }

  /// The cell at a place inside the frame.
  package subscript(x: Int, y: Int) -> Cell {
    precondition(bounds.contains(Point(x: x, y: y)), "the place is inside the frame")
    return cells[y * size.width + x]
  }

  /// The cells of a row inside the frame.
  package func row(_ y: Int) -> ArraySlice<Cell> {
    cells[y * size.width..<(y + 1) * size.width]
  }

  /// Writes one line of text and returns the columns it took from `x` on; what leaves `width` or the frame is cut.
  @discardableResult
  package mutating func put(
    _ text: String, x: Int, y: Int, style: Style = .plain, width: Int = .max
  ) -> Int {
    guard abs(clamping: x) < Self.farthest else { return 0 }
    return put(glyphs(of: text, past: min(width, size.width - x)), x: x, y: y, style: style, width: width)
  }

  /// Writes glyphs in one style and returns the columns they took from `x` on, cut as text is.
  @discardableResult
  package mutating func put(
    _ glyphs: some Sequence<Glyph>, x: Int, y: Int, style: Style = .plain, width: Int = .max
  ) -> Int {
    put(glyphs.lazy.map { Cell($0, style) }, x: x, y: y, width: width)
  }

  /// Writes glyphs in styles of their own and returns the columns they took from `x` on, cut as text is.
  @discardableResult
  package mutating func put(_ line: some Sequence<Cell>, x: Int, y: Int, width: Int = .max) -> Int {
    guard abs(clamping: x) < Self.farthest, width > 0 else { return 0 }
    let end = width < size.width - x ? x + width : size.width
    var column = x
    for cell in line where cell.glyph.width > 0 {
      guard column + cell.glyph.width <= end else { break }
      place(cell, x: column, y: y)
      column += cell.glyph.width
    }
    return column - x
  }

  /// Fills an area with one cell; a wide glyph that does not fit at the end of a row leaves a blank.
  package mutating func fill(_ area: Rect, _ cell: Cell) {
    let area = area.clipped(to: bounds)
    let step = max(1, cell.glyph.width)
    for y in area.y..<area.y + area.height {
      for x in stride(from: area.x, to: area.x + area.width, by: step) {
        let isCut = x + step > area.x + area.width
        place(isCut ? Cell(.space, cell.style) : cell, x: x, y: y)
      }
    }
  }

  /// Changes the style of an area and leaves its text; a wide glyph changes whole if its left half is inside.
  package mutating func restyle(_ area: Rect, _ change: (inout Style) -> Void) {
    let area = area.clipped(to: bounds)
    for y in area.y..<area.y + area.height {
      for x in area.x..<area.x + area.width {
        let index = y * size.width + x
        guard cells[index].glyph.width > 0 else { continue }
        change(&cells[index].style)
        if cells[index].glyph.width == 2 { cells[index + 1].style = cells[index].style }
      }
    }
  }

  /// Puts one cell down; halves of wide glyphs left without their other half become blank, as does a half of this one
  /// that is outside.
  private mutating func place(_ cell: Cell, x: Int, y: Int) {
    guard (0..<size.height).contains(y) else { return }
    guard cell.glyph.width == 2 else { return set(cell, x: x, y: y) }
    guard x >= 0, x + 1 < size.width else {
      set(Cell(.space, cell.style), x: x, y: y)
      return set(Cell(.space, cell.style), x: x + 1, y: y)
    }
    set(cell, x: x, y: y)
    set(Cell(.rightHalf, cell.style), x: x + 1, y: y)
  }

  private mutating func set(_ cell: Cell, x: Int, y: Int) {
    guard (0..<size.width).contains(x) else { return }
    let index = y * size.width + x
    if cells[index].glyph.width == 0 { cells[index - 1].glyph = .space }
    if cells[index].glyph.width == 2 { cells[index + 1].glyph = .space }
    cells[index] = cell
  }
}

private func abs(clamping x: Int) -> Int {
  x == .min ? .max : abs(x)
}
