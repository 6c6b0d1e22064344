import Notes

/// A question for one part of a Chinese sentence.
///
/// `某书阐述了某学说` asks 某书阐述了什么？, `甲和乙是某人的两个发现` 某人的两个发现是什么？
struct ChineseQuestion {
  let question: Text
  let answer: Text
  /// Whether the question says what it speaks of.
  let namesSubject: Bool

  private init(_ question: Text, _ answer: Text, namesSubject: Bool = true) {
    self.question = question
    self.answer = answer
    self.namesSubject = namesSubject
  }

  /// The questions of a sentence, at most two.
  static func all(in sentence: Text, traditional: Bool) -> [ChineseQuestion] {
    let text = withoutConclusion(
      sentence.trimming { $0.isSpace || $0 == "。" || $0 == "；" || $0 == ";" || $0 == "." || $0 == ":" || $0 == "：" })
    guard (6...200).contains(text.count), !text.containsArrow, !text.containsAny(of: ["？", "?", "[", "——"]),
      !text.startsWith(anyOf: ["我们", "我們", "如图", "如上", "本章", "本节", "本文"])
    else { return [] }
    let what: Text = traditional ? "什麼？" : "什么？"
    let clauses = text.starts(with: "只有") ? [] : ChineseClause.all(in: text)
    let found =
      ChineseFrame.amounts(text, traditional).map { ChineseQuestion($0.question, $0.answer) }
      + places(text, traditional)
      + ChineseTelling.questions(text, traditional).map { ChineseQuestion($0.question, $0.answer) }
      + ChineseFrame.questions(text, traditional).map { ChineseQuestion($0.question, $0.answer) }
      + attributes(text, what)
      + clauses.filter { !$0.subject.containsAny(of: deedMarks) }.map { ask($0, traditional, what) }.filter {
        $0.question.count >= 5
      }
    return Array(
      apart(
        found.filter {
          !$0.answer.startsWith(anyOf: ["为", "為", "成为", "成為", "但"])
            && !$0.answer.isOne(of: ["不同", "相同", "一定", "各种", "各種", "多种", "多種", "逻辑", "邏輯"])
            && !$0.question.folded.contains(text: $0.answer.folded)
        }.map { ChineseQuestion($0.question, ChineseClause.whole($0.answer, in: text), namesSubject: $0.namesSubject) }
      ).prefix(3))
  }

  /// `故釉又称玻璃衣`: without the word that only draws a conclusion.
  private static func withoutConclusion(_ text: Text) -> Text {
    let plain = Stated.withoutLeader(text)
    guard plain.first == "故", plain.count >= 6,
      !plain.dropping(first: 1).startsWith(anyOf: [
        "事", "障", "乡", "鄉", "宫", "宮", "意", "人", "居", "都", "国", "國", "土", "而", "此",
      ])
    else { return plain }
    return plain.dropping(first: 1)
  }

  /// What only stands behind or before a verb: a subject with it has taken in a clause.
  private static let deedMarks: Phrases = ["了", "仍", "已经", "已經"]

  /// Without questions whose answer another one gives, or that ask the same part of the sentence.
  private static func apart(_ found: [ChineseQuestion]) -> [ChineseQuestion] {
    found.enumerated().filter { place, asked in
      !found.prefix(place).contains {
        $0.answer.contains(text: asked.answer) || asked.answer.contains(text: $0.answer)
          || $0.question == asked.question
      }
    }.map(\.element)
  }

  private static func ask(_ clause: ChineseClause, _ traditional: Bool, _ what: Text) -> ChineseQuestion {
    let isPlace =
      clause.verb.isOne(of: ["位于", "位於", "来自", "來自", "分布于", "分佈於", "存在于", "存在於", "起源于", "起源於"])
      && (!clause.object.contains("的") || clause.object.endsWith(anyOf: sites))
    if let kind = kinds.first(where: { clause.object.ends(with: "的" + $0) }), clause.object.count >= kind.count + 3 {
      let said = clause.object.dropping(last: kind.count + 1)
      if said.contains("、"), case let items = said.pieces(by: "、"), items.count >= 2 {
        return ChineseQuestion(
          clause.subject + clause.manner + clause.verb + "哪些" + Text(kind) + "？", said,
          namesSubject: !clause.subject.isEmpty)
      }
      return ChineseQuestion(
        clause.subject + clause.manner + clause.verb + (traditional ? "什麼" : "什么") + Text(kind) + "？", said,
        namesSubject: !clause.subject.isEmpty)
    }
    // `使用竹、木、陶等材料`: which ones.
    if let cut = clause.object.lastRange(of: "等"), case let noun = clause.object.dropping(first: cut.upperBound),
      (2...4).contains(noun.count), noun.allSatisfy(\.isHan), clause.object.prefix(cut.lowerBound).contains("、"),
      !noun.startsWith(anyOf: ["于", "於", "级", "級", "多", "等", "问题", "情况"])
    {
      return ChineseQuestion(
        clause.subject + clause.manner + clause.verb + "哪些" + noun + "？", clause.object.prefix(cut.lowerBound),
        namesSubject: !clause.subject.isEmpty)
    }
    let word: Text = isPlace ? (traditional ? "哪裡？" : "哪里？") : what
    return ChineseQuestion(
      clause.subject + clause.manner + clause.verb + word, clause.object, namesSubject: !clause.subject.isEmpty)
  }

  private static let sites: Phrases = [
    "附近", "之间", "之間", "内部", "內部", "表面", "中央", "上方", "下方", "旁", "周围", "周圍", "两侧", "兩側", "前方", "后方", "後方",
  ]

  /// Nouns at the end of an object that can stand in the question, as in 遵循什么原则.
  private static let kinds = [
    "原则", "原則", "思想", "特点", "特點", "特征", "特徵", "性质", "性質", "方法", "方式", "政策", "制度", "结构", "結構", "作用", "功能", "关系", "關係",
    "观点",
    "觀點", "策略", "模式", "主张", "主張", "规律", "規律",
  ]

  /// `人民性是…的本质属性`: what has the attribute.
  private static func attributes(_ text: Text, _ what: Text) -> [ChineseQuestion] {
    var owner = Text()
    return text.pieces { $0 == "，" || $0 == "；" || $0 == "。" }.compactMap { piece in
      var plain = piece.trimmed
      // `红茶的优点是…，缺点是…`: of the same tea.
      if !owner.isEmpty, let cut = plain.firstRange(of: "是"), isSide(plain.prefix(cut.lowerBound)) {
        plain = owner + plain
      }
      guard let cut = plain.firstRange(of: "是"), (2...18).contains(cut.lowerBound), !plain.has("是否", at: cut.lowerBound)
      else { return nil }
      // 目的就是: what only stresses.
      let head = plain.prefix(cut.lowerBound)
      let name =
        head.endsWith(anyOf: ["的目的就", "的作用就", "的办法就", "的辦法就", "的方法就", "的特点就", "的核心就", "的本质就"])
        ? head.dropping(last: 1) : head
      let said = plain.dropping(first: cut.upperBound)
      // `开片的原因是釉坯收缩不同`: what the side is, however long.
      if name.contains("的"), (3...40).contains(said.count), said.hasHan, isName(name),
        isSide(name.dropping(first: name.lastRange(of: "的")?.upperBound ?? 0)),
        !said.startsWith(anyOf: Stated.pointers), !said.startsWith(anyOf: ["否", "什", "怎", "多少", "不", "一样", "一樣"])
      {
        owner = name.lastRange(of: "的").map { name.prefix($0.upperBound) } ?? owner
        return ChineseQuestion(name + "是" + what, said)
      }
      // `起搏点…的X是Y`: what it is.
      if name.contains("的"), (2...12).contains(said.count), !said.contains("的"), said.hasHan, isName(name),
        isPlainName(said)
      {
        owner = name.lastRange(of: "的").map { name.prefix($0.upperBound) } ?? owner
        let who: Text = what.contains("麼") ? "誰？" : "谁？"
        return ChineseQuestion(name + "是" + (name.endsWith(anyOf: people) ? who : what), said)
      }
      guard (5...30).contains(said.count), let link = said.scalars.lastIndex(of: "的"),
        (2...8).contains(said.count - link - 1), link >= 2,
        !said.startsWith(anyOf: [
          "一", "由", "在", "不", "对", "對", "为", "為", "以", "指", "用", "从", "從", "关于", "關於", "最", "更", "非常", "很",
          "源于", "源於", "来自", "來自", "来源于", "來源於",
        ]),
        !said.endsWith(anyOf: ["之一", "时候", "時候", "原因", "的人", "东西", "東西", "情况", "情況"]), isName(name)
      else { return nil }
      // `在烧成中，…是某窑的变量`, `甲 若乙是丙的丁`: whose it is stands before, and a condition is none.
      if said.startsWith(anyOf: ["某", "该", "該", "其"]) || name.containsAny(of: [" 若", " 如果", " 当", "：", ":"]) {
        return nil
      }
      let who: Text = what.contains("麼") ? "誰？" : "谁？"
      return ChineseQuestion(said + "是" + (said.endsWith(anyOf: people) ? who : what), name)
    }
  }

  /// Words for somebody, not for what does something in nature.
  private static let people: Phrases = [
    "建立者", "奠基者", "创始者", "創始者", "开创者", "開創者", "鼻祖", "之父", "提出者", "的作者", "发明者", "發明者", "创立者", "創立者", "创始人", "創始人", "发明人",
    "發明人", "发现者", "發現者", "设计者", "設計者", "领导者",
    "領導者", "领导人",
    "領導人", "创建者", "創建者", "编者", "編者", "继承者", "繼承者", "皇帝", "总统", "總統", "主席", "首相", "国王", "國王", "创办人", "創辦人", "奠基人", "主编",
    "导演", "的人",
  ]

  /// Whether a noun is a side that all kinds of things have.
  private static func isSide(_ name: Text) -> Bool {
    ChineseOwner.isAspect(name)
      || name.isOne(of: [
        "原因", "目的", "作用", "关键", "關鍵", "结果", "結果", "前提", "核心", "本质", "本質", "特点", "特點", "特征", "特徵", "功能", "任务", "任務",
        "意义",
        "意義", "优点", "優點", "缺点", "缺點", "优势", "優勢", "劣势", "劣勢", "长处", "長處", "短处", "短處", "不足", "弊端", "好处", "坏处",
      ])
  }

  /// `协会在广州成立`: where it happened.
  private static func places(_ text: Text, _ traditional: Bool) -> [ChineseQuestion] {
    text.pieces { $0 == "，" || $0 == "；" || $0 == "。" }.compactMap { piece in
      let plain = piece.trimmed
      guard let deed = happenings.first(where: { plain.ends(with: $0) }), let cut = plain.lastRange(of: "在"),
        cut.lowerBound >= 2
      else { return nil }
      let place = plain.dropping(first: cut.upperBound).without(suffix: deed)
      guard (2...10).contains(place.count), !place.hasDigit, !place.contains("的"),
        isName(withoutAdverb(plain.prefix(cut.lowerBound))) || areNames(plain.prefix(cut.lowerBound)),
        !place.endsWith(anyOf: ["发动", "發動", "领导", "領導", "组织", "組織", "宣布"]),
        !place.endsWith(anyOf: ["上", "中", "下", "时", "時", "后", "後", "前", "方面", "领域", "過程", "过程", "期间", "期間", "之间", "之間"])
      else { return nil }
      return ChineseQuestion(plain.prefix(cut.lowerBound) + "在" + placed(place, traditional) + Text(deed) + "？", place)
    }
  }

  /// The words that ask for a place, or for a time: `隋唐时期`.
  static func placed(_ answer: Text, _ traditional: Bool) -> Text {
    answer.endsWith(anyOf: times)
      ? traditional ? "什麼時候" : "什么时候" : traditional ? "哪裡" : "哪里"
  }

  private static let times: Phrases = [
    "时期", "時期", "时代", "時代", "年代", "年间", "年間", "世纪", "世紀", "朝", "代初", "代末", "末年", "初年", "清末", "明末", "唐代", "宋代", "元代",
    "明代",
    "清代", "汉代", "漢代",
  ]

  /// `张三、李四`: short names side by side.
  private static func areNames(_ text: Text) -> Bool {
    let names = text.pieces(by: "、")
    return names.count >= 2 && names.allSatisfy { (2...4).contains($0.count) && $0.allSatisfy(\.isHan) }
  }

  private static func withoutAdverb(_ text: Text) -> Text {
    ["主要", "一般", "通常", "大多", "多"].first { text.ends(with: $0) }.map { text.without(suffix: $0) } ?? text
  }

  private static let happenings: [Literal] = [
    "成立", "爆发", "爆發", "召开", "召開", "举行", "舉行", "签订", "簽訂", "发表", "發表", "诞生", "誕生", "发生", "發生", "去世", "登陆", "登陸", "建立",
    "会师", "會師", "进行", "進行", "合成", "完成",
    "起义", "起義", "起兵", "称帝", "稱帝", "登基", "即位", "定都", "逝世", "病逝", "牺牲", "犧牲", "出生", "结盟", "結盟", "会盟",
  ]

  private static func isPlainName(_ text: Text) -> Bool {
    !ChineseEndings.isPredicate(text) && !text.hasDigit
      && !text.startsWith(anyOf: [
        "一", "由", "在", "不", "对", "對", "为", "為", "以", "指", "用", "从", "從", "最", "更", "非常", "很", "可以", "可能", "否", "什", "怎",
      ])
  }

  private static func isName(_ text: Text) -> Bool {
    (text.hasHan || text.count >= 2 && text.first?.isUpper ?? false) && !text.startsWith(anyOf: Stated.pointers)
      && Stated.term(text) != nil
      && !text.startsWith(anyOf: [
        "但", "而", "也", "就", "都", "不", "只", "如果", "因为", "目的", "原因", "其实", "特别", "尤其", "主要", "同时",
      ])
      && (text.endsWith(anyOf: ["首都", "古都", "国都", "國都", "故都"])
        || !text.endsWith(anyOf: [
          "不", "也", "都", "就", "还", "還", "但", "而", "正", "只", "总", "總", "可", "又", "的", "其实", "主要", "更", "仍", "才", "便",
          "则",
          "則", "里", "中", "上", "于",
        ]))
      && !ChineseEndings.isPredicate(text)
  }
}
