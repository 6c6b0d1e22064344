import Notes

/// Japanese sentences that measure: an amount with its unit, more or less than another, not this but that, for what, in which light.
extension JapaneseQuestion {
  /// The question and answer of the first of these frames that a clause has.
  static func measured(_ text: Text) -> (Text, Text)? {
    guard (6...70).contains(text.count), !text.containsAny(of: ["？", "?", "：", "「"]) else { return nil }
    if let found = figure(in: text) ?? chief(text) ?? inclined(text) { return found }
    guard let topic = JapaneseTopic(text), topic.name.count >= 1, !topic.name.startsWith(anyOf: Stated.pointers),
      !topic.body.startsWith(anyOf: Stated.pointers), topic.name != "彼", topic.name != "彼女"
    else { return nil }
    return sized(topic) ?? compared(text) ?? corrected(topic) ?? purpose(topic) ?? seeming(topic) ?? working(topic)
      ?? role(topic)
      ?? likeness(topic) ?? needing(topic) ?? path(topic)
  }

  /// `窯は一度に約200個の器を焼く`: how many, with the word for about left in the question.
  private static func figure(in text: Text) -> (Text, Text)? {
    let rate = ["ごとに", "あたり", "につき"].compactMap { text.firstRange(of: $0)?.upperBound }.first ?? 0
    let per = text.scalars[rate...].contains(where: \.isDigit) ? rate : 0
    guard let start = text.scalars[per...].firstIndex(where: \.isDigit), text.prefix(start).isBalanced,
      case let end = text.scalars[start...].firstIndex(where: { !isFigure($0) }) ?? text.count, end < text.count,
      !"-〜~.,".unicodeScalars.contains(text[end - 1]), let unit = units.first(where: { text.has($0, at: end) }),
      case let stop = end + unit.count, !text.scalars[stop...].contains(where: \.isDigit),
      case let amount = text[start..<stop], !amount.isOne(of: ["1つ", "1人", "1個", "1種類", "1本"]),
      start == 0 || !text[start - 1].isLatin && !"第図表章-.,／/前約".unicodeScalars.contains(text[start - 1])
        || about.contains(where: { text.prefix(start).ends(with: $0) }),
      case let rest = text.dropping(first: stop), rest.count >= 2, !rest.contains("、"),
      isLed(rest, Text(unit)),
      isEnded(rest) || isEnded(text), case let topic = JapaneseTopic(text),
      topic.map({ start >= $0.head.count }) ?? true
    else { return nil }
    let lead = about.first { text.prefix(start).ends(with: $0) }
    let limit = limits.first { rest.starts(with: $0) }
    let whole = (lead.map { Text($0) } ?? Text()) + amount + (limit.map { Text($0) } ?? Text())
    let asked = text.prefix(start) + (text.has("つ", at: end) ? Text("いくつ") : "何" + Text(unit)) + closed(rest)
    return (asked + "？", whole)
  }

  /// `大窯は高さ12メートル`, `大窯は小窯の3倍の高さ`: how high.
  private static func sized(_ topic: JapaneseTopic) -> (Text, Text)? {
    let said = closed(topic.body)
    guard said.count <= 24, !said.containsAny(of: ["、", "が", "を"]), said.hasDigit else { return nil }
    for side in sides where !topic.name.ends(with: side) {
      if said.starts(with: side),
        case let rest = said.dropping(first: side.unicodeScalars.count).trimming({ $0.isSpace }),
        rest.without(prefix: "約").first?.isDigit ?? false, !rest.contains("の")
      {
        return (topic.name + "の" + Text(side) + "は？", rest)
      }
      if side.hasSuffix("さ"), said.ends(with: "の" + side), said.contains("倍") {
        return (topic.head + "どのくらいの" + Text(side) + "？", said)
      }
    }
    return nil
  }

  private static let sides = [
    "高さ", "長さ", "重さ", "深さ", "広さ", "大きさ", "厚さ", "全長", "面積", "幅", "人口", "標高", "直径", "体重", "身長", "定員", "任期", "寿命", "価格",
    "温度", "融点",
    "沸点", "容量", "速度", "時速", "半径", "体積", "周期",
  ]

  private static let about: [Literal] = ["約", "およそ", "最大", "最小", "最低", "最高", "平均", "ほぼ", "最大で", "最低でも", "約 "]
  private static let limits: [Literal] = ["以上", "以下", "未満", "前後", "程度", "ほど", "ずつ"]

  /// Whether what stands behind an amount belongs to the clause of its own: a limit, a particle, a verb in Han.
  private static func isLed(_ rest: Text, _ unit: Text) -> Bool {
    if rest.startsWith(anyOf: ["である", "です", "だ", "であ", "でし", "だっ", "目", "代", "間の", "後", "前に", "半"]) { return false }
    if rest.startsWith(anyOf: ["の"]) { return !unit.isOne(of: ["年", "日", "月", "世紀", "時", "条", "項", "つ"]) }
    if unit.isOne(of: ["年", "月", "日", "条", "項", "番"]), rest.starts(with: "に") { return false }
    if unit.isOne(of: ["条", "項", "番", "世紀"]) { return false }
    return rest.startsWith(anyOf: limits)
      || rest.startsWith(anyOf: ["で", "に", "を", "が", "から", "まで", "ごと", "しか", "もの", "は", "も", "の", "へ"])
      || (rest.first.map { $0.isHan || $0 == "か" } ?? false)
        && !rest.startsWith(anyOf: ["間の", "代", "台の", "式", "制", "版", "型"])
  }

  private static func isFigure(_ letter: Unicode.Scalar) -> Bool {
    letter.isDigit || ".,〜~-万億兆千百".unicodeScalars.contains(letter)
  }

  private static let units: [Literal] = [
    "キロメートル", "センチメートル", "ミリメートル", "メートル", "キログラム", "ミリグラム", "グラム", "リットル", "キロカロリー", "カロリー", "パーセント", "センチ", "キロ",
    "ミリ",
    "トン", "ドル", "ユーロ", "ヘルツ", "ボルト", "ワット", "ビット", "バイト", "ページ", "階建て", "分の1", "週間", "時間", "年間", "日間", "か月間", "か月",
    "ヶ月",
    "カ月", "か国", "カ国", "ヶ国", "種類", "部屋", "段階", "箇所", "か所", "議席", "作品", "世代", "気圧", "hPa", "kcal", "mmHg", "km", "cm",
    "mm", "kg",
    "mg", "mL", "GB", "MB", "KB", "kHz", "MHz", "Hz", "回", "倍", "度", "℃", "％", "%", "歳", "人", "名", "個", "本", "枚", "台",
    "匹", "頭", "羽", "冊",
    "杯", "曲", "円", "石", "段", "層", "階", "対", "室", "票", "つ", "年", "日", "分", "秒", "m", "L", "g", "種", "字", "語", "都市", "通り",
    "州", "県", "色",
  ]

  /// `薪は乾いた物ほど火が強い`: of which it is the more so.
  private static func inclined(_ text: Text) -> (Text, Text)? {
    guard let topic = JapaneseTopic(text), topic.name.count >= 2,
      let noun = ["人", "者", "もの", "物", "国", "企業", "地域", "場所", "子ども", "世代"].first(where: {
        topic.body.contains($0 + "ほど")
      }),
      let cut = topic.body.firstRange(of: noun + "ほど"), (2...20).contains(cut.lowerBound),
      "るいたなの".unicodeScalars.contains(topic.body[cut.lowerBound - 1]),
      case let rest = closed(topic.body.dropping(first: cut.upperBound)), (3...24).contains(rest.count), isEnded(rest),
      !topic.body.contains("、")
    else { return nil }
    return (topic.head + "どんな" + Text(noun) + "ほど" + rest + "？", topic.body.prefix(cut.upperBound - 2))
  }

  /// `長い煙突が最大の特徴`: what it is that is the chief of its kind.
  private static func chief(_ text: Text) -> (Text, Text)? {
    guard let cut = text.lastRange(of: "が"), (2...24).contains(cut.lowerBound), !text.contains("は"),
      !text.dropping(first: cut.upperBound).contains("、"),
      case let role = closed(text.dropping(first: cut.upperBound)), role.endsWith(anyOf: roles), role.count <= 14,
      !role.containsAny(of: ["を", "に", "で", "と"]), case let name = text.prefix(cut.lowerBound),
      name.pieces(by: "、").allSatisfy({ JapaneseNoun.endsInNoun($0) && !JapaneseNoun.isEmpty($0) }),
      !name.startsWith(anyOf: Stated.pointers)
    else { return nil }
    return (role + "は何？", name)
  }

  private static let roles: Phrases = [
    "課題", "欠点", "弱点", "利点", "長所", "短所", "原因", "主原因", "主成分", "主流", "代表例", "代表", "窓口", "条件", "目標", "主役", "主力", "要因", "前提",
    "中心地", "産地", "原則", "要素", "本質", "起源", "由来", "目的", "名産", "主食", "首都",
  ]

  /// `素焼きの器は本焼きの器より軽い`: how it differs.
  static func compared(_ text: Text) -> (Text, Text)? {
    guard let topic = JapaneseTopic(text), topic.name.count >= 1, !topic.name.startsWith(anyOf: Stated.pointers),
      case let said = closed(topic.body), let cut = said.firstRange(of: "より"), (1...20).contains(cut.lowerBound),
      !topic.head.endsWith(anyOf: ["では", "には"]),
      case let other = said.prefix(cut.lowerBound),
      other.scalars.last?.isNounEnd ?? false || JapaneseNoun.endsInNoun(other),
      !other.containsAny(of: ["、", "は", "を"]), !other.hasDigit,
      case let rest = said.dropping(first: cut.upperBound).without(prefix: "も"), (2...26).contains(rest.count),
      !rest.replacing("が、", with: "").replacing("く、", with: "").containsAny(of: ["、", "ため", "ので"]),
      rest.endsWith(anyOf: adjectives), !rest.startsWith(anyOf: ["も", "前", "後", "上", "下", "な"])
    else { return nil }
    return (topic.head + "、" + other + "と比べてどう違う？", said)
  }

  private static let adjectives: Phrases = [
    "い", "豊富", "複雑", "単純", "安定", "安全", "高度", "有利", "不利", "大型", "小型", "得意", "苦手", "早く進む", "速く進む", "高まる", "長持ちする", "優れる",
    "優れている",
    "劣る", "的",
  ]

  /// `土瓶は釜ではなく器である`: what it is in truth.
  private static func corrected(_ topic: JapaneseTopic) -> (Text, Text)? {
    guard let cut = topic.body.firstRange(of: "ではなく"), (1...20).contains(cut.lowerBound),
      case let answer = closed(topic.body.dropping(first: cut.upperBound).trimming { $0 == "、" }),
      (1...24).contains(answer.count), !answer.containsAny(of: ["、", "を", "が"]),
      answer.scalars.last?.isNounEnd ?? false,
      !JapaneseArgument.isDeed(answer), !topic.body.prefix(cut.lowerBound).containsAny(of: ["、", "だけ", "のみ"])
    else { return nil }
    return (topic.head + topic.body.prefix(cut.upperBound) + "何？", answer)
  }

  /// `窯開きは職人を励ますため`: what it is for.
  private static func purpose(_ topic: JapaneseTopic) -> (Text, Text)? {
    let said = closed(topic.body)
    guard said.ends(with: "ため"), (6...40).contains(said.count), said.contains("を"), !said.contains("、"),
      !topic.name.ends(with: "の"), "るくすむうぶぐつぬ".unicodeScalars.contains(said[said.count - 3]),
      !said.endsWith(anyOf: ["いるため", "あるため", "れるため"])
    else { return nil }
    return (topic.head + "何のため？", said)
  }

  /// `白い釉は浮き出て見える`: how it looks.
  private static func seeming(_ topic: JapaneseTopic) -> (Text, Text)? {
    guard let end = ["見える", "感じられる", "聞こえる"].first(where: { topic.body.ends(with: $0) }),
      case let how = topic.body.without(suffix: end), (2...16).contains(how.count),
      how.endsWith(anyOf: ["て", "く", "に"]),
      !how.containsAny(of: ["、", "を", "が", "と"])
    else { return nil }
    return (topic.head + "どのように" + Text(end) + "？", topic.body)
  }

  /// `煙突は煙を外へ出す働きをする`: what work it does.
  private static func working(_ topic: JapaneseTopic) -> (Text, Text)? {
    for noun in ["働き", "はたらき", "作用", "役割", "役目", "機能", "性質", "特性", "効果", "能力", "傾向", "危険性"] {
      guard
        let verb = [
          "をする", "をもつ", "を持つ", "がある", "を果たす", "を担う", "をしている", "を持っている", "があります", "をします", "を持ちます", "を果たします", "を担っている",
        ].first(where: {
          topic.body.ends(with: noun + $0)
        }), case let said = topic.body.without(suffix: verb), (4...36).contains(said.count), !said.contains("、"),
        case let clause = said.without(suffix: noun),
        clause.containsAny(of: ["を", "が", "に"]) || clause.scalars.last.map({ $0 == "い" || $0 == "な" }) ?? false,
        clause.scalars.last.map({ "るすくむぐうぶつぬいな".unicodeScalars.contains($0) }) ?? false || clause.ends(with: "という")
      else { continue }
      return (topic.head + "どんな" + Text(noun) + Text(verb) + "？", said)
    }
    return nil
  }

  /// `登り窯は傾斜が特徴とされる`: what its chief trait, cause or beginning is.
  private static func role(_ topic: JapaneseTopic) -> (Text, Text)? {
    let end = ["とされる", "とされている", "となる", "となっている", "である", "です", "だ", "だった", "であった"].first { topic.body.ends(with: $0) }
    let said = end.map { topic.body.without(suffix: $0) } ?? topic.body
    guard let cut = said.lastRange(of: "が"), (2...26).contains(cut.lowerBound),
      !topic.head.endsWith(anyOf: ["では", "には"]),
      case let noun = said.dropping(first: cut.upperBound),
      noun.endsWith(anyOf: ["起源", "原因", "特徴", "主成分", "由来", "目的", "中心", "課題", "主流", "語源"]),
      noun.count <= 6, case let answer = said.prefix(cut.lowerBound), !answer.containsAny(of: ["、", "は"]),
      JapaneseNoun.endsInNoun(answer) || answer.endsWith(anyOf: ["こと", "点"])
    else { return nil }
    return (topic.name + "の" + noun + "は何？", answer)
  }

  /// `窯と炉は火を使うという点で同じ`: in which point.
  private static func likeness(_ topic: JapaneseTopic) -> (Text, Text)? {
    guard let cut = topic.body.firstRange(of: "点で"), (3...30).contains(cut.lowerBound),
      case let rest = closed(topic.body.dropping(first: cut.upperBound)),
      rest.startsWith(anyOf: ["同じ", "異な", "共通", "似", "違", "優れ", "一致"]), rest.count <= 10,
      !topic.body.contains("、")
    else { return nil }
    return (topic.head + "どのような点で" + rest + "？", topic.body.prefix(cut.lowerBound + 1))
  }

  /// `種火は毎朝起こす必要がある`: what has to be done.
  private static func needing(_ topic: JapaneseTopic) -> (Text, Text)? {
    for end in ["必要がある", "必要があります", "なければならない", "なければなりません"] where topic.body.ends(with: end) {
      let said = topic.body.without(suffix: end)
      guard (3...30).contains(said.count), !said.containsAny(of: ["、", "を", "が"]), said.hasKana else { return nil }
      return end.hasPrefix("必要")
        ? (topic.head + "どうする" + Text(end) + "？", said) : (topic.head + "どうしなければならない？", topic.body)
    }
    return nil
  }

  /// `湯は高いところから低いところへ流れる`: from where to where.
  private static func path(_ topic: JapaneseTopic) -> (Text, Text)? {
    guard let from = topic.body.firstRange(of: "から"), (2...16).contains(from.lowerBound),
      case let rest = topic.body.dropping(first: from.upperBound),
      let to = ["ところへ", "ところに", "所へ", "側へ", "側に", "方へ"].compactMap({ rest.firstRange(of: $0) }).first,
      (1...14).contains(to.lowerBound), case let verb = rest.dropping(first: to.upperBound),
      (2...10).contains(verb.count),
      isEnded(verb), !topic.body.contains("、")
    else { return nil }
    return (topic.head + "どこからどこへ" + verb + "？", topic.body.prefix(from.upperBound) + rest.prefix(to.upperBound))
  }
}
