import Notes

extension KoreanQuestion {
  /// `물의 온도에 따라 향이 달라진다`: by what something is settled is what is told, not what is.
  static func criterion(_ phrase: KoreanPhrase, _ deed: Deed) -> KoreanQuestion? {
    let words = phrase.words
    guard deed.asked.startsWith(anyOf: settled), deed.start == words.count - 1,
      let mark = words.indices.dropFirst().dropLast(2).first(where: {
        words[$0].isOne(of: ["따라", "맞춰", "맞추어", "의해", "기초하여", "기반하여", "비례하여"]) && words[$0 - 1].ends(with: "에")
      }),
      phrase.parts[(mark + 1)..<deed.start].contains(where: { $0 == .subject || $0 == .topic })
        || phrase.parts[..<mark].contains(.topic)
    else { return nil }
    let head = mark - 1
    let start = phrase.start(of: head)
    let answer = (words[start..<head] + [words[head].dropping(last: 1)]).map { $0 }.joined(" ")
    guard (2...longestAnswer).contains(answer.count), !Openers.pointsInside(answer), !KoreanNoun.isOpen(answer),
      words[..<start].allSatisfy({ $0.count >= 2 })
    else { return nil }
    let question = (words[..<start] + ["무엇에"] + words[mark..<deed.start] + [deed.asked]).map { $0 }.joined(" ") + "?"
    return question.folded.contains(text: answer.folded) ? nil : KoreanQuestion(question: question, answer: answer)
  }

  /// `이웃 나라 찻그릇의 영향을 받음`: whose influence it was.
  static func influence(_ phrase: KoreanPhrase, _ deed: Deed) -> KoreanQuestion? {
    let words = phrase.words
    guard deed.asked.startsWith(anyOf: ["받"]), deed.start >= 2, words[deed.start - 1] == "영향을",
      case let owner = deed.start - 2, words[owner].ends(with: "의"), words[owner].count >= 3
    else { return nil }
    let start =
      phrase.parts[..<owner].lastIndex { $0 == .topic || $0 == .subject || $0 == .connective }.map { $0 + 1 } ?? 0
    let answer = (words[start..<owner] + [words[owner].dropping(last: 1)]).map { $0 }.joined(" ")
    guard (2...longestAnswer).contains(answer.count), !Openers.pointsInside(answer), !KoreanNoun.isOpen(answer) else {
      return nil
    }
    return KoreanQuestion(
      question: (words[..<start] + ["무엇의", "영향을", deed.asked]).map { $0 }.joined(" ") + "?", answer: answer)
  }

  static let settled: Phrases = ["정해지", "결정되", "달라지", "변하", "바뀌", "좌우되", "구분되", "나뉘"]

  static func isReign(_ word: Text) -> Bool {
    let bare = Particle.stripped(word)
    return (2...3).contains(bare.count) && bare.ends(with: "세") && bare.dropping(last: 1).allSatisfy(\.isDigit)
  }

  /// 주도했는가, 발명했는가: what only people do, where the answer is no body of them.
  static func actsInPerson(_ answer: Text, _ deed: Deed) -> Bool {
    answer.wordCount <= 4 && deed.asked.startsWith(anyOf: personal)
      && !(answer.scalars.last.map { "회당부군국단파원론설법제사계층민족것점".unicodeScalars.contains($0) } ?? true)
  }

  static let personal: Phrases = [
    "주도했", "제안했", "주장했", "발명했", "발견했", "창시했", "저술했", "집필했", "작곡했", "설립했", "창립했", "즉위했", "명명했", "그렸", "지었", "이끌었", "통일했",
    "만들었", "개발했", "제작했", "고안했", "설계했", "건국했", "개척했", "번역했", "창제했", "창건했", "반포했", "출판했", "발표했",
    "정복했", "세웠", "썼", "집대성했", "편찬했", "창안했",
  ]
}

extension KoreanQuestion {
  /// The word that asks for what stands before 에 or 에서; nil for a time without its name.
  static func asking(where mark: Text, _ answer: Text, _ deed: Text, _ isPerson: Bool) -> Text? {
    let noun = answer.lastWord ?? answer
    if mark == "에서" {
      // `높은 온도에서 굽는다`: no place.
      return answer.wordCount >= 2 && circumstances.contains(noun) ? "어떤 " + noun + "에서" : "어디에서"
    }
    guard mark == "에" else { return isPerson ? "누구에게" : "무엇에" }
    if times.contains(noun) { return answer.wordCount >= 2 ? "언제" : nil }
    if noun.isOne(of: ["동시", "한꺼번", "순식간", "한순간", "한번", "처음", "나중", "마지막", "제때", "덕분", "때문", "탓"]) { return nil }
    if noun.isOne(of: ["하루", "일년", "한해", "매일", "매년", "매달", "일생", "평생"]) { return nil }
    return deed.startsWith(anyOf: staying) ? "어디에" : "무엇에"
  }

  private static let circumstances: WordSet = [
    "온도", "조건", "상태", "환경", "속도", "수준", "단계", "압력", "농도", "비율", "분위기", "기후", "조명",
  ]
  private static let times: WordSet = [
    "시대", "시기", "초기", "중기", "후기", "말기", "전기", "세기", "무렵", "전반", "후반", "시절", "직후", "직전",
  ]
}
