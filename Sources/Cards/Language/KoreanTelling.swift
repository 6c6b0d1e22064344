import Notes

/// What a Korean sentence below a name says of that name.
enum KoreanTelling {
  /// It speaks of something else; whether it still may say what the name is, where it stands alone below it.
  case other(isFrame: Bool)
  /// It says what the name does; the text is what stands behind the topic.
  case doing(Text)
  /// It lays down what must be: 한 잔에 한 가지 차만 담아야 한다.
  case rule
  /// It says what the name is, or speaks of nothing else.
  case plain

  init(_ sentence: Text, of term: Term) {
    let text = sentence.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    let words = text.words
    if KoreanClause.question(of: term.name) != nil {
      self = .plain
    } else if text.endsWith(anyOf: KoreanTelling.duties) {
      self = KoreanTelling.isOfOther(words, term) ? .other(isFrame: false) : .rule
    } else if let place = KoreanTelling.topic(in: words) {
      let topic = (Array(words[..<place]) + [words[place].without(suffix: "은").without(suffix: "는")]).joined(" ")
      let body = Array(words[(place + 1)...]).joined(" ")
      let isSentence = Endings.isKoreanPredicate(text)
      guard KoreanTelling.isNamed(topic, term) else {
        guard !KoreanStatement.tellsAttribute(words, place) else {
          self = .other(isFrame: false)
          return
        }
        let goesOn = text.containsAny(of: ["음. ", "함. ", "됨. ", "다. "])
        self = isSentence || goesOn ? .other(isFrame: !topic.hasLatin && !text.ends(with: "다")) : .plain
        return
      }
      if !isSentence || KoreanPredicate.withoutCopula(body).count < body.count
        || KoreanTelling.kind(in: body.words) != nil
      {
        self = .plain
      } else {
        self =
          KoreanTelling.isDeed(body) && !text.endsWith(anyOf: ["라고 한다", "라고 함", "라고 부른다", "라 한다"])
            && !Openers.pointsInside(body) ? .doing(body) : .other(isFrame: false)
      }
    } else {
      self =
        text.endsWith(anyOf: ["수 있다", "수 있습니다", "했다", "었다", "였다", "았다", "됐다", "왔다", "졌다"])
        ? .other(isFrame: !words.prefix(3).contains { $0.count >= 3 && $0.endsWith(anyOf: ["이", "가"]) }) : .plain
    }
  }

  /// `나룻배는 나루에서 쓰는 배로 사공이 젓는다`: what kind of thing the name is, before what is done with it.
  static func kind(in sentence: Text, of term: Term?) -> Text? {
    guard sentence.hasHangul, let term, !term.isQuestion else { return nil }
    let words = sentence.words
    guard let topic = topic(in: words), topic <= 2, words.count - topic >= 5,
      case let name = (words[..<topic].map { $0 } + [words[topic].dropping(last: 1)]).joined(" "), isNamed(name, term)
    else { return nil }
    return kind(in: Array(words[(topic + 1)...]))
  }

  private static func kind(in words: [Text]) -> Text? {
    for place in words.indices.dropLast().dropFirst(2) where words[place].count >= 2 && words[place].ends(with: "로") {
      if words[..<place].contains(where: { $0.ends(with: ",") }) { return nil }
      let noun = words[place].dropping(last: words[place].count >= 3 && words[place].ends(with: "으로") ? 2 : 1)
      let said = (words[..<place].map { $0 } + [noun]).joined(" ")
      if Definition.endsInClassNoun(said), KoreanDescription.isDescribing(said) { return said }
    }
    return nil
  }

  /// Whether words of more than one clause speak of something else than the name, by a topic of one word at their start.
  private static func isOfOther(_ words: [Text], _ term: Term) -> Bool {
    guard let place = topic(in: words), place == 0, words[0].count >= 3,
      words.dropLast(2).contains(where: { $0.count >= 3 && $0.endsWith(anyOf: ["며", "며,", "고", "고,", "지만", "지만,"]) }),
      !words[0].endsWith(anyOf: ["에서는", "에는", "으로는", "때는"])
    else { return false }
    return !isNamed(words[0].dropping(last: 1), term)
  }

  private static let duties: Phrases = [
    "야 한다", "야한다", "야 된다", "야된다", "야 함", "야함", "야 합니다", "서는 안된다", "서는 안 된다", "면 안된다", "면 안 된다", "선 안된다", "선 안 된다",
    "수 없다", "수 없음", "수 없습니다",
  ]

  /// How a sentence tells of a thing without saying what it is.
  enum Told {
    /// What the thing does: `잎을 눌러 즙을 낸다`.
    case doing
    /// Anything else: `아주 빨리 식는다`.
    case other
  }

  /// What a sentence tells of a name; nil where it may say what the name is.
  ///
  /// Of a deed the way it is done says what it is: 비비기 — 잎을 굴려 즙을 낸다.
  static func told(_ sentence: Text, of term: Term) -> Told? {
    let text = sentence.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    guard text.hasHangul, Endings.isKoreanPredicate(text) || hasOwnDoer(text),
      KoreanPredicate.withoutCopula(text).count == text.count,
      !text.endsWith(anyOf: ["것", "말한다", "말함", "뜻한다", "뜻함", "의미한다", "의미함"]), !term.isQuestion,
      KoreanClause.question(of: term.name) == nil, let verb = text.lastWord
    else { return nil }
    let isDone = text.words.dropLast().contains { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를"]) }
    let isDeed = term.name.lastWord.map { KoreanQuestion.isDeed($0) || $0.endsWith(anyOf: deedEnds) } ?? false
    if isDone, isDeed { return nil }
    return isDone && verb.startsWith(anyOf: functions) ? .doing : .other
  }

  /// `주인이 손님과 찻잔을 교환`: what another does, in the short form of notes.
  private static func hasOwnDoer(_ text: Text) -> Bool {
    let words = text.words
    guard words.count >= 4, let last = words.last, KoreanQuestion.isDeed(last) else { return false }
    let parts = KoreanPhrase(text).parts
    return parts.prefix(3).indices.contains { parts[$0] == .subject && parts[$0 + 1] != .modifier }
  }

  /// What a thing is there for.
  private static let functions: Phrases = [
    "제공", "저장", "관리", "처리", "담당", "수행", "전달", "연결", "보장", "제어", "변환", "생성", "감시", "분산", "보호", "방지", "조절", "중재", "수집",
    "실행", "운반", "분비", "합성", "분해", "흡수", "배출", "통제", "감독", "결정", "맡",
  ]

  private static let deedEnds: Phrases = [
    "하기", "화", "법", "방식", "방법", "기법", "과정", "절차", "싱", "닝", "링", "팅", "밍", "킹", "핑", "딩", "빙", "징", "예방", "회피", "회복",
    "단계", "정책",
    "전략", "작용", "반응", "운동", "제도", "개혁", "정리", "원칙", "법칙", "알고리즘",
  ]

  /// The word a sentence's topic ends in, among its first five.
  static func topic(in words: [Text]) -> Int? {
    words.indices.prefix(5).dropLast(words.count <= 5 ? 1 : 0).first { index in
      let word = words[index]
      if word == "은" || word == "는" { return true }
      // 영감을 얻은, 위에서 본: what has an object or a place before it is a verb.
      if index > 0, words[index - 1].endsWith(anyOf: ["을", "를", "에서", "으로"]) { return false }
      guard word.count >= 2, word.endsWith(anyOf: ["은", "는"]), !KoreanClause.isAdjective(word),
        !word.isOne(of: ["언젠가는", "때로는", "결국은", "사실은", "보통은", "가끔은"])
      else {
        return false
      }
      return isNoVerb(word)
    }
  }

  /// Whether a word in 은 or 는 does not end as a verb before its noun does: 그릇은, 가마는, not 굽는 or 높은.
  static func isNoVerb(_ word: Text) -> Bool {
    KoreanNoun.isTopic(word)
      || !word.endsWith(anyOf: [
        "하는", "되는", "있는", "없는", "않는", "라는", "다는", "에는", "에서는", "때는", "으로는", "리는", "지는", "시키는", "갖는", "주는", "받는", "쓰는",
        "오는", "가는", "나는", "내는", "치는", "는지는", "또는", "혹은", "많은", "적은", "높은", "낮은", "좋은", "깊은", "얇은", "짧은", "넓은",
        "좁은", "굵은",
      ])
  }

  /// Whether a topic is the name or one of its other names, alone or with a little more.
  private static func isNamed(_ topic: Text, _ term: Term) -> Bool {
    let folded = topic.folded
    return ([term.name] + term.alternatives).contains { name in
      let name = name.folded
      return name.count >= 2 && (folded.contains(text: name) || name.contains(text: folded) && folded.count >= 2)
    }
  }

  /// Whether a predicate has an object and a verb of doing.
  private static func isDeed(_ body: Text) -> Bool {
    let words = body.words
    guard words.count >= 3, let last = words.last,
      !last.endsWith(anyOf: ["된다", "됨", "진다", "짐", "있다", "있음", "없다", "없음", "않는다"])
    else { return false }
    return words.dropLast().suffix(3).contains { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를"]) }
      && KoreanPredicate.adnominal(body)?.ends(with: "는") ?? false
  }
}
