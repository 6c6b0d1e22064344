import Notes

/// Korean lines that say why something comes about or was set up, in the short form of notes.
extension KoreanStatement {
  /// `삼투압은 농도 차이 때문에 발생`: "삼투압은 왜 발생하는가?".
  static func because(_ words: [Text]) -> Statement? {
    guard words.count >= 4, let deed = words.last, let topic = KoreanTelling.topic(in: words), topic <= 2,
      words[words.count - 2].isOne(of: ["때문에", "덕분에"]), topic + 1 < words.count - 2,
      deed.isOne(of: ["발생", "생김", "일어남", "나타남", "생성", "증가", "감소", "중단", "실패"]),
      case let head = words[...topic].map({ $0 }).joined(" "), !Openers.points(head + " x")
    else { return nil }
    let said = words[(topic + 1)..<(words.count - 1)].map { $0 }.joined(" ")
    let asked = KoreanPredicate.asked(deed) ?? deed + "하는가"
    return Statement(.reason, head + " 왜 " + asked + "?", [said.dropping(last: 1)], isWhole: true)
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
