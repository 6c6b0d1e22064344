import Notes

/// Frames of Chinese facts told in a few words: bounds, what becomes of something, what it holds to be so, how it compares, how it came about.
extension ChineseTelling {
  /// The first of these frames that a clause has.
  static func standing(_ text: Text, _ traditional: Bool) -> Asked? {
    let what: Text = traditional ? "什麼" : "什么"
    return cause(text, traditional) ?? origin(text, traditional) ?? capacity(text) ?? range(text, what)
      ?? upon(text, traditional) ?? held(text, what) ?? called(text, traditional) ?? compared(text, traditional)
      ?? tool(text, what) ?? foremost(text, what)
  }

  /// `茶汤浓是因为水热`: why.
  private static func cause(_ text: Text, _ traditional: Bool) -> Asked? {
    for mark in ["是因为", "是因為", "是由于", "是由於"] {
      guard let cut = text.firstRange(of: mark), (3...24).contains(cut.lowerBound),
        case let head = text.prefix(cut.lowerBound).without(suffix: "就").without(suffix: "主要"),
        case let answer = text.dropping(first: cut.upperBound), (2...40).contains(answer.count), answer.hasHan,
        !head.startsWith(anyOf: Stated.pointers), !head.contains("，"),
        !head.endsWith(anyOf: ["的原因", "可能", "不", "也", "都", "主要"]), head.count >= 3,
        !answer.startsWith(anyOf: Stated.pointers)
      else { continue }
      return ((traditional ? "為什麼" : "为什么") + head.without(prefix: "之所以") + "？", answer)
    }
    return nil
  }

  /// `茶霜是水汽凝成的`, `茶会是陆羽创立的`: how, by what or by whom.
  private static func origin(_ text: Text, _ traditional: Bool) -> Asked? {
    guard text.ends(with: "的"), let cut = text.firstRange(of: "是"), (1...12).contains(cut.lowerBound),
      isName(text.prefix(cut.lowerBound)), !text.contains("，"), !text.has("是否", at: cut.lowerBound)
    else { return nil }
    let said = text[cut.upperBound..<(text.count - 1)]
    for verb in formings where said.ends(with: verb) {
      let answer = said.without(suffix: verb).without(prefix: "由").without(suffix: "而").without(suffix: "所")
      guard (2...24).contains(answer.count), answer.hasHan, !answer.startsWith(anyOf: ["不", "在", "从", "從"]) else {
        return nil
      }
      return (
        text.prefix(cut.upperBound) + (traditional ? "怎樣" : "怎样") + Text(verb) + "的？", answer
      )
    }
    for verb in inventings where said.ends(with: verb) {
      let answer = said.without(suffix: verb).without(prefix: "由")
      guard (2...12).contains(answer.count), answer.allSatisfy({ $0.isHan || $0 == "·" || $0.isLatin }) else {
        return nil
      }
      guard !answer.endsWith(anyOf: ["首先", "最早", "共同", "年", "所", "新", "后来"]) else { return nil }
      return (text.prefix(cut.upperBound) + (traditional ? "誰" : "谁") + Text(verb) + "的？", answer)
    }
    return nil
  }

  private static let formings = ["形成", "产生", "產生", "构成", "構成", "引起", "造成", "导致", "導致", "生成"]
  private static let inventings = ["发明", "發明", "提出", "创立", "創立", "发现", "發現", "设计", "設計", "编写", "編寫", "创建", "創建"]

  /// `茶盒最多容纳两斤茶叶`: how much at most, with a verb.
  private static func capacity(_ text: Text) -> Asked? {
    for word in ["最多可以", "最多能", "最多", "最大", "最少", "至少", "至多"] {
      guard let cut = text.firstRange(of: word), cut.lowerBound >= 2, text.prefix(cut.lowerBound).hasHan,
        !text.prefix(cut.lowerBound).startsWith(anyOf: Stated.pointers), !text.contains("，")
      else { continue }
      let rest = text.dropping(first: cut.upperBound)
      guard let verb = holding.first(where: { rest.starts(with: $0) }) else { return nil }
      let amount = rest.without(prefix: verb)
      guard let first = amount.first, first.isDigit || numerals.contains(first), amount.count <= 16 else { return nil }
      var end = 1
      while end < amount.count, amount[end].isDigit || numerals.contains(amount[end]) || amount[end] == "." { end += 1 }
      let unit = amount.dropping(first: end)
      guard let next = unit.first else { return (text.prefix(text.count - amount.count) + "多少？", amount) }
      let length =
        next.isLatin
        ? unit.scalars.firstIndex { !$0.isLatin } ?? unit.count
        : counters.contains(next) ? 1 : unit.count
      let asked: Text = counters.contains(next) ? "几" + unit.prefix(1) : "多少"
      return (
        text.prefix(text.count - amount.count) + asked + unit.dropping(first: length) + "？", amount.prefix(end + length)
      )
    }
    return nil
  }

  private static let holding = [
    "容纳", "容納", "支持", "存储", "存儲", "儲存", "存放", "保存", "包含", "允许", "允許", "使用", "需要", "连接", "連接", "表示", "处理", "處理", "为",
    "為",
    "达", "達", "可达", "可達",
  ]
  private static let numerals = Set("一二两兩三四五六七八九十百千万萬零半".unicodeScalars)
  private static let counters = Set("个個种種条條层層位次项項类類级級名人张張台臺只".unicodeScalars)

  /// `水温低于80度为凉`, `三岁以上的茶树为成树`: what lies within bounds.
  private static func range(_ text: Text, _ what: Text) -> Asked? {
    for verb in ["属于", "屬於", "为", "為", "是"] {
      guard let cut = text.firstRange(of: verb), (4...20).contains(cut.lowerBound),
        case let head = text.prefix(cut.lowerBound), head.hasDigit,
        head.containsAny(of: [
          "小于", "小於", "大于", "大於", "低于", "低於", "高于", "高於", "以上", "以下", "超过", "超過", "不满", "不滿", "未满", "未滿",
        ]),
        case let answer = text.dropping(first: cut.upperBound), (2...16).contains(answer.count), answer.hasHan,
        !answer.hasDigit, !answer.contains("的"), !text.contains("，"), !text.contains("、"),
        !head.endsWith(anyOf: ["的", "不", "成", "变", "視", "视", "均", "都", "认", "就", "称"]),
        !head.startsWith(anyOf: Stated.pointers),
        !answer.endsWith(anyOf: ["好", "佳", "宜", "主"])
      else { continue }
      let link: Text = verb == "是" || verb == "为" || verb == "為" ? "属于" : Text(verb)
      return (head + (what == "什麼" && link == "属于" ? "屬於" : link) + what + "？", answer)
    }
    return nil
  }

  /// `茶汤遇铁变黑`: what then becomes of it.
  private static func upon(_ text: Text, _ traditional: Bool) -> Asked? {
    guard let cut = text.firstRange(of: "遇"), isName(text.prefix(cut.lowerBound)), cut.lowerBound >= 1,
      !text.has("遇到", at: cut.lowerBound),
      !text.prefix(cut.lowerBound).endsWith(anyOf: ["机", "機", "待", "境", "际", "遭"]),
      case let rest = text.dropping(first: cut.upperBound), (3...14).contains(rest.count),
      let verb = ["变", "變", "呈", "会", "會", "不", "显", "顯", "凝", "溶", "分解", "发", "發"].compactMap({
        rest.firstRange(of: $0)
      })
      .min(by: { $0.lowerBound < $1.lowerBound }), (1...6).contains(verb.lowerBound)
    else { return nil }
    return (
      text.prefix(cut.upperBound) + rest.prefix(verb.lowerBound) + (traditional ? "會怎樣？" : "会怎样？"),
      rest.dropping(first: verb.lowerBound)
    )
  }

  /// `陆羽认为山水最好`: what someone holds to be so.
  private static func held(_ text: Text, _ what: Text) -> Asked? {
    for verb in ["认为", "認為", "主张", "主張", "证明了", "證明了", "证明", "證明", "代表", "假定", "假设", "假設", "规定", "規定", "表明", "指出"] {
      guard let cut = text.firstRange(of: verb), cut.lowerBound >= 1, cut.lowerBound <= 14,
        case let head = text.prefix(cut.lowerBound), head.count >= 2 || head[0].isUpper,
        isName(head) || head.count == 1,
        !head.endsWith(anyOf: ["被", "一般", "普遍", "人们", "我", "可", "所", "并", "也", "有人", "通常", "的", "能", "不"]),
        !head.startsWith(anyOf: ["人们", "人們", "有人", "普遍", "一般", "我们", "我們", "研究", "让", "讓", "使", "令", "把", "被", "可"])
      else { continue }
      let answer = text.dropping(first: cut.upperBound)
      guard (2...40).contains(answer.count), answer.hasHan, !answer.startsWith(anyOf: Stated.pointers),
        verb != "代表" || !answer.startsWith(anyOf: ["人", "作", "性", "团", "大会"]),
        !answer.startsWith(anyOf: ["的", "是", "着", "在", "了", "为", "為"])
      else { return nil }
      return (text.prefix(cut.upperBound) + what + "？", answer)
    }
    return nil
  }

  /// `绿茶带清香，红茶带甜香`: what each has, told with one letter for the verb.
  static func twins(_ text: Text, _ traditional: Bool) -> [Asked] {
    let pieces = text.pieces { $0 == "，" || $0 == "；" || $0 == "、" }.map { $0.trimmed.without(prefix: "而") }
    guard (2...3).contains(pieces.count),
      pieces.allSatisfy({ (4...16).contains($0.count) && $0.allSatisfy(\.isWordPart) })
    else { return [] }
    let what: Text = traditional ? "什麼" : "什么"
    for verb in twinVerbs {
      let cuts = pieces.compactMap { $0.scalars.firstIndex(of: verb) }
      guard cuts.count == pieces.count, zip(pieces, cuts).allSatisfy({ $1 >= 2 && $0.count - $1 >= 3 }) else {
        continue
      }
      let (names, objects) = (
        zip(pieces, cuts).map { $0.prefix($1) }, zip(pieces, cuts).map { $0.dropping(first: $1 + 1) }
      )
      // 用于, 属于, 向来: the word goes on behind the letter.
      guard !objects.contains(where: { $0.startsWith(anyOf: ["于", "於", "来", "來", "以", "户", "作", "法"]) }) else {
        continue
      }
      guard names.allSatisfy(isName), Set(names).count == names.count, Set(objects).count == objects.count,
        objects.allSatisfy({ $0.scalars.last == objects[0].scalars.last && $0.count == objects[0].count })
      else { continue }
      return zip(pieces, cuts).map { ($0.prefix($1 + 1) + what + "？", $0.dropping(first: $1 + 1)) }
    }
    return []
  }

  private static let twinVerbs = Array("带帶含用呈属屬存占需吃喝喜怕忌向负負管显顯走".unicodeScalars)

  /// `陆羽被称为“茶圣”`: who, or what.
  private static func called(_ text: Text, _ traditional: Bool) -> Asked? {
    for verb in ["被称为", "被稱為", "被誉为", "被譽為", "被尊为", "被尊為", "被视为", "被視為", "被称作", "被稱作"] {
      guard let cut = text.firstRange(of: verb), (2...10).contains(cut.lowerBound), isName(text.prefix(cut.lowerBound)),
        case let name = text.dropping(first: cut.upperBound), (2...20).contains(name.count), name.hasHan,
        !name.contains("，")
      else { continue }
      let bare = name.trimming { "“”\"「」『』".unicodeScalars.contains($0) }
      let isPerson = bare.endsWith(anyOf: people) && text.prefix(cut.lowerBound).count <= 6
      guard isPerson || bare.count < name.count else { return nil }
      let who: Text = isPerson ? (traditional ? "誰" : "谁") : traditional ? "什麼" : "什么"
      return (who + text.dropping(first: cut.lowerBound) + "？", text.prefix(cut.lowerBound))
    }
    return nil
  }

  private static let people = [
    "之父", "之母", "圣", "聖", "家", "帝", "王", "仙", "祖", "师", "師", "第一人", "鼻祖", "奠基人", "创始人", "之子",
  ]

  /// `鉴别陈茶用开水`: with what.
  private static func tool(_ text: Text, _ what: Text) -> Asked? {
    guard let verb = testing.first(where: { text.starts(with: $0) }),
      let cut = text.firstRange(of: "用", from: verb.unicodeScalars.count + 1), cut.lowerBound <= 16,
      case let answer = text.dropping(first: cut.upperBound), (2...14).contains(answer.count), answer.hasHan,
      !text.prefix(cut.lowerBound).endsWith(anyOf: ["使", "作", "采", "应", "利", "费", "不", "时", "通", "专", "常", "的"]),
      !text.contains("，"), !answer.startsWith(anyOf: ["于", "於", "来", "來", "的"])
    else { return nil }
    return (text.prefix(cut.upperBound) + what + "？", answer)
  }

  private static let testing = [
    "检验", "檢驗", "鉴别", "鑑別", "鉴定", "測定", "测定", "测量", "測量", "检测", "檢測", "治疗", "治療", "除去", "区分", "區分", "分离", "分離", "提取",
    "消毒",
    "干燥", "乾燥", "制取", "製取", "收集",
  ]

  /// `龙井是最早的绿茶`: what is the first, the largest.
  private static func foremost(_ text: Text, _ what: Text) -> Asked? {
    guard let cut = text.firstRange(of: "是"), (1...14).contains(cut.lowerBound), !text.contains("，"),
      case let said = text.dropping(first: cut.upperBound), (4...30).contains(said.count), said.contains("最"),
      let link = said.scalars.lastIndex(of: "的"), (1...10).contains(said.count - link - 1),
      let most = said.scalars.firstIndex(of: "最"), most < link,
      !said.endsWith(anyOf: ["之一", "时候", "時候", "原因", "的人", "东西", "東西", "情况", "情況", "问题", "問題"]),
      case let name = text.prefix(cut.lowerBound), isName(name), !name.contains("的"), name.hasHan,
      name.count >= 2 || name.allSatisfy(\.isHan), !ChineseEndings.isPredicate(name),
      !name.endsWith(anyOf: [
        "也", "都", "就", "还", "還", "但", "而", "正", "只", "总", "又", "仍", "才", "便", "则", "目的", "原因", "问题", "要", "于", "可",
      ])
    else { return nil }
    return (said + "是" + what + "？", name)
  }
}
