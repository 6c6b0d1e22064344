import Notes

/// Japanese facts of where something is found, by whom it is liked, for what it serves, how often it is done and of which city something is.
extension JapaneseQuestion {
  /// The question and answer of the first of these frames that a clause has.
  static func near(_ text: Text) -> (Text, Text)? {
    guard let topic = JapaneseTopic(text), !topic.name.startsWith(anyOf: Stated.pointers),
      (2...50).contains(topic.body.count),
      !topic.body.containsAny(of: ["？", "?", "："])
    else { return nil }
    return beside(topic) ?? liked(topic) ?? serving(topic) ?? often(topic) ?? produced(topic) ?? whereabouts(topic)
  }

  /// `窯跡は川の近くにある`: where.
  private static func beside(_ topic: JapaneseTopic) -> (Text, Text)? {
    guard topic.name.count >= 2,
      let end = ["にある", "にあります", "に位置する", "に位置している", "に広がる", "に広がっている", "に立つ", "に建つ"].first(where: {
        topic.body.ends(with: $0)
      }),
      case let place = topic.body.without(suffix: end), (3...24).contains(place.count), !place.contains("、"),
      place.endsWith(anyOf: [
        "の近く", "の中", "の外", "の上", "の下", "の奥", "の東", "の西", "の南", "の北", "の間", "の中央", "の中心", "のふもと", "沿い", "の斜面", "の山中",
        "の東部", "の西部", "の南部", "の北部", "の海岸",
      ])
    else { return nil }
    return (topic.head + "どこ" + Text(end) + "？", place)
  }

  /// `唐津焼は茶人に好まれた`: by whom.
  private static func liked(_ topic: JapaneseTopic) -> (Text, Text)? {
    guard topic.name.count >= 2,
      let end = [
        "に好まれた", "に好まれる", "に愛された", "に愛される", "に支持された", "に支持される", "に率いられた", "に率いられる", "に発見された", "に発明された", "に選ばれる",
        "に選ばれた",
      ].first(
        where: { topic.body.ends(with: $0) }), case let who = topic.body.without(suffix: end),
      (2...14).contains(who.count),
      !who.containsAny(of: ["、", "年", "代", "世紀", "とき", "後", "前", "の間"]),
      who.allSatisfy({ $0.isHan || $0.isKatakana || $0 == "の" || $0 == "ー" })
    else { return nil }
    return (topic.head + "誰" + Text(end) + "？", who)
  }

  /// `登り窯は、器を一度に焼くために使う`: for what.
  private static func serving(_ topic: JapaneseTopic) -> (Text, Text)? {
    guard
      let end = [
        "ために使う", "ために使われる", "ために用いる", "ために用いられる", "ために使用する", "ために使用される", "ために作られた", "ために作られる", "ために設けられた", "ために設けられる",
      ].first(
        where: { topic.body.ends(with: $0) }), case let aim = topic.body.without(suffix: end),
      (4...40).contains(aim.count),
      !aim.contains("、") || aim.count <= 24
    else { return nil }
    return (topic.head + "何の" + Text(end) + "？", aim + "ため")
  }

  /// `陶工は年に二回窯に火を入れる`: how often.
  private static func often(_ topic: JapaneseTopic) -> (Text, Text)? {
    guard let cut = ["年に", "月に", "週に", "一日に", "1日に", "日に"].compactMap({ topic.body.firstRange(of: $0) }).first,
      cut.lowerBound <= 6,
      case let rest = topic.body.dropping(first: cut.upperBound),
      case let digits = rest.scalars.prefix(while: { $0.isDigit || "一二三四五六七八九十数".unicodeScalars.contains($0) }).count,
      digits >= 1,
      rest.dropping(first: digits).startsWith(anyOf: ["回", "度"]), case let tail = rest.dropping(first: digits + 1),
      (2...24).contains(tail.count), JapaneseArgument.isDeed(tail)
    else { return nil }
    let unit = rest[digits]
    return (
      topic.head + topic.body.prefix(cut.upperBound) + "何" + Text([unit]) + tail + "？", rest.prefix(digits + 1)
    )
  }

  /// `陶石は天草で多く採れる`: where.
  private static func produced(_ topic: JapaneseTopic) -> (Text, Text)? {
    guard let cut = topic.body.firstRange(of: "で"), cut.lowerBound >= 2,
      case let verb = topic.body.dropping(first: cut.upperBound),
      verb.isOne(of: [
        "採れる", "多く採れる", "とれる", "多くとれる", "産する", "産出する", "産出される", "生産される", "多く生産される", "栽培される", "作られている", "盛んである", "盛んだ",
        "見られる", "多く見られる", "見つかった", "発見された", "行われる", "行われた", "開かれる", "開かれた", "生まれた", "始まった",
      ]),
      case let place = topic.body.prefix(cut.lowerBound),
      place.allSatisfy({ $0.isHan || $0.isKatakana || $0 == "ー" || $0 == "・" }),
      (2...14).contains(place.count),
      !place.endsWith(anyOf: ["法", "式", "物", "器", "剤", "化", "用", "力", "機", "料", "水", "火", "手", "下", "中"])
    else { return nil }
    return (topic.head + "どこで" + verb + "？", place)
  }

  /// `備前焼の産地は岡山県である`: of a side that is a place, where.
  private static func whereabouts(_ topic: JapaneseTopic) -> (Text, Text)? {
    guard
      topic.name.endsWith(anyOf: [
        "の産地", "の首都", "の所在地", "の出身地", "の発祥地", "の発祥の地", "の本社", "の本拠地", "の生息地", "の原産地", "の県庁所在地",
      ]),
      case let said = ["である", "です", "だ"].reduce(topic.body, { $0.without(suffix: $1) }), (2...16).contains(said.count),
      !said.contains("、"), said.allSatisfy({ $0.isHan || $0.isKatakana || $0 == "ー" || $0 == "の" || $0 == "・" })
    else { return nil }
    return (topic.head + "どこ？", said)
  }
}
