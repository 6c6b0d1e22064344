import Notes

/// Chinese sentences at their plainest: what becomes of something, how its side is, beside what it is more, how often, by whom, where.
///
/// The last frames to be tried: each looks for one word that parts what is spoken of from what is said, whatever the verb.
extension ChineseTelling {
  /// The first of these frames that a clause has.
  static func basic(_ text: Text, _ traditional: Bool) -> Asked? {
    if let found = quoted(text, traditional) { return found }
    guard (5...48).contains(text.count), !text.containsAny(of: ["？", "?", "：", ":", "“", "《", "是否", "→", "、而"])
    else { return nil }
    if let found = often(text, traditional) ?? done(text, traditional) { return found }
    if let found = located(text, traditional) ?? returning(text, traditional) ?? peak(text, traditional) {
      return found
    }
    return made(text, traditional) ?? becoming(text, traditional) ?? side(text, traditional)
  }

  /// `窑口的牌匾写的是“龙泉”`, `口号为“火旺”`: what it is, by its quotation marks.
  private static func quoted(_ text: Text, _ traditional: Bool) -> Asked? {
    guard text.count <= 40, !text.contains("，"), let last = text.scalars.last, last == "”" || last == "」",
      let open = text.scalars.firstIndex(where: { $0 == "“" || $0 == "「" }), (4...20).contains(open),
      text.count(where: { $0 == "“" || $0 == "「" }) == 1,
      text.prefix(open).endsWith(anyOf: ["为", "為", "是"]),
      case let name = text.prefix(open - 1), isName(name),
      !name.endsWith(anyOf: ["称", "稱", "认", "認", "成", "作", "分", "视", "視"]),
      case let said = text[(open + 1)..<(text.count - 1)], (1...20).contains(said.count)
    else { return nil }
    return (name + (traditional ? "是什麼？" : "是什么？"), said)
  }

  /// What a sentence of two clauses tells of what follows: `釉料干透后，颜色变浅`, `随着窑温升高，坯体收缩`.
  static func followed(_ pieces: [Text], _ traditional: Bool) -> Asked? {
    guard pieces.count == 2, (3...30).contains(pieces[0].count), (4...30).contains(pieces[1].count),
      !pieces[0].startsWith(anyOf: Stated.pointers), !pieces[1].startsWith(anyOf: Stated.pointers)
    else { return nil }
    let will: Text = traditional ? "會怎樣？" : "会怎样？"
    let (first, second) = (pieces[0], pieces[1])
    // `窑温过高，釉料流淌`: too much or too little of something.
    if let extreme = degree(endingIn: first), extreme.more.isEmpty,
      first.dropping(last: extreme.quality.count).endsWith(anyOf: ["太", "过", "過", "过于", "過於"]), first.count >= 4,
      !second.startsWith(anyOf: ["所以", "因此", "应", "應", "需", "要", "可", "不要", "不能", "就"])
    {
      return (first + "，" + will, second)
    }
    if first.startsWith(anyOf: ["随着", "隨著"]), first.count >= 5 {
      guard let cut = changes(in: second), cut >= 2, isName(second.prefix(cut)) else {
        return (first + "，" + will, second)
      }
      return (first + "，" + second.prefix(cut) + will, second.dropping(first: cut))
    }
    guard
      first.endsWith(anyOf: ["之后", "之後", "以后", "以後", "后", "後"]),
      !first.endsWith(anyOf: ["最后", "最後", "然后", "然後", "今后", "今後", "先后", "先後", "前后", "前後", "落后", "落後"]),
      !first.hasDigit || first.count >= 6, !second.contains("“"),
      !second.startsWith(anyOf: ["再", "才", "就", "又", "然后", "然後", "应", "應", "要", "需", "可", "请", "請", "他", "她"]),
      !first.containsAny(of: ["年后", "年後", "之战", "之戰"]),
      !first.endsWith(anyOf: ["代以后", "代以後", "期以后", "期以後", "纪以后", "年以后", "年以後", "代之后", "期之后", "代后", "期后"])
    else { return nil }
    return (first + "，" + will, second)
  }

  /// Where a word for a change begins, behind what changes.
  private static func changes(in text: Text) -> Int? {
    changing.compactMap { text.firstRange(of: $0, from: 2)?.lowerBound }.min()
  }

  private static let changing = [
    "逐渐", "逐漸", "逐步", "不断", "不斷", "越来越", "越來越", "会", "會", "变", "變", "增加", "减少", "減少", "上升", "下降", "提高", "降低", "增大",
    "减小",
    "減小", "加快", "减慢", "減慢", "升高", "增强", "增強", "减弱", "減弱", "扩大", "擴大", "缩小", "縮小", "缩短", "縮短", "延长", "延長", "收缩", "收縮",
    "膨胀", "膨脹", "衰退", "衰减", "衰減", "消失",
  ]

  /// `瓷的硬度比陶大`: how it is beside the other.
  static func compared(_ text: Text, _ traditional: Bool) -> Asked? {
    guard let cut = text.firstRange(of: "比"), (2...20).contains(cut.lowerBound), isName(text.prefix(cut.lowerBound)),
      !text.contains("，"), case let rest = text.dropping(first: cut.upperBound),
      !rest.startsWith(anyOf: ["较", "較", "例", "如", "率", "重", "值", "喻", "赛", "賽", "方", "作", "的", "为", "為"]),
      !text.prefix(cut.lowerBound).endsWith(anyOf: ["对", "對", "相", "占", "佔", "百分", "同", "环", "正", "反", "之"]),
      let (quality, more) = degree(endingIn: rest),
      case let other = rest.prefix(rest.count - quality.count - more.count),
      (1...16).contains(other.count), other.hasHan || other.hasLatin, !other.ends(with: "的"),
      !other.endsWith(anyOf: ["更", "还", "還", "要"]) || other.count >= 2
    else { return nil }
    let plain = other.without(suffix: "更").without(suffix: "还要").without(suffix: "還要").without(suffix: "要")
    return (
      text.prefix(cut.lowerBound) + (traditional ? "與" : "与") + plain + (traditional ? "相比怎麼樣？" : "相比怎么样？"),
      rest.dropping(first: plain.count)
    )
  }

  /// The word for a quality at the end, and what says by how much: 大, 得多.
  private static func degree(endingIn text: Text) -> (quality: Text, more: Text)? {
    let more =
      ["得多", "多了", "很多", "一些", "一点", "一點", "几倍", "幾倍"].first { text.ends(with: $0) }.map { Text($0) } ?? Text()
    let plain = text.dropping(last: more.count)
    guard let word = qualities.first(where: { plain.ends(with: $0) }) else { return nil }
    return (Text(word), more)
  }

  /// Words for how something is, longer ones first.
  private static let qualities = [
    "稳定", "穩定", "复杂", "複雜", "简单", "簡單", "灵活", "靈活", "困难", "困難", "容易", "便宜", "昂贵", "昂貴", "活泼", "活潑", "坚硬", "堅硬", "柔软",
    "柔軟",
    "安全", "可靠", "准确", "準確", "均匀", "均勻", "明显", "明顯", "严重", "嚴重", "有限", "低廉", "丰富", "豐富", "缓慢", "緩慢", "迅速", "方便", "敏感",
    "光滑", "粗糙", "透明", "鲜艳", "鮮豔", "大", "小", "高", "低", "强", "強", "弱", "快", "慢", "多", "少", "长", "長", "短", "好", "差", "厚",
    "薄", "重",
    "轻", "輕", "硬", "软", "軟", "深", "浅", "淺", "贵", "貴", "早", "晚", "粗", "细", "細", "宽", "寬", "窄", "密", "稀", "浓", "濃", "淡",
    "猛", "旺", "急", "远", "遠",
    "近", "亮", "暗", "热", "熱", "冷", "干", "乾", "湿", "濕",
  ]

  /// `龙窑每年烧制六次`: how many times.
  private static func often(_ text: Text, _ traditional: Bool) -> Asked? {
    guard let unit = ["次", "遍", "回", "趟"].first(where: { text.ends(with: $0) }), !text.contains("，"),
      let each = ["每天", "每日", "每年", "每月", "每周", "每週", "每小时", "每小時", "每分钟", "每分鐘", "每秒", "一天", "一年", "一生", "平均"]
        .compactMap({
          text.firstRange(of: $0)
        }).min(by: { $0.lowerBound < $1.lowerBound }), each.lowerBound >= 1, isName(text.prefix(each.lowerBound)),
      case let body = text.dropping(last: unit.unicodeScalars.count),
      case let start = body.count
        - body.scalars.reversed().prefix(while: {
          $0.isDigit || ",.~～-至到几幾数數一二两兩三四五六七八九十百千万萬亿億".unicodeScalars.contains($0)
        })
        .count,
      start < body.count, start > each.upperBound
    else { return nil }
    return (text.prefix(start) + (traditional ? "多少" : "多少") + Text(unit) + "？", text.dropping(first: start))
  }

  /// `坯体表面被釉料覆盖`: by what.
  private static func done(_ text: Text, _ traditional: Bool) -> Asked? {
    guard let cut = text.firstRange(of: "被"), (2...20).contains(cut.lowerBound), !text.contains("，"),
      isName(text.prefix(cut.lowerBound)), case let rest = text.dropping(first: cut.upperBound),
      let verb = doneTo.first(where: { rest.ends(with: $0) }),
      case let agent = rest.dropping(last: verb.unicodeScalars.count).without(suffix: "所"),
      (2...12).contains(agent.count),
      agent.hasHan, !agent.contains("的") || agent.count <= 8, !agent.startsWith(anyOf: Stated.pointers),
      !agent.endsWith(anyOf: ["的", "广泛", "廣泛", "大量", "完全", "直接", "逐渐", "最终", "全部", "首先"])
    else { return nil }
    let tail = rest.dropping(first: agent.count)
    return (text.prefix(cut.upperBound) + (traditional ? "什麼" : "什么") + tail + "？", agent)
  }

  private static let doneTo = [
    "覆盖", "覆蓋", "包围", "包圍", "环绕", "環繞", "取代", "代替", "吸收", "分解", "杀死", "殺死", "吞噬", "捕获", "捕獲", "识别", "識別", "激活", "抑制",
    "阻断",
    "阻斷", "破坏", "破壞", "消灭", "消滅", "打败", "打敗", "击败", "擊敗", "占领", "佔領", "统治", "統治", "推翻", "废除", "廢除", "氧化", "还原", "還原",
    "催化", "溶解", "腐蚀", "腐蝕", "占据", "佔據", "污染", "感染", "中断", "中斷", "调用", "調用", "继承", "繼承", "引用", "触发", "觸發",
  ]

  /// `釉料附着在坯体表面`: where, when the place says that it is one.
  private static func located(_ text: Text, _ traditional: Bool) -> Asked? {
    guard !text.contains("，"), let cut = text.firstRange(of: "在", from: 4), cut.lowerBound <= 20,
      case let head = text.prefix(cut.lowerBound), head.suffix(2).allSatisfy(\.isHan), isName(head),
      !head.endsWith(anyOf: notBefore),
      !head.containsAny(of: ["是", "在", "被", "把", "将", "將", "只", "不", "如果", "当", "當"]),
      case let place = text.dropping(first: cut.upperBound), (3...16).contains(place.count),
      place.endsWith(anyOf: sites), !place.startsWith(anyOf: Stated.pointers),
      !place.startsWith(anyOf: ["于", "於", "乎", "同"])
    else { return nil }
    return (text.prefix(cut.upperBound) + (traditional ? "哪裡？" : "哪里？"), place)
  }

  /// Before 在 no verb of being somewhere.
  private static let notBefore: Phrases = [
    "现", "現", "存", "潜", "潛", "内", "內", "外", "实", "實", "自", "正", "主要", "一般", "通常", "大多", "常常", "往往", "可以", "必须", "必須",
    "都", "也", "还",
    "還", "多", "常", "应", "應", "会", "會", "能", "要", "体现", "表现", "問題", "问题", "目的", "关键", "重点", "区别", "不同", "优势",
  ]

  private static let sites: Phrases = [
    "之上", "之下", "之间", "之間", "之中", "上方", "下方", "表面", "内部", "內部", "外部", "中央", "中心", "附近", "周围", "周圍", "两侧", "兩側", "边缘",
    "邊緣",
    "边界", "邊界", "底部", "顶部", "頂部", "末端", "前端", "后端", "地区", "地區", "区域", "區域", "部位", "里面", "裡面", "外面", "中", "里", "裡", "内",
    "內",
  ]

  /// `窑烟从烟道流出，最后回到窑膛`: where it comes back to.
  private static func returning(_ text: Text, _ traditional: Bool) -> Asked? {
    for verb in ["回到", "流回", "返回到", "到达", "到達", "传到", "傳到", "流到", "汇入", "匯入", "注入", "迁往", "遷往", "运到", "運到"] {
      guard let cut = text.firstRange(of: verb), (2...24).contains(cut.lowerBound),
        case let head = text.prefix(cut.lowerBound).without(suffix: "，最后").without(suffix: "最后"),
        isName(head.prefix(2)),
        !head.startsWith(anyOf: Stated.pointers), !head.endsWith(anyOf: ["，", "会", "會", "把", "将", "將", "不", "不能"]),
        case let place = text.dropping(first: cut.upperBound), (2...14).contains(place.count), !place.contains("，"),
        place.hasHan, !place.startsWith(anyOf: Stated.pointers), !place.startsWith(anyOf: ["了", "的", "原来", "原來", "一"])
      else { continue }
      return (text.prefix(cut.upperBound) + (traditional ? "哪裡？" : "哪里？"), place)
    }
    return nil
  }

  /// `釉料在一千二百度左右最亮`: when it is so most.
  private static func peak(_ text: Text, _ traditional: Bool) -> Asked? {
    guard !text.contains("，"), let most = text.lastRange(of: "最"), let cut = text.firstRange(of: "在"),
      (2...14).contains(cut.lowerBound), isName(text.prefix(cut.lowerBound)),
      case let moment = text[cut.upperBound..<max(cut.upperBound, most.lowerBound)], (3...16).contains(moment.count),
      moment.endsWith(anyOf: ["左右", "时", "時", "下", "期间", "期間", "季", "月", "之前", "之后", "之後", "环境中", "環境中", "条件下"]),
      (2...8).contains(text.count - most.lowerBound), !text.ends(with: "的"), !moment.contains("的")
    else { return nil }
    let asked: Text = traditional ? "在什麼情況下" : "在什么情况下"
    return (text.prefix(cut.lowerBound) + asked + text.dropping(first: most.lowerBound) + "？", moment)
  }

  /// `瓷土由长石风化而成`: out of what, or how.
  private static func made(_ text: Text, _ traditional: Bool) -> Asked? {
    guard !text.contains("，"), let cut = text.firstRange(of: "由"), (2...14).contains(cut.lowerBound),
      isName(text.prefix(cut.lowerBound)),
      !text.prefix(cut.lowerBound).endsWith(anyOf: ["自", "理", "缘", "緣", "事", "经", "經"]),
      text.endsWith(anyOf: ["而成", "而来", "而來"]),
      case let way = text.dropping(first: cut.lowerBound), (5...24).contains(way.count)
    else { return nil }
    return (text.prefix(cut.lowerBound).without(suffix: "是") + (traditional ? "是怎樣形成的？" : "是怎样形成的？"), way)
  }

  /// `窑温过高釉料会流淌`, `急冷使釉面开裂`: what becomes of it.
  private static func becoming(_ text: Text, _ traditional: Bool) -> Asked? {
    guard !text.contains("，") else { return nil }
    if let cut = text.firstRange(of: "使"), (2...16).contains(cut.lowerBound),
      case let head = ["曾", "常", "能", "可", "就", "将", "將", "也", "会", "會"].reduce(
        text.prefix(cut.lowerBound), { $0.without(suffix: $1) }),
      head.count >= 2, isName(head),
      !head.endsWith(anyOf: [
        "大", "天", "公", "行", "驱", "驅", "没有", "沒有", "没", "不", "未", "并未", "無法", "无法", "促", "迫", "致", "即", "假", "役", "指",
      ]),
      case let said = text.dropping(first: cut.upperBound),
      !said.startsWith(anyOf: ["用", "得", "者", "命", "劲", "勁", "馆", "館", "节", "節", "徒", "团", "唤", "喚", "其"]),
      (4...24).contains(said.count), !said.contains("的") || said.count >= 7
    {
      return (head + (traditional ? "會造成什麼結果？" : "会造成什么结果？"), text.dropping(first: cut.lowerBound))
    }
    guard let cut = text.lastRange(of: "会") ?? text.lastRange(of: "會"), (3...22).contains(cut.lowerBound),
      case let head = text.prefix(cut.lowerBound), isName(head),
      !head.endsWith(anyOf: [
        "社", "机", "機", "协", "協", "员", "員", "大", "国", "國", "议", "議", "教", "工", "学", "學", "都", "晚", "开", "開", "体", "體",
        "领", "領", "误",
        "誤", "才", "就", "也", "不", "集", "商", "公", "年", "董事", "约", "約", "与", "與", "帮", "幫",
      ]),
      case let said = text.dropping(first: cut.upperBound), (2...14).contains(said.count), said.hasHan,
      !said.startsWith(anyOf: [
        "议", "議", "员", "員", "的", "计", "計", "员", "长", "長", "场", "場", "面", "谈", "談", "话", "話", "有", "是", "在",
      ]),
      !head.contains("的时候"), !said.ends(with: "的")
    else { return nil }
    return (head + (traditional ? "會怎樣？" : "会怎样？"), said)
  }

  /// `龙窑的热效率高`: how its side is.
  private static func side(_ text: Text, _ traditional: Bool) -> Asked? {
    guard let (quality, more) = degree(endingIn: text), more.isEmpty, !text.containsAny(of: ["，", "比", "、"]),
      case let head = text.dropping(last: quality.count), head.count >= 5,
      !head.endsWith(anyOf: [
        "很", "较", "較", "更", "最", "不", "非常", "极", "極", "越", "增", "减", "減", "变", "變", "提", "降", "放", "缩", "縮",
      ]),
      let aspect = aspects.first(where: { head.ends(with: $0) }), head.count - aspect.unicodeScalars.count >= 2,
      case let owner = head.dropping(last: aspect.unicodeScalars.count), isName(owner) || owner.ends(with: "的"),
      owner.hasHan || owner.hasLatin, !owner.containsAny(of: ["是", "使", "让", "讓", "把", "将", "將", "因为", "会", "會"])
    else { return nil }
    let whose = owner.ends(with: "的") || owner.contains("的") ? owner : owner + "的"
    return (whose + Text(aspect) + (traditional ? "怎麼樣？" : "怎么样？"), quality)
  }

  /// Sides of a thing that can be high or low, longer ones first.
  private static let aspects = [
    "热效率", "熱效率", "反应速度", "反應速度", "传输速度", "含氧量", "含水量", "安全性", "可靠性", "稳定性", "穩定性", "灵活性", "靈活性", "导电性", "導電性", "导热性",
    "活性", "毒性", "溶解度", "结构", "結構", "造价", "造價", "成本", "价格", "價格", "速度", "效率", "性能", "质量", "質量", "重量", "体积", "體積", "密度",
    "硬度",
    "强度", "強度", "温度", "溫度", "浓度", "濃度", "纯度", "純度", "精度", "难度", "難度", "面积", "面積", "数量", "數量", "含量", "范围", "範圍", "寿命",
    "壽命",
    "功耗", "容量", "延迟", "延遲", "规模", "規模", "风险", "風險", "收益", "压力", "壓力", "开销", "開銷", "利用率", "命中率", "发病率", "死亡率", "沸点",
    "沸點",
    "熔点", "熔點", "比重", "产量", "產量", "跨度", "载重", "电阻", "電阻", "电压", "電壓", "频率", "頻率", "波长", "波長", "周期", "週期", "距离", "距離",
  ]
}
