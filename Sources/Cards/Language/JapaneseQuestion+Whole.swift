import Notes

/// Japanese clauses of which no part can be asked for by its particle: all that is said of the topic is the answer.
extension JapaneseQuestion {
  /// `焼いた器は元に戻せない`: what becomes of it or how it is.
  static func whole(_ text: Text) -> (Text, Text)? {
    guard (8...64).contains(text.count),
      !text.containsAny(of: [
        "？", "?", "：", "「", "、", "彼", "という", "しか", "だけ", "のみ", "と予", "と考え", "とされ", "と言", "といわ", "と思",
      ])
    else { return nil }
    if let found = inside(text) ?? rather(text) ?? limited(text) { return found }
    guard let topic = JapaneseTopic(text), isNamed(topic), !topic.name.startsWith(anyOf: Stated.pointers),
      !topic.name.containsAny(of: ["から", "まで"]), !idle.contains(topic.name),
      !topic.name.endsWith(anyOf: ["後", "前", "間", "年", "月", "日", "に", "で", "と", "の", "中"]),
      (4...36).contains(topic.body.count), !topic.body.contains("は"), !topic.body.startsWith(anyOf: Stated.pointers),
      isEnded(topic.body), !topic.body.endsWith(anyOf: open), !topic.body.containsAny(of: ["この", "その", "これ", "それ"])
    else { return nil }
    return becoming(topic) ?? quality(topic)
  }

  /// Whether a topic is a name: two letters, or one that is a thing by itself (鉄, 音).
  static func isNamed(_ topic: JapaneseTopic) -> Bool {
    topic.name.count >= 2
      || topic.name.first?.isHan ?? false && !topic.name.isOne(of: ["人", "我", "私", "彼", "今", "次", "実", "者", "他", "例"])
  }

  /// `強い風の中では蓋は飛ばない`: what becomes of the one thing in the other.
  private static func inside(_ text: Text) -> (Text, Text)? {
    guard let place = JapaneseTopic(text), place.head.endsWith(anyOf: ["では", "には"]), place.name.count >= 3,
      !place.name.startsWith(anyOf: Stated.pointers), let topic = JapaneseTopic(place.body), isNamed(topic),
      !topic.name.startsWith(anyOf: Stated.pointers), (3...20).contains(topic.body.count), isEnded(topic.body),
      "るたい".unicodeScalars.contains(topic.body.last ?? " "), !topic.body.endsWith(anyOf: open),
      !topic.body.containsAny(of: ["は", "を"])
    else { return nil }
    return (place.head + "、" + topic.head + (topic.body.ends(with: "た") ? "どうなった？" : "どうなる？"), topic.body)
  }

  /// `釉は低温では溶けない`: what becomes of it there.
  private static func limited(_ text: Text) -> (Text, Text)? {
    guard let topic = JapaneseTopic(text), isNamed(topic), !topic.name.startsWith(anyOf: Stated.pointers),
      !topic.head.endsWith(anyOf: ["では", "には"]), let cut = topic.body.firstRange(of: "では"),
      (2...14).contains(cut.lowerBound),
      JapaneseNoun.endsInNoun(topic.body.prefix(cut.lowerBound)), !topic.body.startsWith(anyOf: Stated.pointers),
      case let rest = topic.body.dropping(first: cut.upperBound), (3...16).contains(rest.count), !rest.contains("は"),
      !rest.startsWith(anyOf: ["な", "あ"]), isEnded(rest), rest.endsWith(anyOf: ["ない", "なかった", "れる", "れた", "なる", "なった"])
    else { return nil }
    return (topic.head + topic.body.prefix(cut.upperBound) + (rest.ends(with: "た") ? "どうなった？" : "どうなる？"), rest)
  }

  /// `器は素焼きより本焼きのほうが硬くなる`: how the one stands to the other.
  private static func rather(_ text: Text) -> (Text, Text)? {
    guard let cut = ["のほうが", "の方が", "ほうが"].compactMap({ text.firstRange(of: $0) }).first, cut.lowerBound >= 5,
      text.prefix(cut.lowerBound).contains("より"), !text.startsWith(anyOf: Stated.pointers),
      case let rest = closed(text.dropping(first: cut.upperBound)), (2...16).contains(rest.count), isEnded(rest),
      !rest.endsWith(anyOf: ["よい", "良い", "いい", "好き", "望ましい"])
    else { return nil }
    return (text.prefix(cut.upperBound) + (rest.ends(with: "い") ? "どうである？" : "どうなる？"), rest)
  }

  private static func becoming(_ topic: JapaneseTopic) -> (Text, Text)? {
    let said = topic.body
    if said.ends(with: "ことができる") { return (topic.head + "どうすることができる？", said.dropping(last: 4)) }
    if said.ends(with: "ことができない") { return (topic.head + "どうすることができない？", said.dropping(last: 5)) }
    if said.ends(with: "できる"), !said.contains("が") { return (topic.head + "何ができる？", said) }
    if said.endsWith(anyOf: ["ている", "でいる"]) { return (topic.head + "どうなっている？", said) }
    if said.endsWith(anyOf: [
      "られる", "される", "られない", "されない", "くなる", "になる", "となる", "になります", "となります", "くなります", "されます", "られます", "ばれる", "まれる", "われる",
    ]) {
      return (topic.head + "どうなる？", said)
    }
    if said.endsWith(anyOf: ["られた", "された", "られなかった", "くなった", "になった", "ばれた", "まれた", "われた"]) {
      return (topic.head + "どうなった？", said)
    }
    if said.endsWith(anyOf: ["できない", "できなかった"]), !said.contains("が") {
      return (topic.head + "何ができな" + (said.ends(with: "た") ? "かった？" : "い？"), said)
    }
    return nil
  }

  /// `素焼きの器は水を吸いやすい`, `備前焼は鉄分が多い`: what marks it.
  private static func quality(_ topic: JapaneseTopic) -> (Text, Text)? {
    let said = topic.body
    guard
      said.endsWith(anyOf: ["やすい", "にくい", "づらい", "高め", "低め", "多め"])
        || said.contains("が") && said.endsWith(anyOf: ["い", "ない"]),
      !said.endsWith(anyOf: ["必要がない", "ことが多い", "場合が多い", "ことが少ない"]),
      !topic.name.containsAny(of: ["特徴", "性質", "こと"])
    else { return nil }
    return (topic.name + "にはどんな特徴がある？", said)
  }

  private static let idle: WordSet = [
    "我々", "私たち", "今回", "本来", "実際", "現在", "当時", "晩年", "生前", "一般", "通常", "人間", "自分", "彼", "彼女", "ここ", "多く", "最近", "夜間",
    "昼間", "結果", "問題", "理由", "一部",
  ]

  private static let open: Phrases = [
    "わけではない", "とは限らない", "かもしれない", "だろう", "と思う", "たい", "よい", "良い", "いい", "重要", "望ましい", "べきである", "欠かせない", "必要がある",
    "ことがある",
    "ことも多い", "しれない",
  ]
}
