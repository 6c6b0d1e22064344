import Notes

/// Frames of Chinese facts about what is most so and what something is turned into.
extension ChineseTelling {
  /// The first of these frames that a clause has.
  static func limits(_ text: Text, _ traditional: Bool) -> Asked? {
    guard (5...50).contains(text.count), !text.containsAny(of: ["？", "?", "是否", "，"]) else { return nil }
    let plain = text.trimming { $0 == "：" || $0 == ":" || $0.isSpace }
    let what: Text = traditional ? "什麼" : "什么"
    return most(plain, what) ?? turned(plain, what)
  }

  /// `釉中含量最高的是石英`: what is most so.
  private static func most(_ text: Text, _ what: Text) -> Asked? {
    guard let best = text.firstRange(of: "最"), (2...14).contains(best.lowerBound),
      let cut = text.firstRange(of: "的是", from: best.upperBound), cut.lowerBound - best.upperBound <= 4,
      isName(text.prefix(best.lowerBound)), case let answer = text.dropping(first: cut.upperBound).trimmed,
      (2...16).contains(answer.count), answer.hasHan || answer.hasLatin, !answer.startsWith(anyOf: Stated.pointers)
    else { return nil }
    return (text.prefix(cut.upperBound) + what + "？", answer)
  }

  /// `将坯体烧成素瓷`, below the name of the work: into what.
  private static func turned(_ text: Text, _ what: Text) -> Asked? {
    guard let first = text.first, first == "将" || first == "將" || first == "把" else { return nil }
    for verb in turning {
      guard let cut = text.lastRange(of: verb), (2...24).contains(cut.lowerBound),
        case let answer = text.dropping(first: cut.upperBound).trimmed, (1...16).contains(answer.count),
        answer.hasHan || answer.hasLatin, !answer.containsAny(of: ["、", "的"])
      else { continue }
      return (text.prefix(cut.upperBound) + what + "？", answer)
    }
    return nil
  }

  private static let turning = [
    "还原为", "還原為", "还原成", "還原成", "氧化为", "氧化為", "氧化成", "转化为", "轉化為", "转化成", "轉化成", "转换为", "轉換為", "转变为", "轉變為", "分解为",
    "分解為", "分解成",
    "变为", "變為", "变成", "變成", "烧成", "燒成", "制成", "製成", "编译成", "編譯成", "翻译成", "翻譯成", "映射到", "映射为",
  ]

  /// 对称加密, 对象, 对数: 对 belongs to the name.
  private static let nounsOfSides: Phrases = ["称", "稱", "象", "数", "數", "流", "照", "偶", "联", "聯", "角", "抗", "冲"]

  /// Whether what stands before may be what the clause speaks of.
  static func isName(_ text: Text) -> Bool {
    (1...24).contains(text.count) && (text.hasHan || text.hasLatin) && !text.contains("：") && !text.contains("、")
      && !text.startsWith(anyOf: Stated.pointers)
      && (!text.startsWith(anyOf: ["对", "對"]) || text.dropping(first: 1).startsWith(anyOf: nounsOfSides))
      && !text.startsWith(anyOf: [
        "如果", "因为", "因為", "由于", "由於", "当", "當", "为了", "為了", "但", "而", "并", "並", "也", "还", "還", "就", "都", "不", "可", "即",
        "我", "不过", "不過", "此外", "此时", "此時", "其中", "同时", "同時", "虽然", "雖然", "然而",
        "你", "他", "她", "只", "使", "从", "從", "在", "与", "與", "和", "若", "随着", "隨著", "通过", "通過",
      ])
      && !text.endsWith(anyOf: [
        "的", "不", "是", "没", "给", "給", "被", "把", "所", "可以", "能", "会", "會", "要", "，", "和", "与", "與",
      ])
  }
}
