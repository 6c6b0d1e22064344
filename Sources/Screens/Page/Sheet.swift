import TextUI

/// What a page is drawn on: a frame, where things lie on it, and the words to say them in.
struct Sheet {
  private(set) var frame: Frame
  let layout: Layout
  let words: Words
  /// Keys of the learner's own, for pages that name keys.
  let ownKeys: OwnKeys

  /// A blank sheet on a frame, whose own content goes.
  init(
    on frame: consuming Frame, words: Words, measure: Int = Layout.measure, ownKeys: OwnKeys = OwnKeys()
  ) {
    layout = Layout(size: frame.size, measure: measure)
    (self.words, self.ownKeys) = (words, ownKeys)
    self.frame = frame
    self.frame.fill(self.frame.bounds, .blank)
    self.frame.cursor = nil
  }

  /// A sheet that is only measured, never seen.
  init(measuring size: Size, words: Words, measure: Int = Layout.measure, ownKeys: OwnKeys = OwnKeys()) {
    frame = Frame(size: Size(width: 0, height: 0))
    layout = Layout(size: size, measure: measure)
    (self.words, self.ownKeys) = (words, ownKeys)
  }

  /// Writes the top line.
  mutating func head(_ left: Line, _ right: Line = []) {
    put(
      left.opposite(right, in: layout.top.width), at: Point(x: layout.top.x, y: layout.top.y), width: layout.top.width)
  }

  /// Writes the keys of the page at its foot, and how many lines are below what is seen.
  mutating func foot(_ keys: KeyMap, below: Int) {
    let line = Footer(keys, words: words, width: layout.foot.width, below: below).line
    put(line, at: Point(x: layout.foot.x, y: layout.foot.y), width: layout.foot.width)
  }

  /// Writes a line in the body, `row` counted from its top; nothing outside of it.
  mutating func write(_ line: Line, row: Int, indent: Int = 0) {
    let body = layout.body
    guard (0..<body.height).contains(row), indent < body.width else { return }
    put(line, at: Point(x: body.x + indent, y: body.y + row), width: body.width - indent)
  }

  /// Writes lines one below the other and returns the row after them.
  @discardableResult
  mutating func write(_ lines: [Line], row: Int, indent: Int = 0) -> Int {
    for (offset, line) in lines.enumerated() { write(line, row: row + offset, indent: indent) }
    return row + lines.count
  }

  /// Says in the row above the foot what has just happened; in the foot itself where there is no such row.
  ///
  /// What is too long for a row takes those above it as well.
  mutating func notice(_ text: String?) {
    guard let text else { return }
    let row = layout.notice
    let lines = wrapped(Line(text, Theme.accent), width: row.width)
    let margin = min(row.x, layout.isNarrow ? 1 : 2)
    for (place, line) in lines.prefix(max(1, layout.body.height)).reversed().enumerated() {
      // No mark in the margin is of what stood there.
      put(
        (.gap(margin) + line).padded(to: row.width + margin), at: Point(x: row.x - margin, y: row.y - place),
        width: row.width + margin)
    }
  }

  /// Writes a line where what has just happened is said.
  mutating func notice(_ line: Line) {
    let row = layout.notice
    put(line.padded(to: row.width), at: Point(x: row.x, y: row.y), width: row.width)
  }

  /// Shows the cursor in the body.
  mutating func cursor(row: Int, column: Int) {
    let body = layout.body
    guard (0..<body.height).contains(row), (0..<body.width).contains(column) else { return }
    frame.cursor = Point(x: body.x + column, y: body.y + row)
  }

  fileprivate mutating func put(_ line: Line, at place: Point, width: Int) {
    frame.put(line.cut(to: width), x: place.x, y: place.y, width: width)
  }
}

extension Sheet {
  /// Marks a row of the body as the one the cursor is on, in the margin.
  mutating func mark(row: Int) {
    let body = layout.body
    guard (0..<body.height).contains(row) else { return }
    put(Line("›", Theme.chosen), at: Point(x: max(0, body.x - (layout.isNarrow ? 1 : 2)), y: body.y + row), width: 1)
  }
}

extension Sheet {
  /// Writes the row below the top line.
  mutating func second(_ line: Line) {
    put(line, at: Point(x: layout.top.x, y: 1), width: layout.top.width)
  }

  /// Draws a text field in so many rows of the body, with the cursor at its caret.
  mutating func field(_ field: TextField, row: Int, indent: Int, rows: Int = 1) {
    let body = layout.body
    guard (0..<body.height).contains(row), indent < body.width else { return }
    let rows = min(rows, body.height - row)
    let area = Rect(x: body.x + indent, y: body.y + row, width: body.width - indent, height: rows)
    field.draw(into: &frame, in: area, style: Theme.text)
  }
}

extension Sheet {
  /// Writes lines into an area of the screen, whatever part of the page it is.
  mutating func write(_ lines: [Line], in area: Rect) {
    for (row, line) in lines.prefix(area.height).enumerated() {
      put(line, at: Point(x: area.x, y: area.y + row), width: area.width)
    }
  }

  /// Draws a text field in an area of one row, with the cursor at its caret.
  mutating func field(_ field: TextField, in area: Rect) {
    guard area.width > 0, area.height > 0 else { return }
    field.draw(into: &frame, in: Rect(x: area.x, y: area.y, width: area.width, height: 1), style: Theme.text)
  }
}

extension Sheet {
  /// Says on one line that the screen is too small, however small it is.
  mutating func sayTooSmall() {
    guard layout.size.width > 0, layout.size.height > 0 else { return }
    let room = max(0, layout.size.width - 1)
    let ways = [Word.tooSmall, .tooSmallShort, .tooSmallSign].map { Line(words($0)) }
    put((ways.first { $0.width <= room } ?? ways[2]).cut(to: room), at: Point(x: 0, y: 0), width: layout.size.width)
  }
}
