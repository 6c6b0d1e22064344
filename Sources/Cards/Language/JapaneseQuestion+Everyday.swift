import Notes

/// Everyday frames of Japanese facts: how many, what is needed, when, what a sign means, what becomes of something.
extension JapaneseQuestion {
  /// The question and answer of the first of these frames that a clause has.
  static func everyday(_ text: Text) -> (Text, Text)? {
    near(text) ?? counted(text) ?? needed(text) ?? timed(text) ?? signed(text) ?? becoming(text) ?? devised(text)
  }

  /// `窯には3つの口がある`: how many.
  private static func counted(_ text: Text) -> (Text, Text)? {
    guard let topic = JapaneseTopic(text), topic.name.count >= 2, !topic.name.startsWith(anyOf: Stated.pointers),
      case let body = topic.body, body.count <= 26
    else { return nil }
    let digits = body.scalars.prefix { $0.isDigit || "一二三四五六七八九十百千数".unicodeScalars.contains($0) }.count
    guard digits >= 1, body.prefix(digits) != "一", body.first != "数",
      let unit = counters.first(where: { body.dropping(first: digits).starts(with: $0 + "の") }),
      case let rest = body.dropping(first: digits + unit.unicodeScalars.count + 1), (3...18).contains(rest.count),
      !rest.contains("、"), rest.containsAny(of: ["が", "に", "から", "で", "を"]), JapaneseArgument.isDeed(rest),
      rest.first?.isNounEnd ?? false
    else { return nil }
    let asked: Text = unit == "つ" ? "いくつの" : "何" + Text(unit) + "の"
    return (topic.head + asked + closed(rest) + "？", body.prefix(digits + unit.unicodeScalars.count))
  }

  private static let counters = [
    "つ", "個", "種類", "本", "人", "名", "層", "段階", "色", "ビット", "バイト", "州", "県", "部", "章", "枚", "台",
  ]

  /// `窯を開くには薪と水が必要である`: what is needed for it.
  private static func needed(_ text: Text) -> (Text, Text)? {
    guard
      let end = ["が必要である", "が必要です", "が必要だ", "が必要となる", "が必要になる", "が必要", "を必要とする", "を要する"].first(where: {
        text.ends(with: $0)
      }),
      let cut = ["には、", "ためには", "には"].compactMap({ text.firstRange(of: $0) }).first, cut.lowerBound >= 4,
      text[cut.lowerBound - 1] == "る" || text[cut.lowerBound - 1] == "く" || text[cut.lowerBound - 1] == "す"
        || text[cut.lowerBound - 1] == "む" || text[cut.lowerBound - 1] == "う",
      case let answer = text.dropping(first: cut.upperBound).without(suffix: end).trimming({ $0 == "、" || $0.isSpace }),
      (2...40).contains(answer.count), !answer.containsAny(of: ["は", "場合", "とき"]),
      !text.prefix(cut.lowerBound).containsAny(of: ["この", "その", "これ", "それ"])
    else { return nil }
    let asked: Text = end.hasPrefix("を") ? "何" + Text(end) : "何が必要"
    return (text.prefix(cut.upperBound).trimming { $0 == "、" } + asked + "？", answer)
  }

  /// `承諾は手紙が届いた時に効力を生じる`: when.
  private static func timed(_ text: Text) -> (Text, Text)? {
    guard let topic = JapaneseTopic(text), topic.name.count >= 2, !topic.name.startsWith(anyOf: Stated.pointers),
      let cut = ["た時点で", "た時に", "る時に", "たときに", "るときに", "た時から", "た日に", "た後に"].compactMap({
        topic.body.firstRange(of: $0)
      }).first,
      cut.lowerBound >= 2, case let rest = topic.body.dropping(first: cut.upperBound).trimming({ $0 == "、" }),
      (2...16).contains(rest.count), !rest.contains("、"), JapaneseArgument.isDeed(rest),
      case let answer = topic.body.prefix(cut.upperBound).without(suffix: "に").without(suffix: "で"),
      !answer.contains("、"), answer.count <= 40
    else { return nil }
    let from = topic.body[cut].ends(with: "から")
    return (
      topic.head + (from ? "いつから" : "いつ") + closed(rest) + "？", from ? answer.without(suffix: "から") : answer
    )
  }

  /// `赤い札は窯が熱いことを示す`: what it means.
  private static func signed(_ text: Text) -> (Text, Text)? {
    guard let topic = JapaneseTopic(text), topic.name.count >= 2, !topic.name.startsWith(anyOf: Stated.pointers),
      let verb = ["示す", "意味する", "表す", "指す", "示している", "意味している", "表している"].first(where: {
        topic.body.ends(with: "ことを" + $0)
      }),
      case let answer = topic.body.dropping(last: verb.unicodeScalars.count + 1), (5...50).contains(answer.count),
      !answer.contains("、")
    else { return nil }
    return (topic.head + "何を" + Text(verb) + "？", answer)
  }

  /// `火入れの結果、器は硬くなった`: what became of it.
  private static func becoming(_ text: Text) -> (Text, Text)? {
    guard text.endsWith(anyOf: ["くなった", "くなる", "になった"]), let lead = text.firstRange(of: "、"),
      text.prefix(lead.lowerBound).endsWith(anyOf: ["の結果", "によって", "により", "の後", "すると", "ると", "れば", "ことで"]),
      case let clause = text.dropping(first: lead.upperBound), !clause.contains("、"),
      let topic = JapaneseTopic(clause), topic.body.count <= 16, topic.name.count >= 2,
      !text.prefix(lead.lowerBound).containsAny(of: ["この", "その", "これ", "それ"])
    else { return nil }
    let past = text.ends(with: "た")
    return (text.prefix(lead.upperBound) + topic.head + (past ? "どうなった？" : "どうなる？"), topic.body)
  }

  /// `大窯は山川太郎が1600年に開いた`: who, where the year stands between.
  private static func devised(_ text: Text) -> (Text, Text)? {
    guard let topic = JapaneseTopic(text), topic.name.count >= 2, !topic.name.startsWith(anyOf: Stated.pointers),
      let verb = makings.first(where: { topic.body.ends(with: $0) }), let cut = topic.body.firstRange(of: "が"),
      case let name = topic.body.prefix(cut.lowerBound), (2...24).contains(name.count),
      name.allSatisfy({ $0.isHan || $0.isKatakana || $0.isLatin || "ーと・＝=".unicodeScalars.contains($0) || $0.isSpace }),
      case let between = topic.body[cut.upperBound..<(topic.body.count - verb.unicodeScalars.count)],
      between.count <= 14,
      between.isEmpty || between.endsWith(anyOf: ["年に", "世紀に", "年", "時代に", "で", "に"]), !between.contains("、")
    else { return nil }
    return (topic.head + "誰が" + between + Text(verb) + "？", name)
  }

  private static let makings = [
    "考案した", "提唱した", "発明した", "発見した", "開発した", "設計した", "書いた", "作った", "建てた", "創設した", "提案した", "設立した", "描いた", "著した", "作曲した",
    "開いた",
    "築いた", "創始した", "編纂した", "執筆した", "世襲した",
  ]

  /// A clause without its copula; the だ of 読んだ and 防いだ is none.
  static func closed(_ text: Text) -> Text {
    if text.ends(with: "んだ") || text.ends(with: "いだ") && text.count >= 3 && text[text.count - 3].isHan { return text }
    return ["である", "です", "だ"].first { text.ends(with: $0) }.map { text.without(suffix: $0) } ?? text
  }
}
