/// N4: finds lists of links into the page, and short lines before the body that repeat the headings below.
enum TableOfContents {
  static func cut(_ lines: [NoteLine]) -> [NoteLine] {
    cutInner(cutPlain(cutBetweenMarks(lines)))
  }

  /// Indented items without a link between the links of a list of contents.
  private static func cutInner(_ lines: [NoteLine]) -> [NoteLine] {
    var lines = lines
    var upper: Int?
    for index in lines.indices where !lines[index].isBlank {
      let isInner = lines[index].setAside == nil && lines[index].isItem && lines[index].indent > 0
      if isInner, let upper, lines[upper].setAside == "N4",
        lines[(index + 1)...].first(where: { !$0.isBlank })?.setAside == "N4"
      {
        lines[index].remove(by: "N4")
      }
      upper = index
    }
    return lines
  }

  /// Between `<!-- TOC … -->` and `<!-- /TOC -->`, and the heading above such lists.
  private static func cutBetweenMarks(_ lines: [NoteLine]) -> [NoteLine] {
    var lines = lines
    var inside = false
    for index in lines.indices {
      let raw = lines[index].raw
      if raw.starts(with: "<!--"), raw.contains("TOC") { inside = !raw.contains("/TOC") }
      if inside, !lines[index].isBlank { lines[index].remove(by: "N4") }
      guard lines[index].isHeading else { continue }
      let title = Inline(parsing: lines[index].text).text.lowercased
      if title.startsWith(anyOf: ["목차", "table of contents", "contents", "目次", "目录"]) { lines[index].remove(by: "N4") }
    }
    return lines
  }

  /// Short lines between the title and the first heading of the body, of which at least half stand again as headings.
  private static func cutPlain(_ lines: [NoteLine]) -> [NoteLine] {
    var lines = lines
    let headings = lines.indices.filter { lines[$0].isHeading }
    guard headings.count >= 3 else { return lines }
    guard let matter = lines.firstIndex(where: { $0.setAside == nil && !$0.isBlank && !$0.isHeading }),
      let body = headings.first(where: { $0 > matter })
    else { return lines }
    let above = lines[..<body].indices.filter {
      lines[$0].setAside == nil && !lines[$0].isBlank && !lines[$0].isHeading
    }
    guard above.count >= 3, above.allSatisfy({ lines[$0].text.width <= 90 }) else { return lines }
    let titles = Set(headings.filter { $0 >= body }.map { key(lines[$0].text) })
    let matching = above.filter { titles.contains(key(lines[$0].text)) }
    guard matching.count * 2 >= above.count else { return lines }
    for index in above { lines[index].remove(by: "N4") }
    // The title of such a page is no matter either.
    for index in lines[..<body].indices where lines[index].isHeading { lines[index].setAside = "N3" }
    return lines
  }

  private static func key(_ text: Text) -> Text { Inline(parsing: text).text.folded }
}
