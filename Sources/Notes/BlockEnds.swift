/// Where blocks end that a mark opens: one that is never closed must not take the rest of a note with it.
struct BlockEnds {
  /// A line of backquotes or tildes, which may close a block or, with a language behind it, only open one.
  private struct Fence {
    let line: Int
    let mark: Unicode.Scalar
    let length: Int
    let isBare: Bool
  }

  private let lines: [Text]
  /// The last line that holds a mark, for the marks asked for so far; -1 where none does.
  private var last: [String: Int] = [:]
  private var fences: [Fence]?
  /// The first of `fences` not yet passed: lines are read from above.
  private var next = 0

  init(_ lines: [Text]) { self.lines = lines }

  var isEmpty: Bool { lines.isEmpty }

  /// Whether a line below `line` holds `end`, written in small letters.
  mutating func closes(with end: String, below line: Int) -> Bool {
    if let known = last[end] { return known > line }
    let found = lines.lastIndex { $0.contains(end) || $0.lowercased.contains(end) } ?? -1
    last[end] = found
    return found > line
  }

  /// Whether a line below `line` holds `end` before a blank line or a heading does.
  func closesParagraph(with end: String, below line: Int) -> Bool {
    for text in lines.dropFirst(line + 1).prefix(40) {
      if text.contains(end) { return true }
      if text.trimmed.isEmpty || text.starts(with: "#") { return false }
    }
    return false
  }

  /// Whether the fence of `length` marks that a line opens is closed before another one opens.
  mutating func closesFence(_ mark: Unicode.Scalar, _ length: Int, at line: Int) -> Bool {
    let fences = self.fences ?? Self.fences(in: lines)
    self.fences = fences
    while next < fences.count, fences[next].line <= line { next += 1 }
    guard let end = fences[next...].first(where: { $0.mark == mark && $0.length >= length }), end.isBare else {
      return false
    }
    // One of an odd number was forgotten: the one before a heading of the text.
    return fences.count % 2 == 0 || !holdsHeading(line + 1..<end.line)
  }

  /// Whether a heading of the second level stands below a blank line among some lines; one number sign opens a comment as well.
  private func holdsHeading(_ range: Range<Int>) -> Bool {
    range.dropFirst().contains { place in
      lines[place].startsWith(anyOf: ["## ", "### ", "#### "]) && lines[place - 1].trimmed.isEmpty
    }
  }

  private static func fences(in lines: [Text]) -> [Fence] {
    lines.enumerated().compactMap { place, line in
      guard line.mayHold("`") || line.mayHold("~") else { return nil }
      let text = LineReader.withoutBullet(line.trimming { $0.isSpace || $0 == ">" })
      guard let mark = text.first, mark == "`" || mark == "~" else { return nil }
      let length = LineReader.fenceLength(text, mark)
      let rest = text.dropping(first: length).trimmed
      return length >= 3 && !rest.contains(where: { $0 == mark })
        ? Fence(line: place, mark: mark, length: length, isBare: isBare(rest)) : nil
    }
  }

  /// Whether what follows a fence's marks names no language: nothing, or a stray `;` or `)`.
  static func isBare(_ rest: Text) -> Bool {
    let rest = rest.trimmed
    return rest.count <= 2 && rest.allSatisfy { ".,;:)".unicodeScalars.contains($0) }
  }
}
