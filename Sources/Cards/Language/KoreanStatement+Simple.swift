import Notes

/// Short Korean sentences of one fact: with what, what is in it, for what it is known, who does it, what it is made, in which case and for what
/// something is so.
extension KoreanStatement {
  static func simple(_ words: [Text]) -> Statement? {
    guard (3...14).contains(words.count) else { return nil }
    if let found = contained(words) ?? cased(words) { return found }
    guard let (head, rest) = halves(words) else { return nil }
    return purposed(head, rest) ?? allowed(head, rest) ?? done(head, rest)
      ?? known(head, rest) ?? by(head, rest)
  }

  /// Whether a sentence says for what something is done with a clause in 게 or 도록, whose words belong to nothing else.
  static func isPurposed(_ words: [Text]) -> Bool {
    guard let topic = KoreanTelling.topic(in: words), topic <= 3, topic + 1 < words.count else { return false }
    let head = words[...topic].map { $0 }.joined(" ")
    return purposed(head, Array(words[(topic + 1)...])) != nil
  }

  /// `유약에는 나무 재가 들어 있다`: "유약에는 무엇이 들어 있는가?".
  private static func contained(_ words: [Text]) -> Statement? {
    guard let place = words.firstIndex(where: { $0.count >= 3 && $0.endsWith(anyOf: ["에는", "에"]) }), place <= 3,
      case let deed = words.suffix(2).map({ $0 }).joined(" "),
      deed.isOne(of: ["들어 있다", "들어 있음", "담겨 있다", "포함되어 있다", "섞여 있다", "녹아 있다"]),
      case let said = words[(place + 1)..<(words.count - 2)].map({ $0 }).joined(" "), said.endsWith(anyOf: ["이", "가"]),
      (2...30).contains(said.count), case let head = words[...place].map({ $0 }).joined(" "),
      !Openers.points(head + " x"),
      let asked = KoreanPredicate.asked(words[words.count - 1])
    else { return nil }
    return Statement(
      .question, head + " 무엇이 " + words[words.count - 2] + " " + asked + "?", [said.dropping(last: 1)], isWhole: true)
  }

  /// `흙이 너무 빨리 마르면 갈라진다`: "흙이 너무 빨리 마르면 어떻게 되는가?".
  private static func cased(_ words: [Text]) -> Statement? {
    guard words.count >= 3, let last = words.last, last.count >= 3,
      last.endsWith(anyOf: ["진다", "된다", "난다", "녹는다", "굳는다", "죽는다", "터진다", "해짐", "라짐", "아짐", "어짐", "녹음", "굳음", "터짐"]),
      case let place = words.count - 2, words[place].count >= 3, words[place].ends(with: "면"),
      !words[place].isOne(of: ["반면", "측면", "표면", "화면"]),
      words[0].count >= 2, words[0].endsWith(anyOf: ["이", "가", "을", "를"]), KoreanTelling.topic(in: words) == nil,
      case let case_ = words[...place].map({ $0 }).joined(" "), !Openers.points(case_), !Openers.pointsInside(case_)
    else { return nil }
    return Statement(.question, case_ + " 어떻게 되는가?", [last], isWhole: true)
  }

  /// `도공은 흙이 갈라지지 않게 모래를 섞는다`: "도공은 왜 모래를 섞는가?".
  private static func purposed(_ head: Text, _ rest: [Text]) -> Statement? {
    guard
      let cut = rest.indices.first(where: { place in
        place >= 1 && rest[place].count >= 2
          && (rest[place] == "않게" || rest[place].ends(with: "도록") && rest[place].count >= 3)
      }), cut + 2 < rest.count,
      case let doing = Array(rest[(cut + 1)...]), (2...5).contains(doing.count), let last = doing.last,
      doing.contains(where: { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를"]) }),
      let asked = KoreanPredicate.asked(last),
      !last.endsWith(anyOf: ["한다", "함", "합니다"]) || doing.count >= 2,
      case let aim = rest[...cut].map({ $0 }).joined(" "), (4...40).contains(aim.count), !Openers.pointsInside(aim)
    else { return nil }
    let told = doing.dropLast().map { $0 + " " }.joined("")
    return Statement(.reason, head + " 왜 " + told + asked + "?", [aim], isWhole: true)
  }

  /// `흙은 물과 섞어야 빚을 수 있다`: "흙은 어떻게 해야 빚을 수 있는가?".
  private static func allowed(_ head: Text, _ rest: [Text]) -> Statement? {
    guard (4...10).contains(rest.count), rest[rest.count - 1].isOne(of: ["있다", "있음", "있습니다"]),
      rest[rest.count - 2] == "수",
      let cut = rest.indices.first(where: {
        rest[$0].count >= 2 && rest[$0].endsWith(anyOf: ["아야", "어야", "해야", "려야", "여야", "와야", "춰야", "워야"])
      }),
      cut + 3 <= rest.count - 1, case let way = rest[...cut].map({ $0 }).joined(" "), (3...40).contains(way.count),
      case let doing = rest[(cut + 1)..<(rest.count - 1)].map({ $0 + " " }).joined(""),
      let asked = KoreanPredicate.asked(rest[rest.count - 1]), !Openers.pointsInside(way)
    else { return nil }
    return Statement(.question, head + " 어떻게 해야 " + doing + asked + "?", [way], isWhole: true)
  }

  /// 단단하다, 길다, 무겁다 as they stand before a noun: 단단한, 긴, 무거운; nil for what is done.
  static func quality(_ deed: Text) -> Text? {
    guard deed.count >= 2, deed.ends(with: "다"),
      !deed.endsWith(anyOf: ["는다", "이다", "있다", "없다", "했다", "았다", "었다", "였다"]),
      case let stem = deed.dropping(last: 1), let last = stem.scalars.last, let final = last.hangulFinal
    else { return nil }
    if stem.ends(with: "하") { return stem.count >= 2 ? stem.dropping(last: 1) + "한" : nil }
    switch final {
    case 0, 8: return stem.dropping(last: 1) + Text([last.withFinal(4)])
    case 4: return nil
    case 17 where !stem.endsWith(anyOf: ["좁", "굽", "곱"]):
      return stem.dropping(last: 1) + Text([last.withFinal(0)]) + "운"
    default: return stem + "은"
    }
  }

  /// `가마터는 사적으로 지정되었다`, `오름가마는 여러 칸으로 이루어져 있다`, `물레는 발로 돌린다`: as what, of what, with what.
  private static func done(_ head: Text, _ rest: [Text]) -> Statement? {
    var deed = rest
    var tail = Text()
    if let last = deed.last, last.isOne(of: ["있다", "있음"]), deed.count >= 3 {
      tail = deed.removeLast()
    }
    guard deed.count >= 2, let verb = deed.last, verb.hasHangul,
      tail.isEmpty || verb.endsWith(anyOf: ["져", "되어", "여", "어"]),
      case let mark = deed[deed.count - 2], mark.count >= 2, mark.ends(with: "로"),
      !mark.endsWith(anyOf: [
        "적으로", "대로", "별로", "주로", "따로", "서로", "새로", "바로", "스스로", "위로", "아래로", "밖으로", "안으로", "쪽으로", "곳으로",
      ]),
      verb.startsWith(anyOf: deeds),
      let asked = tail.isEmpty ? KoreanPredicate.asked(verb) : KoreanPredicate.asked(tail)
    else { return nil }
    let end = mark.ends(with: "으로") ? 2 : 1
    var said = deed.dropLast().map { $0 }
    let often = said.first.flatMap { adverbs.contains($0) && said.count >= 2 ? $0 : nil }
    if often != nil { said.removeFirst() }
    let answer = said.joined(" ").dropping(last: end).trimmed
    guard (1...30).contains(answer.count), said.count <= 5, !Openers.pointsInside(answer),
      !said.dropLast().contains(where: { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를", "이", "가", "에서", "에"]) }),
      answer.count >= 2 || stuffs.contains(answer)
    else { return nil }
    let told = (often.map { $0 + " " } ?? Text()) + "무엇으로 " + (tail.isEmpty ? asked : verb + " " + asked)
    return Statement(.question, head + " " + told + "?", [answer], isWhole: true)
  }

  private static let adverbs: WordSet = ["매년", "매일", "매달", "매월", "매주", "항상", "늘", "보통", "주로", "대개"]
  private static let deeds: Phrases = [
    "지정", "선정", "분류", "돌린", "돌려", "이루어", "이뤄", "구성", "만들어", "만든", "뽑", "선출", "자르", "깎", "젓", "저어", "재", "잰", "측정", "굽",
    "쌓", "짓", "닦",
    "씻", "열", "연다", "막", "덮", "묶", "엮", "칠한", "칠하", "칠해", "장식", "채운", "채우", "채워", "끓인", "다진", "다듬", "찍", "그린", "조각",
    "표시", "기록", "계산", "결정", "정한",
  ]
  /// Nouns of one syllable that may be an answer.
  static let stuffs: WordSet = [
    "물", "불", "흙", "발", "손", "눈", "입", "귀", "피", "뼈", "쌀", "술", "금", "은", "철", "돌", "빛", "열", "공", "달", "별", "꽃", "잎",
    "소", "말", "체", "칼", "붓", "솔", "끈", "실",
  ]

  /// `강진은 청자로 유명하다`, `고려청자는 비색으로 이름이 높다`: for what it is known.
  private static func known(_ head: Text, _ rest: [Text]) -> Statement? {
    for end in ["유명하다", "유명함", "이름이 높다", "이름나 있다", "잘 알려져 있다", "널리 알려져 있다", "알려져 있다", "이름났다"] {
      let tail = Text(end).wordCount
      guard rest.count > tail, rest.suffix(tail).map({ $0 }).joined(" ") == Text(end),
        case let mark = rest[rest.count - tail - 1],
        mark.count >= 2, mark.ends(with: "로"), !mark.endsWith(anyOf: ["적으로", "것으로", "새로"]),
        case let said = rest[..<(rest.count - tail)].map({ $0 }).joined(" "),
        case let answer = said.dropping(last: mark.ends(with: "으로") ? 2 : 1), (2...30).contains(answer.count),
        !Openers.pointsInside(answer), let asked = KoreanPredicate.asked(rest[rest.count - 1])
      else { continue }
      let before = rest.suffix(tail).dropLast().map { $0 + " " }.joined("")
      return Statement(.question, head + " 무엇으로 " + before + asked + "?", [answer], isWhole: true)
    }
    return nil
  }

  /// `조합은 장인이 이끈다`: "조합은 누가 이끄는가?".
  private static func by(_ told: Text, _ said: [Text]) -> Statement? {
    // 물레는 1901년 김철수가 발명했다: when it was stays in the question.
    var (head, rest) = (told, said)
    if let date = said.dropLast().firstIndex(where: { $0.hasDigit && $0.endsWith(anyOf: ["년", "년에", "세기", "세기에"]) }) {
      head = told + " " + said[date]
      rest.remove(at: date)
    }
    guard (2...5).contains(rest.count), let last = rest.last, last.startsWith(anyOf: rulings),
      let asked = makings.contains(last)
        ? last + "했는가" : duties.contains(last) ? last + "하는가" : KoreanPredicate.asked(last),
      case let mark = rest[rest.count - 2], mark.count >= 2, mark.endsWith(anyOf: ["이", "가"]),
      case let who = rest.dropLast().map({ $0 }).joined(" ").dropping(last: 1), (2...20).contains(who.count),
      !Openers.pointsInside(who),
      !rest.dropLast(2).contains(where: { $0.endsWith(anyOf: ["을", "를", "에", "에서", "으로"]) }),
      makings.contains(last) || duties.contains(last) || Endings.isKoreanPredicate(last)
    else { return nil }
    return Statement(.question, head + " 누가 " + asked + "?", [who], isWhole: true)
  }

  /// Deeds by which something came to be, in the short form of notes.
  private static let makings: WordSet = [
    "발명", "발견", "개발", "창시", "설립", "제안", "고안", "창제", "편찬", "저술", "건립", "창건", "주장", "정립", "확립",
  ]
  /// What it is somebody's part to do.
  private static let duties: WordSet = ["담당", "제청", "임명", "관리", "운영", "결정", "심판", "감독", "주관", "심사", "승인", "소유"]
  private static let rulings: Phrases = [
    "이끈", "이끌", "맡", "담당", "관리", "운영", "결정", "정한", "정했", "세웠", "세운", "지었", "지은", "발명", "발견", "처음 만", "만들었", "썼다", "그렸",
    "다스", "지배", "소유", "뽑",
    "임명", "승인", "제청", "심판", "감독", "심사", "주관", "개발", "제안", "설립", "창시",
    "고안", "창제", "편찬", "저술", "건립", "창건", "주장", "정립", "확립",
  ]
}
