import Notes

/// Frames of Chinese facts on how something is and what it serves: its degree, its shape, what it has of its own, what drives or names it.
extension ChineseTelling {
  /// The first of these frames that a clause has.
  static func state(_ text: Text, _ traditional: Bool) -> Asked? {
    guard (5...60).contains(text.count), !text.contains("：") else { return nil }
    let what: Text = traditional ? "什麼" : "什么"
    if let found = essence(text, what) ?? trend(text, traditional) ?? own(text, what) { return found }
    if let found = driven(text, what) ?? tooled(text, what) ?? formed(text, what) { return found }
    if let found = shaped(text, what) ?? obeys(text, what) ?? serves(text, what) { return found }
    return having(text, traditional) ?? degree(text, traditional) ?? willDo(text, what)
  }

  /// `茶多酚本质上是一种抗氧化剂`: what it is at bottom.
  private static func essence(_ text: Text, _ what: Text) -> Asked? {
    for mark in ["本质上是", "本質上是", "实质上是", "實質上是", "实际上是", "實際上是"] {
      guard let cut = text.firstRange(of: mark), cut.lowerBound >= 2, isName(text.prefix(cut.lowerBound)) else {
        continue
      }
      let said = text.dropping(first: cut.upperBound).without(prefix: "一种").without(prefix: "一種").without(prefix: "一个")
        .trimmed
      return (2...24).contains(said.count) && said.hasHan ? (text.prefix(cut.upperBound) + what + "？", said) : nil
    }
    return nil
  }

  /// `茶汤的浓度随着时间的增加而增大`: how it changes with the other.
  private static func trend(_ text: Text, _ traditional: Bool) -> Asked? {
    guard let start = text.firstRange(of: "随着") ?? text.firstRange(of: "隨著") ?? text.firstRange(of: "随"),
      start.lowerBound >= 2, let cut = text.firstRange(of: "而", from: start.upperBound + 2),
      case let answer = text.dropping(first: cut.upperBound), (2...6).contains(answer.count),
      answer.startsWith(anyOf: changing), isName(text.prefix(start.lowerBound))
    else { return nil }
    return (text.prefix(cut.upperBound) + (traditional ? "怎樣變化？" : "怎样变化？"), answer)
  }

  private static let changing: Phrases = [
    "增大", "减小", "減小", "增加", "减少", "減少", "升高", "降低", "上升", "下降", "增强", "增強", "减弱", "減弱", "变大", "變大", "变小", "變小", "加快",
    "减慢", "延长",
    "缩短", "提高", "递减", "遞減", "递增", "遞增",
  ]

  /// `每个茶师有自己的茶盘`: what each has of its own.
  private static func own(_ text: Text, _ what: Text) -> Asked? {
    for mark in ["都有自己的", "有自己的", "拥有自己的", "擁有自己的", "有各自的", "都有独立的", "有独立的", "有獨立的"] {
      guard let cut = text.firstRange(of: mark), cut.lowerBound >= 2, isName(text.prefix(cut.lowerBound)),
        case let answer = text.dropping(first: cut.upperBound).trimmed, (2...24).contains(answer.count)
      else { continue }
      return (text.prefix(cut.upperBound) + what + "？", answer)
    }
    return nil
  }

  /// `水碓是水力驱动的`: by what.
  private static func driven(_ text: Text, _ what: Text) -> Asked? {
    guard text.ends(with: "的"), let cut = text.firstRange(of: "是"), (2...12).contains(cut.lowerBound),
      isName(text.prefix(cut.lowerBound)),
      let verb = ["驱动", "驅動", "控制", "支配", "供电", "推动", "推動"].first(where: { text.ends(with: $0 + "的") }),
      case let answer = text[cut.upperBound..<(text.count - verb.unicodeScalars.count - 1)].without(prefix: "由")
        .without(suffix: "所"),
      (2...14).contains(answer.count), !answer.contains("的")
    else { return nil }
    return (text.prefix(cut.upperBound) + "由" + what + Text(verb) + "的？", answer)
  }

  /// `使用茶则来量取茶叶`: what is used to do so.
  private static func tooled(_ text: Text, _ what: Text) -> Asked? {
    guard let verb = ["使用", "利用", "采用", "採用", "用"].first(where: { text.starts(with: $0) }),
      let cut = text.firstRange(of: "来", from: verb.unicodeScalars.count)
        ?? text.firstRange(of: "來", from: verb.unicodeScalars.count),
      case let answer = text[verb.unicodeScalars.count..<cut.lowerBound].trimmed, (2...30).contains(answer.count),
      case let deed = text.dropping(first: cut.upperBound), (3...30).contains(deed.count), !answer.contains("，"),
      !answer.startsWith(anyOf: Stated.pointers), !answer.startsWith(anyOf: ["于", "於", "以", "者", "户"]),
      !answer.ends(with: "起")
    else { return nil }
    return ("用" + what + text.dropping(first: cut.lowerBound) + "？", answer)
  }

  /// `将茶叶以饼的形式保存`: in which form.
  private static func formed(_ text: Text, _ what: Text) -> Asked? {
    guard let start = text.firstRange(of: "以"), start.lowerBound >= 2,
      let end = ["的形式", "的方式", "的方法"].compactMap({ text.firstRange(of: $0, from: start.upperBound) }).first,
      case let answer = text[start.upperBound..<end.lowerBound].trimmed, (1...16).contains(answer.count),
      text.count - end.upperBound >= 2,
      !text.prefix(start.lowerBound).endsWith(anyOf: ["可", "所", "加", "予", "难", "得", "用"])
    else { return nil }
    return (text.prefix(start.upperBound) + what + text.dropping(first: end.lowerBound + 1) + "？", answer)
  }

  /// `茶饼呈圆形`: which shape or colour.
  private static func shaped(_ text: Text, _ what: Text) -> Asked? {
    guard let cut = text.firstRange(of: "呈"), cut.lowerBound >= 2, isName(text.prefix(cut.lowerBound)),
      case let said = text.dropping(first: cut.upperBound), (2...12).contains(said.count),
      !said.startsWith(anyOf: ["现", "現"]),
      let last = said.scalars.last, "形状狀色性型".unicodeScalars.contains(last), said.allSatisfy({ $0.isHan || $0.isLatin })
    else { return nil }
    return (text.prefix(cut.upperBound) + what + Text([last]) + "？", said)
  }

  /// `茶价一般符合供求规律`: which rule.
  private static func obeys(_ text: Text, _ what: Text) -> Asked? {
    guard !text.contains("“"), !text.contains("《") else { return nil }
    for verb in ["符合", "遵循", "服从", "服從", "满足", "滿足", "遵守"] {
      guard let cut = text.firstRange(of: verb), cut.lowerBound >= 2, isName(text.prefix(cut.lowerBound)),
        let noun = ["规律", "規律", "定律", "原则", "原則", "法则", "法則", "分布", "分佈", "条件", "條件"].first(where: {
          text.ends(with: $0)
        }),
        case let said = text[cut.upperBound..<(text.count - noun.unicodeScalars.count)].without(suffix: "的").trimmed,
        (2...16).contains(said.count)
      else { continue }
      return (
        text.prefix(cut.upperBound) + what + Text(noun) + "？",
        said.trimming { "「」“”\"".unicodeScalars.contains($0) || $0.isSpace }
      )
    }
    return nil
  }

  /// `茶籽油广泛用作润滑剂`: as what.
  private static func serves(_ text: Text, _ what: Text) -> Asked? {
    for verb in ["用作", "用做", "被视作", "被视为", "充当", "充當"] {
      guard let cut = text.firstRange(of: verb), cut.lowerBound >= 2,
        isName(text.prefix(cut.lowerBound).without(prefix: "在")),
        case let answer = text.dropping(first: cut.upperBound), (2...16).contains(answer.count), !answer.contains("，"),
        !answer.ends(with: "的")
      else { continue }
      return (text.prefix(cut.upperBound) + what + "？", answer)
    }
    return nil
  }

  /// `陈茶具有较高的药性`: how much of it.
  private static func having(_ text: Text, _ traditional: Bool) -> Asked? {
    for verb in ["具有", "有着", "拥有", "擁有", "有"] {
      guard let cut = text.firstRange(of: verb), cut.lowerBound >= 2, isName(text.prefix(cut.lowerBound)),
        case let said = text.dropping(first: cut.upperBound), let link = said.firstRange(of: "的"),
        (2...4).contains(link.lowerBound),
        said.startsWith(anyOf: ["较", "較", "很", "更", "极", "極", "非常"]),
        case let noun = said.dropping(first: link.upperBound),
        (2...14).contains(noun.count), !noun.contains("的")
      else { continue }
      return (
        text.prefix(cut.lowerBound) + "的" + noun + (traditional ? "怎麼樣？" : "怎么样？"), said.prefix(link.lowerBound)
      )
    }
    return nil
  }

  /// `新茶的水分一般比较高`: how it is.
  private static func degree(_ text: Text, _ traditional: Bool) -> Asked? {
    for word in ["比较", "比較", "较", "較", "非常", "很", "极", "極"] {
      guard let cut = text.lastRange(of: word), cut.lowerBound >= 4, isName(text.prefix(cut.lowerBound)),
        case let said = text.dropping(first: cut.lowerBound), case let tail = text.dropping(first: cut.upperBound),
        degreeWords.contains(tail), !text.contains("比") || word.hasPrefix("比"),
        !text.prefix(cut.lowerBound).containsAny(of: ["，", "、"]),
        !text.prefix(cut.lowerBound).endsWith(anyOf: ["的", "都", "也"])
      else { continue }
      return (text.prefix(cut.lowerBound) + (traditional ? "怎麼樣？" : "怎么样？"), said)
    }
    return nil
  }

  private static let degreeWords: WordSet = [
    "大", "小", "高", "低", "强", "強", "弱", "快", "慢", "多", "少", "长", "長", "短", "好", "差", "稳定", "穩定", "复杂", "複雜", "简单", "簡單",
    "灵活", "靈活",
    "困难", "困難", "容易", "硬", "软", "軟", "深", "浅", "淺", "贵", "便宜", "昂贵",
  ]

  /// `发酵会降低茶的苦味`: what it will do.
  private static func willDo(_ text: Text, _ what: Text) -> Asked? {
    for verb in effects {
      guard let cut = text.firstRange(of: verb), cut.lowerBound >= (verb.hasPrefix("能") ? 1 : 4),
        text.prefix(cut.lowerBound).hasHan, !text.prefix(cut.lowerBound).contains("，"),
        !text.prefix(cut.lowerBound).startsWith(anyOf: Stated.pointers),
        !text.prefix(cut.lowerBound).startsWith(anyOf: ["如果", "当", "若", "因", "由于", "为了", "也", "但", "而", "就"]),
        case let object = text.dropping(first: cut.upperBound).without(prefix: "了"), (2...24).contains(object.count),
        object.hasHan,
        !object.contains("，"), !object.startsWith(anyOf: ["的", "到", "为"])
      else { continue }
      return (text.prefix(cut.upperBound) + what + "？", object)
    }
    return nil
  }

  private static let effects = [
    "能加快", "能降低", "能提高", "能增加", "能减少", "能減少", "能促进", "能促進", "能抑制", "能防止", "能杀死", "能分解", "能产生", "能產生", "能合成", "能吸收",
    "能缓解", "能保护", "能调节", "能調節", "能增强", "能增強", "能改善", "能避免", "能减轻", "可以提高", "可以降低", "可以减少", "可以防止", "可以避免", "可以提升",
    "能够提高",
    "能够降低", "会降低", "會降低", "会提高", "會提高", "会增加", "會增加", "会减少", "會減少", "会引起", "會引起", "会影响", "會影響", "会改变", "會改變", "会增大",
    "会减小",
    "会破坏",
    "會破壞", "会抑制", "會抑制", "会促进", "會促進", "会产生", "會產生", "会加快", "会延长", "会缩短", "会增强", "会削弱",
  ]
}
