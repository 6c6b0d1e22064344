/// Builds the outline from mended lines: a stack of open parts, each with a rank that says what may stand below it.
struct OutlineBuilder {
  private(set) var nodes: [Node] = [
    Node(content: Node.Content(.root, Inline(), lines: 1...1), parent: 0, children: [], depth: 0)
  ]
  private(set) var tables: [Table] = []
  private var stack: [(rank: Int, node: Int, box: Int)] = []
  private let written: [WrittenCard]
  /// Lines inside an item that lead to the list beside them.
  private var leads: Set<Int> = []
  /// Titles that end at the next gap.
  private var captions: Set<Int> = []
  /// Bold names with a colon at their end.
  private var colonTitles: Set<Int> = []

  init(written: [WrittenCard] = []) { self.written = written }

  /// Ranks: headings 10…69, box titles and the headings in them up to 129, bold lines and bulleted titles, labels, then items by their columns.
  private enum Rank {
    static let boldTitle = 140
    static let glyphTitle = 145
    static let name = 150
    static let matter = 200
    static let deepest = 1_000

    /// Of a box's title; the headings inside follow before the title of a box within.
    static func box(_ depth: Int) -> Int { 70 + min(5, depth) * 10 }
  }

  mutating func add(_ blocks: [Block]) {
    let blocks = NumberedHeads.placed(PlainNumbers.without(blocks))
    var index = 0
    while index < blocks.count {
      index = add(blocks, at: index)
    }
  }

  /// Whether a line drawn across the note ends a section: a small one of which something was told, so that what follows the line
  /// is the larger one's again.
  private func endsAtRule(_ node: Int) -> Bool {
    guard case .heading(let level) = nodes[node].kind else { return false }
    return level >= 3 && !nodes[node].children.isEmpty
  }

  /// Adds the block at `index` and returns the next one to read.
  private mutating func add(_ blocks: [Block], at index: Int) -> Int {
    let block = blocks[index]
    leaveBoxes(for: block)
    switch block.line.form {
    case .rule:
      while let top = stack.last, top.rank >= Rank.boldTitle || endsAtRule(top.node) { stack.removeLast() }
      return index + 1
    case .heading(let level):
      let isNumberedInside = block.line.ordinal != nil && block.line.raw.trimmed.first?.isDigit ?? false
      let titled = HeadingWords(block)
      let shift = titled.isTopic ? -5 : (isNumberedInside ? 3 : 0) + (block.line.quoteDepth > 0 ? 5 : 0)
      let box = block.line.boxDepth
      push(.heading(level: level), titled.block, rank: box > 0 ? Rank.box(box) + level : level * 10 + shift)
      return index + 1
    case .boxTitle(let depth):
      push(.title, block, rank: Rank.box(depth))
      return index + 1
    case .tableRow: return addPipeTable(blocks, at: index)
    case .code, .fence: return addRun(blocks, at: index, kind: .code) { $0 == .code || $0 == .fence }
    case .formula: return addRun(blocks, at: index, kind: .formula) { $0 == .formula }
    case .item, .paragraph:
      if block.text.contains("\t"), let next = addTabTable(blocks, at: index) { return next }
      addMatter(block, after: index > 0 ? blocks[index - 1] : nil, following: blocks[(index + 1)...])
      return index + 1
    case .written(let card):
      addWritten(card, block)
      return index + 1
    case .blank, .furniture: return index + 1
    }
  }

  /// A card that was written as one; the lines below an item hang below it.
  private mutating func addWritten(_ card: Int, _ block: Block) {
    if let level = written[card].level {
      while let top = stack.last, top.rank >= level * 10 { stack.removeLast() }
    }
    let rank = min(Rank.deepest, Rank.matter + block.line.indent + max(0, block.line.quoteDepth - 1) * 4)
    push(.written(card), block, rank: rank, inline: Inline(written[card].text))
  }

  /// Closes what was opened inside a quote or a toggle when a line outside follows.
  private mutating func leaveBoxes(for block: Block) {
    while let top = stack.last, top.box > block.line.boxDepth { stack.removeLast() }
    guard block.line.quoteDepth == 0 else { return }
    while let top = stack.last, nodes[top.node].isQuoted { stack.removeLast() }
  }

  private mutating func addMatter(_ block: Block, after upper: Block? = nil, following: ArraySlice<Block> = []) {
    if block.isAfterBlank, let place = stack.firstIndex(where: { captions.contains($0.node) }) {
      stack.removeSubrange(place...)
    }
    // A bold name with its meaning stands beside one with a list, not below it.
    if block.line.form == .paragraph, block.isAfterBlank, BoldLabels.opens(block.text),
      let place = stack.firstIndex(where: { colonTitles.contains($0.node) })
    {
      stack.removeSubrange(place...)
    }
    let depth = max(0, block.line.quoteDepth - 1)
    let indent = upper.flatMap { Self.describes(block, $0) ? $0.line.indent + 2 : nil } ?? block.line.indent
    let rank = quoteRank(block, upper) ?? min(Rank.deepest, Rank.matter + indent + depth * 4)
    if block.line.quoteDepth > 0, let title = CalloutTitle(block.text) {
      var titled = block
      titled.line.text = title.text
      guard !title.text.isEmpty else { return }
      push(.title, titled, rank: 130 + min(9, block.line.quoteDepth))
      return
    }
    let inline = Inline(parsing: block.text)
    if TitleLine.isQuotedName(block, inline, after: upper, following.first) {
      var title = block
      title.line.quoteDepth = 0
      push(.title, title, rank: Rank.boldTitle, inline: inline)
      return
    }
    switch TitleLine.form(of: block, inline, after: upper, following: following) {
    case .bold:
      let isBulleted = inline.text.first.map { (0x25A0...0x25FF).contains($0.value) } ?? false
      push(.title, block, rank: isBulleted ? Rank.glyphTitle : Rank.boldTitle, inline: inline.withoutOrdinal)
      if BoldLabels.isName(block.text) { colonTitles.insert(nodes.count - 1) }
    case .glyph: push(.title, block, rank: Rank.glyphTitle, inline: inline)
    // A label below a name belongs to it.
    case .name: push(.title, block, rank: Label(inline.text) == nil ? Rank.name : Rank.name + 1, inline: inline)
    case .part(let level, let name):
      push(.title, block, rank: Rank.glyphTitle + level, inline: inline.cut(name..<inline.text.count))
    case .caption:
      push(.title, block, rank: Rank.name, inline: inline)
      captions.insert(nodes.count - 1)
    // What is quoted below an item says what that is, whatever follows.
    case .lead where block.line.quoteDepth == 0 || upper?.line.isItem != true || indent == block.line.indent:
      guard rank > Rank.matter, block.line.quoteDepth == 0 else {
        return push(.paragraph, block, rank: rank - 1, inline: inline)
      }
      // Inside an item nothing stands between its rank and that of the list.
      push(.paragraph, block, rank: rank, inline: inline)
      leads.insert(nodes.count - 1)
    case .lead, .none: push(block.line.isItem ? .item : .paragraph, block, rank: rank, inline: inline)
    }
  }

  /// A quote's next line stands where the quote began below an item.
  private func quoteRank(_ block: Block, _ upper: Block?) -> Int? {
    guard block.line.form == .paragraph, block.line.quoteDepth == 1, !block.isAfterBlank, let upper,
      upper.line.form == .paragraph, upper.line.quoteDepth == 1, let top = stack.last, nodes[top.node].isQuoted,
      nodes[top.node].kind == .paragraph, nodes[nodes[top.node].parent].kind == .item
    else { return nil }
    return top.rank
  }

  /// Whether a quote stands right below a short bulleted name: it says what that is.
  private static func quotes(_ block: Block, _ upper: Block) -> Bool {
    block.line.form == .paragraph && block.line.quoteDepth == 1 && upper.line.quoteDepth == 0 && !block.isAfterBlank
      && upper.line.isItem && upper.text.count <= 40 && LineShape.isNounPhrase(upper.text)
      && !LineShape.hasPairMark(upper.text) && CalloutTitle(block.text) == nil
  }

  /// Whether a bare sentence right below a short bulleted name, or an indented quote after it, belongs to it though it is not indented.
  private static func describes(_ block: Block, _ upper: Block) -> Bool {
    if quotes(block, upper) { return true }
    let isQuote = block.line.quoteDepth == 1 && upper.line.quoteDepth == 0 && block.line.raw.first?.isSpace ?? false
    return block.line.form == .paragraph && (isQuote || !block.isAfterBlank) && upper.line.isItem
      && !block.line.isConclusion && block.line.indent <= upper.line.indent
      && (isQuote || block.line.quoteDepth == upper.line.quoteDepth) && upper.text.count <= 40
      && LineShape.isNounPhrase(upper.text)
      && !LineShape.isInlineList(upper.text.prefix(upper.text.scalars.firstIndex(of: "(") ?? upper.text.count))
      && !LineShape.hasPairMark(upper.text)
      && (Endings.isPredicate(block.text)
        || block.text.hasHan && !block.text.hasKana && block.text.count >= 12
          && block.text.contains("。")
        || isQuote && block.text.hasHangul && block.text.wordCount >= 6)
  }

  private mutating func push(_ kind: Node.Kind, _ block: Block, rank: Int, inline: Inline? = nil) {
    while let top = stack.last,
      !Self.isAbove(top.rank, rank) && !isLed(kind, rank - top.rank, by: top.node)
        || endsLead(top.node, kind, rank - top.rank)
    {
      stack.removeLast()
    }
    let parent = stack.last?.node ?? 0
    var content = (inline ?? Inline(parsing: block.text)).withoutPictures
    if kind == .item || kind == .paragraph, Pointing.mayPoint(content.text) {
      content = Pointing.resolved(content, below: names(above: parent))
    }
    let node = append(kind, block, content, parent: parent)
    stack.append((rank, node, block.line.boxDepth))
  }

  /// The names a line below `parent` may point to, the nearest first: sections and items, no labels.
  private func names(above parent: Int) -> [Text] {
    var result: [Text] = []
    var node = parent
    while node > 0, result.count < 4 {
      if nodes[node].label == nil,
        nodes[node].isSection || nodes[node].isMatter && LineShape.isNounPhrase(nodes[node].text)
      {
        result.append(nodes[node].text)
      }
      node = nodes[node].parent
    }
    return result
  }

  /// Whether an item stands right beside a line inside an item that leads to it.
  private func isLed(_ kind: Node.Kind, _ distance: Int, by upper: Int) -> Bool {
    kind == .item && (0...1).contains(distance) && leads.contains(upper)
  }

  /// A line that announced a list ends where a bare line follows that list.
  private func endsLead(_ open: Int, _ kind: Node.Kind, _ distance: Int) -> Bool {
    nodes[open].kind == .paragraph && kind == .paragraph && distance <= 1 && !nodes[open].children.isEmpty
  }

  /// Whether a part of rank `upper` may hold one of rank `rank`; one column less than two is a slip of the hand.
  private static func isAbove(_ upper: Int, _ rank: Int) -> Bool {
    upper >= Rank.matter && rank >= Rank.matter ? rank - upper >= 2 : upper < rank
  }

  private mutating func append(_ kind: Node.Kind, _ block: Block, _ inline: Inline, parent: Int) -> Int {
    let content = Node.Content(
      kind, inline, lines: block.line.number...max(block.line.number, block.lastLine), line: block.line,
      isAfterBlank: block.isAfterBlank)
    nodes.append(Node(content: content, parent: parent, children: [], depth: nodes[parent].depth + 1))
    nodes[parent].children.append(nodes.count - 1)
    return nodes.count - 1
  }

  private mutating func addRun(_ blocks: [Block], at start: Int, kind: Node.Kind, while fits: (NoteLine.Form) -> Bool)
    -> Int
  {
    var end = start + 1
    while end < blocks.count, fits(blocks[end].line.form), !blocks[end].isAfterBlank || kind == .code {
      end += 1
      // A closing fence ends the run.
      if kind == .code, blocks[end - 1].line.form == .fence { break }
    }
    var whole = blocks[start]
    whole.lastLine = blocks[end - 1].lastLine
    let rows = blocks[start..<end].filter { $0.line.form != .fence }.map(\.line.text)
    let parent = parentForBlock(blocks[start])
    _ = append(kind, whole, Inline(rows.prefix(60).map { $0.prefix(2_000) }.joined("\n")), parent: parent)
    return end
  }

  private mutating func addPipeTable(_ blocks: [Block], at start: Int) -> Int {
    var end = start
    while end < blocks.count, blocks[end].line.form == .tableRow, end == start || !blocks[end].isAfterBlank {
      end += 1
    }
    guard let table = Table(pipeRows: blocks[start..<end].lazy.map { ($0.text, $0.line.number) }) else {
      let rows = blocks[start..<end]
      if rows.count >= 3, rows.allSatisfy({ Table.cells(of: $0.text).count == 1 }) {
        addColumn(rows)
        return end
      }
      for block in rows {
        var line = block
        line.line.form = .paragraph
        addMatter(line)
      }
      return end
    }
    addTable(table, blocks[start], last: blocks[end - 1].lastLine)
    return end
  }

  /// A table of one column is a list in a frame; a head of a word or two names it.
  private mutating func addColumn(_ blocks: ArraySlice<Block>) {
    for (place, block) in blocks.enumerated() {
      var line = block
      line.line.text = block.text.trimming { $0 == "|" || $0.isSpace }
      let text = line.line.text
      guard text.hasLetter || text.hasDigit, place > 0 || text.wordCount >= 4 || LineShape.hasPairMark(text) else {
        continue
      }
      line.line.form = .item(glyph: "-")
      addMatter(line)
    }
  }

  /// F19's table: two or more lines with equally many parts between tabs.
  private mutating func addTabTable(_ blocks: [Block], at start: Int) -> Int? {
    var end = start
    var rows: [(cells: [Text], line: Int)] = []
    while end < blocks.count, blocks[end].line.form == .paragraph, end == start || !blocks[end].isAfterBlank {
      let cells = blocks[end].text.pieces { $0 == "\t" }.map(\.trimmed).filter { !$0.isEmpty }
      guard cells.count >= 2, rows.first.map({ $0.cells.count == cells.count }) ?? true else { break }
      rows.append((cells, blocks[end].line.number))
      end += 1
    }
    guard rows.count >= 2, var table = Table(rows: rows) else { return nil }
    table.isAligned = true
    addTable(table, blocks[start], last: blocks[end - 1].lastLine)
    return end
  }

  private mutating func addTable(_ table: Table, _ first: Block, last: Int) {
    tables.append(table)
    var whole = first
    whole.lastLine = last
    _ = append(.table(tables.count - 1), whole, Inline(), parent: parentForBlock(first))
  }

  /// Where a table, code or formula hangs: below the open part that its columns allow.
  private mutating func parentForBlock(_ block: Block) -> Int {
    let rank = Rank.matter + block.line.indent + max(0, block.line.quoteDepth - 1) * 4
    return stack.last { Self.isAbove($0.rank, rank) || $0.rank == rank - 1 }?.node ?? 0
  }
}

/// A heading without the words of its template: `Topic: x` is x, `Date: …` names nothing.
struct HeadingWords {
  var block: Block
  let isTopic: Bool

  init(_ block: Block) {
    self.block = block
    let plain = block.text.lowercased
    let key = ["topic:", "topics:", "subject:", "주제:", "주제 :", "제목:"].first { plain.starts(with: $0) }
    if let key {
      isTopic = true
      self.block.line.text = block.text.dropping(first: key.unicodeScalars.count).trimming { $0.isSpace || $0 == ":" }
    } else {
      isTopic = false
      if PropertyLine(block.text)?.isCertain ?? false {
        self.block.line.text = Text()
      } else if block.line.form == .heading(level: 1) {
        self.block.line.text = NoteTitle.subject(block.text)
      }
    }
  }
}

/// `[!info] title` at the start of a quote.
struct CalloutTitle {
  let text: Text

  init?(_ line: Text) {
    guard line.starts(with: "[!"), let end = line.firstRange(of: "]", within: 30, from: 2) else { return nil }
    text = line.dropping(first: end.upperBound).trimming { $0.isSpace || $0 == "+" || $0 == "-" }
  }
}

extension Inline {
  /// A bold title without the number inside its marks: `**2. Cooling**`.
  var withoutOrdinal: Inline {
    let digits = text.scalars.prefix { $0.isDigit }.count
    guard (1...2).contains(digits), digits + 2 < text.count, text[digits] == "." || text[digits] == "、",
      text[digits] == "、" || text[digits + 1].isSpace
    else { return self }
    return cut((digits + (text[digits] == "." ? 2 : 1))..<text.count)
  }

  /// The text without emoji at its ends.
  var withoutPictures: Inline {
    var lower = shortcodeEnd
    var upper = text.count
    while lower < upper, text[lower].isPicture || text[lower].isSpace || text[lower] == "\n" { lower += 1 }
    while upper > lower, text[upper - 1].isPicture || text[upper - 1].isSpace || text[upper - 1] == "\n" { upper -= 1 }
    return lower == 0 && upper == text.count ? self : cut(lower..<upper)
  }

  /// Where a picture's name in words ends at the start: `:small_blue_diamond:`.
  private var shortcodeEnd: Int {
    guard text.first == ":", let end = text.scalars.dropFirst().prefix(40).firstIndex(of: ":"), end >= 5,
      text[1..<end].allSatisfy({ $0.isLower || $0.isDigit || $0 == "_" }), text[1..<end].contains("_")
    else { return 0 }
    return end + 1
  }
}
