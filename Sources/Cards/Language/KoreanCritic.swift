import Notes

/// Reads a Korean card as a strict student would, and refuses those that would be a nuisance.
///
/// Each check is pure and looks at the card's words alone; what can be worded better is so where the question is made.
enum KoreanCritic {
  /// The pattern that stops a card; nil where it may be asked.
  static func stop(_ draft: Draft) -> String? {
    guard draft.question.hasHangul else { return nil }
    let isOne = draft.answer.count == 1
    if isOne && leansOnNext(draft.answer[0]) || (isOne || draft.kind == .cloze) && leansOnNext(draft.question) {
      return "D8"
    }
    if asksPart(draft) {
      if !KoreanStatement.asksAim(draft.question) && isCut(draft.answer[0])
        || draft.answer[0].endsWith(anyOf: [" 라고", " 이라고"])
      {
        return "D6"
      }
      if pointsOutside(draft.question, draft.answer[0]) { return "D8" }
    }
    if let torn = torn(draft) { return torn }
    if crossesClause(draft) { return "D6" }
    if saysTooLittle(draft) { return "D8" }
    if draft.kind == .cloze && isInstruction(draft.question) || draft.answer.contains(where: isInstruction) {
      return "D1"
    }
    if isInside(draft) { return "D8" }
    if isNoMeaning(draft) { return "D1" }
    if misfits(draft) || isEmptyFrame(draft) || isHalf(draft) { return "D6" }
    if isExamTag(draft) || speaksOfExam(draft) { return "D1" }
    if holdsItems(draft) { return "D4" }
    if draft.kind == .definition, isOne, isChapter(draft.answer[0]) { return "D1" }
    if isOfLesson(draft) || isOfChapter(draft.question) || isOfSection(draft.question) || isTitle(draft.question) {
      return "D1"
    }
    if isMalformed(draft.question) || draft.question.containsAny(of: [" => ", " <> ", "ㅎㅎ", "ㅋㅋ"])
      || isSplit(draft.answer.filter { !isPurpose($0, draft) })
    {
      return "D6"
    }
    if isTwisted(draft.question) { return "D8" }
    if let (name, isDefined) = named(in: draft.question), !isName(name) || isDefined && joinsTwo(name, draft.answer) {
      return "D1"
    }
    return nil
  }

  /// `찻잎을 덖고 물의 반`, `덖은 것은 무엇인가? – 물로만 우릴 수 있다`: a noun that took a verb with it, and no noun at all.
  private static func crossesClause(_ draft: Draft) -> Bool {
    guard draft.answer.count == 1, draft.rule == "F11" || draft.rule == "F37", draft.kind != .cloze else {
      return false
    }
    let answer = draft.answer[0].trimming { $0.isSpace || $0 == "." }
    if draft.question.ends(with: "것은 무엇인가?") {
      return answer.endsWith(anyOf: ["있다", "없다", "한다", "된다", "않는다", "있음", "없음"])
    }
    guard draft.question.containsAny(of: [" 무엇으로 ", " 무엇을 ", " 무엇에 "]), answer.wordCount >= 3,
      !draft.question.ends(with: " 무엇을 하는가?")
    else { return false }
    return answer.words.dropLast().contains { $0.endsWith(anyOf: ["하고", "되고", "하며", "되며"]) }
      && answer.words.dropLast().contains { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를"]) }
  }

  /// "청동기의 청동기는?", "무엇이 아닌가?", "… 중 하나" asked for the one thing it names: no question has one answer there.
  private static func isTwisted(_ question: Text) -> Bool {
    if question.ends(with: "무엇이 아닌가?") { return true }
    if question.starts(with: "다음이 가리키는 말은?") {
      return question.trimming { $0 == "." || $0.isSpace }.endsWith(anyOf: ["중 하나", "중 하나이다", "중 한 가지"])
    }
    if question.endsWith(anyOf: ["란?", "이란?"]), question.mayHold("↔"), question.contains("↔") { return true }
    // `그릇을 굽는 방법을 설명은?`: a deed with its object is no name.
    let words = question.words
    if words.count >= 3, let last = words.last, last.endsWith(anyOf: ["은?", "는?"]), isDeedName(last.dropping(last: 2)),
      words[words.count - 2].count >= 2, words[words.count - 2].endsWith(anyOf: ["을", "를"])
    {
      return true
    }
    guard question.wordCount == 2, let first = question.firstWord, first.ends(with: "의"), let last = question.lastWord
    else { return false }
    let name = first.dropping(last: 1)
    return name.count >= 2 && (last == name + "는?" || last == name + "은?")
  }

  private static func isDeedName(_ word: Text) -> Bool {
    CommonDeeds.contains(word) || KoreanQuestion.isDeed(word)
      || word.isOne(of: ["분석", "설명", "정리", "확인", "비교", "작성", "실행"])
  }

  /// 설명하는 용어를 쓰시오: what an exercise tells one to do is no fact.
  private static func isInstruction(_ question: Text) -> Bool {
    question.trimming { $0 == "." || $0.isSpace }.endsWith(anyOf: ["쓰시오", "고르시오", "구하시오", "서술하시오", "답하시오", "적으시오"])
  }

  /// Whether a text leaves what it says to lines or tables that follow: 아래와 같이, 다음 표.
  private static func leansOnNext(_ text: Text) -> Bool { text.containsAny(of: following) }

  private static let following: Phrases = [
    "아래와 같", "다음과 같", "위와 같", "아래처럼", "아래 표", "위 표", "다음 표", "아래 테이블", "위 테이블", "다음 테이블", "현재 테이블", "아래 코드", "위 코드",
    "다음 코드",
    "아래 예제", "위 예제", "아래 예시", "위 예시",
  ]

  /// Whether a question asks for a part of a sentence: by a blank, or by 무엇, 어디, 누구.
  private static func asksPart(_ draft: Draft) -> Bool {
    guard draft.answer.count == 1, draft.kind == .cloze || draft.kind == .question || draft.kind == .reason else {
      return false
    }
    return draft.question.contains(text: Cloze.blank)
      || draft.question.words.contains { asking.contains($0) }
  }

  static let asking: WordSet = [
    "무엇", "무엇이", "무엇을", "무엇으로", "무엇에", "무엇의", "무엇과", "무엇으로부터", "어디", "어디에", "어디에서", "어디로", "누구", "누구를", "누구에게", "누가",
  ]

  /// Whether a phrase goes over the joint of two clauses: `물을 끓이는 그릇으로, 그 밑의 숯`, `물이 식을 때 찻잎`.
  ///
  /// What stands before the last noun must belong to it: behind an object, a place or a joining verb a verb leads on into the noun.
  static func isCut(_ answer: Text) -> Bool {
    let phrase = KoreanPhrase(answer.trimming { $0.isSpace || $0 == "." })
    let words = phrase.words
    guard words.count >= 2, let last = words.last else { return false }
    if last.ends(with: ",") || words[0].isOne(of: leftovers) || last.isOne(of: ["이", "그"]) { return true }
    if words.contains(where: { $0.isOne(of: ["그러나", "하지만", "단,", "다만"]) }) { return true }
    // 솥인데, 주인의 이름: a clause goes before the noun.
    if words.dropLast().contains(where: { $0.scalars.last == "," && $0.endsWith(anyOf: clauseEnds) }) { return true }
    // A clause of its own, with its verb or a noun of action at its end, is whole.
    if Endings.isKoreanPredicate(answer) || KoreanQuestion.isDeed(last) || last.isOne(of: ["가능", "불가능", "필요"]) {
      return false
    }
    return words.indices.dropLast().contains { isLoose(phrase, $0) }
  }

  private static let clauseEnds: Phrases = ["는데,", "인데,", "은데,", "지만,", "으며,", "하며,", "이며,", "이고,", "므로,", "니까,"]

  /// Whether a word of a phrase belongs to no verb or noun behind it.
  private static func isLoose(_ phrase: KoreanPhrase, _ index: Int) -> Bool {
    let word = phrase.words[index]
    let rest = phrase.words.indices.dropFirst(index + 1)
    if word.isOne(of: ["때", "경우"]) { return !rest.contains { leadsOn(phrase, $0) } }
    switch phrase.parts[index] {
    case .connective where word.endsWith(anyOf: ["적", "적,", "지"]) || phrase.joinsQualities(index): return false
    // 담고 있는: one verb in two words.
    case .connective where phrase.isVerbInTwo(index): return false
    case .object, .connective, .toward, .topic: return !rest.contains { leadsOn(phrase, $0) }
    case .place where phrase.words[index + 1].ends(with: "까지의"): return false
    case .subject, .place: return !rest.contains { phrase.parts[$0] == .modifier }
    default:
      return word.endsWith(anyOf: ["이지", "는데", "지만", "므로"])
        && !phrase.words[index + 1].startsWith(anyOf: ["않", "못", "아니"])
    }
  }

  /// Whether a verb stands before its noun; 모든 and 다른 have no object.
  private static func leadsOn(_ phrase: KoreanPhrase, _ index: Int) -> Bool {
    let word = phrase.words[index]
    return phrase.parts[index] == .modifier
      && (!phrase.isAdjective(index) || KoreanAttributive.isVerb(word)
        || word.endsWith(anyOf: ["하는", "되는", "있는", "없는"]))
  }

  /// Words that only go on from a word before them.
  private static let leftovers = [
    "때문에", "때", "경우", "시", "및", "또는", "혹은", "등", "중", "후", "것", "수", "데", "그리고", "즉", "덕분에", "아닌",
  ]

  /// `물을 식히려고` below a question that the writer put down.
  private static func isPurpose(_ item: Text, _ draft: Draft) -> Bool {
    draft.rule == "F24" && item.endsWith(anyOf: ["려고", "기 위해", "기 위해서"])
  }

  /// Whether a sentence was cut into items at its joints, such as `물이 끓고` and `잎이 뜨면`.
  static func isSplit(_ items: [Text]) -> Bool {
    guard items.count > 1 else { return false }
    // State를 단위로 움직이는: what it leads into is gone.
    if items.contains(where: { $0.wordCount >= 3 && $0.endsWith(anyOf: openEnds) }) { return true }
    return items.dropLast().contains(where: KoreanItems.endsInJoint)
  }

  private static let openEnds: Phrases = ["하는", "되는", "있는", "없는", "이는", "지는", "던지", "는데", "라는", "다는"]

  /// Whether a question or a part of it points to a thing named elsewhere in the note: 여기로, 이 과정을.
  static func pointsOutside(_ question: Text, _ answer: Text) -> Bool {
    let asked = question.words
    if Openers.pointsInside(question) || Openers.pointsInside(answer) {
      return !asked.contains { $0.isOne(of: ["이를", "이때", "이로"]) }
    }
    return pointsBack(asked, among: asked[...]) || pointsBack(answer.words, among: asked[...])
  }

  /// Whether 이 or 그 stands before a noun that was not named before.
  private static func pointsBack(_ words: [Text], among told: ArraySlice<Text>) -> Bool {
    words.indices.dropLast().contains { index in
      // UDP 이: behind Latin letters a particle may stand apart.
      guard words[index].isOne(of: ["이", "그"]),
        index == 0 || !(words[index - 1].scalars.last?.isLatin ?? false) || words[index] == "그"
      else { return false }
      let isCounted = index + 2 < words.count && words[index + 1].isOne(of: ["두", "세", "네", "한", "여러"])
      let noun = Particle.stripped(words[index + (isCounted ? 2 : 1)])
      guard noun.count >= 2, !noun.isOne(of: ["외에", "외에도", "외의", "중", "밖에", "밖의", "자체", "자체로", "이상", "이하", "이후", "다음"])
      else {
        return false
      }
      return !words[..<index].contains { $0.contains(text: noun) }
        && !told.contains { $0.contains(text: noun) && $0 != words[index + 1] }
    }
  }

  /// Whether a question's verb is no form of any: 활성화하기하는가, 나온다고하는가.
  static func isMalformed(_ question: Text) -> Bool {
    question.endsWith(anyOf: malformed)
  }

  private static let malformed: Phrases = [
    "하기하는가?", "되기하는가?", "시키기하는가?", "다고하는가?", "라고하는가?", "라하는가?", "한다하는가?", "된다하는가?", "줘하는가?", "있는하는가?",
    ",은?", ",는?", ",란?", ",이란?", ".은?", ".는?", ".란?", ".이란?", "요하는가?",
  ]

  /// The name of which a question asks what it is or has, and whether it asks what it is; nil where it asks otherwise.
  static func named(in question: Text) -> (name: Text, isDefined: Bool)? {
    if let end = defining.firstEnd(of: question, where: { $0.count < question.count }) {
      return (question.dropping(last: end.count), true)
    }
    return gathering.firstEnd(of: question) { $0.count < question.count }.map {
      (question.dropping(last: $0.count), false)
    }
  }

  private static let defining: Phrases = ["이란?", "란?", "의 정의는?"]
  private static let gathering: Phrases = ["의 특징은?", "에는 무엇이 있는가?", "의 예는?"]

  /// 찻잎과 물: that two names stand in some relation defines neither.
  private static func joinsTwo(_ name: Text, _ answer: [Text]) -> Bool {
    guard answer.count == 1, answer[0].endsWith(anyOf: ["상황", "관계", "차이", "상태"]) else { return false }
    let phrase = KoreanPhrase(name)
    return phrase.words.indices.dropLast().contains {
      phrase.parts[$0] == .joint && phrase.words[$0].endsWith(anyOf: ["와", "과"])
    }
  }

  /// Whether words name something: a heading that is a clause, a comparison, a path or a step of a chain does not.
  static func isName(_ name: Text) -> Bool {
    if let last = name.scalars.last, last == "," || last == ":" || last.isArrow { return false }
    if name.containsArrow || name.containsAny(of: [" > ", " < ", "\\", ">>", "<<"]) { return false }
    if name.contains(" + "), name.wordCount >= 5 { return false }
    // 세금을 어떻게 쓸지: what is to be settled, no thing.
    if name.endsWith(anyOf: ["을지", "할지", "될지", "둘지", "쓸지", "는지", "은지"]), name.wordCount >= 2 { return false }
    guard name.hasHangul else { return true }
    if name.contains(" vs ") || isAmount(name) { return false }
    if name.startsWith(anyOf: ["따라서 ", "그래서 ", "그러므로 ", "결국 ", "즉 ", "즉, ", "특히 "]) { return false }
    if name.endsWith(anyOf: ["위해서는", "에서는", "으로는", "에 따라서는"]) { return false }
    if KoreanContext.isSectionWord(name) || isChapter(name) { return false }
    let words = name.words
    guard words.count >= 2, let last = words.last else { return true }
    if last.isOne(of: ["따라", "따라서", "통해", "의해", "비해"]) { return false }
    // 솥에서 가장 많이: how it is done, without its verb; of 많이란 it was not to be told where the name ends.
    if KoreanNoun.isAdverb(last) || KoreanNoun.isAdverb(last + "이") { return false }
    if words.count >= 3, isDeedClause(name) || name.startsWith(anyOf: ["위 ", "위의 ", "아래 "]) { return false }
    if words.contains(where: { $0.isOne(of: ["대해", "위해", "위해서", "의해", "의해서", "때", "경우"]) }) { return false }
    // 찻잔에 대한 내용: a part of the note, no thing.
    if name.containsAny(of: ["대한 내용", "대한 이야기", "대한 설명", "대한 정리", "대한 개요"]) { return false }
    if words.dropLast().contains(where: { $0.endsWith(anyOf: ["하여", "해서", "하고", "하며", "되어", "되고", "되며"]) }) {
      return false
    }
    let isPlain =
      words.count == 2 && (KoreanNoun.isPlain(words) || words[0] == "큰" || KoreanClause.isAdjective(words[0]))
    if isPlain, KoreanNoun.isVague(words[1]) { return false }
    if words[0].count >= 3 && words[0].ends(with: "던") || words[0].endsWith(anyOf: ["었던", "았던", "였던", "했던", "되었던"]) {
      return false
    }
    return !words.dropLast().contains { $0.count >= 3 && $0.endsWith(anyOf: ["으면", "하면", "되면", "이면"]) }
  }

  /// `잎을 같은 불로 덖음`, `두 솥 사이의 찻물을 나눔`: what is done, with what it is done to.
  private static func isDeedClause(_ name: Text) -> Bool {
    let phrase = KoreanPhrase(name)
    guard let last = phrase.words.last,
      KoreanQuestion.isDeed(last) || CommonDeeds.contains(last) || last.ends(with: "화"),
      let cut = phrase.parts.dropLast().lastIndex(where: { $0 == .object || $0 == .toward })
    else { return false }
    return !phrase.parts[(cut + 1)...].contains(.modifier)
  }

  /// 30초, 12도: how much of something.
  private static func isAmount(_ name: Text) -> Bool {
    guard let first = name.first, first.isDigit, name.wordCount == 1 else { return false }
    let unit = name.trimming { $0.isDigit || $0 == "." || $0 == "," }
    return unit.isOne(of: ["초", "분", "시간", "일", "도", "개", "명", "배", "년", "원", "번", "가지", "회"])
  }

  /// `6단원의 표기법은?` without the chapter, which is no subject of anything.
  static func withoutChapter(_ question: Text) -> Text {
    // 차 도구 요약에는: a summary has what the thing has.
    for word in [" 요약", " 정리", " 총정리", " 개요"]
    where question.endsWith(anyOf: ["에는 무엇이 있는가?", "의 특징은?"]) {
      for end in ["에는 무엇이 있는가?", "의 특징은?"] where question.ends(with: word + end) {
        return question.dropping(last: (word + end).unicodeScalars.count) + Text(end)
      }
    }
    guard isOfChapter(question), question.wordCount >= 3, let first = question.firstWord else { return question }
    return question.dropping(first: first.count).trimmed
  }

  private static func isOfChapter(_ question: Text) -> Bool {
    question.firstWord.map { $0.ends(with: "의") && isChapter($0.dropping(last: 1)) } ?? false
  }

  /// `2강. 찻물은 왜 맑을까?`: the title of a lesson asks nothing that its lines would answer.
  private static func isTitle(_ question: Text) -> Bool {
    guard let first = question.firstWord, first.scalars.last == "." || first.scalars.last == ":" else { return false }
    return isChapter(first.dropping(last: 1))
  }

  /// 6단원, 제3장, 2주차: where in a course something stands.
  static func isChapter(_ name: Text) -> Bool {
    if name.wordCount == 2, let first = name.firstWord, let last = name.lastWord, last.first?.isDigit ?? false {
      if first.lowercased.isOne(of: ["day", "week", "chapter", "part", "lecture", "unit", "lesson", "session"]) {
        return true
      }
    }
    let number = name.without(prefix: "제")
    guard let first = number.first, first.isDigit, let end = number.scalars.firstIndex(where: { !$0.isDigit }) else {
      return false
    }
    return number.dropping(first: end).trimmed.isOne(of: ["단원", "장", "주차", "강", "절", "차시", "과", "회차"])
  }
}
