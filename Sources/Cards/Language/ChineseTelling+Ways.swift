import Notes

/// Frames of Chinese facts on ways and comparisons: with what something is done, what it must be, why it must, how it is beside another.
extension ChineseTelling {
  /// The first of these frames that a clause has.
  static func ways(_ text: Text, _ traditional: Bool) -> Asked? {
    guard (6...60).contains(text.count), !text.containsAny(of: ["？", "?", "：", ":", "是否", "，"]) else { return nil }
    let what: Text = traditional ? "什麼" : "什么"
    return sourced(text, what) ?? withTool(text, what) ?? outdone(text, traditional) ?? obliged(text, traditional)
  }

  /// `青釉的做法是源于越窑`: where it comes from.
  private static func sourced(_ text: Text, _ what: Text) -> Asked? {
    for verb in ["是源于", "是源於", "是来源于", "是來源於"] {
      guard let cut = text.firstRange(of: verb), (3...16).contains(cut.lowerBound), isName(text.prefix(cut.lowerBound)),
        case let said = text.dropping(first: cut.upperBound), said.count >= 2
      else { continue }
      return (text.prefix(cut.lowerBound) + Text(verb).dropping(first: 1) + what + "？", said)
    }
    return nil
  }

  /// `出窑前，需要封住窑门，以防止坯体开裂`: what that is for.
  static func purposed(_ sentence: Text, _ traditional: Bool) -> Asked? {
    let text = sentence.trimming { $0.isSpace || $0 == "。" || $0 == "；" }
    guard let comma = text.scalars.lastIndex(of: "，"), (6...50).contains(comma),
      case let aim = text.dropping(first: comma + 1).trimmed, aim.first == "以", (6...40).contains(aim.count),
      case let said = aim.dropping(first: 1), said.startsWith(anyOf: aims)
    else { return nil }
    let answer = said.startsWith(anyOf: ["便", "免", "期"]) ? aim : said
    let deed = text.prefix(comma)
    let last = deed.pieces { $0 == "，" }.last?.trimmed ?? deed
    guard !last.startsWith(anyOf: Stated.pointers), !deed.contains("；"), !deed.contains("："),
      let need = needs.compactMap({ deed.firstRange(of: $0, from: deed.count - last.count) }).min(by: {
        $0.lowerBound < $1.lowerBound
      }), !deed.dropping(first: need.upperBound).startsWith(anyOf: ["求", "点", "點", "素", "用", "该", "該"])
    else { return nil }
    return (
      deed.prefix(need.lowerBound) + (traditional ? "為什麼" : "为什么") + deed.dropping(first: need.lowerBound) + "？", answer
    )
  }

  private static let needs: [Literal] = ["必须", "必須", "需要", "应当", "應當", "应该", "應該", "要", "应", "應", "需"]

  private static let aims: Phrases = [
    "防止", "避免", "免", "便", "保证", "保證", "确保", "確保", "减少", "減少", "提高", "降低", "保护", "保護", "期", "达到", "達到", "满足", "滿足", "增加",
    "增强", "增強", "维持", "維持", "获得", "獲得", "节省", "節省",
  ]

  /// `对于红釉，用还原焰烧成，对于绿釉，用氧化焰烧成`: what is done with each.
  static func sided(_ sentence: Text, _ traditional: Bool) -> [Asked] {
    let pieces = sentence.trimming { $0.isSpace || $0 == "。" }.pieces { $0 == "，" || $0 == "；" }.map(\.trimmed)
    guard pieces.count == 4, let mark = ["对于", "對於", "对", "對"].first(where: { pieces[0].starts(with: $0) }),
      pieces[2].without(prefix: "而").starts(with: mark),
      case let sides = [(pieces[0], pieces[1]), (pieces[2].without(prefix: "而"), pieces[3])],
      sides.allSatisfy({ side, told in
        (3...16).contains(side.count) && (4...40).contains(told.count) && !told.startsWith(anyOf: Stated.pointers)
      }),
      sides[0].0 != sides[1].0
    else { return [] }
    let areDeeds = sides.allSatisfy { $0.1.startsWith(anyOf: handling) }
    let how: Text =
      areDeeds ? (traditional ? "，應怎樣做？" : "，应怎样做？") : traditional ? "，情況怎樣？" : "，情况怎样？"
    return sides.map { ($0.0 + how, $0.1) }
  }

  private static let handling: Phrases = [
    "为", "為", "用", "要", "让", "讓", "将", "將", "把", "使用", "采用", "採用", "应", "應", "需", "可", "必须", "必須", "选", "選", "先", "加",
    "以",
    "取", "按", "建立", "创建", "創建", "转", "轉",
  ]

  /// `采用匣钵隔开火焰`: with what.
  private static func withTool(_ text: Text, _ what: Text) -> Asked? {
    guard let verb = tools.first(where: { text.starts(with: $0) }),
      case let rest = text.without(prefix: verb), !rest.startsWith(anyOf: Stated.pointers),
      !rest.startsWith(anyOf: ["者", "户", "戶", "于", "於", "了", "率", "权", "權", "价", "價"]),
      let deed = toolDeeds.compactMap({ rest.firstRange(of: $0, from: 2) }).min(by: { $0.lowerBound < $1.lowerBound }),
      case let answer = rest.prefix(deed.lowerBound), (2...16).contains(answer.count), answer.hasHan || answer.hasLatin,
      !answer.endsWith(anyOf: ["的", "和", "与", "與", "或", "不", "可", "被", "所", "能", "会", "會", "以"]),
      !answer.containsAny(of: ["的时候", "时", "時", "、"]), !ChineseEndings.isPredicate(answer),
      case let object = rest.dropping(first: deed.upperBound), (2...24).contains(object.count), object.hasHan,
      !object.startsWith(anyOf: ["的", "了的", "率", "量", "性"])
    else { return nil }
    return ("用" + what + rest.dropping(first: deed.lowerBound) + "？", answer)
  }

  private static let tools = ["使用", "利用", "采用", "採用", "借助", "引入"]

  private static let toolDeeds: [Literal] = [
    "解决", "解決", "实现", "實現", "保护", "保護", "防止", "避免", "隔开", "隔開", "控制", "提高", "降低", "减少", "減少", "检测", "檢測", "测量", "測量",
    "判断",
    "判斷", "表示", "连接", "連接", "存储", "儲存", "存放", "模拟", "模擬", "传输", "傳輸", "转换", "轉換", "加密", "分离", "分離", "提取", "去除", "清除",
    "识别", "識別", "区分", "區分", "计算", "計算", "描述", "记录", "記錄", "缓解", "緩解", "治疗", "治療", "保存", "管理", "消除", "调节", "調節", "完成",
  ]

  /// `青瓷比白瓷更怕水`: how the one is beside the other.
  private static func outdone(_ text: Text, _ traditional: Bool) -> Asked? {
    guard let cut = text.firstRange(of: "比"), (2...14).contains(cut.lowerBound),
      case let first = text.prefix(cut.lowerBound), isName(first),
      !first.endsWith(anyOf: ["对", "對", "相", "百分", "之", "占", "成"]),
      let more = text.firstRange(of: "更", from: cut.upperBound),
      case let second = text[cut.upperBound..<more.lowerBound].without(suffix: "要"), (2...14).contains(second.count),
      isName(second), !first.contains("的"),
      case let rest = text.dropping(first: more.lowerBound), (2...12).contains(rest.count), !rest.contains("的"),
      !second.startsWith(anyOf: ["较", "較", "例", "值", "如", "赛"])
    else { return nil }
    let (and, how): (Text, Text) = traditional ? ("與", "相比怎麼樣？") : ("与", "相比怎么样？")
    return (first + and + second + how, rest)
  }

  /// `拉坯用的泥必须是熟泥`, `窑工必须记录窑温`: what it must be, or do.
  private static func obliged(_ text: Text, _ traditional: Bool) -> Asked? {
    for must in ["必须", "必須", "必需", "应当", "應當"] {
      guard let cut = text.firstRange(of: must), (2...20).contains(cut.lowerBound), isName(text.prefix(cut.lowerBound)),
        case let said = text.dropping(first: cut.upperBound), (3...30).contains(said.count),
        !said.startsWith(anyOf: Stated.pointers), !said.startsWith(anyOf: ["的", "有"]),
        !text.prefix(cut.lowerBound).hasDigit, !text.prefix(cut.lowerBound).startsWith(anyOf: ["则", "則", "那么", "所以"])
      else { continue }
      for link in ["是", "为", "為"] where said.starts(with: link) && said.count >= 3 {
        return (text.prefix(cut.upperBound) + Text(link) + (traditional ? "什麼？" : "什么？"), said.dropping(first: 1))
      }
      guard said.count >= 4, ChineseClause.all(in: text).isEmpty else { return nil }
      return (text.prefix(cut.upperBound) + (traditional ? "怎樣？" : "怎样？"), said.without(prefix: "要"))
    }
    return nil
  }

  /// `宋代时期，龙窑兴起；明代，龙窑衰落`, `明代出现了青花`: in which age.
  static func aged(_ sentence: Text, _ traditional: Bool) -> [Asked] {
    let when: Text = traditional ? "於什麼時期？" : "于什么时期？"
    var age: Text?
    var result: [Asked] = []
    for piece in sentence.trimming({ $0.isSpace || $0 == "。" }).pieces({ $0 == "，" || $0 == "；" }) {
      let text = piece.trimmed
      guard let end = ageEnd(text) else {
        if let age, let verb = rising.first(where: { text.ends(with: $0) }), case let name = text.without(suffix: verb),
          (2...12).contains(name.count), isName(name), !ChineseEndings.isPredicate(name)
        {
          result.append((text + when, age))
        }
        age = nil
        continue
      }
      age = text.prefix(end)
      let rest = text.dropping(first: end).trimmed
      guard let verb = risingFirst.first(where: { rest.starts(with: $0) }),
        case let name = rest.without(prefix: verb).without(prefix: "了"), (2...14).contains(name.count), name.hasHan,
        !name.startsWith(anyOf: Stated.pointers), !ChineseEndings.isPredicate(name), !name.hasDigit
      else { continue }
      result.append((name + Text(verb) + when, text.prefix(end)))
    }
    return result
  }

  /// Where the name of an age at the start ends: `西周`, `春秋时期`, `十九世纪`.
  private static func ageEnd(_ text: Text) -> Int? {
    for length in stride(from: min(8, text.count), through: 2, by: -1) {
      let name = text.prefix(length)
      guard ages.contains(name) || length >= 3 && name.endsWith(anyOf: ageEnds) && name.allSatisfy(\.isHan) else {
        continue
      }
      return name.containsAny(of: ["的", "在", "是", "了"]) ? nil : length
    }
    return nil
  }

  private static let ages: WordSet = [
    "夏朝", "商朝", "西周", "东周", "東周", "春秋", "战国", "戰國", "秦朝", "秦代", "汉代", "漢代", "汉朝", "漢朝", "西汉", "西漢", "东汉", "東漢", "隋朝",
    "隋代",
    "唐朝", "唐代", "宋朝", "宋代", "北宋", "南宋", "元朝", "元代", "明朝", "明代", "清朝", "清代", "清末", "民国", "民國", "近代", "现代", "現代", "古代",
  ]

  private static let ageEnds: Phrases = ["时期", "時期", "时代", "時代", "世纪", "世紀", "末年", "初年", "末期", "初期"]
  private static let rising = [
    "兴起", "興起", "繁荣", "繁榮", "出现", "出現", "产生", "產生", "盛行", "衰落", "形成", "诞生", "誕生", "确立", "確立",
  ]
  private static let risingFirst = ["出现", "出現", "产生", "產生", "设立", "設立", "创立", "創立", "发明", "發明", "开设", "開設", "兴起", "興起"]

  /// `重视火候，反对急烧`, below the name of a school: what it stands for, and against.
  static func stances(_ sentence: Text, _ traditional: Bool) -> [Asked] {
    let pieces = sentence.trimming { $0.isSpace || $0 == "。" || $0 == "；" }.pieces { $0 == "，" || $0 == "；" }.map(
      \.trimmed)
    guard let first = pieces.first, standing.contains(where: { first.starts(with: $0) }) else { return [] }
    return pieces.prefix(3).compactMap { piece in
      guard let verb = standing.first(where: { piece.starts(with: $0) }), case let rest = piece.without(prefix: verb),
        case let object = rest.without(prefix: "了"), (2...24).contains(object.count), object.hasHan,
        !object.startsWith(anyOf: Stated.pointers), !object.startsWith(anyOf: ["的", "者", "性", "度", "权", "權", "方"]),
        !object.containsAny(of: ["：", "（", "？"])
      else { return nil }
      return (Text(verb) + (traditional ? "什麼？" : "什么？"), object)
    }
  }

  private static let standing = [
    "重视", "重視", "主张", "主張", "提倡", "倡导", "倡導", "反对", "反對", "强调", "強調", "推崇", "批判", "注重", "提出", "创办", "創辦", "首创", "首創",
    "首倡",
    "热衷", "熱衷", "崇尚", "发明", "發明", "开创", "開創", "创立", "創立", "信奉", "否定", "否认", "否認", "抨击", "抨擊", "继承", "繼承", "发展了", "發展了",
  ]
}
