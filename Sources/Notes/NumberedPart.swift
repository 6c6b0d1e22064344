/// A Chinese or Japanese name that stands alone behind its number and heads what follows a gap: `2. 制茶工艺`, `（1）杀青` over a table
/// or a paragraph.
struct NumberedPart {
  /// 1 for `2.`, 2 for `（1）`, which stands below it.
  let level: Int
  /// Where the name begins in the line.
  let name: Int

  private let text: Text

  /// Nil where the line is no such name.
  init?(_ block: Block, _ text: Text) {
    guard block.isAfterBlank, block.line.quoteDepth == 0, block.line.boxDepth == 0, block.line.indent < 4,
      block.lastLine == block.line.number, text.hasHan, !text.hasHangul, text.count <= 40
    else { return nil }
    guard let found = NumberedPart.number(of: block, text) else { return nil }
    (level, name) = found
    let said = text.dropping(first: name)
    guard (2...24).contains(said.count), said.hasHan, !said.containsAny(of: ["：", ":", "。", "，", "（", "、", "；"]) else {
      return nil
    }
    self.text = text
  }

  /// Whether it heads the next block: a table, a paragraph that tells of it, or a part of its own.
  func heads(_ next: Block) -> Bool {
    guard next.isAfterBlank, next.line.quoteDepth == 0, next.line.indent < 4 else { return false }
    if next.line.form == .tableRow { return true }
    if let number = NumberedPart.number(of: next, next.text) { return number.level > level }
    guard next.line.form == .paragraph else { return false }
    return level == 2 && next.text.count >= 16 && next.text.count > text.count && next.text.containsAny(of: ["，", "。"])
  }

  /// The level of the number a line begins with, and where what is numbered begins.
  private static func number(of block: Block, _ text: Text) -> (level: Int, name: Int)? {
    guard block.line.isItem else { return block.line.form == .paragraph ? number(of: text) : nil }
    guard let mark = block.line.ordinal?.first else { return nil }
    return mark.isDigit ? (1, 0) : mark == "（" || mark == "(" ? (2, 0) : nil
  }

  private static func number(of text: Text) -> (level: Int, name: Int)? {
    guard let first = text.first else { return nil }
    let isInside = first == "（" || first == "("
    let start = isInside ? 1 : 0
    var end = start
    while end < text.count, end - start < 2, text[end].isDigit || isInside && numerals.contains(text[end]) { end += 1 }
    guard end > start, end + 1 < text.count else { return nil }
    if isInside { return text[end] == "）" || text[end] == ")" ? (2, end + 1) : nil }
    return text[end] == "." || text[end] == "．" || text[end] == "、" ? (1, end + 1) : nil
  }

  private static let numerals = Set("一二三四五六七八九十".unicodeScalars)
}
