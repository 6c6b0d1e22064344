import Notes

/// Japanese facts in the short form of notes, without a copula or する at the end: who held an office, what something is that is told by a
/// clause, why, at what figure, of which nature.
extension JapaneseQuestion {
  /// The question and answer of the first of these forms that a clause has.
  static func terse(_ text: Text) -> (Text, Text)? {
    guard !isFull(text) else { return nil }
    if let found = because(text) ?? told(by: text) { return found }
    guard let topic = JapaneseTopic(text), topic.name.count >= 2 || topic.name.first?.isHan ?? false,
      !topic.name.startsWith(anyOf: Stated.pointers), !topic.body.containsAny(of: ["？", "?", "：", "、"])
    else { return nil }
    return office(topic) ?? figure(topic) ?? nature(topic)
  }

  private static func isFull(_ text: Text) -> Bool { text.containsAny(of: ["。", "この", "その", "これ", "それ", "上記", "前述"]) }

  /// `江戸幕府の初代将軍は徳川家康`: who.
  private static func office(_ topic: JapaneseTopic) -> (Text, Text)? {
    guard topic.name.endsWith(anyOf: offices),
      case let who = ["である", "であった", "です", "だった", "だ"].reduce(topic.body, { $0.without(suffix: $1) }),
      (2...14).contains(who.count),
      who.allSatisfy({ $0.isHan || $0.isKatakana || "ー・＝".unicodeScalars.contains($0) }),
      !who.endsWith(anyOf: ["人", "者", "年", "代", "名", "制", "職", "家", "権", "命", "選出", "不明", "不在", "最高"])
    else { return nil }
    return (topic.head + "誰？", who)
  }

  static let offices: Phrases = [
    "将軍", "天皇", "首相", "大統領", "作者", "著者", "創始者", "開祖", "国王", "皇帝", "指導者", "発見者", "発明者", "執権", "創業者", "建国者", "提唱者",
    "総理大臣",
    "書記長", "教皇", "編者", "設計者", "監督", "創設者", "考案者", "開発者", "翻訳者", "作曲者", "作曲家", "編纂者",
  ]

  /// `解体新書を著したのは杉田玄白`, `地震の規模を表すのはマグニチュード`: who or what it is.
  private static func told(by text: Text) -> (Text, Text)? {
    if let found = needs(text) { return found }
    guard let cut = text.lastRange(of: "のは"), (5...40).contains(cut.lowerBound),
      "たるすくむうぶ".unicodeScalars.contains(text[cut.lowerBound - 1]),
      case let said = text.prefix(cut.lowerBound), said.containsAny(of: ["を", "が"]),
      !said.containsAny(of: ["という", "は"]),
      case let name = text.dropping(first: cut.upperBound).trimming({ $0.isSpace || $0 == "、" }),
      (2...20).contains(name.count),
      name.allSatisfy({ $0.isHan || $0.isKatakana || $0.isLatin || "ー・＝".unicodeScalars.contains($0) }),
      !name.endsWith(anyOf: open), !JapaneseArgument.endsInDeed(name)
    else { return nil }
    return (said + "のは" + (said.endsWith(anyOf: feats) ? "誰？" : "何？"), name)
  }

  /// `窯焚きに必要なのは薪、水、塩`: what all it takes.
  private static func needs(_ text: Text) -> (Text, Text)? {
    guard let cut = ["必要なのは", "不可欠なのは", "大切なのは", "重要なのは", "欠かせないのは"].compactMap({ text.firstRange(of: $0) }).first,
      cut.lowerBound >= 3, text[cut.lowerBound - 1] == "に" || text.has("欠か", at: cut.lowerBound),
      case let said = closed(text.dropping(first: cut.upperBound).trimming { $0 == "、" || $0.isSpace }),
      (2...40).contains(said.count),
      said.pieces(by: "、").allSatisfy({ JapaneseNoun.endsInNoun($0) && $0.count <= 14 })
    else { return nil }
    return (text.prefix(cut.upperBound) + "何？", said)
  }

  private static let open: Phrases = [
    "点", "理由", "原因", "事実", "必要", "重要", "当然", "年", "月", "日", "時", "頃", "結果", "困難", "簡単", "容易", "不可能", "可能", "大変", "有効",
    "普通",
    "一般的", "自然", "同様", "同時", "以下", "前", "後", "場合", "危険", "大切", "問題", "無理", "禁止", "不可",
  ]

  /// `葉が緑色なのは葉緑体があるから`: why.
  private static func because(_ text: Text) -> (Text, Text)? {
    guard text.endsWith(anyOf: ["から", "ため"]), let cut = text.firstRange(of: "のは"), cut.lowerBound >= 4,
      case let answer = text.dropping(first: cut.upperBound).trimming({ $0 == "、" || $0.isSpace }),
      (6...46).contains(answer.count), "るいただなうくすむぐぶつぬ".unicodeScalars.contains(answer[answer.count - 3]),
      !text.prefix(cut.lowerBound).contains("は")
    else { return nil }
    return (text.prefix(cut.upperBound) + "なぜ？", answer)
  }

  /// `水は100℃で沸騰`, `月は地球の周りを約27日で公転`: at what figure.
  private static func figure(_ topic: JapaneseTopic) -> (Text, Text)? {
    guard let start = topic.body.scalars.firstIndex(where: \.isDigit),
      case let rest = topic.body.dropping(first: start),
      case let digits = rest.scalars.prefix(while: { $0.isDigit || $0 == "." || $0 == "," }).count,
      let unit = units.first(where: { rest.dropping(first: digits).starts(with: $0 + "で") }),
      case let deed = rest.dropping(first: digits + unit.unicodeScalars.count + 1), (2...3).contains(deed.count),
      deed.allSatisfy(\.isHan),
      case let about = topic.body.prefix(start).ends(with: "約"),
      case let before = about ? topic.body.prefix(start).dropping(last: 1) : topic.body.prefix(start),
      before.isEmpty || before.endsWith(anyOf: ["を", "に", "が"])
    else { return nil }
    let amount = rest.prefix(digits + unit.unicodeScalars.count)
    return (topic.head + before + "何" + Text(unit) + "で" + deed + "する？", about ? "約" + amount : amount)
  }

  private static let units = ["℃", "度", "日間", "日", "年", "時間", "分", "秒", "気圧", "回", "か月", "ヶ月", "週間", "倍"]

  /// `酸素は燃焼を助ける性質をもつ`: of which nature.
  private static func nature(_ topic: JapaneseTopic) -> (Text, Text)? {
    for noun in ["性質", "特徴", "働き", "はたらき", "作用", "役割", "機能"] {
      guard
        let verb = ["をもつ", "を持つ", "がある", "をもっている", "を持っている", "を果たす"].first(where: { topic.body.ends(with: noun + $0) }),
        case let said = topic.body.without(suffix: verb), (5...30).contains(said.count),
        case let clause = said.without(suffix: noun), clause.containsAny(of: ["を", "が", "に"]),
        clause.scalars.last.map({ "るすくむぐうぶいな".unicodeScalars.contains($0) }) ?? false || clause.ends(with: "という")
      else { continue }
      return (topic.head + "どんな" + Text(noun) + Text(verb) + "？", said)
    }
    return nil
  }
}
