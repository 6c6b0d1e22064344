import Notes

/// Korean sentences of everyday facts: what an attribute amounts to, into how many parts, how something does what it does.
extension KoreanStatement {
  static func fact(_ words: [Text]) -> Statement? {
    amount(words) ?? parted(words) ?? means(words) ?? coded(words) ?? origin(words)
  }

  /// `가마를 지키던 사람을 부르던 데서 유래한다`: "무엇에서 유래하는가?".
  private static func origin(_ words: [Text]) -> Statement? {
    guard words.count >= 4, let last = words.last, last.startsWith(anyOf: ["유래", "비롯"]),
      let asked = last == "유래" ? "유래했는가" : KoreanPredicate.asked(last),
      let end = ["데서", "데에서", "것에서", "에서"].first(where: { words[words.count - 2].ends(with: $0) })
    else { return nil }
    let topic = KoreanTelling.topic(in: words).flatMap { $0 <= 2 ? $0 : nil }
    let head = topic.map { words[...$0].map { $0 }.joined(" ") + " " } ?? Text()
    let said = words[((topic ?? -1) + 1)..<(words.count - 1)].map { $0 }.joined(" ")
    let bare = said.without(suffix: end).trimmed
    let answer = end == "에서" ? bare : bare + " 것"
    guard (2...90).contains(answer.count), !Openers.points(head + "x y"), !Openers.pointsInside(said) else {
      return nil
    }
    return Statement(.question, head + "무엇에서 " + asked + "?", [answer], isWhole: false)
  }

  /// The question for the only number of a sentence; nil where its blank asks better.
  static func number(in sentence: Text) -> Statement? {
    let words = sentence.words
    return timed(words) ?? amount(words) ?? parted(words)
  }

  /// `가마의 기본 온도는 80도이다`: "가마의 기본 온도는 몇 도인가?".
  private static func amount(_ words: [Text]) -> Statement? {
    guard let cut = words.indices.first(where: { $0 >= 1 && isTopicOfFact(words[$0]) }), cut <= 5,
      words[..<cut].contains(where: { $0.count >= 2 && $0.ends(with: "의") }), words.count - cut <= 3,
      case let head = words[...cut].map({ $0 }).joined(" "), !Openers.points(head + " x"), !Openers.pointsInside(head)
    else { return nil }
    var rest = Array(words[(cut + 1)...])
    var about = Text()
    if rest.count == 2, rest[0].isOne(of: ["약", "대략", "최대", "최소", "보통", "평균", "기본적으로", "총"]) {
      about = rest.removeFirst() + " "
    }
    guard rest.count == 1, let end = ["입니다", "이었다", "이다", "였다", "다"].first(where: { rest[0].ends(with: $0) }),
      case let value = rest[0].without(suffix: end), let first = value.first, first.isDigit,
      case let digits = value.scalars.prefix(while: { $0.isDigit || $0 == "," || $0 == "." || $0 == "~" || $0 == "-" })
        .count,
      case let unit = value.dropping(first: digits), (1...5).contains(unit.count),
      unit.allSatisfy({ $0.isHangul || $0.isLatin || $0 == "%" })
    else { return nil }
    let asked: Text =
      unit.scalars.last?.isHangul ?? false && !unit.isOne(of: ["년", "월", "일"])
      ? "몇 " + unit + "인가?" : unit == "년" ? "몇 년인가?" : "얼마인가?"
    return Statement(.question, head + " " + asked, [about + value], isWhole: true)
  }

  private static func isTopicOfFact(_ word: Text) -> Bool {
    word.count >= 2 && word.endsWith(anyOf: ["은", "는"]) && !KoreanClause.isAdjective(word)
      && !word.endsWith(anyOf: ["에서는", "에는", "으로는", "때는", "것은", "하는", "되는", "있는", "없는"])
  }

  /// `가마는 7개의 칸으로 나뉜다`: "가마는 몇 개의 칸으로 나뉘는가?".
  private static func parted(_ words: [Text]) -> Statement? {
    guard words.count >= 4, let topic = KoreanTelling.topic(in: words), topic <= 3, case let place = topic + 1,
      place + 2 == words.count - 1, let (number, unit) = counter(words[place]),
      words[place + 1].endsWith(anyOf: ["으로", "로"]),
      words[place + 2].startsWith(anyOf: ["나뉜", "나뉘", "나눈", "나누", "구성", "이루어", "구분", "분류", "이뤄"]),
      let asked = KoreanPredicate.asked(words[place + 2])
    else { return nil }
    let head = words[...topic].map { $0 }.joined(" ")
    guard !Openers.points(head + " x") else { return nil }
    return Statement(
      .question, head + " 몇 " + unit + "의 " + words[place + 1] + " " + asked + "?",
      [number + unit], isWhole: false)
  }

  /// 7개의, 다섯개의: the number and its counter.
  private static func counter(_ word: Text) -> (number: Text, unit: Text)? {
    guard let unit = ["개", "명", "가지", "단계", "종류", "대", "층", "장", "부"].first(where: { word.ends(with: $0 + "의") }) else {
      return nil
    }
    let number = word.dropping(last: unit.unicodeScalars.count + 1)
    guard !number.isEmpty, number.allSatisfy(\.isDigit) else { return nil }
    return (number, Text(unit))
  }

  /// `유약은 틈을 메워 물을 막는다`: "유약은 어떻게 물을 막는가?".
  private static func means(_ words: [Text]) -> Statement? {
    guard (5...18).contains(words.count), let topic = KoreanTelling.topic(in: words), topic <= 3,
      case let last = words.count - 1, words[last - 1].count >= 2, words[last - 1].endsWith(anyOf: ["을", "를"]),
      let cut = words.indices.first(where: { $0 > topic + 1 && $0 < last - 1 && words[$0].endsWith(anyOf: ways) }),
      words[(topic + 1)..<cut].contains(where: { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를"]) }),
      !words[(topic + 1)...].contains(where: { isJoint($0) }),
      !words[(cut + 1)...].contains(where: { $0.endsWith(anyOf: ways) }),
      let asked = KoreanPredicate.asked(words[last]), !words[last].startsWith(anyOf: ["의미", "말한", "뜻"])
    else { return nil }
    let head = words[...topic].map { $0 }.joined(" ")
    guard !Openers.points(head + " x"), !Openers.pointsInside(head) else { return nil }
    let told = words[(cut + 1)..<last].map { $0 }.joined(" ")
    return Statement(
      .question, head + " 어떻게 " + told + " " + asked + "?", [words[(topic + 1)...cut].map { $0 }.joined(" ")],
      isWhole: false)
  }

  private static let ways: Phrases = [
    "시켜", "시켜서", "시킴으로써", "함으로써", "줄여", "줄여서", "높여", "높여서", "낮춰", "낮추어", "막아", "막아서", "차단하여", "차단해", "억제하여", "억제해",
    "억제해서",
    "늘려", "메워", "넓혀", "좁혀", "이용하여", "이용해", "이용해서", "사용하여", "사용해", "사용해서", "활용하여", "활용해", "활용해서", "분해하여", "분해해", "결합하여",
    "분비하여",
    "흡수하여", "변환하여", "저장하여", "비교하여", "비교해", "반복하여", "바꿔", "바꾸어", "나누어", "나눠", "모아", "섞어", "태워", "녹여", "데워", "식혀",
  ]

  private static func isJoint(_ word: Text) -> Bool {
    word.count >= 2
      && (word.endsWith(anyOf: ["고", "며", "면", "지만", "므로", "때문에", "거나", "으나", "는데", "위해", "위하여", "때", "경우", "에도"])
        && !word.endsWith(anyOf: ["창고", "최고", "광고", "경고", "측면", "화면", "표면"]))
  }

  /// `404는 잔이 없음을 뜻한다`, `빨간 불은 가마가 뜨거움을 나타낸다`: what a sign means.
  private static func coded(_ words: [Text]) -> Statement? {
    guard words.count >= 4, let last = words.last, last.startsWith(anyOf: ["뜻한", "의미한", "의미하", "뜻하", "나타낸", "나타내"]),
      let topic = words.indices.first(where: {
        $0 <= 2 && words[$0].count >= 2 && words[$0].endsWith(anyOf: ["은", "는"])
      }),
      !KoreanClause.isAdjective(words[topic]) || words[topic].first?.isDigit ?? false, words.count - topic >= 4,
      words[words.count - 2].endsWith(anyOf: ["음을", "움을", "림을", "짐을", "함을", "됨을", "임을", "없음을", "있음을"]),
      let asked = KoreanPredicate.asked(last)
    else { return nil }
    let head = words[...topic].map { $0 }.joined(" ")
    guard !Openers.points(head + " x"), !Openers.pointsInside(head) else { return nil }
    return Statement(
      .question, head + " 무엇을 " + asked + "?",
      [words[(topic + 1)..<(words.count - 1)].map { $0 }.joined(" ").dropping(last: 1)], isWhole: false)
  }
}
