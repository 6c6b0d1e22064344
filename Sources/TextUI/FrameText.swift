extension Frame {
  /// The text of each row without the spaces at its end.
  package var rows: [String] {
    (0..<size.height).map { y in
      let text = row(y).map(\.glyph.text).joined()
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// A stretch of a row in one style that is not plain.
  package struct StyleRun: Hashable, Sendable {
    package let at: Point
    package let text: String
    package let style: Style
  }

  /// The stretches of cells that are not plain, row by row.
  package var styleRuns: [StyleRun] {
    (0..<size.height).flatMap { y in
      var runs: [StyleRun] = []
      var x = 0
      while x < size.width {
        let style = self[x, y].style
        let same = row(y).dropFirst(x).prefix { $0.style == style }
        if style != .plain {
          runs.append(StyleRun(at: Point(x: x, y: y), text: same.map(\.glyph.text).joined(), style: style))
        }
        x += same.count
      }
      return runs
    }
  }
}

extension Style: CustomStringConvertible {
  /// The parts that are not plain, such as `bold red on blue`.
  package var description: String {
    let words = [
      isBold ? "bold" : nil, isDim ? "dim" : nil, isUnderlined ? "underlined" : nil, isReversed ? "reversed" : nil,
      foreground == .standard ? nil : "\(foreground)", background == .standard ? nil : "on \(background)",
    ]
    return words.compactMap(\.self).joined(separator: " ")
  }
}

extension Color: CustomStringConvertible {
  package var description: String {
    switch self {
    case .standard: "standard"
    case .ansi(let index): ansiNames[Int(index) % ansiNames.count]
    case .shade(let index, _): "shade \(index)"
    case .rgb(let value): "#" + String(0x100_0000 | value & 0xFF_FFFF, radix: 16).dropFirst()
    }
  }
}

private let plainNames = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
let ansiNames =
  plainNames + plainNames.map { "bright \($0)" }
