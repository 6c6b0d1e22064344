import Notes

extension PairCards {
  /// The question for a value below a word for what is measured, `push: O(1)` below 시간 복잡도, and for a formula behind its name.
  static func measured(_ name: Text, _ text: Text, _ node: Int, _ page: Page, _ language: NoteLanguage) -> Text? {
    if let asked = DatedPairs.asked(name, text, node, page, language) { return asked }
    if language != .korean, text.contains(" = "), text.count <= 60, !text.isEastAsian, name.count >= 2,
      text.contains(where: \.isLatin),
      text.contains(where: { "+-*/×²³^".unicodeScalars.contains($0) }) || text.hasDigit
    {
      return Subjects.prefix(for: name, node, page)
        + Wording.ask(\.formulaFor, in: language, language == .english ? name.loweredNoun : name)
    }
    if let side = amountSide(of: text, language) {
      let asked = Wording.ask(\.labelled, in: language, name, w: side)
      return Subjects.prefix(for: name, node, page)
        + asked.replacing("是什么？", with: "是多少？").replacing("是什麼？", with: "是多少？")
    }
    let parent = page[node].parent
    guard isShortValue(text), let measure = measure(of: parent, page, language), !name.contains(text: measure),
      page.matter(of: parent).count >= 2,
      page.matter(of: parent).allSatisfy({
        page.pairs[$0].map { isShortValue($0.right.text) } ?? false
      })
    else { return nil }
    let asked = Wording.ask(\.labelled, in: language, language == .english ? name.loweredNoun : name, w: measure)
    guard language == .chinese || language == .traditionalChinese else { return asked }
    return asked.replacing("是什么？", with: "是多少？").replacing("是什麼？", with: "是多少？")
  }

  /// `深度为3` behind a Chinese name: the side of it that the figure measures.
  private static func amountSide(of text: Text, _ language: NoteLanguage) -> Text? {
    guard language == .chinese || language == .traditionalChinese, (3...10).contains(text.count) else { return nil }
    for verb in ["不等于", "不等於", "不为", "不為", "等于", "等於", "约为", "約為", "为", "為"] {
      guard let cut = text.firstRange(of: verb), (1...4).contains(cut.lowerBound) else { continue }
      let (side, figure) = (text.prefix(cut.lowerBound), text.dropping(first: cut.upperBound))
      guard side.allSatisfy(\.isHan), figure.first?.isDigit ?? false, figure.count <= 4,
        !side.endsWith(anyOf: ["作", "称", "稱", "成", "认", "認", "分", "变", "變"])
      else { return nil }
      return side
    }
    return nil
  }

  /// Whether all that stands below a heading are figures of what it names: their names alone make no list.
  static func isMeasured(_ node: Int, _ page: Page) -> Bool {
    let lines = page.matter(of: node)
    return lines.count >= 2 && lines.allSatisfy { page.pairs[$0].map { isShortValue($0.right.text) } ?? false }
      && measure(of: node, page, page.language(at: node)) != nil
  }

  /// What a label or a heading says is measured below it: 시간 복잡도, 密度.
  private static func measure(of node: Int, _ page: Page, _ language: NoteLanguage) -> Text? {
    if let label = page[node].label {
      guard label.kind == .aspect, label.subject == nil else { return nil }
      return language == .english ? label.word.loweredStart : label.word
    }
    guard node != page.titleNode, let name = page.terms[node]?.name, name.count <= 24, name.wordCount <= 3 else {
      return nil
    }
    if name.isEnglish { return nil }
    return name.endsWith(anyOf: name.hasHangul ? koreanMeasures : eastAsianMeasures) ? name : nil
  }

  private static let koreanMeasures: Phrases = [
    "번호", "시간", "온도", "길이", "높이", "크기", "용량", "속도", "비율", "개수", "수명", "나이", "인구", "면적", "가격", "요금", "거리", "무게", "밀도",
    "압력",
    "농도", "주기", "횟수", "끓는점", "녹는점", "어는점", "원자량", "분자량", "전압", "주파수", "깊이", "너비", "복잡도",
  ]

  private static let eastAsianMeasures: Phrases = [
    "番号", "時間", "温度", "長さ", "高さ", "大きさ", "容量", "速度", "割合", "個数", "寿命", "年齢", "人口", "面積", "価格", "料金", "距離", "重さ", "密度",
    "圧力",
    "濃度", "周期", "回数", "沸点", "融点", "原子量", "分子量", "電圧", "周波数", "深さ", "幅", "计算量", "計算量", "端口号", "端口", "时间", "溫度", "长度",
    "長度",
    "高度", "大小", "比例", "数量", "數量", "寿命", "年龄", "年齡", "价格", "價格", "距离", "重量", "压力", "壓力", "浓度", "濃度", "熔点", "熔點", "沸點",
    "复杂度",
    "複雜度", "电压", "频率",
  ]

  /// `O(n)`, `8시간`: a value that is little more than its figure.
  static func isShortValue(_ text: Text) -> Bool { text.count <= 14 && (text.hasDigit || text.starts(with: "O(")) }

  /// Whether a right side is a short value of the subject above, and no meaning of the name.
  static func isValue(
    _ pair: Pair, _ name: Text, _ text: Text, _ node: Int, _ page: Page, _ language: NoteLanguage
  ) -> Bool {
    language == .korean && isChief(name)
      || !isMeaningAmongMeanings(node, name, page, language)
        && (!Definition.endsInClassNoun(text) || language == .korean && isOwned(text))
        && !Endings.isPredicate(text)
        && text.wordCount <= 4 && pair.mark == .colon
        && (!language.isEastAsian || text.count <= 10)
        && name.wordCount <= 3
  }

  /// `해커의 명령`, `하나의 장비`: a noun that only says whose it is or how many.
  private static func isOwned(_ text: Text) -> Bool {
    text.wordCount == 2 && text.firstWord.map { $0.count >= 2 && $0.ends(with: "의") } ?? false
  }

  /// `잎을 잘게 자름, 향을 줄임`: what is done, not what there is.
  static func tellsDeeds(_ text: Text) -> Bool {
    ItemList(text).items.contains { item in
      let words = item.words
      return words.count >= 2 && words.dropLast().contains { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를"]) }
        && (Endings.isKoreanPredicate(item) || words.last.map(KoreanQuestion.isDeed) ?? false || item.hasLetter)
    }
  }

  /// Whether a Korean value begins with its number, 3개, 약 5분: `bits 0, 1` tells no amount.
  static func opensAmount(_ text: Text) -> Bool {
    guard let first = text.first else { return false }
    return first.isDigit || "~±-<>≥≤".unicodeScalars.contains(first) || !first.isLatin
  }

  /// `可在人与动物间传播的病`: what a thing is, though it opens with what it can.
  static func namesKind(_ text: Text) -> Bool {
    guard text.isEastAsian, let mark = text.lastRange(of: "的"), text.count >= 8 else { return false }
    return (1...8).contains(text.count - mark.upperBound) && !text.contains("，")
  }

  /// The question of one of several Korean names in a line, with the part of the note they belong to.
  static func beside(_ question: Text, _ node: Int, _ page: Page) -> Text {
    guard question.hasHangul, let owner = page.subjectName(of: node), owner.count <= 24,
      page.subjectNodes[node] != page.titleNode, !KoreanContext.isSectionWord(owner), !KoreanContext.isLoose(owner),
      !question.folded.contains(text: owner.folded)
    else { return question }
    return owner + ": " + question
  }

  /// Whether a scalar stands between an answer and what follows it.
  private static func isBetween(_ scalar: Unicode.Scalar) -> Bool { scalar.isSpace || scalar == "." || scalar == "," }

  /// What follows the answer's sentence, where it is short.
  static func further(_ text: Text, _ answer: Text) -> Text? {
    let rest = text.count > answer.count + 8 ? text.dropping(first: answer.count).trimming(isBetween) : Text()
    return rest.hasLetter && rest.count <= 160 && rest.scalars.last != ":" ? rest : nil
  }

  /// `保证独立性` behind a Chinese name: what it does, not what it is.
  static func effect(of name: Text, _ text: Text, _ language: NoteLanguage) -> Text? {
    guard language == .chinese || language == .traditionalChinese, text.startsWith(anyOf: effects) else { return nil }
    // `增加一单位投入所带来的产量`: a noun, which says what it is.
    if text.contains("所"), let link = text.lastRange(of: "的"), (2...8).contains(text.count - link.upperBound) {
      return nil
    }
    return Wording.ask(\.roleOf, in: language, name)
  }

  private static let effects: Phrases = [
    "保证", "保證", "确保", "確保", "降低", "减少", "減少", "提高", "增加", "防止", "促进", "促進", "抑制", "扩张", "擴張", "维持", "維持", "调节", "調節",
    "负责", "負責", "避免", "增强", "增強", "加速", "加快", "阻止", "引起", "导致", "導致", "提升", "改善", "破坏", "破壞", "消除", "缓解",
    "緩解", "加强", "加強", "稳定", "穩定", "恢复", "恢復", "延缓", "延緩", "预防", "預防",
  ]

  /// `窑工通知窑主：火候已到`: what somebody is told.
  static func tellingClause(_ pair: Pair, _ node: Int, _ page: Page, _ language: NoteLanguage) -> Draft? {
    guard language == .chinese || language == .traditionalChinese, pair.mark == .colon,
      (5...30).contains(pair.left.count),
      let verb = ["通知", "告诉", "告訴", "告知"].first(where: { pair.left.contains($0) }),
      let cut = pair.left.firstRange(of: verb), cut.lowerBound >= 2,
      (2...10).contains(pair.left.count - cut.upperBound),
      !pair.left.contains("的")
    else { return nil }
    let asked = pair.left + (language == .chinese ? "什么？" : "什麼？")
    return Draft(
      .question, ask: Subjects.prefix(for: asked, node, page) + asked, [pair.right.text], at: node, of: page,
      confidence: 0.7
    ).claiming(.statement, of: [node])
  }

  /// `中火：促进干燥` below 烘焙: what it does there.
  static func treatment(_ name: Text, _ text: Text, _ node: Int, _ page: Page, _ language: NoteLanguage) -> Text? {
    guard language == .chinese || language == .traditionalChinese, (4...10).contains(text.count),
      text.startsWith(anyOf: effects) || text.startsWith(anyOf: ["治疗", "治療"]),
      !text.containsAny(of: ["的", "、", "，"]),
      !text.endsWith(anyOf: ["技术", "技術", "方法", "手段", "疗法", "療法", "药物", "藥物", "作用"]),
      let pair = page.pairs[node], isValue(pair, name, text, node, page, language),
      let subject = page.subjectName(of: node), page.subjectNodes[node] != page.titleNode
    else { return nil }
    let quotes = language == .chinese ? Quotation.curved : Quotation.corner
    let owner = name.contains(text: subject) ? Text() : quotes.set(subject) + "的"
    return owner + (owner.isEmpty ? quotes.set(name) : name) + (language == .chinese ? "有什么作用？" : "有什麼作用？")
  }

  /// `蒸汽疗法：软化坯体`: what a Chinese way to treat something does.
  static func treating(_ name: Text, _ text: Text, _ language: NoteLanguage) -> Text? {
    guard language == .chinese || language == .traditionalChinese,
      name.endsWith(anyOf: ["疗法", "療法", "剂", "劑", "药", "藥", "素", "仪", "儀"]), text.count <= 30,
      text.startsWith(anyOf: treatments) || text.containsAny(of: ["治疗", "治療"]),
      !text.endsWith(anyOf: ["技术", "技術", "方法", "手段", "疗法", "療法", "药物", "藥物"])
    else { return nil }
    return Wording.ask(\.roleOf, in: language, name)
  }

  /// `3 级`: one of the grades of the thing above.
  static func grade(_ name: Text, _ node: Int, _ page: Page, _ language: NoteLanguage) -> Text? {
    guard language.isEastAsian, name.first?.isDigit ?? false, (2...5).contains(name.count),
      name.scalars.last.map({ "级級度期型类類层層阶階档檔".unicodeScalars.contains($0) }) ?? false,
      let subject = page.subjectName(of: node)
    else { return nil }
    return page.joined(subject, named: Wording.define(name, in: language), at: node)
  }

  private static let treatments: Phrases = [
    "止", "镇痛", "鎮痛", "镇静", "鎮靜", "软化", "軟化", "松解", "鬆解", "增强", "增強", "消炎", "消肿", "消腫", "治疗", "治療", "改善", "促进", "促進",
    "抑制",
    "缓解", "緩解", "降低", "提高", "杀", "殺", "防止", "预防", "預防", "保护", "保護", "减轻", "減輕", "扩张", "擴張", "收缩", "收縮", "阻断", "阻斷",
    "补充",
    "補充",
  ]

  /// 窑炉基础: the first part of a course, no side of a thing as 经济基础 is.
  static func isChapter(_ name: Text) -> Bool {
    name.endsWith(anyOf: ["基础", "基礎"])
      && !name.startsWith(anyOf: [
        "经济", "經濟", "阶级", "階級", "理论", "理論", "社会", "社會", "思想", "物质", "物質", "群众", "群眾", "哲学", "哲學", "法律", "历史", "歷史",
        "科学",
        "科學", "文化", "实践", "實踐",
      ])
  }
}
