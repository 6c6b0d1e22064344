/// Tells lines that head others without being headings (F6, R8).
enum TitleLine {
  enum Form {
    case none
    /// Bold alone: heads everything up to the next heading.
    case bold
    /// A bulleted name followed by bare lines.
    case glyph
    /// A line that announces the list below it.
    case lead
  }

  /// Longest name that heads others; scalars.
  private static let longestName = 40
  private static let longestSquare = 24

  static func form(of block: Block, _ inline: Inline, next: Block?) -> Form {
    let text = inline.text
    guard let next else { return .none }
    let isFollowedByItems = next.line.isItem && next.line.indent <= block.line.indent + 1
    if isBoldName(inline), !block.line.isItem, block.line.indent < 4 || block.line.quoteDepth > 0 { return .bold }
    if case .item(let glyph) = block.line.form, isSquare(glyph), isName(text), text.count <= longestSquare,
      case .item("-") = next.line.form, next.line.indent == block.line.indent, next.line.isItem
    {
      return .glyph
    }
    if case .item(let glyph) = block.line.form, !"-*+1".unicodeScalars.contains(glyph), isName(text),
      next.line.form == .paragraph, next.line.indent <= block.line.indent, !next.line.text.starts(with: "**🔷")
    {
      return isBoldName(Inline(parsing: next.text)) ? .none : .glyph
    }
    // A line that stands deeper than what follows belongs to what is above it.
    let isInner = block.line.isConclusion || next.line.isItem && next.line.indent + 2 <= block.line.indent
    if block.line.form == .paragraph, !isInner, text.count <= 200, announces(block, text, next, isFollowedByItems) {
      return .lead
    }
    return .none
  }

  /// `■ ▪ ◆ ▶`, which stand before names over dashes in the same column.
  private static func isSquare(_ glyph: Unicode.Scalar) -> Bool { "■□▪▫◆◇▶►🔹🔸".unicodeScalars.contains(glyph) }

  private static func announces(_ block: Block, _ text: Text, _ next: Block, _ isFollowedByItems: Bool) -> Bool {
    guard let last = text.scalars.last else { return false }
    let opensTable = next.line.form == .tableRow
    if last == ":" || last == "：" {
      return isFollowedByItems || opensTable || text.count <= 24 && next.line.form == .paragraph
    }
    guard isFollowedByItems else { return false }
    if last == "?" || last == "？" { return true }
    if Label(text) != nil { return true }
    if !text.hasHangul, text.containsAny(of: ["次のような", "次の", "いくつかの", "以下の", "以下几", "以下幾", "如下", "下列"]),
      text.count <= 120
    {
      return true
    }
    let bare = text.scalars.firstIndex(of: "(").map { text.prefix($0) } ?? text
    guard isName(bare), bare.count <= 30, text.count <= 80, !next.isAfterBlank || next.line.quoteDepth > 0 else {
      return false
    }
    return true
  }

  private static func isBoldName(_ inline: Inline) -> Bool {
    guard inline.isWholly(.strong) else { return false }
    return isName(inline.text)
  }

  private static func isName(_ text: Text) -> Bool {
    guard text.count <= longestName, text.hasLetter, let last = text.scalars.last, last != ":" || text.count <= 24
    else { return false }
    return LineShape.isNounPhrase(text) && !text.contains(" : ") && !text.contains(", ") && !text.contains("→")
  }
}
