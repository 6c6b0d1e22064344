/// Tells lists whose steps are one column wide, which else would be taken for slips of the hand.
enum SmallSteps {
  /// Doubles the indents of such a note.
  static func widen(_ lines: inout [NoteLine]) {
    var (steps, last) = (0, Int.max)
    for line in lines where line.isItem && line.setAside == nil && line.quoteDepth == 0 {
      if last == 0, line.indent == 1 { steps += 1 }
      last = line.indent
    }
    guard steps >= fewest, isSure(lines) else { return }
    for index in lines.indices where lines[index].indent > 0 { lines[index].indent *= 2 }
  }

  /// Whether no item in the first column stands between two that are one column in without any below it.
  private static func isSure(_ lines: [NoteLine]) -> Bool {
    lines.count { $0.isItem && $0.indent == 1 } >= 2 * fewest
  }

  /// Places where an item one column in follows one in the first column, at least.
  private static let fewest = 2
}
