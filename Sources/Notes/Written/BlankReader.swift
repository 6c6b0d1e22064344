/// Finds blanks in a text, once from left to right.
struct BlankReader {
  /// Which marks count as blanks.
  struct Marks: OptionSet {
    let rawValue: Int
    /// `{{c1::word}}`, `{{1::word}}`, `{{cloze word}}`: nobody else writes these.
    static let numbered = Marks(rawValue: 1)
    /// `{{word}}`, where it is no template of a program.
    static let braces = Marks(rawValue: 2)
    /// `==word==`, where the note says that it holds cards.
    static let highlights = Marks(rawValue: 4)
    /// `[word]`, after `C:`.
    static let brackets = Marks(rawValue: 8)
  }

  private let source: Text
  private let marks: Marks
  private var index = 0
  private var run: [Unicode.Scalar] = []
  private var isInFormula = false
  private var pieces: [BlankText.Piece] = []
  private var blanks: [BlankText.Blank] = []
  /// Blanks that are open, with the place of their end.
  private var open: [(blank: Int, end: Int, after: Int)] = []
  /// Blanks without a number begin here, so that they never fall into a numbered group.
  private var nextGroup = 1_000

  /// Most blanks of a text; more is a table of something else.
  private static let mostBlanks = 40

  private init(_ source: Text, _ marks: Marks) {
    self.source = source
    self.marks = marks
  }

  /// Reads the text; nil where it has no blanks, or nothing beside them.
  static func read(_ source: Text, _ marks: Marks) -> BlankText? {
    guard source.count <= 6_000, mayHold(marks, source) else { return nil }
    var reader = BlankReader(source, marks)
    reader.readAll()
    let outside = reader.pieces.filter { $0.blanks.isEmpty }
    guard !reader.blanks.isEmpty, reader.blanks.count <= mostBlanks,
      outside.contains(where: { $0.text.contains(where: \.isWordPart) })
    else { return nil }
    return BlankText(pieces: reader.pieces, blanks: reader.blanks)
  }

  /// Whether a mark that counts may stand in the text; false is certain.
  private static func mayHold(_ marks: Marks, _ source: Text) -> Bool {
    !marks.isDisjoint(with: [.numbered, .braces]) && source.mayHold("{")
      || marks.contains(.highlights) && source.mayHold("=") || marks.contains(.brackets) && source.mayHold("[")
  }

  private mutating func readAll() {
    while index < source.count {
      if let last = open.last, index >= last.end {
        flush()
        open.removeLast()
        index = last.after
        continue
      }
      step(source[index])
    }
    flush()
  }

  private mutating func step(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\\":
      copy(min(2, source.count - index))
    case "`" where open.isEmpty, "$" where open.isEmpty && !isInFormula && !holdsBlank: copyProtected(scalar)
    case "$":
      isInFormula.toggle()
      copy(1)
    case "{" where !marks.isDisjoint(with: [.numbered, .braces]) && source.has("{{", at: index):
      if !openBraces() { copy(2) }
    case "=" where marks.contains(.highlights) && source.has("==", at: index):
      if !openHighlight() { copy(max(2, source.scalars[index...].prefix { $0 == "=" }.count)) }
    case "[" where marks.contains(.brackets): if !openBracket() { copy(1) }
    default: copy(1)
    }
  }

  private mutating func copy(_ count: Int) {
    // A scalar at a time is the rule; making a slice of one costs more than the scalar.
    for place in index..<(index + count) { run.append(source[place]) }
    index += count
  }

  /// Copies code or a formula whole, where it closes.
  private mutating func copyProtected(_ mark: Unicode.Scalar) {
    var end = index + 1
    while end < source.count, source[end] != mark { end += 1 }
    copy(end < source.count ? end + 1 - index : 1)
  }

  /// Whether the formula that begins here holds a numbered blank.
  private var holdsBlank: Bool {
    guard marks.contains(.numbered), let end = source.scalars[(index + 1)...].firstIndex(of: "$") else { return false }
    return source[index..<end].contains("{{c")
  }

  private mutating func flush() {
    guard !run.isEmpty else { return }
    pieces.append(BlankText.Piece(text: Text(run), blanks: open.map(\.blank)))
    run = []
  }

  private mutating func begin(group: Int?, hint: Text?, from start: Int, to end: Int, after: Int) {
    flush()
    if group == nil { nextGroup += 1 }
    let shown = hint.map { Inline(parsing: $0).text }
    blanks.append(BlankText.Blank(group: group ?? nextGroup, hint: shown, isFormula: isInFormula))
    open.append((blanks.count - 1, end, after))
    index = start
  }

  private mutating func openBraces() -> Bool {
    guard open.count < 8, let close = closingBraces(from: index + 2) else { return false }
    if let last = open.last, close + 2 > last.end { return false }
    let inside = source[(index + 2)..<close]
    guard let found = BlankBraces(inside), found.isCertain ? marks.contains(.numbered) : marks.contains(.braces),
      index == 0 || source[index - 1] != "$" || found.isCertain
    else { return false }
    let start = index + 2 + found.body.lowerBound
    begin(group: found.number, hint: found.hint, from: start, to: index + 2 + found.body.upperBound, after: close + 2)
    return true
  }

  /// The place of the `}}` that closes, with braces inside in balance; within 800 scalars.
  private func closingBraces(from start: Int) -> Int? {
    var depth = 0
    var place = start
    let stop = min(source.count, start + 800)
    while place < stop {
      if source[place] == "{" { depth += 1 }
      if source[place] == "}" {
        if depth == 0 { return place + 1 < stop && source[place + 1] == "}" ? place : nil }
        depth -= 1
      }
      place += 1
    }
    return nil
  }

  private mutating func openHighlight() -> Bool {
    // A run of more than two is a line, not a mark.
    guard open.isEmpty, index + 2 < source.count, source[index + 2] != "=",
      let close = source.firstRange(of: "==", within: 300, from: index + 3),
      !source[index + 2].isSpace, !source[close.lowerBound - 1].isSpace
    else { return false }
    let tail = HighlightTail(source, at: close.upperBound)
    begin(group: tail.number, hint: tail.hint, from: index + 2, to: close.lowerBound, after: tail.end)
    return true
  }

  private mutating func openBracket() -> Bool {
    guard open.isEmpty, let close = source.scalars[index...].prefix(400).firstIndex(of: "]"), close > index + 1
    else { return false }
    let after = close + 1 < source.count ? source[close + 1] : " "
    let before = index > 0 ? source[index - 1] : " "
    let first = source[index + 1]
    guard after != "(", before != "!", first != "^", first != "[", close > index + 2 || first != " " else {
      return false
    }
    // `a[3]` is a place in an array.
    if before.isWordPart, source[(index + 1)..<close].allSatisfy(\.isDigit) { return false }
    begin(group: nil, hint: nil, from: index + 1, to: close, after: close + 1)
    return true
  }
}

/// What stands between `{{` and `}}`: a number, the words, a hint.
private struct BlankBraces {
  let number: Int?
  /// Where the words stand.
  let body: Range<Int>
  let hint: Text?
  /// Whether only a flashcard program writes so.
  let isCertain: Bool

  init?(_ inside: Text) {
    var start = 0
    var number: Int?
    var isCertain = false
    if let found = Self.number(inside) {
      (number, start, isCertain) = (found.number, found.end, true)
    } else if inside.starts(with: "cloze ") {
      (start, isCertain) = (6, true)
    }
    var end = inside.count
    var hint: Text?
    if let cut = Self.hintCut(inside, from: start) {
      end = cut.lowerBound
      hint = inside.dropping(first: cut.upperBound).trimmed
    }
    guard start < end, inside[start..<end].contains(where: { !$0.isSpace }) else { return nil }
    guard isCertain || !Self.isTemplate(inside) else { return nil }
    self.number = number
    body = start..<end
    self.hint = hint.flatMap { $0.isEmpty ? nil : $0 }
    self.isCertain = isCertain
  }

  /// `c1::`, `1::`, `c1 `.
  private static func number(_ inside: Text) -> (number: Int, end: Int)? {
    var place = inside.first == "c" || inside.first == "C" ? 1 : 0
    let first = place
    var value = 0
    while place < inside.count, inside[place].isDigit, place < first + 3 {
      value = value * 10 + Int(inside[place].value - 0x30)
      place += 1
    }
    guard place > first else { return nil }
    if inside.has("::", at: place) { return (value, place + 2) }
    return first == 1 && place < inside.count && inside[place].isSpace ? (value, place + 1) : nil
  }

  /// The `::` before a hint; the one that a blank inside needs is passed over.
  private static func hintCut(_ inside: Text, from start: Int) -> Range<Int>? {
    var depth = 0
    var place = start
    while place + 1 < inside.count {
      if inside[place] == "{" { depth += 1 }
      if inside[place] == "}" { depth -= 1 }
      if depth == 0, inside.has("::", at: place) { return place..<(place + 2) }
      place += 1
    }
    return nil
  }

  /// `{{ name }}`, `{{.Values}}`, `{{#if}}`, `{{x | upper}}`, `{{embed …}}`: what programs put into braces.
  private static func isTemplate(_ inside: Text) -> Bool {
    guard let first = inside.first, let last = inside.scalars.last, !first.isSpace, !last.isSpace else { return true }
    if ".#/>!$-%&^@<~=\"'".unicodeScalars.contains(first) || inside.contains("|") || inside.contains("_") {
      return true
    }
    if inside.contains("{") || inside.contains("((") || inside.contains("()") { return true }
    if let dot = inside.scalars.firstIndex(of: "."), dot + 1 < inside.count, inside[dot + 1].isLower,
      inside[dot - 1].isLower
    {
      return true
    }
    if inside.contains(":"), !inside.contains("::"), inside.wordCount == 1 { return true }
    // `userName` is a variable.
    if zip(inside.scalars, inside.scalars.dropFirst()).contains(where: { $0.isLower && $1.isUpper }) { return true }
    return macros.contains(inside.lowercased.firstWord ?? Text())
  }

  private static let macros: WordSet = [
    "embed", "query", "video", "youtube", "youtube-timestamp", "tweet", "twitter", "renderer", "namespace", "title",
    "date", "time", "cards", "pdf", "zotero-linked-file", "zotero-imported-file", "function", "img", "iframe", "if",
    "else", "end", "for", "range", "include", "define", "table", "kanban", "frontside", "front", "back", "tags",
    "deck", "subdeck", "infobox", "cite", "citation",
  ]
}

/// What may follow a highlight: `^[hint]` and `[^1]`.
private struct HighlightTail {
  private(set) var number: Int?
  private(set) var hint: Text?
  private(set) var end: Int

  init(_ source: Text, at start: Int) {
    end = start
    if source.has("^[", at: end), let close = source.firstRange(of: "]", within: 120, from: end) {
      hint = source[(end + 2)..<close.lowerBound]
      end = close.upperBound
    }
    guard source.has("[^", at: end), let close = source.firstRange(of: "]", within: 8, from: end) else { return }
    let inside = source[(end + 2)..<close.lowerBound]
    guard !inside.isEmpty, inside.allSatisfy(\.isDigit) else { return }
    number = inside.reduce(0) { $0 * 10 + Int($1.value - 0x30) }
    end = close.upperBound
  }
}

extension BlankText {
  /// Reads a text with numbered blanks; nil where it has none.
  package init?(reading text: Text) {
    guard let found = BlankReader.read(text, [.numbered]) else { return nil }
    self = found
  }
}
