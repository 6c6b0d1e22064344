import Notes

/// Frames of Chinese sentences whose middle can be asked for: 同…相结合, 由…决定, 以…为….
enum ChineseFrame {
  static func questions(_ sentence: Text, _ traditional: Bool) -> [(question: Text, answer: Text)] {
    let what: Text = traditional ? "什麼" : "什么"
    return sentence.pieces { $0 == "，" || $0 == "；" || $0 == "。" }.compactMap { piece in
      let plain = piece.trimmed
      return framed(plain, what)
    }
  }

  private static func framed(_ piece: Text, _ what: Text) -> (question: Text, answer: Text)? {
    for (opening, endings) in frames {
      guard let end = endings.first(where: { piece.ends(with: $0) }), let cut = piece.lastRange(of: opening),
        cut.lowerBound >= 2
      else { continue }
      let head = piece.prefix(cut.lowerBound)
      let between = piece[cut.upperBound..<max(cut.upperBound, piece.count - end.count)]
      // `由风力所控制`
      let middle = between.without(suffix: "所")
      guard (2...20).contains(middle.count), isWhole(middle), !head.startsWith(anyOf: Stated.pointers), head.hasHan,
        !head.endsWith(anyOf: ["的", "不", "，"]), !head.contains("是")
      else { continue }
      let passive: Text = middle.count < between.count ? "所" : ""
      let isBySomeone = opening == "由" && Text(end).isOne(of: makers) && !middle.endsWith(anyOf: bodies)
      let who: Text = isBySomeone ? (what == "什麼" ? "誰" : "谁") : what
      return (head + Text(opening) + who + passive + Text(end) + "？", middle)
    }
    return nil
  }

  /// What people do, and words for those who are no persons.
  private static let makers: [Literal] = [
    "发动", "發動", "主持", "率领", "率領", "领导", "領導", "提出", "发明", "發明", "创立", "創立", "发现", "發現", "设计", "設計", "撰写", "編寫", "编写",
  ]
  private static let bodies: Phrases = ["公司", "组织", "組織", "机构", "機構", "委员会", "國", "国", "大学", "大學", "团队", "團隊"]

  private static func isWhole(_ text: Text) -> Bool {
    text.hasHan && !text.startsWith(anyOf: Stated.pointers) && !text.endsWith(anyOf: ["的", "了", "和", "来", "所"])
      && text.filter { $0.isOpening }.count == text.filter { $0.isClosing }.count
  }

  private static let frames: [(String, [Literal])] = [
    ("同", ["相结合", "相結合", "相一致", "相适应", "相適應"]), ("与", ["相结合", "相一致", "相适应", "有关", "无关"]),
    ("與", ["相結合", "相一致", "相適應", "有關", "無關"]),
    (
      "由",
      [
        "定义", "定義", "决定", "決定", "制定", "承担", "承擔", "负责", "負責", "产生", "產生", "控制", "引起", "领导", "領導", "管理", "发布", "發布",
        "组织", "構成", "支配", "分泌", "合成", "催化", "维持",
        "維持", "提供", "执行", "執行", "完成", "组成", "組成", "构成", "制成", "製成", "推动", "推動", "发起", "發起", "驱动", "驅動", "触发", "觸發",
        "发动", "發動", "主持", "率领", "率領", "提出", "发明", "發明", "创立", "創立", "发现", "發現", "创建", "創建", "建立", "设计", "設計", "撰写",
        "編寫", "编写",
      ]
    ),
  ]

  /// `静息时约为-70毫伏`: a number at the end of a sentence that has no other.
  static func amounts(_ sentence: Text, _ traditional: Bool) -> [(question: Text, answer: Text)] {
    sentence.pieces { $0 == "，" || $0 == "；" || $0 == "。" }.compactMap { piece in
      let plain = piece.trimmed
      guard let first = plain.scalars.firstIndex(where: \.isDigit), first >= 4, !plain[first - 1].isLatin else {
        return nil
      }
      var end = first
      while end < plain.count, plain[end].isDigit || ".,~～-–—至到 ".unicodeScalars.contains(plain[end]) { end += 1 }
      let rest = plain.dropping(first: end)
      let start = plain[first - 1] == "-" || plain[first - 1] == "−" ? first - 1 : first
      let head = plain.prefix(start)
      guard
        units.contains(where: { unit in
          rest.starts(with: unit) && (rest.count == unit.count || rest.dropping(first: unit.count).isOne(of: bounds))
        }),
        head.hasHan,
        !head.startsWith(anyOf: Stated.pointers), !head.endsWith(anyOf: ["第", "、"]), !head.contains("："),
        !head.ends(with: "的") || rest.startsWith(anyOf: ["%", "％"])
      else { return nil }
      return (head.trimmed + "多少？", plain.dropping(first: start))
    }
  }

  private static let bounds: [Literal] = ["左右", "以上", "以下", "以内", "以內"]

  private static let units: [Literal] = [
    "毫伏", "mV", "℃", "%", "％", "次/分", "mmHg", "毫升", "ml", "mL", "升", "L", "克", "g", "kg", "千克", "秒", "分钟", "分鐘", "小时",
    "小時", "天", "周", "个月", "個月", "倍", "米",
    "m", "cm", "mm", "nm", "元", "人", "个", "個", "种", "種", "条", "條", "对", "對", "mmol/L",
  ]
}
