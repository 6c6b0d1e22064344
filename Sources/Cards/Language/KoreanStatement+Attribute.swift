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
    return before.count >= 2 && before.ends(with: "의") || isDescribed(last, before)
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
    "사람", "곳", "나라", "왕", "도시", "장소", "학자", "인물", "책", "기관", "부위", "물질", "원소", "작품",
  ]
  private static let vague = [
    "것", "때문", "경우", "가능", "필요", "중요", "문제", "정도", "수준", "편", "셈", "중 하나", "하나", "대상", "특징", "핵심",
  ]
}
