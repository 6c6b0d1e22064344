import Notes

/// Cuts Korean sentences of two clauses (`A하며, B한다`, `A지만 B`) into sentences of their own.
enum KoreanClauses {
  /// The clauses; the sentence itself where it has one, or where they cannot stand apart.
  static func of(_ sentence: Text) -> [Text] {
    let text = sentence.trimming { $0.isSpace || $0 == "." }
    guard text.hasHangul, text.count <= 240 else { return [text] }
    let words = text.words
    guard words.count >= 6,
      let cut = words.indices.dropFirst().dropLast(2).first(where: { ends(words[$0], as: thing(words, $0)) != nil }),
      let end = ends(words[cut], as: thing(words, cut)), depth(words[...cut]) == 0
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

  /// 물을 끓이는 도구로, …: what the topic is said to be.
  private static func thing(_ words: [Text], _ index: Int) -> Text? {
    guard index >= 2, words[index].endsWith(anyOf: ["로,", "로서,"]),
      KoreanTelling.topic(in: Array(words[..<index])) != nil,
      words[index - 1].count >= 2, words[index - 1].endsWith(anyOf: ["는", "한", "된", "인", "던"])
    else { return nil }
    let word = words[index].dropping(last: 1).without(suffix: "서")
    let noun = word.ends(with: "으로") ? word.dropping(last: 2) : word.dropping(last: 1)
    return noun.count >= 2 && Definition.endsInClassNoun(words[...index].dropLast().map { $0 }.joined(" ") + " " + noun)
      ? noun : nil
  }

  private static func depth(_ words: ArraySlice<Text>) -> Int {
    words.reduce(0) { $0 + $1.filter { $0.isOpening }.count - $1.filter { $0.isClosing }.count }
  }

  private static func hasSubject(_ words: [Text]) -> Bool {
    words.prefix(3).dropLast().contains { $0.count >= 2 && $0.endsWith(anyOf: ["이", "가"]) }
  }

  /// The word with an end of its own: 담으며 → 담는다 is not known, 사용하며 → 사용한다 is.
  private static func ends(_ word: Text, as thing: Text?) -> Text? {
    let hasComma = word.scalars.last == ","
    if let thing { return thing + "이다" }
    let plain = word.without(suffix: ",")
    if plain.startsWith(anyOf: ["제외", "비롯", "이용", "포함", "기준", "고려"]) { return nil }
    let joint = jointEnds.firstEnd(of: plain) { hasComma || $0.scalars.last != "고" }
    return joint.flatMap { joint in closed[joint].map { plain.dropping(last: joint.count) + $0 } }
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
