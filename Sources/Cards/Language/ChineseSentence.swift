import Notes

/// Frames of Chinese sentences that define, name or list; simplified and traditional alike.
enum ChineseSentence {
  static func read(_ sentence: Text) -> [Stated] {
    if isRemark(sentence) { return [.remark] }
    let text = withoutLast(Stated.withoutLeader(sentence))
    if let first = definedBefore(text) { return [first] }
    // `茶分为甲、乙；壶分为丙、丁`: each half lists its own.
    if text.contains("；"), case let halves = text.pieces(by: "；").compactMap({ members($0.trimmed) }), halves.count >= 2
    {
      return halves
    }
    if let found = naming(text) ?? members(text) ?? definition(text) { return [found] }
    return []
  }

  /// A sentence without a bracket at its end that names something itself: `…的茶（后者称为散茶）`.
  private static func withoutLast(_ text: Text) -> Text {
    guard let last = text.scalars.last, last == "）" || last == ")", let open = Term.matchingOpening(text), open >= 8,
      text.dropping(first: open).containsAny(of: ["称为", "稱為", "叫做", "后者", "後者", "前者"])
    else { return text }
    return text.prefix(open).trimmed
  }

  /// `甲是…，乙是…`: two things side by side, each with what it is.
  static func parallel(_ text: Text) -> [Text] {
    let pieces = text.pieces { $0 == "，" }.map { $0.without(prefix: "而").trimmed }
    if let sides = namedSides(pieces) { return sides }
    let areAlike =
      pieces.count == 2
      && pieces.allSatisfy { piece in
        guard let cut = piece.firstRange(of: "是"), (1...12).contains(cut.lowerBound) else { return false }
        let name = piece.prefix(cut.lowerBound)
        return piece.count - cut.upperBound >= 4 && !piece.has("是指", at: cut.lowerBound) && !isHalf(name)
          && !name.startsWith(anyOf: Stated.pointers) && !name.containsAny(of: ["的", "不", "就", "也", "但", "因"])
      }
    return areAlike ? pieces : [text]
  }

  /// `曲线的最高点叫做甲，最低点叫做乙`: each side names a thing of its own; what the first belongs to, the others do as well.
  private static func namedSides(_ pieces: [Text]) -> [Text]? {
    guard (2...3).contains(pieces.count) else { return nil }
    var objects: [Text] = []
    for piece in pieces {
      guard let cut = namingVerbs.places(in: piece).first(where: { $0.lowerBound >= 2 }) else { return nil }
      let object = piece.prefix(cut.lowerBound)
      guard (2...Stated.longestTerm).contains(piece.count - cut.upperBound), !piece.startsWith(anyOf: Stated.pointers),
        !object.endsWith(anyOf: ["又", "也", "可"])
      else { return nil }
      objects.append(object)
    }
    guard let of = objects[0].firstRange(of: "的"), (1...6).contains(of.lowerBound) else { return pieces }
    let owner = objects[0].prefix(of.upperBound)
    return pieces.indices.map { index in
      let isOfSame =
        index > 0 && !objects[index].contains("的") && objects[index].count <= 5
        && objects[index].scalars.last == objects[0].scalars.last
      return isOfSame ? owner + pieces[index] : pieces[index]
    }
  }

  private static let namingVerbs: Phrases = ["称为", "稱為", "叫做", "叫作", "称作", "稱作"]

  private static func isRemark(_ text: Text) -> Bool {
    text.startsWith(anyOf: [
      "复习一下", "本章", "本节", "本文", "下面介绍", "接下来", "下面我们", "這裡介紹", "这里介绍", "我们来", "先来看", "首先来看", "下面来", "如下图", "见下图", "参考",
    ]) || text.endsWith(anyOf: ["如下", "如下所示", "如下图", "见下表", "如下表"]) && text.count <= 16
  }

  /// `X是指…，这些Y称为Z`: the last clause names something of what the first one defines.
  private static func definedBefore(_ text: Text) -> Stated? {
    guard let cut = text.lastRange(of: "，"), cut.lowerBound >= 8 else { return nil }
    let last = text.dropping(first: cut.upperBound)
    guard last.startsWith(anyOf: ["这", "這", "此", "该", "該"]), last.containsAny(of: ["称为", "稱為", "叫做", "叫作", "称作", "稱作"])
    else { return nil }
    return definition(text.prefix(cut.lowerBound))
  }

  /// `把A叫做X`, `A称为X`, `这称为X`.
  private static func naming(_ text: Text) -> Stated? {
    for verb in ["称之为", "稱之為", "被称为", "被稱為", "称为", "稱為", "叫做", "叫作", "称作", "稱作", "叫"] {
      // `…的力叫浮力`: the bare word only behind what it names.
      if verb == "叫",
        !(text.lastRange(of: "叫").map {
          text.prefix($0.lowerBound).contains("的") && text.count - $0.upperBound <= 10 && $0.lowerBound >= 6
        } ?? false)
      {
        continue
      }
      guard let cut = text.firstRange(of: verb), cut.lowerBound >= 1,
        !text.prefix(cut.lowerBound).endsWith(anyOf: ["又", "也", "可"])
      else { continue }
      let rest = text.dropping(first: cut.upperBound).pieces { $0 == "，" || $0 == "。" || $0 == "；" }.first ?? Text()
      guard let term = Stated.term(rest), rest.count <= Stated.longestTerm else { return nil }
      var object = text.prefix(cut.lowerBound).trimming { $0.isSpace || $0 == "，" }
      // `做成一个称为茶票 的凭证`: the name only tells which.
      if object.startsWith(anyOf: ["过程中", "過程中", "期间", "期間", "其中"]) { return nil }
      if object.endsWith(anyOf: ["一个", "一個", "一种", "一種", "一类", "一類"]) { return nil }
      // `茶引是指…，持票的人称为茶商`: what is named is the last clause, not what the first one defines.
      if object.contains("是指"), let comma = object.lastRange(of: "，") {
        let last = object.dropping(first: comma.upperBound).trimmed
        guard last.count >= 5, !last.startsWith(anyOf: Stated.pointers) else { return nil }
        object = last
      }
      for word in ["一般把", "通常把", "我们把", "把", "将", "將"]
      where object.starts(with: word) && (verb != "叫" || word.hasSuffix("把")) {
        object = object.without(prefix: word)
      }
      for word in ["被", "通常", "一般", "常", "也", "又", "常常", "往往"] where object.count > 4 && object.ends(with: word) {
        object = object.without(suffix: word).trimmed
      }
      // `坯体在火中变硬，这类变化称作烧结`: what is pointed at stands before.
      if let comma = object.lastRange(of: "，"), object.count - comma.upperBound <= 6, comma.lowerBound >= 5,
        object.dropping(first: comma.upperBound).trimmed.startsWith(anyOf: ["这", "這", "此"])
      {
        object = object.prefix(comma.lowerBound)
      }
      // `这个窑口里的工匠称为窑工`: more than what was told before, `拥有许多茶庄，称为茶帮`: whose is not said.
      if object.startsWith(anyOf: Stated.pointers), object.count >= 8, object.contains("的") { return nil }
      if object.startsWith(anyOf: ["拥有", "擁有", "具有"]) { return nil }
      if object.startsWith(anyOf: Stated.pointers) || object.isEmpty { return .named(term: term) }
      return object.count >= 5 ? .definition(term: term, meaning: object) : nil
    }
    return nil
  }

  /// `X分为A、B`, `X包括A、B和C`, `X由A、B组成`, `常见的X有A、B`.
  private static func members(_ text: Text) -> Stated? {
    if let counted = counted(text) ?? told(text) { return counted }
    for (verb, end) in frames {
      guard let cut = text.firstRange(of: verb), (2...24).contains(cut.lowerBound),
        verb != "有" || !"所没沒具拥擁含只还還仅僅原现現固享占富特公私国國稀共专專".unicodeScalars.contains(text[cut.lowerBound - 1])
      else { continue }
      var rest = text.dropping(first: cut.upperBound)
      if !end.isEmpty {
        guard let close = end.compactMap({ rest.firstRange(of: $0) }).first,
          // 等于, 等级: no end of a list.
          !["于", "於", "级", "級", "同", "价", "價", "待"].contains(where: { rest.has("等" + $0, at: close.lowerBound) })
        else { continue }
        rest = rest.prefix(close.lowerBound)
      }
      rest = rest.pieces { $0 == "。" || $0 == "；" || $0 == "，" && rest.contains("、") }.first ?? rest
      // `四个阶段：甲、乙…`: the count only leads to the list.
      if let colon = rest.scalars.firstIndex(of: "："), colon <= 8,
        rest.dropping(first: colon + 1).contains("、")
          || rest.prefix(colon).endsWith(anyOf: ["类", "類", "种", "種", "个", "個"])
      {
        rest = rest.dropping(first: colon + 1)
      }
      let list = items(rest)
      let said = text.prefix(cut.lowerBound).trimming { $0.isSpace || $0 == "，" || $0 == "是" }
      // `某人把甲分为…`: it is 甲 that has the parts.
      // `甲是…的特征，包括…`: it is 甲 that is spoken of.
      let told = said.firstRange(of: "是").flatMap {
        (2...10).contains($0.lowerBound)
          ? said.prefix($0.lowerBound).trimmingEnd { "就也都还還则則便即".unicodeScalars.contains($0) } : nil
      }
      let subject =
        withoutAdverb(
          ["把", "将", "將"].compactMap { said.lastRange(of: $0) }.first.map { said.dropping(first: $0.upperBound) }
            ?? (verb.hasSuffix("包括") ? told : nil) ?? said)
      if verb == "有", end.isEmpty,
        !subject.endsWith(anyOf: countable) && !subject.startsWith(anyOf: ["常见的", "常見的", "常用的", "主要的", "典型的"])
          || rest.startsWith(anyOf: ["关", "關", "利", "助", "效"])
      {
        continue
      }
      guard !subject.starts(with: "指"),
        !said.endsWith(anyOf: ["是一个", "是一個", "是一种", "是一種", "是一项", "是一項", "是一套", "是一类", "是一類"]),
        (2...7).contains(list.items.count),
        list.items.allSatisfy({ $0.count <= 24 && ($0.count <= 4 || !ChineseEndings.isPredicate($0)) }),
        !subject.contains("，"), !subject.endsWith(anyOf: ["不", "没", "只", "还", "也"]), subject.hasLetter
      else { continue }
      return .members(subject: subject, items: list.items, isOpen: list.isOpen)
    }
    return nil
  }

  /// `茶史自身也可` of a sentence with 分为: 茶史.
  private static func withoutAdverb(_ subject: Text) -> Text {
    var name = subject.without(prefix: "所有的").without(prefix: "所有")
    if name.count >= 3, name.ends(with: "中"), !name.endsWith(anyOf: ["其中", "集中", "当中"]) {
      name = name.without(suffix: "中")
    }
    for word in ["都同时", "都同時", "都会", "都會", "都", "均"] where name.ends(with: word) && name.count > word.count + 2 {
      name = name.without(suffix: word).trimming { $0.isSpace || $0 == "，" }
    }
    for word in ["可以", "可"] where name.ends(with: word) && name.count > word.count && name != "可可" {
      name = name.without(suffix: word).trimmed
    }
    for word in ["又", "也", "自身", "本身", "主要", "大致", "一般", "通常"] where name.count > word.count + 2 {
      name = name.without(suffix: word).trimmed
    }
    return name
  }

  /// `四种算法：甲、乙、丙、丁`.
  private static func counted(_ text: Text) -> Stated? {
    guard let colon = text.scalars.firstIndex(of: "："), (3...12).contains(colon), let first = text.first,
      "两兩三四五六七八九十".unicodeScalars.contains(first), "种種个個大类類项項条條".unicodeScalars.contains(text[1])
    else { return nil }
    let list = items(text.dropping(first: colon + 1))
    guard (2...8).contains(list.items.count), list.items.allSatisfy({ (2...16).contains($0.count) }) else { return nil }
    return .members(subject: text.prefix(colon), items: list.items, isOpen: list.isOpen)
  }

  /// `制茶的四种手法是摊、杀、揉、烘`: a name with a count, and as many names behind 是.
  private static func told(_ text: Text) -> Stated? {
    guard let cut = text.firstRange(of: "是"), (4...20).contains(cut.lowerBound),
      case let subject = text.prefix(cut.lowerBound).trimmed, !subject.contains("，"), !subject.contains("："),
      let count = subject.scalars.indices.dropLast(2).first(where: {
        numbers.contains(subject[$0]) && measures.contains(subject[$0 + 1])
      }), let wanted = numbers.firstIndex(of: subject[count])
    else { return nil }
    let rest = text.dropping(first: cut.upperBound).pieces { $0 == "，" || $0 == "；" || $0 == "（" }.first ?? Text()
    let parts = rest.pieces { $0 == "、" || $0 == "和" }.map(\.trimmed)
    guard parts.count == wanted + 2, parts.allSatisfy({ (1...16).contains($0.count) && $0.hasLetter }) else {
      return nil
    }
    return .members(subject: subject, items: parts, isOpen: false)
  }

  /// Two to nine.
  private static let numbers = Array("两三四五六七八九".unicodeScalars)
  private static let measures = Array("种個个大类類项項".unicodeScalars)

  private static let frames: [(String, [String])] = [
    ("可以分为", []), ("可分为", []), ("分为", []), ("可以分成", []), ("分成", []), ("可以分為", []), ("可分為", []), ("分為", []),
    ("主要包括", []), ("包括", []),
    ("主要包含", []), ("包含", []), ("主要有", []), ("由", ["组成", "構成", "构成", "組成"]), ("有以下几种：", []),
    ("有", ["三种", "两种", "四种", "五种", "两类", "三类", "等"]), ("有", []),
  ]

  /// Nouns of which a sentence with 有 lists what they are.
  private static let countable = [
    "因素", "特点", "特點", "特征", "特徵", "方法", "方式", "类型", "類型", "种类", "種類", "步骤", "步驟", "原因", "作用", "功能", "形式", "手段", "算法",
    "演算法", "阶段", "階段", "条件", "條件", "原则", "原則", "优点", "優點", "缺点", "缺點", "内容", "內容", "表现", "表現", "措施", "途径", "途徑", "成分",
    "代表",
    "任务", "任務", "指标", "指標", "模式", "协议", "協議", "结构", "結構", "器官", "元素", "症状", "症狀", "工具", "命令", "状态", "狀態", "流派", "著作",
    "作品",
  ]

  private static func items(_ text: Text) -> (items: [Text], isOpen: Bool) {
    var body = withoutExamples(text.trimming { $0.isSpace || $0 == "：" || $0 == ":" })
    var isOpen = false
    if let cut = counts.compactMap({ body.lastRange(of: $0) }).first(where: { body.count - $0.upperBound <= 2 }),
      cut.lowerBound >= 3
    {
      body = body.prefix(cut.lowerBound)
    }
    for end in ["等等", "等"] where body.ends(with: end) {
      body = body.without(suffix: end)
      isOpen = true
      break
    }
    var pieces = body.pieces { $0 == "、" || $0 == "," }
    if pieces.count == 1 { pieces = body.pieces { $0 == "，" } }
    pieces = pieces.flatMap { piece -> [Text] in
      for mark in ["以及", "和", "与", "與", "及"] {
        let parts = piece.pieces(by: mark)
        if parts.count == 2, parts.allSatisfy({ $0.count >= 2 && $0.count <= 12 }) { return parts }
      }
      return [piece]
    }
    return (pieces.map(\.trimmed).filter { $0.hasLetter }, isOpen)
  }

  /// `干茶和茶汤（如绿茶汤、红茶汤）` without what the bracket lists.
  private static func withoutExamples(_ text: Text) -> Text {
    guard let open = text.scalars.firstIndex(where: { $0 == "（" || $0 == "(" }),
      let close = text.scalars[open...].firstIndex(where: { $0 == "）" || $0 == ")" }),
      text[open..<close].contains("、") || text[(open + 1)..<close].startsWith(anyOf: ["如", "例如", "比如"])
    else { return text }
    return text.prefix(open) + text.dropping(first: close + 1)
  }

  private static let counts = [
    "两种", "三种", "四种", "五种", "兩種", "三種", "四種", "五種", "两类", "三类", "四类", "两个部分", "三个部分", "两部分", "三部分", "四部分", "两大类", "三大类",
  ]

  /// `茶多酚本质上`: the name without the word that only stresses what it is.
  private static func withoutStress(_ name: Text) -> Text {
    for word in ["本质上", "本質上", "实质上", "實質上", "实际上", "實際上", "通常", "一般"]
    where name.ends(with: word) && name.count > word.count + 1 {
      return name.without(suffix: word)
    }
    return name
  }

  /// `X是指…`, `所谓X，就是…`, `X是一种…`, `X是…的装置`.
  private static func definition(_ text: Text) -> Stated? {
    if let equated = equated(text) ?? quoted(text) ?? pointed(text) { return equated }
    for mark in ["，就是指", "，就是", "，是指", "，即", "是指", "指的是", "就是指", "即"] {
      guard let cut = text.firstRange(of: mark), (2...20).contains(cut.lowerBound),
        let term = Stated.term(text.prefix(cut.lowerBound)),
        !ChineseEndings.isPredicate(term) || mark == "是指",
        // `顺序不合理，即…` says a claim again.
        mark != "即" && mark != "，即" || !term.contains("不")
      else { continue }
      let meaning = text.dropping(first: cut.upperBound).trimming { $0.isSpace || $0 == "：" || $0 == "，" }
      if term.withoutBracket.endsWith(anyOf: joining) { continue }
      if mark == "即", meaning.startsWith(anyOf: ["可", "使", "将"]) || text.prefix(cut.lowerBound).contains("，") {
        continue
      }
      if meaning.count >= 4 { return .definition(term: term, meaning: meaning) }
    }
    // `X(Y)，简称 Z，是一种…`
    for mark in ["是一种", "是一種", "是一个", "是一個", "是一类", "是一類"] {
      guard let cut = text.firstRange(of: mark), (2...60).contains(cut.lowerBound) else { continue }
      let before = text.prefix(cut.lowerBound).pieces { $0 == "，" || $0 == "（" || $0 == "(" }
      guard before.count > 1, before.dropFirst().allSatisfy({ $0.count <= 48 }), let term = Stated.term(before[0]),
        !ChineseEndings.isPredicate(term), !isHalf(before[0])
      else { continue }
      return .definition(term: term, meaning: text.dropping(first: cut.lowerBound + 1))
    }
    guard !text.starts(with: "是"), let cut = text.firstRange(of: "是"), (2...18).contains(cut.lowerBound),
      !text.has("是否", at: cut.lowerBound),
      case let name = withoutStress(text.prefix(cut.lowerBound)), let term = Stated.term(name), !isHalf(name),
      !term.withoutBracket.endsWith(anyOf: joining)
    else { return nil }
    let said = text.dropping(first: cut.upperBound)
    let first = said.pieces { $0 == "，" || $0 == "；" }.first ?? said
    guard
      said.startsWith(anyOf: ["一种", "一種", "一个", "一個", "一类", "一類", "一组", "一組", "由"]) || ChineseEndings.namesClass(first),
      first.count >= 4
    else { return nil }
    return .definition(term: term, meaning: said)
  }

  /// `要守“先尝后买”的规矩，也就是先给客人尝一杯`: a name in quotes, and in other words what it says.
  private static func quoted(_ text: Text) -> Stated? {
    guard let cut = text.firstRange(of: "，也就是"), cut.lowerBound >= 4,
      case let (head, meaning) = (text.prefix(cut.lowerBound), text.dropping(first: cut.upperBound)),
      (6...80).contains(meaning.count), !meaning.startsWith(anyOf: ["说", "說"]),
      let close = head.scalars.lastIndex(where: { "”」』\"".unicodeScalars.contains($0) }), head.count - close <= 16,
      let open = head.prefix(close).scalars.lastIndex(where: { "“「『\"".unicodeScalars.contains($0) }),
      let term = Stated.term(head[(open + 1)..<close])
    else { return nil }
    return .definition(term: term, meaning: meaning)
  }

  /// `控温指按时辰调节火口`: a short name, and what it means, without 是.
  private static func pointed(_ text: Text) -> Stated? {
    guard let cut = text.firstRange(of: "指"), (2...10).contains(cut.lowerBound),
      case let (name, meaning) = (text.prefix(cut.lowerBound), text.dropping(first: cut.upperBound)),
      meaning.count >= 8,
      let next = meaning.first, !"令出明示数數标標导導挥揮定向针針甲责責引望派的纹紋南北认認点點代称稱了着著".unicodeScalars.contains(next),
      let last = name.scalars.last, !"手食拇中戒无無所特专專单單可意是主也还還就常多泛通用大小均皆都即".unicodeScalars.contains(last),
      let term = Stated.term(name), !name.containsAny(of: ["，", "：", "的", "中", "这", "這", "那"]), !isHalf(name)
    else { return nil }
    return .definition(term: term, meaning: meaning)
  }

  /// `三种火候：文火就是小火慢烧`, `武火则是大火快烧，因为…`: a short name, also behind a label, and what it is without the reason.
  private static func equated(_ text: Text) -> Stated? {
    for mark in ["就是", "则是", "則是"] {
      guard let cut = text.firstRange(of: mark), (2...20).contains(cut.lowerBound),
        !text.has("指", at: cut.upperBound), !text.has("说", at: cut.upperBound), !text.has("說", at: cut.upperBound)
      else { continue }
      let head = text.prefix(cut.lowerBound)
      let name = head.scalars.lastIndex(of: "：").map { head.dropping(first: $0 + 1) } ?? head
      guard (2...8).contains(name.count), let term = Stated.term(name),
        !name.containsAny(of: ["的", "不", "也", "这", "那", "，", "因", "如"]),
        // 原则是, 规则是: no 则 that joins.
        mark == "就是" || !name.endsWith(anyOf: ["原", "规", "規", "法", "准", "準", "守", "总", "總", "细", "細", "否", "学", "學"]),
        !ChineseEndings.isPredicate(term), !isHalf(name)
      else { continue }
      let said = text.dropping(first: cut.upperBound)
      let meaning =
        ["，因为", "，因為", "，所以", "，因此"].compactMap { said.firstRange(of: $0) }.first.map { said.prefix($0.lowerBound) }
        ?? said
      if meaning.count >= 6 { return .definition(term: term, meaning: meaning) }
    }
    return nil
  }

  /// Words that join a clause to what stands before it, and name nothing.
  private static let joining: Phrases = [
    "不过", "不過", "但是", "可是", "然而", "此外", "另外", "因此", "所以", "其中", "此时", "此時", "同时", "同時", "其次", "首先", "最后", "最後", "总之",
    "總之",
    "例如", "实际上", "實際上", "事实上", "事實上",
  ]

  /// Whether what stands before 是 is no name: an adverb, a negation, a clause.
  private static func isHalf(_ text: Text) -> Bool {
    text.endsWith(anyOf: [
      "不", "也", "都", "就", "还", "還", "但", "而", "正", "只", "总", "總", "可", "于", "要", "又", "的", "其实", "主要", "原因",
    ])
      || text.contains("，") || ChineseEndings.isPredicate(text)
  }
}
