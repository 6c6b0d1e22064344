import Notes

/// Ends a Korean clause that goes on with 고, 며 or 지만 as a sentence of its own: 줄이고 → 줄인다, 높지만 → 높다, 받으며 → 받는다.
enum KoreanVerbEnd {
  /// The word with an end of its own; nil where it is no verb that is known.
  static func closed(_ word: Text) -> Text? {
    let plain = word.without(suffix: ",")
    guard let stem = stem(of: plain), let last = stem.scalars.last, let final = last.hangulFinal else { return nil }
    // 했고, 없으며: what is past or is there takes 다 as it stands.
    if final == 20 || stem.endsWith(anyOf: ["있", "없"]) { return stem + "다" }
    if stem.ends(with: "않") { return stem + "는다" }
    if adjectives.contains(stem) || stem.count >= 3 && stem.endsWith(anyOf: adjectiveEnds) { return stem + "다" }
    if stem.ends(with: "하"), stem.count >= 2 {
      let noun = stem.dropping(last: 1)
      // Of what is no known deed nobody can tell whether it is one: 담백하다, 발행하다.
      return KoreanQuestion.isDeed(noun) || noun.endsWith(anyOf: ["수행", "발산", "진행", "사용", "이용"])
        ? open(stem, last) : stem + "다"
    }
    guard isVerb(stem) else { return nil }
    if final == 0 || final == 8 { return open(stem, last) }
    return stem + "는다"
  }

  /// Whether 이고 or 이지만 at the end of a word belongs to a verb: 줄이지만, not 자원이지만.
  static func isVerb(inCopula word: Text) -> Bool {
    stem(of: word.without(suffix: ",")).map { KoreanVerbStems.isStem($0) } ?? false
  }

  private static func isVerb(_ stem: Text) -> Bool {
    KoreanVerbStems.isStem(stem) || stem.count >= 3 && stem.endsWith(anyOf: verbEnds)
  }

  /// 지 → 진다, 만들 → 만든다.
  private static func open(_ stem: Text, _ last: Unicode.Scalar) -> Text {
    stem.dropping(last: 1) + Text([last.withFinal(4)]) + "다"
  }

  private static func stem(of word: Text) -> Text? {
    for end in ["으며", "지만", "으나", "고", "며"] as [Literal] where word.ends(with: end) && word.count > end.count {
      return word.dropping(last: end.count)
    }
    return nil
  }

  private static let verbEnds: Phrases = ["되", "시키", "아지", "어지", "여지", "해지", "워지", "러지", "려지", "겨지", "나가", "들어가", "나오"]

  private static let adjectiveEnds: Phrases = ["스럽", "롭", "답"]

  private static let adjectives: WordSet = [
    "크", "빠르", "느리", "다르", "싸", "비싸", "나쁘", "흐리", "이르", "가파르", "차", "짜", "세", "길", "멀", "달", "둥글", "높", "낮", "많", "적",
    "좋",
    "작", "같", "짧", "넓", "좁", "깊", "얕", "굵", "얇", "무겁", "가볍", "쉽", "어렵", "맑", "밝", "붉", "검", "옳", "젊", "두껍", "뜨겁", "차갑",
    "어둡",
    "춥", "덥", "맵", "곱", "짙", "옅", "알맞", "희", "푸르", "까다롭", "아름답", "부드럽", "새롭", "강하", "약하", "심하", "흔하", "진하", "연하", "선하",
    "드물", "뛰어나", "모자라", "힘들", "낫",
  ]
}
