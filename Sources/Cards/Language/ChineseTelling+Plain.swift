import Notes

/// Plain frames of short Chinese lines: what is kept somewhere, what something is like, cannot do, takes, is for, and what goes with what.
extension ChineseTelling {
  /// The first of these frames that a clause has.
  static func plain(_ text: Text, _ traditional: Bool) -> Asked? {
    guard (6...60).contains(text.count), !text.containsAny(of: ["？", "?", "：", ":", "要不要", "是否", "能不能", "会不会", "會不會"])
    else { return nil }
    let what: Text = traditional ? "什麼" : "什么"
    return fact(text, traditional) ?? only(text, what) ?? aimed(text, what) ?? kept(text, what) ?? likened(text, what)
      ?? barred(text, what)
      ?? manner(text, what) ?? usual(text, what) ?? inOrder(text)
  }

  /// What a sentence of two clauses tells: `命中率越高，时间越短`, `发生中断时，某物做某事`.
  static func paired(_ text: Text, _ traditional: Bool) -> Asked? {
    var pieces = text.pieces { $0 == "，" }.map(\.trimmed)
    for word in ["因此", "所以", "于是", "於是", "但是", "但", "不过", "不過"] where pieces[0].starts(with: word) {
      pieces[0] = pieces[0].without(prefix: word).trimmed
    }
    // `火候相同时，水越硬，茶汤越浓`: the case goes with the first half.
    if pieces.count == 3,
      pieces[0].endsWith(anyOf: ["时", "時", "下", "后", "後", "中", "的茶", "的分子", "情况"])
        || pieces[0].startsWith(anyOf: ["对于", "對於"]),
      pieces[1].contains("越"), pieces[2].contains("越")
    {
      pieces = [pieces[0] + "，" + pieces[1], pieces[2]]
    }
    guard pieces.count == 2, pieces.allSatisfy({ (3...44).contains($0.count) }), !text.contains("；"),
      !pieces[0].startsWith(anyOf: Stated.pointers)
    else { return nil }
    if let first = pieces[0].firstRange(of: "越"), let second = pieces[1].firstRange(of: "越"), first.lowerBound >= 2,
      second.lowerBound >= 2, !pieces[1].startsWith(anyOf: Stated.pointers), pieces[0].count - first.upperBound <= 4
    {
      let will: Text = traditional ? "會怎樣？" : "会怎样？"
      // Both in the same word: what the second half says is the answer.
      if pieces[0].contains(text: pieces[1].dropping(first: second.lowerBound)) {
        return (pieces[0] + "，" + will, pieces[1])
      }
      return (
        pieces[0] + "，" + pieces[1].prefix(second.lowerBound) + will, pieces[1].dropping(first: second.lowerBound)
      )
    }
    if let changed = changed(pieces, traditional) { return changed }
    if let followed = followed(pieces, traditional) { return followed }
    // `工艺相近的茶，其苦味随着浓度的增大而增大`
    if pieces[1].starts(with: "其"), pieces[0].count >= 4, !ChineseEndings.isPredicate(pieces[0]),
      let told = state(pieces[1].dropping(first: 1), traditional), told.question.endsWith(anyOf: ["怎样变化？", "怎樣變化？"])
    {
      return (pieces[0] + "，其" + told.question, told.answer)
    }
    guard pieces[0].endsWith(anyOf: ["时", "時"]), pieces[0].count >= 4,
      !pieces[0].endsWith(anyOf: ["同时", "同時", "此时", "此時", "及时", "及時", "平时", "平時", "有时", "有時", "小时", "小時"]),
      !pieces[1].startsWith(anyOf: Stated.pointers), pieces[1].count >= 6, ChineseEndings.isPredicate(pieces[1])
    else { return nil }
    return (pieces[0] + "，" + (traditional ? "會怎樣？" : "会怎样？"), pieces[1])
  }

  /// `只有炒过的茶才能久存`: what alone can.
  private static func only(_ text: Text, _ what: Text) -> Asked? {
    guard text.starts(with: "只有"), !text.contains("，"), let then = text.firstRange(of: "才"),
      (4...24).contains(then.lowerBound), text.count - then.upperBound >= 3
    else { return nil }
    return ("只有" + what + text.dropping(first: then.lowerBound) + "？", text[2..<then.lowerBound])
  }

  /// `茶票是为了防止私卖而设的`: what for.
  private static func aimed(_ text: Text, _ what: Text) -> Asked? {
    for start in ["是为了", "是為了"] {
      guard let cut = text.firstRange(of: start), let end = text.lastRange(of: "而"), text.ends(with: "的"),
        end.lowerBound - cut.upperBound >= 3, text.count - end.upperBound <= 6, isName(text.prefix(cut.lowerBound))
      else { continue }
      return (
        text.prefix(cut.upperBound) + what + text.dropping(first: end.lowerBound) + "？",
        text[cut.upperBound..<end.lowerBound]
      )
    }
    return nil
  }

  /// `票据中记录了茶的产地`: what is kept there.
  private static func kept(_ text: Text, _ what: Text) -> Asked? {
    for verb in ["保存", "存储", "儲存", "储存", "存放", "记录", "記錄", "存有", "写有", "寫有", "规定", "規定"] {
      guard let cut = text.firstRange(of: verb), (2...16).contains(cut.lowerBound),
        case let head = text.prefix(cut.lowerBound), head.endsWith(anyOf: ["中", "里", "裡", "内", "內", "上"]), isName(head)
      else { continue }
      let rest = text.dropping(first: cut.upperBound)
      let mark: Text = rest.starts(with: "了") ? "了" : rest.starts(with: "着") ? "着" : rest.starts(with: "著") ? "著" : ""
      let object = rest.dropping(first: mark.count)
      guard (2...40).contains(object.count), object.hasHan, !object.startsWith(anyOf: Stated.pointers),
        !object.startsWith(anyOf: ["在", "到", "的", "于", "於"])
      else { return nil }
      return (text.prefix(cut.upperBound) + mark + what + "？", object)
    }
    return nil
  }

  /// `茶盘相当于小桌`, `香气取决于火候`: like what, on what, to what.
  private static func likened(_ text: Text, _ what: Text) -> Asked? {
    for verb in relating {
      guard let cut = text.firstRange(of: verb), isName(text.prefix(cut.lowerBound)), cut.lowerBound >= 2 else {
        continue
      }
      // `釉只在窑温低于九百度的地方剥落`: the verb is within what says where.
      let answer = text.dropping(first: cut.upperBound)
      if answer.contains("的"), text.prefix(cut.lowerBound).containsAny(of: ["只在", "仅在", "僅在", "只针对", "只對", "只对"]) {
        return nil
      }
      guard (2...30).contains(answer.count), answer.hasHan || answer.hasLatin,
        !answer.startsWith(anyOf: Stated.pointers), !answer.endsWith(anyOf: ["时", "時", "之前", "之后", "的"]),
        !(answer.first?.isDigit ?? false) || !answer.contains("的")
      else { return nil }
      return (text.prefix(cut.upperBound) + what + "？", answer)
    }
    return nil
  }

  private static let relating = [
    "相当于", "相當於", "类似于", "類似於", "等同于", "等同於", "等价于", "等價於", "对应于", "對應於", "取决于", "取決於", "依赖于", "依賴於", "适用于", "適用於",
    "开始于", "開始於", "兴起于", "興起於", "诞生于", "誕生於", "源于", "源於", "源自", "归因于", "歸因於", "有助于", "有助於", "决定于", "決定於", "优先于", "優先於",
    "先于", "先於", "早于", "早於", "晚于", "晚於", "高于",
    "高於", "低于", "低於",
    "大于", "大於", "小于", "小於", "优于", "優於", "隶属于", "隸屬於", "有利于", "有利於", "不利于", "不利於", "不适合", "不適合", "适合", "適合", "不适用于",
    "不適用於",
  ]

  /// `外人不能直接进入茶库`: what it cannot.
  private static func barred(_ text: Text, _ what: Text) -> Asked? {
    for word in [
      "不需要", "无需", "無需", "不包括", "不包含", "不含", "不属于", "不屬於", "不等于", "不等於", "不依赖", "不依賴", "不影响", "不影響", "不改变", "不改變",
      "不支持", "不产生",
      "不產生",
    ] {
      guard let cut = text.firstRange(of: word), isName(text.prefix(cut.lowerBound)), cut.lowerBound >= 2,
        !text.contains("，"), case let object = text.dropping(first: cut.upperBound), (2...20).contains(object.count),
        object.hasHan || object.hasLatin, !object.startsWith(anyOf: Stated.pointers),
        !object.startsWith(anyOf: ["的", "了", "在"])
      else { continue }
      return (text.prefix(cut.upperBound) + what + "？", object)
    }
    for word in ["不能", "无法", "無法", "不可以", "不允许", "不允許", "不必"] {
      guard let cut = text.firstRange(of: word), isName(text.prefix(cut.lowerBound)), cut.lowerBound >= 2,
        !text.contains("，")
      else { continue }
      let rest = text.dropping(first: cut.upperBound)
      guard let verb = deedsBarred.compactMap({ rest.firstRange(of: $0) }).min(by: { $0.lowerBound < $1.lowerBound }),
        verb.lowerBound <= 3, case let object = rest.dropping(first: verb.upperBound), (2...24).contains(object.count),
        object.hasHan || object.hasLatin, !object.startsWith(anyOf: Stated.pointers),
        !object.startsWith(anyOf: ["的", "了", "在"])
      else { return nil }
      return (text.prefix(cut.upperBound) + rest.prefix(verb.upperBound) + what + "？", object)
    }
    return nil
  }

  private static let deedsBarred = [
    "访问", "訪問", "修改", "删除", "刪除", "使用", "创建", "創建", "建立", "更改", "改变", "改變", "调用", "調用", "执行", "執行", "共享", "继承", "繼承",
    "保证",
    "保證", "避免", "解决", "解決", "防止", "进入", "進入", "读取", "讀取", "写入", "寫入", "携带", "攜帶", "超过", "超過", "吸收", "产生", "產生", "通过",
    "通過",
    "包含", "检测", "檢測", "区分", "區分", "识别", "識別", "还原", "還原", "合成", "分解", "代替", "取代", "处理", "處理", "利用", "储存", "儲存", "透过",
    "透過", "氧化", "溶解", "传递", "傳遞", "实现", "實現",
  ]

  /// `白茶采用日晒方式制作`: in which way.
  private static func manner(_ text: Text, _ what: Text) -> Asked? {
    for verb in ["采用", "採用", "使用", "利用"] {
      guard let cut = text.firstRange(of: verb), isName(text.prefix(cut.lowerBound)), cut.lowerBound >= 2 else {
        continue
      }
      let rest = text.dropping(first: cut.upperBound)
      guard
        let kind = ["方式", "方法", "策略", "算法", "演算法", "机制", "機制", "协议", "協議", "结构", "結構", "技术", "技術", "模型"].compactMap({
          rest.firstRange(of: $0)
        }).min(by: { $0.lowerBound < $1.lowerBound }), (2...14).contains(kind.lowerBound),
        case let answer = rest.prefix(kind.lowerBound).without(suffix: "的"), !answer.startsWith(anyOf: Stated.pointers),
        answer.count >= 2, !answer.contains("，"), !rest.dropping(first: kind.upperBound).contains("，")
      else { return nil }
      return (text.prefix(cut.upperBound) + what + rest.dropping(first: kind.lowerBound) + "？", answer)
    }
    return nil
  }

  /// `焙火常用炭火`: what is used for it.
  private static func usual(_ text: Text, _ what: Text) -> Asked? {
    for verb in ["常用", "多用", "常采用", "通常使用", "一般使用", "一般采用", "通常采用"] {
      guard let cut = text.firstRange(of: verb), isName(text.prefix(cut.lowerBound)), cut.lowerBound >= 2,
        case let answer = text.dropping(first: cut.upperBound), (2...20).contains(answer.count),
        !answer.startsWith(anyOf: ["的", "于", "於", "来", "來", "作", "在"]), !answer.contains("，")
      else { continue }
      return (text.prefix(cut.upperBound) + what + "？", answer)
    }
    return nil
  }

  /// `制茶过程依次为摊青、杀青、揉捻`: in which order.
  private static func inOrder(_ text: Text) -> Asked? {
    for verb in ["依次为", "依次為", "依次是", "依次经过", "依次經過", "依次包括"] {
      guard let cut = text.firstRange(of: verb), isName(text.prefix(cut.lowerBound)), cut.lowerBound >= 2,
        case let answer = text.dropping(first: cut.upperBound), answer.contains("、"), answer.count <= 60
      else { continue }
      return (text.prefix(cut.upperBound) + "哪些？", answer)
    }
    return nil
  }
}
