import Notes

extension KoreanCritic {
  /// Whether what is asked or answered was taken out of the inside of a clause, or points to what only the note shows.
  ///
  /// `… 무엇으로 끝냈는가에 영향이 있는가?`, `무엇에 따라 … 결정되는가? – 발음되는가`, `나머지 하나는 …`, `이번 작업의 목표는?`.
  static func isInside(_ draft: Draft) -> Bool {
    let question = draft.question
    if question.contains("나머지 하나") || question.starts(with: "이번 ") || question.contains(": 이번 ") { return true }
    guard draft.kind == .question, draft.answer.count == 1 else { return false }
    if draft.answer[0].endsWith(anyOf: ["는가", "은가", "인가"]) { return true }
    guard let blank = blanks.places(in: question).first(where: { _ in true }),
      let inner = clauses.places(in: question).first(where: { _ in true })
    else { return false }
    return blank.lowerBound < inner.lowerBound
  }

  private static let blanks: Phrases = ["무엇", "어디", "어떤"]
  private static let clauses: Phrases = ["는가에 ", "는가를 ", "는가가 ", "느냐에 ", "는지에 "]

  /// Whether a line below a name says nothing of what it is: one word, an equation, the name of a part, what is mostly so.
  private static func isRemark(_ answer: Text, of name: Text) -> Bool {
    let words = answer.withoutBracket.words
    if words.count == 1, answer.hasHangul, !Definition.endsInClassNoun(answer) { return true }
    if answer.contains(" = "), !answer.starts(with: "= ") { return true }
    // 다도란? – 다도 절차
    if words.count == 2, words[0].count >= 2, name.words.contains(words[0]) { return true }
    if answer.startsWith(anyOf: ["보통 ", "일반적으로 ", "대부분 ", "흔히 "]), answer.endsWith(anyOf: mostly) { return true }
    return answer.endsWith(anyOf: qualities) && KoreanTelling.topic(in: answer.words) != nil
  }

  private static let mostly: Phrases = ["편이다", "편입니다", "편임", "많다", "많습니다", "많음"]
  private static let qualities: Phrases = [
    "애매하다", "애매함", "어렵다", "어려움", "쉽다", "중요하다", "중요함", "필요하다", "필요함", "좋다", "좋음", "복잡하다", "다양하다", "비슷하다", "다르다",
  ]

  /// Whether a definition only tells when something is or what is done after it: `역순 배열이란? – 번호가 1씩 커지는 경우`,
  /// `정전이란? – 정전 후, 다시 켠다`, or says no more than its own name, `등잔의 자리란? – 등잔을 두는 등잔의 자리`.
  static func isNoMeaning(_ draft: Draft) -> Bool {
    guard draft.kind == .definition, draft.answer.count == 1, let (name, isDefined) = named(in: draft.question),
      isDefined, case let answer = draft.answer[0].trimming({ $0.isSpace || $0 == "." })
    else { return false }
    // `N은 다관의 수`: a sign of a formula is told, not the name above.
    if let first = answer.firstWord, first.count == 2, first[0].isLatin, first[1] == "은" || first[1] == "는" {
      return true
    }
    if draft.rule == "F13", let cut = answer.firstRange(of: "다, "), cut.lowerBound <= 24 { return true }
    if ["F1", "F6", "F36"].contains(draft.rule), isRemark(answer, of: name) { return true }
    if ["F1", "F15", "F36"].contains(draft.rule), answer.ends(with: " 경우"), answer.wordCount <= 5 { return true }
    let after = answer.without(prefix: name.string)
    if after.count < answer.count, after.startsWith(anyOf: [" 후", " 뒤", " 시 ", " 시,", " 전에", " 때"]) { return true }
    return name.wordCount >= 2 && answer.folded.count > name.folded.count && answer.folded.ends(with: name.folded)
  }
}
