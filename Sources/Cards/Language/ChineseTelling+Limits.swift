import Notes

/// Frames of Chinese facts about what a thing cannot do, which of two is sooner done, what something is turned into, what is most so.
extension ChineseTelling {
  /// The first of these frames that a clause has.
  static func limits(_ text: Text, _ traditional: Bool) -> Asked? {
    guard (5...50).contains(text.count), !text.containsAny(of: ["？", "?", "是否", "，"]) else { return nil }
    let plain = text.trimming { $0 == "：" || $0 == ":" || $0.isSpace }
    let what: Text = traditional ? "什麼" : "什么"
    return sooner(plain, traditional) ?? barred(plain, what) ?? most(plain, what) ?? turned(plain, what)
  }

  /// `电窑不能烧出窑变`: what it cannot.
  private static func barred(_ text: Text, _ what: Text) -> Asked? {
    for word in ["不能", "无法", "無法", "不可以"] {
      guard let cut = text.firstRange(of: word), cut.lowerBound >= 1, case let head = text.prefix(cut.lowerBound),
        isName(head), head.count <= 16, case let rest = text.dropping(first: cut.upperBound),
        (4...14).contains(rest.count),
        let verb = barredVerbs.first(where: { rest.starts(with: $0) }),
        case let object = rest.dropping(first: verb.unicodeScalars.count), (2...10).contains(object.count),
        object.hasHan || object.hasLatin,
        !object.startsWith(anyOf: ["了", "到", "成", "为", "為", "出", "的", "地", "得", "于", "於"]),
        !object.startsWith(anyOf: Stated.pointers), !object.endsWith(anyOf: ["了", "的"])
      else { continue }
      return (head + Text(word) + Text(verb) + what + "？", object)
    }
    return nil
  }

  private static let barredVerbs = [
    "还原", "還原", "改变", "改變", "合成", "分解", "吸收", "通过", "通過", "产生", "產生", "使用", "访问", "訪問", "修改", "代替", "取代", "保证", "保證",
    "处理",
    "處理", "识别", "識別", "进入", "進入", "解决", "解決", "利用", "储存", "儲存", "透过", "透過", "氧化", "溶解", "传递", "傳遞", "继承", "繼承", "实现",
    "實現",
  ]

  /// `粗砂比细砂更容易被冲走`: which of the two.
  private static func sooner(_ text: Text, _ traditional: Bool) -> Asked? {
    guard let cut = text.firstRange(of: "比"), (1...12).contains(cut.lowerBound),
      let more = text.firstRange(of: "更容易", from: cut.upperBound) ?? text.firstRange(of: "更易", from: cut.upperBound),
      case let (first, second) = (text.prefix(cut.lowerBound).trimmed, text[cut.upperBound..<more.lowerBound].trimmed),
      isName(first), isName(second), (1...12).contains(second.count), !first.ends(with: "之"),
      case let rest = text.dropping(first: more.lowerBound), rest.count <= 16
    else { return nil }
    let (and, which): (Text, Text) = traditional ? ("與", "相比，哪個") : ("与", "相比，哪个")
    return (first + and + second + which + rest + "？", first)
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
}
