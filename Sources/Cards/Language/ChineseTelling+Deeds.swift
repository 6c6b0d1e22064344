import Notes

/// Frames of Chinese facts about what is done: into which kinds, with what tool, whose it is, on what it hinges, after what it may be done, how one
/// thing is beside another.
extension ChineseTelling {
  /// The first of these frames that a clause has.
  static func deeds(_ text: Text, _ traditional: Bool) -> Asked? {
    guard (5...60).contains(text.count), !text.containsAny(of: ["？", "?", "：", ":", "是否"]) else { return nil }
    let what: Text = traditional ? "什麼" : "什么"
    return kinds(text) ?? hinged(text, what) ?? owned(text, traditional) ?? made(text, what) ?? tool(text, what)
      ?? allowed(text, traditional) ?? spanned(text)
  }

  /// `窑炉分为官窑和民窑两种`: into which two.
  private static func kinds(_ text: Text) -> Asked? {
    for verb in ["可分为", "可分為", "分为", "分為", "分成", "划分为", "劃分為"] {
      guard let cut = text.firstRange(of: verb), cut.lowerBound >= 1, isName(text.prefix(cut.lowerBound)),
        case let rest = text.dropping(first: cut.upperBound), let unit = rest.scalars.last,
        "种種类類个個级級型派".unicodeScalars.contains(unit), rest.count >= 5,
        case let number = rest[rest.count - 2], "两兩二三四五六七".unicodeScalars.contains(number),
        case let names = rest.dropping(last: 2).trimming({ $0 == "这" || $0 == "這" || $0.isSpace }),
        names.containsAny(of: ["和", "与", "與", "、", "及"]), (3...40).contains(names.count), !names.contains("，")
      else { continue }
      return (text.prefix(cut.upperBound) + "哪" + Text([number, unit]) + "？", names)
    }
    return nil
  }

  /// `瓷器与陶器的区别在于原料`: on what it hinges.
  private static func hinged(_ text: Text, _ what: Text) -> Asked? {
    for word in hinges {
      guard let cut = text.firstRange(of: word), cut.lowerBound >= 2, case let head = text.prefix(cut.lowerBound),
        head.count <= 30, head.ends(with: "的") || head.count <= 8, !head.startsWith(anyOf: Stated.pointers),
        case let said = text.dropping(first: cut.upperBound), (2...40).contains(said.count), !said.contains("，"),
        said.hasHan || said.hasLatin, !said.startsWith(anyOf: Stated.pointers)
      else { continue }
      return (text.prefix(cut.upperBound) + what + "？", said)
    }
    return nil
  }

  /// Whether a text says on what something hinges.
  static func isHinged(_ text: Text) -> Bool {
    text.contains("在于") || text.contains("在於") ? hinges.contains { text.contains(text: Text($0)) } : false
  }

  private static let hinges = [
    "区别在于", "區別在於", "不同在于", "不同在於", "差别在于", "差別在於", "差异在于", "差異在於", "关键在于", "關鍵在於", "目的在于", "目的在於", "原因在于", "原因在於",
    "特点在于", "特點在於", "优点在于", "優點在於", "缺点在于", "缺點在於", "优势在于", "優勢在於", "作用在于", "作用在於", "意义在于", "意義在於", "本质在于", "本質在於",
    "核心在于", "核心在於", "难点在于", "難點在於",
  ]

  /// `官窑归朝廷管理`: whose it is.
  private static func owned(_ text: Text, _ traditional: Bool) -> Asked? {
    for mark in ["归", "歸"] {
      guard let cut = text.firstRange(of: mark), cut.lowerBound >= 2, isName(text.prefix(cut.lowerBound)),
        !text.prefix(cut.lowerBound).endsWith(anyOf: ["回", "复", "復"]),
        let verb = ["管理", "管辖", "管轄", "所有", "负责", "負責", "掌管", "统治", "統治", "使用", "支配"].first(where: {
          text.ends(with: $0)
        }),
        case let who = text[cut.upperBound..<(text.count - verb.unicodeScalars.count)], (2...14).contains(who.count),
        !who.contains("，"), !who.startsWith(anyOf: ["于", "於", "纳", "納", "类", "類", "因", "属", "屬"])
      else { continue }
      return (text.prefix(cut.upperBound) + (traditional ? "誰" : "谁") + Text(verb) + "？", who)
    }
    return nil
  }

  /// `还原焰使铜呈现红色`: what something makes of another.
  private static func made(_ text: Text, _ what: Text) -> Asked? {
    guard let start = text.firstRange(of: "使") ?? text.firstRange(of: "让") ?? text.firstRange(of: "讓"),
      start.lowerBound >= 2, isName(text.prefix(start.lowerBound)),
      !text.prefix(start.lowerBound).endsWith(anyOf: [
        "会", "會", "可以", "能够", "能夠", "过高", "过低", "大", "驱", "行", "促", "致", "即", "假",
      ])
    else { return nil }
    for verb in ["呈现", "呈現", "变成", "變成", "变为", "變為", "成为", "成為", "转化为", "轉化為", "具有", "获得", "獲得"] {
      guard let cut = text.firstRange(of: verb, from: start.upperBound + 1),
        case let said = text.dropping(first: cut.upperBound), (2...16).contains(said.count), !said.contains("，"),
        !text[start.upperBound..<cut.lowerBound].contains("，"), !said.startsWith(anyOf: ["了", "出"])
      else { continue }
      return (text.prefix(cut.upperBound) + what + "？", said)
    }
    return nil
  }

  /// `宋代的窑工用松柴烧窑`: with what.
  private static func tool(_ text: Text, _ what: Text) -> Asked? {
    guard let cut = text.firstRange(of: "用"), cut.lowerBound >= 2, case let head = text.prefix(cut.lowerBound),
      isName(head), !head.endsWith(anyOf: beforeUse), !text.dropping(first: cut.upperBound).startsWith(anyOf: afterUse),
      let place = text.indices.first(where: { $0 >= cut.upperBound + 2 && handling.contains(text[$0]) }),
      place + 1 < text.count, text.count - place <= 8,
      case let answer = text[cut.upperBound..<place], (2...8).contains(answer.count), answer.allSatisfy(\.isHan),
      !answer.ends(with: "的"), !answer.startsWith(anyOf: Stated.pointers)
    else { return nil }
    return (text.prefix(cut.upperBound) + what + text.dropping(first: place) + "？", answer)
  }

  private static let beforeUse: Phrases = [
    "使", "利", "运", "運", "采", "採", "应", "應", "作", "费", "費", "信", "专", "專", "通", "有", "不", "可", "常", "食", "公", "实", "實",
    "适", "適", "起", "所", "引",
    "占", "佔", "享", "调", "調", "任", "录", "錄", "套", "备", "備", "能", "以",
  ]
  private static let afterUse: Phrases = [
    "于", "於", "户", "戶", "途", "处", "處", "品", "具", "法", "了", "力", "的", "意", "心", "语", "語", "来", "來", "作", "到", "完",
  ]
  /// Verbs for what hands do with a tool or a stuff.
  private static let handling: Set<Unicode.Scalar> = Set("烧燒写寫画畫洗装裝运運煮盖蓋造切织織磨刷绑綁喂餵铺鋪编編刻缝縫挖砍".unicodeScalars)

  /// `坯体必须完全干燥后才能入窑`: after what it may be done.
  private static func allowed(_ text: Text, _ traditional: Bool) -> Asked? {
    for mark in ["必须", "必須", "需要", "需", "要"] {
      guard let cut = text.firstRange(of: mark), cut.lowerBound >= 2, isName(text.prefix(cut.lowerBound)),
        let end = ["后才能", "後才能", "之后才能", "之後才能", "才能", "后才可以", "後才可以", "才可以"].compactMap({
          text.firstRange(of: $0, from: cut.upperBound + 2)
        }).min(by: { $0.lowerBound < $1.lowerBound }),
        case let answer = text[cut.upperBound..<end.lowerBound], (2...24).contains(answer.count), !answer.contains("，"),
        text.count - end.upperBound >= 2
      else { continue }
      let asked: Text = traditional ? "怎樣才能" : "怎样才能"
      return (text.prefix(cut.lowerBound) + asked + text.dropping(first: end.upperBound) + "？", answer)
    }
    return nil
  }

  /// `龙窑的长度一般为三十到八十米`, `烧一窑瓷器需要三天三夜`: how much, how long.
  private static func spanned(_ text: Text) -> Asked? {
    for verb in ["一般为", "一般為", "通常为", "通常為", "约为", "約為", "大约是", "需要", "须", "須", "为", "為", "长达", "長達"] {
      guard let cut = text.firstRange(of: verb), cut.lowerBound >= 3,
        case let (head, said) = (text.prefix(cut.lowerBound), text.dropping(first: cut.upperBound)),
        isName(head), (2...12).contains(said.count), let first = said.first, numerals.contains(first),
        said.scalars.filter({ numerals.contains($0) }).count >= 1,
        let unit = units.first(where: { said.ends(with: $0) }),
        said.dropping(last: unit.unicodeScalars.count).allSatisfy({
          numerals.contains($0) || "到至－-~约約天年".unicodeScalars.contains($0)
        })
      else { continue }
      let isTime = ["天", "夜", "年", "月", "日", "小时", "小時", "分钟", "分鐘", "秒", "周", "週"].contains { unit.hasSuffix($0) }
      return (text.prefix(cut.upperBound) + (isTime ? "多久？" : "多少？"), said)
    }
    return nil
  }

  private static let numerals: Set<Unicode.Scalar> = Set("一二两兩三四五六七八九十百千万萬半几幾0123456789".unicodeScalars)
  private static let units = [
    "小时", "小時", "分钟", "分鐘", "个月", "個月", "公里", "千米", "厘米", "毫米", "公斤", "三夜", "天", "夜", "年", "月", "日", "秒", "周", "週", "米",
    "尺", "丈",
    "里", "斤", "吨", "噸", "度", "人", "家", "座", "件",
  ]

  /// `与陶器相比，瓷器更坚硬`: how one is beside the other.
  static func beside(_ sentence: Text, _ traditional: Bool) -> Asked? {
    let text = sentence.trimming { $0.isSpace || $0 == "。" }
    let pieces = text.pieces { $0 == "，" }.map(\.trimmed)
    guard pieces.count == 2, pieces[0].startsWith(anyOf: ["与", "與", "和", "跟", "同", "相较于", "相較於", "相比于", "相比於", "比起"]),
      pieces[0].endsWith(anyOf: ["相比", "相較", "相较", "比较", "比較"]) || pieces[0].startsWith(anyOf: ["相", "比起"]),
      pieces[0].count >= 4,
      let cut = pieces[1].firstRange(of: "更") ?? pieces[1].firstRange(of: "较") ?? pieces[1].firstRange(of: "較"),
      cut.lowerBound >= 2, isName(pieces[1].prefix(cut.lowerBound)),
      (2...16).contains(pieces[1].count - cut.lowerBound),
      !pieces[1].prefix(cut.lowerBound).startsWith(anyOf: Stated.pointers)
    else { return nil }
    let how: Text = traditional ? "怎麼樣？" : "怎么样？"
    return (pieces[0] + "，" + pieces[1].prefix(cut.lowerBound) + how, pieces[1].dropping(first: cut.lowerBound))
  }
}
