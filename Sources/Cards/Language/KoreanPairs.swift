import Notes

/// `우전 - 곡우 전에 딴 잎 / 세작 - 그 뒤에 딴 잎`: names with their meanings between slashes or commas of one Korean line.
enum KoreanPairs {
  private static let longest = 200

  /// The pairs, where every part of the line is one with the same mark.
  static func of(_ text: Text, _ mark: Pair.Mark?) -> [Pair]? {
    guard let mark, mark != .bold, text.count <= longest else { return nil }
    for cut in [" / ", "; ", ", "] where text.contains(cut) {
      let parts = text.pieces(by: cut).map { $0.trimming { $0.isSpace || $0 == "." } }
      guard (2...6).contains(parts.count) else { continue }
      let pairs = parts.compactMap { Pair(Inline($0)) }
      guard pairs.count == parts.count,
        pairs.allSatisfy({
          $0.mark == mark && $0.isNamed && $0.left.count <= 16 && $0.right.text.count >= 2
            && Label($0.left) == nil
        }),
        Set(pairs.map { $0.left.folded }).count == pairs.count
      else { continue }
      return pairs
    }
    return nil
  }
}
