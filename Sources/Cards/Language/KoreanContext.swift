import Notes

/// The case or statement that a Korean line stands below, without which it would be asked as if it held always (W1).
enum KoreanContext {
  private static let longest = 48
  private static let longestSentence = 32

  /// What the line above says, where it names nothing and the sentence has no subject of its own to stand by.
  static func above(_ node: Int, _ sentence: Text, _ page: Page) -> Text? {
    let parent = page[node].parent
    guard sentence.hasHangul, parent > 0, page[parent].isMatter, page.terms[parent] == nil, page.pairs[parent] == nil,
      page[parent].label == nil, !page[parent].isConclusion
    else { return nil }
    let line = page.text(parent).trimming { $0.isSpace || $0 == "." || $0 == ":" || $0 == "," }
    if let named = KoreanContext.named(by: line), !sentence.folded.contains(text: named.folded) { return named }
    if let stage = stage(of: line), !sentence.folded.contains(text: stage.folded) { return stage }
    let said = supposed(withoutBrackets(line))
    guard said.hasHangul, !said.contains(" <> "), !(page[parent].kind == .paragraph && said.contains("가지 ")),
      said.count >= 4, said.count <= longest, !said.contains("ex)"), !Openers.points(said),
      !Openers.pointsInside(said), !said.contains(" 이는 "),
      !said.containsArrow,
      !WrittenQuestions.isQuestion(said), !Example.isExample(said), KoreanRequest.subject(of: said) == nil,
      !sentence.folded.contains(text: said.folded)
    else { return nil }
    let isCase = said.endsWith(anyOf: cases)
    // A long sentence, or what is in two parts, names nothing the line below could be asked of.
    if !isCase, said.contains(";") || said.count > longestSentence && Endings.isKoreanPredicate(said) { return nil }
    // What says what the name above is adds nothing to that name.
    let isOther = said.wordCount >= 3 && (page.isTaken(parent, .member) || !page.isTaken(parent, .statement))
    guard
      isCase || (Endings.isKoreanPredicate(said) || isOther) && KoreanTelling.topic(in: sentence.words) == nil
    else {
      return nil
    }
    return said
  }

  /// `이를 시듦이라고 한다`: what the lines below it speak of.
  private static func named(by line: Text) -> Text? {
    guard line.startsWith(anyOf: ["이를 ", "이것을 ", "이 과정을 "]), line.wordCount <= 6,
      let quoted = line.words.first(where: { $0.endsWith(anyOf: ["라고", "라"]) && $0.count >= 3 })
    else { return nil }
    let words = line.words
    let end = words.firstIndex(of: quoted) ?? 1
    let name = (words[1..<end] + [quoted.without(suffix: "고").without(suffix: "라").without(suffix: "이")]).map { $0 }
      .filter { !$0.isOne(of: ["과정을", "보통", "흔히"]) }.joined(" ")
    return (2...24).contains(name.count) ? name : nil
  }

  /// `덖기 단계에서 잎을 솥에 넣는다`: the stage of which a line and what stands below it are said.
  private static func stage(of line: Text) -> Text? {
    let words = line.words
    guard words.count >= 4,
      let place = words.prefix(4).firstIndex(where: { $0.endsWith(anyOf: ["단계에서", "단계에서는", "과정에서", "과정에서는"]) }),
      !words[0].isOne(of: ["이", "그", "해당", "각", "위"])
    else { return nil }
    let name = words[...place].map { $0 }.joined(" ").without(suffix: "는").without(suffix: "에서")
    return (4...24).contains(name.count) ? name : nil
  }

  /// `물이 끓는다고 해서 늘 우리는 것은 아니다`: the case that what stands below speaks of.
  private static func supposed(_ line: Text) -> Text {
    guard line.endsWith(anyOf: ["아니다", "아님", "않는다", "않음", "않다"]) else { return line }
    for mark in ["다고 해서 ", "다고 하여 ", "다 하여 ", "다 해서 "] {
      if let cut = line.firstRange(of: mark), cut.lowerBound >= 4 { return line.prefix(cut.lowerBound + 1) }
    }
    return line
  }

  private static func withoutBrackets(_ line: Text) -> Text {
    guard let open = line.scalars.firstIndex(of: "("), open > 3, let close = line.scalars[open...].firstIndex(of: ")")
    else { return line }
    return (line.prefix(open) + line.dropping(first: close + 1)).trimmed
  }

  /// A subject's mark with the label the line stands below: "도자기: " below 단점 is "도자기의 단점: ".
  static func labelled(_ named: Text, _ node: Int, _ sentence: Text, _ page: Page) -> Text {
    guard sentence.hasHangul, !named.isEmpty, let label = page[page[node].parent].label,
      (label.subject == nil ? spoken : owned).contains(label.kind), label.word.hasHangul,
      !sentence.contains(text: label.word)
    else { return named }
    let name = named.dropping(last: 2)
    let asked = Wording.ask(\.labelled, in: .korean, name, w: label.word)
    return asked.endsWith(anyOf: ["은?", "는?"]) ? asked.dropping(last: 2) + ": " : named
  }

  /// What the sentence before speaks of, where this one does not say it and the part of the note is about something else.
  static func antecedent(of place: Int, _ node: Int, _ page: Page) -> Text? {
    guard place > 0, place < page.sentences[node].count else { return nil }
    let text = page.sentences[node][place].text
    let words = text.words
    guard text.hasHangul, KoreanTelling.topic(in: words) == nil, words.count >= 2, !acts(text),
      !words.prefix(8).contains(where: {
        $0.count >= 2 && $0.ends(with: "는") && !KoreanClause.isAdjective($0) && KoreanPhrase($0).parts.first == .topic
      }),
      !text.hasWord({ $0.endsWith(anyOf: ["에서는", "에는", "으로는"]) })
    else { return nil }
    for before in (0..<place).reversed().prefix(2) {
      let sentence = page.sentences[node][before].text
      let told = sentence.dropping(first: Openers.length(in: sentence)).words
      guard let topic = KoreanTelling.topic(in: told), topic <= 2 else { continue }
      let name = (told[..<topic] + [told[topic].without(suffix: "은").without(suffix: "는")]).map { $0 }.joined(" ")
      guard name.count >= 2, name.count <= 24, name.hasHangul || name.hasLatin, !Openers.points(name + " x"),
        !told[topic].endsWith(anyOf: ["에서는", "에는", "으로는", "때는", "경우는"]), !KoreanNoun.isOpen(name),
        !text.folded.contains(text: name.folded),
        !(page.subjectName(of: node).map { $0.folded.contains(text: name.folded) } ?? false)
      else { return nil }
      return name
    }
    return nil
  }

  /// `주인이 문을 연다`: whether a sentence opens on who does something to another thing.
  private static func acts(_ text: Text) -> Bool {
    let parts = KoreanPhrase(text.dropping(first: Openers.length(in: text))).parts
    return parts.first == .subject && parts.contains(.object)
  }

  /// The name before a line's colon with a mark after it; empty where the sentence names it, nil where the line has none.
  static func own(_ node: Int, _ sentence: Text, _ page: Page) -> Text? {
    guard let pair = page.pairs[node], pair.isNamed, pair.mark == .colon || pair.mark == .bold else { return nil }
    let name = Term(pair.left).name
    // A question about the name itself needs what stands above it.
    guard (2...24).contains(name.count),
      !(sentence.folded.starts(with: name.folded) && sentence.count <= name.count + 8), name.hasHangul || name.hasLatin,
      !Endings.isKoreanPredicate(name)
    else {
      return nil
    }
    return sentence.folded.contains(text: name.folded) ? Text() : name + ": "
  }

  /// Kinds of labels without which a line below them would be asked of the thing itself: alone, and behind the thing's name.
  private static let spoken: [Label.Kind] = [.pros, .cons, .problems]
  private static let owned: [Label.Kind] = spoken + [.conditions, .causes, .solutions, .methods]

  /// A name with the one above it: `다관의 손잡이`, `급성 중독`, `끓는 물에서 잎의 색`.
  static func joined(_ outer: Text, _ inner: Text) -> Text {
    if isSort(inner) { return inner + " " + outer }
    return outer.endsWith(anyOf: ["에서는", "에는"]) ? outer.dropping(last: 1) + " " + inner : outer + "의 " + inner
  }

  /// Whether a heading names a part of any note and nothing a sentence below it could speak of.
  ///
  /// `결 론`: such words are set apart letter by letter.
  static func isSectionWord(_ name: Text) -> Bool {
    sectionWords.contains(name)
      || name.count <= 5 && name.wordCount == 2 && sectionWords.contains(name.words.map { $0 }.joined(""))
  }

  /// 급성, 용어: a word for a part of a list, which owns nothing that stands below it.
  static func isLoose(_ name: Text) -> Bool { looseWords.contains(name) }

  private static let looseWords: WordSet = [
    "공통", "일반", "특수", "기타", "용어", "용어 정리", "개념", "주요 용어", "핵심 용어", "기본 용어",
  ]

  /// 성격, 대외 관계: a side of whatever stands above, which names nothing alone.
  static func isAspect(_ name: Text) -> Bool { aspectWords.contains(name) }

  private static let aspectWords: WordSet = [
    "성격", "외교", "외교 관계", "대외 관계", "대외관계", "정치", "정치제도", "정치 제도", "경제", "사회", "문화", "사회 구조", "신분 제도", "신분제도", "행정",
    "행정 제도",
    "역사", "유래", "배경", "군사", "군사 제도", "지방 행정", "지방 제도", "통치 체제", "토지 제도", "조세 제도", "교육 제도", "경제 활동", "사회 모습", "문화유산",
    "대외 교류",
  ]

  /// 급성, 내부: a word for one of two sorts, which means nothing without what it is a sort of.
  static func isSort(_ name: Text) -> Bool { sortWords.contains(name) }

  private static let sortWords: WordSet = [
    "급성", "만성", "내부", "외부", "단기", "장기", "내적", "외적", "국내", "국외", "전기", "후기", "초기", "말기", "선천적", "후천적", "직접", "간접",
  ]

  private static let sectionWords: WordSet = [
    "정리", "최종정리", "최종 정리", "결론", "요약", "개요", "소개", "참고", "내용", "실습", "메모", "기타", "들어가며", "마치며", "서론", "본론", "회고", "후기",
    "느낀점", "느낀 점", "배운 점", "배운점", "오늘 배운 것", "과제", "숙제", "추가 정리", "개념 정리", "핵심 정리", "총정리", "맺음말", "머리말", "일러두기",
    "주의사항", "학습 안내", "강의 안내", "수업 안내",
    "학습 목표",
  ]

  /// The question without the line above, where that tells the answer.
  static func removed(from question: Text) -> Text? {
    guard let mark = question.firstRange(of: " · "), let end = question.firstRange(of: ": ", from: mark.upperBound)
    else {
      return nil
    }
    return question.prefix(mark.lowerBound) + question.dropping(first: end.lowerBound)
  }

  private static let cases: Phrases = ["경우", "때", " 시", "면", "이후", "이전", "동안", "상황", "수록"]
}
