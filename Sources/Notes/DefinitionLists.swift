/// Definition lists as pandoc and PHP Markdown Extra have them: a name, and `: what it means` on the line below.
enum DefinitionLists {
  private static let longestName = 60

  /// Joins such lines to one with a colon; further meanings follow behind a semicolon.
  static func join(_ lines: inout [NoteLine]) {
    var name: Int?
    var isBelowHeading = false
    var told: Int?
    for index in lines.indices {
      if lines[index].isBlank { continue }
      // `: 벽돌로 쌓은 것` right below a heading says what that is.
      if lines[index].form == .paragraph, lines[index].setAside == nil, isBelowHeading || told != nil,
        let meaning = meaning(of: lines[index]) ?? gluedMeaning(of: lines[index])
      {
        if let upper = told {
          lines[upper].text += ", " + meaning
          lines[index].remove(by: "R4")
        } else {
          lines[index].text = meaning
          lines[index].tellsAbove = true
          told = index
        }
        (isBelowHeading, name) = (false, nil)
        continue
      }
      (isBelowHeading, told) = (lines[index].isHeading, nil)
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

  /// `:물건을 직접 지배하는 권리`, `：直接支配する権利`: without a space in letters that need none.
  private static func gluedMeaning(of line: NoteLine) -> Text? {
    let text = line.text
    guard text.count >= 4, text[0] == ":" || text[0] == "：", text[1].isHangul || text[1].isHan || text[1].isKana else {
      return nil
    }
    return text.dropping(first: 1).trimmed
  }

  private static func isName(_ line: NoteLine) -> Bool {
    guard let last = line.text.scalars.last, line.text.count <= longestName else { return false }
    return !last.isSentenceEnd && last != ":" && !line.text.contains(": ")
  }
}
