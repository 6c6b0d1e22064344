import Notes

extension Doubts {
  /// Whether a definition goes round in a circle, `관계란? – 테이블 간의 관계`, or tells an event instead of what it is.
  static func tellsNothing(_ draft: Draft) -> Bool {
    guard draft.kind == .definition, draft.answer.count == 1, let name = definedName(draft.question) else {
      return false
    }
    let answer = draft.answer[0].trimming { $0.isSpace || $0 == "." || $0 == "。" }
    if isCircular(name.folded, answer) || name.count >= 2 && answer.contains(text: name + "(") { return true }
    guard !draft.question.isEnglish else { return false }
    // 入力装置 – データを入力: the device does what its name says.
    if name.isEastAsian, !name.hasHangul, name.count >= 4, answer.count <= 16,
      let end = ["装置", "機器", "方式", "機能", "设备", "裝置"].first(where: { name.ends(with: $0) }),
      answer.contains(text: name.dropping(last: end.unicodeScalars.count))
    {
      return true
    }
    // `~BC 194: 철기의 시작`: a row of a chronicle, with its own name before its colon.
    return answer.containsArrow || answer.first == "~"
      || answer.firstRange(of: ": ").map { $0.lowerBound <= 12 } ?? false
  }

  /// A Korean blank in a step of a chain, or of a phrase that some mark only made stand out: much would fill it.
  static func isLooseBlank(_ draft: Draft) -> Bool {
    draft.rule == "F11" && (draft.confidence <= 0.56 || draft.question.containsArrow)
  }

  /// Korean examples made up to show what a name means (`도메인의 예는? (‘성별’의 도메인)`, or clauses), and the way back from a line of
  /// which only the marked words are known.
  static func isExampleOrPart(_ draft: Draft) -> Bool {
    guard draft.question.hasHangul else { return false }
    if draft.rule == "F11" { return draft.kind == .definition }
    return draft.rule == "F30" && draft.kind == .example
      && (draft.question.scalars.last == ")" || draft.answer.allSatisfy { KoreanTelling.topic(in: $0.words) != nil })
  }

  /// `必ず覚える — その理由は？`: what one learns by heart, and why, is advice to oneself.
  static func isAdvice(_ draft: Draft) -> Bool {
    draft.kind == .reason && draft.question.containsAny(of: ["覚え", "외우", "암기"])
  }

  /// The answer's last word is the name; a name of several words says more than its last one.
  private static func isCircular(_ name: Text, _ answer: Text) -> Bool {
    guard !name.isEmpty, let last = answer.lastWord else { return false }
    if last.isEastAsian, !last.hasHangul { return last.count >= name.count + 2 && last.folded.ends(with: name) }
    return name.count >= 2 && answer.wordCount >= 2 && last.folded == name
  }

  /// The name a question asks the meaning of: `Stack이란?`, `「栈」是什么？`, "What is a stack?".
  private static func definedName(_ question: Text) -> Text? {
    let asked = question.lastRange(of: ": ").map { question.dropping(first: $0.upperBound) } ?? question
    if asked.hasHangul { return ["이란?", "란?"].first { asked.ends(with: $0) }.map { asked.dropping(last: $0.count) } }
    if let open = asked.firstIndex(where: { $0 == "“" || $0 == "「" }),
      let close = asked.lastIndex(where: { $0 == "”" || $0 == "」" }), open < close,
      asked.endsWith(anyOf: ["是什么？", "是什麼？", "とは？"])
    {
      return asked[(open + 1)..<close]
    }
    return ["What is ", "What are "].first { asked.starts(with: $0) }.map {
      asked.dropping(first: $0.utf8.count).without(suffix: "?").withoutArticle
    }
  }

  /// Whether a list of what there is names headings of chapters, not kinds of one thing: `구석기와 신석기`, `公钥的起源`.
  static func listsHeadings(_ draft: Draft) -> Bool {
    guard draft.rule == "F21" || draft.rule == "F38", draft.kind == .list,
      draft.question.endsWith(anyOf: whatThereIs)
    else { return false }
    if draft.answer.contains(where: {
      KoreanContext.isAspect($0) || $0.isOne(of: sides) || $0.startsWith(anyOf: ["其他", "기타"])
    }) {
      return true
    }
    guard draft.rule == "F21" else { return false }
    return draft.answer.contains { item in
      item.scalars.last == "?" || item.containsAny(of: ["的", "与", "與", "の"])
        || item.words.dropLast().contains { $0.count >= 2 && $0.endsWith(anyOf: ["의", "와", "과"]) }
    } || draft.answer.count { draft.question.folded.contains(text: $0.folded) } >= 2
  }

  /// Where something was: `中国` and `西方` part a chapter, and are kinds of nothing.
  private static let sides: [Literal] = [
    "中国", "中國", "西方", "我国", "我國", "国内", "國內", "国外", "國外", "한국", "서양", "동양", "국내", "해외",
  ]
  private static let whatThereIs: Phrases = ["에는 무엇이 있는가?", "包括哪些？", "有哪些？"]

  /// Whether a part of a sentence is asked for that its context names, `가상 머신: … – 여러 가상 머신`, or that much would answer.
  static func answersItself(_ draft: Draft) -> Bool {
    guard draft.kind == .question, draft.answer.count == 1, draft.question.hasHangul else { return false }
    if draft.question.ends(with: "무엇이 가능한가?") { return true }
    guard let cut = draft.question.lastRange(of: ": ") else { return false }
    let context = draft.question.prefix(cut.lowerBound).folded
    return context.count >= 2 && draft.answer[0].wordCount <= 3 && draft.answer[0].folded.ends(with: context)
  }
}
