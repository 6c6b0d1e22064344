/// The HTML tags in a piece of text, and the text without them.
struct HTMLTags {
  private(set) var text = Text()
  private(set) var count = 0
  private var openings: [Text: Int] = [:]
  private var closings: [Text: Int] = [:]

  init(_ source: Text) {
    var index = 0
    while index < source.count {
      if source[index] == "<", let tag = HTMLTag(source, at: index) {
        if tag.isClosing { closings[tag.name, default: 0] += 1 } else { openings[tag.name, default: 0] += 1 }
        count += 1
        index = tag.end
      } else {
        text.append(source[index])
        index += 1
      }
    }
  }

  func opened(_ name: String) -> Int { openings[Text(name)] ?? 0 }

  func closed(_ name: String) -> Int { closings[Text(name)] ?? 0 }
}

/// One tag such as `<br/>`, `</mark>`, `<a href=…>`, or a component's such as `<Badge text="new" />`.
struct HTMLTag {
  let name: Text
  let isClosing: Bool
  /// The place after its `>`.
  let end: Int

  /// Longest tag that is looked at; longer ones are text, so that many `<` stay linear.
  private static let limit = 1_000

  /// Names that are taken for tags; `<표>` or `<T>` in a note is text.
  private static let names: WordSet = [
    "br", "mark", "img", "a", "b", "i", "u", "s", "em", "strong", "sup", "sub", "span", "div", "p", "details",
    "summary",
    "aside", "center", "font", "ul", "ol", "li", "table", "tr", "td", "th", "hr", "del", "ins", "kbd", "code", "figure",
    "h1", "h2", "h3", "h4", "h5", "h6", "iframe", "video", "small", "thead", "tbody", "blockquote", "pre",
  ]

  /// Whether a name is that of a tag.
  static func isKnown(_ name: Text) -> Bool { names.contains(name) }

  init?(_ source: Text, at start: Int) {
    var index = start + 1
    var closing = false
    if index < source.count, source[index] == "/" {
      closing = true
      index += 1
    }
    let nameStart = index
    while index < source.count, source[index].isLatin || source[index].isDigit, index - nameStart < 24 { index += 1 }
    let name = source[nameStart..<index].lowercased
    let isComponent = index - nameStart >= 3 && source[nameStart].isUpper
    guard Self.names.contains(name) || isComponent, index < source.count else { return nil }
    guard source[index] == ">" || source[index] == "/" || source[index].isSpace else { return nil }
    let stop = min(source.count, start + Self.limit)
    // Another `<` ends the try: many open brackets must stay linear.
    while index < stop, source[index] != ">", source[index] != "<" || index == nameStart { index += 1 }
    guard index < stop, source[index] == ">" else { return nil }
    // `<Badge text="new" />` of a page's components; `List<String>` and `<Kiln>` are text.
    if isComponent, !Self.names.contains(name) {
      let inside = source[nameStart..<index]
      guard
        source[index - 1] == "/" && inside.contains(" ") || inside.contains("=\"") || closing && index > nameStart + 3
      else { return nil }
    }
    self.name = name
    isClosing = closing
    end = index + 1
  }
}
