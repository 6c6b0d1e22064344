/// A note as lines that know where they stood before it was edited.
struct EditedNote {
  struct Line {
    var text: String
    /// Where it stood before; nil for a line that was added.
    let origin: Origin?

    var isHeading: Bool { text.hasPrefix("#") && text.contains("# ") }
    /// How far it is set in; nil when it is no item of a list.
    var itemIndent: Int? {
      let rest = text.drop { $0 == " " || $0 == "\t" }
      guard ["- ", "* ", "+ "].contains(where: rest.hasPrefix), rest.count > 3 else { return nil }
      return text.count - rest.count
    }

    var indent: Int { text.count - text.drop { $0 == " " || $0 == "\t" }.count }
    /// Whether it holds words of the note and is neither code, table nor furniture.
    var isProse: Bool {
      !text.contains("|") && !text.contains("`") && !text.contains("$") && !text.contains("://")
        && text.filter(\.isLetter).count >= 8
    }
  }

  struct Origin: Hashable {
    let file: String
    /// Counted from 1.
    let line: Int
  }

  var file: String
  var lines: [Line]

  init(file: String, text: String) {
    self.file = file
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    lines = rows.enumerated().map { place, row in
      Line(text: String(row), origin: Origin(file: file, line: place + 1))
    }
  }

  init(file: String, lines: [Line]) {
    self.file = file
    self.lines = lines
  }

  var text: String { lines.map(\.text).joined(separator: "\n") }

  /// Places of lines outside front matter and code that a test holds for.
  func places(where fits: (Line) -> Bool) -> [Int] {
    var isCode = false
    return lines.indices.filter { place in
      if lines[place].text.drop(while: { $0 == " " }).hasPrefix("```") { isCode.toggle() }
      return !isCode && place > 3 && fits(lines[place])
    }
  }

  /// The lines from a heading to the next of its level or above.
  func section(at heading: Int) -> Range<Int> {
    let level = lines[heading].text.prefix { $0 == "#" }.count
    let end = lines[(heading + 1)...].firstIndex { $0.isHeading && $0.text.prefix { $0 == "#" }.count <= level }
    return heading..<(end ?? lines.endIndex)
  }
}
