import Notes

/// Korean sentences that say what a thing is made for, used for and fit for, what it does not do, what the most of a kind is, which names a
/// count stands behind.
extension KoreanStatement {
  static func use(_ words: [Text]) -> Statement? {
    guard (3...22).contains(words.count), let last = words.last else { return nil }
    if last.startsWith(anyOf: focuses), let found = focus(words) { return found }
    if last.startsWith(anyOf: fits), let found = fit(words) { return found }
    if last.startsWith(anyOf: designs), let found = design(words) { return found }
    if last.startsWith(anyOf: services), let found = service(words) { return found }
    if last.isOne(of: ["않는다", "않음", "않습니다", "못한다", "못함"]), let found = denied(words) { return found }
    return most(words) ?? namesCounted(words) ?? acts(words)
  }

  private static let focuses: Phrases = ["초점"]
  private static let fits: Phrases = ["적합", "유리", "용이", "유용", "좋다", "좋음", "알맞", "적절"]
  private static let designs: Phrases = ["설계되", "설계됨", "설계된", "고안되", "고안됨", "만들어졌", "만들어진", "만들어짐", "개발되", "개발됨"]
  private static let services: Phrases = ["사용된", "사용됨", "사용됩", "쓰인", "쓰임", "쓰입", "이용된", "이용됨", "활용된", "활용됨", "사용되"]

  /// "다건은 무엇을 위해 사용되는가?": a clause of aim answers as a whole.
  static func asksAim(_ question: Text) -> Bool {
    question.containsAny(of: ["무엇을 위해 ", "무엇을 하도록 ", "무엇에 초점을 "])
  }

  /// `덖음은 떫은맛을 줄이는 데 초점`: "덖음은 무엇에 초점을 두는가?".
  private static func focus(_ words: [Text]) -> Statement? {
    guard let last = words.last,
      last.isOne(of: ["초점", "초점을"]) || words.count >= 4 && last.starts(with: "초점"),
      case let place = words.count - 2, words[place].isOne(of: ["데", "것에"]) || words[place].ends(with: "에"), place >= 2
    else { return nil }
    return behindTopic(words[...place], "무엇에 초점을 두는가?")
  }

  /// `찻자리는 특히 작은 방으로 꾸미기에 적합`: "찻자리는 특히 무엇으로 꾸미기에 적합한가?".
  private static func fit(_ words: [Text]) -> Statement? {
    guard let (head, rest) = halves(words), rest.count >= 3, let last = rest.last,
      case let deed = rest[rest.count - 2], deed.count >= 3, deed.endsWith(anyOf: ["기에", "기"]),
      let mark = rest.dropLast(2).indices.last, rest[mark].count >= 2,
      let asked = last.isOne(of: ["적합", "유리", "용이", "유용"]) ? last + "한가" : KoreanPredicate.asked(last)
    else { return nil }
    var told = Array(rest[...mark])
    let degree = told.first.flatMap { $0.isOne(of: ["특히", "매우", "가장", "주로"]) ? $0 : nil }
    if degree != nil { told.removeFirst() }
    let said = told.joined(" ")
    guard let (noun, how) = asking(said), (2...40).contains(noun.count), !Openers.pointsInside(noun) else { return nil }
    return Statement(
      .question, head + " " + (degree.map { $0 + " " } ?? Text()) + how + " " + deed + " " + asked + "?", [noun],
      isWhole: true)
  }

  /// A noun with its particle, and the word that asks for both: 방으로 → 방, 무엇으로.
  private static func asking(_ said: Text) -> (Text, Text)? {
    if said.ends(with: "으로") { return (said.dropping(last: 2), "무엇으로") }
    if said.ends(with: "로") { return (said.dropping(last: 1), "무엇으로") }
    if said.endsWith(anyOf: ["을", "를"]) { return (said.dropping(last: 1), "무엇을") }
    if said.ends(with: "에") { return (said.dropping(last: 1), "무엇에") }
    return nil
  }

  /// `숙우는 물을 알맞게 식히도록 설계되었다`: "숙우는 무엇을 하도록 설계되었는가?".
  private static func design(_ words: [Text]) -> Statement? {
    guard let aim = words.dropLast().lastIndex(where: { $0.count >= 2 && $0.ends(with: "도록") }), aim >= 2,
      words.count - aim <= 3, let asked = KoreanPredicate.asked(words[words.count - 1]),
      case let between = words[(aim + 1)..<(words.count - 1)].map({ $0 + " " }).joined("")
    else { return nil }
    return behindTopic(words[...aim], "무엇을 하도록 " + between + asked + "?")
  }

  /// `다건은 찻물을 닦기 위해 사용된다`: "다건은 무엇을 위해 사용되는가?".
  private static func service(_ words: [Text]) -> Statement? {
    guard words.count >= 4, words[words.count - 2].isOne(of: ["위해", "위해서", "위하여"]),
      words[words.count - 3].ends(with: "기"), let asked = KoreanPredicate.asked(words[words.count - 1])
    else { return nil }
    return behindTopic(words.dropLast(), "무엇을 위해 " + asked + "?")
  }

  /// What stands behind the topic answers the question; a sentence without one is asked of what stands above it.
  private static func behindTopic(_ words: ArraySlice<Text>, _ asked: Text) -> Statement? {
    let all = Array(words)
    let cut = KoreanTelling.topic(in: all + ["것", "것"])
    if let cut, cut > 3 || halves(all) == nil { return nil }
    let answer = all[(cut.map { $0 + 1 } ?? 0)...].map { $0 }.joined(" ")
    guard (6...100).contains(answer.count), answer.wordCount >= 2, !Openers.points(answer),
      !Openers.pointsInside(answer)
    else {
      return nil
    }
    guard let cut else { return Statement(.question, asked, [answer], isWhole: false) }
    return Statement(.question, all[...cut].map { $0 }.joined(" ") + " " + asked, [answer], isWhole: true)
  }

  /// `다실은 신발이나 모자를 허용하지 않는다`: "다실은 무엇을 허용하지 않는가?".
  private static func denied(_ words: [Text]) -> Statement? {
    guard words.count <= 11, let (head, rest) = halves(words), (3...9).contains(rest.count), let last = rest.last,
      case let deed = rest[rest.count - 2],
      deed.startsWith(anyOf: withheld) && deed.ends(with: "지")
        || deed == "하지" && rest.contains(where: { $0.ends(with: ",") }),
      case let object = rest[rest.count - 3], object.count >= 2, object.endsWith(anyOf: ["을", "를"]),
      let asked = KoreanPredicate.asked(last),
      case let answer = rest[..<(rest.count - 2)].map({ $0 }).joined(" ").dropping(last: 1),
      (2...40).contains(answer.count),
      !answer.containsAny(of: ["아무것", "모든 ", "전혀", "만큼"]), !Openers.pointsInside(answer),
      !rest.dropLast(3).contains(where: {
        $0.count >= 2 && $0.endsWith(anyOf: ["은", "는", "이", "가", "면", "지만", "고", "며"])
      })
    else { return nil }
    return Statement(.question, head + " 무엇을 " + deed + " " + asked + "?", [answer], isWhole: true)
  }

  /// What a thing may be without.
  private static let withheld: Phrases = [
    "지원하", "제공하", "보장하", "허용하", "포함하", "요구하", "필요로 하", "인정하", "사용하", "가지", "갖", "다루", "거치", "저장하",
  ]

  /// `물레 조절기는 속도를 재고 힘을 나눈다`: what something that acts does, where it does two things.
  private static func acts(_ words: [Text]) -> Statement? {
    guard (6...20).contains(words.count), let topic = KoreanTelling.topic(in: words), topic <= 3,
      words[topic].dropping(last: 1).endsWith(anyOf: actors), let (head, rest) = halves(words),
      let joint = rest.dropLast(2).firstIndex(where: { $0.count >= 2 && $0.endsWith(anyOf: ["하고", "하며", "고,", "며,"]) }),
      joint >= 1, rest[..<joint].contains(where: isObject), rest[(joint + 1)...].dropLast().contains(where: isObject),
      let last = rest.last, KoreanPredicate.asked(last) != nil || KoreanQuestion.isDeed(last) || last == "함",
      case let told = rest.joined(" "), (12...110).contains(told.count), !Openers.pointsInside(told),
      !rest.contains(where: { $0.count >= 2 && $0.endsWith(anyOf: ["은", "는"]) && KoreanNoun.isTopic($0) })
    else { return nil }
    return Statement(.question, head + " 무엇을 하는가?", [told], isWhole: true)
  }

  private static func isObject(_ word: Text) -> Bool { word.count >= 2 && word.endsWith(anyOf: ["을", "를"]) }

  /// Ends of names for what acts by itself.
  private static let actors: Phrases = [
    "러", "서버", "매니저", "데몬", "에이전트", "프록시", "라우터", "스위치", "게이트웨이", "커널", "운영체제", "프로세서", "모듈", "엔진", "브로커", "로더", "파서",
    "위원회", "의회", "국회", "정부", "은행", "법원", "기관", "조절기", "세포", "호르몬", "효소",
  ]

  /// `차나무 가운데 가장 큰 나무는 천년차`: "차나무 가운데 가장 큰 나무는?".
  private static func most(_ words: [Text]) -> Statement? {
    guard words.count <= 9, let place = words.firstIndex(of: "가장"),
      let topic = words[(place + 1)...].firstIndex(where: isBareTopic),
      topic - place <= 4, topic + 1 < words.count, words.count - topic <= 4,
      case let head = words[...topic].map({ $0 }).joined(" "), !Openers.points(head + " x"),
      !Openers.pointsInside(head),
      case let said = KoreanPredicate.withoutCopula(words[(topic + 1)...].map { $0 }.joined(" ")),
      (2...30).contains(said.count), !Endings.isKoreanPredicate(said), !Particle.endsOpen(said), said.hasLetter,
      !said.containsArrow,
      !(said.lastWord.map { KoreanQuestion.isDeed($0) || $0.isOne(of: ["것", "때문", "경우"]) } ?? true)
    else { return nil }
    return Statement(.question, head + "?", [said], isWhole: true)
  }

  /// A noun with 은 or 는, and no verb before its noun: 그릇은, not 많은.
  private static func isBareTopic(_ word: Text) -> Bool {
    word.count >= 2 && word.endsWith(anyOf: ["은", "는"]) && !KoreanClause.isAdjective(word)
      && !(word.ends(with: "은") && KoreanDescription.leadsOn(word)) && KoreanTelling.isNoVerb(word)
  }

  /// Whether the one number of a sentence counts the names before it, which answer better than the number.
  static func countsNames(_ sentence: Text) -> Bool {
    sentence.containsAny(of: ["의 2", "의 3", "의 4", "의 5", "의 6", "의 7"]) && namesCounted(sentence.words) != nil
  }

  /// `처음 지을 때 부뚜막, 굴뚝, 아궁이의 3개가 놓임`: which, where as many names stand before their count.
  private static func namesCounted(_ words: [Text]) -> Statement? {
    guard words.count >= 4,
      let count = words.dropLast().lastIndex(where: {
        $0.count >= 3 && $0.endsWith(anyOf: ["개가", "개를", "가지가", "가지를", "종류가"])
      }),
      words.count - count <= 4, count >= 2, let number = words[count].first.flatMap({ Int(String($0)) }),
      (2...7).contains(number),
      !words[count][1..<2].hasDigit, words[count - 1].ends(with: "의"),
      let asked = KoreanPredicate.asked(words[(count + 1)...].map { $0 }.joined(" "))
    else { return nil }
    // The first of the names stands `number - 1` commas before the last.
    var first = count - 1
    if words[first] == "의" { first -= 1 }
    let end = first
    while first > 0, words[first - 1].ends(with: ",") { first -= 1 }
    guard end - first == number - 1, first >= 1 else { return nil }
    let items = words[first...end].map { $0.trimming { $0 == "," }.without(suffix: "의") }
    let isObject = words[count].scalars.last == "를"
    let before = words[..<first].map { $0 }.joined(" ")
    guard items.allSatisfy({ (1...24).contains($0.count) }), !Openers.points(before + " x") else { return nil }
    return Statement(.list, before + (isObject ? " 무엇을 " : " 무엇이 ") + asked + "?", items, isWhole: false)
  }
}
