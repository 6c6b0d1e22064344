import Notes

/// Korean sentences that say what one thing of another is: `가마의 주인은 도공이다`, `불을 처음 지핀 사람은 마을 어른이었다`.
extension KoreanStatement {
  static func attribute(_ words: [Text]) -> Statement? {
    guard
      let cut = words.indices.dropLast().first(where: {
        $0 >= 1 && isHead(words[$0]) && words[$0 - 1].count >= 2
          && (words[$0 - 1].ends(with: "의") || isDescribed(words[$0], words[$0 - 1]))
      }), words.count - cut <= 4,
      case let head = words[...cut].map({ $0 }).joined(" "), !Openers.points(head + " x"), !Openers.pointsInside(head),
      !words[..<cut].contains(where: {
        $0.count >= 2 && $0.endsWith(anyOf: ["은", "는"]) && !KoreanClause.isAdjective($0)
      })
    else { return nil }
    let said = words[(cut + 1)...].map { $0 }.joined(" ").trimming { $0.isSpace || $0 == "." }
    guard let end = copulas.first(where: { said.ends(with: $0) }), case let name = said.without(suffix: end),
      (2...24).contains(name.count), name.hasLetter, let last = name.lastWord,
      !last.isOne(of: vague), !name.ends(with: "적"), !KoreanQuestion.isDeed(last), !KoreanNoun.isVague(name),
      !name.words.dropLast().contains(where: {
        $0.count >= 2 && $0.endsWith(anyOf: ["은", "는", "을", "를", "이", "가", "고", "며", "면", "지만"])
      }),
      !name.containsArrow, !Particle.endsOpen(name)
    else { return nil }
    return Statement(.question, head + "?", [name], isWhole: true)
  }

  /// Whether a question asks for what one thing of another is, `가마의 주인은?`: its words leave no doubt.
  static func asksAttribute(_ question: Text) -> Bool {
    let words = question.without(suffix: "?").words
    guard words.count >= 2, case let last = words[words.count - 1], isHead(last), last.count >= 3 else { return false }
    let before = words[words.count - 2]
    if words.count >= 3, words[words.count - 3].ends(with: "의"), last.count >= 4, before.count >= 2,
      !before.endsWith(anyOf: ["을", "를", "은", "는", "이", "가", "에", "로"])
    {
      return true
    }
    return before.count >= 2 && (before.ends(with: "의") || before.isOne(of: ["최대", "최고", "최초", "최소"]))
      || isDescribed(last, before)
  }

  /// Whether a line tells of what something has, or of another thing what it is: no meaning of the name above it.
  ///
  /// `백자의 단점은 …`, `조선의 수도는 한양`, `성균관은 최고 교육 기관`.
  static func tellsAttribute(_ words: [Text], _ topic: Int) -> Bool {
    if topic >= 1, words[topic - 1].ends(with: "의"), words[topic - 1].count >= 2 {
      return isTopic(words[topic]) || words[topic].startsWith(anyOf: ["원칙", "원리", "법칙", "정의"])
        || words.count - topic <= 4 && isAttribute(words[topic], Array(words[(topic + 1)...]))
    }
    return topic == 0 && words[0].count >= 3 && isKind(words) != nil
  }

  /// A noun and no more behind a topic that is one: 한양 behind 수도는.
  private static func isAttribute(_ topic: Text, _ rest: [Text]) -> Bool {
    topic.count >= 2 && !rest.isEmpty && !KoreanDescription.isDescribing(rest.joined(" "))
      && !rest.contains { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를", "에", "에서", "으로"]) }
  }

  private static let copulas = ["이었다", "이다", "입니다", "였다"]

  private static func isHead(_ word: Text) -> Bool {
    word.count >= 2 && word.endsWith(anyOf: ["은", "는"]) && !KoreanClause.isAdjective(word)
      && !word.endsWith(anyOf: ["에서는", "에는", "으로는", "때는", "것은", "중에는", "까지는", "하는", "되는"])
  }

  /// 지핀 `사람은`, 일어나는 `곳은`: somebody or somewhere with what they did or what goes on there.
  private static func isDescribed(_ head: Text, _ before: Text) -> Bool {
    described.contains(head.dropping(last: 1)) && (before.scalars.last?.hangulFinal == 4 || before.ends(with: "는"))
  }

  private static let described: WordSet = [
    "사람", "사상가", "철학자", "과학자", "작가", "화가", "시인", "정치가", "발명가", "장군", "곳", "나라", "왕", "도시", "장소", "학자", "인물", "책", "기관",
    "부위", "물질", "원소", "작품",
  ]
  private static let vague = [
    "것", "때문", "경우", "가능", "필요", "중요", "문제", "정도", "수준", "편", "셈", "중 하나", "하나", "대상", "특징", "핵심",
  ]
}
