/// A part of a note's outline.
@usableFromInline
package struct Node: Equatable, Sendable {
  @usableFromInline
  package enum Kind: Hashable, Sendable {
    case root
    /// 1…6 as in Markdown.
    case heading(level: Int)
    /// A line that heads others without a heading's mark: bold alone, a box's title, `Problems:`.
    case title
    case item
    case paragraph
    /// The index in `Document.tables`.
    case table(Int)
    case code
    case formula
    /// The place in `Document.written`; its text is all the words of the card.
    case written(Int)
    /// All rows of a file of records.
    case records
  }

  /// What was read from the node's lines; shared by copies of the node, as rules pass nodes about.
  @usableFromInline
  package final class Content: Equatable, Sendable {
    @usableFromInline package let kind: Kind
    @usableFromInline package let inline: Inline
    /// Lines of the note, counted from 1.
    @usableFromInline package let lines: ClosedRange<Int>
    @usableFromInline package let ordinal: Text?
    @usableFromInline package let isConclusion: Bool
    @usableFromInline package let isImportant: Bool
    @usableFromInline package let hasCheckbox: Bool
    @usableFromInline package let isQuoted: Bool
    @usableFromInline package let isAfterBlank: Bool
    /// Set where the whole line is a word such as 장점.
    @usableFromInline package let label: Label?

    init(_ kind: Kind, _ inline: Inline, lines: ClosedRange<Int>, line: NoteLine? = nil, isAfterBlank: Bool = false) {
      self.kind = kind
      self.inline = inline
      self.lines = lines
      ordinal = line?.ordinal
      isConclusion = line?.isConclusion ?? false
      isImportant = line?.isImportant ?? false
      hasCheckbox = line?.hasCheckbox ?? false
      isQuoted = line.map { $0.quoteDepth > 0 } ?? false
      self.isAfterBlank = isAfterBlank
      label = Content.isNamed(inline, kind) ? nil : Label(inline.text)
    }

    /// Whether a line begins with a marked name that words follow: `**유전자형** 유전자의 구성` tells of the name and is no label.
    private static func isNamed(_ inline: Inline, _ kind: Kind) -> Bool {
      guard kind == .item || kind == .paragraph || kind == .title, let span = inline.spans.first, span.mark == .strong,
        span.range.lowerBound == 0, span.range.upperBound + 2 < inline.text.count
      else { return false }
      return inline.text[span.range.upperBound].isSpace
    }

    /// The same with a label, or with none.
    init(_ content: Content, label: Label?) {
      kind = content.kind
      inline = content.inline
      lines = content.lines
      ordinal = content.ordinal
      isConclusion = content.isConclusion
      isImportant = content.isImportant
      hasCheckbox = content.hasCheckbox
      isQuoted = content.isQuoted
      isAfterBlank = content.isAfterBlank
      self.label = label
    }

    @usableFromInline
    package static func == (left: Content, right: Content) -> Bool {
      left === right
        || left.kind == right.kind && left.inline == right.inline && left.lines == right.lines
          && left.ordinal == right.ordinal && left.label == right.label && left.isConclusion == right.isConclusion
          && left.isImportant == right.isImportant && left.hasCheckbox == right.hasCheckbox
          && left.isQuoted == right.isQuoted && left.isAfterBlank == right.isAfterBlank
    }
  }

  @usableFromInline package private(set) var content: Content
  @usableFromInline package var parent: Int
  @usableFromInline package var children: [Int]
  /// How far below the root it stands.
  package var depth: Int

  @inlinable package var kind: Kind { content.kind }
  @inlinable package var inline: Inline { content.inline }
  @inlinable package var lines: ClosedRange<Int> { content.lines }
  @inlinable package var ordinal: Text? { content.ordinal }
  @inlinable package var isConclusion: Bool { content.isConclusion }
  @inlinable package var isImportant: Bool { content.isImportant }
  @inlinable package var hasCheckbox: Bool { content.hasCheckbox }
  @inlinable package var isQuoted: Bool { content.isQuoted }
  @inlinable package var isAfterBlank: Bool { content.isAfterBlank }
  @inlinable package var label: Label? { content.label }

  @inlinable package var text: Text { content.inline.text }

  /// Makes the node a label of what stands above it.
  package mutating func mark(_ label: Label) { content = Content(content, label: label) }

  /// Makes a label a line like any other.
  mutating func unmark() { content = Content(content, label: nil) }

  @inlinable package var isHeading: Bool {
    if case .heading = kind { return true }
    return false
  }

  /// Headings and titles: what names a part of the note.
  @inlinable package var isSection: Bool {
    switch kind {
    case .heading, .title: true
    default: false
    }
  }

  @inlinable package var isLeaf: Bool { children.isEmpty }

  /// Whether the node holds a line of matter (an item or a paragraph).
  @inlinable package var isMatter: Bool {
    switch kind {
    case .item, .paragraph: true
    default: false
    }
  }
}

/// A note as an outline: heading › label › item, with tables and positions.
@usableFromInline
package struct Document: Sendable {
  @usableFromInline package var nodes: [Node]
  package var tables: [Table]
  package var lines: [NoteLine]
  package var findings: [Finding]
  /// Cards that were written as cards.
  package var written: [WrittenCard]
  /// The rows of a file of records.
  package var records: RecordSheet?

  @inlinable
  package subscript(index: Int) -> Node {
    _read { yield nodes[index] }
    _modify { yield &nodes[index] }
  }

  /// The nodes above a node, nearest first, without the root; at most 40.
  package func ancestors(of index: Int) -> [Int] {
    var result: [Int] = []
    var current = nodes[index].parent
    while current > 0, result.count < 40 {
      result.append(current)
      current = nodes[current].parent
    }
    return result
  }

  /// Reads a note; `readsCards` lets what was written as a card be read as such, else it is a line like others.
  ///
  /// `isOrg` where the file's name says that stars are headings.
  package init(_ note: String, readsCards: Bool = true, isOrg: Bool = false) {
    let cleaned = CleanLines(note)
    var marked = LineReader.read(cleaned.lines, isOrg: isOrg)
    IndentedOutline.read(&marked)
    HeadingFacts.lower(&marked)
    BrokenRows.join(&marked)
    written = readsCards ? WrittenReader.take(from: &marked) : []
    var lines = Furniture.cut(marked)
    var words = BrokenWords(lines)
    for index in lines.indices where lines[index].setAside == nil {
      words.mend(&lines[index])
      lines[index].text = HalfWidthMarks.mended(lines[index].text)
    }
    NamesInTwoTongues.bracket(&lines)
    var builder = OutlineBuilder(written: written)
    builder.add(BlockReader.read(lines))
    nodes = builder.nodes
    tables = builder.tables
    findings = words.findings
    self.lines = lines
    OrphanLists.adopt(&self)
  }

  init(nodes: [Node], lines: [NoteLine], records: RecordSheet) {
    self.nodes = nodes
    tables = []
    self.lines = lines
    findings = []
    written = []
    self.records = records
  }
}
