/// Tags that a site made up for its boxes, `<yellowboard> … </yellowboard>`: they are no words of the note.
enum OwnTags {
  /// Names that are taken for such tags: small letters, opened and closed in the note, unknown to HTML and no talk of it.
  private static let longest = 24
  private static let standard: WordSet = [
    "html", "head", "body", "title", "meta", "link", "script", "style", "section", "article", "header", "footer", "nav",
    "main",
    "form", "input", "button", "label", "select", "option", "textarea", "canvas", "audio", "source", "object", "embed",
    "param",
    "dl", "dt", "dd", "svg", "path", "figcaption", "fieldset", "legend", "progress", "meter", "template", "slot",
    "dialog",
    "abbr", "cite", "q", "time", "var", "samp", "address", "bdo", "ruby", "rt", "rp", "wbr", "map", "area", "base",
    "noscript",
  ]

  /// The lines without such tags, but for those in fences and those that quote code; linear in the lines.
  static func taken(from lines: [Text]) -> [Text] {
    guard lines.contains(where: { $0.mayHold("<") && $0.contains("</") }),
      // A note about markup tells of its tags.
      !lines.contains(where: {
        $0.containsAny(of: ["XML", "HTML", "SGML", "JSX", " tag", "태그", "タグ", "标签", "標籤", "element", "요소"])
      })
    else { return lines }
    var opened: Set<Text> = []
    var openings = 0
    var closed: Set<Text> = []
    each(lines) { line, _ in
      for tag in tags(in: line) {
        if tag.isClosing {
          closed.insert(tag.name)
        } else {
          opened.insert(tag.name)
          openings += 1
        }
      }
    }
    let names = opened.intersection(closed)
    // One box may be anything; a site has several.
    guard !names.isEmpty, openings >= 2 else { return lines }
    var result = lines
    each(lines) { line, index in
      let found = tags(in: line).filter { names.contains($0.name) }
      guard !found.isEmpty else { return }
      var kept = Text()
      var start = 0
      for tag in found {
        kept += line[start..<tag.range.lowerBound]
        start = tag.range.upperBound
      }
      result[index] = kept + line.dropping(first: start)
    }
    return result
  }

  /// Calls `body` for every line that may hold a tag and stands in no fence.
  private static func each(_ lines: [Text], _ body: (Text, Int) -> Void) {
    var isFenced = false
    for (index, line) in lines.enumerated() {
      if line.trimmed.startsWith(anyOf: ["```", "~~~"]) { isFenced.toggle() }
      if !isFenced, line.mayHold("<"), line.contains("<"), !line.contains("`") { body(line, index) }
    }
  }

  private struct Tag {
    let name: Text
    let isClosing: Bool
    let range: Range<Int>
  }

  private static func tags(in line: Text) -> [Tag] {
    let all = allTags(in: line)
    guard !all.isEmpty else { return [] }
    // Boxes open and close at the ends of lines, besides other tags and spaces.
    let first = line.firstIndex { !$0.isSpace } ?? 0
    let last = line.trimmingEnd(\.isSpace).count
    return all.filter { tag in
      if tag.isClosing { return tag.range.upperBound == last || isTagOnly(line[tag.range.upperBound..<last]) }
      let next = tag.range.upperBound < line.count ? line[tag.range.upperBound] : " "
      return next != ":" && next != "："
        && (tag.range.lowerBound == first || isTagOnly(line[first..<tag.range.lowerBound]))
    }
  }

  /// Whether a piece of a line holds nothing but tags.
  private static func isTagOnly(_ piece: Text) -> Bool {
    let plain = piece.trimmed
    return plain.isEmpty || plain.first == "<" && plain.scalars.last == ">"
  }

  private static func allTags(in line: Text) -> [Tag] {
    var found: [Tag] = []
    var index = 0
    while index < line.count {
      guard line[index] == "<" else {
        index += 1
        continue
      }
      var place = index + 1
      let isClosing = place < line.count && line[place] == "/"
      if isClosing { place += 1 }
      let start = place
      while place < line.count, place - start < longest,
        line[place].isLower && line[place].isLatin || line[place] == "-"
      {
        place += 1
      }
      let name = line[start..<place]
      if place < line.count, line[place] == ">", name.count >= 4, !standard.contains(name), !HTMLTag.isKnown(name) {
        found.append(Tag(name: name, isClosing: isClosing, range: index..<(place + 1)))
        index = place + 1
      } else {
        index += 1
      }
    }
    return found
  }
}
