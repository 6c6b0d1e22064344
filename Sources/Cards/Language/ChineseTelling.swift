import Notes

/// Further frames of Chinese clauses: where something is, what it is called, by what means, in what relation, in which case.
///
/// Each hangs on a word that tells it surely; simplified and traditional alike.
enum ChineseTelling {
  typealias Asked = (question: Text, answer: Text)

  /// `是指引农户的手册` below a name: what kind of manual the name is.
  static func kind(_ text: Text, of name: Text, _ traditional: Bool) -> Asked? {
    let plain = text.trimming { $0.isSpace || $0 == "。" || $0 == "；" }
    guard plain.starts(with: "是"), let link = plain.scalars.lastIndex(of: "的"), (5...60).contains(link),
      !plain.contains("，"),
      case let (said, noun) = (plain[1..<link], plain.dropping(first: link + 1)), (2...10).contains(noun.count),
      !said.startsWith(anyOf: ["一种", "一種", "一个", "一個", "否", "由", "不"]), noun.allSatisfy({ $0.isHan })
    else { return nil }
    for word in ["关于", "關於"] where said.starts(with: word) {
      let what: Text = traditional ? "是關於什麼的" : "是关于什么的"
      return (name + what + noun + "？", said.without(prefix: word))
    }
    return (name + (traditional ? "是什麼樣的" : "是什么样的") + noun + "？", said)
  }

  /// The questions of a sentence's clauses; one that does not say what it speaks of has the subject before.
  static func questions(_ sentence: Text, _ traditional: Bool) -> [Asked] {
    if let only = beside(sentence, traditional) ?? purposed(sentence, traditional) ?? onlyIf(sentence, traditional)
      ?? doneWhen(sentence, traditional)
    {
      return [only]
    }
    let twins =
      twins(sentence, traditional) + sided(sentence, traditional) + aged(sentence, traditional)
      + stances(sentence, traditional)
    guard twins.isEmpty else { return twins }
    let halves = sentence.pieces { $0 == "；" }
    var result = (halves.count == 2 ? halves : [sentence]).compactMap { paired($0.trimmed, traditional) }
    var subject = Text()
    var meaning: Text?
    let pieces = sentence.pieces { $0 == "，" || $0 == "；" || $0 == "。" }
    for (place, piece) in pieces.enumerated() {
      let piece = Stated.withoutLeader(piece.trimmed)
      if let told = meaning, piece == told { continue }
      // `茶税是多征一石茶，官府所得的增加量`: the measure stands behind the case.
      if place + 1 < pieces.count, piece.contains("是"), !piece.contains("的"),
        case let next = pieces[place + 1].trimmed, (4...14).contains(next.count), next.contains("的"),
        !next.containsAny(of: ["是", "会", "會", "有"]), next.endsWith(anyOf: ["量", "率", "值", "额", "額", "数", "數", "比"])
      {
        meaning = next
        if let cut = piece.firstRange(of: "是"), cut.lowerBound >= 2, isName(piece.prefix(cut.lowerBound)) {
          let asked = piece.prefix(cut.upperBound) + (traditional ? "什麼？" : "什么？")
          result.append((asked, piece.dropping(first: cut.upperBound) + "，" + next))
        }
        continue
      }
      var plain = piece
      if !subject.isEmpty, plain.startsWith(anyOf: carriers) { plain = subject + plain }
      guard plain.count >= 5, !plain.startsWith(anyOf: Stated.pointers),
        !plain.containsAny(of: ["什么", "什麼", "如何", "怎么"]),
        let asked = told(plain, traditional)
          ?? (place > 0 && opensCase(pieces[place - 1]) ? nil : basic(plain, traditional))
      else { continue }
      result.append(works(plain, traditional) ?? asked)
      subject =
        carriers.places(in: plain).first(where: { $0.lowerBound > 0 }).map { plain.prefix($0.lowerBound) } ?? subject
    }
    return result
  }

  /// Whether a clause only says in which case the next one holds.
  private static func opensCase(_ piece: Text) -> Bool {
    piece.startsWith(anyOf: ["如果", "若", "当", "當", "只要", "一旦", "随着", "隨著", "为了", "為了", "由于", "由於", "因为", "因為"])
      || piece.trimmed.endsWith(anyOf: ["时", "時", "时候", "時候", "后", "後", "下", "之前", "的话", "的話"])
  }

  /// Words with which a clause goes on about what the one before spoke of: `有利于大窑，不利于小窑`.
  private static let carriers: Phrases = [
    "完善于", "完善於", "废除于", "廢除於", "结束于", "結束於", "灭亡于", "滅亡於", "卒于", "卒於", "不利于", "不利於", "有利于", "有利於", "不适合", "不適合", "适合",
    "適合", "不适用于", "适用于", "遇", "大于", "大於", "小于", "小於", "高于", "高於", "低于",
    "低於",
  ]

  /// What a clause tells, the surest frame first.
  private static func told(_ clause: Text, _ traditional: Bool) -> Asked? {
    if let found = bracketed(clause, traditional) ?? place(clause, traditional) { return found }
    if let found = otherName(clause, traditional) ?? relation(clause, traditional) { return found }
    if let found = standard(clause, traditional) ?? measure(clause) ?? bound(clause) { return found }
    if let found = means(clause, traditional) ?? caused(clause, traditional) { return found }
    if let found = occasion(clause, traditional) ?? use(clause, traditional) { return found }
    if let found = limits(clause, traditional) ?? deeds(clause, traditional) ?? renown(clause, traditional)
      ?? everyday(clause, traditional)
    {
      return found
    }
    return moment(clause, traditional) ?? standing(clause, traditional) ?? plain(clause, traditional)
      ?? state(clause, traditional) ?? ways(clause, traditional) ?? copula(clause, traditional)
  }

  /// `只有甲，乙才丙`: in which case it does.
  private static func onlyIf(_ text: Text, _ traditional: Bool) -> Asked? {
    guard text.starts(with: "只有"), let comma = text.scalars.firstIndex(of: "，"), (4...40).contains(comma),
      case let rest = text.dropping(first: comma + 1).trimmed, let then = rest.firstRange(of: "才"), rest.count <= 40,
      !rest.contains("，"), !rest.startsWith(anyOf: Stated.pointers), then.lowerBound >= 2 || then.lowerBound == 0
    else { return nil }
    // `只有用熟泥，才能拉出薄胎`: how one can.
    if then.lowerBound == 0 {
      guard rest.count >= 5 else { return nil }
      return ((traditional ? "怎樣" : "怎样") + rest + "？", text[2..<comma])
    }
    let asked: Text = traditional ? "在什麼條件下" : "在什么条件下"
    return (rest.prefix(then.lowerBound) + asked + rest.dropping(first: then.lowerBound) + "？", text[2..<comma])
  }

  /// `水沸腾时，释放蒸汽`: what is done then, told by a clause without a subject.
  private static func doneWhen(_ text: Text, _ traditional: Bool) -> Asked? {
    guard let comma = text.scalars.firstIndex(of: "，"), (4...30).contains(comma),
      case let moment = text.prefix(comma), moment.endsWith(anyOf: ["时", "時"]),
      !moment.endsWith(anyOf: ["同时", "同時", "此时", "此時", "及时", "及時", "平时", "平時", "有时", "有時"]),
      !moment.startsWith(anyOf: Stated.pointers), case let rest = text.dropping(first: comma + 1).trimmed,
      !rest.contains("，"), !rest.contains("；"), (4...26).contains(rest.count),
      let verb = doing.first(where: { rest.starts(with: $0) }),
      case let object = rest.without(prefix: verb).without(prefix: "了"), (2...20).contains(object.count), object.hasHan,
      !object.startsWith(anyOf: Stated.pointers), !ChineseEndings.isPredicate(object)
    else { return nil }
    let what: Text = traditional ? "什麼" : "什么"
    for role in ["作为", "作為"] {
      if let cut = object.firstRange(of: role), cut.lowerBound >= 2 {
        return (
          moment + "，" + Text(verb) + what + object.dropping(first: cut.lowerBound) + "？",
          object.prefix(cut.lowerBound).trimmed
        )
      }
    }
    return (moment + "，" + Text(verb) + what + "？", object)
  }

  private static let doing = [
    "释放", "釋放", "产生", "產生", "生成", "使用", "采用", "採用", "分泌", "发送", "發送", "返回", "执行", "執行", "调用", "調用", "读取", "讀取", "写入",
    "寫入", "分配", "检查", "檢查", "选择", "選擇", "消耗", "输出", "輸出", "显示", "顯示", "建立", "删除", "刪除", "保存", "形成", "吸收", "需要", "触发",
    "觸發",
  ]

  /// `国际茶业会（第一茶会）在杭州成立`: the other name behind what the clause speaks of.
  private static func bracketed(_ text: Text, _ traditional: Bool) -> Asked? {
    // `甲（子）、乙（丑）`: what the brackets say is no other name.
    guard text.count(where: \.isOpening) == 1, !text.contains("、") else { return nil }
    guard let open = text.scalars.firstIndex(where: { $0 == "（" || $0 == "(" }), (3...14).contains(open),
      let close = text.scalars[open...].firstIndex(where: { $0 == "）" || $0 == ")" }), close + 3 < text.count,
      case let (name, answer) = (text.prefix(open).trimmed, text[(open + 1)..<close].trimmed),
      (3...12).contains(answer.count),
      answer.allSatisfy({ $0.isHan }), isName(name), !ChineseEndings.isPredicate(name),
      !ChineseEndings.isPredicate(answer),
      !answer.startsWith(anyOf: ["如", "见", "見", "即", "指", "包括", "主要", "不", "也", "或", "含", "由"]), !name.contains("的"),
      !name.hasDigit
    else { return nil }
    return (name + (traditional ? "又稱什麼？" : "又称什么？"), answer)
  }

  /// `反应发生在膜上`, `血液流向动脉`: where.
  private static func place(_ text: Text, _ traditional: Bool) -> Asked? {
    for verb in placing {
      guard let cut = text.firstRange(of: verb), isName(text.prefix(cut.lowerBound)) else { continue }
      let answer = text.dropping(first: cut.upperBound)
      guard (2...20).contains(answer.count), answer.hasHan, !answer.startsWith(anyOf: Stated.pointers),
        !answer.startsWith(anyOf: ["于", "於"]), !answer.hasDigit || !answer.endsWith(anyOf: ["年", "月", "日", "世纪", "世紀"])
      else { return nil }
      let layer: Text =
        answer.ends(with: "层")
        ? "哪一层？" : answer.ends(with: "層") ? "哪一層？" : ChineseQuestion.placed(answer, traditional) + "？"
      return (text.prefix(cut.upperBound) + layer, answer)
    }
    return nil
  }

  private static let placing = [
    "发生在", "發生在", "工作在", "存在于", "分布在", "分佈在", "运行在", "運行在", "位于", "位於", "出现在", "出現在", "生活在", "保存在", "存放在", "储存在", "儲存在",
    "建在", "设在", "設在", "坐落在", "生长在", "生長在", "埋在", "存储在", "集中在", "建立在", "安装在", "安裝在", "流向", "流入", "通向", "运往", "運往", "起源于",
    "起源於",
  ]

  /// `甲又称乙`: the other name.
  private static func otherName(_ text: Text, _ traditional: Bool) -> Asked? {
    for verb in naming {
      guard let cut = text.firstRange(of: verb), isName(text.prefix(cut.lowerBound)) else { continue }
      let answer = text.dropping(first: cut.upperBound).trimming {
        $0 == "“" || $0 == "”" || $0 == "：" || $0 == "「" || $0 == "」"
      }
      guard (2...16).contains(answer.count), !answer.contains("的") || answer.count <= 8 else { return nil }
      return (text.prefix(cut.upperBound) + (traditional ? "什麼？" : "什么？"), answer)
    }
    return nil
  }

  private static let naming = [
    "又称为", "又稱為", "原名", "本名", "笔名", "筆名", "学名", "學名", "化学名", "史称", "史稱", "古称", "古稱", "旧称", "舊稱", "人称", "人稱", "也称为",
    "也稱為", "又称", "又稱", "又叫做", "又叫", "也叫做", "也叫", "也称", "也稱", "简称为", "简称", "簡稱", "俗称",
    "俗稱", "别称",
    "全称是", "全称为",
  ]

  /// `甲与乙成反比`: how they stand to each other.
  private static func relation(_ text: Text, _ traditional: Bool) -> Asked? {
    guard text.containsAny(of: ["与", "與", "和", "同", "跟"]),
      let end = relations.first(where: { text.ends(with: $0) }),
      case let head = text.without(suffix: end).without(suffix: "之间").without(suffix: "之間"),
      (4...30).contains(head.count),
      isName(head)
    else { return nil }
    return (head + (traditional ? "成什麼關係？" : "成什么关系？"), Text(end))
  }

  private static let relations = [
    "成正比", "成反比", "呈正相关", "呈负相关", "呈正相關", "呈負相關", "正相关", "负相关", "正相關", "負相關", "互为倒数", "互为相反数", "互逆", "成正比例", "成反比例",
  ]

  /// `龙井默认散装`, `超时默认是三秒`: what it is unless one says otherwise.
  private static func standard(_ text: Text, _ traditional: Bool) -> Asked? {
    guard let cut = text.firstRange(of: "默认") ?? text.firstRange(of: "默認"), (2...20).contains(cut.lowerBound),
      isName(text.prefix(cut.lowerBound))
    else { return nil }
    var answer = text.dropping(first: cut.upperBound)
    for verb in ["是", "为", "為", "使用", "采用", "採用"] { answer = answer.without(prefix: verb) }
    guard (2...16).contains(answer.count), !answer.startsWith(anyOf: ["情况", "情況", "值", "的", "不", "会", "會"]) else {
      return nil
    }
    return (text.prefix(cut.upperBound) + (traditional ? "是什麼？" : "是什么？"), answer)
  }

  /// `容量约为七个`, `复杂度为O(n)`: how much it is.
  private static func measure(_ text: Text) -> Asked? {
    for verb in ["约为", "約為", "大约为", "一般为", "默认为", "為", "为", "是"] {
      guard let cut = text.lastRange(of: verb), cut.lowerBound >= 3 else { continue }
      let (head, answer) = (text.prefix(cut.lowerBound), text.dropping(first: cut.upperBound))
      guard (1...16).contains(answer.count), answer.hasDigit || answer.starts(with: "O("),
        answer.first?.isDigit ?? false
          || answer.first?.isLatin ?? false || answer.first == "-",
        !"作称稱成认認因分变變视視转轉以".unicodeScalars.contains(head[head.count - 1]),
        isName(head), !answer.contains("的"), !answer.containsAny(of: ["时", "時", "，", "；"]),
        verb != "是"
          || (answer.first?.isDigit ?? false || answer.starts(with: "O(")) && head.endsWith(anyOf: amountNouns)
      else { continue }
      return (text.prefix(cut.upperBound).trimmed + "多少？", answer)
    }
    return nil
  }

  private static let amountNouns: Phrases = [
    "沸点", "沸點", "熔点", "熔點", "凝固点", "大小", "长度", "長度", "宽度", "寬度", "高度", "深度", "容量", "端口", "端口号", "连接埠", "数量", "數量", "个数",
    "個數", "周期", "週期", "温度", "溫度",
    "速度",
    "压力", "壓力", "面积", "面積", "距离", "距離", "时间", "時間", "比例", "浓度", "濃度", "值", "重量", "电压", "電壓", "年龄", "年齡", "人口", "频率",
    "頻率",
    "上限", "下限", "位数", "位數", "率",
  ]

  /// `最多有两个子节点`: how many at most.
  private static func bound(_ text: Text) -> Asked? {
    for word in ["最多有", "最少有", "至少有", "至多有", "最多只有", "最多可以有", "只能有", "只有", "共有", "一共有", "总共有", "總共有"] {
      guard let cut = text.firstRange(of: word), isName(text.prefix(cut.lowerBound)) else { continue }
      let rest = text.dropping(first: cut.upperBound)
      guard let unit = rest.scalars.prefix(5).firstIndex(where: { "个個种種条條层層位次项項类類级級名人".unicodeScalars.contains($0) }),
        unit >= 1, rest.prefix(unit).allSatisfy({ $0.isDigit || "一二两兩三四五六七八九十百千万零".unicodeScalars.contains($0) }),
        rest.count <= 16, rest.count > unit + 1
      else { return nil }
      return (text.prefix(cut.upperBound) + "几" + rest.dropping(first: unit) + "？", rest.prefix(unit + 1))
    }
    return nil
  }

  /// `甲通过乙实现丙`: by what.
  private static func means(_ text: Text, _ traditional: Bool) -> Asked? {
    for word in ["通过", "通過", "借助", "利用", "依靠"] {
      guard let cut = text.firstRange(of: word), isName(text.prefix(cut.lowerBound)) else { continue }
      let rest = text.dropping(first: cut.upperBound)
      let found = deeds.compactMap { rest.firstRange(of: $0, from: 2) }.filter { range in
        // 向量: no word for a side.
        !(rest[range] == "向" && range.upperBound < rest.count
          && "量导導外内內上下前后心".unicodeScalars.contains(rest[range.upperBound]))
      }.min { $0.lowerBound < $1.lowerBound }
      guard let deed = found, (2...18).contains(deed.lowerBound), rest.count - deed.lowerBound >= 2 else { return nil }
      let answer = rest.prefix(deed.lowerBound)
      guard !answer.endsWith(anyOf: ["的", "和", "与", "与", "或"]), answer.hasHan || answer.hasLatin,
        !answer.startsWith(anyOf: Stated.pointers)
      else { return nil }
      let what: Text = traditional ? "什麼" : "什么"
      return (text.prefix(cut.upperBound) + what + rest.dropping(first: deed.lowerBound) + "？", answer)
    }
    return nil
  }

  private static let deeds = [
    "制造", "製造", "缓解", "緩解", "生成", "转化", "轉化", "转换", "轉換", "加密", "保护", "保護", "防止", "避免", "提供", "排出", "感知", "杀死", "殺死",
    "抑制", "促进",
    "促進", "治疗", "治療", "分解", "消灭", "消滅", "散热", "呼吸", "繁殖", "查找", "认证", "認證", "验证", "驗證", "向", "与", "與", "通知", "传输", "傳輸",
    "交换", "交換", "组织", "組織", "判断", "判斷", "识别", "識別", "确定", "確定", "处理", "處理", "检测", "檢測",
    "通信", "来", "來", "把", "将", "將", "建立", "实现", "實現", "调节", "調節", "完成", "进行", "進行", "提高", "降低", "控制", "传递", "傳遞", "获取",
    "獲取",
    "获得", "獲得", "传播", "傳播", "运输", "運輸", "影响", "影響", "减少", "減少", "增加", "保证", "保證", "解决", "解決", "形成", "产生", "產生", "释放",
    "釋放", "吸收", "达到", "達到", "表达", "表達", "管理", "访问", "訪問", "推动", "推動", "维持", "維持", "发送", "發送", "连接", "連接",
  ]

  /// `温度过高会使酶失活`: what it leads to.
  private static func caused(_ text: Text, _ traditional: Bool) -> Asked? {
    for word in ["会使", "會使", "可使", "能使", "往往使", "会让", "會讓", "使得", "会导致", "會導致"] {
      guard let cut = text.firstRange(of: word), (3...24).contains(cut.lowerBound),
        case let head = text.prefix(cut.lowerBound), !head.startsWith(anyOf: Stated.pointers), head.hasHan,
        !head.startsWith(anyOf: ["从而", "從而", "以", "如果", "当", "並", "并", "而", "可", "能"]),
        !head.endsWith(anyOf: ["来", "來", "以", "而", "就", "也", "都"])
      else { continue }
      let isResult = word.hasSuffix("导致") || word.hasSuffix("導致")
      let answer =
        (isResult ? Text() : Text(word.hasPrefix("会") || word.hasPrefix("會") ? String(word.dropFirst()) : word))
        + text.dropping(first: cut.upperBound)
      guard (3...30).contains(answer.count) else { return nil }
      return (head + (traditional ? "會造成什麼結果？" : "会造成什么结果？"), answer)
    }
    return nil
  }

  /// `水的密度在4℃时最大`: when.
  private static func occasion(_ text: Text, _ traditional: Bool) -> Asked? {
    guard let cut = text.firstRange(of: "在"), isName(text.prefix(cut.lowerBound)),
      let end = ["时最", "時最", "时达到", "時達到", "时才", "時才", "下才", "后才", "後才"].compactMap({
        text.firstRange(of: $0, from: cut.upperBound)
      })
      .first
    else { return nil }
    let answer = text[cut.upperBound..<(end.lowerBound + 1)]
    guard (2...16).contains(answer.count), text.count > end.upperBound else { return nil }
    let asked: Text = traditional ? "在什麼情況下" : "在什么情况下"
    return (text.prefix(cut.lowerBound) + asked + text.dropping(first: end.lowerBound + 1) + "？", answer)
  }

  /// `端口号用于标识进程`: what for.
  private static func use(_ text: Text, _ traditional: Bool) -> Asked? {
    for word in ["主要用于", "用于", "用來", "用来", "用於"] {
      guard let cut = text.firstRange(of: word),
        isName(["只能", "可以", "仅能", "可", "常"].reduce(text.prefix(cut.lowerBound)) { $0.without(suffix: $1) }),
        !text.prefix(cut.lowerBound).endsWith(anyOf: ["适", "適", "作", "应", "應", "利", "专", "專", "使", "引"])
      else { continue }
      let answer = text.dropping(first: cut.upperBound)
      guard (2...30).contains(answer.count), answer.hasHan, !answer.ends(with: "的") else { return nil }
      if answer.contains(text: "是在") { return nil }
      // `窑具只能用于有釉的坯体`: for a thing.
      if answer.starts(with: "有"), answer.contains("的") {
        return (text.prefix(cut.upperBound) + (traditional ? "什麼？" : "什么？"), answer)
      }
      return (text.prefix(cut.lowerBound) + (traditional ? "用來做什麼？" : "用来做什么？"), answer)
    }
    return nil
  }

  /// `水沸时停止加热`: what then happens.
  private static func moment(_ text: Text, _ traditional: Bool) -> Asked? {
    guard let cut = text.firstRange(of: "时") ?? text.firstRange(of: "時"), (4...24).contains(cut.lowerBound),
      !text.prefix(cut.lowerBound).endsWith(anyOf: ["同", "及", "小", "当", "平", "临", "按", "随", "暂", "实", "何"]),
      case let result = text.dropping(first: cut.upperBound), (3...24).contains(result.count),
      result.startsWith(anyOf: deedsThen)
        || result.firstRange(of: "被").map({ (2...8).contains($0.lowerBound) && result.count - $0.upperBound >= 2 })
          ?? false
    else { return nil }
    return (text.prefix(cut.upperBound) + (traditional ? "會怎樣？" : "会怎样？"), result)
  }

  private static let deedsThen = [
    "执行", "執行", "采用", "採用", "改用", "使用", "进入", "進入", "产生", "產生", "发生", "發生", "变为", "變為", "会", "會", "就", "停止", "开始", "開始",
    "发送", "發送", "返回", "触发", "觸發", "切换", "切換", "调用", "調用", "形成", "释放", "釋放",
  ]

  /// `甲是…`, `甲指…`: what a short name at the start is, where nothing else in the clause can be asked.
  private static func copula(_ text: Text, _ traditional: Bool) -> Asked? {
    for word in ["必为", "必為", "必是", "均为", "均為", "皆为", "皆為"] {
      guard let cut = text.firstRange(of: word), (2...16).contains(cut.lowerBound), isName(text.prefix(cut.lowerBound)),
        case let said = text.dropping(first: cut.upperBound), (3...24).contains(said.count), said.hasHan
      else { continue }
      return (text.prefix(cut.upperBound) + (traditional ? "什麼？" : "什么？"), said)
    }
    for word in ["指的是", "是指", "指", "是"] {
      guard let cut = text.firstRange(of: word), (2...10).contains(cut.lowerBound), isName(text.prefix(cut.lowerBound)),
        !text.prefix(cut.lowerBound).hasDigit
      else { continue }
      let said = text.dropping(first: cut.upperBound)
      guard (6...60).contains(said.count), said.hasHan,
        !said.startsWith(anyOf: [
          "令", "腸", "肠", "针", "針", "责", "責", "引", "明", "甲", "纹", "派", "望", "标", "標", "數", "揮", "導", "属于", "屬於", "否",
          "不", "因", "源于", "源於", "来自", "來自", "来源于", "來源於",
          "由于", "由於", "为了", "為了", "在", "从", "從", "最", "很", "非常", "更", "出", "向", "标", "示", "数", "定", "挥",
          "导",
        ]),
        ChineseClause.all(in: text).isEmpty,
        !(said.scalars.lastIndex(of: "的").map { (2...8).contains(said.count - $0 - 1) } ?? false),
        !text.prefix(cut.lowerBound).endsWith(anyOf: [
          "也", "都", "就", "还", "還", "但", "而", "正", "只", "总", "總", "又", "仍", "才", "便", "则", "則", "目的", "原因", "问题", "要",
          "于", "可",
        ])
      else { return nil }
      return (text.prefix(cut.lowerBound) + (traditional ? "是什麼？" : "是什么？"), said)
    }
    return nil
  }
}
