/// Headings of Markdown that have no number sign but a line drawn right below them.
enum UnderlinedTitle {
  /// Fewest dashes: three are a rule as well.
  private static let shortest = 4
  private static let longestTitle = 70

  /// Makes headings of such lines and takes the lines below them off; between two double lines stands a remark, or a name in a
  /// frame, but for the note's first.
  static func raise(_ lines: inout [NoteLine]) {
    var isFirst = true
    for index in lines.indices.dropFirst() where !lines[index - 1].isBlank {
      defer { isFirst = false }
      guard lines[index].form == .rule, isTitle(index - 1, lines), let mark = lines[index].raw.first,
        mark == "-" || mark == "~" || mark == "=" && (isFirst || isNamed(index - 1, lines)),
        lines[index].raw.trimmed.count >= shortest,
        lines[index].raw.trimmed.allSatisfy({ $0 == mark })
      else { continue }
      lines[index - 1].form = .heading(level: mark == "=" ? 1 : 2)
      lines[index].remove(by: "N9")
    }
  }

  /// Whether a line below the first double line is a name by itself: after a blank line, with no sign of a sum or of a remark, and not in a
  /// frame of two double lines.
  private static func isNamed(_ index: Int, _ lines: [NoteLine]) -> Bool {
    guard index > 0, lines[index - 1].isBlank, !lines[index].text.containsAny(of: remarks) else { return false }
    return !(lines[..<index].last { !$0.isBlank }?.raw.trimmed.starts(with: "===") ?? false)
  }

  private static let remarks: Phrases = [" + ", " = ", " - ", ": ", ";"]

  /// Whether a line stands alone above the one below it and is no sentence.
  private static func isTitle(_ index: Int, _ lines: [NoteLine]) -> Bool {
    let line = lines[index]
    guard line.form == .paragraph, line.indent == 0, line.quoteDepth == 0, line.text.count <= longestTitle,
      line.text.hasLetter, let last = line.text.scalars.last, !last.isSentenceEnd, last != ":", last != ",",
      !line.text.contains("|")
    else { return false }
    return index == 0 || lines[index - 1].form != .paragraph && !lines[index - 1].isItem
  }
}
