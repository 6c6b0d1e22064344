import Cards
import Foundation

/// Looks for cards that say the opposite of their note because a "not" stayed behind.
///
/// A sign, no proof: an item of the answer is cut off right before (or, in English and Chinese, right after) the words
/// that deny it in the note, and nothing on the card denies.
enum Negation {
  private static let after = [
    "지 않", "지 못", "지 말", "지않", "지못", "이 아니", "가 아니", "은 아니", "는 아니", "할 수 없", "될 수 없", "이 없", "가 없", "을 수 없",
    "안 됨", "안됨", "하지는 않", "되지는 않", "ない", "ません", "ではない", "ではなく", "しない", "できない", "せず", "없이",
  ]
  private static let before = [
    "not ", "cannot ", "can't ", "don't ", "doesn't ", "isn't ", "aren't ", "won't ", "never ", "without ", "no ",
    "nor ",
    "不", "没有", "没", "未", "无", "非", "不是", "不能", "안 ", "못 ",
  ]
  private static let denials =
    after + before + [
      "않", "못", "아니", "없", "ず", "无", "n't", " not", "none", "neither", "비", "불", "미", "무", "非", "不", "無", "未",
    ]

  static func isLost(in card: Card, from lines: [String]) -> Bool {
    let said = plain(([card.question] + card.answer + [card.extra ?? ""]).joined(separator: " "))
    guard !denials.contains(where: said.contains), card.line >= 1, card.lastLine <= lines.count else { return false }
    let source = lines[(card.line - 1)..<card.lastLine].map(plain)
    return card.answer.contains { item in
      let item = plain(item)
      return source.contains { line in
        guard let range = line.range(of: item) else { return false }
        let rest = line[range.upperBound...].prefix(8)
        let start = line[..<range.lowerBound]
        return after.contains { rest.hasPrefix($0) || rest.dropFirst().hasPrefix($0) }
          || before.contains { start.hasSuffix($0) }
      }
    }
  }

  /// Compatibility forms, small letters, single spaces, no marks of emphasis.
  private static func plain(_ text: String) -> String {
    ScoreText.folded(text).filter { !"*_`=".contains($0) }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
