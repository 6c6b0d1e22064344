import Notes

/// Several pairs in one line, apart by a slash or semicolon: `pc : program counter / sp : stack pointer`, `甲：…；乙：…`.
enum ApartPairs {
  private static let most = 6

  /// The pairs; none where a piece between the marks is no pair of a short name and what it is.
  static func of(_ text: Text) -> [Pair] {
    guard text.count <= 300, text.scalars.count(where: { $0 == ":" || $0 == "：" }) >= 2 else { return [] }
    for mark in [" / ", "／", "；", "; "] where text.contains(mark) {
      let pieces = text.pieces(by: mark).map { $0.trimming { $0.isSpace || $0 == "。" } }.filter { !$0.isEmpty }
      guard (2...most).contains(pieces.count) else { continue }
      let pairs = pieces.compactMap { piece -> Pair? in
        guard let pair = Pair(Inline(piece)), pair.mark == .colon, pair.isNamed, pair.left.count <= 30,
          pair.left.wordCount <= 4, pair.left.hasLetter, pair.right.text.hasLetter, !pair.right.text.contains("http")
        else { return nil }
        return pair
      }
      // Each piece has one colon: its own.
      let areWhole = pieces.allSatisfy { piece in piece.scalars.count { $0 == ":" || $0 == "：" } == 1 }
      if pairs.count == pieces.count, areWhole, Set(pairs.map(\.left.folded)).count == pairs.count { return pairs }
    }
    return []
  }
}
