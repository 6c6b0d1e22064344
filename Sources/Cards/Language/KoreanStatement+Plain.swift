import Notes

/// Plain Korean sentences that no other shape reads: to what something answers or belongs, of what and how it is made, when and where, why
/// it is so, what becomes of it, what is best for it.
extension KoreanStatement {
  static func plain(_ words: [Text]) -> Statement? {
    if let found = held(words) { return found }
    guard (3...12).contains(words.count), let (head, rest) = halves(words), rest.count >= 2 else { return nil }
    if let found = sorted(head, rest) ?? hindered(head, rest) ?? sprung(head, rest) ?? set(head, rest) {
      return found
    }
    if let found = why(head, rest) { return found }
    return related(head, rest) ?? made(head, rest) ?? located(head, rest) ?? rendered(head, rest) ?? best(head, rest)
      ?? becoming(head, rest)
  }

  /// What a sentence speaks of, with its particle, and the words that say something of it; nil where that is only pointed at.
  static func halves(_ words: [Text]) -> (head: Text, rest: [Text])? {
    guard let topic = KoreanTelling.topic(in: words), topic <= 3, topic + 1 < words.count,
      case let head = words[...topic].map({ $0 }).joined(" "), !Openers.points(head + " x"),
      !Openers.pointsInside(head),
      !words[0].isOne(of: ["이는", "이것은", "그것은", "그는", "우리는", "나는", "여기서는", "즉", "또한", "하지만", "그러나", "그래서"]),
      words[topic].count >= 3 || topic >= 1 && words[topic].count == 2
    else { return nil }
    return (head, Array(words[(topic + 1)...]))
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
    if let cut = rest.lastIndex(where: { $0.count >= 3 && $0.ends(with: "수록") }), cut == rest.count - 2,
      rest[cut + 1].isOne(of: ["증가", "감소", "상승", "하락", "향상", "저하"]), !Openers.pointsInside(rest.joined(" "))
    {
      return Statement(
        .question, head + " " + rest[...cut].map { $0 }.joined(" ") + " 어떻게 되는가?", [rest[cut + 1]], isWhole: true)
    }
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

  /// `그릇이 갈라지는 것은 흙이 덜 말랐기 때문이다`: "그릇이 갈라지는 이유는?".
  static func ground(_ words: [Text]) -> Statement? {
    guard words.count >= 5, let last = words.last, last.isOne(of: ["때문이다", "때문", "때문임", "때문입니다"]),
      let place = words.firstIndex(where: { $0.isOne(of: ["것은", "건"]) }), place >= 1, words.count - place >= 3,
      words[place - 1].endsWith(anyOf: ["는", "은", "한", "된", "진", "린", "인", "난"]),
      words[words.count - 2].ends(with: "기")
    else { return nil }
    let told = words[..<place].map { $0 }.joined(" ")
    let reason = words[(place + 1)..<(words.count - 1)].map { $0 }.joined(" ") + " 때문"
    guard !Openers.points(told + " x"), !Openers.pointsInside(told), !Openers.pointsInside(reason), reason.count <= 90
    else { return nil }
    return Statement(.reason, told + " 이유는?", [reason], isWhole: true)
  }

  /// `그릇은 토기, 도기, 자기로 나눌 수 있다`: "그릇은 무엇으로 나눌 수 있는가?".
  private static func sorted(_ head: Text, _ rest: [Text]) -> Statement? {
    guard rest.count >= 4, rest[rest.count - 1].isOne(of: ["있다", "있음", "있습니다"]), rest[rest.count - 2] == "수",
      case let deed = rest[rest.count - 3], deed.isOne(of: ["나눌", "구분할", "분류할", "나뉠"]),
      case let said = rest[..<(rest.count - 3)].map({ $0 }).joined(" "), said.endsWith(anyOf: ["으로", "로"]),
      case let bare = said.without(suffix: said.ends(with: "으로") ? "으로" : "로"),
      case let list = ItemList(bare),
      (2...7).contains(list.items.count), list.items.allSatisfy({ (1...20).contains($0.count) && $0.wordCount <= 3 })
    else { return nil }
    return Statement(.list, head + " 무엇으로 " + deed + " 수 있는가?", list.items, isWhole: true)
  }

  /// `유약은 그릇에 물이 스며드는 것을 막는다`: "유약은 무엇을 막는가?".
  private static func hindered(_ head: Text, _ rest: [Text]) -> Statement? {
    guard rest.count >= 4, let deed = rest.last, rest[rest.count - 2] == "것을", let asked = deedAsked(deed),
      deed.startsWith(anyOf: ["막", "방지", "돕", "도와", "뜻", "의미", "말한", "목표", "줄", "허용", "금지", "가리"])
    else { return nil }
    let answer = rest[..<(rest.count - 2)].map { $0 }.joined(" ") + " 것"
    guard (4...60).contains(answer.count), !Openers.points(answer + " x"), !Openers.pointsInside(answer) else {
      return nil
    }
    return Statement(.question, head + " 무엇을 " + asked + "?", [answer], isWhole: true)
  }

  /// `물레를 돌리는 힘은 발에서 나온다`: "물레를 돌리는 힘은 어디에서 나오는가?".
  private static func sprung(_ head: Text, _ rest: [Text]) -> Statement? {
    guard rest.count == 2 || rest.count == 3, let deed = rest.last, let asked = deedAsked(deed),
      deed.startsWith(anyOf: ["나온", "나옴", "나왔", "온다", "왔다", "비롯", "시작", "생긴", "생김", "자란", "자람", "산다", "서식"]),
      rest[rest.count - 2].count >= 3, rest[rest.count - 2].ends(with: "에서")
    else { return nil }
    // 대공황은 1929년 미국에서 시작되었다: when it was stays in the question.
    if rest.count == 3, rest[0].hasDigit, rest[0].endsWith(anyOf: ["년", "년에", "세기", "월", "월에"]) {
      return part(head + " " + rest[0], rest[1..<2], dropping: 2, "어디에서", asked)
    }
    return part(head, rest.dropLast(), dropping: 2, "어디에서", asked)
  }

  /// `백토는 철분이 적어서 희다`: "백토는 희다 — 그 이유는?".
  private static func why(_ head: Text, _ rest: [Text]) -> Statement? {
    guard (3...8).contains(rest.count), let deed = rest.last, case let ground = rest[rest.count - 2], ground.count >= 3,
      ground.endsWith(anyOf: ["어서", "아서", "여서", "해서", "려서", "져서", "라서"]),
      !ground.endsWith(anyOf: ["따라서", "있어서", "통해서", "위해서", "대해서", "관해서"]), deed.count >= 2, deed.ends(with: "다"),
      // `그릇을 만들어서 판다` tells what comes first.
      rest[rest.count - 3].count >= 2, rest[rest.count - 3].endsWith(anyOf: ["이", "가"])
    else { return nil }
    let answer = rest.dropLast().joined(" ")
    guard (4...60).contains(answer.count), !Openers.points(answer + " x"), !Openers.pointsInside(answer) else {
      return nil
    }
    let question =
      KoreanPredicate.asked(deed).map { head + " 왜 " + $0 + "?" }
      ?? Wording.ask(\.whyStatement, in: .korean, head + " " + deed)
    return Statement(.reason, question, [answer], isWhole: true)
  }

  /// `청자는 고려 시대에 만들어졌다`, `초벌은 낮은 온도에서 이루어진다`: when, and at what heat.
  private static func set(_ head: Text, _ rest: [Text]) -> Statement? {
    guard let place = rest.indices.first(where: { $0 >= 1 && (isTime(rest[$0]) || isCircumstance(rest[$0])) }),
      place <= 3,
      place + 1 < rest.count, rest.count - place <= 5,
      let asked = deedAsked(rest[(place + 1)...].map({ $0 }).joined(" ")), !rest[place - 1].ends(with: ",")
    else { return nil }
    if isTime(rest[place]) { return part(head, rest[...place], dropping: 1, "언제", asked) }
    let noun = rest[place].without(suffix: "에서")
    // `굽는 온도보다 낮은 온도에서`: what it is measured by stays in the question.
    let start = rest[..<place].lastIndex { $0.ends(with: "보다") }.map { $0 + 1 } ?? 0
    guard start < place, rest[place - 1].endsWith(anyOf: ["은", "한", "인", "운"]) else { return nil }
    let more = start > 0 ? " " + rest[..<start].map { $0 }.joined(" ") : Text()
    return part(head + more, rest[start...place], dropping: 2, "어떤 " + noun + "에서", asked)
  }

  private static func isTime(_ word: Text) -> Bool {
    word.endsWith(anyOf: [
      "시대에", "세기에", "초기에", "중기에", "후기에", "말기에", "전반에", "후반에", "시절에", "무렵에", "직후에", "직전에",
    ])
  }

  private static func isCircumstance(_ word: Text) -> Bool {
    word.isOne(of: ["온도에서", "조건에서", "환경에서", "압력에서", "농도에서", "상태에서", "속도에서"])
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
