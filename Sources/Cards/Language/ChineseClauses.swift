import Notes

/// The clauses of a Chinese sentence, each with what it speaks of.
///
/// `某人写了一本书，阐述了学说` is 某人 | 写了 | 一本书 and 某人 | 阐述了 | 学说.
struct ChineseClause {
  let subject: Text
  /// An adverb or a phrase between subject and verb: 系统, 在英国.
  let manner: Text
  let verb: Text
  let object: Text

  private static let longestSubject = 24
  private static let longestObject = 40

  /// The clauses with a verb that is known; one that does not say what it speaks of has the subject before, or none.
  static func all(in sentence: Text) -> [ChineseClause] {
    var subject: Text?
    var result: [ChineseClause] = []
    var listed: Range<Int> = 0..<0
    let all = pieces(sentence)
    for (place, piece) in all.enumerated() {
      if listed.contains(place) { continue }
      guard let cut = verb(in: piece) else {
        if isVerb(piece) { subject = nil }
        guard !isVerb(piece) else { continue }
        subject = spokenOf(in: piece) ?? (piece.count < 6 || leans(piece) ? subject : nil)
        continue
      }
      let head = piece.prefix(cut.lowerBound).trimmed
      let (own, manner) = parted(head)
      if !own.isEmpty { subject = isSubject(own) ? own : leans(own) ? subject : nil }
      var object = withoutTail(piece.dropping(first: cut.upperBound))
      if own.isEmpty, place == 0, isObject(object) {
        listed = further(behind: place, all)
        for next in listed { object = object + "，" + withoutTail(all[next]) }
      }
      // 不仅…，而且…: what both halves are told of.
      var found = subject ?? Text()
      for both in ["不仅", "不僅", "不但", "不只"] { found = found.without(suffix: both) }
      // `影响…的因素有…`: the verb tells of the noun that is spoken of.
      if object.count > 12, object.contains("了") { continue }
      if own.isEmpty, object.contains("的"), object.containsAny(of: ["有", "是", "包括"]) { continue }
      // `一生没有离开过窑场`: a deed that was not done is no thing.
      if piece[cut].endsWith(anyOf: ["没有", "沒有"]),
        object.containsAny(of: ["过", "過"]) || object.startsWith(anyOf: ["使", "让", "讓", "把", "能", "被"])
      {
        continue
      }
      guard !found.isEmpty || own.isEmpty && place == 0, !head.ends(with: "、"),
        (2...longestObject).contains(object.count), isObject(object)
      else {
        continue
      }
      let lead = own != found && leans(own) ? own : Text()
      let told = place > 0 ? opensCase(all[place - 1]) : Text()
      if own.isEmpty, let work = result.last.flatMap({ $0.work(telling: piece[cut]) }) { found = work }
      result.append(ChineseClause(subject: told + found, manner: lead + manner, verb: piece[cut], object: object))
    }
    return result
  }

  /// The pieces behind one without a subject that only go on with its object: `规定了茶价，茶具的尺寸，茶师的职责`.
  private static func further(behind place: Int, _ all: [Text]) -> Range<Int> {
    let rest = all.dropFirst(place + 1).prefix(6)
    let names = rest.prefix { piece in
      (3...24).contains(piece.count) && verb(in: piece) == nil && verbs.length(in: piece, at: 0) == nil && !leans(piece)
        && !ChineseEndings.isPredicate(piece)
        && !piece.containsAny(of: marksOfClause)
    }
    return names.count >= 2 || names.count == 1 && rest.count > 1 ? (place + 1)..<(place + 1 + names.count) : 0..<0
  }

  /// An answer at the end of a sentence's first piece, with the pieces that only go on with it.
  static func whole(_ answer: Text, in sentence: Text) -> Text {
    let all = pieces(sentence)
    guard all.count >= 3, all[0].ends(with: answer.string), let cut = verb(in: all[0]), cut.lowerBound <= 2 else {
      return answer
    }
    return further(behind: 0, all).reduce(answer) { $0 + "，" + withoutTail(all[$1]) }
  }

  private static let marksOfClause: Phrases = [
    "是", "有", "会", "會", "可", "能", "不", "了", "就", "都", "也", "而", "被", "使", "让", "讓", "要", "才", "为", "為", "在", "把", "将",
    "將", "则",
    "則", "更", "很", "如", "即",
  ]

  /// `水沸时，`: the case in which the next piece holds; empty for what is none.
  private static func opensCase(_ piece: Text) -> Text {
    guard (3...16).contains(piece.count), verb(in: piece) == nil,
      piece.endsWith(anyOf: ["时", "時", "时候", "時候", "的情况下", "的情況下", "之后", "之後", "以后", "以後"]), !piece.contains("、"),
      !piece.startsWith(anyOf: Stated.pointers), !piece.endsWith(anyOf: ["同时", "同時", "及时", "及時", "小时", "小時"])
    else { return Text() }
    return piece + "，"
  }

  /// Whether a piece begins with a word that needs the subject before: 在报上…, 为农民….
  private static func leans(_ piece: Text) -> Bool {
    piece.startsWith(anyOf: [
      "在", "为", "為", "以", "对", "對", "把", "从", "從", "向", "并", "並", "又", "也", "还", "還", "先", "将", "將", "通过", "通過",
    ])
  }

  /// What a piece without a verb that is known speaks of: a noun before a comma, or what stands before 把 and its like.
  private static func spokenOf(in piece: Text) -> Text? {
    if let cut = piece.indices.dropFirst(2).first(where: {
      "由被把将將".unicodeScalars.contains(piece[$0])
        && !(piece[$0] == "由" && "路自理缘緣事".unicodeScalars.contains(piece[$0 - 1]))
    }), cut <= 14,
      isSubject(piece.prefix(cut))
    {
      return piece.prefix(cut)
    }
    if piece.count <= longestSubject, !ChineseEndings.isPredicate(piece), isSubject(piece),
      verbs.length(in: piece, at: 0) != piece.count
    {
      return piece
    }
    let cut = piece.indices.dropFirst(2).first { "把将將被以在从從对對向为為用由同与與是".unicodeScalars.contains(piece[$0]) }
    return cut.map { piece.prefix($0) }.flatMap { $0.count <= 12 && isSubject($0) ? $0 : nil }
  }

  /// 200,000.
  private static func isInNumber(_ text: Text, _ index: Int) -> Bool {
    text[index] == "," && index > 0 && index + 1 < text.count && text[index - 1].isDigit && text[index + 1].isDigit
  }

  private static func pieces(_ text: Text) -> [Text] {
    var result: [Text] = []
    var start = 0
    var depth = 0
    for index in text.indices {
      if isQuote(text[index], opening: true) { depth += 1 }
      if isQuote(text[index], opening: false) { depth = max(0, depth - 1) }
      guard depth == 0, "，；。,;".unicodeScalars.contains(text[index]), !isInNumber(text, index) else { continue }
      result.append(text[start..<index].trimmed)
      start = index + 1
    }
    result.append(text.dropping(first: start).trimmed)
    return result.map(withoutJoint).filter { $0.count >= 2 }
  }

  /// `但拥有独立的窖`: the word that only joins a clause to the one before is none of it.
  private static func withoutJoint(_ piece: Text) -> Text {
    for word in ["但是", "但", "而且", "并且", "並且", "却", "卻"] where piece.starts(with: word) {
      return piece.without(prefix: word)
    }
    return piece
  }

  /// The first verb of a piece with 了, 着 or a word for its outcome behind it.
  private static func verb(in piece: Text) -> Range<Int>? {
    if piece.startsWith(anyOf: ["是", "为", "為"]) || piece.containsAny(of: ["什么", "什麼", "怎么", "如何", "为何"]) {
      return nil
    }
    var depth = 0
    for index in piece.indices.dropLast(2) {
      if isQuote(piece[index], opening: true) { depth += 1 }
      if isQuote(piece[index], opening: false) { depth = max(0, depth - 1) }
      // 试验证明了: the later two letters are the verb.
      if let later = verbs.length(in: piece, at: index + 1), index + 1 + later < piece.count,
        "了着過过出".unicodeScalars.contains(piece[index + 1 + later]) || piece.has("证明", at: index + 1)
      {
        continue
      }
      // 是 before a verb makes what follows a description.
      if piece[index] == "是", index > 0 { return nil }
      guard depth == 0, let verb = verbs.length(in: piece, at: index) else { continue }
      var end = index + verb
      guard end < piece.count, !nounMakers.contains(piece[end]), !ChineseCompounds.holdsVerb(piece, index, end) else {
        continue
      }
      if !taking.contains(where: { piece.has($0, at: index) }),
        let next = verbs.length(in: piece, at: end), !ChineseCompounds.holdsVerb(piece, end, end + next)
      {
        end += next
      }
      guard end < piece.count else { continue }
      if !piece.has("出版", at: end), !piece.has("出现", at: end),
        let tail = ["了", "着", "過", "过", "到", "出", "于", "於", "为", "為"].first(where: { piece.has($0, at: end) }),
        end + 2 < piece.count,
        !("过過".unicodeScalars.contains(piece[end]) && "程滤濾敏度渡期去错錯热熱冷量大小高低多少".unicodeScalars.contains(piece[end + 1]))
      {
        end += tail.unicodeScalars.count
      }
      guard !nounMakers.contains(piece[end]),
        !piece.prefix(index).endsWith(anyOf: ["的", "不", "没", "所", "被", "未", "无", "無"])
      else { continue }
      return index..<end
    }
    return nil
  }

  private static func isQuote(_ scalar: Unicode.Scalar, opening: Bool) -> Bool {
    opening ? scalar.isOpening || scalar == "“" || scalar == "《" : scalar.isClosing || scalar == "”" || scalar == "》"
  }

  /// The subject and what stands between it and the verb.
  private static func parted(_ head: Text) -> (Text, Text) {
    for word in adverbs where head.ends(with: word) && !ChineseCompounds.endsInPower(head) {
      let (own, manner) = parted(head.without(suffix: word).trimmed)
      return (own, manner + Text(word))
    }
    return (head, Text())
  }

  private static func withoutTail(_ object: Text) -> Text {
    object.trimming { $0.isSpace || $0 == "：" || $0 == ":" || $0 == "。" }
  }

  private static func isSubject(_ text: Text) -> Bool {
    (2...longestSubject).contains(text.count) && (text.hasHan || isCode(text)) && !(text.first?.isDigit ?? true)
      && !text.startsWith(anyOf: Stated.pointers) && !text.contains("：") && !isTorn(text)
      && !text.startsWith(anyOf: [
        "从", "從", "在", "当", "當", "为", "為", "向", "给", "給", "被", "一次", "每次", "首次", "如果", "为了", "為了", "由于", "由於", "因为",
        "因為", "通过", "通過", "根据", "根據", "对", "對", "把", "将",
        "將", "以", "用", "按",
        "即", "但", "而", "并", "並", "也", "还", "還", "又", "则", "則", "所以", "因此", "是", "可", "能", "会", "會", "要", "应", "應", "不",
        "没",
        "就", "都", "例如", "比如", "我",
        "你", "他", "她", "有些", "有的", "每", "只", "若", "使", "令", "让", "讓", "与", "與", "和", "随着", "隨著", "经", "經", "先", "再",
        "现在", "現在", "目前", "当时", "當時", "后来", "後來", "之后", "然后", "同时", "同時", "最后", "检索", "檢索", "搜索", "查找", "寻找", "尋找",
        "打开", "打開", "关闭", "關閉", "检查", "檢查", "计算",
        "計算", "读入", "讀入", "维护", "維護", "组织", "組織", "比较", "比較", "选择", "選擇", "指", "如", "促使", "一部分", "另一部分",
      ])
      && !text.endsWith(anyOf: [
        "的", "不", "可", "可以", "会", "會", "要", "应", "應", "来", "來", "去", "在", "和", "与", "與", "及", "并", "並", "而", "被",
        "将", "將", "需要", "必须", "开始",
        "得", "地", "很", "是", "有", "使", "采", "利", "为", "為", "所", "后", "後", "时", "時", "中", "上", "之", "以", "于", "於", "对",
        "對", "向", "把",
      ])
  }

  /// `必须把坯体的裂纹`, `茶农揉捻`, `窑工通过`: what stands before a verb with another one that has no end.
  private static func isTorn(_ text: Text) -> Bool {
    text.startsWith(anyOf: ["直到", "直至", "必须", "必須", "全部"])
      || text.containsAny(of: ["把"]) && !text.containsAny(of: ["把握", "把手", "把关", "一把"])
      || text.endsWith(anyOf: ["通过", "通過", "经由", "經由", "借助", "给", "給"])
      || text.scalars.last == "能" && !ChineseCompounds.endsInPower(text)
      || text.count >= 4 && authoring.contains(text.suffix(2)) && text[text.count - 3] != "》"
  }

  /// Verbs for writing and for making a book.
  private static let authoring: WordSet = [
    "整理", "出版", "撰写", "撰寫", "写出", "寫出", "发表", "發表", "编写", "編寫",
  ]

  /// The book a person wrote in this clause, where the next one goes on with what it tells: `…写出了《窑经》，阐述了…`.
  private func work(telling next: Text) -> Text? {
    guard next.startsWith(anyOf: ChineseClause.tellingVerbs), object.first == "《", object.scalars.last == "》",
      verb.startsWith(anyOf: ["写", "寫", "撰", "著", "编", "編", "发表", "發表", "出版"]), (2...10).contains(subject.count),
      object.count(where: { $0 == "《" }) == 1
    else { return nil }
    return subject + "的" + object
  }

  private static let tellingVerbs: Phrases = [
    "阐述", "闡述", "阐明", "闡明", "揭示", "总结", "總結", "论述", "論述", "解释", "解釋", "描述", "提出", "标志", "標誌", "奠定", "反映",
  ]

  /// Whether a word is a verb that takes an object, and nothing else.
  static func isVerb(_ word: Text) -> Bool { word.count >= 2 && verbs.length(in: word, at: 0) == word.count }

  /// `LRU`, `DNS`: a name in capitals.
  private static func isCode(_ text: Text) -> Bool {
    text.first?.isUpper ?? false && text.allSatisfy { $0.isLatin || $0.isDigit || $0 == "-" }
  }

  private static func isObject(_ text: Text) -> Bool {
    text.hasHan && !text.startsWith(anyOf: Stated.pointers) && !(text.starts(with: "被") && !text.contains("的"))
      && !text.startsWith(anyOf: [
        "的", "了", "着", "完", "是", "指", "而", "有", "能", "优先", "優先", "会", "會", "由", "把", "将", "將", "在", "于", "於", "很", "更",
        "不",
        "也",
        "都", "就", "和", "与", "與", "及", "或", "性",
        "者",
        "率",
      ])
      && !text.endsWith(anyOf: ["的", "了", "和", "与", "與", "及", "或", "在", "为", "為", "等"]) && !text.contains("：")
      && text.filter { $0.isOpening }.count == text.filter { $0.isClosing }.count
  }

  /// What may stand between subject and verb.
  private static let adverbs: [Literal] = [
    "系统", "系統", "全面", "科学", "科學", "进一步", "進一步", "成功", "主要", "首次", "正式", "直接", "间接", "間接", "大量", "大力", "逐渐", "逐漸", "逐步",
    "广泛", "廣泛", "严重",
    "嚴重", "彻底", "徹底", "充分", "有效", "可以", "能够", "能夠", "能", "可", "会", "會", "必须", "必須", "应当", "應當", "应", "應", "需", "一般",
    "通常", "共同", "先后", "先後",
    "最终", "最終", "最早", "只", "仅", "僅", "都", "均", "也", "还", "還", "又", "就", "才", "已", "已经", "已經", "曾", "不断", "不斷", "明确",
    "明確", "集中", "深刻",
  ]

  /// Letters that make a noun of the verb before: 使用者, 形成层, 提供的.
  private static let nounMakers = Set("的后後时時前之者员員器机機性率值法论論学學期区區表图圖类類型式层層端方权權能见見题題进進次度户戶处處例量力".unicodeScalars)

  /// Verbs whose object may begin with what looks like a verb: 具有使用价值.
  private static let taking: [Literal] = ["具有", "拥有", "擁有", "享有", "提供", "丧失", "喪失", "需要", "保证", "保證"]

  /// Verbs that take what stands behind them as their object.
  private static let verbs: Phrases = [
    "标志", "標誌", "标誌", "创立", "創立", "创建", "創建", "建立", "成立", "设立", "設立", "颁布", "頒布", "废除", "廢除", "签订", "簽訂", "发动", "發動",
    "推翻", "占领", "佔領", "割让",
    "割讓", "阐述", "闡述", "揭示", "解释", "解釋", "总结", "總結", "整理", "提出", "发表", "發表", "出版", "写出", "寫出", "撰写", "撰寫", "开启", "開啟",
    "开创", "開創", "奠定", "推动", "推動", "促进",
    "促進", "导致", "導致", "引起", "造成", "引发", "引發", "产生", "產生", "形成", "破坏", "破壞", "改变", "改變", "打破", "结束", "結束", "实现", "實現",
    "实行", "實行", "采用", "採用", "使用",
    "利用", "依靠", "依赖", "依賴", "取决", "取決", "需要", "要求", "具有", "拥有", "擁有", "保证", "保證", "保护", "保護", "维持", "維持", "减少", "減少",
    "增加", "提高", "提升", "降低", "防止",
    "避免", "抑制", "阻止", "支持", "负责", "負責", "提供", "吸收", "释放", "釋放", "分泌", "合成", "分解", "催化", "转化", "轉化", "转变", "轉變", "成为",
    "成為", "变为", "變為", "变成", "變成", "位于",
    "位於", "属于", "屬於", "来自", "來自", "来源", "來源", "存储", "儲存", "保存", "记录", "記錄", "管理", "处理", "處理", "描述", "反映", "体现", "體現",
    "表现", "表現", "代表", "丰富", "豐富", "发展",
    "發展", "坚持", "堅持", "反对", "反對", "适用", "適用", "规定", "規定", "禁止", "承担", "承擔", "享有", "丧失", "喪失", "取得", "扩大", "擴大", "缩短",
    "縮短", "加速", "加强", "加強", "削弱", "满足",
    "滿足", "遵循", "包含", "影响", "影響", "控制", "调节", "調節", "决定", "決定", "构成", "構成", "致力", "侵犯", "侵害", "追求", "主张", "主張", "参与",
    "參與", "介导", "介導", "传递", "傳遞", "激活", "增强", "增強", "减弱", "減弱", "加快", "减慢", "減慢", "升高", "延长",
    "延長", "扩张", "擴張", "排出", "运输", "運輸", "转运", "轉運", "分布于", "分佈於", "存在于", "存在於", "起源于", "起源於", "作用于", "作用於", "有利于",
    "有利於", "有助于", "有助於", "阐明", "闡明",
    "发现", "發現", "发明", "發明", "证明", "證明", "输送", "輸送", "支配", "供给", "供給", "消耗", "储存", "强调",
    "強調", "研究", "没有", "沒有", "含有", "带有", "帶有", "共享", "淘汰", "防御", "防禦", "传播", "傳播", "放弃", "放棄", "采取", "採取", "抵抗", "镇压",
    "鎮壓", "统一", "統一", "继承", "繼承", "担任", "擔任", "击败", "擊敗", "打败", "打敗", "战胜", "戰勝", "修建", "设置", "設置", "推行", "倡导", "倡導",
    "提倡",
    "宣布", "宣告", "承认", "承認", "拒绝", "拒絕", "获得", "獲得", "失去", "接受", "引入", "引进", "引進", "读取", "讀取", "写入", "寫入", "访问", "訪問",
    "修改", "删除", "刪除", "返回", "调用", "調用", "执行", "執行", "分配", "占用", "佔用", "监听", "監聽", "接收", "发送", "發送", "转发", "轉發", "验证",
    "驗證", "存放", "表示", "涉及", "围绕", "圍繞", "注重", "重视", "重視", "缺乏", "缺少", "面临", "面臨", "解决", "解決", "消除", "清除", "补充", "補充",
    "取代", "代替", "区分", "區分", "识别", "識別", "检测", "檢測", "改善", "改进", "改進", "完善", "起到", "发挥", "發揮", "充当", "充當", "定都", "迁都",
    "承受", "克服", "缓解", "緩解", "减轻", "減輕", "加重", "加剧", "加劇", "加深", "积累", "積累", "累积", "累積",
    "携带", "攜帶", "覆盖", "覆蓋", "包围", "包圍", "环绕", "環繞", "贯穿", "貫穿", "穿过", "穿過", "跨越", "流经",
    "流經", "汇入", "匯入", "侵蚀", "侵蝕", "冲刷", "沖刷", "阻碍", "阻礙", "妨碍", "妨礙", "阻断", "阻斷", "阻挡",
    "阻擋", "制约", "征服", "入侵", "攻占", "攻佔", "攻打", "攻破", "占据", "佔據", "夺取", "奪取", "收复", "收復",
    "吞并", "吞併", "兼并", "平定", "任命", "罢免", "罷免", "推举", "推舉", "拥立", "擁立", "册封", "冊封", "征收",
    "徵收", "缴纳", "繳納", "免除", "偿还", "償還", "诱导", "誘導", "诱发", "誘發", "激发", "激發", "唤起", "喚起",
    "引导", "引導", "启发", "啟發", "培养", "培養", "塑造", "树立", "樹立", "弘扬", "弘揚", "批判", "揭露", "讽刺",
    "諷刺", "歌颂", "歌頌", "赞美", "讚美", "抒发", "抒發", "刻画", "刻畫", "模仿", "借鉴", "借鑒", "吸取", "汲取",
    "摄取", "攝取", "侵入", "杀死", "殺死", "杀灭", "殺滅", "吞噬", "拮抗", "触发", "觸發", "捕获", "捕獲", "暴露",
    "唤醒", "喚醒", "容纳", "容納", "涵盖", "涵蓋", "汇集", "匯集", "合并", "合併", "切断", "切斷", "凸显", "凸顯",
    "彰显", "彰顯", "展现", "展現", "呈现", "呈現", "表明", "印证", "印證", "预示", "預示", "忽视", "忽視", "忽略",
    "质疑", "質疑", "排斥", "排除", "抛弃", "拋棄", "摆脱", "擺脫", "压迫", "壓迫", "剥夺", "剝奪", "赋予", "賦予",
    "授予", "给予", "給予", "吸引", "允许", "允許", "鼓励", "鼓勵", "建造", "创作", "創作", "创办", "創辦", "颁发",
    "頒發", "开凿", "開鑿", "开辟", "開闢", "主持", "率领", "率領", "平息", "巩固", "鞏固", "增进", "增進", "振兴",
    "復興", "复兴", "沟通", "溝通", "主导", "主導", "遵守", "违反", "違反", "履行", "行使", "保障", "维护", "維護",
    "捍卫", "捍衛", "确立", "確立", "确保", "確保", "适应", "適應", "符合", "抑止", "摧毁", "摧毀", "毁灭", "毀滅",
    "损害", "損害", "危害", "侵占", "侵佔", "抢占", "搶佔", "垄断", "壟斷", "抬高", "压低", "壓低", "拉动", "拉動",
    "带动", "帶動", "扩充", "擴充", "囊括", "经历", "經歷", "遭受", "遭到", "得到",
    "掌管", "监察", "監察", "掌握", "主管", "统领", "統領", "揭开", "揭開",
  ]
}
