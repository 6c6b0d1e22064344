import Notes

/// Korean sentences at their plainest, of which no other frame asks anything: what then, what comes of it, what for, what it is.
enum KoreanBasics {
  typealias Asked = (question: Text, answer: Text, kind: CardKind)

  /// The question of a clause without its full stop; nil where it has none of these frames.
  static func find(_ clause: Text) -> Asked? {
    let said = clause.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    let text = said.dropping(first: Openers.length(in: said))
    guard text.hasHangul, text.count <= 100, !text.containsAny(of: ["?", ":", "→", "(", "="]), !Openers.leans(text),
      !Openers.pointsInside(text)
    else { return nil }
    let phrase = KoreanPhrase(text)
    guard (3...16).contains(phrase.words.count) else { return nil }
    return followed(phrase) ?? result(phrase) ?? fit(phrase) ?? traits(phrase) ?? named(phrase)
  }

  /// `천 도를 넘으면 녹음`: what then.
  private static func followed(_ phrase: KoreanPhrase) -> Asked? {
    let words = phrase.words
    guard
      let joint = words.indices.dropFirst().dropLast().first(where: {
        phrase.parts[$0] == .connective && words[$0].without(suffix: ",").ends(with: "면")
      }), case let rest = words[(joint + 1)...], (1...5).contains(rest.count), let last = rest.last, last.count >= 2,
      Endings.isKoreanPredicate(last) || last.scalars.last?.hangulFinal == 16 || KoreanQuestion.isDeed(last)
        || ends.contains(last), !last.endsWith(anyOf: ["안된다", "된다", "됨"]) || rest.count >= 2,
      !rest.contains(where: { $0.isOne(of: ["안", "된다", "좋다", "좋음", "충분하다"]) })
    else { return nil }
    let lead = words[...joint].map { $0 }.joined(" ").without(suffix: ",")
    if rest.count >= 2, phrase.parts[joint + 1] == .subject || phrase.parts[joint + 1] == .topic {
      let subject = words[joint + 1].dropping(last: 1)
      guard subject.count >= 1 else { return nil }
      return (
        lead + " " + Wording.topic(subject) + " 어떻게 되는가?", rest.dropFirst().map { $0 }.joined(" "), .question
      )
    }
    return (lead + " 어떻게 되는가?", rest.map { $0 }.joined(" "), .question)
  }

  private static let ends: WordSet = ["사망", "파손", "파괴", "중단", "정지", "종료", "실패", "손상", "마비", "폐사", "무효", "해제", "소멸"]

  /// `흙의 수축으로 균열이 생긴다`: what comes of it.
  private static func result(_ phrase: KoreanPhrase) -> Asked? {
    let words = phrase.words
    guard
      let cause = phrase.parts.indices.first(where: {
        phrase.parts[$0] == .toward && words[$0].endsWith(anyOf: ["으로", "로"])
      }),
      case let head = words.count - 2, head > cause, phrase.parts[head] == .subject, let last = words.last,
      last.startsWith(anyOf: happening), let asked = KoreanPredicate.asked(last),
      case let start = phrase.start(of: head), start > cause,
      case let answer = words[start...head].map({ $0 }).joined(" ").dropping(last: 1), answer.count >= 2,
      !KoreanNoun.isVague(answer)
    else { return nil }
    return (words[..<start].map { $0 }.joined(" ") + " 무엇이 " + asked + "?", answer, .question)
  }

  private static let happening: Phrases = [
    "생긴", "생김", "생겼", "생겨", "발생", "나타난", "나타남", "나타났", "일어난", "일어남", "일어났", "만들어진", "만들어졌", "형성", "늘어난", "늘어났", "줄어든",
    "줄어들", "무너",
    "사라진", "사라졌",
  ]

  /// `가마 벽은 200도에서 300도 사이에 알맞다`: what for.
  private static func fit(_ phrase: KoreanPhrase) -> Asked? {
    let words = phrase.words
    guard let last = words.last, last.startsWith(anyOf: fitting),
      let asked = last.starts(with: "알맞") ? "알맞은가" : KoreanPredicate.asked(last),
      case let head = words.count - 2, phrase.parts[head] == .place, words[head].scalars.last == "에",
      let topic = KoreanTelling.topic(in: words), topic < head,
      !phrase.parts[(topic + 1)..<head].contains(where: { $0 == .subject || $0 == .connective || $0 == .object }),
      case let answer = words[(topic + 1)...head].map({ $0 }).joined(" ").dropping(last: 1), answer.count >= 2
    else { return nil }
    return (words[...topic].map { $0 }.joined(" ") + " 무엇에 " + asked + "?", answer, .question)
  }

  private static let fitting: Phrases = ["알맞", "적합하", "적합함", "적당하", "어울린", "어울림"]

  /// `물레는 구조가 단순하고 싸지만 큰 그릇에는 맞지 않는다`: what it is like, all of it.
  private static func traits(_ phrase: KoreanPhrase) -> Asked? {
    let words = phrase.words
    guard let topic = KoreanTelling.topic(in: words), topic <= 2, topic + 3 < words.count,
      phrase.parts[topic + 1] == .subject,
      case let first = words[topic + 2].without(suffix: ","), first.endsWith(anyOf: ["고", "지만", "며", "으나"]),
      KoreanQuality.isQuality(first)
        || KoreanPredicate.isAdjective(first.dropping(last: first.ends(with: "지만") ? 3 : 2)),
      let last = words.last, Endings.isKoreanPredicate(last) || last.scalars.last?.hangulFinal == 16,
      case let name = (words[..<topic] + [words[topic].dropping(last: 1)]).map({ $0 }).joined(" "), name.count >= 2,
      !KoreanNoun.isVague(name), !KoreanNoun.isOpen(name)
    else { return nil }
    return (
      Wording.ask(\.features, in: .korean, name), words[(topic + 1)...].map { $0 }.joined(" "), .list
    )
  }

  /// `기회비용은 포기한 것 가운데 가장 큰 이익`, `건조대는 그릇을 말리는 곳`: what a short name is, told by a noun that is described.
  private static func named(_ phrase: KoreanPhrase) -> Asked? {
    let words = phrase.words
    guard let topic = KoreanTelling.topic(in: words), topic <= 1, topic + 2 < words.count, let last = words.last,
      last.count >= 1, last.allSatisfy(\.isHangul), phrase.parts[words.count - 2] == .modifier,
      last.scalars.last?.hangulFinal != 16 || last.isOne(of: ["사람", "그림", "모임", "이름"]),
      !Endings.isKoreanPredicate(last),
      !Particle.endsOpen(last), !KoreanQuestion.isDeed(last), !last.isOne(of: unnamed),
      case let name = (words[..<topic] + [words[topic].dropping(last: 1)]).map({ $0 }).joined(" "), name.count >= 2,
      !words[topic].endsWith(anyOf: ["에서는", "에는", "으로는", "때는"]), !KoreanNoun.isVague(name), !KoreanNoun.isOpen(name),
      Label(name) == nil, !GenericWords.contains(name),
      case let meaning = words[(topic + 1)...].map({ $0 }).joined(" "), (6...70).contains(meaning.count)
    else { return nil }
    return (Wording.define(name, in: .korean), meaning, .definition)
  }

  /// Nouns at the end of what is only told of a name.
  private static let unnamed: [Literal] = [
    "때", "경우", "편", "정도", "때문", "뿐", "것", "수", "중", "듯", "만큼", "예정", "상태", "이유", "점", "날", "해", "전", "후", "뒤", "다음",
    "이상", "이하",
    "가능", "필요", "중요", "불가", "불가능", "추천", "권장",
  ]
}
