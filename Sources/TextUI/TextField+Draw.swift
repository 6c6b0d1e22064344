extension TextField {
  /// Returns how many rows of `width` columns the text and the caret take.
  package func rows(width: Int) -> Int { FieldRows(self, from: 0, width: max(1, width)).rows.count }

  /// Draws the text and puts the cursor at the caret.
  ///
  /// There terminals show the syllable that an input method is still composing. In one row the text slides, in several
  /// it wraps; where it is longer the part around the caret is shown, with `‹` before what is cut at its beginning.
  package func draw(into frame: inout Frame, in area: Rect, style: Style = .plain) {
    guard area.width > 0, area.height > 0 else { return }
    frame.fill(area, Cell(.space, style))
    let cursor = area.height == 1 ? drawRow(into: &frame, in: area, style) : drawRows(into: &frame, in: area, style)
    frame.cursor = frame.bounds.contains(cursor) ? cursor : nil
  }

  private static let cut = Cell("‹", Style(dim: true))

  /// Draws the part around the caret and returns where the cursor is.
  private func drawRow(into frame: inout Frame, in area: Rect, _ style: Style) -> Point {
    let before = glyphs(of: String(characters[..<caret]))
    var (hidden, indent) = (0, 0)
    var column = columns(of: before)
    while column + indent >= area.width, hidden < before.count {
      column -= before[hidden].width
      (hidden, indent) = (hidden + 1, min(1, area.width - 1))
    }
    let shown = before[hidden...] + glyphs(of: String(characters[caret...]))
    if indent > 0 { frame.put([Self.cut], x: area.x, y: area.y, width: area.width) }
    frame.put(shown, x: area.x + indent, y: area.y, style: style, width: area.width - indent)
    return Point(x: area.x + indent + column, y: area.y)
  }

  /// Draws the rows up to that of the caret, as many as there is room for, and returns where the cursor is.
  private func drawRows(into frame: inout Frame, in area: Rect, _ style: Style) -> Point {
    var layout = FieldRows(self, from: 0, width: area.width)
    while layout.caretRow >= area.height {
      layout = FieldRows(self, from: layout.rows[1].lowerBound, width: area.width)
    }
    if layout.indent > 0 { frame.put([Self.cut], x: area.x, y: area.y, width: area.width) }
    for (place, row) in layout.rows.prefix(area.height).enumerated() {
      let indent = place == 0 ? layout.indent : 0
      frame.put(
        layout.glyphs[row], x: area.x + indent, y: area.y + place, style: style, width: area.width - indent)
    }
    return Point(x: area.x + layout.caretColumn, y: area.y + layout.caretRow)
  }
}

/// Where the rows of a field's text lie.
///
/// They end between words as lines of text do, but every glyph is in a row: spaces too, which may stand out of its end.
private struct FieldRows {
  let glyphs: [Glyph]
  /// Glyphs of each row, the last one for the caret where that has no other room.
  private(set) var rows: [Range<Int>] = []
  /// Columns that the sign for what is cut takes in the first row.
  let indent: Int
  private let width: Int
  private let caret: Int

  /// Breaks the text from a glyph on, in rows of at least one column.
  init(_ field: TextField, from start: Int, width: Int) {
    let before = TextUI.glyphs(of: String(field.characters[..<field.caret]))
    glyphs = before + TextUI.glyphs(of: String(field.characters[field.caret...]))
    caret = before.count
    self.width = width
    indent = start > 0 ? 1 : 0
    var (line, used) = (start, indent)
    var lastBreak: Int?
    for (index, glyph) in glyphs.enumerated().dropFirst(start) {
      if index > line, mayBreak(glyphs, before: index) { lastBreak = index }
      if glyph == .space, used + 1 > width { continue }
      while used + glyph.width > width, index > line {
        let end = lastBreak ?? index
        rows.append(line..<end)
        (line, used, lastBreak) = (end, columns(of: glyphs[end..<index]), nil)
      }
      used += glyph.width
    }
    rows.append(line..<glyphs.count)
    if caret == glyphs.count, used >= width { rows.append(caret..<caret) }
  }

  var caretRow: Int { rows.lastIndex { $0.lowerBound <= caret } ?? 0 }

  /// The column of the caret, the last one where it is among spaces that stand out.
  var caretColumn: Int {
    let row = caretRow
    let column = columns(of: glyphs[rows[row].lowerBound..<caret]) + (row == 0 ? indent : 0)
    return min(column, width - 1)
  }
}
