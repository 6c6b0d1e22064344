import Notes

extension KoreanCritic {
  /// Whether a question's frame and its answer do not make one thing to know.
  static func isEmptyFrame(_ draft: Draft) -> Bool {
    guard draft.answer.count == 1, let answer = draft.answer.first else { return false }
    return countsOnly(answer) && !draft.question.contains("몇 가지") || deniesKind(draft.question, answer)
      || likens(draft.question) || judges(draft.question, answer)
      || (draft.rule == "F11" || draft.rule == "F37") && holdsAddress(draft.question + " " + answer)
  }

  /// `4가지 모두 갖추어야 함`: says how many there are and not which.
  static func countsOnly(_ answer: Text) -> Bool {
    let words = answer.words
    guard let first = words.first, (2...5).contains(words.count) else { return false }
    let isSpelled = first.isOne(of: ["두", "세", "네", "다섯", "여섯"]) && words[1].starts(with: "가지")
    guard isSpelled || first.ends(with: "가지") && first.first?.isDigit ?? false else { return false }
    let next = words[isSpelled ? 2 : 1]
    return next.isOne(of: ["모두", "전부", "다", "조건", "조건이", "조건을"])
  }

  /// `찻물은 […]이 아니다` of 올바른 상태: what a thing is not is told by the denial alone.
  private static func deniesKind(_ question: Text, _ answer: Text) -> Bool {
    question.containsAny(of: ["[…]이(가) 아니", "[…](이)가 아니", "[…]은(는) 아니"])
      && (answer.lastWord.map(KoreanNoun.isVague) ?? false)
  }

  /// `10.0.0.7`: an address of an example, which nobody need know.
  private static func holdsAddress(_ text: Text) -> Bool {
    text.words.contains { word in
      word.indices.dropFirst().dropLast().count {
        word[$0] == "." && word[$0 - 1].isDigit && word[$0 + 1].isDigit
      } >= 3
    }
  }

  /// `찻물이란? → 다도에 필수적`: how a thing is judged does not say what it is.
  private static func judges(_ question: Text, _ answer: Text) -> Bool {
    question.endsWith(anyOf: ["이란?", "란?"])
      && answer.endsWith(anyOf: ["필수적", "효과적", "효율적", "핵심적", " 중요", " 유용", " 적합", " 필요"])
  }

  /// `무엇이 덖음과 비슷한가?`: many things are like many others.
  private static func likens(_ question: Text) -> Bool {
    question.endsWith(anyOf: ["비슷한가?", "유사한가?", "흡사한가?", "다른가?"])
      && question.words.contains { $0.isOne(of: ["무엇이", "무엇과", "누가"]) }
  }
}
