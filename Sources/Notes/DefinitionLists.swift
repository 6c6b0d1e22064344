/// Definition lists as pandoc and PHP Markdown Extra have them: a name, and `: what it means` on the line below.
enum DefinitionLists {
  private static let longestName = 60

  /// Joins such lines to one with a colon; further meanings follow behind a semicolon.
  static func join(_ lines: inout [NoteLine]) {
    var name: Int?
    var isBelowHeading = false
    for index in lines.indices {
      if lines[index].isBlank { continue }
      // `: 벽돌로 쌓은 것` right below a heading says what that is.
      if isBelowHeading, lines[index].form == .paragraph, let meaning = meaning(of: lines[index]) {
        lines[index].text = meaning
        lines[index].tellsAbove = true
      }
      isBelowHeading = lines[index].isHeading
      guard lines[index].form == .paragraph, lines[index].setAside == nil else {
        name = nil
        continue
      }
      if let upper = name, let meaning = meaning(of: lines[index]) {
        lines[upper].text += (lines[upper].text.contains(": ") ? "; " : ": ") + meaning
        lines[index].remove(by: "R4")
      } else {
        name = isName(lines[index]) ? index : nil
      }
    }
  }

  private static func meaning(of line: NoteLine) -> Text? {
    let text = line.text
    guard text.count >= 3, text[0] == ":" || text[0] == "~", text[1].isSpace else { return nil }
    return text.dropping(first: 2).trimmed
  }

  private static func isName(_ line: NoteLine) -> Bool {
    guard let last = line.text.scalars.last, line.text.count <= longestName else { return false }
    return !last.isSentenceEnd && last != ":" && !line.text.contains(": ")
  }
}
