import Notes

// What makes no item of an answer.
extension Gate {
  /// What a note says twice of a name, once.
  static func onlyOnce(_ items: [Text]) -> [Text] {
    items.indices.filter { !items[..<$0].contains(items[$0]) }.map { items[$0] }
  }

  /// `病理の本p120`: where in a book it stands.
  static func isCitation(_ answer: Text) -> Bool {
    guard answer.count <= 24, answer.isEastAsian || answer.hasHangul, let last = answer.scalars.last, last.isDigit
    else {
      return false
    }
    let head = answer.trimming { $0.isDigit || $0 == "-" || $0 == "〜" || $0 == "~" }
    return answer.count - head.count >= 2 && head.endsWith(anyOf: ["p", "P", "p.", "P.", " p ", "pp.", "頁"])
  }
}
