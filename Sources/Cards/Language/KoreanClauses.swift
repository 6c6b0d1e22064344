import Notes

/// Cuts Korean sentences of two clauses (`A하며, B한다`, `A지만 B`) into sentences of their own.
enum KoreanClauses {
  /// The clauses; the sentence itself where it has one, or where they cannot stand apart.
  static func of(_ sentence: Text) -> [Text] {
    let text = sentence.trimming { $0.isSpace || $0 == "." }
    guard text.hasHangul, text.count <= 240 else { return [text] }
    let words = text.words
    if let sides = contrast(words) ?? shared(words) { return sides }
    guard words.count >= 6,
      let cut = words.indices.dropFirst().dropLast(2).first(where: {
        ends(words[$0], as: thing(words, $0), opensSubject: opensSubject(words, after: $0)) != nil
      }),
      let end = ends(words[cut], as: thing(words, cut), opensSubject: opensSubject(words, after: cut)),
      depth(words[...cut]) == 0
    else { return [text] }
    let first = (Array(words[..<cut]) + [end]).joined(" ")
    var second = Array(words[(cut + 1)...])
    // 담고, 담기는 그릇: two verbs before one noun.
    if cut < 2
      || second.first?.endsWith(anyOf: ["는", "된", "한"]) ?? false && second.count > 1
        && !second[0].endsWith(anyOf: ["에서는", "에는"])
        && words[cut].without(suffix: ",").ends(with: "고") && KoreanTelling.topic(in: second) != 0
    {
      return [text]
    }
    if let word = second.first, word.isOne(of: ["이는", "이것은", "이를", "그", "이에"]) { return [first] }
    if let place = KoreanTelling.topic(in: Array(words[..<cut])), KoreanTelling.topic(in: second) == nil,
      !hasSubject(second)
    {
      second = Array(words[...place]) + second
    }
    return [first] + of(second.joined(" ")).prefix(2)
  }

  /// `녹차는 맑고 홍차는 붉다`, `찻잎은 줄지만 찻물은 는다`: two topics side by side, each with what is said of it.
  ///
  /// A case or a reason before the joint belongs to one of them only; such a sentence is left to the rules for cases.
  private static func contrast(_ words: [Text]) -> [Text]? {
    guard (4...24).contains(words.count) else { return nil }
    let joint = words.indices.dropFirst().dropLast().first { index in
      let plain = words[index].without(suffix: ",")
      return plain.endsWith(anyOf: ["고", "며", "지만", "으나"]) && isTopic(words, after: index)
    }
    guard let joint, let first = topic(in: words[..<joint]), first < joint, depth(words[...joint]) == 0,
      let end = KoreanVerbEnd.closed(words[joint]) ?? ends(words[joint] + ",", as: nil),
      !words.contains(where: {
        $0.startsWith(anyOf: ["때문에", "덕분에", "경우"]) || $0.endsWith(anyOf: ["으면", "하면", "되면", "므로"])
      })
    else { return nil }
    return [(Array(words[..<joint]) + [end]).joined(" ")] + of(Array(words[(joint + 1)...]).joined(" ")).prefix(2)
  }

  /// `주인은 녹차를, 손님은 홍차를 마신다`: two topics with an object each and one verb.
  private static func shared(_ words: [Text]) -> [Text]? {
    guard (5...16).contains(words.count), let last = words.last, Endings.isKoreanPredicate(last),
      let joint = words.indices.dropFirst().dropLast(2).first(where: { words[$0].endsWith(anyOf: ["을,", "를,"]) }),
      let first = topic(in: words[..<joint]), first < joint, isTopic(words, after: joint),
      words[words.count - 2].endsWith(anyOf: ["을", "를"])
    else { return nil }
    return [
      (Array(words[..<joint]) + [words[joint].without(suffix: ","), last]).joined(" "),
      Array(words[(joint + 1)...]).joined(" "),
    ]
  }

  private static func topic(in words: ArraySlice<Text>) -> Int? {
    KoreanTelling.topic(in: Array(words.prefix(3)) + ["것", "것", "것"])
  }

  /// Whether a new topic, not what a place or a case is told of, opens the words behind a joint.
  private static func isTopic(_ words: [Text], after joint: Int) -> Bool {
    guard let place = topic(in: words[(joint + 1)...]), joint + 1 + place + 1 < words.count else { return false }
    return place <= 1 && !words[joint + 1 + place].endsWith(anyOf: ["에서는", "에는", "으로는", "때는", "이는", "이것은"])
  }

  /// 물을 끓이는 도구로, …: what the topic is said to be.
  private static func thing(_ words: [Text], _ index: Int) -> Text? {
    guard index >= 2, words[index].endsWith(anyOf: ["로,", "로서,"]),
      KoreanTelling.topic(in: Array(words[..<index])) != nil,
      words[index - 1].isOne(of: ["큰", "긴"])
        || words[index - 1].count >= 2 && words[index - 1].endsWith(anyOf: ["는", "한", "된", "인", "던", "은", "린", "운"])
    else { return nil }
    let word = words[index].dropping(last: 1).without(suffix: "서")
    let noun = word.ends(with: "으로") ? word.dropping(last: 2) : word.dropping(last: 1)
    // `…가장 큰 가마로, 길이는 …`: another topic follows at once.
    let opensOther =
      index + 1 < words.count && words[index].ends(with: "로,") && words[index + 1].count >= 3
      && words[index + 1].endsWith(anyOf: ["은", "는"]) && !KoreanClause.isAdjective(words[index + 1])
    return noun.count >= 2
      && (opensOther
        || Definition.endsInClassNoun(words[...index].dropLast().map { $0 }.joined(" ") + " " + noun))
      ? noun : nil
  }

  private static func depth(_ words: ArraySlice<Text>) -> Int {
    words.reduce(0) { $0 + $1.filter { $0.isOpening }.count - $1.filter { $0.isClosing }.count }
  }

  /// Whether a subject stands right behind a joint, before anything that could lead into a noun.
  private static func opensSubject(_ words: [Text], after joint: Int) -> Bool {
    words[(joint + 1)...].prefix(2).contains { $0.count >= 3 && $0.endsWith(anyOf: ["이", "가"]) }
      && KoreanTelling.topic(in: Array(words[..<joint]) + ["것", "것"]) != nil
  }

  private static func hasSubject(_ words: [Text]) -> Bool {
    words.prefix(3).dropLast().contains { $0.count >= 2 && $0.endsWith(anyOf: ["이", "가"]) }
  }

  /// The word with an end of its own: 담으며 → 담는다 is not known, 사용하며 → 사용한다 is.
  private static func ends(_ word: Text, as thing: Text?, opensSubject: Bool = false) -> Text? {
    let hasComma = word.scalars.last == ","
    if let thing { return thing + "이다" }
    let plain = word.without(suffix: ",")
    if plain.startsWith(anyOf: ["제외", "비롯", "이용", "포함", "기준", "고려"]) { return nil }
    let joint = jointEnds.firstEnd(of: plain) { hasComma || $0.scalars.last != "고" }
    let isVerb = KoreanVerbEnd.isVerb(inCopula: plain)
    if let joint, let end = closed[joint], !(isVerb && joint.starts(with: "이")) {
      return plain.dropping(last: joint.count) + end
    }
    // 찻잔은 흙의 그릇이고 유약이 두껍다: behind what a thing is another subject follows.
    if plain.ends(with: "이고"), !isVerb, opensSubject { return plain.dropping(last: 2) + "이다" }
    guard hasComma || isVerb && !plain.ends(with: "고"), plain.endsWith(anyOf: ["고", "며", "지만", "으나"]) else {
      return nil
    }
    return KoreanVerbEnd.closed(plain)
  }

  private static let joints = [
    ("하며", "한다"), ("되며", "된다"), ("이며", "이다"), ("있으며", "있다"), ("없으며", "없다"), ("않으며", "않는다"), ("지며", "진다"),
    ("시키며", "시킨다"),
    ("하지만", "한다"), ("되지만", "된다"), ("있지만", "있다"), ("없지만", "없다"), ("않지만", "않는다"), ("이지만", "이다"),
    ("하고", "한다"), ("되고", "된다"), ("이고", "이다"), ("있고", "있다"), ("없고", "없다"), ("않고", "않는다"), ("시키고", "시킨다"),
    ("했으며", "했다"), ("되었으며", "되었다"), ("였으며", "였다"), ("했고", "했다"), ("되었고", "되었다"),
  ]
  private static let jointEnds = Phrases(joints.map { Text($0.0) })
  private static let closed = Dictionary(joints.map { (Text($0.0), Text($0.1)) }) { first, _ in first }
}
