import Notes

/// Plain Korean sentences that no other shape reads: to what something answers or belongs, of what and how it is made, where it is, what
/// becomes of it, what is best for it.
extension KoreanStatement {
  static func plain(_ words: [Text]) -> Statement? {
    if let found = held(words) { return found }
    guard (3...12).contains(words.count), let topic = KoreanTelling.topic(in: words), topic <= 3,
      topic + 2 < words.count,
      case let head = words[...topic].map({ $0 }).joined(" "), !Openers.points(head + " x"),
      !Openers.pointsInside(head),
      !words[0].isOne(of: ["이는", "이것은", "그것은", "그는", "우리는", "나는", "여기서는", "즉", "또한", "하지만", "그러나", "그래서"]),
      words[topic].count >= 3
    else { return nil }
    let rest = Array(words[(topic + 1)...])
    return related(head, rest) ?? made(head, rest) ?? located(head, rest) ?? rendered(head, rest) ?? best(head, rest)
      ?? becoming(head, rest)
  }

  /// `도공은 삯의 크기에 반응한다`: "도공은 무엇에 반응하는가?".
  private static func related(_ head: Text, _ rest: [Text]) -> Statement? {
    guard let place = rest.lastIndex(where: { $0.count >= 2 && $0.ends(with: "에") }),
      case let deed = rest[(place + 1)...].map({ $0 }).joined(" "), deed.wordCount <= 2,
      deed.startsWith(anyOf: relations),
      let asked = deedAsked(deed)
    else { return nil }
    return part(head, rest[...place], dropping: 1, "무엇에", asked)
  }

  private static let relations: Phrases = [
    "반응", "속하", "속한", "속함", "해당", "의존", "기여", "비례", "반비례", "저항", "적응", "달려 있", "달려있", "영향을 ", "좌우", "녹는", "녹음", "강하",
    "약하",
    "강함", "약함", "민감",
  ]

  /// `가마는 흙으로 만든다`, `판단은 단계적으로 이루어진다`: of what, and how.
  private static func made(_ head: Text, _ rest: [Text]) -> Statement? {
    guard let deed = rest.last, deed.startsWith(anyOf: makings), rest.count >= 2, let asked = deedAsked(deed),
      case let way = rest[rest.count - 2], way.count >= 2
    else { return nil }
    if rest.count == 2, way.ends(with: "적으로"), way.count >= 4 {
      return Statement(.question, head + " 어떻게 " + asked + "?", [way], isWhole: true)
    }
    guard way.ends(with: "로"), !way.endsWith(anyOf: ["적으로", "대로", "별로", "주로", "따로", "서로", "새로", "바로", "실제로", "스스로"])
    else { return nil }
    return part(head, rest.dropLast(), dropping: way.ends(with: "으로") ? 2 : 1, "무엇으로", asked)
  }

  private static let makings: Phrases = [
    "만든다", "만들어", "만듦", "만듭니다", "빚는", "빚어", "짓는", "지어", "이루어", "이뤄", "구성", "굽는", "쌓는", "쌓아",
  ]

  /// `가마터는 물이 가까운 곳에 있다`: "가마터는 어디에 있는가?".
  private static func located(_ head: Text, _ rest: [Text]) -> Statement? {
    guard let deed = rest.last, deed.startsWith(anyOf: ["있다", "있음", "있습니다", "위치", "자리", "놓여", "분포"]), rest.count >= 2,
      rest[rest.count - 2].isOne(of: ["곳에", "곳에서", "지역에", "지방에"])
        || deed.startsWith(anyOf: ["위치", "분포"])
          && rest[rest.count - 2].ends(with: "에"),
      let asked = deedAsked(deed)
    else { return nil }
    return part(head, rest.dropLast(), dropping: rest[rest.count - 2].ends(with: "에서") ? 2 : 1, "어디에", asked)
  }

  /// `개방은 모든 도공을 이롭게 한다`: "개방은 무엇을 이롭게 하는가?".
  private static func rendered(_ head: Text, _ rest: [Text]) -> Statement? {
    guard rest.count >= 3, let deed = rest.last, deed.startsWith(anyOf: ["한다", "함", "합니다", "만든다", "만듦", "만듭니다"]),
      case let way = rest[rest.count - 2], way.count >= 2, way.ends(with: "게"),
      case let object = rest[rest.count - 3], object.count >= 2, object.endsWith(anyOf: ["을", "를"]),
      let asked = deedAsked(deed)
    else { return nil }
    return part(head, rest.dropLast(2), dropping: 1, "무엇을", way + " " + asked)
  }

  /// `장작은 소나무가 가장 좋다`: "장작은 무엇이 가장 좋은가?".
  private static func best(_ head: Text, _ rest: [Text]) -> Statement? {
    guard rest.count >= 3, rest.count <= 5, rest[rest.count - 2].isOne(of: ["가장", "제일"]), let deed = rest.last,
      rest[rest.count - 3].count >= 2, rest[rest.count - 3].endsWith(anyOf: ["이", "가"]), let asked = deedAsked(deed)
    else { return nil }
    return part(head, rest.dropLast(2), dropping: 1, "무엇이", rest[rest.count - 2] + " " + asked)
  }

  /// `유약은 열을 받으면 녹는다`: "유약은 열을 받으면 어떻게 되는가?".
  private static func becoming(_ head: Text, _ rest: [Text]) -> Statement? {
    guard let place = rest.lastIndex(where: { $0.count >= 2 && $0.ends(with: "면") }),
      place >= 1 || rest[place].count >= 3,
      place + 1 < rest.count, rest.count - place <= 3, rest[place] != "반면",
      case let result = rest[(place + 1)...].map({ $0 }).joined(" "),
      result.endsWith(anyOf: ["는다", "된다", "진다", "난다", "든다", "간다", "온다", "운다", "킨다", "됨", "짐", "음"]),
      result.count <= 30, !result.containsAny(of: ["좋다", "있다", "없다", "된다면"]), result != "된다"
    else { return nil }
    let case_ = rest[...place].map { $0 }.joined(" ")
    guard !Openers.pointsInside(case_) else { return nil }
    return Statement(.question, head + " " + case_ + " 어떻게 되는가?", [result], isWhole: true)
  }

  /// `모든 선택에는 대가가 있다`, `값과 품질 사이에는 상충관계가 있다`: what there is.
  private static func held(_ words: [Text]) -> Statement? {
    guard (3...7).contains(words.count), let deed = words.last, deed.isOne(of: ["있다", "있음", "있습니다", "존재한다", "존재함"]),
      case let thing = words[words.count - 2], thing.count >= 3, thing.endsWith(anyOf: ["이", "가"]),
      case let place = words[words.count - 3],
      place.isOne(of: ["사이에는", "사이에", "간에는"]) && words.count >= 4
        || words[0] == "모든" && place.ends(with: "에는") && words.count == 4,
      let asked = deedAsked(deed)
    else { return nil }
    let head = words.dropLast(2).joined(" ")
    guard !Openers.points(head + " x"), !Openers.pointsInside(head) else { return nil }
    return Statement(.question, head + " 무엇이 " + asked + "?", [thing.dropping(last: 1)], isWhole: true)
  }

  private static func deedAsked(_ deed: Text) -> Text? {
    guard deed.endsWith(anyOf: ["다", "음", "함", "됨", "짐", "듦"]) else { return nil }
    return KoreanPredicate.asked(deed)
  }

  /// A question for the words between head and deed, without the last one's particle.
  private static func part(
    _ head: Text, _ said: ArraySlice<Text>, dropping particle: Int, _ what: Text, _ asked: Text
  ) -> Statement? {
    let answer = Array(said).joined(" ").dropping(last: particle).trimmed
    guard (1...40).contains(answer.count), answer.wordCount <= 6, answer.hasLetter, !Openers.points(answer + " x"),
      !Openers.pointsInside(answer),
      !said.dropLast().contains(where: {
        $0.endsWith(anyOf: ["면", "고", "며", "서", "지만", "은", "는"]) && $0.count >= 3 && !KoreanClause.isAdjective($0)
      })
    else { return nil }
    return Statement(.question, head + " " + what + " " + asked + "?", [answer], isWhole: true)
  }
}
