/// Japanese lines that break off where their sentence must go on, so that the next line belongs to them however it is set.
enum JapaneseWrap {
  private static let longest = 400

  static func goesOn(_ block: Block, _ line: NoteLine) -> Bool {
    guard line.form == .paragraph, line.ordinal == nil, !line.isConclusion, !line.hasCheckbox,
      block.line.form == .paragraph || block.line.isItem && line.indent > block.line.indent,
      line.quoteDepth == block.line.quoteDepth, block.text.count <= longest, block.text.hasKana, isOpen(block.text),
      !LineShape.hasPairMark(line.text.prefix(10))
    else { return false }
    return line.text.first.map { $0.isHan || $0.isKana || $0.isLatin || $0 == "「" || $0 == "`" } ?? false
  }

  /// Whether a sentence stops behind a word that joins it to more: 〜した場合, 〜ので, 〜は.
  private static func isOpen(_ text: Text) -> Bool {
    guard text.count >= 8 else { return false }
    if text.ends(with: "、") { return true }
    if text.endsWith(anyOf: clauses) { return text.containsAny(of: ["が", "を", "に", "で", "は"]) }
    // A particle behind a noun: 会社は, 商品を.
    guard let last = text.scalars.last, "はをがに".unicodeScalars.contains(last) else { return false }
    let before = text[text.count - 2]
    return before.isHan || before.isClosing || before.value >= 0x30A1 && before.value <= 0x30FC
      || text.endsWith(anyOf: ["では", "には", "とは"])
  }

  private static let clauses: [Literal] = ["場合", "ので", "ため", "なので", "比較し", "として", "によって", "ことで", "ながら"]

  /// Whether a comma belongs between two lines that are joined: behind 場合 and ため.
  static func wantsComma(_ upper: Text, before lower: Text) -> Bool {
    upper.hasKana && upper.endsWith(anyOf: clauses) && !lower.startsWith(anyOf: ["は", "の", "に", "で", "も", "、"])
  }
}
