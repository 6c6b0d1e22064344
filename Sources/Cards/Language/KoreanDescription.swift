import Notes

/// Korean noun phrases that say by a clause before their last noun what a thing is: `잎을 덖어 말린 차`.
enum KoreanDescription {
  /// Whether a line without a predicate describes what stands above it.
  static func describes(_ text: Text) -> Bool {
    let plain = text.trimming { $0.isSpace || $0 == "." }
    guard plain.hasHangul, !Endings.isPredicate(plain), !text.containsArrow, !plain.contains(": ") else { return false }
    if plain.containsAny(of: ["음. ", "함. ", "됨. ", "다. "]) { return false }
    // 잎을 덖지 않는다 (떫어짐): a sentence before a bracket describes nothing.
    if plain.scalars.last == ")", let open = Term.matchingOpening(plain), open > 4,
      Endings.isKoreanPredicate(plain.prefix(open).trimmed)
    {
      return false
    }
    return isDescribing(plain) && endsInNoun(plain) && !asks(plain)
  }

  /// `물과 잎을 다루는 도구` of 차 도구: a phrase that ends in the name's own word says what the name is.
  static func isKind(_ text: Text, of name: Text) -> Bool {
    guard let last = text.trimming({ $0.isSpace || $0 == "." }).lastWord, last.count >= 2, last == name.lastWord else {
      return false
    }
    return isDescribing(text)
  }

  /// `거짓으로 한 의사표시` of 허위표시: a phrase that ends in the last syllables of the name says what the name is.
  static func sharesTail(_ text: Text, with name: Text) -> Bool {
    guard text.hasHangul, name.count >= 3, text.wordCount >= 3, let last = name.lastWord, last.count >= 3,
      let word = text.trimming({ $0.isSpace || $0 == "." }).lastWord, word.count >= 2, word != last
    else { return false }
    return word.ends(with: last.dropping(first: last.count - 2)) && isDescribing(text)
  }

  /// Whether a modifier stands right before the last noun or the words joined to it; `…을 줄이는 데 기여`, `…로 표시` end in a deed.
  private static func endsInNoun(_ text: Text) -> Bool {
    let words = text.words
    guard let last = words.last, !CommonDeeds.contains(last), !KoreanQuestion.isDeed(last), last != "통신",
      !KoreanPredicate.isAdjective(last),
      KoreanPredicate.adnominal(last) == nil,
      !last.endsWith(anyOf: ["적", "화", "가능", "불가", "불가능", "필요"])
    else {
      return false
    }
    // `…을 높이는 데 초점`: what is done it for.
    if words[words.count - 2] == "데" { return false }
    for word in words.dropLast().reversed().prefix(5) {
      if leadsOn(word) { return true }
      if Particle.stripped(word).count < word.count && !word.ends(with: "의") || word.ends(with: ",") { return false }
    }
    return false
  }

  /// Whether a word is a verb or adjective as it stands before its noun: 쓰는, 위한, 높은.
  static func leadsOn(_ word: Text) -> Bool {
    word.count >= 2 && !nouns.contains(word)
      && (word.endsWith(anyOf: [
        "하는", "되는", "있는", "없는", "한", "된", "적인", "지는", "리는", "치는", "주는", "쓰는", "위한", "대한", "할", "될",
      ])
        || KoreanClause.isAdjective(word))
  }

  /// Whether a noun phrase of three words or more has a verb that leads into its last noun.
  static func isDescribing(_ noun: Text) -> Bool {
    let words = noun.words
    guard noun.count >= 12, words.count >= 3, let last = words.last, !vague.contains(last) else { return false }
    return words.dropLast().contains(where: leadsOn)
  }

  /// Whether a phrase names what is wanted and so asks for it: 향을 되살리는 방법, 차를 섞을 때 쓰는 도구.
  static func asks(_ text: Text) -> Bool {
    let plain = text.trimming { $0.isSpace || $0 == "." }
    guard plain.wordCount >= 3, let last = plain.lastWord else { return false }
    if last == "것" { return plain.endsWith(anyOf: ["할 것", "될 것", "야할 것"]) }
    return asking.contains(last) || last.endsWith(anyOf: ["방법", "방안", "해결책", "해결법", "대책"])
  }

  private static let asking: WordSet = [
    "방법", "방안", "해결책", "이유", "까닭", "원인", "조건", "절차", "도구", "옵션", "사례", "차이", "차이점", "대책", "경우", "요인", "기준", "사항",
    "점",
    "예", "예시", "효과", "결과", "목적", "특징", "장점", "단점", "문제", "문제점", "한계",
  ]

  /// Nouns that end like a verb before its noun.
  private static let nouns: WordSet = [
    "제한", "권한", "기한", "무한", "유한", "최소한", "최대한", "상한", "하한", "역할", "분할", "관할", "재할당", "북한", "남한", "질환", "피한", "한",
  ]

  private static let vague: WordSet = [
    "것", "때문", "중", "편", "뿐", "셈", "예정", "정도", "경우", "때", "이유", "문제", "원인", "목적", "결과", "차이", "사실", "점", "특징", "장점",
    "단점", "중요",
  ]
}
