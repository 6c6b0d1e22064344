/// Returns the lines of a text in a column of `width`; never a line wider than that.
///
/// Line ends stay. Korean and Latin break at spaces, Han and kana between any two; a word wider than the line breaks
/// between glyphs. No line begins with a closing sign or ends with an opening one while there is another way. A wide
/// glyph in a column of 1 is left out; a column of 0 has no lines.
package func wrapped(_ text: String, width: Int) -> [[Glyph]] {
  guard width > 0 else { return [] }
  return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { line in
    let fitting = glyphs(of: String(line)).filter { $0.width <= width }
    return lineRanges(of: fitting, width: width).map { Array(fitting[$0]) }
  }
}

/// Returns the lines of one styled paragraph, broken as text is; right halves must not be among the cells.
package func wrapped(_ paragraph: [Cell], width: Int) -> [[Cell]] {
  guard width > 0 else { return [] }
  let fitting = paragraph.filter { 1...width ~= $0.glyph.width }
  return lineRanges(of: fitting.map(\.glyph), width: width).map { Array(fitting[$0]) }
}

/// Returns where the lines of a paragraph lie; spaces at a break belong to none, nor does an indent past the middle.
private func lineRanges(of glyphs: [Glyph], width: Int) -> [Range<Int>] {
  var lines = Lines(glyphs: glyphs, width: width)
  let indent = glyphs.firstIndex { $0 != .space } ?? glyphs.count
  var start = indent * 2 > width ? indent : 0
  while start < glyphs.count {
    let end = wordEnd(in: glyphs, from: start)
    lines.add(start..<end)
    start = end
  }
  return lines.finish()
}

/// Returns where the word that starts at `start` ends: after its spaces, at the first place where a line may break.
private func wordEnd(in glyphs: [Glyph], from start: Int) -> Int {
  var index = start + 1
  while index < glyphs.count, !mayBreak(glyphs, before: index) { index += 1 }
  return index
}

/// Whether a line may end before a glyph that is not the first.
func mayBreak(_ glyphs: [Glyph], before index: Int) -> Bool {
  let after = glyphs[index]
  let before = glyphs[index - 1]
  guard after != .space, !isClosing(after) else { return false }
  if before == .space {
    let left = glyphs[..<index].last { $0 != .space }
    return left.map { !isOpening($0) } ?? false
  }
  guard !isOpening(before) else { return false }
  return (isIdeographic(before) || isIdeographic(after)) && !isHangul(before) && !isHangul(after)
}

/// Lines being filled word by word.
private struct Lines {
  let glyphs: [Glyph]
  let width: Int
  private var done: [Range<Int>] = []
  private var line = 0..<0
  private var used = 0

  init(glyphs: [Glyph], width: Int) {
    self.glyphs = glyphs
    self.width = width
  }

  /// Takes the next word, with the spaces behind it.
  mutating func add(_ word: Range<Int>) {
    let visible = trimmed(word)
    let columns = TextUI.columns(of: glyphs[visible])
    if used + columns > width {
      guard columns <= width else {
        return addPieces(of: word)
      }
      breakLine(at: word.lowerBound)
    }
    append(word)
  }

  mutating func finish() -> [Range<Int>] {
    if !line.isEmpty || done.isEmpty { breakLine(at: line.upperBound) }
    return done
  }

  /// Cuts a word wider than the line, which begins on this line when there is room for one wide glyph.
  private mutating func addPieces(of word: Range<Int>) {
    if width - used < min(2, width) { breakLine(at: word.lowerBound) }
    var start = word.lowerBound
    while start < word.upperBound {
      let end = pieceEnd(from: start, in: word)
      append(start..<end)
      guard end < word.upperBound else { return }
      start = glyphs[end..<word.upperBound].firstIndex { $0 != .space } ?? word.upperBound
      if start < word.upperBound { breakLine(at: start) }
    }
  }

  /// Returns how far the word fits on this line, one or two glyphs less where the break would be a bad one.
  private func pieceEnd(from start: Int, in word: Range<Int>) -> Int {
    var end = start
    var columns = used
    while end < word.upperBound, columns + glyphs[end].width <= width {
      columns += glyphs[end].width
      end += 1
    }
    guard end > start, end < word.upperBound else { return max(end, used == 0 ? start + 1 : start) }
    return (start + 1...end).last { isGoodBreak($0, in: start..<word.upperBound) } ?? (used > 0 ? start : end)
  }

  private func isGoodBreak(_ index: Int, in word: Range<Int>) -> Bool {
    let left = glyphs[word.lowerBound..<index].last { $0 != .space }
    let right = glyphs[index..<word.upperBound].first { $0 != .space }
    return left.map(isOpening) != true && right.map(isClosing) != true
  }

  private mutating func append(_ part: Range<Int>) {
    line = (line.isEmpty ? part.lowerBound : line.lowerBound)..<part.upperBound
    used += columns(of: glyphs[part])
  }

  private mutating func breakLine(at start: Int) {
    done.append(trimmed(line))
    line = start..<start
    used = 0
  }

  /// The range without the spaces at its end.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let last = glyphs[range].lastIndex { $0 != .space }
    return range.lowerBound..<(last.map { $0 + 1 } ?? range.lowerBound)
  }
}

private let closing = Set(")]},.!?:;%’”…·、。〉》」』】～，．：；！？）］｝".unicodeScalars)
private let opening = Set("([{‘“〈《「『【（［｛".unicodeScalars)

/// Whether no line should begin with the glyph.
private func isClosing(_ glyph: Glyph) -> Bool {
  glyph.text.unicodeScalars.first.map(closing.contains) ?? false
}

/// Whether no line should end with the glyph.
private func isOpening(_ glyph: Glyph) -> Bool {
  glyph.text.unicodeScalars.first.map(opening.contains) ?? false
}

private func isHangul(_ glyph: Glyph) -> Bool {
  glyph.text.unicodeScalars.first.map(isHangul) ?? false
}

/// Whether the glyph is of a script that writes without spaces.
private func isIdeographic(_ glyph: Glyph) -> Bool {
  guard glyph.width == 2, let scalar = glyph.text.unicodeScalars.first else { return false }
  return !isHangul(scalar) && !scalar.properties.isEmojiPresentation
}
