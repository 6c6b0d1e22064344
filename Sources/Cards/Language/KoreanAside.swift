import Notes

/// What a Korean sentence tells beside its main fact, of which another card asks: what something is used for, what a name in brackets stands
/// for.
enum KoreanAside {
  private static let longest = 100

  /// `온도를 알기 위해 온도계를 쓴다`: "온도계를 왜 쓰는가?", where the thing itself is asked for already.
  static func aim(in sentence: Text) -> Statement? {
    let text = sentence.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    guard text.contains("기 위해"), text.count <= longest,
      let mark = marks.first(where: { text.contains($0) }), let cut = text.firstRange(of: mark),
      case let first = text.prefix(cut.lowerBound) + Text(mark).trimming({ $0.isSpace || $0 == "," }),
      case let second = text.dropping(first: cut.upperBound).trimmed, (2...5).contains(second.wordCount),
      let deed = second.lastWord, deed.startsWith(anyOf: uses), let asked = KoreanPredicate.asked(second)
    else { return nil }
    let words = second.words
    guard let object = words.dropLast().last(where: { $0.count >= 3 && $0.endsWith(anyOf: ["을", "를"]) }),
      !KoreanNoun.isVague(object.dropping(last: 1)), !Openers.pointsInside(text), !Openers.points(second + " x")
    else { return nil }
    let before = first.words
    let topic = KoreanTelling.topic(in: before + ["것", "것"])
    guard (topic ?? 0) <= 3, case let aim = before[(topic.map { $0 + 1 } ?? 0)...].map({ $0 }).joined(" "),
      aim.wordCount >= 3, aim.count <= 70
    else { return nil }
    let head = topic.map { before[...$0].map { $0 }.joined(" ") + " " } ?? Text()
    guard head.isEmpty || !Openers.points(head + "x") else { return nil }
    return Statement(.reason, head + "왜 " + asked + "?", [aim], isWhole: !head.isEmpty)
  }

  /// `벽돌을 두껍게 쌓아야 함(열이 새지 않아야 하기 때문에)`: "왜 벽돌을 두껍게 쌓아야 하는가?", with the reason in brackets.
  static func reason(in sentence: Text) -> Statement? {
    let text = sentence.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    guard text.scalars.last == ")", text.count <= 2 * longest, let open = Term.matchingOpening(text), open >= 6,
      case let main = text.prefix(open).trimming({ $0.isSpace || $0 == "." }), (2...12).contains(main.wordCount),
      case let said = text[(open + 1)..<(text.count - 1)].trimming({ $0.isSpace || $0 == "." }),
      (8...80).contains(said.count), said.wordCount >= 2, !said.contains("("),
      let end = reasons.first(where: { said.ends(with: $0) }), let asked = KoreanPredicate.asked(main),
      !Openers.points(main + " x"), !Openers.pointsInside(text), !KoreanNoun.isVague(main.firstWord ?? main)
    else { return nil }
    let words = asked.words
    let topic = KoreanTelling.topic(in: words + ["것", "것"])
    guard (topic ?? 0) <= 3, case let rest = words[(topic.map { $0 + 1 } ?? 0)...].map({ $0 }), !rest.isEmpty else {
      return nil
    }
    let head = topic.map { words[...$0].map { $0 }.joined(" ") + " " } ?? Text()
    let answer = end.hasSuffix("에") ? said.dropping(last: 1) : said
    return Statement(.reason, head + "왜 " + rest.joined(" ") + "?", [answer], isWhole: !head.isEmpty)
  }

  private static let reasons = ["기 때문에", "기 때문", "기 때문임", "기 때문이다", "므로"]

  private static let marks: [Literal] = ["기 위해 ", "기 위해서 ", "기 위하여 ", "기 위해, "]
  private static let uses: Phrases = ["사용", "이용", "활용", "쓴다", "씀", "씁니다", "구성", "도입", "적용", "둔다", "둠", "채택"]

  /// `주인은 물을 알맞게 식히는 방법(숙우법)을 쓴다`: what the name in brackets stands for.
  static func gloss(in sentence: Text) -> (name: Text, meaning: Text)? {
    guard sentence.mayHold("("), sentence.count <= 2 * longest else { return nil }
    for open in sentence.indices where open >= 10 && sentence[open] == "(" {
      guard let close = sentence.scalars[open...].firstIndex(of: ")"), close - open >= 4, close + 2 < sentence.count,
        case let name = sentence[(open + 1)..<close].trimmed, isName(name),
        Particle.isParticle(Text(sentence.dropping(first: close + 1).scalars.prefix { $0.isHangul })),
        let meaning = described(sentence.prefix(open).trimmed), !meaning.folded.contains(text: name.folded)
      else { continue }
      return (name, meaning)
    }
    return nil
  }

  private static func isName(_ name: Text) -> Bool {
    (3...20).contains(name.count) && name.wordCount <= 3 && name.hasHangul
      && name.allSatisfy { $0.isHangul || $0.isSpace || $0.isLatin } && !Endings.isPredicate(name)
      && !Particle.endsOpen(name) && !KoreanNoun.isVague(name) && Label(name) == nil
  }

  /// The noun a text ends in with the clause that describes it, which begins behind the topic or the last comma.
  private static func described(_ said: Text) -> Text? {
    let words = said.words
    guard let noun = words.last, nouns.contains(noun) else { return nil }
    let start = words.dropLast(2).lastIndex {
      $0.ends(with: ",") || $0.count >= 2 && $0.endsWith(anyOf: ["은", "는"]) && !KoreanDescription.leadsOn($0)
    }
    let clause = words[(start.map { $0 + 1 } ?? 0)...].map { $0 }
    let meaning = clause.joined(" ")
    guard clause.count >= 3, (10...longest).contains(meaning.count), KoreanDescription.isDescribing(meaning),
      !Openers.points(meaning + " x"), !Openers.pointsInside(meaning)
    else { return nil }
    return meaning
  }

  private static let nouns: WordSet = [
    "방법", "방식", "기술", "기법", "과정", "현상", "상태", "공격", "작업", "능력", "구조", "장치", "도구", "절차", "행위", "제도", "기능", "단계", "물질",
    "세포",
    "효과", "성질", "관계", "관점", "태도", "정책", "전략", "이론", "원리", "법칙", "오류", "사람", "집단", "기관", "계층", "영역", "공간", "값", "비율",
    "비용",
  ]
}
