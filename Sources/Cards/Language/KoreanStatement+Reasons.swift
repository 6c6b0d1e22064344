import Notes

/// Korean lines that say why something comes about or was set up, in the short form of notes.
extension KoreanStatement {
  /// `삼투압은 농도 차이 때문에 발생`, `얼음은 물보다 가볍기 때문에 뜬다`: "삼투압은 왜 발생하는가?".
  static func because(_ words: [Text]) -> Statement? {
    guard words.count >= 4, let deed = words.last, let topic = topic(of: words), topic <= 3,
      let joint = reasonEnd(words), topic + 1 < joint, let asked = happening(deed),
      !words[0].isOne(of: ["이", "그", "저", "이런", "그런", "이러한", "그러한", "해당", "위의", "이는", "그는", "이것은", "그것은"]),
      !words[topic].endsWith(anyOf: ["에서는", "에는", "로는", "때는"]),
      !words[(topic + 1)..<joint].contains(where: { $0.endsWith(anyOf: ["지만", "지만,", "으며", "으며,", "는데", "는데,"]) }),
      case let head = words[...topic].map({ $0 }).joined(" "), !Openers.points(head + " x"),
      case let said = words[(topic + 1)...joint].map({ $0 }).joined(" "), !Openers.pointsInside(said)
    else { return nil }
    let reason = said.ends(with: "때문에") ? said.dropping(last: 1) : said
    return Statement(.reason, head + " 왜 " + asked + "?", [reason], isWhole: true)
  }

  /// Where what the sentence speaks of ends; `물이 새는` before a noun is no topic.
  private static func topic(of words: [Text]) -> Int? {
    guard let place = KoreanTelling.topic(in: words) else { return nil }
    guard place > 0, words[place - 1].count >= 2, words[place - 1].endsWith(anyOf: ["이", "가", "을", "를"]) else {
      return place
    }
    return words.indices.dropFirst(place + 1).prefix(2).first {
      words[$0].count >= 2 && words[$0].endsWith(anyOf: ["은", "는"]) && !KoreanClause.isAdjective(words[$0])
    }
  }

  /// The place of the word that ends a reason, right before the last word: 때문에, 덕분에, …로 인해.
  private static func reasonEnd(_ words: [Text]) -> Int? {
    let place = words.count - 2
    if words[place].isOne(of: ["때문에", "덕분에", "탓에"]) { return place }
    return words[place].isOne(of: ["인해", "인하여", "말미암아"]) && words[place - 1].ends(with: "로") ? place : nil
  }

  /// How is asked why something happens, by the word that says it does: 발생 → 발생하는가, 뜬다 → 뜨는가.
  private static func happening(_ deed: Text) -> Text? {
    if deed.isOne(of: ["발생", "생김", "일어남", "나타남", "생성", "증가", "감소", "중단", "실패", "멸망", "멸종", "붕괴", "하락", "상승"]) {
      return KoreanPredicate.asked(deed) ?? deed + "하는가"
    }
    guard Endings.isKoreanPredicate(deed), deed.count >= 2,
      !deed.endsWith(anyOf: ["이다", "것이다", "않는다", "않다", "있다", "없다", "한다고", "된다고"])
    else { return nil }
    return KoreanPredicate.asked(deed)
  }

  private static let setting: [Text] = ["설치", "설립", "제정", "건립", "창설", "조직", "편찬", "제작", "도입", "개최"]
  private static let setEnds: WordSet = ["", "됨", "되었다", "됐다", "하였다", "했다", "되었음", "하였음", "함"]

  /// `신문고는 억울함을 듣기 위해 설치`: "신문고는 왜 설치되었는가?".
  static func setUp(_ first: Text, _ second: Text) -> Statement? {
    let words = first.words
    guard let deed = setting.first(where: { second.starts(with: $0) }),
      setEnds.contains(second.dropping(first: deed.count)),
      let topic = KoreanTelling.topic(in: words), topic <= 3, topic + 1 < words.count,
      case let head = words[...topic].map({ $0 }).joined(" "), !Openers.points(head + " x"),
      !Openers.pointsInside(first)
    else { return nil }
    return Statement(
      .reason, head + " 왜 " + deed + "되었는가?", [words[(topic + 1)...].map { $0 }.joined(" ").trimming { $0 == "," }],
      isWhole: true)
  }
}
