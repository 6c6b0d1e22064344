import Notes

/// Japanese sentences of two halves of which the second tells what becomes of something: 〜ほど, 〜と, 〜ても, 〜た後は.
extension JapaneseQuestion {
  /// The question and answer of the first of these turns that a sentence has; its commas may stand anywhere.
  static func turned(_ text: Text) -> (Text, Text)? {
    guard (7...90).contains(text.count), !text.containsAny(of: ["？", "?", "：", "「", "という", "わけ"]),
      !text.startsWith(anyOf: Stated.pointers), !isPointedAt(text)
    else { return nil }
    return degree(text) ?? granted(text) ?? cased(text) ?? happening(text)
  }

  /// Whether a sentence has a topic, or tells what comes of something: not what the heading above it means.
  static func speaksForItself(_ text: Text) -> Bool {
    JapaneseTopic(text) != nil || turned(text.without(suffix: "。")) != nil
  }

  private static func isPointedAt(_ text: Text) -> Bool {
    text.replacing("おそれ", with: "").containsAny(of: ["この", "その", "これ", "それ", "あの", "上記", "前述", "同様", "彼"])
  }

  /// `窯が大きいほど火は長く残る`: what becomes of the fire.
  private static func degree(_ text: Text) -> (Text, Text)? {
    guard let cut = text.firstRange(of: "ほど"), cut.lowerBound >= 3,
      "るいくすむうぶぐつぬな".unicodeScalars.contains(text[cut.lowerBound - 1]),
      !text.prefix(cut.lowerBound).endsWith(anyOf: ["ない", "驚く", "くない"]), !text.prefix(cut.lowerBound).contains("、")
    else { return nil }
    return outcome(of: text.prefix(cut.upperBound), text.dropping(first: cut.upperBound))
  }

  /// `蓋がなくても湯は冷めない`: what becomes of it in spite of that.
  private static func granted(_ text: Text) -> (Text, Text)? {
    guard let cut = ["ても", "でも"].compactMap({ text.firstRange(of: $0) }).first, (3...30).contains(cut.lowerBound),
      case let lead = text.prefix(cut.upperBound), !lead.contains("、"),
      !lead.contains("は") || JapaneseTopic(lead) != nil,
      !lead.endsWith(anyOf: ["とても", "いつでも", "何でも", "誰でも", "どこでも", "までも", "の中でも", "なかでも", "うちでも"]),
      lead.ends(with: "ても") || lead[lead.count - 3].isNounEnd || lead[lead.count - 3] == "ん",
      case let rest = text.dropping(first: cut.upperBound).trimming({ $0 == "、" }),
      !rest.startsWith(anyOf: ["あ", "な", "よ", "い", "か"]), JapaneseTopic(rest) != nil
    else { return nil }
    return outcome(of: lead, rest)
  }

  /// `火を止めた後は蓋は開けられない`: what becomes of it then.
  private static func cased(_ text: Text) -> (Text, Text)? {
    for mark in ["後は", "間は", "前は", "ときは", "時は", "場合は", "場合には", "ときには", "とき、"] {
      guard let cut = text.firstRange(of: mark), (4...30).contains(cut.lowerBound),
        "たるい".unicodeScalars.contains(text[cut.lowerBound - 1]),
        case let lead = text.prefix(cut.upperBound).without(suffix: "は").without(suffix: "に").without(suffix: "、"),
        !lead.contains("は"),
        !lead.contains("、"),
        case let rest = text.dropping(first: cut.upperBound).trimming({ $0 == "、" }),
        JapaneseTopic(rest) != nil || mark == "とき、" && rest.contains("が")
      else { continue }
      return outcome(of: lead, rest)
    }
    return nil
  }

  /// `火が弱まると灰が残る`: what comes of it.
  private static func happening(_ text: Text) -> (Text, Text)? {
    var place = 2
    while place + 2 < text.count, let cut = text.firstRange(of: "と", from: place) {
      place = cut.upperBound
      let (lead, rest) = (text.prefix(cut.upperBound), text.dropping(first: cut.upperBound).trimming { $0 == "、" })
      guard "るくすむうぬぐぶつい".unicodeScalars.contains(text[cut.lowerBound - 1]), cut.lowerBound >= 3, cut.lowerBound <= 40,
        !rest.startsWith(anyOf: quoting), rest.count >= 3,
        text[cut.lowerBound - 1] != "い"
          || lead.endsWith(anyOf: ["ないと", "すぎないと", "しいと", "多いと", "高いと", "低いと", "少ないと", "強いと", "弱いと"]),
        !lead.endsWith(anyOf: ["ものと", "ことと", "違いと"]), lead.hasKana
      else { continue }
      return outcome(of: lead, rest)
    }
    return nil
  }

  /// What stands behind a と that only says what somebody thinks or calls so.
  private static let quoting: Phrases = [
    "い", "き", "こ", "と", "も", "し", "さ", "の", "は", "考", "思", "言", "呼", "共", "同じ", "同時", "同様", "定め", "定義", "判断", "み", "見",
    "述",
    "主張", "信じ", "予想", "予測", "予言", "仮定", "解釈", "推定", "推測", "理解", "認め", "認識", "名付", "名づ", "称", "感じ", "なり", "なる", "なっ",
    "比べ", "異な",
    "違", "一緒", "規定", "宣言", "表現", "表さ", "結論", "報告", "指摘", "説明",
  ]

  /// Asks what becomes of what the second half speaks of, or of all there is.
  private static func outcome(of lead: Text, _ said: Text) -> (Text, Text)? {
    let rest = said.trimming { $0 == "、" || $0.isSpace }
    guard (2...56).contains(rest.count), isEnded(rest), !rest.startsWith(anyOf: Stated.pointers),
      !rest.endsWith(anyOf: ["よい", "良い", "いい", "ください", "たい", "だろう", "かもしれない"])
    else { return nil }
    let start = withoutOpener(lead.trimming { $0 == "、" })
    let ask = asking(rest)
    // `壺は熱くなっても蓋は割れない`: what is told of the second.
    if JapaneseTopic(start) != nil, start.endsWith(anyOf: ["ても", "でも"]), let topic = JapaneseTopic(rest) {
      return (start + "、" + topic.head + asking(topic.body) + "？", closed(topic.body))
    }
    if JapaneseTopic(start) != nil { return (start + ask + "？", closed(rest)) }
    let isDouble = rest.firstRange(of: "、").map { rest.dropping(first: $0.upperBound).contains("は") } ?? false
    if !isDouble, let topic = JapaneseTopic(rest), topic.name.count >= 1, topic.body.count >= 2 {
      return (start + "、" + topic.head + asking(topic.body) + "？", closed(topic.body))
    }
    if !rest.containsAny(of: ["が", "、"]), let object = rest.lastRange(of: "を"), object.lowerBound >= 1,
      JapaneseArgument.particles(in: rest).contains(where: { $0.start == 0 && $0.particle == "を" })
    {
      return (start + "、何を" + closed(rest.dropping(first: object.upperBound)) + "？", rest.prefix(object.lowerBound))
    }
    return (start + "、" + ask + "？", closed(rest))
  }

  /// どうなる, どうなった, どうなることがある, 何ができる: how the rest asks to be asked.
  private static func asking(_ rest: Text) -> Text {
    if rest.ends(with: "ことがある") { return "どうなることがある" }
    if !rest.contains("、"), rest.endsWith(anyOf: ["おそれがある", "恐れがある", "可能性がある", "危険がある"]) { return "どんなおそれがある" }
    if rest.ends(with: "ことができる") { return "何ができる" }
    return rest.ends(with: "た") ? "どうなった" : "どうなる"
  }

  /// Whether a half ends as a sentence does, or in a noun that stands for a verb.
  static func isEnded(_ text: Text) -> Bool {
    let end = closed(text)
    if Endings.isPredicate(end), !JapaneseEndings.isOpen(end) { return true }
    return JapaneseArgument.endsInDeed(end) || JapaneseArgument.endsInDeed("を" + end)
      || end.endsWith(anyOf: ["高め", "低め", "多め", "少なめ", "必要", "可能", "不可能"])
  }

  private static func withoutOpener(_ text: Text) -> Text {
    let word = ["一般に、", "一般に", "通常、", "また、", "さらに、", "しかし、", "ただし、", "特に、"].first { text.starts(with: $0) }
    return word.map { text.without(prefix: $0) } ?? text
  }
}
