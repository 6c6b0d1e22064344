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

  /// Whether a definition only tells when something is or what is done after it: `역순 배열이란? – 번호가 1씩 커지는 경우`,
  /// `정전이란? – 정전 후, 다시 켠다`, or says no more than its own name, `등잔의 자리란? – 등잔을 두는 등잔의 자리`.
  static func isNoMeaning(_ draft: Draft) -> Bool {
    guard draft.kind == .definition, draft.answer.count == 1, let (name, isDefined) = named(in: draft.question),
      isDefined, case let answer = draft.answer[0].trimming({ $0.isSpace || $0 == "." })
    else { return false }
    if ["F1", "F15", "F36"].contains(draft.rule), answer.ends(with: " 경우"), answer.wordCount <= 5 { return true }
    let after = answer.without(prefix: name.string)
    if after.count < answer.count, after.startsWith(anyOf: [" 후", " 뒤", " 시 ", " 시,", " 전에", " 때"]) { return true }
    return name.wordCount >= 2 && answer.folded.count > name.folded.count && answer.folded.ends(with: name.folded)
  }
}
