import Notes

extension KoreanCritic {
  /// Whether a card holds half of something: one of two clauses that share a verb, a line that breaks off, the stem of a verb.
  ///
  /// `굽쪽은 굽이 있는 쪽을, 전쪽은 전이 있는 쪽을 가리킨다` says of neither name alone what it is.
  static func isHalf(_ draft: Draft) -> Bool {
    if draft.question.startsWith(anyOf: ["이때 ", "그때 ", "그래야 "]) { return true }
    // `물레가 좋은 예이다` says of nothing what it is.
    if draft.kind == .definition,
      draft.question.startsWith(anyOf: ["좋은 예란", "대표적인 예란", "예란"])
        || draft.answer.contains(where: { $0.isOne(of: ["좋은 예", "대표적인 예"]) })
    {
      return true
    }
    if draft.question.endsWith(anyOf: ["~", "～"]) || draft.answer.contains(where: { $0.endsWith(anyOf: ["~", "～"]) }) {
      return true
    }
    guard draft.answer.count == 1, let answer = draft.answer.first else { return false }
    if draft.kind == .definition, let cut = answer.firstRange(of: "을, ") ?? answer.firstRange(of: "를, "),
      let topic = KoreanTelling.topic(in: answer.dropping(first: cut.upperBound).words), topic <= 1
    {
      return true
    }
    guard draft.kind == .cloze, draft.question.contains("[…]은(는) "), let last = answer.lastWord else { return false }
    // `잎만 몰래 들여다보는` was cut before its 는.
    let words = answer.words
    guard words.count >= 3, last.scalars.last?.hangulFinal == 0, let before = words.dropLast().last else {
      return false
    }
    return words.dropLast().contains { $0.count >= 2 && $0.endsWith(anyOf: ["만", "을", "를"]) }
      && (KoreanNoun.isAdverb(before) || before.endsWith(anyOf: ["만", "을", "를", "히", "게", "래"]))
  }

  /// `2021년 1회 기출`: in which examination something was asked is no matter of the note.
  static func isExamTag(_ draft: Draft) -> Bool {
    ([draft.question] + draft.answer).contains { text in
      guard let place = text.firstRange(of: "회 기출") ?? text.firstRange(of: "회기출"), place.lowerBound > 0 else {
        return false
      }
      return text[place.lowerBound - 1].isDigit
    }
  }

  /// `권한 문제 출제됨`, `여러분도 알다시피`, `강의를 보고 정리한 글`: what is said to the reader of the exam, of the course or of the note.
  static func speaksOfExam(_ draft: Draft) -> Bool {
    ([draft.question] + draft.answer).contains { $0.containsAny(of: toReader) }
  }

  private static let toReader: Phrases = [
    "출제됨", "출제된다", "출제되기도", "출제되었", "출제 예상", "실기 출제", "필기 출제", " 절차 출제", "로 출제)", "기억해 둘 것", "외워 둘 것", "외워둘 것", "여러분도",
    "알다시피",
    "보고 정리한", "듣고 정리한", "정리한 repo", "정리한 레포", "정리한 저장소",
  ]

  /// What was cut off its noun or its verb, `이라고 표시할 때`, `영화 한 편을 바탕으로`, or only says its name again.
  static func torn(_ draft: Draft) -> String? {
    if draft.answer.contains(where: { $0.startsWith(anyOf: ["이라고 ", "라고 "]) || $0.endsWith(anyOf: openEnds) }) {
      return "D6"
    }
    // `상호작용이 가능한 콘텐츠는`: the line stops at its topic.
    if draft.answer.count == 1, let last = draft.answer[0].lastWord, last.count >= 3, last.ends(with: "는"),
      draft.answer[0].wordCount >= 3, KoreanNoun.isTopic(last)
    {
      return "D6"
    }
    // `것이 | 아니라 잎을 본다`, `되기 위해선 물과 불`: the answer begins inside what it was cut from.
    if draft.answer.count == 1, draft.answer[0].startsWith(anyOf: ["아니라 ", "아닌 ", "되기 위", "하기 위해선", "라는 ", "이라는 "]) {
      return "D6"
    }
    let asked =
      draft.question.lastRange(of: ": ").map { draft.question.dropping(first: $0.upperBound) } ?? draft.question
    // `뚜껑을 연 사람만이 마신다`: the verb that took the object went along with the answer.
    if draft.answer.count == 1, let first = draft.answer[0].firstWord, first.count == 1,
      first.scalars.last?.hangulFinal == 4,
      asked.containsAny(of: ["을 무엇", "를 무엇", "을 누가", "를 누가", "을 어떤", "를 어떤"])
    {
      return "D6"
    }
    // `대표적인 잔으로 백자와 청자가 있다`: what is there is asked, not as what.
    if asked.startsWith(anyOf: ["무엇으로 ", "어떤 방법으로 ", "어떤 종류로 "]), asked.endsWith(anyOf: ["이 있는가?", "가 있는가?"]) {
      return "D6"
    }
    if draft.rule == "F11", tearsPhrase(draft, asked) { return "D6" }
    if draft.rule == "F11" || draft.rule == "F37",
      draft.answer.contains(where: { $0.containsAny(of: ["위해서는 ", "보다는 "]) })
    {
      return "D6"
    }
    if asked.ends(with: "무엇을 할 수 있는가?"), draft.answer.contains(where: { $0.endsWith(anyOf: ["될 수 있음", "될 수 있다"]) }) {
      return "D6"
    }
    // `순차적으로 실행하면 됨`, asked what then: the verb was one.
    if draft.rule == "F26", draft.answer.contains(where: { $0.isOne(of: ["됨", "된다", "됩니다", "함", "안됨", "안 됨"]) }) {
      return "D6"
    }
    if draft.rule == "F5", asked.ends(with: "대부분은 무엇인가?"), draft.answer[0].endsWith(anyOf: ["에서 사용", "에서 쓰임"]) {
      return "D6"
    }
    // `재료는 무엇을 우리는 …`, `비싼 무엇이 …`: another topic behind what is asked for, or an adjective that goes with it.
    if draft.kind == .question, draft.answer.count == 1, isTornAsked(asked) { return "D6" }
    if asked.contains(" 왜 "), asked.containsAny(of: ["이며 ", "으며 "]) { return "D6" }
    if asked.startsWith(anyOf: ["이유는 무엇", "원인은 무엇", "까닭은 무엇"]) { return "D6" }
    guard draft.kind == .definition, draft.answer.count == 1 else { return nil }
    // `찻사발 왕(?)`: whoever wrote it did not know.
    if draft.answer[0].starts(with: "그 "), draft.answer[0].wordCount >= 4 { return "D8" }
    if draft.answer[0].scalars.last == "?" && draft.question.contains("달리 부르는")
      || draft.answer[0].isOne(of: ["중요", "중요!", "필수"])
    {
      return "D2"
    }
    guard let end = ["이란?", "란?"].first(where: { asked.ends(with: $0) }) else { return nil }
    let name = asked.dropping(last: end.unicodeScalars.count)
    return draft.answer[0].startsWith(anyOf: [(name + " 되어야").string, (name + "되어야").string, (name + "가 되").string])
      ? "D3" : nil
  }

  /// `흙빛 | 즉` of a list, `실제 무게에서 무엇이 같은가? – 예상 무게의 차`, `무엇이 멀어지는가? – 최대한 거리`, `무엇을 보여 주는가? – 시험도 뜻있는 결과`:
  /// a joint as an item, one end of a span, the adverb of the verb, and somebody else who does it.
  private static func tearsPhrase(_ draft: Draft, _ asked: Text) -> Bool {
    if draft.answer.contains(where: { $0.isOne(of: ["즉", "또", "또는", "및", "등"]) }) { return true }
    guard draft.answer.count == 1, case let answer = draft.answer[0], answer.wordCount >= 2 else { return false }
    if answer.startsWith(anyOf: ["최대한 ", "가능한 ", "가급적 "]) { return true }
    if answer.endsWith(anyOf: ["의 차", "의 차이", "까지의 거리", "사이"]), asked.containsAny(of: ["에서 무엇이", "와 무엇이", "과 무엇이"]) {
      return true
    }
    return answer.words.dropLast().contains {
      $0.count >= 3 && $0.ends(with: "도") && KoreanNoun.isTopic($0.dropping(last: 1) + "는")
        && !$0.endsWith(anyOf: degrees)
    }
  }

  /// Nouns that end in 도, as the particle does.
  private static let degrees: Phrases = [
    "온도", "속도", "정도", "제도", "강도", "밀도", "농도", "각도", "이도", "지도", "태도", "고도", "빈도", "습도", "반도", "궤도", "용도", "의도", "시도",
    "보도",
    "심도", "순도", "경도", "위도", "감도", "점도", "수도", "명도", "채도", "만족도", "중요도", "신뢰도", "기도", "포도", "유도", "인도", "행도", "압도", "주도",
    "선도",
    "연도", "년도", "한도", "척도", "난도", "조도", "복도", "철도", "파도", "효도", "무도", "상도", "차도", "구도", "영도", "독도", "산도",
  ]

  private static func isTornAsked(_ asked: Text) -> Bool {
    let words = asked.words
    guard let place = words.firstIndex(where: { $0.isOne(of: ["무엇을", "무엇이"]) }) else { return false }
    if place > 0, words[place - 1].count >= 2, KoreanClause.isAdjective(words[place - 1]) { return true }
    return place + 2 < words.count && words[place + 1].isOne(of: ["우리는", "나는", "저는", "사람은", "사람들은", "인간은"])
  }

  private static let openEnds: Phrases = [" 바탕으로", " 훨씬", "위해서는", "뿐만 아니라", " 및", " 또는", "일부가 이", " 등이 이"]
}
