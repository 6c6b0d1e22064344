import Notes

extension Pair {
  /// `风箱，用来调节风量`, `匣钵，又称窑匣`: a short name at the start of a Chinese line, a comma, and words that tell what it is for or
  /// what else it is called; where the comma stands.
  static func toldBehindComma(_ text: Text) -> Range<Int>? {
    guard text.hasHan, !text.hasKana, !text.hasHangul, text.count <= 120,
      let comma = text.scalars.prefix(20).firstIndex(where: { $0 == "，" || $0 == "," }), comma >= 1
    else { return nil }
    let name = text.prefix(comma).withoutBracket.trimmed
    let rest = text.dropping(first: comma + 1).trimmed
    guard (1...10).contains(name.count), rest.startsWith(anyOf: telling), rest.count >= 4,
      !name.containsAny(of: ["的", "是", "有", "在", "了", "、"]), !name.startsWith(anyOf: Stated.pointers),
      name.allSatisfy({ $0.isHan || $0.isLatin || $0.isDigit || $0 == "/" || $0 == "-" || $0.isSpace })
    else { return nil }
    return comma..<(comma + 1)
  }

  private static let telling: Phrases = [
    "用来", "用來", "用于", "用於", "负责", "負責", "主要用来", "主要用來", "主要用于", "主要用於", "又称", "又稱", "或称", "或稱", "也称", "也稱", "又叫", "也叫",
    "又名",
    "亦称", "亦稱",
  ]

  /// `稳定性--取决于血浆`: two hyphens of a Chinese line, where no third side follows.
  static func isHanDash(_ text: Text, _ index: Int) -> Bool {
    guard index + 2 < text.count, text[index + 1] == "-", text.hasHan, !text.hasKana, text[index + 2] != "-",
      text[index + 2] != ">",
      text[index - 1].isWordPart || text[index - 1].isClosing || text[index - 1].isSpace || text[index - 1] == "”"
    else { return false }
    // `甲 -- 乙 -- 丙`: a name with two facts.
    return text[index - 1].isSpace || !text.dropping(first: index + 2).contains("--")
  }
}
