import Notes

/// Japanese sentences of which a whole clause, an amount, a case or some examples are asked for.
extension JapaneseFrame {
  /// `茶会の作法は千利休が定めたと考えられている`: what is held to be so.
  static func judged(_ text: Text) -> JapaneseFrame? {
    for clause in JapaneseClauses.of(text) {
      if let found = verdict(clause) { return found }
    }
    return nil
  }

  private static func verdict(_ text: Text) -> JapaneseFrame? {
    guard let topic = JapaneseTopic(text), topic.name.count >= 2, !topic.name.startsWith(anyOf: Stated.pointers),
      let end = verdicts.first(where: { topic.body.ends(with: $0) }),
      case let said = topic.body.without(suffix: end), (6...60).contains(said.count),
      Endings.isPredicate(said), !JapaneseEndings.isOpen(said), !said.endsWith(anyOf: ["という", "ない限り"]),
      !said.contains("は"),
      !said.containsAny(of: ["と考え", "とさ"])
    else { return nil }
    return JapaneseFrame(
      kind: .question, question: topic.head + "どう" + Text(end).dropping(first: 1) + "？", answer: [said])
  }

  private static let verdicts = [
    "と考えられている", "と考えられています", "と考えられる", "と考えられます", "とされている", "とされています", "と結論された", "と結論づけられた", "とみなされる", "とみなされている",
    "と定義される", "と定義されている", "と予測される", "と言われている", "と言われています", "といわれている", "といわれています",
  ]

  /// `器の名は産地が海に近いことに由来する`: what it comes from.
  static func origin(_ text: Text) -> JapaneseFrame? {
    guard
      let end = ["に由来する", "に由来している", "に由来します", "に由来しています", "に端を発する", "に端を発します", "に起因する", "に起因します"].first(where: {
        text.ends(with: $0)
      }),
      let (head, said) = led(text.without(suffix: end)), (4...60).contains(said.count),
      JapaneseNoun.endsInNoun(said) || said.ends(with: "こと")
    else { return nil }
    return JapaneseFrame(kind: .reason, question: head + "何" + Text(end) + "？", answer: [said])
  }

  /// `札は何をどう並べるかを示す`: a question in the sentence is what is asked for.
  static func indirect(_ text: Text) -> JapaneseFrame? {
    guard let cut = text.lastRange(of: "かを"), let (head, said) = led(text.prefix(cut.lowerBound)), !head.isEmpty,
      (6...60).contains(said.count),
      said.containsAny(of: ["どの", "どんな", "どう", "何", "いつ", "どこ", "誰", "なぜ", "いか", "どちら", "どれ"]),
      case let rest = JapaneseQuestion.closed(text.dropping(first: cut.upperBound)), (2...16).contains(rest.count),
      rest.startsWith(anyOf: ["説明", "決定", "決め", "確認", "判断", "示", "表", "調べ", "規定", "指定", "定め", "明らか", "記述", "予測", "評価"]),
      isClosed(rest), !said.contains("、") || said.count <= 40
    else { return nil }
    return JapaneseFrame(kind: .question, question: head + "何を" + rest + "？", answer: [said + "か"])
  }

  /// `棚は最大12枚の皿を支えられる`: how many.
  static func counted(_ text: Text) -> JapaneseFrame? {
    for clause in JapaneseClauses.of(text) {
      guard let start = clause.scalars.firstIndex(where: \.isDigit), start >= 3,
        case let end = clause.scalars[start...].firstIndex(where: { !isFigure($0) }) ?? clause.count,
        end < clause.count,
        let unit = units.first(where: { clause.has($0, at: end) }),
        case let stop = end + unit.count, !clause.scalars[stop...].contains(where: \.isDigit),
        !clause[start - 1].isLatin, !"第図表章-.,／/".unicodeScalars.contains(clause[start - 1]),
        isClosed(clause), clause.prefix(start).isBalanced, clause.count - stop >= 3,
        clause.dropping(first: stop).startsWith(anyOf: [
          "の", "以上", "以下", "未満", "程度", "前後", "から", "まで", "で", "に", "を", "が", "もの", "ほど", "分", "間", "引き離", "有", "存在",
        ]),
        JapaneseTopic(clause) != nil || clause.prefix(start).contains("が")
      else { continue }
      if unit.count == 1, clause.dropping(first: stop).startsWith(anyOf: ["目", "分の", "以外"]) { continue }
      return JapaneseFrame(
        kind: .question,
        question: clause.prefix(start) + "何" + JapaneseQuestion.closed(clause.dropping(first: end)) + "？",
        answer: [clause[start..<stop]])
    }
    return nil
  }

  private static func isFigure(_ letter: Unicode.Scalar) -> Bool {
    letter.isDigit || letter == "." || letter == "," || letter == "〜" || letter == "~" || letter == "-"
  }

  private static let units: [Literal] = [
    "台", "種類", "個", "人", "本", "枚", "回", "倍", "%", "％", "℃", "度", "時間", "分", "秒", "週間", "か月", "ヶ月", "ビット", "バイト", "km",
    "cm",
    "mm", "kg", "mg", "hPa", "都市", "通り", "段階", "層", "GB", "MB", "KB", "Hz", "MHz", "kHz", "箇所", "世代", "対", "匹", "頭",
    "冊", "塩基", "残基",
  ]

  /// `湯が濁った場合に釜を替える`: in which case.
  static func cases(_ text: Text) -> JapaneseFrame? {
    guard
      let cut = (["場合には、", "場合に、", "場合は、", "場合に", "ときに、", "ときに", "ときは、", "場合、"] as [Literal]).compactMap({
        text.firstRange(of: $0)
      }).first,
      let (head, said) = led(text.prefix(cut.lowerBound)), (5...50).contains(said.count),
      let last = said.scalars.last, "るくすむうぶぐつぬたい".unicodeScalars.contains(last), !said.endsWith(anyOf: ["という", "たい"]),
      case let rest = text.dropping(first: cut.upperBound),
      !rest.startsWith(anyOf: ["は", "も", "の", "お", "限", "よ", "関"]),
      let told = outcome(rest), told.count >= 8, told.containsAny(of: ["が", "を", "に"]), !said.contains("は"),
      !told.containsAny(of: ["は", "どう"])
    else { return nil }
    let noun: Text = text[cut].starts(with: "とき") ? "とき" : "場合"
    return JapaneseFrame(kind: .reason, question: head + "どんな" + noun + "に" + told + "？", answer: [said + noun])
  }

  /// `抹茶や煎茶といった緑茶を好む`: examples of the noun behind them.
  static func instances(_ text: Text) -> JapaneseFrame? {
    for mark in ["といった", "などの", "等の"] as [Literal] {
      guard let cut = text.firstRange(of: mark),
        let start = JapaneseNoun.start(in: text, before: cut.lowerBound, longest: 60),
        case let start = leading(text, start), case let names = members(of: text[start..<cut.lowerBound]),
        (2...6).contains(names.count),
        areNames(names), !names.contains(where: { $0.containsAny(of: ["を", "が", "に", "は"]) }),
        case let kind = noun(at: cut.upperBound, in: text), (4...20).contains(kind.count), !JapaneseNoun.isEmpty(kind),
        !kind.endsWith(anyOf: vague)
      else { continue }
      return JapaneseFrame(kind: .example, question: kind + "の例は？", answer: names, isOpen: true)
    }
    return nil
  }

  private static let vague: Phrases = [
    "場合", "もの", "こと", "種類", "方法", "要素", "問題", "理由", "情報", "データ", "違い", "影響", "部分", "状態", "特徴", "作業", "操作", "対応", "対策",
    "項目",
    "条件", "変化", "処理", "機能", "形", "点", "側", "間", "上", "中", "内", "際", "時", "名前", "言葉", "用語", "結果", "利点", "欠点",
  ]

  /// Where names begin that stand in a row with commas before the last.
  private static func leading(_ text: Text, _ start: Int) -> Int {
    var start = start
    while start >= 2, text[start - 1] == "、", let first = JapaneseNoun.start(in: text, before: start - 1),
      text[first..<(start - 1)].allSatisfy({ $0.isNounEnd || "のー・".unicodeScalars.contains($0) })
    {
      start = first
    }
    return start
  }

  /// The noun that stands at a place of a text.
  private static func noun(at start: Int, in text: Text) -> Text {
    let rest = text.dropping(first: start).trimming { $0 == "、" }
    let length = rest.scalars.prefix { $0.isNounEnd || $0 == "ー" || $0 == "の" }.count
    let noun = rest.prefix(length)
    return noun.ends(with: "の") ? noun.dropping(last: 1) : noun
  }

  /// `表千家と裏千家という2つの流れがある`: how the things that are counted are called.
  static func numbered(_ text: Text) -> JapaneseFrame? {
    guard let cut = text.firstRange(of: "という"),
      let start = JapaneseNoun.start(in: text, before: cut.lowerBound, longest: 60),
      case let names = members(of: text[leading(text, start)..<cut.lowerBound]), (2...6).contains(names.count),
      areNames(names),
      case let rest = text.dropping(first: cut.upperBound), let first = rest.first,
      first.isDigit || "二三四五六".unicodeScalars.contains(first),
      let of = ["つの", "種類の", "個の", "人の", "段階の"].first(where: { rest.dropping(first: 1).starts(with: $0) }),
      case let length = 1 + of.unicodeScalars.count, case let kind = noun(at: length, in: rest),
      (2...16).contains(kind.count)
    else { return nil }
    return JapaneseFrame(kind: .list, question: rest.prefix(length) + kind + "は？", answer: names)
  }

  /// Whether a clause ends as a sentence does.
  static func isClosed(_ text: Text) -> Bool {
    let closed = JapaneseQuestion.closed(text)
    return Endings.isPredicate(closed) && !JapaneseEndings.isOpen(closed) || JapaneseArgument.endsInDeed(closed)
  }
}
