/// Tells an outline that was written with indents alone: mind maps and outliners export their points without marks.
enum IndentedOutline {
  /// Makes items of the bare lines of such an outline.
  static func read(_ lines: inout [NoteLine]) {
    guard isOutline(lines) else { return }
    for index in lines.indices where isBare(lines[index]) { lines[index].form = .item(glyph: "-") }
  }

  /// Whether most lines are short, bare and indented, in three depths or more, and other marks are rare.
  private static func isOutline(_ lines: [NoteLine]) -> Bool {
    var (bare, marked, indented, long) = (0, 0, 0, 0)
    var depths: Set<Int> = []
    for line in lines where line.setAside == nil && !line.isBlank && line.ordinal == nil {
      guard isBare(line) else {
        marked += 1
        continue
      }
      bare += 1
      depths.insert(line.indent / 2)
      if line.indent >= 2 { indented += 1 }
      if line.text.isAtLeast(width: longest) || line.text.scalars.last == "," { long += 1 }
    }
    return bare >= fewest && depths.count >= 3 && indented * 10 >= bare * 6 && long * 10 <= bare && marked * 10 <= bare
  }

  private static func isBare(_ line: NoteLine) -> Bool {
    line.form == .paragraph && line.quoteDepth == 0 && line.boxDepth == 0 && line.setAside == nil
  }

  /// Lines an outline has at least.
  private static let fewest = 12
  /// Columns; what is longer was written as prose.
  private static let longest = 80
}
