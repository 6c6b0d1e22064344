import Notes

extension Definition {
  /// `客が否定されることを望む形の仮説` of 帰無仮説, `…的假设` of 零假设: a described noun that the name ends in says what the name is.
  static func isKind(_ text: Text, of term: Text) -> Bool {
    guard text.isEastAsian else { return false }
    let name = Text(term.scalars.prefix { $0.isHan })
    let plain = text.trimming { $0.isSpace || $0 == "。" || $0 == "." }
    guard name.count >= 4, plain.count >= 8, plain.count <= 90, case let noun = name.suffix(2),
      plain.ends(with: noun.string),
      !plain.containsAny(of: ["は、", "，是"]),
      !plain.startsWith(anyOf: ["と", "を", "に", "が", "は", "の", "で"]), !plain.contains("。"),
      case let before = plain[plain.count - 3]
    else { return false }
    return plain.hasKana ? before.isKana && !before.isKatakana && before != "や" : before == "的"
  }
}
