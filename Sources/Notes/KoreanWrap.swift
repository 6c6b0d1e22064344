/// Korean lines that break off behind a clause, so that the next line tells what follows from it, however short or hard they break.
enum KoreanWrap {
  private static let longest = 400
  private static let least = 24

  /// Whether a line is one with the block right above it, by how either of them is worded.
  static func belongs(_ line: NoteLine, to block: Block) -> Bool { goesOn(block, line) || adds(line, to: block) }

  /// Whether a line goes on with the clause that the block above ends in: `가마가 다 식은 것을 확인하면` over `문을 열고 그릇을 꺼낸다`.
  static func goesOn(_ block: Block, _ line: NoteLine) -> Bool {
    guard line.form == .paragraph, line.ordinal == nil, !line.isConclusion, !line.hasCheckbox,
      block.line.form == .paragraph, line.indent == block.line.indent, line.quoteDepth == block.line.quoteDepth,
      line.boxDepth == block.line.boxDepth, block.lastLine + 1 == line.number, block.text.count <= longest,
      block.text.isAtLeast(width: least), isOpen(block.text), !LineShape.hasPairMark(block.text),
      !LineShape.hasPairMark(line.text.prefix(14)), !LineShape.isStep(line.text)
    else { return false }
    return line.text.first.map { $0.isHangul || $0.isLatin } ?? false
  }

  /// Whether a line only adds to a line right above that ends in no sentence: `유약: 재 두 홉` over `그리고 물 한 홉`.
  static func adds(_ line: NoteLine, to block: Block) -> Bool {
    line.form == .paragraph && block.line.form == .paragraph && line.text.starts(with: "그리고 ")
      && line.text.count <= 40 && line.indent == block.line.indent && line.quoteDepth == block.line.quoteDepth
      && block.lastLine + 1 == line.number && block.text.count <= 120 && block.text.hasHangul
      && !(block.text.scalars.last?.isSentenceEnd ?? true)
      && !block.text.trimmed.endsWith(anyOf: ["다", "요", "함", "됨", "음", "임"])
  }

  /// Whether a sentence stops behind a condition, a ground or what is found: 열면, 때문에, 식는다는 것을.
  private static func isOpen(_ text: Text) -> Bool {
    guard text.scalars.last?.isHangul ?? false, text.wordCount >= 5, text.endsWith(anyOf: clauses) else { return false }
    return text.words.dropLast().contains { $0.count >= 2 && $0.endsWith(anyOf: ["은", "는", "이", "가", "을", "를", "에서"]) }
  }

  private static let clauses: Phrases = [
    "하면", "되면", "으면", "때문에", "하므로", "되므로", "이므로", "으므로", "는 것을", "던 것을", "지만",
  ]
}
