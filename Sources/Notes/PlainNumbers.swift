/// Takes bare numbers off headings that count themselves: `## 1 Clay`, `## 2 Glazes`, `## 3 Kilns`.
enum PlainNumbers {
  /// The blocks with such headings called by their names alone; linear in the blocks.
  ///
  /// Headings of a level count themselves where their numbers, with a point behind them or bare, run from 1 on without a gap:
  /// `3 ways to fire` among other headings keeps its number.
  static func without(_ blocks: [Block]) -> [Block] {
    var byLevel: [Int: [(place: Int, number: Int, digits: Int)]] = [:]
    for place in blocks.indices {
      guard case .heading(let level) = blocks[place].line.form else { continue }
      if let (number, digits) = number(of: blocks[place].text) {
        byLevel[level, default: []].append((place, number, digits))
      } else if let number = blocks[place].line.ordinal.flatMap({ Int($0.trimming { !$0.isDigit }.string) }) {
        byLevel[level, default: []].append((place, number, 0))
      }
    }
    var result = blocks
    for found in byLevel.values where found.count >= 2 && found.map(\.number).elementsEqual(1...found.count) {
      for (place, _, digits) in found where digits > 0 {
        result[place].line.text = blocks[place].text.dropping(first: digits + 1).trimmed
      }
    }
    return result
  }

  /// The number before a name with a capital or in Hangul, and its length in digits.
  private static func number(of text: Text) -> (number: Int, digits: Int)? {
    let digits = text.scalars.prefix(3).prefix { $0.isDigit }
    guard (1...2).contains(digits.count), text.count > digits.count + 2, text[digits.count] == " ",
      text[digits.count + 1].isUpper || text[digits.count + 1].isHangul, let number = Int(Text(Array(digits)).string)
    else { return nil }
    return (number, digits.count)
  }
}
