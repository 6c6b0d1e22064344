import Notes

/// `찻물을 식히는 넓은 그릇이 숙우이다`: a Korean sentence with the meaning before the name.
struct KoreanTurned {
  let name: Text
  let definition: Text

  init?(_ sentence: Text) {
    let text = sentence.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    let plain = KoreanTurned.withoutCopula(text)
    guard plain.count < text.count, text.hasHangul, text.count <= 140 else { return nil }
    let words = plain.words
    let ofTopic = KoreanTurned.topic(in: words)
    guard words.count >= 4,
      let subject = ofTopic
        ?? words.dropLast().lastIndex(where: { $0.count >= 2 && $0.endsWith(anyOf: ["이", "가"]) }),
      subject >= (ofTopic == nil ? 3 : 2), words.count - subject <= 4, ofTopic != nil || words.count >= 5
    else { return nil }
    let name = words[(subject + 1)...].map { $0 }.joined(" ").trimming { "'\"‘’“”".unicodeScalars.contains($0) }
    var start = 0
    // 이를 줄이기 위해 …: what it is there for points back.
    if let aim = words[..<subject].firstIndex(where: { $0.isOne(of: ["위해", "위해서"]) }),
      words[...aim].contains(where: { $0.isOne(of: ["이를", "이것을", "이런", "이러한"]) })
    {
      start = aim + 1
    }
    let noun = words[subject].dropping(last: 1)
    let definition = (Array(words[start..<subject]) + [noun]).joined(" ")
    guard definition.wordCount >= 3, definition.count >= 8, !KoreanTurned.hasTopic(definition),
      KoreanDescription.isDescribing(definition) || Definition.endsInClassNoun(definition)
        || definition.words.dropLast().contains(where: { $0.endsWith(anyOf: KoreanTurned.verbs) }) || ofTopic != nil,
      ofTopic != nil || !noun.isOne(of: KoreanTurned.parts), !Openers.points(definition + " x"),
      !Openers.pointsInside(definition),
      (2...24).contains(name.count), ofTopic == nil || !KoreanTurned.isVerdict(name), name.wordCount <= 3,
      !name.hasDigit, Particle.stripped(name).count == name.count,
      // 손님이 앉는 자리이다: what stands before the noun narrows it, and belongs to the meaning.
      !name.words.dropLast().contains(where: {
        KoreanClause.isAdjective($0) || $0.endsWith(anyOf: ["된", "되는", "하는", "있는", "없는", "지는", "리는"])
      }),
      !definition.containsAny(of: ["지만 ", "는데 ", "므로 ", ", "]), !KoreanNoun.isVague(name), Label(name) == nil,
      !definition.folded.contains(text: name.folded)
    else { return nil }
    self.name = Term(name).name
    self.definition = definition
  }

  /// `산화를 멈추는 것은 살청이다`, `산화도가 절반인 차는 청차다`: the noun that is narrowed by what always holds, and then named.
  private static func topic(in words: [Text]) -> Int? {
    guard
      let place = words.dropLast().lastIndex(where: { $0.count >= 2 && $0.endsWith(anyOf: ["은", "는"]) }), place >= 2,
      case let (noun, before) = (words[place].dropping(last: 1), words[place - 1]),
      !KoreanClause.isAdjective(words[place]),
      !words[(place + 1)...].contains(where: { $0.count >= 2 && $0.endsWith(anyOf: ["이", "가"]) }),
      before.count >= 2, before.endsWith(anyOf: ["는", "인"]), !before.endsWith(anyOf: ["이는", "것인", "에는", "서는", "로는"]),
      noun == "것" || noun.count >= 1 && !noun.isOne(of: parts) && !noun.hasDigit && !KoreanNoun.isOpen(noun),
      words.count - place <= 3,
      !words[..<place].contains(where: { $0.isOne(of: ["가장", "제일", "처음", "최초로", "유일한", "중요한", "중"]) }),
      !words[..<(place - 1)].contains(where: { $0.count >= 2 && $0.endsWith(anyOf: ["은", "는"]) })
    else { return nil }
    return place
  }

  /// `…하는 것은 아니다`, `…하는 것은 기본이다`: what is held of a deed is no name for it.
  private static func isVerdict(_ name: Text) -> Bool {
    name.endsWith(anyOf: ["적", "아니", "때문", "편", "셈", "정도", "뿐"])
      || (name.lastWord ?? name).isOne(of: [
        "사실", "문제", "기본", "목표", "원칙", "목적", "중요", "필수", "최선", "핵심", "특징", "이유", "장점", "단점", "방법", "마찬가지", "처음", "당연",
        "일", "것",
        "가능", "불가능", "필요", "의무", "금물", "관건", "추세", "상식", "한계", "과제", "역할", "의미", "결과", "원인", "좋", "예", "경우", "상황", "수준",
      ])
  }

  /// Whether a phrase speaks of something; 두는 and 쓰는 before a noun are verbs.
  private static func hasTopic(_ text: Text) -> Bool {
    let phrase = KoreanPhrase(text)
    return phrase.words.indices.contains {
      phrase.parts[$0] == .topic && !KoreanClause.isAdjective(phrase.words[$0])
        && !phrase.words[$0].endsWith(anyOf: verbs)
    }
  }

  /// Verbs before a noun that end like a topic.
  private static let verbs: Phrases = [
    "두는", "주는", "놓는", "내는", "보는", "쓰는", "넣는", "빼는", "묶는", "담는", "막는", "찾는", "맡는", "잇는", "받는", "얻는", "넓은", "좁은", "나온",
    "만든",
  ]

  private static func withoutCopula(_ text: Text) -> Text {
    let plain = KoreanPredicate.withoutCopula(text)
    if plain.count < text.count { return plain }
    // 넓은 그릇이 숙우다: behind a vowel, and behind Latin letters.
    guard text.ends(with: "다"), case let noun = text.dropping(last: 1), let last = noun.scalars.last else {
      return text
    }
    if last.isLatin || last.isClosing { return noun }
    // 음수인 재화는 열등재다: behind a topic of which something always holds no verb ends like that.
    let words = noun.words
    let isNamed =
      last.hangulFinal == 0 && words.count >= 3 && words[words.count - 1].count >= 2
      && words[words.count - 2].endsWith(anyOf: ["은", "는"]) && words[words.count - 3].ends(with: "인")
      && !"하되나지가오내리키이치시우주보두추고".unicodeScalars.contains(last)
    return isNamed ? noun : text
  }

  /// Nouns of which the name behind them is one case, not the meaning.
  private static let parts: [Literal] = [
    "예", "예시", "사례", "이유", "까닭", "원인", "특징", "장점", "단점", "문제", "문제점", "목적", "목표", "방법", "결과", "핵심", "기준", "조건", "경우",
    "점", "것",
    "종류", "차이", "수", "때",
  ]
}
