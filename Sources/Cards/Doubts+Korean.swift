import Notes

/// Korean cards that are wrong more often than right: meanings that are none (what a sentence with a subject of its own says, a bare
/// name, what is done), a part asked out of a clause, two names for a definition, what belongs to a worked example.
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
    if isBack, KoreanMeaning.isNoMeaning(name, said) { return true }
    // `한 자원은 한 사람만 쓸 수 있음` may say what a rule is.
    if !(said.endsWith(anyOf: [" 수 있음", " 수 없음"]) && said.wordCount <= 12), speaksOfOther(said, name) { return true }
    guard draft.rule == "F15", let last = name.lastWord else { return false }
    if changes.contains(last), name.wordCount >= 2, !KoreanDescription.isDescribing(said) { return true }
    return said.wordCount <= 3 && !Definition.endsInClassNoun(said) && LineShape.isNounPhrase(said)
      && !KoreanDescription.isDescribing(said) && said.scalars.last == ")"
  }

  /// Korean cards whose words only the note makes clear, or that ask for what their answer does not say.
  static func isLooseKorean(_ draft: Draft) -> Bool {
    let (question, answer) = (draft.question, draft.answer[0])
    if question.contains("what happened ") || question.words.prefix(4).contains(where: isCaseWord) { return true }
    if isLooseAsked(question, draft) || draft.kind == .definition && isNoMeaning(draft) { return true }
    if isNoKoreanList(draft) || isNoKoreanName(question) || isExampleOfPhrase(draft) { return true }
    if draft.answer.count == 1, isNoOtherName(draft) || isHollowMeaning(draft) { return true }
    if ["F11", "F26", "F37"].contains(draft.rule), answer.endsWith(anyOf: trifles) { return true }
    if ["F14", "F15"].contains(draft.rule), isSentenceAsked(draft) { return true }
    if draft.rule == "F7", question.ends(with: "란?"), answer.first?.isDigit ?? false { return true }
    if draft.kind == .definition, question.startsWith(anyOf: ["이 ", "그 "]) { return true }
    if draft.isWayBack { return answer.startsWith(anyOf: ["이 ", "그 "]) }
    guard draft.rule == "F14", draft.answer.count >= 2 else { return false }
    // `종류는? – 세게 볶아서 만든 것이 말차`, `예시는? – 빠른 사람, 느린 사람`: sentences name no kinds, and halves of pairs no examples.
    return question.endsWith(anyOf: ["종류는?", "유형은?", "분류는?", "예시는?", "예는?", "Examples는?", "Example은?"])
      && draft.answer.contains { Endings.isKoreanPredicate($0.without(suffix: ".")) && $0.wordCount >= 3 }
  }

  /// `잎을 따는 사람이 창고를 관리: …`, `그릇별로 가진 것을 저장이란?`: a sentence stands where a name should.
  private static func isSentenceAsked(_ draft: Draft) -> Bool {
    guard ["F14", "F15"].contains(draft.rule),
      let end = ["이란?", "란?", "의 단점은?", "의 장점은?", "의 특징은?"].first(where: { draft.question.ends(with: $0) })
    else { return false }
    let name = draft.question.dropping(last: end.unicodeScalars.count)
    guard name.wordCount >= 5, let last = name.lastWord, KoreanQuestion.isDeed(last) else { return false }
    return name.words.dropLast().contains { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를", "이", "가"]) }
  }

  /// What any answer could be.
  private static let trifles: Phrases = ["다를 수 있음", "달라질 수 있음", "다를 수 있다", "달라질 수 있다", "변할 수 있음"]

  /// English asked below a Korean name, a part that runs over its own clause, and answers that say no more than the question.
  private static func isLooseAsked(_ question: Text, _ draft: Draft) -> Bool {
    let asked = question.lastRange(of: ": ").map { question.dropping(first: $0.upperBound) } ?? question
    let answer = draft.answer[0]
    if draft.rule == "F37", asked.isEnglish, question.hasHangul { return true }
    if draft.kind == .cloze {
      return asked.startsWith(anyOf: ["다음으로 ", "그 다음 ", "예를 들어 "]) || answer.contains(". ")
        || asked.endsWith(anyOf: [", […]", "• […]"]) && !Endings.isKoreanPredicate(asked)
    }
    guard draft.kind == .question, ["F11", "F37"].contains(draft.rule) else { return false }
    if answer.first == "ㆍ" || answer.first == "·" { return true }
    if answer.wordCount >= 9, answer.firstWord?.endsWith(anyOf: ["이", "가", "은", "는"]) ?? false { return true }
    // `페이지를 가져온 뒤 유효 비트`: what is done before went along.
    if answer.containsAny(of: [" 뒤 ", " 후 ", " 다음 "]), answer.containsAny(of: ["을 ", "를 "]) { return true }
    if answer.containsAny(of: ["을 통해서 ", "를 통해서 ", "을 통해 ", "를 통해 "]), !KoreanStatement.asksAim(asked) {
      return true
    }
    if asked.containsAny(of: ["어떤 ", "어느 "]), answer.startsWith(anyOf: ["더 많은 ", "더 큰 ", "많은 "]) {
      return true
    }
    return asked.ends(with: "것은 무엇인가?") && (answer.first?.isDigit ?? false) && !answer.hasLetter
  }

  /// Two names as a definition, a sum as a course, what the writer wants to do as an aim.
  private static func isNoKoreanList(_ draft: Draft) -> Bool {
    if draft.rule == "F14", draft.question.ends(with: "정의는?"), draft.answer.count >= 2 { return true }
    if draft.rule == "F22", draft.answer.contains(where: { $0.contains(" + ") }) { return true }
    if draft.rule == "F10", draft.answer.contains(where: { $0.contains(" = ") }) { return true }
    return draft.question.endsWith(anyOf: ["목적은?", "목표는?"])
      && draft.answer.contains { $0.endsWith(anyOf: ["하자", "보자", "하자."]) }
  }

  /// `~BC 194란?`, `관찰할 가능성의 특징은?`, `중요한 이유를 달리 부르는 말은?`: no names.
  private static func isNoKoreanName(_ question: Text) -> Bool {
    let asked = question.lastRange(of: ": ").map { question.dropping(first: $0.upperBound) } ?? question
    if asked.starts(with: "~"), asked.ends(with: "란?") { return true }
    if asked.endsWith(anyOf: ["가능성의 특징은?", "근거의 특징은?", "역할의 특징은?"]) { return true }
    return asked.endsWith(anyOf: ["이유를 달리 부르는 말은?", "방법을 달리 부르는 말은?", "원인을 달리 부르는 말은?"])
  }

  /// `가마 온도를 달리 부르는 말은? 표면 온도`: what stands in brackets behind a name that shares a word with it narrows it.
  private static func isNoOtherName(_ draft: Draft) -> Bool {
    guard draft.question.endsWith(anyOf: ["을 달리 부르는 말은?", "를 달리 부르는 말은?"]) else { return false }
    let name = draft.question.dropping(last: 12).words
    let shared = draft.answer[0].words.filter { $0.count >= 2 && name.contains($0) }
    return !shared.isEmpty && draft.answer[0].wordCount >= 2
  }

  /// `전송하는 동안 거치는 장치의 예는?`: an example in brackets behind a phrase of several words illustrates the sentence.
  private static func isExampleOfPhrase(_ draft: Draft) -> Bool {
    draft.rule == "F30" && draft.confidence <= 0.6 && draft.question.ends(with: "의 예는?")
      && draft.question.dropping(last: 5).wordCount >= 2
  }

  /// `힙이란? 동적`, `코드란? 코드 자체`, `프로세스란? 프로세스 제어 블록`: a word for how it is, the name again, the name of a part.
  private static func isHollowMeaning(_ draft: Draft) -> Bool {
    guard let end = ["이란?", "란?"].first(where: { draft.question.ends(with: $0) }) else { return false }
    let name = draft.question.dropping(last: end.unicodeScalars.count).lastWord ?? Text()
    let said = draft.answer[0].withoutBracket.trimming { $0.isSpace || $0 == "." }
    if said.wordCount == 1, said.ends(with: "적"), said.count <= 4 { return true }
    if said.wordCount <= 3, said.ends(with: " 자체") { return true }
    return name.count >= 3 && said.count > name.count && said.starts(with: name) && !Endings.isKoreanPredicate(said)
      && said.wordCount <= 3 && said[name.count].isHangul && LineShape.isNounPhrase(said)
  }

  /// What a note's writer announces, a rule, or a sentence about us, in place of what a name means.
  private static func isNoMeaning(_ draft: Draft) -> Bool {
    let (question, answer) = (draft.question, draft.answer[0])
    let isBack = question.starts(with: "다음이 가리키는 말은?")
    let said = (isBack ? question.dropping(first: 13) : answer).trimming { $0.isSpace || $0 == "." }
    if said.ends(with: "겠습니다") || said.startsWith(anyOf: ["우리가 ", "우리는 ", "우리나라는 "]) { return true }
    if said.containsAny(of: ["중요한 것은 ", "중요한건 ", "중요한 건 "]) || said.endsWith(anyOf: ["할 때", "될 때"]) { return true }
    let name = isBack ? answer : question
    if name.startsWith(anyOf: ["오늘날의 ", "현대의 ", "최근의 ", "요즘 "]) { return true }
    guard let asked = ["이란?", "란?"].first(where: { question.ends(with: $0) }) else { return false }
    let term = question.dropping(last: asked.unicodeScalars.count)
    return draft.rule == "F15" && said.endsWith(anyOf: ["야 한다", "야 함", "야 합니다"]) && said.wordCount >= 6
      && !term.endsWith(anyOf: rules)
      || term.words.dropLast().contains { $0.count >= 3 && $0.endsWith(anyOf: ["해주면", "하면", "되면"]) }
  }

  private static let rules: Phrases = ["원칙", "법칙", "규칙", "조건", "정책", "성", "의무"]

  /// `예1:`, `예제 2의`: one of several worked examples, which is not on the card.
  private static func isCaseWord(_ word: Text) -> Bool {
    guard word.count >= 2, word[0] == "예", word.contains(where: \.isDigit) else { return false }
    return word.trimming { !$0.isHangul }.isOne(of: ["예", "예제", "예시"]) || word[1].isDigit
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
