import Notes

/// Korean sentences that tell how often something is done, and for how long from when: `1년에 두 번 장을 연다`, `보증은 나온 때로부터 7년이다`.
extension KoreanStatement {
  static func timed(_ words: [Text]) -> Statement? { rate(words) ?? interval(words) ?? term(words) ?? dated(words) }

  /// `조합은 1948년 7월 17일 결성되었다`: "조합은 언제 결성되었는가?".
  private static func dated(_ words: [Text]) -> Statement? {
    guard (4...10).contains(words.count), let topic = KoreanTelling.topic(in: words), topic <= 3,
      case let rest = Array(words[(topic + 1)...]),
      case let date = rest.prefix(while: { isDatePart($0) }), (2...3).contains(date.count),
      rest.count - date.count >= 1,
      rest.count - date.count <= 4, let last = rest.last, !date.contains(last),
      case let head = words[...topic].map({ $0 }).joined(" "), !Openers.points(head + " x")
    else { return nil }
    let done = ["됨", "함"].first { last.ends(with: $0) && last.count >= 3 }
    let asked = done.map { last.without(suffix: $0) + ($0 == "됨" ? "되었는가" : "했는가") } ?? KoreanPredicate.asked(last)
    guard let asked else { return nil }
    let told = rest[date.count..<(rest.count - 1)].map { $0 + " " }.joined("")
    guard !Openers.pointsInside(told + "x") else { return nil }
    return Statement(
      .question, head + " 언제 " + told + asked + "?", [date.map { $0 }.joined(" ").without(suffix: "에")], isWhole: false)
  }

  /// 1948년, 7월, 17일에.
  private static func isDatePart(_ word: Text) -> Bool {
    let digits = word.scalars.prefix { $0.isDigit }.count
    return digits > 0 && word.dropping(first: digits).isOne(of: ["년", "월", "일", "년에", "월에", "일에"])
  }

  /// `조합은 1년에 두 번 장을 연다`: "조합은 1년에 몇 번 장을 여는가?"; of once in several days or years, in how many.
  private static func rate(_ words: [Text]) -> Statement? {
    guard (4...16).contains(words.count),
      let place = words.indices.dropLast(2).first(where: { isPeriod(words[$0]) }), place <= 6,
      let (count, unit, next) = occasions(words, from: place + 1), next < words.count,
      case let deed = words[next...].map({ $0 }).joined(" "), let last = words.last,
      let asked = KoreanPredicate.asked(last),
      Endings.isKoreanPredicate(last), case let before = words[..<place].map({ $0 + " " }).joined(""),
      !Openers.points(before + "x"), !Openers.pointsInside(deed)
    else { return nil }
    let isWhole = KoreanTelling.topic(in: Array(words[..<place])) != nil
    let told = words[next...].dropLast().map { $0 + " " }.joined("") + asked + "?"
    let period = words[place].dropping(last: 1)
    if count.isOne(of: ["한", "1"]), period.first?.isDigit ?? false, period != "1년", period != "1일" {
      return Statement(.question, before + "얼마 만에 한 " + unit + " " + told, [period], isWhole: isWhole)
    }
    let answer =
      count.scalars.last?.isDigit ?? false ? count + unit.without(suffix: "씩") : count + " " + unit.without(suffix: "씩")
    return Statement(.question, before + words[place] + " 몇 " + unit + " " + told, [answer], isWhole: isWhole)
  }

  /// `3개월 간격으로 가마를 연다`: "얼마 간격으로 가마를 여는가?"; the same of 3개월마다.
  private static func interval(_ words: [Text]) -> Statement? {
    guard (3...12).contains(words.count),
      let place = words.indices.dropLast(2).first(where: {
        words[$0].ends(with: "마다") && isPeriod(words[$0].dropping(last: 2) + "에")
          || words[$0 + 1] == "간격으로" && isPeriod(words[$0] + "에")
      }), place <= 6, words[place].first?.isDigit ?? false, let last = words.last, Endings.isKoreanPredicate(last),
      let asked = KoreanPredicate.asked(last), case let before = words[..<place].map({ $0 + " " }).joined(""),
      !Openers.points(before + "x")
    else { return nil }
    let isEvery = words[place].ends(with: "마다")
    let rest = words[(place + (isEvery ? 1 : 2))...].dropLast().map { $0 + " " }.joined("")
    // 3년마다 여는 가마가 있다: how often belongs to the noun, which is not all there is.
    guard !rest.isEmpty, !Openers.pointsInside(rest),
      !words[(place + 1)...].prefix(2).dropLast(isEvery ? 1 : 0).contains(where: {
        $0.count >= 2 && $0.endsWith(anyOf: ["하는", "되는", "리는", "지는", "여는", "치는"])
      })
    else { return nil }
    return Statement(
      .question, before + (isEvery ? "얼마마다 " : "얼마 간격으로 ") + rest + asked + "?", [words[place].without(suffix: "마다")],
      isWhole: KoreanTelling.topic(in: Array(words[..<place])) != nil)
  }

  /// 1년에, 18-24개월에, 하루에, 매주.
  private static func isPeriod(_ word: Text) -> Bool {
    guard word.count >= 2, word.scalars.last == "에" else { return false }
    let bare = word.dropping(last: 1)
    if bare.isOne(of: ["하루", "일년", "한해", "한주"]) { return true }
    let digits = bare.scalars.prefix { $0.isDigit || $0 == "-" || $0 == "~" }.count
    return digits > 0 && bare.dropping(first: digits).isOne(of: ["년", "개월", "달", "주", "일", "시간", "분", "초"])
  }

  /// How many times, in what unit, and where the words behind begin: `두 번`, `2회`, `한번씩`.
  private static func occasions(_ words: [Text], from place: Int) -> (count: Text, unit: Text, next: Int)? {
    guard place < words.count else { return nil }
    // 약 10만 번: about how many.
    if words[place].isOne(of: ["약", "대략", "평균", "최대", "최소"]) {
      return occasions(words, from: place + 1).map { (words[place] + " " + $0.count, $0.unit, $0.next) }
    }
    for unit in ["번씩", "번", "회씩", "회", "차례"] {
      if place + 1 < words.count, words[place + 1] == Text(unit),
        counts.contains(words[place]) || isNumber(words[place])
      {
        return (words[place], Text(unit), place + 2)
      }
      guard words[place].ends(with: unit) else { continue }
      let count = words[place].dropping(last: unit.unicodeScalars.count)
      if counts.contains(count) || !count.isEmpty && count.allSatisfy(\.isDigit) {
        return (count, Text(unit), place + 1)
      }
    }
    return nil
  }

  /// 10만, 1,200, 수십, 10만~20만.
  private static func isNumber(_ word: Text) -> Bool {
    word.allSatisfy { $0.isDigit || ",.~-만천백십억수".unicodeScalars.contains($0) }
      && (word.first.map { $0.isDigit || $0 == "수" } ?? false)
  }

  private static let counts: WordSet = ["한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열"]

  /// `보증은 그릇마다 나온 때로부터 7년이다`: "보증은 그릇마다 나온 때로부터 몇 년인가?".
  private static func term(_ words: [Text]) -> Statement? {
    guard let topic = KoreanTelling.topic(in: words), topic <= 3, (3...8).contains(words.count - topic),
      words[words.count - 2].endsWith(anyOf: ["부터", "마다"]), let last = words.last,
      let end = ["입니다", "이다", "다", "임"].first(where: { last.ends(with: $0) }),
      case let value = last.without(suffix: end), value.first?.isDigit ?? false,
      case let digits = value.scalars.prefix(while: { $0.isDigit || $0 == "," || $0 == "." }).count,
      case let unit = value.dropping(first: digits), (1...4).contains(unit.count), unit.allSatisfy(\.isHangul),
      case let head = words.dropLast().map({ $0 }).joined(" "), !Openers.points(head + " x"),
      !Openers.pointsInside(head)
    else { return nil }
    return Statement(.question, head + " 몇 " + unit + "인가?", [value], isWhole: false)
  }
}
