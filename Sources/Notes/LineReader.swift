/// Reads the marks of each line: quotes, headings, bullets, numbers, fences, boxes, table rows.
struct LineReader {
  /// What an unclosed mark makes of the lines below it.
  enum Inside: Equatable {
    case text
    case fence(mark: Unicode.Scalar, length: Int)
    /// Code of org, up to `#+END_…` of its name.
    case orgCode
    /// Up to the mark that closes it, in small letters.
    case comment(end: String)
    /// A drawer of org or Logseq, up to `:END:`.
    case drawer
    case formula
    /// A `<summary>` whose text goes on.
    case summary
  }

  var inside = Inside.text
  /// Whether what is open is closed further below.
  var isClosed = true
  var ends: BlockEnds
  /// How deep in quotes the open block began.
  var quoteDepth = 0
  /// Whether the lines that say how a box looks may follow.
  var isBoxHead = false
  /// The fences of boxes, ` ```ad-note `, that are open.
  var boxFences: [Unicode.Scalar] = []
  /// Whether the line above in a block that is never closed was blank.
  var wasBlank = false
  private var boxDepth = 0
  /// Lines whose dash is a bullet though no space follows.
  private var tightBullets: Set<Int> = []
  /// What the line above is.
  private var above = NoteLine.Form.blank
  /// Boxes open between lines of colons.
  private var fences = 0
  /// Whether stars at the line's start are org headings.
  private let isOrg: Bool

  private init(_ lines: [Text], isOrg: Bool) {
    ends = BlockEnds(lines)
    self.isOrg = isOrg
  }

  /// Reads lines; `isOrg` where the file's name says so, else the lines tell.
  static func read(_ lines: [Text], isOrg: Bool = false) -> [NoteLine] {
    var reader = LineReader(lines, isOrg: isOrg || looksLikeOrg(lines))
    reader.tightBullets = TightBullets.find(in: lines)
    var result: [NoteLine] = []
    for (offset, line) in lines.enumerated() {
      // One blank line says as much as a million.
      if line.isEmpty, result.last?.isBlank ?? false { continue }
      var read = reader.read(line, number: offset + 1)
      read.boxDepth = reader.boxDepth
      reader.above = read.form
      result.append(read)
    }
    UnderlinedTitle.raise(&result)
    MissingHeads.mark(&result)
    SpelledHeads.join(&result)
    DefinitionLists.join(&result)
    LazyItems.join(&result)
    ProseFence.open(&result)
    BareTables.mark(&result)
    SmallSteps.widen(&result)
    return result
  }

  /// Titles of pages that only go on from the page before.
  private static let continued: WordSet = [
    "(cont.)", "cont.", "(cont)", "cont'd", "(cont'd)", "(contd)", "(contd.)", "continued", "(continued)",
  ]

  /// Reads one line as if it stood in no block.
  static func plain(_ raw: Text, number: Int) -> NoteLine {
    var reader = LineReader([], isOrg: false)
    return reader.read(raw, number: number)
  }

  /// Org notes say so with `#+TITLE:` or have headings of several stars and none of number signs.
  private static func looksLikeOrg(_ lines: [Text]) -> Bool {
    var stars = 0
    for line in lines.prefix(400) {
      if line.starts(with: "#+") { return true }
      if line.starts(with: "# ") || line.starts(with: "## ") { return false }
      if line.starts(with: "** ") || line.starts(with: "*** ") { stars += 1 }
    }
    return stars >= 3
  }

  private mutating func read(_ raw: Text, number: Int) -> NoteLine {
    var line = NoteLine(number: number, raw: raw)
    let plain = inside == .text ? raw.withoutComments : raw
    var rest = LineCursor(tightBullets.contains(number) && inside == .text ? TightBullets.spaced(plain) : plain)
    line.quoteDepth = rest.takeQuoteMarks()
    line.indent = rest.takeIndent()
    line.breaksHard = raw.ends(with: "  ") && !raw.trimmed.isEmpty
    // Code in a quote ends with it.
    if case .fence = inside, line.quoteDepth < quoteDepth { inside = .text }
    if !isClosed, endsUnclosed(rest.remaining) { inside = .text }
    if continuesBlock(&line, rest.remaining) { return line }
    guard !rest.remaining.isEmpty else { return line }
    if isBoxHead {
      isBoxHead = rest.remaining.startsWith(lowered: ["title:", "collapse:", "icon:", "color:", ":class:", ":name:"])
      if isBoxHead {
        line.remove(by: "N9")
        return line
      }
    }
    if opensBlock(&line, rest.remaining) {
      noteEnd(&line)
      return line
    }
    readMarks(&line, &rest)
    opensBehind(&line)
    // A bullet in a quote that is itself indented stands below the bullet above it.
    if line.quoteDepth > 0, line.isItem { line.indent += Self.columns(before: raw) }
    return line
  }

  /// Columns before a line's first mark.
  private static func columns(before raw: Text) -> Int {
    var cursor = LineCursor(raw)
    return cursor.takeIndent()
  }

  /// Opens or closes a box between lines of colons; a closing line without an open box is none.
  private mutating func takesFence(_ fence: Admonition.Fence, _ line: inout NoteLine) -> Bool {
    switch fence {
    case .opens(let title):
      guard boxDepth < 60 else { return false }
      boxDepth += 1
      fences += 1
      line.text = title
      line.form = title.isEmpty ? .furniture : .boxTitle(depth: boxDepth)
      if title.isEmpty { line.setAside = "N9" }
    case .closes:
      guard fences > 0 else { return false }
      fences -= 1
      boxDepth = max(0, boxDepth - 1)
      line.remove(by: "N9")
    }
    return true
  }

  /// Handles a line inside a fence, a comment, a formula or a summary.
  private mutating func continuesBlock(_ line: inout NoteLine, _ text: Text) -> Bool {
    switch inside {
    case .text: return false
    case .fence(let mark, let length):
      line.text = text
      line.form = .code
      let found = Self.fenceLength(text, mark)
      if found >= length, BlockEnds.isBare(text.dropping(first: found)) {
        line.form = .fence
        inside = .text
      } else if !isClosed, found == 0, text.ends(with: "```"), mark == "`" {
        // `x = 1````: closed behind the last line of code.
        inside = .text
      }
    case .orgCode:
      line.text = text
      line.form = .code
      if text.lowercased.starts(with: "#+end_") {
        line.form = .fence
        inside = .text
      }
    case .comment(let end):
      line.remove(by: "N9")
      if text.contains(end) { inside = .text }
    case .drawer:
      line.remove(by: "N9")
      if text.lowercased == ":end:" { inside = .text }
    case .formula:
      // No formula holds a heading: its end was forgotten.
      if text.startsWith(anyOf: ["# ", "## ", "### ", "#### "]) {
        inside = .text
        return false
      }
      line.text = text
      line.form = .formula
      if text.contains("$$") || text.contains("\\]") { inside = .text }
    case .summary:
      let cut = HTMLTags(text)
      line.text = cut.text.trimmed
      line.form = line.text.isEmpty ? .furniture : .boxTitle(depth: boxDepth)
      if line.text.isEmpty { line.setAside = "N9" }
      if text.contains("</summary") { inside = .text }
    }
    return true
  }

  /// Handles a line that opens something: a fence, a comment, a formula, an HTML box.
  private mutating func opensBlock(_ line: inout NoteLine, _ text: Text) -> Bool {
    // Outliners write the fence behind the bullet.
    let text = Self.withoutBullet(text)
    for mark in ["`", "~"] as [Unicode.Scalar] {
      let length = Self.fenceLength(text, mark)
      if length >= 3, !text.dropping(first: length).contains(where: { $0 == mark }) {
        // A title underlined with tildes.
        if mark == "~", length >= 4, length == text.count, above == .paragraph {
          line.form = .rule
          return true
        }
        if opensBoxFence(&line, text.dropping(first: length).trimmed, mark, length) { return true }
        inside = .fence(mark: mark, length: length)
        line.form = .fence
        return true
      }
    }
    if let end = text.openComment {
      inside = .comment(end: end)
      line.remove(by: "N9")
      return true
    }
    if text[0] == ":", let fence = Admonition.fence(text), takesFence(fence, &line) { return true }
    if text[0] == "#" || text[0] == ":", opensOutlineBlock(&line, text) { return true }
    if text[0] == "!" || text[0] == "?", let title = Admonition.title(of: text) {
      line.text = title
      // A box inside a box or a list holds what is indented below it, as an item does.
      let form: NoteLine.Form = line.indent >= 2 ? .item(glyph: "-") : .boxTitle(depth: max(1, boxDepth))
      line.form = title.isEmpty ? .furniture : form
      if title.isEmpty { line.setAside = "N9" }
      return true
    }
    if text.starts(with: "$$") || Self.opensFormula(text) {
      line.form = .formula
      line.text = text
      let closes = text.count > 2 && (text.ends(with: "$$") || text.ends(with: "\\]"))
      if !closes, text.firstRange(of: "$$", from: 2) == nil { inside = .formula }
      return true
    }
    guard text[0] == "<" else { return false }
    if let end = Self.diagramEnd(text) {
      // What a program draws from is no text of the note.
      inside = .comment(end: end)
      line.remove(by: "N9")
      return true
    }
    return opensBox(&line, text)
  }

  /// What closes `<div class="mermaid">` or `<pre class="mermaid">`; nil for other lines.
  private static func diagramEnd(_ text: Text) -> String? {
    let plain = text.prefix(40).lowercased
    guard plain.startsWith(anyOf: ["<div class=", "<pre class="]), plain.contains("mermaid") else { return nil }
    let end = plain.starts(with: "<div") ? "</div>" : "</pre>"
    return text.contains(end) ? nil : end
  }

  /// Whether a line begins with the `\[` of a formula, also where the backslash is escaped itself; `\[a]` is an escaped bracket.
  private static func opensFormula(_ text: Text) -> Bool {
    let bare = text.starts(with: "\\\\") ? text.dropping(first: 1) : text
    return bare.starts(with: "\\[") && (bare.contains("\\]") || !bare.contains("]"))
  }

  /// Handles `#+BEGIN_SRC`, other `#+` lines of org, its comments, and drawers.
  private mutating func opensOutlineBlock(_ line: inout NoteLine, _ text: Text) -> Bool {
    let plain = text.prefix(24).lowercased
    if plain.startsWith(anyOf: ["#+begin_src", "#+begin_example", "#+begin_export", "#+begin_latex"]) {
      inside = .orgCode
      line.form = .fence
      return true
    }
    if plain.startsWith(anyOf: ["#+begin_", "#+end_"]) || isOrg && (text == "#" || text.starts(with: "# ")) {
      line.remove(by: "N9")
      return true
    }
    guard plain.startsWith(anyOf: [":properties:", ":logbook:"]) else { return false }
    inside = .drawer
    line.remove(by: "N9")
    return true
  }

  /// Handles a line that begins with an HTML tag.
  private mutating func opensBox(_ line: inout NoteLine, _ text: Text) -> Bool {
    let tags = HTMLTags(text)
    guard tags.count > 0 else { return false }
    boxDepth = max(0, min(60, boxDepth + tags.opened("details") - tags.closed("details")))
    let rest = tags.text.trimmed
    if tags.opened("summary") > 0 {
      if tags.closed("summary") == 0 { inside = .summary }
      if let told = Self.told(behind: text) {
        line.text = told
        line.form = .paragraph
        return true
      }
      line.text = rest
      line.form = rest.isEmpty ? .furniture : .boxTitle(depth: max(1, boxDepth))
      if rest.isEmpty { line.setAside = "N9" }
      return true
    }
    if rest.isEmpty {
      line.remove(by: tags.opened("img") > 0 ? "N8" : "N9")
      return true
    }
    return false
  }

  /// `- ```swift`, `1. ```swift` and `- $$` without the bullet; any other text as it is.
  static func withoutBullet(_ text: Text) -> Text {
    guard text.mayHold("`") || text.mayHold("~") || text.mayHold("$") else { return text }
    var cursor = LineCursor(text)
    var rounds = 0
    while rounds < 4,
      cursor.takeBullet() != nil || cursor.takeOrdinal(afterHeading: false) != nil || cursor.takeCheckbox()
    {
      rounds += 1
    }
    let rest = cursor.remaining
    return rounds > 0
      && (rest.startsWith(anyOf: ["```", "~~~"])
        || rest.starts(with: "$$") && rest.firstRange(of: "$$", from: 2) == nil)
      ? rest : text
  }

  static func fenceLength(_ text: Text, _ mark: Unicode.Scalar) -> Int {
    text.scalars.prefix { $0 == mark }.count
  }

  /// Takes a backslash at the end of a line, which breaks it, and a `；`, which only says that a list goes on.
  private func takeEndMark(_ line: inout NoteLine) {
    if line.text.scalars.last == "\\", line.text.count > 1, line.text[line.text.count - 2] != "\\" {
      line.text = line.text.dropping(last: 1).trimmed
      line.breaksHard = true
    }
    if line.text.scalars.last == "；" { line.text = line.text.dropping(last: 1).trimmed }
  }

  /// Strips bullets, numbers, check boxes and heading marks until text is left; a heading mark wins over a bullet.
  private func readMarks(_ line: inout NoteLine, _ rest: inout LineCursor) {
    if rest.remaining.isRule {
      line.form = .rule
      return
    }
    line.form = .paragraph
    if isOrg, line.indent == 0, let level = rest.takeStars() {
      line.form = .heading(level: level)
      rest = LineCursor(OrgText.title(rest.remaining))
    }
    var rounds = 0
    while rounds < 8 {
      rounds += 1
      if let level = rest.takeHeadingMark() {
        line.form = .heading(level: level)
      } else if let glyph = rest.takeBullet() {
        if line.form == .paragraph { line.form = .item(glyph: glyph) }
      } else if rest.takeEscapedOrdinal() {
        continue
      } else if line.ordinal == nil, let ordinal = rest.takeOrdinal(afterHeading: line.isHeading) {
        line.ordinal = ordinal
        if line.form == .paragraph { line.form = .item(glyph: "1") }
      } else if rest.takeCheckbox() {
        line.hasCheckbox = true
      } else if rest.takePictures() {
        continue
      } else if !line.isHeading, rest.takeEquals() {
        continue
      } else if !line.isHeading, rest.takeArrow() {
        line.isConclusion = true
      } else {
        break
      }
    }
    line.text = rest.remaining.trimmed
    line.text = Importance.withoutAside(line.text)
    line.isImportant = Importance.marks(line.raw)
    if line.isImportant { line.text = line.text.dropping(first: Importance.length(in: line.text)) }
    if isOrg { line.text = OrgText.markdown(line.text) }
    takeEndMark(&line)
    if line.text.mayHold("{"), line.text.contains("{:") { line.text = Admonition.withoutAttributes(line.text) }
    if line.text.mayHold("="), line.text.mayHold("(") || line.text.mayHold("（") {
      line.text = InnerMarks.withoutBrackets(line.text)
    }
    if line.text.first == "【", !line.isHeading { line.text = InnerMarks.withoutFrame(line.text) }
    if line.text.mayHold(":"), line.text.count > 4 { line.text = InnerMarks.withoutShortcodes(line.text) }
    OutlineWords.takeOff(&line)
    if line.setAside != nil { return }
    if line.isHeading, line.text.count <= 12, Self.continued.contains(line.text.lowercased) {
      line.remove(by: "N3")
      return
    }
    if line.isHeading { line.text = Importance.withoutTail(line.text.trimming { $0.isSpace || $0 == "#" }) }
    if line.form == .paragraph, line.text.first == "|", line.text.count > 1 { line.form = .tableRow }
    guard line.text.isEmpty else { return }
    // A heading without words still ends what stands above it.
    if line.isHeading { line.setAside = "N10" } else { line.remove(by: "N9") }
  }
}

extension Text {
  /// `---`, `***`, `___`, `===` alone on a line.
  var isRule: Bool {
    guard let mark = first, mark == "-" || mark == "*" || mark == "_" || mark == "=" || mark == "—" else {
      return false
    }
    return count >= 3 && allSatisfy { $0 == mark || $0.isSpace } && filter { $0 == mark }.count >= 3
  }
}
