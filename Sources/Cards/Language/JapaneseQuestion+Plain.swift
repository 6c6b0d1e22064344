import Notes

/// Plain Japanese sentences whose parts are causes, cases, times and circumstances, which are not asked for by 何.
extension JapaneseQuestion {
  static func told(_ text: Text) -> (Text, Text)? {
    guard (8...60).contains(text.count), !text.contains("？") else { return nil }
    if let found = ground(text) ?? cooled(text) { return found }
    guard let topic = JapaneseTopic(text), topic.name.count >= 2, !topic.name.startsWith(anyOf: Stated.pointers),
      !topic.name.isOne(of: ["これ", "それ", "ここ", "我々", "私たち", "今回", "本来", "人", "彼", "彼女"])
    else { return nil }
    return reason(topic) ?? melting(topic) ?? lacking(topic) ?? period(topic) ?? heat(topic) ?? kept(topic)
      ?? site(topic)
  }

  /// `器が割れるのは土が湿っているからだ`: why.
  private static func ground(_ text: Text) -> (Text, Text)? {
    guard let end = ["からである", "からです", "からだ", "ためである", "ためです", "ためだ"].first(where: { text.ends(with: $0) }),
      let cut = text.firstRange(of: "のは"), cut.lowerBound >= 4,
      case let answer = text.dropping(first: cut.upperBound).without(suffix: end).trimming({ $0 == "、" || $0.isSpace }),
      (4...44).contains(answer.count), !isPointing(text.prefix(cut.lowerBound)), !answer.contains("。")
    else { return nil }
    let close: Text = end.hasPrefix("から") ? "から" : "ため"
    return (text.prefix(cut.upperBound) + "なぜ？", answer + close)
  }

  /// `窯を急に冷やすと器が割れる`: what comes of it.
  private static func cooled(_ text: Text) -> (Text, Text)? {
    guard let cut = text.firstRange(of: "と"), cut.lowerBound >= 5, !text.prefix(cut.lowerBound).contains("は"),
      !text.contains("、"), "るくすむうぬぐぶつ".unicodeScalars.contains(text[cut.lowerBound - 1]),
      text.prefix(cut.lowerBound).containsAny(of: ["を", "が"]),
      case let result = text.dropping(first: cut.upperBound), (4...24).contains(result.count),
      result.prefix(8).contains("が"),
      JapaneseArgument.isDeed(result), !result.startsWith(anyOf: ["い", "な", "き", "こ", "と", "も", "し", "共", "同"]),
      !isPointing(text)
    else { return nil }
    return (text.prefix(cut.upperBound) + "、どうなる？", result)
  }

  /// `白土は鉄分が少ないため白い`: why.
  private static func reason(_ topic: JapaneseTopic) -> (Text, Text)? {
    for mark in ["ため、", "ために", "ため", "ので、", "ので"] {
      guard let cut = topic.body.firstRange(of: mark), cut.lowerBound >= 4,
        "るいたなぬう".unicodeScalars.contains(topic.body[cut.lowerBound - 1]),
        topic.body.prefix(cut.lowerBound).contains("が"),
        case let rest = topic.body.dropping(first: cut.upperBound).trimming({ $0 == "、" }),
        (2...22).contains(rest.count),
        !rest.contains("、"), !rest.starts(with: "の"), !rest.startsWith(anyOf: ["に", "である", "です"]),
        case let said = topic.body.prefix(cut.lowerBound), said.count <= 36, !said.contains("、"), !isPointing(said)
      else { continue }
      return (topic.head + "なぜ" + closed(rest) + "？", said + (mark.hasPrefix("ため") ? "ため" : "から"))
    }
    return nil
  }

  /// `釉薬は熱を受けると溶ける`: what becomes of it.
  private static func melting(_ topic: JapaneseTopic) -> (Text, Text)? {
    guard let cut = topic.body.firstRange(of: "と"), cut.lowerBound >= 3, !topic.body.contains("、"),
      "るくすむうぬぐぶつ".unicodeScalars.contains(topic.body[cut.lowerBound - 1]),
      topic.body.prefix(cut.lowerBound).containsAny(of: ["を", "が", "に"]),
      case let result = topic.body.dropping(first: cut.upperBound), (2...16).contains(result.count),
      !result.startsWith(anyOf: ["い", "な", "き", "こ", "と", "も", "し", "さ", "考", "思", "言", "呼", "共", "同", "定", "判"]),
      JapaneseArgument.isDeed(result), !isPointing(topic.body)
    else { return nil }
    return (topic.head + topic.body.prefix(cut.upperBound) + "どうなる？", result)
  }

  /// `還元炎は酸素が足りないときに生じる`: when.
  private static func lacking(_ topic: JapaneseTopic) -> (Text, Text)? {
    guard let cut = topic.body.firstRange(of: "ときに") ?? topic.body.firstRange(of: "場合に"), cut.lowerBound >= 4,
      "るいたうくすむ".unicodeScalars.contains(topic.body[cut.lowerBound - 1]),
      case let rest = topic.body.dropping(first: cut.upperBound).trimming({ $0 == "、" }), (2...16).contains(rest.count),
      !rest.contains("、"), JapaneseArgument.isDeed(rest), !rest.startsWith(anyOf: ["は", "の", "限"]),
      case let answer = topic.body.prefix(cut.upperBound - 1), answer.count <= 30, !answer.contains("、"),
      !isPointing(answer)
    else { return nil }
    return (topic.head + (answer.ends(with: "場合") ? "どんな場合に" : "いつ") + closed(rest) + "？", answer)
  }

  /// `青磁は高麗時代に最も多く作られた`: when.
  private static func period(_ topic: JapaneseTopic) -> (Text, Text)? {
    for mark in ["時代に", "世紀に", "初期に", "中期に", "後期に", "末期に", "年間に", "前半に", "後半に"] {
      guard let cut = topic.body.firstRange(of: mark), (2...12).contains(cut.lowerBound),
        topic.body.prefix(cut.lowerBound).allSatisfy({
          $0.isHan || $0.isDigit || $0.isKatakana || $0 == "の" || $0 == "ー"
        }),
        case let rest = topic.body.dropping(first: cut.upperBound).trimming({ $0 == "、" }),
        (2...24).contains(rest.count),
        !rest.contains("、"), !rest.startsWith(anyOf: ["は", "も", "入", "お", "な"]), JapaneseArgument.isDeed(rest)
      else { continue }
      return (topic.head + "いつ" + closed(rest) + "？", topic.body.prefix(cut.upperBound - 1))
    }
    return nil
  }

  /// `素焼きは本焼きより低い温度で行われる`: at what heat.
  private static func heat(_ topic: JapaneseTopic) -> (Text, Text)? {
    for noun in ["温度", "圧力", "濃度", "条件", "環境", "速度"] {
      guard let cut = topic.body.firstRange(of: noun + "で"), cut.lowerBound >= 2,
        "いなのた".unicodeScalars.contains(topic.body[cut.lowerBound - 1]),
        case let rest = topic.body.dropping(first: cut.upperBound), (2...16).contains(rest.count), !rest.contains("、"),
        JapaneseArgument.isDeed(rest), !rest.startsWith(anyOf: ["は", "も", "あ", "な", "す"]),
        case let answer = topic.body.prefix(cut.upperBound - 1), answer.count <= 20,
        !answer.containsAny(of: ["、", "を", "が"])
      else { continue }
      return (topic.head + "どんな" + Text(noun) + "で" + closed(rest) + "？", answer)
    }
    return nil
  }

  /// `釉薬は水が染み込むのを防ぐ`: what it keeps from happening.
  private static func kept(_ topic: JapaneseTopic) -> (Text, Text)? {
    guard let verb = ["防ぐ", "防止する", "防ぎます", "防いでいる", "妨げる", "助ける"].first(where: { topic.body.ends(with: $0) }),
      let mark = ["のを", "ことを"].first(where: { topic.body.ends(with: $0 + verb) }),
      case let said = topic.body.without(suffix: mark + verb), (4...30).contains(said.count), !said.contains("、"),
      !isPointing(said)
    else { return nil }
    return (topic.head + "何を" + Text(verb) + "？", said + "こと")
  }

  /// `窯は山の斜面に築かれる`: where.
  private static func site(_ topic: JapaneseTopic) -> (Text, Text)? {
    guard
      let verb = ["築かれる", "築かれた", "建てられた", "建てられる", "設けられた", "設けられる", "置かれた", "置かれる", "植えられる", "位置する", "分布する"]
        .first(where: { topic.body.ends(with: "に" + $0) }),
      case let answer = topic.body.without(suffix: "に" + verb), (2...20).contains(answer.count),
      !answer.containsAny(of: ["、", "を", "が", "年", "世紀", "時代", "よう", "ため"])
    else { return nil }
    return (topic.head + "どこに" + Text(verb) + "？", answer)
  }

  private static func isPointing(_ text: Text) -> Bool {
    text.containsAny(of: ["この", "その", "これ", "それ", "あの", "上記", "前述", "同様"])
  }
}
