import Notes

extension KoreanMeaning {
  /// `메주는 왜 만들어지는가? – 콩이 다져져서`: how it comes about.
  static func comesAbout(_ draft: Draft) -> Draft? {
    guard draft.answer.count == 1, let why = draft.question.lastRange(of: "왜 "),
      draft.question.dropping(first: why.upperBound).startsWith(anyOf: ["만들어지", "이루어지", "형성되", "생기는", "생성되"]),
      draft.answer[0].endsWith(anyOf: ["서"]), !draft.answer[0].contains("때문")
    else { return nil }
    return draft.with {
      $0.question = draft.question.prefix(why.lowerBound) + "어떻게 " + draft.question.dropping(first: why.upperBound)
    }
  }
}
