import CNcurses
import CTerminal
import TextUI

extension Terminal {
  /// Shows a frame; a frame drawn for another size is cut or leaves blanks.
  ///
  /// The cell in the bottom right corner stays blank: writing it makes some terminals scroll or lose its neighbour.
  package func present(_ frame: Frame) {
    guard signals >= 0 else { return }
    let isSameShape = shown?.size == frame.size
    for y in 0..<size.height {
      if isSameShape, let shown, y < frame.size.height, shown.row(y) == frame.row(y) { continue }
      paint(row: y, of: frame)
    }
    placeCursor(frame.cursor)
    wnoutrefresh(window)
    doupdate()
    shown = frame
  }

  private func paint(row y: Int, of frame: Frame) {
    let cells = y < frame.size.height ? frame.row(y) : []
    let width = y == size.height - 1 ? size.width - 1 : size.width
    var x = 0
    for cell in cells.prefix(width) where cell.glyph.width > 0 {
      paint(x + cell.glyph.width <= width ? cell : Cell(.space, cell.style), x: x, y: y)
      x += cell.glyph.width
    }
    while x < size.width {
      paint(.blank, x: x, y: y)
      x += 1
    }
  }

  private func paint(_ cell: Cell, x: Int, y: Int) {
    let (attributes, number) = palette.look(of: cell.style)
    if avoidsAmbiguous, cell.glyph.unambiguous != cell.glyph {
      return put(cell.glyph.unambiguous, attributes, number, x: x, y: y)
    }
    let isKnown = Self.isKnown(cell.glyph)
    put(isKnown ? cell.glyph : .replacement, attributes, number, x: x, y: y)
    if !isKnown, cell.glyph.width == 2 { put(.space, attributes, number, x: x + 1, y: y) }
  }

  /// Whether the C library measures the glyph as we do; another one would shift the rest of its row.
  static func isKnown(_ glyph: Glyph) -> Bool {
    guard let base = glyph.text.unicodeScalars.first?.value, base >= 0x7F else { return true }
    return ct_width(base) == Int32(glyph.width)
  }

  private func put(_ glyph: Glyph, _ attributes: attr_t, _ number: Int32, x: Int, y: Int) {
    var pair = number
    var cell = cchar_t()
    let characters = glyph.text.unicodeScalars.map { wchar_t($0.value) } + [0]
    if setcchar(&cell, characters, attributes, 0, &pair) == ERR {
      setcchar(&cell, [characters[0], 0], attributes, 0, &pair)
    }
    mvwadd_wch(window, Int32(y), Int32(x), &cell)
  }

  private func placeCursor(_ cursor: Point?) {
    let isInside = cursor.map { (0..<size.width).contains($0.x) && (0..<size.height).contains($0.y) } == true
    if let cursor, isInside { wmove(window, Int32(cursor.y), Int32(cursor.x)) }
    guard cursorShows != isInside else { return }
    curs_set(isInside ? 1 : 0)
    cursorShows = isInside
  }
}
