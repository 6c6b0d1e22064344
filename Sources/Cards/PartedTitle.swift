import Notes

/// A title that names several parts of its subject: 가마의 구조와 쓰임, 「窯の構造と用途を述べよ」, "Causes and effects of frost".
///
/// Below it a label that is one of the parts belongs to the subject, not to the whole title: "가마의 쓰임은?"
struct PartedTitle {
  let subject: Text
  let parts: [Text]

  init?(_ title: Text) {
    let plain = Self.withoutOrder(title.trimming { $0.isSpace || $0.isPicture || "★?？。.".unicodeScalars.contains($0) })
    guard plain.count <= 60, let cut = Self.cut(plain) else { return nil }
    let parts = Self.pieces(cut.parts)
    guard (2...4).contains(parts.count), cut.subject.count >= 2, parts.allSatisfy({ (1...16).contains($0.count) })
    else {
      return nil
    }
    subject = cut.subject
    self.parts = parts
  }

  /// The subject, where the label is one of the parts.
  func owner(of label: Text) -> Text? {
    let word = label.folded
    return parts.contains { $0.folded == word || word.ends(with: $0.folded) || $0.folded.ends(with: word) }
      ? subject : nil
  }

  private static let japaneseOrders: [Literal] = [
    "を説明せよ", "を述べよ", "を挙げよ", "を説明しなさい", "を答えよ", "は何か", "は",
  ]
  private static let koreanOrders: [Literal] = ["설명하시오", "서술하시오", "쓰시오", "설명하라", "비교하시오", "기술하시오"]

  /// A title without the order that goes with it.
  private static func withoutOrder(_ title: Text) -> Text {
    if title.hasKana {
      return japaneseOrders.first { title.ends(with: $0) }.map { title.without(suffix: $0) } ?? title
    }
    guard let order = koreanOrders.first(where: { title.ends(with: $0) }) else { return title }
    let rest = title.without(suffix: order).trimmed
    return rest.endsWith(anyOf: ["을", "를"]) ? rest.dropping(last: 1) : rest
  }

  /// Where the subject ends and its parts begin.
  private static func cut(_ title: Text) -> (subject: Text, parts: Text)? {
    let joints: [String]
    if title.hasHangul {
      joints = ["에 대하여 그 ", "에 대해 그 ", "의 "]
    } else if title.hasKana {
      joints = ["について、その", "における", "の"]
    } else if title.hasHan {
      joints = ["的"]
    } else {
      guard let of = title.firstRange(of: " of "), title[..<of.lowerBound].contains(" and ") else { return nil }
      return (title.dropping(first: of.upperBound).trimmed, title.prefix(of.lowerBound))
    }
    for joint in joints {
      guard let found = title.firstRange(of: joint) else { continue }
      return (title.prefix(found.lowerBound).trimmed, title.dropping(first: found.upperBound))
    }
    return nil
  }

  private static func pieces(_ text: Text) -> [Text] {
    let joined: [String] =
      text.hasHangul
      ? ["과 ", "와 ", " 및 "] : text.hasKana ? ["および", "と"] : text.hasHan ? ["和", "与", "與"] : [" and "]
    let text = joined.reduce(text) { $0.replacing($1, with: ",") }
    return text.pieces { ",、，·・".unicodeScalars.contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
  }
}
