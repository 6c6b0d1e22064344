import Notes

/// Halves of Japanese and Chinese sentences of which one follows from the other.
enum EastAsianClause {
  static func joint(_ text: Text) -> Joint? {
    // Notes write `, ` for the comma of either language.
    let plain = text.replacing(", ", with: "，").trimming { $0.isSpace || $0 == "。" || $0 == "." }
    return plain.hasKana ? japanese(plain.replacing("，", with: "、")) : chinese(plain)
  }

  /// Whether a Japanese half says what is done, not what happens: 処理を実行する.
  static func isAct(_ text: Text) -> Bool {
    text.contains("を") && text.endsWith(anyOf: ["する", "行う", "おこなう", "用いる", "使う", "戻す", "させる", "します", "行います"])
  }

  private static func japanese(_ text: Text) -> Joint? {
    for mark in ["ため、", "ので、", "ことから、", "により、"] {
      guard let cut = text.firstRange(of: mark), fits(text, cut) else { continue }
      guard mark != "により、" || text.prefix(cut.lowerBound).ends(with: "こと") else { continue }
      // 向上させるため、: a purpose is asked like a reason.
      return .reason(text.prefix(cut.upperBound - 1), text.dropping(first: cut.upperBound))
    }
    for mark in ["場合には、", "場合は、", "場合、", "ときには、", "ときは、", "とき、", "際には、", "際は、", "と、", "れば、", "たら、"] {
      guard let cut = text.firstRange(of: mark), fits(text, cut) else { continue }
      let clause = text.prefix(cut.upperBound - 1)
      // 〜と、 follows a verb; after a noun it only joins.
      if mark == "と、", !endsInVerb(text.prefix(cut.lowerBound)) { continue }
      return .condition(clause, text.dropping(first: cut.upperBound))
    }
    return nil
  }

  private static func endsInVerb(_ text: Text) -> Bool {
    text.endsWith(anyOf: ["る", "う", "く", "す", "つ", "ぬ", "ぶ", "む", "ぐ", "ない"])
  }

  private static func chinese(_ text: Text) -> Joint? {
    for start in ["若是", "若", "如果", "当", "當", "一旦", "只要"] where text.starts(with: start) {
      // 那么 begins the second half, however many commas stand before it.
      let link = ["，那么", "，那麼", "，则", "，則"].compactMap { text.firstRange(of: $0)?.lowerBound }.min()
      guard let comma = link ?? text.scalars.firstIndex(of: "，"), comma >= 4, comma + 4 < text.count else { continue }
      return .condition(text.prefix(comma), withoutLink(text.dropping(first: comma + 1)))
    }
    for (start, links) in [
      ("因为", ["，所以", "，因此", "，"]), ("因為", ["，所以", "，因此", "，"]), ("由于", ["，所以", "，因此", "，"]),
      ("由於", ["，所以", "，因此", "，"]),
    ]
    where text.starts(with: start) {
      for link in links {
        guard let cut = text.firstRange(of: link), fits(text, cut) else { continue }
        return .reason(text.prefix(cut.lowerBound), text.dropping(first: cut.upperBound))
      }
    }
    for link in ["，因此", "，所以", "，从而", "，從而", "，故"] {
      guard let cut = text.firstRange(of: link), fits(text, cut) else { continue }
      return .reason(text.prefix(cut.lowerBound), text.dropping(first: cut.upperBound))
    }
    for link in ["，因为", "，因為", "，原因是", "，是因为"] {
      guard let cut = text.firstRange(of: link), fits(text, cut) else { continue }
      return .reason(text.dropping(first: cut.upperBound), text.prefix(cut.lowerBound))
    }
    return nil
  }

  /// What follows from a condition, without the word that leads to it.
  private static func withoutLink(_ text: Text) -> Text {
    let link = ["那么", "那麼", "则", "則"].first { text.starts(with: $0) }
    return link.map { text.without(prefix: $0).trimming { $0.isSpace || $0 == "，" } } ?? text
  }

  private static func fits(_ text: Text, _ cut: Range<Int>) -> Bool {
    cut.lowerBound >= 4 && text.count - cut.upperBound >= 4 && cut.lowerBound <= 90
  }
}
