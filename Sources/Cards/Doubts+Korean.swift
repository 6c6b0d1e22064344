import Notes

/// Korean meanings that are none: what a sentence with a subject of its own says, a bare name, what is done.
extension Doubts {
  /// `기술통계란? – 분석 방법은 자료에 따라 달라짐`, `저장 매체의 발전이란? – 필름`: below a name stands something else than what it is.
  static func isNoKoreanMeaning(_ draft: Draft) -> Bool {
    guard ["F1", "F15", "F36"].contains(draft.rule), draft.kind == .definition, draft.answer.count == 1 else {
      return false
    }
    let isBack = draft.question.starts(with: "다음이 가리키는 말은?")
    let asked =
      draft.question.lastRange(of: ": ").map { draft.question.dropping(first: $0.upperBound) } ?? draft.question
    let end = ["이란?", "란?"].first { asked.ends(with: $0) }
    guard isBack || end != nil else { return false }
    let name = isBack ? draft.answer[0] : asked.dropping(last: end.map { $0.unicodeScalars.count } ?? 0)
    let said = (isBack ? draft.question.dropping(first: 13) : draft.answer[0]).trimming { $0.isSpace || $0 == "." }
    // `한 자원은 한 사람만 쓸 수 있음` may say what a rule is.
    if !(said.endsWith(anyOf: [" 수 있음", " 수 없음"]) && said.wordCount <= 12), speaksOfOther(said, name) { return true }
    guard draft.rule == "F15", let last = name.lastWord else { return false }
    if changes.contains(last), name.wordCount >= 2, !KoreanDescription.isDescribing(said) { return true }
    return said.wordCount <= 3 && !Definition.endsInClassNoun(said) && LineShape.isNounPhrase(said)
      && !KoreanDescription.isDescribing(said) && said.scalars.last == ")"
  }

  /// `기억의 세 가지 과정은?` with four items, and a reason that is a sentence of many clauses.
  static func isMiscountedOrLong(_ draft: Draft) -> Bool {
    if draft.kind == .reason, draft.answer.count == 1, draft.answer[0].count > 90, draft.answer[0].hasHangul {
      return true
    }
    guard draft.kind == .list, draft.answer.count >= 2, let place = draft.question.firstRange(of: "가지"),
      let word = draft.question.prefix(place.lowerBound).lastWord
    else { return false }
    let count = counts.firstIndex(of: word).map { $0 + 2 } ?? Int(word.string)
    return count.map { $0 != draft.answer.count } ?? false
  }

  private static let counts: [Text] = ["두", "세", "네", "다섯", "여섯", "일곱"]

  /// Whether a sentence has a topic that is not the name: `표본을 뽑을 때 중요한 것은 …`, `분석 방법은 …`.
  private static func speaksOfOther(_ said: Text, _ name: Text) -> Bool {
    let words = said.words
    guard words.count >= 5, let place = KoreanTelling.topic(in: words), place <= 3,
      Endings.isKoreanPredicate(said) || said.ends(with: "것"), words[place].count >= 2
    else { return false }
    let topic = words[place].dropping(last: 1)
    return !name.folded.contains(text: topic.folded) && !topic.folded.contains(text: name.folded)
      && !topic.isOne(of: ["이", "그", "이것", "그것", "이들", "여기", "여기서", "보통", "일반적으로"])
  }

  private static let changes: WordSet = [
    "발전", "제정", "향상", "변화", "도입", "형성", "전개", "등장", "확대", "확산", "강화", "약화", "파견", "설치", "폐지", "개편", "반포",
  ]
}
