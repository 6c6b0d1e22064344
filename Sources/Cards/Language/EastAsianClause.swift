import Notes

/// Halves of Japanese and Chinese sentences of which one follows from the other.
enum EastAsianClause {
  static func joint(_ text: Text) -> Joint? {
    // Notes write `, ` for the comma of either language.
    let plain = text.replacing(", ", with: "，").trimming {
      $0.isSpace || $0 == "。" || $0 == "." || $0 == "．" || $0 == "；" || $0 == ";"
    }
    return plain.hasKana ? japanese(Stated.withoutLeader(plain.replacing("，", with: "、"))) : chinese(plain)
  }

  /// Whether a Japanese half says what is done, not what happens: 処理を実行する.
  static func isAct(_ text: Text) -> Bool {
    text.contains("を") && text.endsWith(anyOf: ["する", "行う", "おこなう", "用いる", "使う", "戻す", "させる", "します", "行います"])
  }

  private static func japanese(_ text: Text) -> Joint? {
    for mark in ["ため、", "ので、", "ことから、", "により、", "ため"] {
      guard let cut = text.firstRange(of: mark), fits(text, cut) else { continue }
      // 茶葉を利用したもので、: what it is, not why.
      if mark == "ので、", text[cut.lowerBound - 1] == "も" { continue }
      if mark == "ため", !isOpenReason(text, cut) { continue }
      // `…なので、甲：乙となる` gives an entry of a list, not what follows.
      guard !text.dropping(first: cut.upperBound).contains("：") else { continue }
      guard mark != "により、" || text.prefix(cut.lowerBound).ends(with: "こと") else { continue }
      // 向上させるため、: a purpose is asked like a reason.
      return .reason(text.prefix(cut.upperBound - (mark == "ため" ? 0 : 1)), text.dropping(first: cut.upperBound))
    }
    if let found = unmarkedCase(text) ?? unmarkedOutcome(text) { return found }
    for mark in ["場合には、", "場合は、", "場合、", "ときには、", "ときは、", "とき、", "際には、", "際は、", "と、", "れば、", "たら、"] {
      guard let cut = text.firstRange(of: mark), fits(text, cut) else { continue }
      // `山川によれば、…`: who says so is no case.
      if mark == "れば、", text.prefix(cut.lowerBound).ends(with: "によ") { continue }
      let clause = text.prefix(cut.upperBound - 1)
      // 〜と、 follows a verb; after a noun it only joins.
      if mark == "と、", !endsInVerb(text.prefix(cut.lowerBound)) { continue }
      return .condition(clause, text.dropping(first: cut.upperBound))
    }
    return nil
  }

  /// Whether ため joins two clauses without a comma: 返されるため後続を待たない, not 守るための, ためである.
  private static func isOpenReason(_ text: Text, _ cut: Range<Int>) -> Bool {
    guard cut.lowerBound > 0, cut.upperBound < text.count, "るいた".unicodeScalars.contains(text[cut.lowerBound - 1])
    else { return false }
    return text[cut.upperBound].isNounEnd && !text.dropping(first: cut.upperBound).contains("ため")
  }

  /// 場合は and れば before a clause without a comma: 期限が過ぎた場合は無効とする, 粒が細かければ早く溶ける.
  private static func unmarkedCase(_ text: Text) -> Joint? {
    for mark in ["場合には", "場合は", "ければ", "すれば", "なれば", "れば", "するには"] {
      guard let cut = text.firstRange(of: mark), fits(text, cut), text[cut.upperBound] != "、",
        !text.prefix(cut.lowerBound).contains("、"),
        text[cut.upperBound].isNounEnd || text[cut.upperBound].isOpening || text.has("そ", at: cut.upperBound),
        mark != "するには" || !text.endsWith(anyOf: ["必要である", "必要です", "必要だ", "必要"])
      else { continue }
      let end = mark == "場合には" || mark == "場合は" ? cut.lowerBound + 2 : cut.upperBound
      return .condition(text.prefix(end), text.dropping(first: cut.upperBound))
    }
    return nil
  }

  /// `水が沸くと茶葉は開く`: と behind a verb, before a clause that speaks of something of its own.
  private static func unmarkedOutcome(_ text: Text) -> Joint? {
    guard !text.contains("、"), let cut = text.firstRange(of: "ると"), cut.lowerBound >= 4,
      text.prefix(cut.lowerBound).containsAny(of: ["が", "は", "を", "に"]), cut.upperBound + 4 <= text.count,
      text[cut.upperBound].isNounEnd, case let rest = text.dropping(first: cut.upperBound),
      let mark = rest.firstRange(of: "は") ?? rest.firstRange(of: "が"), (1...12).contains(mark.lowerBound),
      rest.prefix(mark.lowerBound).allSatisfy({ $0.isNounEnd || $0 == "の" }), Endings.isPredicate(rest),
      !rest.startsWith(anyOf: ["考え", "言", "思", "呼", "同時"])
    else { return nil }
    return .condition(text.prefix(cut.upperBound), rest)
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
      ("由於", ["，所以", "，因此", "，"]), ("为了", ["，"]), ("為了", ["，"]),
    ]
    where text.starts(with: start) {
      for link in links {
        guard let cut = text.firstRange(of: link), fits(text, cut) else { continue }
        return .reason(text.prefix(cut.lowerBound), text.dropping(first: cut.upperBound))
      }
    }
    for link in ["，因此", "，所以", "，从而", "，從而", "，故"] {
      // `…，从而避免开裂`: what something is done for is no outcome.
      guard let cut = text.firstRange(of: link), fits(text, cut),
        !(link.hasSuffix("而") && text.dropping(first: cut.upperBound).startsWith(anyOf: aims))
      else { continue }
      return .reason(text.prefix(cut.lowerBound), text.dropping(first: cut.upperBound))
    }
    for link in ["，因为", "，因為", "，原因是", "，是因为", "是因为", "是因為", "是由于", "是由於", "的原因是", "的原因在于"] {
      guard let cut = text.firstRange(of: link), fits(text, cut) else { continue }
      return .reason(text.dropping(first: cut.upperBound), text.prefix(cut.lowerBound))
    }
    return nil
  }

  private static let aims: Phrases = ["避免", "防止", "保证", "保證", "确保", "確保", "达到", "達到"]

  /// What follows from a condition, without the word that leads to it.
  private static func withoutLink(_ text: Text) -> Text {
    let link = ["那么", "那麼", "则", "則"].first { text.starts(with: $0) }
    return link.map { text.without(prefix: $0).trimming { $0.isSpace || $0 == "，" } } ?? text
  }

  private static func fits(_ text: Text, _ cut: Range<Int>) -> Bool {
    cut.lowerBound >= 4 && text.count - cut.upperBound >= 4 && cut.lowerBound <= 90
  }
}
