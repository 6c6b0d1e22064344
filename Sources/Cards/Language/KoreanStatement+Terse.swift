import Notes

/// Korean sentences in the short form of notes: a topic with a noun behind it, a deed with its object bare, a part that is played.
extension KoreanStatement {
  /// The first of these forms that a sentence has.
  static func terse(_ words: [Text]) -> Statement? {
    guard (3...14).contains(words.count), !words.contains(where: { $0.endsWith(anyOf: [",", ":"]) }) else { return nil }
    return part(words) ?? meant(words) ?? linked(words) ?? bareObject(words) ?? done(words) ?? inCase(words) ?? isKind(
      words)
      ?? isNoun(words) ?? described(words)
  }

  /// `독점은 공급자가 하나인 시장`: what it is, by a clause before its noun.
  private static func described(_ words: [Text]) -> Statement? {
    guard words.count >= 4, let topic = topic(words), topic <= 1, case let rest = Array(words[(topic + 1)...]),
      rest.count >= 3, let last = rest.last, last.count >= 2 || last == "점", kinds.contains(last),
      case let before = rest[rest.count - 2],
      KoreanDescription.leadsOn(before) || before.count >= 3 && before.endsWith(anyOf: ["인", "같은", "운", "던", "난", "린"])
        || KoreanDescription.isDescribing(rest.joined(" ")), rest[0].count >= 2, !Openers.points(words[0] + " x"),
      case let name = words[...topic].map({ $0 }).joined(" ").dropping(last: 1), name.count >= 2,
      !Openers.pointsInside(name),
      !rest.dropLast().contains(where: { $0.count >= 2 && $0.endsWith(anyOf: ["은", "는"]) && KoreanNoun.isTopic($0) })
    else { return nil }
    let asked = people.contains(last) ? Wording.topic(name) + " 누구인가?" : Wording.define(name, in: .korean)
    return Statement(.definition, asked, [rest.joined(" ")], isWhole: true)
  }

  private static let people: WordSet = [
    "왕", "장군", "학자", "시인", "작가", "작곡가", "철학자", "과학자", "수학자", "물리학자", "화학자", "경제학자", "정치가", "혁명가", "독립운동가",
  ]
  private static let kinds: WordSet = [
    "시장", "점", "경제", "사회", "정책", "나라", "도시", "지역", "산맥", "강", "섬", "호수", "동물", "식물", "곤충", "음식", "악기", "병", "약", "옷",
    "그릇",
    "책", "대상", "소설", "시", "그림", "건물", "건축물", "종교", "사상", "학파", "정당", "단체", "회사", "기업", "은행", "법", "법률", "죄", "소송", "대출",
    "투자",
    "예금", "주식", "왕", "장군", "학자", "시인", "작가", "작곡가", "철학자", "과학자", "수학자", "물리학자", "화학자", "경제학자", "정치가", "혁명가", "독립운동가",
  ]

  /// `뚜껑은 열기를 지키는 역할`, `숙우는 온도를 낮추는 역할을 한다`: "뚜껑은 어떤 역할을 하는가?".
  private static func part(_ words: [Text]) -> Statement? {
    guard let last = words.lastIndex(where: { $0.isOne(of: ["역할", "역할을", "역할이다", "역할임"]) }), last >= words.count - 2,
      let topic = topic(words), topic + 1 < last,
      last == words.count - 1
        || words[words.count - 1].isOne(of: ["한다", "함", "수행", "수행한다", "수행함", "담당", "담당한다", "합니다", "맡는다", "맡음"])
    else { return nil }
    let said = words[(topic + 1)..<last].map { $0 }.joined(" ")
    guard said.count >= 4, !words[(topic + 1)...last].contains(where: { $0.endsWith(anyOf: ["며", "지만", "면"]) }) else {
      return nil
    }
    return Statement(
      .question, words[...topic].map { $0 }.joined(" ") + " 어떤 역할을 하는가?", [said + " 역할"], isWhole: false)
  }

  /// `주인은 물을 끓여서 차를 우린다`: "주인은 물을 끓여서 무엇을 우리는가?".
  private static func linked(_ words: [Text]) -> Statement? {
    guard words.count >= 5, let verb = words.last, case let object = words.count - 2, object >= 3,
      words[object].count >= 2, words[object].endsWith(anyOf: ["을", "를"]),
      let link = words[..<object].lastIndex(where: { $0.count >= 2 && $0.endsWith(anyOf: links) }), link >= 1,
      case let told = words[(link + 1)...object], (1...5).contains(told.count),
      !told.dropLast().contains(where: {
        $0.count >= 2 && $0.endsWith(anyOf: ["이", "가", "은", "을", "를", "에서", "에게", "으로"])
      }),
      let asked = KoreanQuestion.isDeed(verb) ? verb + "하는가" : KoreanPredicate.asked(verb)
    else { return nil }
    let head = words[...link].map { $0 }.joined(" ")
    let answer = told.map { $0 }.joined(" ").dropping(last: 1)
    guard answer.count >= 1, !head.contains(text: answer), !Openers.points(head + " x"), !Openers.pointsInside(answer)
    else {
      return nil
    }
    return Statement(.question, head + " 무엇을 " + asked + "?", [answer], isWhole: false)
  }

  private static let links: Phrases = [
    "하여", "되어", "해서", "돼서", "하여서", "되어서", "거쳐", "올려", "낮춰", "높여", "줄여", "늘려", "모아", "나눠", "나누어", "바꿔", "어서", "아서", "여서",
    "이용해", "사용해",
    "활용해", "적용해", "분석해", "조절해", "추가해", "결합해", "비교해", "변환해", "분리해", "제거해", "저장해", "생성해",
  ]

  /// `유념은 잎을 비비는 일을 의미`: what it means.
  private static func meant(_ words: [Text]) -> Statement? {
    guard let last = words.last, last.isOne(of: ["의미", "의미함", "뜻함", "지칭", "지칭함"]), let topic = topic(words),
      topic <= 2, topic + 1 < words.count - 1, let object = words.dropLast().last, object.endsWith(anyOf: ["을", "를"])
    else { return nil }
    let name = (Array(words[..<topic]) + [words[topic].dropping(last: 1)]).joined(" ")
    let said = (Array(words[(topic + 1)..<(words.count - 2)]) + [object.dropping(last: 1)]).joined(" ")
    guard said.count >= 4, name.count >= 2 else { return nil }
    return Statement(.definition, Wording.define(name, in: .korean), [said], isWhole: true)
  }

  /// `물 식힘에 숙우 사용`, `저울로 무게 측정`: "물 식힘에 무엇을 사용하는가?".
  private static func bareObject(_ words: [Text]) -> Statement? {
    guard let deed = words.last, KoreanQuestion.isDeed(deed) || deed.isOne(of: ["사용", "이용", "활용", "적용", "수립"]),
      (2...4).contains(deed.count), words.count <= 8, !happening.contains(deed),
      let place = words.dropLast(2).lastIndex(where: {
        $0.count >= 2 && $0.endsWith(anyOf: ["에", "로", "에서", "위해", "시"]) && $0 != "시"
      }), words.count - 2 - place <= 3, !words.contains(where: { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를"]) }),
      // `콩만 한 크기의 샘으로 즙 분비`: what it is comes first.
      !(place > 0 && words[place].ends(with: "로") && words[place - 1].ends(with: "의"))
    else { return nil }
    let object = words[(place + 1)..<(words.count - 1)]
    guard object.allSatisfy({ isBareNoun($0) }), topic(words) == nil || topic(words).map({ $0 < place }) ?? false else {
      return nil
    }
    return Statement(
      .question, words[...place].map { $0 }.joined(" ") + " 무엇을 " + deed + "하는가?", [object.map { $0 }.joined(" ")],
      isWhole: false)
  }

  /// `홍차는 완전발효로 제조`: "홍차는 어떻게 제조되는가?", of what runs or is kept in a way.
  private static func done(_ words: [Text]) -> Statement? {
    guard let deed = words.last?.without(suffix: "한다").without(suffix: "함"), deed.isOne(of: ["동작", "작동", "작용", "진행"]),
      let topic = topic(words), topic + 2 < words.count,
      case let way = words[(topic + 1)..<(words.count - 1)], let mark = way.last, mark.count >= 3,
      mark.ends(with: "으로"),
      way.count <= 4
    else { return nil }
    return Statement(
      .question, words[...topic].map { $0 }.joined(" ") + " 어떻게 " + deed + "하는가?", [way.map { $0 }.joined(" ")],
      isWhole: false)
  }

  /// `찻물이 식을 시 다시 데움`, `누락 시 재전송`: what is done then.
  private static func inCase(_ words: [Text]) -> Statement? {
    guard let mark = words.firstIndex(of: "시"), mark >= 1, case let rest = words[(mark + 1)...],
      (1...4).contains(rest.count),
      let deed = rest.last, KoreanQuestion.isDeed(deed) || deed.isOne(of: ["재전송", "재시도", "중단", "종료"]),
      topic(words) == nil, rest.dropLast().allSatisfy({ isBareNoun($0) || $0.endsWith(anyOf: ["을", "를"]) })
    else { return nil }
    return Statement(
      .question, words[...mark].map { $0 }.joined(" ") + " 어떻게 하는가?", [rest.map { $0 }.joined(" ")], isWhole: false)
  }

  /// `백차는 약발효 찻잎`: what it is, where the noun says what kind of thing.
  static func isKind(_ all: [Text]) -> Statement? {
    let words = withoutPast(all)
    guard topic(words) == 0, (2...6).contains(words.count), case let rest = Array(words[1...]),
      rest.dropLast().allSatisfy({ isBareNoun($0) || $0.count >= 2 && $0.ends(with: "의") }),
      isBareNoun(rest[rest.count - 1]),
      !rest.dropLast().contains(where: { $0.hasHangul && $0.endsWith(anyOf: ["로", "이", "가"]) }),
      case let said = rest.map({ $0 }).joined(" "), said.count >= 4, Definition.endsInClassNoun(said),
      case let name = words[0].dropping(last: 1), name.count >= 2, name.hasLetter
    else { return nil }
    return Statement(.definition, Wording.define(name, in: .korean), [said], isWhole: true)
  }

  /// `기본 단위는 냥`, `여섯 번째 차는 흑차`: "기본 단위는?".
  private static func isNoun(_ said: [Text]) -> Statement? {
    let words = withoutPast(said)
    guard words.count <= 8, let topic = topic(words), topic >= 1, topic <= 4, case let rest = words[(topic + 1)...],
      (1...3).contains(rest.count), let last = rest.last, rest.dropLast().allSatisfy({ isBareNoun($0) }),
      isBareNoun(last) || isName(last),
      !rest.dropLast().contains(where: { $0.hasHangul && $0.endsWith(anyOf: ["로", "이", "가"]) }),
      !endings.contains(last),
      !KoreanQuestion.isDeed(last), last.hasLetter, rest.reduce(0, { $0 + $1.count }) >= 2,
      !words[..<topic].contains(where: {
        $0 != "최고" && $0.endsWith(anyOf: ["면", "며", "고", "지만", "이", "가", "을", "를", "은", "는"]) && $0.count >= 2
      }),
      !words[topic].endsWith(anyOf: ["에는", "에서는", "로는", "것은", "때는", "중에는", "경우는", "보다는", "부터는", "까지는"]),
      !Openers.points(words[0] + " x")
    else { return nil }
    return Statement(
      .question, words[...topic].map { $0 }.joined(" ") + "?", [rest.map { $0 }.joined(" ")], isWhole: false)
  }

  /// `첫 찻집의 주인은 노인이었다`: the noun alone.
  private static func withoutPast(_ said: [Text]) -> [Text] {
    guard let last = said.last, let end = ["이었다", "였다", "이었음", "였음"].first(where: { last.ends(with: $0) }),
      last.count > end.unicodeScalars.count
    else { return said }
    return said.dropLast() + [last.without(suffix: end)]
  }

  private static func topic(_ words: [Text]) -> Int? { KoreanTelling.topic(in: words) }

  /// A noun without a particle, and no word for how something is.
  private static func isBareNoun(_ word: Text) -> Bool {
    word.hasLetter && !Endings.isKoreanPredicate(word) && !KoreanClause.isAdjective(word)
      && !word.isOne(of: [
        "가능", "불가능", "불가", "필요", "필수", "중요", "동일", "유리", "불리", "다양", "별도", "각각", "모두", "매우", "더", "시", "때", "등", "및",
        "비해", "대해", "따라", "의해", "관해", "통해", "위해", "대한", "위한", "통한", "의한",
      ])
      && (!word.hasHangul || word.isOne(of: ["최고", "창고", "재고", "사고", "광고"])
        || !(word.count >= 2 && word.endsWith(anyOf: particles)))
  }

  /// 브라질, 포르투갈: the last word of a line goes before no noun, however it ends.
  private static func isName(_ word: Text) -> Bool {
    guard word.count >= 3, let final = word.scalars.last?.hangulFinal else { return false }
    return final == 8 && !word.endsWith(anyOf: ["할", "될", "일", "을", "를"])
      || final == 4 && !word.endsWith(anyOf: ["은", "는", "한", "된", "인", "런", "던", "운"])
  }

  /// Deeds that a short line ends in as a verb, and no nouns for what a thing is.
  private static let endings: WordSet = [
    "설정", "지정", "정의", "표시", "표현", "구분", "사용", "구성", "처리", "이용", "활용", "적용", "선택", "결정", "관리", "저장", "제공", "수행", "실행",
    "반환",
    "호출", "생성", "삭제", "변경", "추가", "제거", "연결", "분리", "의존", "의미", "담당", "포함", "사라짐", "해당", "존재", "발생", "유지", "보장", "허용",
    "금지",
  ]

  /// What comes about by itself, and is done to nothing.
  private static let happening: WordSet = [
    "감소", "증가", "발생", "상승", "하락", "변화", "저하", "향상", "소멸", "등장", "존재", "출현", "확대", "축소", "악화", "개선", "성장", "발전", "진행",
    "완료",
    "시작", "종료", "동작", "작동", "위치", "해당", "소속", "속함", "도착", "출발", "이동", "성공", "실패", "포함",
  ]

  private static let particles: Phrases = [
    "을", "를", "은", "는", "에", "에서", "으로", "에게", "와", "과", "의", "도", "만", "하여", "서", "고", "며", "면", "게", "되어", "지만", "적",
    "음", "함", "됨", "임",
    "있음", "없음", "높음", "낮음", "빠름", "느림",
  ]
}
