import Notes

/// A Korean sentence that gives what it describes a name: "A를 B라고 한다".
struct KoreanNaming {
  let name: Term
  let definition: Text

  private init(name: Term, definition: Text) {
    self.name = name
    self.definition = definition
  }

  /// `덖은 차를 덖음차, 찐 차를 증제차라고 한다`: two names with what each of them names; nil for any other sentence.
  static func pair(_ sentence: Text) -> [KoreanNaming]? {
    if let both = joined(sentence) { return both }
    let text = naming(in: sentence).trimming { $0.isSpace || $0 == "." }
    guard text.hasHangul, text.contains(", "), text.endsWith(anyOf: verbs) else { return nil }
    let words = text.words
    guard let quoted = words.lastIndex(where: { $0.count >= 2 && $0.endsWith(anyOf: ["라고", "라"]) }),
      quoted >= words.count - 2,
      let cut = words[..<quoted].indices.first(where: { isNameBehindObject(words, $0) }), cut + 2 < quoted,
      let object = words[(cut + 1)..<quoted].lastIndex(where: { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를"]) }),
      object >= cut + 1, quoted - object <= 3,
      let start = words[..<cut].lastIndex(where: { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를"]) }), start >= 1
    else { return nil }
    let called = words[quoted].without(suffix: "고").without(suffix: "라").without(suffix: "이")
    let first = Term((Array(words[(start + 1)..<cut]) + [words[cut].without(suffix: ",")]).joined(" "))
    let second = Term((Array(words[(object + 1)..<quoted]) + [called]).joined(" "))
    var meaning = (Array(words[..<start]) + [words[start].dropping(last: 1)]).joined(" ")
    var other = (Array(words[(cut + 1)..<object]) + [words[object].dropping(last: 1)]).joined(" ")
    for opener in ["여기서 ", "이때 ", "또 "] { meaning = meaning.without(prefix: opener) }
    // 물이 끓을 때 넣는 잎을 …, 거꾸로 빼는 잎을: the case holds for both.
    if other.startsWith(anyOf: ["거꾸로 ", "반대로 ", "그렇지 않은 "]) {
      let shared = words[..<start].firstIndex { $0.isOne(of: ["때", "경우"]) || $0.count >= 3 && $0.ends(with: "면") }
      other =
        (shared.map { words[...$0].map { $0 }.joined(" ") + " " } ?? Text())
        + other.dropping(first: other.firstWord?.count ?? 0).trimmed
    }
    guard [first, second].allSatisfy({ isName($0) }), meaning.wordCount >= 2, other.wordCount >= 2,
      !Openers.points(meaning + " x"), !Openers.points(other + " x")
    else { return nil }
    return [KoreanNaming(name: first, definition: meaning), KoreanNaming(name: second, definition: other)]
  }

  /// `덖은 잎을 초청이라고 하고 찐 잎을 증청이라고 한다`: two such sentences in one.
  private static func joined(_ sentence: Text) -> [KoreanNaming]? {
    for joint in ["라고 하고 ", "라고 하고, ", "라고 하며 ", "라고 하며, ", "라고 부르고 ", "라고 부르며 ", "라 하고 ", "라 하며 "] {
      guard let cut = sentence.firstRange(of: joint), cut.lowerBound >= 6 else { continue }
      var first = sentence.prefix(cut.lowerBound)
      for opener in ["여기서 ", "여기서, ", "이때 ", "이때, ", "또 "] { first = first.without(prefix: opener) }
      let halves = [
        first + "라고 한다", sentence.dropping(first: cut.upperBound).trimmed,
      ]
      let found = halves.compactMap { KoreanNaming(half: $0) }
      return found.count == 2 && found[0].name.name != found[1].name.name ? found : nil
    }
    return nil
  }

  /// `찐 잎을 증청이라고 한다`, however short.
  private init?(half text: Text) {
    let plain = KoreanNaming.apart(text.trimming { $0.isSpace || $0 == "." })
    let words = plain.words
    guard plain.endsWith(anyOf: KoreanNaming.verbs), words.count >= 4,
      let quoted = words.lastIndex(where: { $0.endsWith(anyOf: ["라고", "라"]) }), quoted >= words.count - 3,
      let object = words[..<quoted].lastIndex(where: { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를"]) }), object >= 1,
      quoted - object <= 3
    else { return nil }
    let called = words[quoted].without(suffix: "고").without(suffix: "라").without(suffix: "이")
    let term = Term((Array(words[(object + 1)..<quoted]) + [called]).joined(" "))
    let said = (Array(words[..<object]) + [words[object].dropping(last: 1)]).joined(" ")
    guard KoreanNaming.isName(term), said.wordCount >= 2, said.count >= 3, !Openers.points(said + " x"),
      !said.folded.contains(text: term.name.folded), KoreanTelling.topic(in: words) == nil
    else { return nil }
    name = term
    definition = said
  }

  private static func isName(_ term: Term) -> Bool {
    term.name.hasLetter && (2...24).contains(term.name.count) && term.name.wordCount <= 3
  }

  /// Whether a word with a comma stands behind an object and names it: 덖음차 in 덖은 차를 덖음차, ….
  private static func isNameBehindObject(_ words: [Text], _ index: Int) -> Bool {
    guard index >= 2, words[index].ends(with: ","), case let plain = words[index].dropping(last: 1), plain.count >= 2,
      !Particle.endsOpen(plain), KoreanPhrase(words[index]).parts.first != .connective
    else { return false }
    return words[..<index].suffix(3).contains { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를"]) }
  }

  init?(_ sentence: Text) {
    let text = KoreanNaming.apart(KoreanNaming.naming(in: sentence).trimming { $0.isSpace || $0 == "." })
    guard text.hasHangul, text.endsWith(anyOf: Self.verbs) else { return nil }
    let words = KoreanNaming.tail(of: text).words
    guard words.count >= 5, let quoted = words.lastIndex(where: { $0.endsWith(anyOf: ["라고", "라"]) }),
      quoted >= words.count - 3,
      !text.containsAny(of: ["이므로 ", "으므로 ", "되므로 ", "하므로 ", "기 때문에 "]),
      let object = KoreanNaming.topic(words, quoted)
        ?? words[..<quoted].lastIndex(where: { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를"]) }), object >= 1,
      !words[object + 1].starts(with: "때"), !words[object + 1].isOne(of: ["수", "것", "경우", "뿐", "만큼"])
    else { return nil }
    let called = words[quoted].without(suffix: "고").without(suffix: "라").without(suffix: "이")
    var between = Array(words[(object + 1)..<quoted])
    if let first = between.first, first.isOne(of: ["가리켜", "가르켜", "보통", "흔히", "일컬어", "두고"]) {
      between.removeFirst()
    }
    let names = (between + (called.isEmpty ? [] : [called])).joined(" ")
    let term = Term(
      Self.joints.lazy.compactMap { names.firstRange(of: $0) }.first.map { names.prefix($0.lowerBound) } ?? names)
    let described = (Array(words[..<object]) + [words[object].dropping(last: 1)]).joined(" ")
    guard !KoreanNaming.namesTwo(described), term.name.hasLetter,
      (2...24).contains(term.name.count) || term.name.hasHangul && described.wordCount >= 3,
      term.name.wordCount <= 4, described.count >= 8,
      !Openers.points(Self.withoutPointer(described) + " x"), !described.folded.contains(text: term.name.folded)
    else { return nil }
    name = term
    definition = Self.withoutPointer(described)
  }

  /// `잎을 덖는 과정은 살청이라고 한다`: the noun for what is described, as the topic right before the name.
  private static func topic(_ words: [Text], _ quoted: Int) -> Int? {
    guard quoted >= 3, words[quoted - 1].endsWith(anyOf: ["은", "는"]),
      described.contains(words[quoted - 1].dropping(last: 1))
    else { return nil }
    return quoted - 1
  }

  private static let described: WordSet = [
    "과정", "것", "현상", "상태", "방식", "방법", "행위", "구조", "기법", "작업", "단계", "사람", "값", "능력", "물질", "부분", "관계", "장치", "기술",
    "제도", "절차",
  ]

  /// `덖은 차를 덖음차, 찐 차`: half of it has got its name already.
  private static func namesTwo(_ described: Text) -> Bool {
    let words = described.words
    return words.indices.dropFirst().dropLast().contains { index in
      words[index].ends(with: ",") && !Particle.endsOpen(words[index].dropping(last: 1))
        && words[index - 1].count >= 2 && words[index - 1].endsWith(anyOf: ["을", "를"])
        && KoreanPhrase(words[index]).parts.first != .connective
    }
  }

  /// `A를 B라 하며, 늘 물 곁에 둔다`: the half that gives the name, as a sentence.
  private static func naming(in sentence: Text) -> Text {
    guard sentence.contains(", ") else { return sentence }
    for joint in [
      "라 하며, ", "라하며, ", "라하고, ", "라고 하며, ", "라 하고, ", "라고 하고, ", "라 부르며, ", "라고 부르며, ", "라고 하는데, ", "라 하는데, ",
      "라고 부르는데, ",
    ] {
      guard let cut = sentence.firstRange(of: joint), cut.lowerBound >= 10 else { continue }
      return sentence.prefix(cut.lowerBound) + "라고 한다"
    }
    return sentence
  }

  /// `이러한 향이 모이는 자리` without its first word, where enough is left to say what is named.
  private static func withoutPointer(_ text: Text) -> Text {
    let words = text.words
    // `…으로 넘어오고 이 과정`: the deed before is the process that is named.
    if words.count >= 5, words[words.count - 2] == "이", let verb = words.dropLast(2).last, verb.ends(with: "고"),
      verb.count >= 2
    {
      return (Array(words.dropLast(3)) + [verb.dropping(last: 1) + "는", words[words.count - 1]]).joined(" ")
    }
    // `물이 거듭 끓는데 이 기간`: what is told before is what the noun is of.
    if words.count >= 5, words[words.count - 2] == "이", let verb = words.dropLast(2).last?.without(suffix: ","),
      verb.ends(with: "는데"), verb.count >= 3
    {
      return (Array(words.dropLast(3)) + [verb.dropping(last: 1), words[words.count - 1]]).joined(" ")
    }
    // `…으로 식는데, 이`: what stands before 이를 is what is named.
    if words.count >= 4, words.last == "이", let verb = words.dropLast().last?.without(suffix: ","),
      verb.endsWith(anyOf: ["는데", "고", "며"])
    {
      if verb.endsWith(anyOf: ["있으며", "없으며"]) {
        return (Array(words.dropLast(2)) + [verb.dropping(last: 2) + "는 것"]).joined(" ")
      }
      let stem = verb.ends(with: "는데") ? verb.dropping(last: 2) : verb.dropping(last: 1)
      return (Array(words.dropLast(2)) + [stem + "는 것"]).joined(" ")
    }
    if text.starts(with: "이와 같이 "), text.wordCount >= 5 { return text.dropping(first: 6) }
    guard let first = text.firstWord, first.isOne(of: ["이러한", "이런", "이처럼", "이렇게", "그러한", "그런"]), text.wordCount >= 4
    else { return text }
    return text.dropping(first: first.count).trimmed
  }

  /// `SPOF 라고합니다` with its verb apart.
  private static func apart(_ text: Text) -> Text {
    for verb in ["합니다", "한다", "함", "불립니다", "불린다", "부른다", "부릅니다"] where text.ends(with: "라고" + verb) {
      return text.dropping(last: verb.unicodeScalars.count) + " " + Text(verb)
    }
    return text
  }

  /// What stands behind the last arrow or colon: the sentence itself.
  private static func tail(of text: Text) -> Text {
    guard let cut = text.scalars.lastIndex(where: { $0.isArrow || $0 == ":" }) else { return text }
    return text.dropping(first: cut + 1).trimmed
  }

  /// Between two names of one thing.
  private static let joints: [Literal] = [" or ", " 또는 ", " 혹은 "]

  private static let verbs: [Literal] = [
    "라고 한다", "라고 함", "라고 합니다", "라 한다", "라 함", "라고 부른다", "라고 부름", "라고 부릅니다", "라 부른다", "라 부름", "라고 말한다", "라고도 한다",
    "라 일컫는다", "라고 부릅니다", "라 합니다", "라고도 합니다",
    "라고 일컫는다", "라 칭한다", "라고 칭한다", "라고 칭합니다", "라고 지칭한다", "라고 지칭합니다", "라고 지칭함", "라 지칭한다",
    "라고 불립니다", "라고 불린다", "라고 불림",
  ]
}
