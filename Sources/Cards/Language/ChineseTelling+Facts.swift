import Notes

/// Frames of Chinese facts: when something began, where it goes on, what share it has, how long it is, what sways it, what someone made.
extension ChineseTelling {
  /// The first of these frames that a clause has.
  static func fact(_ text: Text, _ traditional: Bool) -> Asked? {
    let what: Text = traditional ? "什麼" : "什么"
    return dated(text) ?? placed(text, traditional) ?? share(text) ?? length(text) ?? affected(text, what)
      ?? made(text, what)
  }

  /// `需求增加，价格上升`: what becomes of the one where the other changes.
  static func changed(_ pieces: [Text], _ traditional: Bool) -> Asked? {
    let ends = pieces.map { piece in
      changes.first { piece.ends(with: $0) && piece.count >= $0.unicodeScalars.count + 2 }
    }
    guard pieces.count == 2, ends[0] != nil, let second = ends[1], pieces.allSatisfy({ $0.count <= 12 }) else {
      return nil
    }
    return (
      pieces[0] + "，" + pieces[1].without(suffix: second) + (traditional ? "會怎樣？" : "会怎样？"), Text(second)
    )
  }

  private static let changes = [
    "增加", "减少", "減少", "上升", "下降", "升高", "降低", "提高", "扩大", "擴大", "缩小", "縮小", "增大", "减小", "減小", "变大", "變大", "变小", "變小",
    "增强",
    "增強", "减弱", "減弱", "上涨", "上漲", "下跌", "加快", "减慢", "變慢", "变慢", "变快", "變快",
  ]

  private static let beginnings = [
    "发生于", "發生於", "诞生于", "誕生於", "成立于", "成立於", "始于", "始於", "建于", "建於", "爆发于", "爆發於", "灭亡于", "滅亡於", "创立于", "創立於", "形成于",
    "形成於", "出生于", "出生於", "完善于", "完善於", "废除于", "廢除於", "卒于", "卒於", "兴起于", "興起於", "颁布于", "頒佈於", "结束于", "結束於",
  ]

  /// `茶会始于唐代`, `茶馆建于1904年`: when.
  private static func dated(_ text: Text) -> Asked? {
    for verb in beginnings {
      guard let cut = text.firstRange(of: verb), isName(text.prefix(cut.lowerBound)), cut.lowerBound >= 2,
        case let answer = text.dropping(first: cut.upperBound), (2...14).contains(answer.count)
      else { continue }
      if answer.hasDigit, answer.contains("年") { return (text.prefix(cut.upperBound) + "哪一年？", answer) }
      guard answer.endsWith(anyOf: ["朝", "代", "时期", "時期", "世纪", "世紀", "年间", "年間", "初", "末", "年"]) else {
        return nil
      }
      return (text.prefix(cut.upperBound) + (verb.hasSuffix("於") ? "什麼時候？" : "什么时候？"), answer)
    }
    return nil
  }

  private static let goingOn = [
    "中进行", "中進行", "内进行", "內進行", "上进行", "上進行", "里进行", "裡進行", "中发生", "中發生", "内发生", "內發生", "中完成", "内完成", "內完成", "中合成",
    "内合成",
    "內合成",
  ]

  /// `发酵在窖中进行`, `水在100摄氏度时沸腾`: where, or at how many degrees.
  private static func placed(_ text: Text, _ traditional: Bool) -> Asked? {
    guard let cut = text.firstRange(of: "在"), isName(text.prefix(cut.lowerBound)), cut.lowerBound >= 1,
      case let rest = text.dropping(first: cut.upperBound)
    else { return nil }
    if let first = rest.first, first.isDigit,
      let mark = ["时", "時", "下"].compactMap({ rest.firstRange(of: $0) }).first, (3...12).contains(mark.lowerBound),
      (2...6).contains(rest.count - mark.upperBound)
    {
      let amount = rest.prefix(mark.lowerBound)
      let unit = amount.trimming { $0.isDigit || $0.isSpace || ".~～-–".unicodeScalars.contains($0) }
      guard !unit.isEmpty, !unit.startsWith(anyOf: ["年", "月", "日", "世"]) else { return nil }
      return (text.prefix(cut.upperBound) + "多少" + unit + rest.dropping(first: mark.lowerBound) + "？", amount)
    }
    guard let verb = goingOn.first(where: { rest.ends(with: $0) }), rest.count >= 5 else { return nil }
    let place = rest.dropping(last: verb.unicodeScalars.count - 1)
    guard place.count <= 16, !place.startsWith(anyOf: Stated.pointers), !place.endsWith(anyOf: ["过程中", "過程中"]) else {
      return nil
    }
    return (
      text.prefix(cut.upperBound) + (traditional ? "哪裡" : "哪里") + rest.dropping(first: place.count) + "？", place
    )
  }

  /// `茶税占岁入的21%`: how much of it.
  private static func share(_ text: Text) -> Asked? {
    guard let cut = text.firstRange(of: "占") ?? text.firstRange(of: "佔"), cut.lowerBound >= 2,
      let of = text.lastRange(of: "的"), of.lowerBound > cut.upperBound,
      case let answer = text.dropping(first: of.upperBound), (2...10).contains(answer.count),
      answer.first?.isDigit ?? false && answer.endsWith(anyOf: ["%", "％"]) || answer.contains("分之"),
      isName(text.prefix(cut.lowerBound).without(suffix: "约").without(suffix: "約"))
    else { return nil }
    return (text.prefix(of.upperBound) + "多少？", answer)
  }

  /// `茶马道全长约两千公里`: how much.
  private static func length(_ text: Text) -> Asked? {
    for noun in ["全长", "全長", "总长", "總長", "面积", "面積", "海拔", "人口", "总重", "總重", "容量", "期间为", "期間為", "期限为", "期限為"] {
      guard let cut = text.firstRange(of: noun), cut.lowerBound >= 2, isName(text.prefix(cut.lowerBound)) else {
        continue
      }
      var rest = text.dropping(first: cut.upperBound)
      var head = text.prefix(cut.upperBound)
      for word in ["约为", "約為", "约", "約", "达", "達", "有", "为", "為"] where rest.starts(with: word) {
        head = head + Text(word)
        rest = rest.without(prefix: word)
      }
      guard (2...12).contains(rest.count), let first = rest.first,
        first.isDigit || "一二两兩三四五六七八九十百千万萬".unicodeScalars.contains(first), !rest.contains("，"), !rest.contains("的")
      else { return nil }
      return (head + "多少？", rest)
    }
    return nil
  }

  /// `茶味受水质影响`: by what.
  private static func affected(_ text: Text, _ what: Text) -> Asked? {
    let ends = ["的影响", "的影響", "影响", "影響", "的控制", "控制", "的限制", "限制", "的保护", "保护", "保護", "的支配", "支配", "调节", "調節"]
    guard let cut = text.firstRange(of: "受"), isName(text.prefix(cut.lowerBound)), cut.lowerBound >= 2,
      let end = ends.first(where: { text.ends(with: $0) }),
      text.count - end.unicodeScalars.count - cut.upperBound >= 2,
      case let answer = text[cut.upperBound..<(text.count - end.unicodeScalars.count)], answer.count <= 20,
      !answer.startsWith(anyOf: ["到", "了"]), !answer.startsWith(anyOf: Stated.pointers)
    else { return nil }
    return (text.prefix(cut.upperBound) + what + Text(end) + "？", answer)
  }

  /// `陶公写了《窑经》`: who.
  private static func author(_ text: Text, _ what: Text) -> Asked? {
    guard let open = text.firstRange(of: "《"), text.contains("》"),
      let verb = authoring.filter({ text.prefix(open.lowerBound).ends(with: $0) }).max(by: { $0.count < $1.count }),
      case let name = text.prefix(open.lowerBound - verb.unicodeScalars.count), (2...6).contains(name.count),
      name.allSatisfy(\.isHan), isName(name),
      !name.endsWith(anyOf: ["他", "她", "又", "还", "并", "后", "整理", "编辑", "編輯", "翻译", "翻譯", "主持", "组织"]),
      case let rest = text.dropping(first: open.lowerBound), rest.count <= 40
    else { return nil }
    return ((what == "什麼" ? "誰" : "谁") + Text(verb) + rest + "？", name)
  }

  /// `陶公写了《窑经》《釉谱》两本书`: what, of one who wrote several.
  static func works(_ text: Text, _ traditional: Bool) -> Asked? {
    let what: Text = traditional ? "什麼" : "什么"
    guard let author = author(text, what), let open = text.firstRange(of: "《"),
      let close = text.lastRange(of: "》"), open.lowerBound < close.lowerBound,
      case let titles = text[open.lowerBound..<close.upperBound], titles.scalars.filter({ $0 == "《" }).count >= 2,
      titles.pieces(by: "》").allSatisfy({ $0.isEmpty || $0.startsWith(anyOf: ["《", "和《", "与《", "與《", "、《", "及《"]) })
    else { return nil }
    return (author.answer + text[author.answer.count..<open.lowerBound] + what + "？", titles)
  }

  private static let authoring = [
    "写了", "寫了", "著有", "撰写了", "撰寫了", "创作了", "創作了", "发表了", "發表了", "发表", "發表", "编写了", "編寫了", "编写", "編寫", "主编", "主編", "绘制了",
    "出版了",
    "完成了", "撰写", "撰寫", "创作", "創作", "编撰", "編撰", "写", "寫", "著",
  ]

  private static let makings = [
    "编写", "編寫", "撰写", "撰寫", "编撰", "編撰", "著有", "创作", "創作", "颁布", "頒佈", "签订", "簽訂", "推翻", "统一", "統一", "开创", "開創", "绘制",
    "繪製",
    "等于", "等於", "写了", "寫了", "写下", "發表了", "发表了", "出版了", "主编", "主編", "翻译了",
  ]

  /// `陆羽编写了《茶经》`, `岁入等于茶税与盐税之和`: what.
  private static func made(_ text: Text, _ what: Text) -> Asked? {
    if let author = author(text, what) { return author }
    for verb in makings {
      guard let cut = text.firstRange(of: verb), isName(text.prefix(cut.lowerBound)), (1...14).contains(cut.lowerBound),
        !text.prefix(cut.lowerBound).endsWith(anyOf: ["的", "被", "由", "不"])
      else { continue }
      let rest = text.dropping(first: cut.upperBound)
      let mark: Text = rest.starts(with: "了") ? "了" : ""
      let object = rest.dropping(first: mark.count)
      guard (2...30).contains(object.count), !object.startsWith(anyOf: ["的", "于", "於", "在"]),
        !object.startsWith(anyOf: Stated.pointers), !object.contains("，")
      else { return nil }
      return (text.prefix(cut.upperBound) + mark + what + "？", object)
    }
    return nil
  }
}
