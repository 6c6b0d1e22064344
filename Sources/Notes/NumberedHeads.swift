/// Places what stands between numbered names below the name above it, where nothing but the number shows that it belongs there:
/// `1. 계정`, `- 접근을 …`, `2. 테이블`, `- 데이터가 …`.
enum NumberedHeads {
  /// The blocks with such lines two columns further in; linear in the blocks.
  static func placed(_ blocks: [Block]) -> [Block] {
    guard let first = blocks.firstIndex(where: { number(of: $0) == 1 }) else { return blocks }
    var result = blocks
    var index = first
    while index < result.count {
      guard number(of: result[index]) == 1, let chain = chain(from: index, result) else {
        index += 1
        continue
      }
      if chain.isOfNames {
        for place in chain.bodies { result[place].line.indent += 2 }
      }
      index = chain.end
    }
    return result
  }

  private struct Chain {
    /// The blocks between its numbers.
    var bodies: [Int] = []
    /// Whether its numbers stand before names of which at least two, and no fewer than half, have something below.
    var isOfNames = false
    /// The block behind it.
    var end: Int
  }

  /// What follows a `1.` up to the last number of its row.
  private static func chain(from start: Int, _ blocks: [Block]) -> Chain? {
    let head = blocks[start].line
    var chain = Chain(end: start + 1)
    var (heads, withBody, areNames) = (1, 0, isName(blocks[start]))
    var open: [Int] = []
    var areOnes = false
    var index = start + 1
    while index < blocks.count, isMatter(blocks[index], beside: head) {
      if let number = number(of: blocks[index]), blocks[index].line.indent == head.indent {
        // Every head may have the number 1.
        if heads == 1, number == 1 { areOnes = true }
        guard number == (areOnes ? 1 : heads + 1) else { break }
        if !open.isEmpty { withBody += 1 }
        chain.bodies += open
        open = []
        heads += 1
        areNames = areNames && isName(blocks[index])
        chain.end = index + 1
      } else {
        open.append(index)
      }
      index += 1
    }
    // Below the last name, what follows it without a gap.
    let each = eachBody(of: heads, chain.bodies, blocks)
    let last = open.enumerated().prefix { offset, place in
      blocks[place].line.isItem || !blocks[place].isAfterBlank && offset == 0 || offset == 0 && each != nil
        || each == .table && blocks[place].line.form == .tableRow
    }.map(\.element)
    if !last.isEmpty { withBody += 1 }
    chain.bodies += last
    chain.end += last.count
    let hasFlat = chain.bodies.contains { blocks[$0].line.indent <= head.indent }
    chain.isOfNames = areNames && heads >= (areOnes ? 3 : 2) && withBody >= 2 && withBody * 2 >= heads && hasFlat
    return chain
  }

  private enum Body { case paragraph, table }

  /// What stands below every name but the last: one paragraph each, or a table each; nil where it differs.
  private static func eachBody(of heads: Int, _ bodies: [Int], _ blocks: [Block]) -> Body? {
    guard heads >= 2, !bodies.isEmpty else { return nil }
    if bodies.count == heads - 1, bodies.allSatisfy({ blocks[$0].line.form == .paragraph }) { return .paragraph }
    return bodies.allSatisfy { blocks[$0].line.form == .tableRow } ? .table : nil
  }

  /// Whether a block may stand in a row that begins with `head`: a line of matter no further out, outside other boxes.
  private static func isMatter(_ block: Block, beside head: NoteLine) -> Bool {
    (block.line.isItem || block.line.form == .paragraph || block.line.form == .tableRow)
      && block.line.quoteDepth == head.quoteDepth
      && block.line.boxDepth == head.boxDepth && block.line.indent >= head.indent && !block.line.isConclusion
  }

  private static func number(of block: Block) -> Int? {
    guard block.line.isItem, let ordinal = block.line.ordinal, ordinal.count <= 4 else { return nil }
    var value = 0
    if let letter = ordinal.first, let place = Array("가나다라마바사아자차카타파하".unicodeScalars).firstIndex(of: letter) {
      return ordinal.dropping(first: 1).allSatisfy { $0 == "." || $0 == ")" } ? place + 1 : nil
    }
    for scalar in ordinal {
      if scalar.isDigit {
        value = value * 10 + Int(scalar.value - 0x30)
      } else if scalar != "." && scalar != ")" {
        return nil
      }
    }
    return value
  }

  /// Whether a numbered line is a name and nothing more.
  private static func isName(_ block: Block) -> Bool {
    let text = block.text
    // `가) 물 담기 : 항아리`: what a letter stands before heads the dashes below it, whatever it says of itself.
    if block.line.ordinal?.first?.isHangul ?? false {
      return text.count <= 60 && text.hasLetter && !Endings.isKoreanPredicate(text)
    }
    return text.count <= 40 && text.wordCount <= 6 && text.hasLetter && LineShape.isNounPhrase(text)
      && !LineShape.hasPairMark(text) && !LineShape.isInlineList(text)
  }
}
