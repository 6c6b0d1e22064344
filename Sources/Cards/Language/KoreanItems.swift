import Notes

/// Tells lists from sentences with commas in them.
enum KoreanItems {
  /// Whether the parts between commas are one phrase or sentence, such as `우전` and `혹은 늦게 딴 세작`.
  static func areOne(_ items: [Text]) -> Bool {
    guard let first = items.first, let last = items.last else { return false }
    if last.containsAny(of: [" 등의 ", " 등을 ", " 등이 ", " 등으로 ", " 등에서 ", " 등에 "]) { return true }
    if last.contains(" 등 "),
      Endings.isKoreanPredicate(last)
        || last.wordCount >= 4 && last.words.contains(where: { $0.endsWith(anyOf: ["을", "를", "\"을", "\"를"]) })
    {
      return true
    }
    if items.dropFirst().contains(where: { $0.startsWith(anyOf: ["혹은 ", "또는 "]) && $0.wordCount >= 3 }) { return true }
    if items.dropLast().contains(where: endsInJoint) || saysTwice(items) || isDescription(items) { return true }
    return isName(first) && isClause(last)
  }

  /// Whether some of the items say something of their own, `주인은 물의 절반`, `찻값: 두 냥`: with names they make no list.
  static func areMixed(_ items: [Text]) -> Bool {
    items.contains { $0.contains(": ") || $0.wordCount >= 3 && KoreanTelling.topic(in: $0.words) == 0 }
      && items.contains { isName($0) && !$0.contains(": ") }
  }

  /// Whether an item ends in a verb after which the sentence goes on.
  static func endsInJoint(_ item: Text) -> Bool {
    if item.wordCount >= 2, item.endsWith(anyOf: ["에 나타나", "에 일어나", "이 나타나", "이 일어나", "이 지나", "이 끝나"]) { return true }
    return item.wordCount >= 2 && item.endsWith(anyOf: ["고", "며", "으면", "하면", "되면", "지만", "는데", "면서"])
      && KoreanPhrase(item).parts.last == .connective
  }

  /// `절대 경로, 뿌리에서 시작해 나타낸 경로`: the same in other words.
  private static func saysTwice(_ items: [Text]) -> Bool {
    guard items.count == 2, items[0].wordCount <= 2, items[1].wordCount >= 3, let noun = items[0].lastWord,
      noun.hasHangul, noun == items[1].lastWord
    else { return false }
    return KoreanDescription.isDescribing(items[1])
  }

  /// `잎들을 분류, 보관하기 위한 상자`: two deeds and what is for them.
  private static func isDescription(_ items: [Text]) -> Bool {
    guard (2...3).contains(items.count), items[0].wordCount >= 2, let last = items.last, last.wordCount >= 2,
      items[0].words.dropLast().contains(where: {
        $0.count >= 2 && $0.endsWith(anyOf: ["을", "를"]) || $0.isOne(of: ["을", "를"])
      }),
      !Endings.isKoreanPredicate(items[0])
    else { return false }
    return last.words.dropLast().last.map { $0.isOne(of: ["위한", "하는", "하기"]) || $0.endsWith(anyOf: ["하는", "되는"]) }
      ?? false
      && last.words.count(where: { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를"]) }) == 0
  }

  private static func isName(_ item: Text) -> Bool {
    item.wordCount <= 3 && KoreanPhrase(item).parts.allSatisfy { $0 == .bare || $0 == .joint }
      && !Endings.isKoreanPredicate(item)
      && !(item.lastWord.map(KoreanQuestion.isDeed) ?? true)
  }

  /// `L2 찻잔과 같은 흙으로 제작`: what is done with all that stands before.
  private static func isClause(_ item: Text) -> Bool {
    let phrase = KoreanPhrase(item)
    guard phrase.words.count >= 3, let last = phrase.words.last,
      KoreanQuestion.isDeed(last) || last == "작동" || last == "동작"
    else { return false }
    return phrase.parts.dropLast().contains { $0 == .toward || $0 == .object || $0 == .place }
  }
}
