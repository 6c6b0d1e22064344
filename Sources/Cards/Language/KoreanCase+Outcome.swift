import Notes

extension KoreanCase {
  /// `구우면 붉게 변하면서 단단해진다`: two changes that go together are one answer.
  private static func changing(_ clause: Text, _ said: Text) -> Asked? {
    let words = said.words
    guard (3...7).contains(words.count), let last = words.last, last.count >= 2, Endings.isKoreanPredicate(said),
      words.dropLast().contains(where: { $0.endsWith(anyOf: ["하면서", "지면서", "나면서"]) }),
      last.endsWith(anyOf: ["진다", "짐", "생긴다", "생김", "난다", "남", "변한다", "변함", "굳는다", "굳음", "늘어난다", "늘어남"]),
      KoreanTelling.topic(in: words + ["것"]) == nil
    else { return nil }
    return Asked(question: clause + " 어떻게 되는가?", answer: said)
  }

  /// `식히면 금이 간다`: all of it is what comes of the case.
  static func outcome(_ clause: Text, _ said: Text) -> Asked? {
    if let all = changing(clause, said) { return all }
    guard let word = said.firstWord, word.count >= 2, word.endsWith(anyOf: ["이", "가"]),
      case let after = said.dropping(first: word.count + 1),
      after.wordCount == 1, case let deed = after,
      !deed.startsWith(anyOf: ["되", "된", "필요", "있", "없", "가능", "발생", "생긴", "생기", "나타", "일어"]),
      deed.endsWith(anyOf: [
        "는다", "간다", "온다", "진다", "난다", "든다", "린다", "킨다", "친다", "인다", "운다", "나옴",
        "변한다", "변함", "바뀐다", "바뀜", "해짐", "라짐", "아짐", "어짐", "금감",
      ])
    else { return nil }
    return Asked(question: clause + " 어떻게 되는가?", answer: said)
  }

  /// `불이 세면 빛깔이 짙어진다`: of what changes, the way it goes is what is to be known.
  static func change(_ clause: Text, _ said: Text) -> Asked? {
    let phrase = KoreanPhrase(said)
    let words = phrase.words
    guard words.count >= 2, said.count <= 80, let last = words.last,
      last.endsWith(anyOf: changes) || phrase.parts[words.count - 2] == .subject && turns.contains(last),
      !last.startsWith(anyOf: ["만들어", "이루어", "나누어", "주어"]),
      !words.dropLast().contains(where: { $0.ends(with: "하면서") || $0.ends(with: "지면서") })
    else { return nil }
    let place = phrase.parts.dropLast().lastIndex { $0 == .subject || $0 == .topic }
    guard let place, words.count - place <= 3, !words[place].endsWith(anyOf: ["에서는", "에는"]),
      !phrase.parts[..<place].indices.contains(where: {
        phrase.parts[$0] == .connective && !words[$0].endsWith(anyOf: ["수록", "면"])
      })
    else { return nil }
    let name = (Array(words[..<place]) + [words[place].dropping(last: 1)]).joined(" ")
    if name.endsWith(anyOf: ["가능성", "확률", "수"]) { return nil }
    // 기체는 온도가 높아지면 부피가 …: the topic stands at the start.
    let subject =
      KoreanTelling.topic(in: clause.words) == 0 && phrase.parts[place] == .subject
      ? Wording.subject(name) : Wording.bare(name, in: .korean).dropping(last: 1)
    return Asked(
      question: clause + " " + subject + " 어떻게 되는가?", answer: words[(place + 1)...].map { $0 }.joined(" "))
  }

  /// Verbs of one or two syllables for more and less: 는다 is 늘다, 준다 is 줄다 behind a subject.
  private static let turns: WordSet = [
    "는다", "늚", "늘음", "늘어요", "준다", "줆", "줄어요", "오른다", "오름", "올라요", "내린다", "내림", "내려가요", "내려간다", "올라간다", "떨어짐", "떨어져요",
    "커져요",
  ]

  private static let changes: Phrases = [
    "진다", "짐", "증가", "증가함", "증가한다", "감소", "감소함", "감소한다", "상승", "상승한다", "상승함", "하락", "하락한다", "하락함", "늘어남", "늘어난다",
    "줄어듦", "줄어든다", "줄어들음",
  ]
}
