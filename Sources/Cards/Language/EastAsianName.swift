import Notes

/// A Japanese name before an arrow to what it is: `茶筅 → 抹茶を点てる道具`, with or without the number of its place.
enum EastAsianName {
  /// Whether what stands before an arrow names something of which the text behind it tells more.
  static func stands(before said: Text, _ cause: Text) -> Bool {
    let name = of(cause)
    return (said.hasKana || cause.hasKana) && (2...16).contains(name.count) && name.hasLetter
      && !name.contains { "をがにはでともへや、。".unicodeScalars.contains($0) } && LineShape.isNounPhrase(name)
      && !JapaneseArgument.endsInDeed(name) && !name.endsWith(anyOf: changes) && said.count >= 4
      && !said.startsWith(anyOf: Stated.pointers)
  }

  /// The name without a number before it.
  static func of(_ cause: Text) -> Text {
    guard let space = cause.scalars.firstIndex(where: \.isSpace), space <= 2, cause.prefix(space).allSatisfy(\.isDigit)
    else {
      return cause.trimmed
    }
    return cause.dropping(first: space + 1).trimmed
  }

  private static let changes: Phrases = [
    "増加", "減少", "上昇", "低下", "亢進", "抑制", "発生", "開始", "終了", "欠乏", "不足", "過剰", "障害", "閉塞", "破壊", "炎症", "刺激", "分泌", "活性化",
    "低", "高", "↑", "↓",
  ]
}
