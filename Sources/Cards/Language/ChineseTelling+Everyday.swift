import Notes

/// Everyday frames of Chinese facts: into how many parts, how high, at how many degrees, into what, with what, from when, on what ground.
extension ChineseTelling {
  /// The first of these frames that a clause has.
  static func everyday(_ text: Text, _ traditional: Bool) -> Asked? {
    guard (5...60).contains(text.count), !text.containsAny(of: ["？", "?", "：", ":", "是否"]) else { return nil }
    let what: Text = traditional ? "什麼" : "什么"
    if let found = counted(text) ?? tall(text) ?? lasting(text) ?? boiling(text) { return found }
    if let found = turned(text, what) ?? handled(text, what) ?? grounded(text, what) { return found }
    if let found = since(text, traditional) ?? because(text, what) ?? meant(text, what) ?? wanted(text, what) {
      return found
    }
    return foremost(text, what)
  }

  /// `茶会分为三级`, `茶区有四大茶山`: how many.
  private static func counted(_ text: Text) -> Asked? {
    for verb in [
      "可分为", "可分為", "共分为", "共分為", "分为", "分為", "分成", "划分为", "劃分為", "共有", "设有", "設有", "拥有", "擁有", "包括", "包含", "有",
    ] {
      guard let cut = text.firstRange(of: verb), cut.lowerBound >= 2, isName(text.prefix(cut.lowerBound)) else {
        continue
      }
      let rest = text.dropping(first: cut.upperBound)
      let digits = numeral(rest)
      guard digits >= 1, rest.prefix(digits) != "一", (digits + 1...digits + 8).contains(rest.count),
        !rest.contains("、"),
        !rest.contains("的"), !rest.contains("，"), !rest.endsWith(anyOf: ["之一", "以上", "左右"]),
        !rest.dropping(first: digits).startsWith(anyOf: ["年", "月", "日", "元", "%", "％", "分之", "点", "點", ".", "级别"])
      else { return nil }
      // 十几个, 三十多家: about how many.
      if "几幾多余餘来來".unicodeScalars.contains(rest[digits]) {
        return (text.prefix(cut.upperBound) + "多少" + rest.dropping(first: digits + 1) + "？", rest)
      }
      return (text.prefix(cut.upperBound) + "几" + rest.dropping(first: digits) + "？", rest)
    }
    return nil
  }

  /// How many letters at the start are a number.
  private static func numeral(_ text: Text) -> Int {
    text.scalars.prefix { $0.isDigit || "一二两兩三四五六七八九十百千万萬".unicodeScalars.contains($0) }.count
  }

  /// `茶山高1545米`: how much.
  private static func tall(_ text: Text) -> Asked? {
    for word in [
      "高达", "高達", "长达", "長達", "深达", "深達", "重达", "重達", "高约", "高約", "长约", "長約", "高", "长", "長", "宽", "寬", "深", "厚", "重",
    ] {
      guard let cut = text.firstRange(of: word), cut.lowerBound >= 2, isName(text.prefix(cut.lowerBound)) else {
        continue
      }
      let rest = text.dropping(first: cut.upperBound)
      let digits = rest.scalars.prefix { $0.isDigit || $0 == "." || $0 == "," }.count
      guard digits >= 1, case let unit = rest.dropping(first: digits).trimmed, lengths.contains(unit) else {
        return nil
      }
      return (text.prefix(cut.upperBound) + "多少" + unit + "？", rest)
    }
    return nil
  }

  private static let lengths: WordSet = [
    "米", "公里", "千米", "厘米", "毫米", "m", "km", "cm", "mm", "公分", "英尺", "丈", "尺", "吨", "噸", "千克", "公斤", "kg", "克", "g",
  ]

  /// `茶会历时八年`, `茶官每届任期五年`, `保质期为三年`: how long.
  private static func lasting(_ text: Text) -> Asked? {
    for word in spans {
      guard let cut = text.firstRange(of: word), cut.lowerBound >= 2 || !word.hasSuffix("为") && cut.lowerBound >= 1,
        isName(text.prefix(cut.lowerBound))
      else { continue }
      var head = text.prefix(cut.upperBound)
      var rest = text.dropping(first: cut.upperBound)
      for mark in ["约", "約", "为", "為", "是", "达", "達"] where rest.starts(with: mark) {
        head = head + Text(mark)
        rest = rest.without(prefix: mark)
      }
      let digits = numeral(rest)
      guard digits >= 1, case let unit = rest.dropping(first: digits), times.contains(unit) else { return nil }
      return (head + "多少" + unit + "？", rest)
    }
    return nil
  }

  private static let spans = [
    "历时", "歷時", "历经", "歷經", "任期", "为期", "為期", "持续", "持續", "寿命", "壽命", "时效期间", "时效", "時效", "期限", "期间", "期間", "保质期",
    "保質期",
    "有效期", "潜伏期", "潛伏期", "周期", "週期", "半衰期",
  ]
  private static let times: WordSet = [
    "年", "个月", "個月", "月", "天", "日", "周", "週", "小时", "小時", "分钟", "分鐘", "秒", "毫秒", "世纪", "世紀", "年之久", "岁", "歲",
  ]

  /// `水在100℃沸腾`: at how many degrees.
  private static func boiling(_ text: Text) -> Asked? {
    guard let cut = text.firstRange(of: "在"), cut.lowerBound >= 1, isName(text.prefix(cut.lowerBound)),
      case let rest = text.dropping(first: cut.upperBound),
      let verb = changes.first(where: { rest.ends(with: $0) }), case let amount = rest.without(suffix: verb).trimmed,
      amount.first?.isDigit ?? false || amount.first == "-" || amount.first == "零",
      let unit = ["℃", "°C", "度", "摄氏度", "攝氏度"].first(where: { amount.ends(with: $0) }), amount.count <= 10
    else { return nil }
    return (text.prefix(cut.upperBound) + "多少" + Text(unit) + Text(verb) + "？", amount)
  }

  private static let changes = [
    "沸腾", "沸騰", "结冰", "結冰", "凝固", "熔化", "融化", "汽化", "失活", "变性", "變性", "分解", "灭活", "滅活", "液化", "燃烧", "燃燒",
  ]

  /// `焙火将青叶转化为干茶`: into what; `水车把水输送到茶田`: where to.
  private static func turned(_ text: Text, _ what: Text) -> Asked? {
    guard let start = text.firstRange(of: "将") ?? text.firstRange(of: "將") ?? text.firstRange(of: "把"),
      start.lowerBound >= 2, isName(text.prefix(start.lowerBound))
    else { return nil }
    for verb in turning {
      guard let cut = text.firstRange(of: verb, from: start.upperBound + 1),
        case let answer = text.dropping(first: cut.upperBound), (2...24).contains(answer.count), !answer.contains("，"),
        answer.hasHan || answer.hasLatin, !answer.startsWith(anyOf: Stated.pointers),
        !answer.startsWith(anyOf: ["了", "的", "一个", "多"])
      else { continue }
      let isWay =
        verb.hasSuffix("到") && !verb.hasPrefix("映射") || verb.hasSuffix("进") || verb.hasSuffix("進")
        || verb.hasSuffix("入")
      return (text.prefix(cut.upperBound) + (isWay ? (what == "什麼" ? "哪裡" : "哪里") : what) + "？", answer)
    }
    return nil
  }

  private static let turning = [
    "解析为", "解析為", "解析成", "转换为", "轉換為", "转换成", "轉換成", "转化为", "轉化為", "转化成", "轉化成", "变为", "變為", "变成", "變成", "转变为", "轉變為",
    "翻译成", "翻譯成", "翻译为", "翻譯為", "映射为", "映射為", "映射到", "编译成", "編譯成", "编译为", "还原为", "還原為", "还原成", "分解为", "分解為", "分解成",
    "氧化为", "氧化為",
    "氧化成", "压缩为", "压缩成", "合成为", "看作", "視為", "视为", "称为", "稱為", "叫做", "输送到", "輸送到", "传输到", "傳輸到", "发送到", "發送到", "运送到",
    "運送到",
    "放进", "放進", "放入", "装进", "裝進", "装入", "裝入", "倒入", "倒进", "倒進", "注入", "存入", "写入", "寫入", "投入", "送到", "运到", "運到", "写入到",
    "保存到", "转移到", "轉移到", "传递到", "傳遞到", "译为", "譯為", "写成", "表示为", "表示為", "加工成", "制成", "製成",
  ]

  /// `茶师使用竹筛进行分级`: with what.
  private static func handled(_ text: Text, _ what: Text) -> Asked? {
    for verb in ["使用", "采用", "採用", "运用", "運用", "以", "用"] {
      guard let cut = text.firstRange(of: verb), cut.lowerBound >= 2, isName(text.prefix(cut.lowerBound)),
        !text.starts(with: "要求"),
        let end = ["进行", "進行", "作为", "作為", "来", "來", "对", "對"].compactMap({
          text.firstRange(of: $0, from: cut.upperBound + 2)
        }).min(by: { $0.lowerBound < $1.lowerBound }),
        case let answer = text[cut.upperBound..<end.lowerBound], (2...18).contains(answer.count), !answer.contains("，"),
        !answer.ends(with: "的"), !answer.startsWith(anyOf: Stated.pointers), text.count - end.upperBound >= 2,
        !answer.startsWith(anyOf: ["于", "於", "户", "者", "途", "作", "及", "后", "後", "来", "來"]),
        !text.prefix(cut.lowerBound).endsWith(anyOf: [
          "常", "利", "可", "所", "作", "费", "信", "应", "應", "不", "专", "通", "难", "得",
        ])
      else { continue }
      return (text.prefix(cut.upperBound) + what + text.dropping(first: end.lowerBound) + "？", answer)
    }
    return nil
  }

  /// `茶税制以茶引为基础`: on what.
  private static func grounded(_ text: Text, _ what: Text) -> Asked? {
    guard let start = text.firstRange(of: "以"), start.lowerBound >= 2, isName(text.prefix(start.lowerBound)),
      let end = text.lastRange(of: "为") ?? text.lastRange(of: "為"),
      case let role = text.dropping(first: end.upperBound),
      grounds.contains(role), case let answer = text[start.upperBound..<end.lowerBound],
      (2...20).contains(answer.count),
      !answer.contains("，"), !answer.startsWith(anyOf: Stated.pointers)
    else { return nil }
    return (text.prefix(start.upperBound) + what + text.dropping(first: end.lowerBound) + "？", answer)
  }

  private static let grounds: WordSet = [
    "基础", "基礎", "核心", "中心", "主", "特征", "特徵", "特点", "特點", "目的", "目标", "目標", "代表", "首", "依据", "依據", "标准", "標準", "单位",
    "單位",
    "原料", "前提", "重点", "重點", "主体", "主體", "载体", "載體", "对象", "對象", "指导", "指導", "界", "食", "生", "都城", "国教", "國教", "根本", "本",
    "手段", "动力", "動力", "条件",
    "條件", "媒介", "主要特征", "主要特点", "理论基础", "最高权力机关",
  ]

  /// `茶引自发出之日起生效`: from when.
  private static func since(_ text: Text, _ traditional: Bool) -> Asked? {
    for mark in ["自", "从", "從"] {
      guard let cut = text.firstRange(of: mark), cut.lowerBound >= 2, isName(text.prefix(cut.lowerBound)),
        let verb = effects.first(where: { text.ends(with: $0) }),
        case let answer = text[cut.upperBound..<(text.count - verb.unicodeScalars.count)],
        (3...40).contains(answer.count),
        answer.endsWith(anyOf: ["时", "時", "日", "日起", "起", "时起", "時起", "后", "後", "年", "年起"]), !answer.contains("，"),
        !text.prefix(cut.lowerBound).endsWith(anyOf: ["各", "来", "來", "亲", "独", "獨"])
      else { continue }
      let asked: Text = traditional ? "從何時" : "从何时"
      return (
        text.prefix(cut.lowerBound) + asked + (answer.ends(with: "起") ? "起" : "") + Text(verb) + "？",
        answer.ends(with: "起") ? answer.dropping(last: 1) : answer
      )
    }
    return nil
  }

  private static let effects = [
    "生效", "失效", "计算", "計算", "开始", "開始", "施行", "实施", "實施", "终止", "終止", "成立", "中断", "中斷", "起算", "执行", "執行", "有效",
  ]

  /// `茶引因欠税而作废`: because of what.
  private static func because(_ text: Text, _ what: Text) -> Asked? {
    guard let cut = text.firstRange(of: "因"), cut.lowerBound >= 2, isName(text.prefix(cut.lowerBound)),
      !text.prefix(cut.lowerBound).endsWith(anyOf: ["原", "成", "起", "基", "病", "诱", "主"]),
      let end = text.firstRange(of: "而", from: cut.upperBound + 2),
      case let answer = text[cut.upperBound..<end.lowerBound], (2...40).contains(answer.count), !answer.contains("，"),
      !answer.startsWith(anyOf: ["为", "為", "此", "素", "子", "果", "其"]), (2...12).contains(text.count - end.upperBound)
    else { return nil }
    return (text.prefix(cut.upperBound) + what + text.dropping(first: end.lowerBound) + "？", answer)
  }

  /// `404表示找不到茶单`, `红灯意味着水已开`: what it means.
  private static func meant(_ text: Text, _ what: Text) -> Asked? {
    for verb in ["意味着", "意味著", "表示", "代表", "象征着", "象徵著", "象征", "象徵", "反映了", "反映", "标志着", "標誌著"] {
      guard let cut = text.firstRange(of: verb), (1...16).contains(cut.lowerBound),
        case let name = text.prefix(cut.lowerBound), isName(name) || name.count == 3 && name.allSatisfy(\.isDigit),
        case let said = text.dropping(first: cut.upperBound), (2...30).contains(said.count),
        said.hasHan || said.hasLatin,
        !said.startsWith(anyOf: ["大会", "大會", "团", "法", "制", "人物", "作", "性", "方法", "形式", "了", "的", "为", "為"]),
        !said.startsWith(anyOf: Stated.pointers), !said.contains("，")
      else { continue }
      return (text.prefix(cut.upperBound) + what + "？", said)
    }
    return nil
  }

  /// `茶会的召开需要三家担保`: what it needs.
  private static func wanted(_ text: Text, _ what: Text) -> Asked? {
    guard let cut = text.firstRange(of: "需要"), (2...16).contains(cut.lowerBound), isName(text.prefix(cut.lowerBound)),
      case let object = text.dropping(first: cut.upperBound), (2...24).contains(object.count), !object.contains("，"),
      object.hasHan || object.hasLatin, !object.startsWith(anyOf: Stated.pointers), !ChineseEndings.isPredicate(object),
      !object.startsWith(anyOf: ["在", "对", "對", "将", "將", "把", "被", "的", "注意", "根据", "根據", "通过", "先", "时", "時", "用"])
    else { return nil }
    return (text.prefix(cut.upperBound) + what + "？", object)
  }

  /// `茶政司是最高茶务机关`, `苦竹是第一个茶会会址`: which is the most or the first of its kind.
  private static func foremost(_ text: Text, _ what: Text) -> Asked? {
    guard let cut = text.firstRange(of: "是"), (2...14).contains(cut.lowerBound), isName(text.prefix(cut.lowerBound)),
      case let said = text.dropping(first: cut.upperBound), (4...24).contains(said.count), !said.contains("，"),
      said.startsWith(anyOf: [
        "最高", "最大", "最小", "最早", "最长", "最長", "最短", "最古老", "第一", "唯一", "首个", "首個", "首位", "我国第一", "我国最", "中国第一", "中国最",
        "世界上最", "世界第一", "世界最",
      ]),
      !said.endsWith(anyOf: ["之一", "的", "多", "好"]), said.scalars.last?.isHan ?? false
    else { return nil }
    return (said + "是" + what + "？", text.prefix(cut.lowerBound))
  }
}
