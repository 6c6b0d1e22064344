import TextUI

/// The line of keys at the foot of a page: the most used first, what does not fit left out from the right.
///
/// The ways to the help page and back stay as long as there is any room, in the end without their words.
struct Footer {
  /// One key with its word.
  struct Piece: Hashable {
    let binding: Binding
    let line: Line
    /// Column of its first cell, counted from the line's beginning.
    var column = 0

    /// The key without its word.
    var bare: Piece { Piece(binding: binding, line: Line(binding.shown, Theme.accent)) }
  }

  let pieces: [Piece]
  /// How many lines are below what is seen, at the right end; empty where there are none.
  private let sign: Line
  private let width: Int

  init(_ keys: KeyMap, words: Words, width: Int, below: Int = 0) {
    sign = below > 0 ? Line("▼\(below)", Theme.accent) : []
    self.width = width
    let shown = keys.bindings.filter { $0.place == .footer }
    let full = shown.map {
      Piece(binding: $0, line: Line($0.shown, Theme.accent) + Line(" " + words($0.word), Theme.quiet))
    }
    pieces = Self.placed(Self.fitting(full, width: width - (sign.isEmpty ? 0 : sign.width + 2)))
  }

  /// The pieces as one line.
  var line: Line {
    let line = pieces.reduce(into: Line()) { line, piece in line += .gap(piece.column - line.width) + piece.line }
    return line.opposite(sign, in: max(width, line.width))
  }

  /// Returns what a click at a column asks for.
  func command(at column: Int) -> Command? {
    pieces.first { $0.column..<$0.column + $0.line.width ~= column }?.binding.clicked
  }

  private static func fitting(_ pieces: [Piece], width: Int) -> [Piece] {
    guard total(pieces) > width else { return pieces }
    let isLasting = { (piece: Piece) in
      piece.binding.clicked == .help || piece.binding.clicked == .back || piece.binding.presses[Key(.escape)] != nil
    }
    var kept = pieces.filter { !isLasting($0) }
    var tail = pieces.filter(isLasting).map(\.bare)
    while kept.count > 1, let last = kept.last, total(kept + tail) > width {
      // The page does not tell of it otherwise, and no letter stands for it.
      let losesWord = last.binding.presses[Key(.function(2))] != nil && last != last.bare
      if losesWord { kept[kept.count - 1] = last.bare } else { kept.removeLast() }
    }
    if total(kept + tail) > width { kept = kept.map(\.bare) }
    if total(kept + tail) > width { kept = [] }
    while !tail.isEmpty, total(tail) > width { tail.removeLast() }
    return kept + tail
  }

  private static func total(_ pieces: [Piece]) -> Int {
    pieces.reduce(0) { $0 + $1.line.width } + 2 * max(0, pieces.count - 1)
  }

  private static func placed(_ pieces: [Piece]) -> [Piece] {
    var column = 0
    return pieces.map { piece in
      var piece = piece
      piece.column = column
      column += piece.line.width + 2
      return piece
    }
  }
}
