import Notes

/// Japanese sentences at their plainest: beside what something is more, the more the more, what has to be done, how often, what becomes of it.
extension JapaneseQuestion {
  /// What a sentence tells by a word that parts it surely; before its particles are looked at.
  static func basic(_ text: Text) -> (Text, Text)? {
    if let found = theMore(text) ?? conditioned(text) { return found }
    guard let topic = JapaneseTopic(text), !topic.name.startsWith(anyOf: Stated.pointers) else { return nil }
    return compared(topic) ?? obliged(topic) ?? often(topic) ?? swapped(topic)
  }

  /// What becomes of a topic, where no part of the sentence can be asked for.
  static func outcome(of topic: JapaneseTopic) -> (Text, Text)? {
    let body = topic.body
    guard topic.name.count >= 2, (3...24).contains(body.count), !body.contains("、"),
      !topic.name.endsWith(anyOf: ["に", "で", "と", "こと", "もの", "場合", "とき"]), !topic.name.contains("から"),
      !body.containsAny(of: ["ことで", "により", "によって", "ため", "ので"]), !body.startsWith(anyOf: Stated.pointers)
    else { return nil }
    for end in ["ことができる", "ことができます", "ことができない", "ことはできない", "ことが可能"] where body.ends(with: end) {
      let deed = body.without(suffix: end)
      guard deed.count >= 2 else { return nil }
      return (topic.head + "どうする" + Text(end) + "？", deed)
    }
    if body.count >= 6, body.endsWith(anyOf: ["できる", "できない", "できます"]) {
      return (topic.head + "何が" + (body.ends(with: "できない") ? "できない？" : "できる？"), body)
    }
    return body.endsWith(anyOf: changes) ? (topic.head + "どうなる？", body) : nil
  }

  /// Ends of sentences that tell of a change.
  private static let changes: Phrases = [
    "くなる", "減る", "増える", "下がる", "上がる", "止まる", "縮む", "広がる", "弱まる", "強まる", "高まる", "低下する", "上昇する", "増加する", "減少する", "悪化する",
    "消える", "消失する", "死滅する", "固まる", "溶ける", "膨らむ", "膨張する", "収縮する", "くなった", "減った", "増えた", "下がった", "上がった",
  ]

  /// `窯が大きいほど温度差は広がる`: what then.
  private static func theMore(_ text: Text) -> (Text, Text)? {
    guard let cut = text.firstRange(of: "ほど"), (3...36).contains(cut.lowerBound),
      "るうくすつぬぶむいな".unicodeScalars.contains(text[cut.lowerBound - 1]), !text.prefix(cut.lowerBound).contains("これ"),
      case let rest = text.dropping(first: cut.upperBound).trimming({ $0 == "、" || $0.isSpace }),
      (4...36).contains(rest.count),
      !rest.startsWith(anyOf: ["の", "だ", "で", "に", "では", "が", "を"]), !rest.contains("ほど"),
      JapaneseEndings.isPredicate(rest)
    else { return nil }
    let lead = text.prefix(cut.upperBound)
    if let topic = JapaneseTopic(rest), topic.name.count <= 14, topic.body.count >= 2 {
      return (lead + "、" + topic.head + "どうなる？", topic.body)
    }
    return (lead + "どうなる？", rest)
  }

  /// `火を止めると窯は冷える`, `千度を超えると融解`: what then.
  private static func conditioned(_ text: Text) -> (Text, Text)? {
    guard
      let cut = text.indices.dropFirst(3).prefix(32).first(where: { index in
        text[index] == "と" && "るすくうつぬぶむぐい".unicodeScalars.contains(text[index - 1]) && index + 2 < text.count
          && !"いきもこしさみ考呼言定なの同はす".unicodeScalars.contains(text[index + 1])
      }), case let lead = text.prefix(cut + 1), !lead.contains("は"),
      case let rest = text.dropping(first: cut + 1).trimming({ $0 == "、" || $0.isSpace }), (2...28).contains(rest.count)
    else { return nil }
    if (2...4).contains(rest.count), rest.allSatisfy(\.isHan) { return (lead + "、どうなる？", rest) }
    guard let topic = JapaneseTopic(rest), topic.name.count <= 14, topic.body.count >= 3, !topic.body.contains("、"),
      topic.body.endsWith(anyOf: ["なる", "なった", "れる", "まる", "がる", "える", "ける", "ない", "減る", "する"]),
      !topic.body.contains("を")
    else { return nil }
    return (lead + "、" + topic.head + "どうなる？", topic.body)
  }

  /// `税に窯の賃料は含まれない`: what is not.
  private static func swapped(_ topic: JapaneseTopic) -> (Text, Text)? {
    guard let cut = topic.name.firstRange(of: "に"), cut.lowerBound >= 2,
      case let place = topic.name.prefix(cut.lowerBound),
      JapaneseNoun.endsInNoun(place), case let noun = topic.name.dropping(first: cut.upperBound),
      (2...16).contains(noun.count),
      !topic.name.containsAny(of: ["を", "が", "、", "る", "た"]), (3...10).contains(topic.body.count),
      JapaneseEndings.isPredicate(topic.body), !topic.body.containsAny(of: ["を", "に", "が", "で"])
    else { return nil }
    return (place + "に何が" + topic.body + "？", noun)
  }

  /// `青磁の釉は白磁の釉より厚い`: how the one is beside the other.
  private static func compared(_ topic: JapaneseTopic) -> (Text, Text)? {
    let body = topic.body
    guard let cut = body.firstRange(of: "より"), (1...20).contains(cut.lowerBound),
      case let other = body.prefix(cut.lowerBound), JapaneseNoun.endsInNoun(other),
      !other.containsAny(of: ["、", "を", "が"]), !other.startsWith(anyOf: Stated.pointers),
      case let rest = body.dropping(first: cut.upperBound).without(prefix: "も"), (2...14).contains(rest.count),
      rest.endsWith(anyOf: ["い", "かった", "である", "だ", "です"]),
      !rest.containsAny(of: ["が", "を", "に", "は", "、", "ない"])
        || rest.startsWith(anyOf: ["はるかに", "さらに"])
          && !rest.dropping(first: 4).containsAny(of: ["が", "を", "に", "は", "、", "ない"])
    else { return nil }
    return (topic.head + other + "と比べてどう違う？", rest)
  }

  /// `窯詰めの前に器は十分に乾かす必要がある`: what has to be done.
  private static func obliged(_ topic: JapaneseTopic) -> (Text, Text)? {
    for (end, asked) in [("必要がある", "どうする必要がある？"), ("必要があります", "どうする必要がある？"), ("必要はない", "どうする必要はない？")]
    where topic.body.ends(with: end) {
      let deed = topic.body.without(suffix: end)
      guard (3...36).contains(deed.count), !deed.contains("、"), !deed.ends(with: "の"), !deed.ends(with: "な"),
        "るうくすつぬぶむ".unicodeScalars.contains(deed[deed.count - 1]), !topic.name.endsWith(anyOf: ["に", "で", "と"]),
        // What has an object is asked for that.
        !deed.contains("を")
      else { return nil }
      return (topic.head + Text(asked), deed)
    }
    return nil
  }

  /// `窯は一年に約6回焚く`: how many times.
  private static func often(_ topic: JapaneseTopic) -> (Text, Text)? {
    for period in periods {
      guard let cut = topic.body.firstRange(of: period), cut.lowerBound <= 8 else { continue }
      let rest = topic.body.dropping(first: cut.upperBound)
      let about = ["約", "およそ", "平均", "最大", "最低"].first { rest.starts(with: $0) }.map { Text($0) } ?? Text()
      let amount = rest.dropping(first: about.count)
      let digits = amount.scalars.prefix { $0.isDigit || ",.〜~-一二三四五六七八九十百千万億数".unicodeScalars.contains($0) }.count
      let behind = amount.dropping(first: digits)
      guard digits > 0, let unit = units.first(where: { behind.starts(with: $0) }),
        case let tail = behind.dropping(first: unit.unicodeScalars.count), tail.count >= 2,
        !tail.startsWith(anyOf: ["から", "〜", "の"])
      else { return nil }
      return (
        topic.head + topic.body.prefix(cut.upperBound) + about + "何" + Text(unit) + tail + "？",
        about + amount.prefix(digits) + Text(unit)
      )
    }
    return nil
  }

  private static let periods = [
    "一日に", "1日に", "一年に", "1年に", "年に", "一か月に", "月に", "週に", "一分に", "1分に", "1分間に", "一秒に", "1秒に", "1秒間に", "毎日", "毎年", "毎月",
    "毎週", "毎分", "毎秒", "1時間に", "一時間に", "一生に",
  ]
  private static let units = [
    "回", "個", "本", "人", "枚", "度", "トン", "kg", "g", "リットル", "L", "mL", "ml", "km", "m", "cm", "mm", "メートル", "キロ", "円",
    "種類", "件",
  ]
}
