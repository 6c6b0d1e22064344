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
    guard words.count >= 5,
      let subject = words.dropLast().lastIndex(where: { $0.count >= 2 && $0.endsWith(anyOf: ["이", "가"]) }),
      subject >= 3, words.count - subject <= 4
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
        || definition.words.dropLast().contains(where: { $0.endsWith(anyOf: KoreanTurned.verbs) }),
      !noun.isOne(of: KoreanTurned.parts), !Openers.points(definition + " x"), !Openers.pointsInside(definition),
      (2...24).contains(name.count), name.wordCount <= 3, !name.hasDigit, Particle.stripped(name).count == name.count,
      !definition.containsAny(of: ["지만 ", "는데 ", "므로 ", ", "]), !KoreanNoun.isVague(name), Label(name) == nil,
      !definition.folded.contains(text: name.folded)
    else { return nil }
    self.name = Term(name).name
    self.definition = definition
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
    guard text.ends(with: "다"), case let noun = text.dropping(last: 1), let last = noun.scalars.last,
      last.isLatin || last.isClosing
    else { return text }
    return noun
  }

  /// Nouns of which the name behind them is one case, not the meaning.
  private static let parts: [Literal] = [
    "예", "예시", "사례", "이유", "까닭", "원인", "특징", "장점", "단점", "문제", "문제점", "목적", "목표", "방법", "결과", "핵심", "기준", "조건", "경우",
    "점", "것",
    "종류", "차이", "수", "때",
  ]
}
