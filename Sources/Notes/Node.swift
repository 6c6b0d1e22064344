/// A part of a note's outline.
package struct Node: Hashable, Sendable {
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

  package var kind: Kind
  package var parent: Int
  package var children: [Int]
  package var inline: Inline
  /// Lines of the note, counted from 1.
  package var lines: ClosedRange<Int>
  package var ordinal: Text?
  package var isConclusion: Bool
  package var isImportant: Bool
  package var hasCheckbox: Bool
  package var isQuoted: Bool
  package var isAfterBlank: Bool
  /// How far below the root it stands.
  package var depth: Int
  /// Set where the whole line is a word such as 장점.
  package var label: Label?

  package var text: Text { inline.text }

  package var isHeading: Bool {
    if case .heading = kind { return true }
    return false
  }

  /// Headings and titles: what names a part of the note.
  package var isSection: Bool { isHeading || kind == .title }

  package var isLeaf: Bool { children.isEmpty }

  /// Whether the node holds a line of matter (an item or a paragraph).
  package var isMatter: Bool { kind == .item || kind == .paragraph }
}

/// A note as an outline: heading › label › item, with tables and positions.
package struct Document: Sendable {
  package var nodes: [Node]
  package var tables: [Table]
  package var lines: [NoteLine]
  package var findings: [Finding]
  /// Cards that were written as cards.
  package var written: [WrittenCard]
  /// The rows of a file of records.
  package var records: RecordSheet?

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
    written = readsCards ? WrittenReader.take(from: &marked) : []
    var lines = Furniture.cut(marked)
    var words = BrokenWords(lines)
    for index in lines.indices where lines[index].setAside == nil { words.mend(&lines[index]) }
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
