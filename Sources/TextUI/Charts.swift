extension Frame {
  /// Draws how far something has come, `fraction` of 0…1: `━━━─────`.
  ///
  /// Only nothing looks empty, only all looks full.
  package mutating func putProgress(
    _ fraction: Double, x: Int, y: Int, width: Int, done: Style = .plain, rest: Style = .plain
  ) {
    let filled = share(of: width, fraction)
    fill(Rect(x: x, y: y, width: filled, height: 1), Cell("━", done))
    fill(Rect(x: x + filled, y: y, width: width - filled, height: 1), Cell("─", rest))
  }
}

private func share(of width: Int, _ fraction: Double) -> Int {
  guard width > 0, fraction > 0 else { return 0 }
  guard fraction < 1 else { return width }
  return min(max(Int((Double(width) * fraction).rounded()), 1), max(1, width - 1))
}

/// Returns one block a value, `▁` to `█`, the highest for `maximum` (the greatest value when nil); zero and less are `▁`.
package func sparkline(_ values: [Int], maximum: Int? = nil) -> String {
  let blocks = Array("▁▂▃▄▅▆▇█")
  let top = Double(max(1, maximum ?? values.max() ?? 1))
  return String(
    values.map { value in
      let level = (Double(value) / top * Double(blocks.count)).rounded(.up)
      return blocks[Int(min(max(level, 1), Double(blocks.count))) - 1]
    })
}

/// Returns a curve in Braille dots, `height` rows of `width` characters; a value of 0 is at the foot, 1 at the top.
///
/// `value` is asked at 2 × `width` places from 0 to 1; what is not finite leaves a gap, what is outside is at the edge.
package func curve(width: Int, height: Int, _ value: (Double) -> Double) -> [String] {
  guard width > 0, height > 0 else { return [] }
  var dots = Array(repeating: UInt32(0), count: width * height)
  var previous: Int?
  for column in 0..<width * 2 {
    let y = value(Double(column) / Double(width * 2 - 1))
    guard y.isFinite else {
      previous = nil
      continue
    }
    let row = Int(((1 - min(max(y, 0), 1)) * Double(height * 4 - 1)).rounded())
    for dot in stroke(from: previous ?? row, to: row) {
      dots[dot / 4 * width + column / 2] |= brailleDots[column % 2][dot % 4]
    }
    previous = row
  }
  return (0..<height).map { row in
    String(String.UnicodeScalarView(dots[row * width..<(row + 1) * width].compactMap { Unicode.Scalar(0x2800 + $0) }))
  }
}

/// The dot rows that join a column to the one before it without touching its row twice.
private func stroke(from start: Int, to end: Int) -> ClosedRange<Int> {
  if start == end { return end...end }
  return start < end ? start + 1...end : end...start - 1
}

/// The bits of U+2800…28FF for a dot, by column and row.
private let brailleDots: [[UInt32]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]
