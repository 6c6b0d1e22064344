import Notes

/// `우전 - 곡우 전에 딴 잎 / 세작 - 그 뒤에 딴 잎`: names with their meanings between slashes or commas of one Korean line.
enum KoreanPairs {
  private static let longest = 200

  /// The pairs, where every part of the line is one with the same mark.
  static func of(_ text: Text, _ mark: Pair.Mark?) -> [Pair]? {
    guard let mark, mark != .bold, text.count <= longest else { return nil }
    for cut in [" vs ", " / ", "; ", ", "] where text.contains(cut) {
      let parts = text.pieces(by: cut).map { $0.trimming { $0.isSpace || $0 == "." } }
      guard (2...6).contains(parts.count) else { continue }
      let pairs = parts.compactMap { Pair(Inline($0)) }
      guard pairs.count == parts.count,
        pairs.allSatisfy({
          $0.mark == mark && $0.isNamed && $0.left.count <= 16 && $0.right.text.count >= 2
            && Label($0.left) == nil
        }) || sharesHead(pairs.map(\.left)),
        Set(pairs.map { $0.left.folded }).count == pairs.count
      else { continue }
      return withHead(pairs)
    }
    return nil
  }

  /// `2018년 찻잎 생산량 1위: 운남, 2위: 복건`, `2018년 기준 녹차: 41, 홍차: 30`: what the first name begins with holds for all.
  private static func withHead(_ pairs: [Pair]) -> [Pair] {
    guard let head = head(of: pairs.map(\.left)) else { return pairs }
    return [pairs[0]] + pairs.dropFirst().map { Pair(left: head + " " + $0.left, right: $0.right) }
  }

  private static func sharesHead(_ lefts: [Text]) -> Bool {
    head(of: lefts) != nil && lefts.allSatisfy { $0.count <= 24 && Label($0) == nil }
  }

  /// The words before the first of several places, or before the first name behind a year's 기준.
  private static func head(of lefts: [Text]) -> Text? {
    guard lefts.count >= 2, let first = lefts.first, first.wordCount >= 2, let last = first.lastWord else { return nil }
    let others = lefts.dropFirst()
    if isPlace(last), others.allSatisfy(isPlace) { return first.dropping(last: last.count).trimmed }
    guard let mark = first.firstRange(of: "기준 "), first.prefix(mark.lowerBound).hasDigit, mark.upperBound < first.count,
      others.allSatisfy({ $0.wordCount == 1 && !$0.hasDigit })
    else { return nil }
    return first.prefix(mark.upperBound).trimmed
  }

  /// 1위, 2등, 3차: a place in a row.
  static func isPlace(_ word: Text) -> Bool {
    word.wordCount == 1 && word.first?.isDigit ?? false && word.trimming(\.isDigit).isOne(of: ["위", "등", "순위", "차"])
  }
}
