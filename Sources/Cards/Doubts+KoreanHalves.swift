import Notes

/// Korean questions that were cut out of what they lean on: a sentence that goes on from another, one of two things that are so, whether
/// there are cases, the name's own words for what it is.
extension Doubts {
  /// Whether a card has such a shape.
  static func isKoreanHalf(_ draft: Draft) -> Bool {
    let (question, answer) = (draft.question, draft.answer[0])
    let asked = question.lastRange(of: ": ").map { question.dropping(first: $0.upperBound) } ?? question
    if ["F11", "F37"].contains(draft.rule), draft.kind == .question || draft.kind == .cloze,
      leansOnTurn(asked) || isAlso(asked) || asked.endsWith(anyOf: ["경우가 있는가?", "경우도 있는가?", "경우도 많은가?"])
    {
      return true
    }
    if ["F11", "F37"].contains(draft.rule), isCutOff(draft, asked) { return true }
    if draft.rule == "F26", asked.startsWith(anyOf: ["그렇지 않", "그렇다면 ", "아니라면 ", "아니면 "]) { return true }
    // The star of a remark below what it is on.
    if draft.answer.contains(where: { $0.starts(with: "* ") }) { return true }
    if draft.answer.count >= 2 {
      return draft.rule == "F3" && question.ends(with: "얼마인가?") || isTornList(draft)
        || draft.rule == "F3" && draft.answer.contains { $0.hasHangul && $0.contains(": ") && !$0.contains(" : ") }
        || draft.rule == "F22" && question.startsWith(anyOf: ["역사의 순서", "배경의 순서", "내용의 순서", "개요의 순서"])
    }
    if draft.rule == "F24", answer.startsWith(anyOf: ["_ ", "- ", "/ "]) || answer.starts(with: "--") { return true }
    if draft.rule == "F3", answer.starts(with: "--") || answer.ends(with: " 중 하나") && answer.wordCount <= 4 {
      return true
    }
    if isDeedAgain(draft) { return true }
    if draft.question.ends(with: "예시는?"), answer.scalars.last == "?" { return true }
    guard draft.kind == .definition else { return false }
    if draft.isWayBack, question.trimming({ $0.isSpace || $0 == "." }).endsWith(anyOf: ["로 설명", "로 표기", "로 측정"]) {
      return true
    }
    return isQualityAgain(draft) || isNoMeaningOfClause(draft)
  }

  /// `이제 도공은 무엇을 바르는가?`, `그만큼 불이 […]`: the turn of a story, and what only the sentence before makes out.
  private static func leansOnTurn(_ asked: Text) -> Bool {
    asked.startsWith(anyOf: ["이제 ", "이제는 ", "그래야 ", "그래야만 ", "그만큼 ", "현재는 ", "그러고 ", "그리하여 ", "그래도 "])
  }

  /// `3일 간격으로 무엇을 여는가?`, `[…](으)로 아무것도 굽지 못한다`, `BUT 물은 […]`, `1: 흙, 2: 물`: how often is what is to be known, what
  /// cannot be may be anything, and half of what the line sets apart.
  private static func isCutOff(_ draft: Draft, _ asked: Text) -> Bool {
    if asked.startsWith(anyOf: ["BUT ", "But ", "but "]) { return true }
    if asked.contains("[…]"), asked.contains("아무것도") { return true }
    if let first = draft.answer[0].firstWord, first.count >= 2, first.scalars.last == ":", first[0].isDigit {
      return true
    }
    for mark in ["간격으로 무엇", "한번씩 무엇"] {
      guard let place = asked.firstRange(of: mark) else { continue }
      // What comes every few years may be read as a year, and is then asked by nothing else.
      return mark.first == "한"
        || asked.prefix(place.lowerBound).lastWord.map { $0.hasDigit && !$0.ends(with: "년") } ?? false
    }
    return false
  }

  /// `빛깔도 무엇이 되는가?`: so is something else, which is not on the card.
  private static func isAlso(_ asked: Text) -> Bool {
    let words = asked.words
    return words.indices.dropLast().prefix(6).contains { place in
      let word = words[place]
      return word.count >= 3 && word.ends(with: "도") && word.allSatisfy(\.isHangul) && !word.endsWith(anyOf: measures)
        && !word.endsWith(anyOf: adverbs) && words[place + 1].startsWith(anyOf: ["무엇", "어떤", "누가"])
    }
  }

  private static let adverbs: Phrases = [
    "때도", "해도", "어도", "아도", "에도", "라도", "여도", "려도", "져도", "에서도", "아서도", "어서도", "로도", "없이도", "않고도", "적도",
  ]

  private static let measures: Phrases = [
    "온도", "속도", "정도", "용도", "제도", "빈도", "각도", "밀도", "강도", "난이도", "복잡도", "의존도", "결합도", "응집도", "태도", "의도", "중요도", "농도",
    "습도",
    "지도", "반도", "인도", "파도", "수도", "점도", "경도", "위도", "고도",
  ]

  /// `불을 낮출 때 | 문을 닫음`: clauses cut at their commas.
  private static func isTornList(_ draft: Draft) -> Bool {
    draft.rule == "F20" && draft.question.endsWith(anyOf: ["에는 무엇이 있는가?", "의 예는?"])
      && draft.answer.contains { $0.wordCount >= 2 && $0.endsWith(anyOf: [" 때", "는 경우", "할 경우", "될 경우"]) }
  }

  /// `그릇을 건조: 무엇을 하는 것인가? – 그릇을 말려 건조하는 것`: the deed over again.
  private static func isDeedAgain(_ draft: Draft) -> Bool {
    guard draft.question.ends(with: ": 무엇을 하는 것인가?"),
      let deed = draft.question.prefix(draft.question.count - 13).lastWord, deed.count >= 2
    else { return false }
    let said = draft.answer[0].without(suffix: ".").without(suffix: "이다")
    return ["하는 것", "하기", "하는 일"].contains { said.ends(with: deed + Text($0)) }
  }

  /// `센 가마불, 약한 가마불`: names of several words with one last word.
  static func endAlike(_ items: [Text]) -> Bool {
    guard let last = items.first?.withoutBracket.lastWord, last.count >= 2 else { return false }
    return items.allSatisfy { $0.withoutBracket.wordCount >= 2 && $0.withoutBracket.lastWord == last }
  }

  /// `실용적 그릇이란? – 실용적인 데 쓰는 것`, `굽는 방식이란? – 굽는방식 설명`: the name's own quality, and the name with a word for telling it.
  private static func isQualityAgain(_ draft: Draft) -> Bool {
    guard draft.answer.count == 1, !draft.isWayBack,
      let end = ["이란?", "란?"].first(where: { draft.question.ends(with: $0) })
    else { return false }
    let asked =
      draft.question.lastRange(of: ": ").map { draft.question.dropping(first: $0.upperBound) } ?? draft.question
    let name = asked.dropping(last: end.unicodeScalars.count)
    let said = draft.answer[0].trimming { $0.isSpace || $0 == "." }
    if said.endsWith(anyOf: ["로 설명", "로 설명함", "로 설명한다"]) { return true }
    // `도자기 만들기란? – 손으로 도자기 만들기`, where a name in another language stands first.
    if name.wordCount >= 4, let first = name.firstWord, !first.hasHangul, said.wordCount <= 8,
      said.folded.ends(with: name.dropping(first: first.count).folded)
    {
      return true
    }
    if said.endsWith(anyOf: [" 설명", " 소개"]), said.dropping(last: 3).folded == name.folded { return true }
    guard name.wordCount == 2, let first = name.firstWord, first.count >= 3, first.ends(with: "적") else { return false }
    return said.starts(with: (first + "인 ").string) && said.wordCount <= 6
  }

  /// `하루란? – 한 권의 책`, `흙의 성질이란? – 그릇의 중요한 부분`: a clause nobody else read that says of its topic what it counts as.
  private static func isNoMeaningOfClause(_ draft: Draft) -> Bool {
    guard draft.rule == "F37", draft.question.endsWith(anyOf: ["이란?", "란?"]) else { return false }
    let said = KoreanPredicate.withoutCopula(draft.answer[0].trimming { $0.isSpace || $0 == "." })
    if Endings.isKoreanPredicate(said) { return true }
    let words = said.words
    if words.count <= 5, words.last?.isOne(of: ["부분", "요소", "일부", "존재"]) ?? false { return true }
    if words.contains(where: { $0.startsWith(anyOf: ["어디", "무엇", "누구", "어떻게", "얼마"]) }) { return true }
    guard
      draft.claims.contains(where: { claim in
        if case .part(let place) = claim.aspect { return (8_000..<9_000).contains(place) }
        return false
      })
    else { return false }
    return !KoreanDescription.isDescribing(said)
      && !words.dropLast().contains {
        $0.count >= 2 && $0.endsWith(anyOf: ["는", "한", "된", "던", "운", "인", "킨", "린"]) && !$0.ends(with: "적인")
      }
      && !said.endsWith(anyOf: ["것", "방식", "방법"])
  }
}
