import Notes

/// Words that join a sentence to the one before, and words that only point: read alone, the first say nothing, the second nobody understands.
enum Openers {
  /// How many scalars a sentence begins with that only join it: 또한, 그러나, 우선, "좀 더 구체적으로는".
  static func length(in sentence: Text) -> Int {
    guard sentence.hasHangul else { return 0 }
    var length = phrases.length(in: sentence, at: 0) ?? talk(in: sentence)
    while let word = word(in: sentence, from: length),
      joining.contains(word.text) || leading.contains(word.text) && (word.hasComma || hasTopic(sentence, word.end))
    { length = word.end }
    return length < sentence.count ? length : 0
  }

  private static let phrases: Phrases = [
    "다른 하나는 ", "그 결과 ", "그 틈에 ", "그 후 ", "그 뒤 ", "그 이후 ", "그 대신 ",
    "결론부터 말하면 ", "결론부터 말하자면 ", "한마디로 ", "다시 말해 ", "다시 말하면 ", "쉽게 말하면 ", "간단히 말하면 ", "정리하자면 ", "요약하자면 ",
  ]

  /// The same for an answer, in which 해당 still tells which.
  static func discourse(in answer: Text) -> Int {
    guard let first = word(in: answer, from: 0), first.text != "해당", joining.contains(first.text) else { return 0 }
    return length(in: answer)
  }

  /// `조금 더 자세히 살펴보자면`, `쉽게 말해,`: how much of a sentence is the writer's turn of speech.
  private static func talk(in sentence: Text) -> Int {
    guard sentence.mayHold(",") || sentence.contains("자면") else { return 0 }
    var end = 0
    for _ in 0..<8 {
      guard let word = word(in: sentence, from: end) else { return 0 }
      end = word.end
      if talking.contains(word.text) || word.hasComma && saying.contains(word.text) { return end }
      if word.hasComma { return 0 }
    }
    return 0
  }

  /// Whether a sentence leans on what stands before it: it begins by pointing, or its first words hold 이러한, 이렇게, 그것.
  static func leans(_ sentence: Text) -> Bool {
    let opener = length(in: sentence)
    if points(sentence, behind: opener) { return true }
    let text = sentence.dropping(first: opener)
    return text.hasHangul && text.words.prefix(4).contains(where: backward.contains)
  }

  /// Whether a half of a sentence holds a word for something named elsewhere.
  static func pointsInside(_ half: Text) -> Bool { half.words.contains(where: backward.contains) }

  private static let backward: WordSet = [
    "이러한", "이런", "이렇게", "그러한", "그런", "그렇게", "이를", "이것", "이것은", "이것이", "이것을", "그것", "그것은", "그것이", "그것을", "이와", "위의",
    "위와", "여기", "여기에", "여기로", "여기에는", "이들", "이들은", "이들을", "이들의", "그들은", "이걸", "그걸", "이게", "그게", "이때", "이로",
  ]

  /// Whether a sentence begins with a word that points outside it: 이것은, 위의, 아래와 같은, 이 기능이.
  ///
  /// Among the items of a list 그 업무 still tells which, as the list names its subject.
  static func points(_ sentence: Text, inList: Bool = false) -> Bool {
    points(sentence, behind: length(in: sentence), inList: inList)
  }

  private static func points(_ sentence: Text, behind opener: Int, inList: Bool = false) -> Bool {
    guard sentence.hasHangul, let first = word(in: sentence, from: opener) else { return false }
    return pointing.contains(first.text) && !(inList && first.text.count == 1)
  }

  /// Whether the next words are what the sentence speaks of: 우선 프로세스는, 우선 GET 방식은, but 우선 순위가.
  private static func hasTopic(_ text: Text, _ place: Int) -> Bool {
    guard let first = word(in: text, from: place), !first.text.starts(with: "순위") else { return false }
    if isTopic(first.text) { return true }
    return first.text.scalars.last?.isLatin ?? false
      && word(in: text, from: first.end).map { isTopic($0.text) } ?? false
  }

  private static func isTopic(_ word: Text) -> Bool {
    word == "은" || word == "는"
      || word.count >= 2 && word.endsWith(anyOf: ["은", "는"]) && !KoreanClause.isAdjective(word)
        && !(word.count >= 3 && word.endsWith(anyOf: ["하는", "되는", "받는", "보는", "쓰는", "오는", "가는", "시키는"]))
  }

  private static func word(in text: Text, from start: Int) -> (text: Text, end: Int, hasComma: Bool)? {
    var lower = start
    while lower < text.count, text[lower].isSpace { lower += 1 }
    var upper = lower
    while upper < text.count, !text[upper].isSpace { upper += 1 }
    guard upper > lower, upper < text.count else { return nil }
    let word = text[lower..<upper]
    while upper < text.count, text[upper].isSpace { upper += 1 }
    let hasComma = word.scalars.last == ","
    return (hasComma ? word.dropping(last: 1) : word, upper, hasComma)
  }

  private static let joining: WordSet = [
    "또한", "그리고", "그러나", "하지만", "그렇지만", "그런데", "반면", "반면에", "한편", "즉", "따라서", "그래서", "그러므로", "결국", "결과적으로", "다만",
    "특히", "게다가", "더불어", "아울러", "나아가", "추가로", "추가적으로", "물론", "그렇다면", "만약", "만일", "여기서", "참고로", "또는", "이처럼", "이렇듯", "해당",
    "구체적으로는", "정리하면", "요약하면", "반대로", "반대로는", "이에 반해", "대신", "대신에", "하나는", "첫째", "첫째는", "둘째", "둘째는", "셋째", "셋째는", "덕분에",
  ]

  /// Words that join only before a comma or a topic.
  private static let leading: WordSet = ["우선", "먼저", "단", "또", "사실", "구체적으로", "종종", "결론적으로", "이에"]

  /// Words that end a turn of speech, all of them in 자면, and those that do so before a comma.
  private static let talking: WordSet = [
    "살펴보자면", "보자면", "말하자면", "정리하자면", "꼽자면", "요약하자면", "설명하자면", "들자면", "덧붙이자면",
  ]
  private static let saying: WordSet = ["말해", "말하면", "말해서", "살펴보면", "정리하면", "요약하면", "설명하면", "표현하면", "풀면"]

  private static let pointing: WordSet = [
    "때문에", "덕분에", "이때", "이때는", "이때의", "그때", "그러면", "그럼", "바로", "이외에", "이외에도", "이밖에", "이들", "이들은", "이들을", "이들의",
    "그들은", "이걸", "그걸", "그게", "그곳", "그곳에", "여기", "거기", "그래도", "그러다", "그러다가", "그러니", "이러면",
    "이것", "이것은", "이것이", "이것을", "그것은", "그것을", "이를", "이는", "이런", "이러한", "그런", "그러한", "이렇게", "그렇게", "이와", "이", "그", "저",
    "위",
    "위의", "위에서", "위와", "위처럼", "아래", "아래의", "아래와", "아래는", "다음", "다음과", "다음은", "다음의", "여기도", "여기는", "여기에", "여기에서",
    "이로", "이로써", "이에", "이와는", "이에는", "둘", "둘은", "둘의", "전자", "전자는", "후자", "후자는", "얘는", "얘", "이게", "이건", "그건",
  ]
}
