import Notes

/// What a Korean sentence names as cases of what it speaks of: `…으로 우전, 세작이 대표적이다`, `우전이 여기에 속한다`,
/// `대표적인 예가 우전이다`.
struct KoreanInstances {
  /// What the cases are cases of; nil where the sentence does not say it.
  let name: Text?
  /// The word that asks for them, with its particle.
  let asked: Text
  let items: [Text]

  init?(_ sentence: Text) {
    let text = sentence.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    let words = text.words
    guard words.count >= 3,
      let found = KoreanInstances.told(words) ?? KoreanInstances.turned(text, words) ?? KoreanInstances.formula(words)
    else { return nil }
    self = found
  }

  private init(name: Text?, asked: Text, items: [Text]) {
    self.name = name
    self.asked = asked
    self.items = items
  }

  /// `X는 …것으로, A, B가 대표적이다`.
  private static func told(_ words: [Text]) -> KoreanInstances? {
    guard let last = words.last else { return nil }
    let isTypical = last.isOne(of: ["대표적이다", "대표적임", "대표적", "대표적입니다"])
    let isMember =
      words[words.count - 2].isOne(of: ["여기", "여기에", "이에"])
      && last.isOne(of: ["속한다", "속함", "속합니다", "해당한다", "해당함", "해당합니다", "포함된다", "포함됨"])
    let end = words.count - (isTypical ? 2 : 3)
    guard isTypical || isMember, end >= 0, words[end].count >= 2, words[end].endsWith(anyOf: ["이", "가"]) else {
      return nil
    }
    let start =
      words[..<end].lastIndex {
        $0.endsWith(anyOf: ["으로", "로", "으로,", "로,", "며", "며,", "고", "고,", "은", "는", "는데", "는데,", "인데", "인데,"])
      }.map { $0 + 1 } ?? 0
    let list = (Array(words[start..<end]) + [words[end].dropping(last: 1)]).joined(" ")
    let items = members(list)
    guard (1...6).contains(items.count), items.allSatisfy({ isName($0) }) else { return nil }
    var name: Text?
    if let topic = KoreanTelling.topic(in: words), topic < start, topic <= 2 {
      name = (Array(words[..<topic]) + [words[topic].dropping(last: 1)]).joined(" ")
      if let opener = name.map(Openers.length), opener > 0 { name = name?.dropping(first: opener) }
    }
    if let given = name, Openers.points(given + " x") || Openers.pointsInside(given) || given.count < 2 { return nil }
    return KoreanInstances(name: name, asked: isTypical ? "대표적인 예는" : "예는", items: items)
  }

  /// `식으로는 A ÷ B이다`: the formula of what was told of before.
  private static func formula(_ words: [Text]) -> KoreanInstances? {
    guard words[0].isOne(of: ["식으로는", "공식으로는", "수식으로는"]) else { return nil }
    let said = KoreanPredicate.withoutCopula(words[1...].map { $0 }.joined(" "))
    return said.contains(where: { "÷×/+−-=*".unicodeScalars.contains($0) }) && said.count <= 80
      ? KoreanInstances(name: nil, asked: "식은", items: [said]) : nil
  }

  /// `대표적인 예가 A이다`, `대표적인 예로는 A, B가 있다`.
  private static func turned(_ text: Text, _ words: [Text]) -> KoreanInstances? {
    guard words[0] == "대표적인", words[1].isOne(of: ["예가", "예는", "예로", "예로는", "사례가", "사례는", "사례로", "사례로는"]) else {
      return nil
    }
    let said = words[2...].map { $0 }.joined(" ")
    let noun = KoreanPredicate.withoutCopula(said)
    let isThere = said.endsWith(anyOf: ["이 있다", "가 있다", "이 있음", "가 있음", "이 있습니다", "가 있습니다"])
    let list = isThere ? words[2..<(words.count - 1)].map { $0 }.joined(" ").dropping(last: 1) : noun
    guard isThere || noun.count < said.count else { return nil }
    let items = members(list)
    guard (1...6).contains(items.count), items.allSatisfy({ isName($0) }) else { return nil }
    return KoreanInstances(name: nil, asked: "대표적인 예는", items: items)
  }

  private static func isName(_ item: Text) -> Bool {
    (2...30).contains(item.count) && item.wordCount <= 5 && item.hasLetter && !Endings.isKoreanPredicate(item)
      && !Openers.pointsInside(item)
  }

  /// `A, B`, `A나 B`, `A와 B`, each alone.
  private static func members(_ list: Text) -> [Text] {
    ItemList(list).items.flatMap { item -> [Text] in
      let words = item.words
      guard (2...5).contains(words.count),
        let joint = words.dropLast().firstIndex(where: { $0.count >= 3 && $0.endsWith(anyOf: ["이나", "나", "와", "과"]) })
      else { return [item] }
      let word = words[joint].ends(with: "이나") ? words[joint].dropping(last: 2) : words[joint].dropping(last: 1)
      return [(Array(words[..<joint]) + [word]).joined(" "), Array(words[(joint + 1)...]).joined(" ")]
    }
  }
}
