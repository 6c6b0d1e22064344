/// Where letters lie on a keyboard, to tell a slip of the finger from another word.
package enum Keyboard {
  /// Whether two letters, Latin small ones or Hangul jamo, lie side by side (the Korean two-set layout).
  package static func areNeighbours(_ one: UInt32, _ other: UInt32) -> Bool {
    guard let first = places[one], let second = places[other], first.layout == second.layout, one != other else {
      return false
    }
    let (upper, lower) = first.row <= second.row ? (first, second) : (second, first)
    switch lower.row - upper.row {
    case 0: return abs(lower.column - upper.column) == 1
    case 1: return lower.column == upper.column || lower.column == upper.column - 1
    default: return false
    }
  }

  private static let places: [UInt32: (layout: Int, row: Int, column: Int)] = {
    var result: [UInt32: (layout: Int, row: Int, column: Int)] = [:]
    for (layout, rows) in layouts.enumerated() {
      for (row, keys) in rows.enumerated() {
        for (column, key) in keys.unicodeScalars.enumerated() { result[key.value] = (layout, row, column) }
      }
    }
    return result
  }()

  private static let layouts = [
    ["qwertyuiop", "asdfghjkl", "zxcvbnm"], ["ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "ㅋㅌㅊㅍㅠㅜㅡ"],
  ]
}
