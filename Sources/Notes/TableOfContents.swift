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

  /// Lists between comments that programs put round them, and the heading above such lists.
  private static func cutBetweenMarks(_ lines: [NoteLine]) -> [NoteLine] {
    var lines = lines
    // Up to here no list is closed: many that are open are not looked at again and again.
    var searched = 0
    for index in lines.indices {
      if index >= searched, opensList(lines[index]) {
        let (end, stop) = list(below: index, lines)
        searched = stop
        // Without its end the list is known by its links alone.
        guard let end else { continue }
        for inside in index...end where !lines[inside].isBlank { lines[inside].remove(by: "N4") }
      } else if lines[index].isHeading, isTitle(lines[index]), !isMatter(lines, index) {
        lines[index].remove(by: "N4")
        if let end = links(below: index, lines) ?? chapters(below: index, lines) {
          for inside in (index + 1)...end where !lines[inside].isBlank { lines[inside].remove(by: "N4") }
        }
      }
    }
    return lines
  }

  /// The comment that ends the list below a line, where one does, and where something else than a list begins.
  private static func list(below index: Int, _ lines: [NoteLine]) -> (end: Int?, stop: Int) {
    let list = lines[(index + 1)...].prefix { $0.isBlank || $0.isItem || $0.setAside != nil || isTitle($0) }
    return (list.lastIndex(where: closesList), list.endIndex)
  }

  /// `<!-- TOC -->`, `<!-- START doctoc … -->`, `<!-- vim-markdown-toc GFM -->`, `<!-- @import "[TOC]" … -->`.
  private static func opensList(_ line: NoteLine) -> Bool {
    line.raw.starts(with: "<!--") && line.raw.lowercased.contains("toc") && !closesList(line)
  }

  /// `<!-- /TOC -->`, `<!-- tocstop -->`, `<!-- END doctoc … -->`, `<!-- /code_chunk_output -->`.
  private static func closesList(_ line: NoteLine) -> Bool {
    guard line.raw.starts(with: "<!--") else { return false }
    let text = line.raw.lowercased
    return text.containsAny(of: ["/toc", "tocstop", "toc end", "end doctoc", "end toc", "/code_chunk_output"])
      || text.startsWith(anyOf: ["<!-- vim-markdown-toc -->", "<!--vim-markdown-toc-->"])
  }

  /// The last line of a list of contents below its title whose heads are headings in a list: `1. ### [Graph](#graph)` over plain items.
  private static func links(below title: Int, _ lines: [NoteLine]) -> Int? {
    var (end, anchors) = (title, 0)
    for index in lines.indices.dropFirst(title + 1).prefix(longestContents) where !lines[index].isBlank {
      let line = lines[index]
      let isLink = line.raw.contains("](#")
      if isLink, line.isHeading, line.ordinal != nil { anchors += 1 }
      guard isLink || line.isItem || line.raw.trimmed.first == "[" && line.raw.trimmed.scalars.last == ")" else {
        break
      }
      end = index
    }
    return anchors >= 2 ? end : nil
  }

  private static let longestContents = 200
  /// How far below its contents the first chapter may begin; lines.
  private static let firstChapter = 60

  /// The last of several items without links right below a Korean or English title of contents, one of which stands again as a heading.
  private static func chapters(below title: Int, _ lines: [NoteLine]) -> Int? {
    let below = lines[(title + 1)...].prefix(longestContents)
    guard let first = below.firstIndex(where: { !$0.isBlank }), lines[first].isItem else { return nil }
    let items = lines[first...].prefix(longestContents).prefix { $0.isItem && $0.setAside == nil }
    guard items.count >= 2, case let names = Set(items.map { key($0.text) }),
      lines[items.endIndex...].prefix(firstChapter).contains(where: { $0.isHeading && names.contains(key($0.text)) })
    else { return nil }
    return items.endIndex - 1
  }

  /// `4.3 目录` over a sentence: a numbered part of the note, of directories.
  private static func isMatter(_ lines: [NoteLine], _ heading: Int) -> Bool {
    guard lines[heading].ordinal != nil, let next = lines[(heading + 1)...].prefix(4).first(where: { !$0.isBlank })
    else {
      return false
    }
    return next.form == .paragraph && next.setAside == nil && next.text.count >= 8
  }

  /// "Table of contents", `목차 (TOC)`; what holds something, "Contents of the cell", is matter.
  private static func isTitle(_ line: NoteLine) -> Bool {
    let title = Inline(parsing: line.text).text.lowercased
    let name = title.scalars.firstIndex(of: "(").map { title.prefix($0) } ?? title
    return titles.contains(name.trimming { $0.isSpace || $0 == ":" || $0.isPicture })
  }

  private static let titles: Phrases = [
    "목차", "차례", "table of contents", "contents", "toc", "目次", "目录", "目錄", "index of contents",
  ]

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
