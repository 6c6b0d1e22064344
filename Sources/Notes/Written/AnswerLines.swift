/// Makes the items of an answer from the lines it stands on: lists stay lists, wrapped lines are joined.
struct AnswerLines {
  private var items: [Text] = []
  /// Columns of the list items seen, so that deeper ones belong to the item above.
  private var listIndent: Int?
  private var isNumbered = true
  private var hasList = false
  private var lastWidth = 0
  private var isAfterBlank = false
  private var breaksHard = false
  private var codeLines = 0
  /// Columns before the first line of code.
  private var codeIndent: Int?
  /// Lines of code stand in their order.
  private var isOnlyCode: Bool { codeLines > 0 && codeLines == items.count }

  private static let mostItems = 400
  private static let longest = 24_000
  /// Columns of indent that a line of code keeps.
  private static let deepestCode = 24

  /// Reads the rest of the answer's own line and the lines below; nil where they are too many for a card.
  static func read(_ first: Text, _ lines: [NoteLine]) -> WrittenAnswer? {
    var reader = AnswerLines()
    if !first.isEmpty { reader.addParagraph(first) }
    for line in lines { reader.add(line) }
    if reader.items.count > 1, isLead(reader.items[0]) { reader.items.removeFirst() }
    let texts = reader.items.map { Self.withoutBlanks($0).trimmed }.filter { !$0.isEmpty }
    guard texts.count <= mostItems, texts.reduce(0, { $0 + $1.count }) <= longest else { return nil }
    let isNumbered = reader.hasList && reader.isNumbered && texts.count == reader.items.count
    return WrittenAnswer(texts, isOrdered: isNumbered || reader.isOnlyCode)
  }

  /// `**Answer:**` says only that one follows.
  private static func isLead(_ text: Text) -> Bool {
    let plain = text.trimming { $0 == "*" || $0 == "_" || $0.isSpace }
    return (plain.scalars.last == ":" || plain.scalars.last == "：") && plain.wordCount <= 2 && plain.count <= 16
  }

  /// The words of an item; what blanks hide stands open in an answer.
  private static func withoutBlanks(_ text: Text) -> Text {
    if text.contains("{{c"), let blanks = BlankReader.read(text, [.numbered]) { return blanks.whole }
    return Inline(parsing: text).text
  }

  private mutating func add(_ line: NoteLine) {
    switch line.form {
    case .blank: isAfterBlank = true
    case .fence, .rule: break
    case .code, .formula:
      codeLines += 1
      begin(line.form == .code ? coded(line.raw) : line.raw.trimmed)
    case .furniture where line.raw.trimmed.starts(with: "<!--"): break
    case .tableRow: addRow(line)
    default:
      addText(WrittenLine(line, at: 0))
      breaksHard = line.breaksHard
    }
  }

  /// A line of code, as far in from the first as it is written and with all its spaces: in blanks that no tidying takes
  /// away.
  private mutating func coded(_ raw: Text) -> Text {
    let columns = raw.scalars.prefix { $0.isSpace }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
    let first = codeIndent ?? columns
    codeIndent = first
    let indent = [Unicode.Scalar](repeating: "\u{A0}", count: min(max(0, columns - first), Self.deepestCode))
    return Text(indent) + Text("`") + spaced(raw.trimmed) + "`"
  }

  /// The text with each space that follows another as a blank that stays.
  private func spaced(_ text: Text) -> Text {
    let scalars = Array(text.scalars)
    return Text(
      scalars.indices.map { place in
        place > 0 && scalars[place] == " " && scalars[place - 1] == " " ? "\u{A0}" : scalars[place]
      })
  }

  private mutating func addText(_ line: WrittenLine) {
    let text = WrittenText.plain(line.text)
    guard !text.isEmpty, !OutlineProperty.isProgramLine(text), !Self.isPicture(text), !text.isPageReference
    else { return }
    guard line.isItem else {
      if let indent = listIndent, line.indent > indent, !items.isEmpty, !isAfterBlank { return extend(text) }
      return addParagraph(text)
    }
    if let indent = listIndent, line.indent >= indent + (line.isBulleted ? 2 : 4) { return nest(text) }
    if !hasList, items.count == 1, items[0].scalars.last == ":" || items[0].scalars.last == "：" { items.removeLast() }
    hasList = true
    listIndent = listIndent ?? line.indent
    isNumbered = isNumbered && line.ordinal != nil
    begin(text)
  }

  private static func isPicture(_ text: Text) -> Bool {
    guard text.contains("![") else { return false }
    let inline = Inline(parsing: text)
    return inline.hasImage && !inline.text.hasLetter
  }

  /// A bare line goes on where the line above was full or this one begins small.
  private mutating func addParagraph(_ text: Text) {
    let isWrap =
      items.last.map { !Self.isLead($0) } ?? false && !hasList && !isAfterBlank && !breaksHard
      && (lastWidth >= 60 || text.first?.isLower ?? false)
    if isWrap { return extend(text) }
    if hasList { isNumbered = false }
    begin(text)
  }

  private mutating func addRow(_ line: NoteLine) {
    let cells = Table.cells(of: line.text)
    guard !Table.isDelimiter(cells) else { return }
    begin(cells.filter { !$0.isEmpty }.joined(" — "))
  }

  private mutating func begin(_ text: Text) {
    items.append(text)
    lastWidth = text.width
    isAfterBlank = false
  }

  private mutating func extend(_ text: Text) {
    guard let last = items.last?.scalars.last, let first = text.first else { return begin(text) }
    let isSpaceless = (last.isHan || last.isKana) && (first.isHan || first.isKana)
    items[items.count - 1] += isSpaceless ? text : " " + text
    lastWidth = text.width
  }

  /// A deeper item belongs to the one above it.
  private mutating func nest(_ text: Text) {
    guard let upper = items.last, let last = upper.scalars.last else { return begin(text) }
    let glue: Text = last == ":" || last == "：" ? " " : upper.contains(": ") ? ", " : ": "
    items[items.count - 1] = upper + glue + text
    lastWidth = 0
  }
}

/// Words of a card without what programs keep in them.
enum WrittenText {
  /// Without comments, schedules and anchors.
  static func plain(_ text: Text) -> Text {
    guard text.contains("<!--") else { return text }
    var result = text
    while let open = result.firstRange(of: "<!--") {
      let end = result.firstRange(of: "-->", from: open.upperBound)?.upperBound ?? result.count
      result = (result.prefix(open.lowerBound) + result.dropping(first: end)).trimmed
    }
    return result
  }

  /// Several lines of a question in one.
  static func joined(_ lines: [NoteLine]) -> Text {
    var result = Text()
    for line in lines where line.form != .blank && line.form != .rule && line.form != .fence {
      let read = WrittenLine(line, at: 0)
      let text = plain(read.text)
      guard !text.isEmpty else { continue }
      let isList = read.isItem && !result.isEmpty
      if !result.isEmpty { result += isList ? " · " : " " }
      result += text
    }
    return Inline(parsing: result).text
  }
}
