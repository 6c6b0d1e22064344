/// Reads marks inside a line in one pass; unbalanced marks vanish or stay as text, they never reach past the line.
struct InlineParser {
  private let source: Text
  private var index = 0
  private var out: [Unicode.Scalar] = []
  private var spans: [Inline.Span] = []
  private var hasImage = false
  /// Where each open mark began, in `out`.
  private var open: [Delimiter: Int] = [:]
  /// Lengths of backtick runs known to have no partner further on.
  private var loneTicks: Set<Int> = []
  private var hasNoDollar = false

  private enum Delimiter: Hashable {
    case stars, star, lines, line, equals, tildes, markTag, boldTag, colorTag

    var mark: Inline.Mark {
      switch self {
      case .stars, .lines, .boldTag, .colorTag: .strong
      case .star, .line: .emphasis
      case .equals, .markTag: .highlight
      case .tildes: .strike
      }
    }

    /// The scalar that is put back where a single mark stays open: it was text.
    var literal: Unicode.Scalar? {
      switch self {
      case .star: "*"
      case .line: "_"
      default: nil
      }
    }
  }

  init(_ source: Text) { self.source = source }

  mutating func parse() -> Inline {
    guard source.mayHoldAny(of: InlineParser.marks) else { return Inline(source.trimmed) }
    out.reserveCapacity(source.count)
    while index < source.count { step() }
    closeRest()
    var result = Inline(Text(out), spans: spans)
    result = result.cut(0..<out.count)
    result.hasImage = hasImage
    return result
  }

  private mutating func step() {
    let scalar = source[index]
    switch scalar {
    case "\\": takeEscape()
    case "`": takeCode()
    case "$": takeFormula()
    case "!" where source.has("![[", at: index) || source.has("![", at: index): takeImage()
    case "[": takeLink()
    case "<": takeTag()
    case "&": takeEntity()
    case "*", "_", "=", "~": takeDelimiter(scalar)
    default: takePlain()
    }
  }

  /// All that `step` does not take as it is.
  private static let marks = Sketch("\\`$![<&*_=~".unicodeScalars)

  /// Takes what stands before the next mark as it is.
  private mutating func takePlain() {
    source.withScalars { scalars in
      var end = index + 1
      while end < scalars.count, !InlineParser.marks.mayHold(code: scalars[end].value) { end += 1 }
      out += scalars[index..<end]
      index = end
    }
  }

  /// `\(…\)` and, with the backslash escaped itself, `\\(…\\)`: a formula.
  private mutating func takeBracketedFormula() -> Bool {
    let mark = source.has("\\\\(", at: index) ? "\\\\" : "\\"
    let start = index + mark.utf8.count + 1
    guard source.has(mark + "(", at: index), start < source.count,
      let end = source.firstRange(of: mark + ")", within: 600, from: start)
    else { return false }
    let first = out.count
    out += Formula.plain(source[start..<end.lowerBound]).scalars
    if out.count > first { spans.append(.init(mark: .formula, range: first..<out.count)) }
    index = end.upperBound
    return true
  }

  private mutating func takeEscape() {
    if takeBracketedFormula() { return }
    if index + 1 < source.count, source[index + 1].isPunctuation || source[index + 1] == "|" { index += 1 }
    out.append(source[index])
    index += 1
  }

  private mutating func takeCode() {
    var length = 0
    while index + length < source.count, source[index + length] == "`" { length += 1 }
    let start = index + length
    guard !loneTicks.contains(length), let end = closingTicks(from: start, length: length) else {
      loneTicks.insert(length)
      index = start
      return
    }
    var content = source[start..<end].trimmed
    let stripped = content.trimming { $0 == "*" || $0 == "_" || $0 == "=" }
    let isStrong = stripped.count < content.count && !stripped.isEmpty
    if isStrong { content = stripped }
    if content.starts(with: "["), content.contains("](") { content = Inline(parsing: content).text }
    let first = out.count
    out += content.scalars
    guard !content.isEmpty else {
      index = end + length
      return
    }
    // `옹기：` in ticks before what it is: a name, no code.
    let last = content.scalars.last
    let isName =
      first == 0 && (last == ":" || last == "：") && content.count <= 24
      && (content.hasHangul || content.hasHan || content.hasKana)
    spans.append(.init(mark: isStrong || isName ? .strong : .code, range: first..<out.count))
    index = end + length
  }

  private func closingTicks(from start: Int, length: Int) -> Int? {
    var position = start
    while position < source.count {
      guard source[position] == "`" else {
        position += 1
        continue
      }
      var run = 0
      while position + run < source.count, source[position + run] == "`" { run += 1 }
      if run == length { return position }
      position += run
    }
    return nil
  }

  /// `$…$` and `$$…$$`: the dollar touches the formula and the closing one is not followed by a digit (prices stay text).
  private mutating func takeFormula() {
    let double = source.has("$$", at: index)
    let start = index + (double ? 2 : 1)
    guard !hasNoDollar, start < source.count, double || !source[start].isSpace,
      let end = source.scalars[start...].firstIndex(of: "$"),
      double || !source[end - 1].isSpace && !(end + 1 < source.count && source[end + 1].isDigit)
    else {
      if !source.scalars[min(start, source.count)...].contains("$") { hasNoDollar = true }
      if !double { out.append("$") }
      index = start
      return
    }
    let first = out.count
    out += Formula.plain(source[start..<end]).scalars
    if out.count > first { spans.append(.init(mark: .formula, range: first..<out.count)) }
    index = end + (double && source.has("$$", at: end) ? 2 : 1)
  }

  private mutating func takeImage() {
    if source.has("![[", at: index) {
      let end = source.firstRange(of: "]]", within: 400, from: index + 3)?.upperBound
      hasImage = hasImage || end != nil
      index = end ?? index + 3
      return
    }
    guard let link = LinkShape(source, at: index + 1) else {
      out.append("!")
      index += 1
      return
    }
    hasImage = true
    index = link.end
    // `{width=75%}`: how Pandoc is to show it.
    if index < source.count, source[index] == "{", let end = source.firstRange(of: "}", within: 80, from: index),
      source[index..<end.lowerBound].containsAny(of: ["=", "{.", "{#"])
    {
      index = end.upperBound
    }
  }

  private mutating func takeLink() {
    if source.has("[[", at: index), let end = source.firstRange(of: "]]", within: 400, from: index + 2) {
      var name = source[(index + 2)..<end.lowerBound]
      if let parts = name.firstRange(of: "][") {
        name = name.dropping(first: parts.upperBound)
      } else if let bar = name.scalars.lastIndex(of: "|") {
        name = name.dropping(first: bar + 1)
      } else if let hash = name.scalars.firstIndex(of: "#") {
        // A link within the page names one of its sections.
        name = hash == 0 ? name.dropping(first: 1) : LinkShape.pageName(name.prefix(hash))
      } else {
        name = LinkShape.pageName(name)
      }
      append(Inline(parsing: name), marked: .link)
      index = end.upperBound
      return
    }
    if source.has("[^", at: index), let end = source.firstRange(of: "]", within: 40, from: index) {
      index = end.upperBound
      return
    }
    guard let link = LinkShape(source, at: index) else {
      out.append("[")
      index += 1
      return
    }
    append(Inline(parsing: link.label), marked: .link)
    index = link.end
  }

  private mutating func append(_ inline: Inline, marked mark: Inline.Mark) {
    let first = out.count
    out += inline.text.scalars
    guard out.count > first else { return }
    spans += inline.spans.map {
      .init(mark: $0.mark, range: ($0.range.lowerBound + first)..<($0.range.upperBound + first))
    }
    spans.append(.init(mark: mark, range: first..<out.count))
  }

  private mutating func takeTag() {
    guard let tag = HTMLTag(source, at: index) else {
      takeAutolink()
      return
    }
    let name = tag.name
    let attributes = source[index..<tag.end]
    index = tag.end
    if name == "br" || name == "li" {
      if !tag.isClosing, out.last != "\n", !out.isEmpty { out.append("\n") }
    } else if name == "mark" || name == "u" {
      toggleTag(.markTag, closing: tag.isClosing)
    } else if name == "b" || name == "strong" {
      toggleTag(.boldTag, closing: tag.isClosing)
    } else if name == "font" || name == "span" {
      // Words in a color of their own are marked as much as bold ones.
      if tag.isClosing || attributes.containsAny(of: ["color", "class", "background"]) {
        toggleTag(.colorTag, closing: tag.isClosing)
      }
    } else if name == "img" {
      hasImage = true
    } else if name == "sup", !tag.isClosing,
      source.has("<a", at: index) || out.isEmpty && index < source.count && source[index].isDigit
    {
      // A footnote's number.
      if let end = source.firstRange(of: "</sup>", within: 600, from: index) { index = end.upperBound }
    } else if name == "sub", !tag.isClosing, let end = source.firstRange(of: "</sub>", within: 90, from: index) {
      takeSmall(index..<end.lowerBound)
    }
  }

  /// `메모리<sub>Random Access Memory</sub>`: words in small letters stand as if in brackets, an index such as `H₂O`'s does not.
  private mutating func takeSmall(_ range: Range<Int>) {
    let words = source[range].trimmed
    while out.last?.isSpace ?? false, words.first?.isHangul ?? false, words.count >= 2 { out.removeLast() }
    guard words.count >= 4 || words.count >= 2 && words.allSatisfy({ $0.isHangul || $0.isSpace }),
      words.allSatisfy({ $0.isWordPart || $0.isSpace || $0 == "-" || $0 == "," && words.hasLatin }),
      words.first?.isHangul ?? false || words.contains(" ") || out.last?.isHangul ?? false,
      let last = out.last, !last.isSpace
    else { return }
    out.append("(")
    out.append(contentsOf: words.scalars)
    out.append(")")
    index = range.upperBound
  }

  /// `<https://…>` is a link without a text.
  private mutating func takeAutolink() {
    if source.has("<http", at: index), let end = source.firstRange(of: ">", within: 1_000, from: index) {
      index = end.upperBound
      return
    }
    out.append("<")
    index += 1
  }

  private mutating func toggleTag(_ delimiter: Delimiter, closing: Bool) {
    if closing { close(delimiter) } else { open[delimiter] = out.count }
  }

  private mutating func takeEntity() {
    let entities: [(String, Unicode.Scalar)] = [
      ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("&quot;", "\""), ("&#39;", "'"),
      ("&mdash;", "—"), ("&ndash;", "–"), ("&rarr;", "→"), ("&larr;", "←"), ("&rArr;", "⇒"), ("&hellip;", "…"),
      ("&times;", "×"), ("&deg;", "°"), ("&rsquo;", "’"), ("&lsquo;", "‘"), ("&ldquo;", "“"), ("&rdquo;", "”"),
      ("&le;", "≤"), ("&ge;", "≥"), ("&ne;", "≠"), ("&plusmn;", "±"), ("&micro;", "µ"),
    ]
    for (name, scalar) in entities where source.has(name, at: index) {
      out.append(scalar)
      index += name.utf8.count
      return
    }
    if let (scalar, end) = numbered() {
      out.append(scalar)
      index = end
      return
    }
    out.append("&")
    index += 1
  }

  /// `&#x5185;`, `&#20869;`: a letter told by its number, as exports write them behind bold words; nil for none that can be shown.
  private func numbered() -> (Unicode.Scalar, end: Int)? {
    guard source.has("&#", at: index), let end = source.firstRange(of: ";", within: 8, from: index + 3) else {
      return nil
    }
    let isHex = source[index + 2] == "x" || source[index + 2] == "X"
    let digits = source[(index + (isHex ? 3 : 2))..<end.lowerBound]
    guard digits.allSatisfy({ $0.isASCII && $0.properties.isASCIIHexDigit }),
      let code = UInt32(digits.string, radix: isHex ? 16 : 10), let scalar = Unicode.Scalar(code), code >= 0x20,
      !(0x7F...0x9F).contains(code)
    else { return nil }
    return (code == 0xA0 ? " " : scalar, end.upperBound)
  }

  private mutating func takeDelimiter(_ scalar: Unicode.Scalar) {
    var length = 0
    while index + length < source.count, source[index + length] == scalar { length += 1 }
    let before = index > 0 ? source[index - 1] : " "
    let after = index + length < source.count ? source[index + length] : " "
    index += length
    let alone = before.isSpace && after.isSpace
    guard !alone, let kinds = Self.kinds(of: scalar, length: length, before: before, after: after) else {
      for _ in 0..<min(length, 200) { out.append(scalar) }
      return
    }
    for kind in kinds {
      if open[kind] != nil, !before.isSpace || kind.literal == nil {
        close(kind)
      } else if open[kind] == nil, !after.isSpace, kind != .star || !isStop(after) {
        open[kind] = out.count
      } else if let literal = kind.literal {
        out.append(literal)
      }
    }
  }

  /// What a run of marks opens or closes; nil where it is text (`a_b`, `a = b`, `2 ~ 3`).
  private static func kinds(
    of scalar: Unicode.Scalar, length: Int, before: Unicode.Scalar, after: Unicode.Scalar
  ) -> [Delimiter]? {
    switch scalar {
    case "*":
      if length == 1 { return before.isDigit && after.isDigit ? nil : [.star] }
      return length == 3 ? [.stars, .star] : [.stars]
    case "_":
      // Inside a name (`a_b`) it is a letter.
      guard !(before.isLatin || before.isDigit) || !(after.isLatin || after.isDigit) else { return nil }
      if length == 1 { return [.line] }
      return length == 3 ? [.lines, .line] : [.lines]
    case "=": return length == 2 ? [.equals] : nil
    default: return length == 2 ? [.tildes] : nil
    }
  }

  /// Whether a scalar ends what stands before it, so that no marked words begin with it: the star of `text/*, image/*`.
  private func isStop(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "," || scalar == ";" || scalar == "." || scalar == ")"
  }

  private mutating func close(_ delimiter: Delimiter) {
    guard let first = open.removeValue(forKey: delimiter), first < out.count else { return }
    // `*/*`: signs for anything, round a sign.
    if delimiter == .star, !out[first...].contains(where: { $0.isWordPart }) {
      out.insert("*", at: first)
      out.append("*")
      return
    }
    // Of words in a color only some may be marked: those count.
    if delimiter == .colorTag, spans.contains(where: { $0.range.lowerBound >= first }) { return }
    spans.append(.init(mark: delimiter.mark, range: first..<out.count))
  }

  /// Puts back single marks that were never closed.
  private mutating func closeRest() {
    for kind in [Delimiter.star, .line] {
      guard let first = open[kind], let literal = kind.literal else { continue }
      // A mark at the very start or end is residue, within the text it is a sign, and `_name` is a name.
      guard first > 0 || kind == .line && out.first.map({ $0.isLatin && $0.isLower }) ?? false, first < out.count
      else { continue }
      out.insert(literal, at: first)
      spans = spans.map { span in
        let lower = span.range.lowerBound
        let upper = span.range.upperBound
        return .init(mark: span.mark, range: (lower >= first ? lower + 1 : lower)..<(upper > first ? upper + 1 : upper))
      }
      for (other, start) in open where start > first { open[other] = start + 1 }
    }
  }
}
