import TextUI

/// The screen of an xterm-256color, as far as ncurses uses it.
///
/// What it does not know it collects in `unknown`; a test that draws asserts that there is none.
package struct Emulator {
  package private(set) var size: Size
  package private(set) var cursor = Point(x: 0, y: 0)
  /// Private modes that are on: 25 cursor, 1049 alternate screen, 2004 bracketed paste, 1000 and 1006 mouse.
  package private(set) var modes: Set<Int> = [7, 25]
  /// Sequences that are not understood, readable.
  package private(set) var unknown: [String] = []
  /// Control characters and overrides that reached the terminal as such, beside those that sequences are made of.
  package private(set) var strays: [Unicode.Scalar] = []

  /// How many titles of the window were put aside and not brought back.
  package private(set) var titles = 0

  private var grid: [[Cell]]
  private var mainGrid: [[Cell]] = []
  private var style = Style.plain
  private var isWrapPending = false
  private var isInserting = false
  private var savedCursor = Point(x: 0, y: 0)
  private var region: ClosedRange<Int>
  private var last: Unicode.Scalar = " "
  private var sequence: [UInt8] = []
  private var text: [UInt8] = []

  package init(size: Size) {
    self.size = size
    grid = Self.blank(size)
    region = 0...size.height - 1
  }

  /// What the screen shows, with the cursor if it shows.
  package var frame: Frame {
    var frame = Frame(size: size)
    for (y, row) in grid.enumerated() { frame.put(row, x: 0, y: y) }
    frame.cursor = modes.contains(25) ? cursor : nil
    return frame
  }

  package mutating func resize(_ size: Size) {
    grid = Self.resized(grid, size)
    mainGrid = mainGrid.isEmpty ? [] : Self.resized(mainGrid, size)
    self.size = size
    region = 0...size.height - 1
    cursor = Point(x: min(cursor.x, size.width - 1), y: min(cursor.y, size.height - 1))
    isWrapPending = false
  }

  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { take(byte) }
  }

  private static func blank(_ size: Size) -> [[Cell]] {
    Array(repeating: Array(repeating: .blank, count: size.width), count: size.height)
  }

  private static func resized(_ grid: [[Cell]], _ size: Size) -> [[Cell]] {
    var result = blank(size)
    for (y, row) in grid.prefix(size.height).enumerated() {
      result[y].replaceSubrange(0..<min(row.count, size.width), with: row.prefix(size.width))
    }
    return result
  }

  // MARK: Bytes

  private mutating func take(_ byte: UInt8) {
    if !sequence.isEmpty { return takeInSequence(byte) }
    if byte == 0x1B || byte < 0x20 || byte == 0x7F { endText() }
    switch byte {
    case 0x1B: sequence = [byte]
    case 0x0D: move(x: 0, y: cursor.y)
    case 0x0A: lineFeed()
    case 0x08: move(x: cursor.x - 1, y: cursor.y)
    case 0x07: break
    case 0x09: move(x: (cursor.x / 8 + 1) * 8, y: cursor.y)
    case 0x00...0x1F, 0x7F: strays.append(Unicode.Scalar(byte))
    default:
      text.append(byte)
      let needed = text[0] < 0x80 ? 1 : text[0] < 0xE0 ? 2 : text[0] < 0xF0 ? 3 : 4
      if text.count == needed { endText() }
    }
  }

  private mutating func endText() {
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars { print(scalar) }
    text = []
  }

  private mutating func takeInSequence(_ byte: UInt8) {
    sequence.append(byte)
    switch sequence[1] {
    case UInt8(ascii: "["):
      guard sequence.count > 2, (0x40...0x7E).contains(byte) else { return }
      control(String(decoding: sequence[2...].dropLast(), as: UTF8.self), Character(Unicode.Scalar(byte)))
    case UInt8(ascii: "]"):
      guard byte == 0x07 || sequence.suffix(2) == [0x1B, UInt8(ascii: "\\")] else { return }
      unknown.append("OSC " + String(decoding: sequence.dropFirst(2), as: UTF8.self))
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      guard sequence.count == 3 else { return }
    case UInt8(ascii: "="), UInt8(ascii: ">"): break
    case UInt8(ascii: "7"): savedCursor = cursor
    case UInt8(ascii: "8"): move(x: savedCursor.x, y: savedCursor.y)
    case UInt8(ascii: "M"): reverseLineFeed()
    default: unknown.append("ESC " + String(decoding: sequence.dropFirst(), as: UTF8.self))
    }
    sequence = []
  }

  // MARK: Text

  private mutating func print(_ scalar: Unicode.Scalar) {
    let category = scalar.properties.generalCategory
    guard category != .control, category != .format else { return strays.append(scalar) }
    guard let glyph = glyphs(of: String(scalar)).first, !joins(scalar) else { return }
    last = scalar
    if isWrapPending || cursor.x + glyph.width > size.width {
      move(x: 0, y: cursor.y)
      lineFeed()
    }
    if isInserting { insertCells(glyph.width) }
    set(Cell(glyph, style), x: cursor.x)
    if glyph.width == 2 { set(Cell(.rightHalf, style), x: cursor.x + 1) }
    isWrapPending = cursor.x + glyph.width >= size.width
    cursor.x = min(cursor.x + glyph.width, size.width - 1)
  }

  /// Whether the scalar is a mark; then it is put onto the glyph before the cursor.
  private mutating func joins(_ scalar: Unicode.Scalar) -> Bool {
    let isMark = [.nonspacingMark, .enclosingMark].contains(scalar.properties.generalCategory)
    guard isMark || (0x1160...0x11FF).contains(scalar.value) else { return false }
    var x = isWrapPending ? cursor.x : cursor.x - 1
    guard x >= 0 else { return true }
    if grid[cursor.y][x].glyph == .rightHalf { x -= 1 }
    if let joined = glyphs(of: grid[cursor.y][x].glyph.text + String(scalar)).first { grid[cursor.y][x].glyph = joined }
    return true
  }

  /// Sets one cell; the other half of a wide glyph that was there becomes blank.
  private mutating func set(_ cell: Cell, x: Int) {
    let old = grid[cursor.y][x].glyph
    if old == .rightHalf, cell.glyph != .rightHalf, x > 0 { grid[cursor.y][x - 1].glyph = .space }
    if old.width == 2, x + 1 < size.width { grid[cursor.y][x + 1].glyph = .space }
    grid[cursor.y][x] = cell
  }

  private mutating func move(x: Int, y: Int) {
    cursor = Point(x: min(max(x, 0), size.width - 1), y: min(max(y, 0), size.height - 1))
    isWrapPending = false
  }

  private mutating func lineFeed() {
    isWrapPending = false
    if cursor.y == region.upperBound {
      deleteLines(1, from: region.lowerBound)
    } else {
      move(x: cursor.x, y: cursor.y + 1)
    }
  }

  private mutating func reverseLineFeed() {
    if cursor.y == region.lowerBound { insertLines(1, from: cursor.y) } else { move(x: cursor.x, y: cursor.y - 1) }
  }

  private var erased: Cell { Cell(.space, Style(background: style.background)) }

  private mutating func erase(_ range: Range<Int>, row: Int) {
    for x in range.clamped(to: 0..<size.width) { grid[row][x] = erased }
  }

  private mutating func insertCells(_ count: Int) {
    let blanks = Array(repeating: erased, count: min(count, size.width - cursor.x))
    grid[cursor.y].insert(contentsOf: blanks, at: cursor.x)
    grid[cursor.y].removeLast(blanks.count)
  }

  private mutating func deleteCells(_ count: Int) {
    let count = min(count, size.width - cursor.x)
    grid[cursor.y].removeSubrange(cursor.x..<cursor.x + count)
    grid[cursor.y] += Array(repeating: erased, count: count)
  }

  private mutating func insertLines(_ count: Int, from row: Int) {
    for _ in 0..<min(count, region.upperBound - row + 1) {
      grid.remove(at: region.upperBound)
      grid.insert(Array(repeating: erased, count: size.width), at: row)
    }
  }

  private mutating func deleteLines(_ count: Int, from row: Int) {
    for _ in 0..<min(count, region.upperBound - row + 1) {
      grid.remove(at: row)
      grid.insert(Array(repeating: erased, count: size.width), at: region.upperBound)
    }
  }

  // MARK: Control sequences

  private mutating func control(_ parameters: String, _ final: Character) {
    if parameters.hasPrefix("?"), final == "h" || final == "l" { return setModes(parameters.dropFirst(), final == "h") }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.allSatisfy({ $0 != nil }) || parameters.isEmpty || parameters == ";" else {
      return unknown.append("CSI \(parameters)\(final)")
    }
    let first = numbers.first.flatMap(\.self) ?? 0
    let count = max(1, first)
    switch final {
    case "H", "f": move(x: (numbers.dropFirst().first.flatMap(\.self) ?? 1) - 1, y: count - 1)
    case "A": move(x: cursor.x, y: cursor.y - count)
    case "B": move(x: cursor.x, y: cursor.y + count)
    case "C": move(x: cursor.x + count, y: cursor.y)
    case "D": move(x: cursor.x - count, y: cursor.y)
    case "G": move(x: count - 1, y: cursor.y)
    case "d": move(x: cursor.x, y: count - 1)
    case "J": eraseScreen(first)
    case "K": erase(first == 0 ? cursor.x..<size.width : first == 1 ? 0..<cursor.x + 1 : 0..<size.width, row: cursor.y)
    case "X": erase(cursor.x..<cursor.x + count, row: cursor.y)
    case "@": insertCells(count)
    case "P": deleteCells(count)
    case "L": insertLines(count, from: cursor.y)
    case "M": deleteLines(count, from: cursor.y)
    case "S": deleteLines(count, from: region.lowerBound)
    case "T": insertLines(count, from: region.lowerBound)
    case "b": for _ in 0..<count { print(last) }
    case "r": setRegion(numbers.map { $0 ?? 0 })
    case "m": numbers.isEmpty ? style = .plain : setStyle(numbers.map { $0 ?? 0 })
    case "h", "l": if first == 4 { isInserting = final == "h" } else { unknown.append("CSI \(parameters)\(final)") }
    case "t": titles += first == 22 ? 1 : first == 23 ? -1 : 0
    default: unknown.append("CSI \(parameters)\(final)")
    }
  }

  private mutating func eraseScreen(_ part: Int) {
    if part != 1 {
      erase((part == 0 ? cursor.x : 0)..<size.width, row: cursor.y)
    } else {
      erase(0..<cursor.x + 1, row: cursor.y)
    }
    let rows = part == 0 ? cursor.y + 1..<size.height : part == 1 ? 0..<cursor.y : 0..<size.height
    for y in rows { erase(0..<size.width, row: y) }
  }

  private mutating func setRegion(_ rows: [Int]) {
    let top = max(1, rows.first ?? 1) - 1
    let bottom = rows.count > 1 ? min(rows[1], size.height) - 1 : size.height - 1
    region = top < bottom ? top...bottom : 0...size.height - 1
    move(x: 0, y: 0)
  }

  private mutating func setModes(_ numbers: some StringProtocol, _ isOn: Bool) {
    for mode in numbers.split(separator: ";").compactMap({ Int($0) }) {
      guard [1, 7, 12, 25, 1000, 1006, 1049, 2004].contains(mode) else {
        unknown.append("mode \(mode)")
        continue
      }
      if mode == 1049, isOn != modes.contains(mode) { switchScreen(isOn) }
      if isOn { modes.insert(mode) } else { modes.remove(mode) }
    }
  }

  private mutating func switchScreen(_ toAlternate: Bool) {
    if toAlternate { (mainGrid, grid, savedCursor) = (grid, Self.blank(size), cursor) }
    if !toAlternate { (grid, mainGrid, cursor) = (mainGrid, [], savedCursor) }
    move(x: cursor.x, y: cursor.y)
  }

  private mutating func setStyle(_ numbers: [Int]) {
    var rest = numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: style = .plain
      case 1: style.isBold = true
      case 2: style.isDim = true
      case 4: style.isUnderlined = true
      case 7: style.isReversed = true
      case 22: (style.isBold, style.isDim) = (false, false)
      case 24: style.isUnderlined = false
      case 27: style.isReversed = false
      case 30...37: style.foreground = .ansi(UInt8(number - 30))
      case 40...47: style.background = .ansi(UInt8(number - 40))
      case 90...97: style.foreground = .ansi(UInt8(number - 82))
      case 100...107: style.background = .ansi(UInt8(number - 92))
      case 39: style.foreground = .standard
      case 49: style.background = .standard
      case 38, 48:
        let shade = Color.shade(UInt8(rest.dropFirst().first ?? 0), fallback: 0)
        if number == 38 { style.foreground = shade } else { style.background = shade }
        rest = rest.dropFirst(2)
      default: unknown.append("SGR \(number)")
      }
    }
  }
}
