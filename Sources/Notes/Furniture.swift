/// Sets aside what belongs to the page, not to its matter (N1–N14).
struct Furniture {
  private var lines: [NoteLine]

  /// Longer lines are logs or data, not notes; scalars.
  private static let longestLine = 20_000

  static func cut(_ lines: [NoteLine]) -> [NoteLine] {
    var furniture = Furniture(lines: lines)
    furniture.cutFrontMatter()
    furniture.cutFields()
    furniture.cutProperties()
    furniture.cutSections()
    furniture.cutSourceItems()
    for index in furniture.lines.indices { furniture.lines[index].cutAlone() }
    furniture.cutRemarkLists()
    furniture.cutCaptions()
    furniture.lines = RepeatedTitle.cut(TableOfContents.cut(furniture.lines))
    return furniture.lines
  }

  fileprivate static let credits: Phrases = [
    "Source:", "Sources:", "Image credit", "Photo:", "Photo by", "출처:", "출처 :", "그림 출처", "사진 출처", "작성자:", "작성자 :",
    "出典：", "出典:", "图源",
  ]
  fileprivate static let pointers: Phrases = [
    "다음 그림", "아래 그림", "위 그림", "위의 그림", "아래의 그림", "다음의 그림", "the diagram", "the figure", "the picture",
    "the image below", "下の図", "次の図",
    "上の図", "下图", "上图", "如图",
  ]
  fileprivate static let showing: Phrases = [
    "보여", "나타낸", "나타내", "같다", "참고", "shows", "show ", "illustrates", "shown", "示す", "示した", "示している", "参照", "所示", "显示",
    "展示",
  ]

  private mutating func remove(_ range: Range<Int>, by pattern: String) {
    for index in range where !lines[index].isBlank { lines[index].remove(by: pattern) }
  }

  /// A key with its value, a comment, or what goes on from the line above.
  private static func isFrontLine(_ line: NoteLine) -> Bool {
    if line.isBlank { return true }
    if let first = line.raw.first, " -#\t[]{}".unicodeScalars.contains(first) { return true }
    return line.raw.contains(":") || line.raw.contains("=")
  }

  /// N2: what stands between `---` (or `+++`) at the very start.
  private mutating func cutFrontMatter() {
    var start = 0
    // Jekyll front matter is found twice where files were joined.
    while start < lines.count, start < 5, lines[start].isBlank { start += 1 }
    guard start < lines.count else { return }
    let fence = lines[start].raw.trimmed
    guard fence == "---" || fence == "+++" else { return }
    let reach = min(lines.count, start + 80)
    guard let end = lines[(start + 1)..<max(start + 1, reach)].firstIndex(where: { $0.raw.trimmed == fence }) else {
      return
    }
    let body = lines[(start + 1)..<end]
    guard body.allSatisfy(Self.isFrontLine), Self.opensFront(body),
      body.contains(where: { $0.raw.contains(":") || $0.raw.contains("=") }) || body.isEmpty
    else { return }
    remove(start..<(end + 1), by: "N2")
  }

  /// Whether lines between two rules begin as fields do, and hold no heading: a page may also begin with a rule.
  private static func opensFront(_ body: ArraySlice<NoteLine>) -> Bool {
    guard let first = body.first else { return true }
    return !first.isBlank && !first.raw.starts(with: "- ")
      && !body.contains { $0.raw.startsWith(anyOf: ["## ", "### "]) }
      && !(first.raw.starts(with: "# ") && body.contains { $0.raw.starts(with: "- ") })
  }

  /// N2: a field list of reStructuredText, `:title: …`, two lines or more, at the very start.
  private mutating func cutFields() {
    guard let start = lines.firstIndex(where: { !$0.isBlank }), start < 5 else { return }
    let end = lines[start...].firstIndex { !Self.isField($0.raw.trimmed) } ?? lines.count
    if end - start >= 2 { remove(start..<end, by: "N2") }
  }

  private static func isField(_ line: Text) -> Bool {
    guard line.first == ":", let end = line.dropping(first: 1).scalars.firstIndex(of: ":"), (2...24).contains(end),
      line.dropping(first: 1).prefix(end).allSatisfy({ $0.isLatin || $0 == "-" || $0 == "_" })
    else { return false }
    return end + 2 >= line.count || line[end + 2].isSpace
  }

  /// N1: lines of `Key: value` or `label⇥value` in the page's head, with values that only a page has.
  private mutating func cutProperties() {
    var index = 0
    var found: [Int] = []
    var certain = 0
    while index < lines.count {
      let line = lines[index]
      // Where the first lines end, so does the head.
      if line.isBlank, !found.isEmpty { break }
      if line.isBlank || line.setAside != nil || line.isHeading && found.isEmpty && index < 6 {
        index += 1
        continue
      }
      if case .written = line.form { break }
      guard let value = PropertyLine(line.raw) else { break }
      found.append(index)
      if value.isCertain { certain += 1 }
      index += 1
    }
    guard certain > 0, found.count >= 2 || certain == found.count else { return }
    // Pairs of which few could be a page's are matter with a date above it.
    let areMatter = certain * 3 <= found.count
    for index in found where !areMatter || PropertyLine(lines[index].raw)?.isCertain ?? false {
      // `date: 날짜` in a list of words is one of them.
      if areMatter, PropertyLine.isGloss(lines[index].raw) { continue }
      lines[index].remove(by: "N1")
    }
  }

  /// N5 and N7: licences and sections of sources, from their heading to the next of the same or a higher level.
  private mutating func cutSections() {
    var index = 0
    while index < lines.count {
      guard case .heading(let level) = lines[index].form, let pattern = SectionWords.pattern(of: lines[index].text)
      else {
        index += 1
        continue
      }
      var end = index + 1
      while end < lines.count {
        if case .heading(let next) = lines[end].form, next <= level { break }
        if pattern == "N11", lines[end].form == .rule || Self.isBoldLine(lines[end]) { break }
        end += 1
      }
      // A section of sources with real text keeps that text.
      if pattern == "N7" {
        lines[index].remove(by: pattern)
        for inside in (index + 1)..<end where lines[inside].raw.hasAddress { lines[inside].remove(by: pattern) }
      } else {
        // A page's first heading stands over all of it.
        if pattern == "N11" || (end - index) * 2 > lines.count,
          let inner = lines[(index + 1)..<end].firstIndex(where: \.isHeading)
        {
          end = inner
        }
        if pattern == "N11" { end = endOfGoals(index + 1, end) }
        remove(index..<end, by: pattern)
      }
      index = end
    }
  }

  /// `**Enzymes**` alone: a title without a number sign.
  private static func isBoldLine(_ line: NoteLine) -> Bool {
    line.form == .paragraph && line.text.count >= 5 && line.text.starts(with: "**") && line.text.ends(with: "**")
      && line.text.firstRange(of: "**", from: 2)?.upperBound == line.text.count
  }

  /// Where a section of goals ends: with its quote, or with its first block where it would take half a note with it.
  private func endOfGoals(_ start: Int, _ end: Int) -> Int {
    guard let first = lines[start..<end].firstIndex(where: { !$0.isBlank }) else { return end }
    if lines[first].quoteDepth > 0 {
      return lines[first..<end].firstIndex { !$0.isBlank && $0.quoteDepth == 0 } ?? end
    }
    guard end - start > Self.mostGoals else { return end }
    return lines[first..<end].firstIndex(where: \.isBlank) ?? end
  }

  /// Lines a section of goals may have.
  private static let mostGoals = 40

  /// N8: the line in italics right below a picture says what the picture shows.
  private mutating func cutCaptions() {
    for index in lines.indices.dropFirst() where lines[index].form == .paragraph && lines[index].setAside == nil {
      let above = lines[index - 1].isBlank && index >= 2 ? index - 2 : index - 1
      if lines[above].setAside == "N8", lines[index].isCaption { lines[index].remove(by: "N8") }
    }
  }

  /// N7: a bullet or a line that says only "References", with the links and books right below it.
  private mutating func cutSourceItems() {
    for index in lines.indices where lines[index].setAside == nil {
      let line = lines[index]
      let leads = line.form == .paragraph && SectionWords.namesSources(line.text)
      guard leads || line.isItem && SectionWords.pattern(of: line.text) == "N7" else { continue }
      var next = index + 1
      var found: [Int] = []
      while next < lines.count {
        if !lines[next].isBlank {
          guard leads ? lines[next].isItem : lines[next].indent > line.indent,
            lines[next].setAside != nil || isSource(next)
          else { break }
          found.append(next)
        }
        next += 1
      }
      if leads, found.isEmpty { continue }
      for place in [index] + found where lines[place].setAside == nil { lines[place].remove(by: "N7") }
    }
  }

  /// Whether a line below "References" is one: a link, an address, a year of print, the title of a book.
  private func isSource(_ index: Int) -> Bool {
    let text = lines[index].raw
    if text.hasAddress || text.containsAny(of: ["](", "[[", "《", "『", "「", " pp.", " p.", "ISBN"]) { return true }
    let years = text.words.contains { word in
      let digits = word.filter(\.isDigit)
      return digits.count == 4 && (digits[0] == "1" || digits[0] == "2")
    }
    return years
      || !LineShape.hasPairMark(lines[index].text) && !Endings.isPredicate(lines[index].text)
        && !Endings.hasEnglishVerb(lines[index].text)
  }

  /// N11: the list that a remark leads to goes with it (`必要なら、…`, "I can also give you:").
  private mutating func cutRemarkLists() {
    for index in lines.indices where lines[index].setAside == "N11" {
      let text = lines[index].raw.trimmed
      guard let last = text.scalars.last,
        last == ":" || last == "：" || last == "、" || RemarkWords.offers(text) || SectionWords.isPlan(lines[index].text)
      else {
        continue
      }
      var next = index + 1
      var isBegun = false
      while next < lines.count {
        let line = lines[next]
        if line.isBlank {
          // A gap ends the list once it has begun.
          if isBegun { break }
        } else {
          // Below a bullet only what is indented is its list.
          guard
            line.indent > lines[index].indent
              || line.isItem && !lines[index].raw.trimmed.startsWith(anyOf: Self.bullets)
          else { break }
          lines[next].remove(by: "N11")
          isBegun = true
        }
        next += 1
      }
    }
  }

  private static let bullets: Phrases = ["- ", "* ", "+ ", "• "]

  fileprivate static func isTooLong(_ line: NoteLine) -> Bool { line.raw.count > longestLine }
}

extension NoteLine {
  /// `- [x] 물길 ✅ 2025-08-03`: something that was to be done, with the day it was.
  private var isTask: Bool {
    guard hasCheckbox, text.hasDigit else { return false }
    return text.containsAny(of: ["✅ 20", "📅 20", "⏳ 20", "➕ 20", "🛫 20"])
  }

  /// `*Figure 2: the old harbour*`: italics from end to end.
  fileprivate var isCaption: Bool {
    let line = raw.trimmed
    guard line.count <= 160, line.count > 4, let mark = line.first, mark == "_" || mark == "*",
      line.scalars.last == mark
    else { return false }
    return line[1] != mark && !line[1].isSpace && line.scalars.dropFirst().dropLast().allSatisfy { $0 != mark }
  }

  /// Sets the line aside where it needs no look at its neighbours: pictures, links, rules, stubs, remarks, code.
  mutating func cutAlone() {
    guard setAside == nil, form != .blank else { return }
    if Furniture.isTooLong(self) { return remove(by: "N14") }
    if text.count <= 12, text.ends(with: "]]"), !text.contains("[[") { return remove(by: "N8") }
    switch form {
    case .rule:
      setAside = "N9"
      return
    case .fence, .code:
      setAside = "N13"
      return
    case .formula, .tableRow, .written: return
    default: break
    }
    if Importance.isBare(text) { return remove(by: "F33") }
    if text.starts(with: "#+"), text.contains(":") { return remove(by: "N2") }
    if isHeading, PropertyLine(text)?.isCertain ?? false { setAside = "N1" }
    if CodeLine.isPrompt(text) { return remove(by: "N14") }
    if form == .paragraph, CodeLine.isStatement(text) { return remove(by: "N13") }
    if text.startsWith(anyOf: Furniture.credits), text.count <= 120 { return remove(by: "N5") }
    if leansOnPicture { return remove(by: "N8") }
    if text.starts(with: "{:") || text.starts(with: "#+") || raw.starts(with: "%%") { return remove(by: "N9") }
    if isTagsOnly { return remove(by: "N1") }
    if text.isPageReference || text.isFootnote { return remove(by: "N7") }
    if text.containsAny(of: ["](", "![", "[[", "http", "<img"]) { cutLinks() }
    if !isHeading, SectionWords.isPlan(text) || isTask { return remove(by: "N11") }
    guard setAside == nil, let pattern = Remarks.pattern(of: text) else { return }
    if let name = Remarks.name(before: text), isItem || isHeading {
      text = name
    } else if isHeading, pattern == "N11" {
      // What stands below it belongs to it still, not to the part before.
      setAside = pattern
      text = Text()
    } else {
      remove(by: pattern)
    }
  }

  private mutating func cutLinks() {
    text = CrossReferences.cut(text)
    let inline = Inline(parsing: text)
    if inline.text.isEmpty || !inline.text.hasLetter {
      if inline.hasImage { return remove(by: "N8") }
      if inline.text.isEmpty { return remove(by: "N7") }
    }
    guard !isHeading else { return }
    // `<Card url="…"/>`: a part that a program puts on the page.
    if text.first == "<", text.ends(with: "/>"), text.count(where: { $0 == "<" }) == 1 { return remove(by: "N8") }
    if inline.hasImage, text.contains("|"), inline.text.count < 12 { return remove(by: "N8") }
    if inline.text.isAddress { return remove(by: "N7") }
    if SectionWords.isNavigation(inline.text) { return remove(by: "N6") }
    let links = inline.spans.filter { $0.mark == .link }
    guard !links.isEmpty else { return }
    var isLinked = [Bool](repeating: false, count: inline.text.count)
    for link in links { for place in link.range { isLinked[place] = true } }
    let outside = inline.text.scalars.enumerated().filter { !isLinked[$0.offset] && $0.element.isWordPart }
    guard outside.count <= max(2, inline.text.count / 6) else { return }
    if text.contains("](#") { return remove(by: links.count > 1 ? "N6" : "N4") }
    if links.count > 1, inline.text.contains("/") || inline.text.contains("|") { return remove(by: "N6") }
    if text.contains("](http") { remove(by: "N7") }
    // A page of the same notes, and no word besides.
    if form == .paragraph, links.count == 1, outside.isEmpty, text.contains(".md)") { remove(by: "N6") }
  }

  /// `다음 그림은 …을 보여 준다`, "The diagram below shows …".
  private var leansOnPicture: Bool {
    !isHeading && text.count <= 90 && text.startsWith(lowered: Furniture.pointers)
      && text.containsAny(lowered: Furniture.showing)
  }

  /// `#exam #osi` alone on a line.
  private var isTagsOnly: Bool {
    guard raw.mayHold("#"), raw.firstWord?.first == "#" else { return false }
    let words = raw.words
    return !words.isEmpty && words.allSatisfy { $0.first == "#" && $0.count > 1 && $0[1].isWordPart }
  }
}

extension Text {
  /// Whether the whole text is a web address or file name.
  package var isAddress: Bool {
    guard mayHold(".") || mayHold(":") else { return false }
    let text = trimmed
    guard !text.contains(" "), text.count > 3 else { return false }
    return text.startsWith(anyOf: ["http://", "https://", "www.", "ftp://"])
      || text.lowercased.endsWith(anyOf: [
        ".png", ".jpg", ".jpeg", ".gif", ".pdf", ".svg", ".webp", ".html", ".ipynb", ".md", ".docx", ".pptx", ".xlsx",
      ])
  }

  /// `[^3]: Kim, On Clay`: what stands at the foot of a page, far from the sentence it belongs to.
  var isFootnote: Bool {
    guard starts(with: "[^"), let end = firstRange(of: "]:") else { return false }
    return end.lowerBound <= 40
  }

  /// Whether a short text only says where to read: `P.80`, `教科書 p170`, `pp. 12-15`.
  var isPageReference: Bool {
    guard count <= 24 else { return false }
    let bare = trimming { $0.isSpace || $0.isOpening || $0.isClosing }
    if bare.count < count, bare.lowercased.startsWith(anyOf: ["page ", "p. ", "pp. "]) {
      return bare.hasDigit && bare.words.count == 2
    }
    guard let last = scalars.last, last.isDigit else { return false }
    let head = trimming { $0.isDigit || $0 == "-" || $0 == "–" || $0 == "~" || $0 == "〜" || $0 == "." || $0.isSpace }
    guard let mark = head.scalars.last, mark == "p" || mark == "P" else { return false }
    let before = head.trimming { $0 == "p" || $0 == "P" }
    return before.isEmpty || before.isEastAsianTitle
  }

  /// A title of a book in Japanese or Chinese, without a sign that says something of it.
  private var isEastAsianTitle: Bool {
    guard let last = scalars.last(where: { !$0.isSpace }) else { return true }
    return (last.isHan || last.isKana || last.isClosing) && !contains { $0 == "：" || $0 == ":" || $0 == "=" }
  }

  package var hasAddress: Bool { contains("http://") || contains("https://") || contains("](") || contains("[[") }
}
