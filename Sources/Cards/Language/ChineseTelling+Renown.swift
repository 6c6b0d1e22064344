import Notes

/// Frames of Chinese facts about when and how often, by whom, and under what name: `青花瓷盛行于元代`, `郎窑红由郎廷极创烧`, `景德镇被称为瓷都`.
extension ChineseTelling {
  /// The first of these frames that a clause has.
  static func renown(_ text: Text, _ traditional: Bool) -> Asked? {
    guard (5...40).contains(text.count), !text.containsAny(of: ["？", "?", "：", ":", "是否"]) else { return nil }
    return dawned(text, traditional) ?? shown(text, traditional) ?? styled(text, traditional) ?? authored(
      text, traditional) ?? flourished(text, traditional) ?? often(text)
      ?? before(text, traditional) ?? holding(text) ?? aimed(text, traditional)
  }

  /// `龙窑最早用于烧瓷是在商代`: when.
  private static func dawned(_ text: Text, _ traditional: Bool) -> Asked? {
    guard let cut = text.firstRange(of: "是在"), cut.lowerBound >= 4,
      case let said = text.dropping(first: cut.upperBound).without(suffix: "的"), (2...16).contains(said.count),
      isTime(said),
      !text.prefix(cut.lowerBound).containsAny(of: ["，", "这", "這", "该", "該"])
    else { return nil }
    return (text.prefix(cut.upperBound) + (traditional ? "什麼時候？" : "什么时候？"), said)
  }

  /// `窑温用测温锥表示`: by what.
  private static func shown(_ text: Text, _ traditional: Bool) -> Asked? {
    for verb in ["表示", "测量", "測量", "衡量", "计量", "計量", "描述"] where text.ends(with: verb) {
      guard let cut = text.lastRange(of: "用"), cut.lowerBound >= 3,
        !text.prefix(cut.lowerBound).endsWith(anyOf: ["使", "作", "利", "应", "應", "运", "運", "采", "採", "不", "通", "费", "費"]),
        case let said = text[cut.upperBound..<(text.count - verb.unicodeScalars.count)], (2...12).contains(said.count),
        !said.containsAny(of: ["，", "来", "來", "于", "於"]), !text.prefix(cut.lowerBound).contains("，")
      else { continue }
      return (text.prefix(cut.upperBound) + (traditional ? "什麼" : "什么") + Text(verb) + "？", said)
    }
    return nil
  }

  /// `景德镇被称为瓷都`: by what name it goes.
  private static func styled(_ text: Text, _ traditional: Bool) -> Asked? {
    for verb in ["被称为", "被稱為", "被誉为", "被譽為", "被称作", "被稱作", "被尊为", "被尊為", "被奉为", "被奉為"] {
      guard let cut = text.firstRange(of: verb), cut.lowerBound >= 2, isName(text.prefix(cut.lowerBound)),
        case let said = text.dropping(first: cut.upperBound), said.first?.isHan ?? false,
        (2...14).contains(said.count), !said.contains("，")
      else { continue }
      return (text.prefix(cut.upperBound) + (traditional ? "什麼？" : "什么？"), said)
    }
    return nil
  }

  /// `郎窑红由郎廷极创烧`: by whom.
  private static func authored(_ text: Text, _ traditional: Bool) -> Asked? {
    guard let cut = text.firstRange(of: "由"), cut.lowerBound >= 2, isName(text.prefix(cut.lowerBound)),
      !text.prefix(cut.lowerBound).endsWith(anyOf: ["自", "理", "事", "来", "來", "经", "經"]),
      let verb = authoring.first(where: { text.ends(with: $0) }),
      case let who = text[cut.upperBound..<(text.count - verb.unicodeScalars.count)],
      (2...10).contains(who.count), who.allSatisfy({ $0.isHan || $0.isLatin || $0 == "·" || $0 == "、" || $0.isSpace }),
      !who.endsWith(anyOf: ["共同", "首先", "最早", "的", "所", "来", "來"]),
      !who.containsAny(of: ["于", "於", "在"])
    else { return nil }
    return (text.prefix(cut.upperBound) + (traditional ? "誰" : "谁") + Text(verb) + "？", who)
  }

  private static let authoring = [
    "改进", "改進", "创烧", "創燒", "发明", "發明", "提出", "创立", "創立", "建立", "设计", "設計", "编写", "編寫", "撰写", "撰寫", "绘制", "繪製", "制定",
    "發現", "发现",
    "命名",
    "创作", "創作", "创办", "創辦", "主持", "领导", "領導", "开创", "開創", "创建", "創建", "翻译", "翻譯", "主编", "主編", "签署", "簽署", "任命", "选举",
    "選舉", "选举产生",
    "選舉產生",
  ]

  /// `青花瓷盛行于元代`, `釉里红在明代最为兴盛`: when.
  private static func flourished(_ text: Text, _ traditional: Bool) -> Asked? {
    let when: Text = traditional ? "什麼時候" : "什么时候"
    for verb in [
      "盛行于", "盛行於", "流行于", "流行於", "兴起于", "興起於", "兴盛于", "興盛於", "诞生于", "誕生於", "形成于", "形成於", "出现于", "出現於", "产生于", "產生於",
    ] {
      guard let cut = text.firstRange(of: verb), cut.lowerBound >= 2, isName(text.prefix(cut.lowerBound)),
        case let said = text.dropping(first: cut.upperBound), (2...16).contains(said.count), isTime(said)
      else { continue }
      return (text.prefix(cut.upperBound) + when + "？", said)
    }
    guard let cut = text.firstRange(of: "在"), cut.lowerBound >= 2, isName(text.prefix(cut.lowerBound)),
      let end = text.firstRange(of: "最", from: cut.upperBound + 2),
      case let said = text[cut.upperBound..<end.lowerBound], (2...12).contains(said.count), isTime(said),
      (2...10).contains(text.count - end.lowerBound)
    else { return nil }
    return (text.prefix(cut.upperBound) + when + text.dropping(first: end.lowerBound) + "？", said)
  }

  private static func isTime(_ text: Text) -> Bool {
    !text.contains("，")
      && text.endsWith(anyOf: [
        "代", "年", "朝", "世纪", "世紀", "时期", "時期", "末", "初", "年间", "年間", "年代", "中期", "晚期", "早期", "之后", "之後",
      ])
  }

  /// `窑工每年祭拜窑神两次`: how often.
  private static func often(_ text: Text) -> Asked? {
    guard let unit = text.scalars.last, "次回遍".unicodeScalars.contains(unit),
      let every = ["每年", "每天", "每日", "每月", "每周", "每週", "每小时", "每小時", "一年", "一天"].first(where: { text.contains($0) }),
      let cut = text.firstRange(of: every), cut.lowerBound >= 2, isName(text.prefix(cut.lowerBound)),
      let first = text.indices.dropLast().last(where: { !numbers.contains(text[$0]) }), first + 2 < text.count,
      first >= cut.upperBound - 1
    else { return nil }
    return (text.prefix(first + 1) + "几" + Text([unit]) + "？", text.dropping(first: first + 1))
  }

  private static let numbers: Set<Unicode.Scalar> = Set("一二两兩三四五六七八九十百数數0123456789".unicodeScalars)

  /// `施釉前要先洗净坯体`: what is to be done before.
  private static func before(_ text: Text, _ traditional: Bool) -> Asked? {
    for mark in ["之前要先", "之前需要先", "之前必须先", "之前必須先", "前要先", "前应先", "前應先", "前需先", "前必须先", "前必須先", "前需要先"] {
      guard let cut = text.firstRange(of: mark), cut.lowerBound >= 2, isName(text.prefix(cut.lowerBound)),
        case let said = text.dropping(first: cut.upperBound), (2...20).contains(said.count), !said.contains("，")
      else { continue }
      return (text.prefix(cut.upperBound) + (traditional ? "做什麼？" : "做什么？"), said)
    }
    return nil
  }

  /// `柴窑每次能烧三千件瓷器`: how many.
  private static func holding(_ text: Text) -> Asked? {
    for mark in ["能容纳", "能容納", "可容纳", "可容納", "能装", "能裝", "能烧", "能燒", "可烧", "可存储", "能存储", "能产", "能產", "可产"] {
      guard let cut = text.firstRange(of: mark), cut.lowerBound >= 2, isName(text.prefix(cut.lowerBound)),
        case let rest = text.dropping(first: cut.upperBound),
        case let count = rest.scalars.prefix(while: { numbers.contains($0) || $0 == "千" || $0 == "万" || $0 == "萬" })
          .count,
        count >= 1, (1...8).contains(rest.count - count)
      else { continue }
      return (text.prefix(cut.upperBound) + "多少" + rest.dropping(first: count) + "？", rest.prefix(count + 1))
    }
    return nil
  }

  /// `素烧的目的是增加坯体强度`: what the aim is.
  private static func aimed(_ text: Text, _ traditional: Bool) -> Asked? {
    for mark in ["的目的是", "的宗旨是", "的任务是", "的任務是", "的职责是", "的職責是", "的关键是", "的關鍵是", "的前提是", "的标志是", "的標誌是"] {
      guard let cut = text.firstRange(of: mark), cut.lowerBound >= 2, isName(text.prefix(cut.lowerBound)),
        case let said = text.dropping(first: cut.upperBound), (2...30).contains(said.count), !said.contains("，"),
        !said.startsWith(anyOf: Stated.pointers), !said.startsWith(anyOf: ["为了", "為了"])
      else { continue }
      return (text.prefix(cut.upperBound) + (traditional ? "什麼？" : "什么？"), said)
    }
    return nil
  }
}
