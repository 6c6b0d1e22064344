import Notes

/// Japanese verbs that join a clause to the next one, in the form that ends a sentence.
enum JapaneseVerb {
  /// The clause as a sentence of its own: 放出し → 放出する, 減るが → 減る, 方式で → 方式; nil where it does not end in a verb that joins.
  static func finished(_ clause: Text) -> Text? {
    guard clause.count >= 3 else { return nil }
    for (joining, ending) in fixed where clause.ends(with: joining) {
      return ending.map { clause.without(suffix: joining) + Text($0) }
    }
    if clause.endsWith(anyOf: qualities) { return clause.dropping(last: 1) + "い" }
    if clause.ends(with: "が") { return beforeBut(clause.dropping(last: 1)) }
    if clause.ends(with: "て") || clause.ends(with: "で") { return gerund(clause) }
    return joined(clause)
  }

  /// The finished clause as it was in the past, by the form in which its verb joined: 起こり is 起こった, 放出し 放出した.
  static func past(_ finished: Text, of joining: Text) -> Text {
    guard finished != joining, let last = joining.scalars.last else { return finished }
    if joining.ends(with: "であり") { return joining.dropping(last: 2) + "あった" }
    if joining.endsWith(anyOf: ["て", "で"]) { return pastOfGerund(finished, joining) }
    if last == "し" || eRow.contains(last) { return joining + "た" }
    return pastEnds[last].map { joining.dropping(last: 1) + Text($0) } ?? finished
  }

  private static func pastOfGerund(_ finished: Text, _ joining: Text) -> Text {
    guard joining.endsWith(anyOf: ["して", "って", "いて", "んで"]) || eRow.contains(joining[joining.count - 2]) else {
      return finished
    }
    return joining.dropping(last: 1) + (joining.ends(with: "んで") ? "だ" : "た")
  }

  private static let pastEnds: [Unicode.Scalar: String] = [
    "り": "った", "き": "いた", "ぎ": "いだ", "ち": "った", "び": "んだ", "い": "った",
  ]

  /// How something is, in the form that joins: 溶けやすく, 密度が高く.
  private static let qualities: Phrases = [
    "やすく", "にくく", "が高く", "が低く", "が大きく", "が小さく", "が強く", "が弱く", "が速く", "が遅く", "が多く", "が少なく", "が長く", "が短く", "が広く", "が狭く",
    "が厚く",
    "が薄く", "が深く", "が浅く", "が重く", "が軽く",
  ]

  /// Endings that tell their verb by themselves; nil where the clause belongs to the next one.
  private static let fixed: [(String, String?)] = [
    ("ではなく", nil), ("だけでなく", nil), ("によって", nil), ("により", nil), ("として", nil), ("に対し", nil), ("に対して", nil),
    ("において", nil), ("について", nil), ("に関して", nil), ("に応じて", nil), ("を通して", nil), ("を通じて", nil), ("とともに", nil),
    ("であり", "である"), ("ており", "ている"), ("でおり", "でいる"), ("がなく", "がない"), ("はなく", "はない"), ("せず", "しない"), ("たり", nil),
    ("だり", nil), ("とおり", nil), ("通り", nil),
    ("でき", "できる"), ("なく", "ない"), ("用い", "用いる"), ("用いて", "用いる"), ("生じ", "生じる"), ("生じて", "生じる"),
  ]

  /// What stands before a が that only joins: a verb, not the noun of its subject.
  private static func beforeBut(_ clause: Text) -> Text? {
    guard let last = clause.scalars.last, "るたいすうくつむぶぐだ".unicodeScalars.contains(last),
      JapaneseEndings.isPredicate(clause)
    else { return nil }
    return clause
  }

  /// 分解して → 分解する, 読んで → 読む; a noun before で is what the clause says of its topic.
  private static func gerund(_ clause: Text) -> Text? {
    let stem = clause.dropping(last: 1)
    guard let last = stem.scalars.last else { return nil }
    if clause.ends(with: "で") {
      if last == "ん" {
        let verb = stem.dropping(last: 1)
        let isB = verb.scalars.last.map { "結並選運飛呼学浮及".unicodeScalars.contains($0) } ?? false
        return verb + (isB ? "ぶ" : "む")
      }
      if last == "い" { return stem.dropping(last: 1) + "ぐ" }
      return last.isNounEnd && clause.contains("は") ? stem : nil
    }
    switch last {
    case "し": return joined(stem)
    case "っ": return stem.scalars.dropLast().last.flatMap { doubled[$0] }.map { stem.dropping(last: 1) + Text($0) }
    case "い": return stem.dropping(last: 1) + "く"
    default: return eRow.contains(last) ? stem + "る" : nil
    }
  }

  /// 示し → 示す, 達し → 達する, 含み → 含む, 下げ → 下げる.
  private static func joined(_ clause: Text) -> Text? {
    guard let last = clause.scalars.last, clause.containsAny(of: ["を", "が", "に", "は", "と", "で", "も"]) else {
      return nil
    }
    let stem = clause.dropping(last: 1)
    guard let before = stem.scalars.last else { return nil }
    if last == "し" {
      // 炭を燃料とし, but 鍋を落とし.
      if before == "と", stem.dropping(last: 1).scalars.last.map({ $0.isNounEnd && $0 != "落" }) ?? false {
        return stem + "する"
      }
      let run = stem.scalars.reversed().prefix { $0.isHan || $0.isKatakana || $0.isLatin }.count
      let isSuru = run >= 2 || "達属有要発適接課熱愛訳画面".unicodeScalars.contains(before)
      return run == 0 && !before.isKana ? nil : stem + (isSuru ? "する" : "す")
    }
    if eRow.contains(last) { return before.isHan || before.isKana ? clause + "る" : nil }
    guard let ending = iRow[last], before.isHan || before.isKana else { return nil }
    return stem + Text(ending)
  }

  private static let eRow = Set("れえけせねべめげぜで".unicodeScalars)
  private static let iRow: [Unicode.Scalar: String] = [
    "き": "く", "ぎ": "ぐ", "ち": "つ", "び": "ぶ", "み": "む", "り": "る", "い": "う",
  ]
  private static let doubled: [Unicode.Scalar: String] = [
    "使": "う", "失": "う", "従": "う", "伴": "う", "行": "う", "払": "う", "補": "う", "扱": "う", "担": "う", "持": "つ", "保": "つ",
    "立": "つ", "取": "る", "限": "る", "戻": "る", "作": "る", "入": "る", "送": "る", "残": "る", "な": "る", "守": "る", "切": "る",
  ]
}

extension Unicode.Scalar {
  var isKatakana: Bool { value >= 0x30A1 && value <= 0x30FC && value != 0x30FB }

  /// Whether a Japanese noun may end in it: a letter that is no hiragana, a digit, a closing bracket.
  var isNounEnd: Bool {
    isHan || isKatakana || isLatin || isDigit || isClosing || self == "%" || self == "％" || self == "℃"
  }
}
