import Notes

extension KoreanCritic {
  /// Whether too little stands beside what a question asks for: nobody could tell what is meant without the note.
  static func saysTooLittle(_ draft: Draft) -> Bool {
    let question = draft.question
    if draft.answer.count == 1, draft.kind != .table, rests.contains(draft.answer[0].trimming { !$0.isWordPart }) {
      return true
    }
    if draft.answer.count == 1, draft.kind == .question || draft.kind == .cloze,
      draft.answer[0].startsWith(anyOf: ["어느 ", "어떤 "]) || draft.answer[0].endsWith(anyOf: ["어 있", "아 있", "고 있"])
    {
      return true
    }
    if draft.answer.count == 1, draft.answer[0].startsWith(anyOf: ["그 반대", "이와 반대", "위와 반대", "마찬가지"]) { return true }
    if draft.answer.count == 1, draft.kind != .cloze, onlyCounts(draft.answer[0]),
      !question.containsAny(of: ["몇", "얼마"])
    {
      return true
    }
    if draft.kind == .cloze { return isBareBlank(question) }
    if question.starts(with: reversed) { return isBareReverse(question, draft.answer) }
    return isBareQuestion(question)
  }

  /// Answers that only point to the others: 그 외.
  private static let rests: WordSet = ["그 외", "그외", "기타", "나머지", "그 반대", "위와 같음", "위와 동일", "이하 동문"]

  /// `크게 두가지다`: how many there are, where it is asked which.
  private static func onlyCounts(_ answer: Text) -> Bool {
    let words = answer.trimming { $0.isSpace || $0 == "." }.words
    guard (1...3).contains(words.count), let last = words.last,
      last.endsWith(anyOf: ["가지", "가지다", "가지이다", "가지임", "개다", "군데"])
    else { return false }
    return words.dropLast().allSatisfy {
      $0.isOne(of: ["크게", "총", "모두", "다음", "두", "세", "네", "다섯", "여섯"]) || $0.hasDigit
    }
  }

  private static let reversed: Text = "다음이 가리키는 말은?"

  /// A list, a chain or a number is not told by its words: `다음이 가리키는 말은? 곡우 / 입하`.
  private static func isBareReverse(_ question: Text, _ answer: [Text]) -> Bool {
    question.pieces { $0 == "/" }.count > 2 || question.containsArrow
      || answer.first.map { $0.first?.isDigit ?? false && $0.wordCount == 1 } ?? false
  }

  /// `무엇을 덖는가?` alone, `식는 이유는?` below a name: a verb and nothing it could be known by.
  private static func isBareQuestion(_ question: Text) -> Bool {
    let (name, words) = parts(of: question)
    if name == nil, words.count == 3 && words[0] == "어떤" || words.count == 2 && words[0] == "목적은" { return true }
    guard let first = words.first, let last = words.last, words.count <= 2 else { return false }
    if last == "이유는?", words.count == 2 { return first.endsWith(anyOf: ["되는", "하는", "지는"]) }
    // 찻집: 무엇을 사용하는가? A house uses many things.
    if words.count == 2, first.starts(with: "무엇을"), last.startsWith(anyOf: usings) { return true }
    return asking.contains(first) && words.count == 2 && name.map(KoreanContext.isSectionWord) ?? true
  }

  private static let usings: Phrases = ["사용", "이용", "활용", "쓰", "채택"]

  /// A blank among brackets, signs and code, or at the end of half a sentence.
  private static func isBareBlank(_ question: Text) -> Bool {
    if question.contains(",: ") || question.scalars.last == "," || question.contains(". […]") { return true }
    let (name, words) = parts(of: question)
    let told = words.filter { !$0.contains(text: Cloze.blank) }.map { $0 }.joined(" ")
    if words.first == Cloze.blank, words.count >= 3, words[1].containsArrow, words.count <= 5 { return true }
    if name != nil, !told.hasHangul || told.startsWith(anyOf: usings) && told.count == 2 { return true }
    if words.contains(where: { $0.isOne(of: ["<", ">", "<<", ">>", "<>", "↔"]) }) { return true }
    if isGloss(words.joined(" ")) || isAmongNames(words.joined(" ")) || isMember(words) { return true }
    guard let last = words.last, last == Cloze.blank, words.count >= 2 else { return false }
    // 물의 온도로 […]: what leads to the blank has no verb to tell how.
    let before = words[words.count - 2]
    return before.endsWith(anyOf: ["으로", "자세로", "미리", "로서"])
  }

  /// Whether a name's bracket is all that stands beside the blank: `[…](1762~1836)`.
  private static func isGloss(_ body: Text) -> Bool {
    guard body.starts(with: "[…](") || body.starts(with: "[…] ("), body.scalars.last == ")",
      let open = body.scalars.firstIndex(of: "(")
    else { return false }
    return Term.matchingOpening(body) == open
  }

  /// Whether nothing but names stands beside the blank: `[…], 무쇠솥`, `찻잔과 […]`.
  private static func isAmongNames(_ body: Text) -> Bool {
    let text = body.replacing("[…]와(과) ", with: "[…], ").replacing("와 […]", with: ", […]").replacing(
      "과 […]", with: ", […]")
    let pieces = text.trimming { $0.isSpace || $0 == "." }.pieces { $0 == "," }.map(\.trimmed)
    guard pieces.count >= 2, pieces.contains("[…]") else { return false }
    return pieces.allSatisfy { piece in
      piece == "[…]"
        || (1...3).contains(piece.wordCount) && !Endings.isKoreanPredicate(piece)
          && KoreanPhrase(piece).parts.allSatisfy { $0 == .bare || $0 == .joint }
    }
  }

  /// `솥, […], 잔을 씻는다`: one of several names between commas, which the others do not tell.
  private static func isMember(_ words: [Text]) -> Bool {
    guard let place = words.firstIndex(where: { $0.contains(text: Cloze.blank) }) else { return false }
    let isBehind = place > 0 && words[place - 1].scalars.last == "," && isBare(words[place - 1].dropping(last: 1))
    let blank = words[place]
    guard blank.scalars.last == "," else {
      return isBehind && (place == 1 || words[..<(place - 1)].contains { $0.scalars.last == "," })
    }
    let goesOn = words[(place + 1)...].contains {
      $0.scalars.last == "," || $0.endsWith(anyOf: ["등", "등을", "등이", "등의", "등은"])
    }
    return (isBehind || goesOn) && blank.dropping(last: 1) == Cloze.blank || blank.ends(with: "([…],")
  }

  /// Whether a word is a noun without a particle.
  private static func isBare(_ word: Text) -> Bool {
    KoreanPhrase(word).parts.first == .bare && !Endings.isKoreanPredicate(word)
  }

  /// The name a question is asked of, and its words without it.
  private static func parts(of question: Text) -> (name: Text?, words: [Text]) {
    guard let mark = question.firstRange(of: ": ") else { return (nil, question.words) }
    if let blank = question.firstRange(of: "[…]"), blank.lowerBound < mark.lowerBound { return (nil, question.words) }
    return (question.prefix(mark.lowerBound), question.dropping(first: mark.upperBound).words)
  }

  /// Whether a list's items can be put together from the words of its question: 윗물, 아랫물 of 윗물/아랫물.
  static func holdsItems(_ draft: Draft) -> Bool {
    guard draft.answer.count > 1, draft.kind == .list else { return false }
    let asked = draft.question.folded
    return draft.answer.allSatisfy { item in item.words.allSatisfy { $0.count >= 2 && asked.contains(text: $0.folded) }
    }
  }

  /// Whether a question does not go with its answer: how something is with a case, what is called by the name that is asked with.
  static func misfits(_ draft: Draft) -> Bool {
    guard draft.answer.count == 1, let answer = draft.answer.first else { return false }
    let question = draft.question
    // 차의 종류를 달리 부르는 말은? — 녹차 vs 홍차: two of them are no other name.
    if question.contains("달리 부르는"), answer.containsAny(of: [" vs ", " VS ", " vs. "]) { return true }
    // 어떤 잎을 덖는가? — 딴 잎: the kind stands in the question, and the rest says nothing.
    let answered = answer.words
    if answered.count == 2, question.contains(text: "어떤 " + answered[1]), answered[0].count <= 4,
      answered[0].endsWith(anyOf: ["된", "한", "될", "할", "하는"])
    {
      return true
    }
    // 끓는 방법과 젓지 않고 식히는 방법: two things were joined, and one of them stands inside the other.
    if answered.count >= 4, let noun = answered.last, question.contains(text: "어떤 " + noun),
      answered.dropLast().contains(where: { $0 == noun + "과" || $0 == noun + "와" })
    {
      return true
    }
    // 시제는 무엇을 주의하는가? — 현재임: a clause is no thing.
    if question.contains("무엇을 "), answer.ends(with: "임"), !Endings.isNoun(answer) { return true }
    // … 무엇을 … 가볍고 독립적인가?: the adjective belonged to a noun that is gone.
    if question.ends(with: "적인가?"), question.containsAny(of: ["무엇을 ", "무엇에 "]) { return true }
    if question.ends(with: "어떠한가?") { return answer.endsWith(anyOf: ["경우", "때", "것"]) }
    if answer.endsWith(anyOf: ["이유는?", "방법은?", "원인은?", "무엇인가?"]) { return true }
    guard question.endsWith(anyOf: ["라고 하는가?", "이라 하는가?", "라고 부르는가?"]) else { return false }
    let words = question.words
    guard words.count >= 4 else { return false }
    let name = words[words.count - 2].without(suffix: "이라고").without(suffix: "라고")
    return words.dropLast(2).contains { $0.starts(with: name.string) }
  }

  /// `오늘 학습한 핵심 내용은?`: what was done on a day, which the note's writer alone can tell.
  static func isOfLesson(_ draft: Draft) -> Bool {
    draft.question.containsAny(of: lessons) || draft.answer.count == 1 && draft.answer[0].startsWith(anyOf: lessons)
  }

  private static let lessons: Phrases = [
    "오늘 학습한 ", "오늘 배운 ", "오늘 배울 ", "오늘 공부한 ", "오늘의 학습", "오늘 한 일", "이번 시간", "지난 시간", "느낀 점", "느낀점",
  ]

  /// Whether the order or other name is asked of a part that any note has, as in `결론의 순서는?`.
  static func isOfSection(_ question: Text) -> Bool {
    guard question.endsWith(anyOf: ["순서는?", "단계는?", "말은?", "정의는?", "특징은?"]), question.wordCount <= 5,
      let first = question.firstWord
    else { return false }
    return (["의", "에서", "를", "을"] as [Literal]).contains { end in
      first.ends(with: end) && KoreanContext.isSectionWord(first.dropping(last: end.count))
    }
  }
}
