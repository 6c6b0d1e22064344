import Notes

/// F37 for Korean: what a line without a verb says, where no other rule has read it: how much of something there is, what a name is, what
/// is done in a case.
///
/// Fires last, on short lines of matter of which no card was made.
enum KoreanClipped {
  static func drafts(_ page: Page, besides kept: [Gate.Passed]) -> [Draft] {
    guard page.isKorean else { return [] }
    // Lists of whatever stands below a heading wait, and keep nothing from being asked.
    let read = Set(
      kept.filter { $0.draft.rule != "F2" || $0.draft.confidence > 0.7 }.flatMap { $0.draft.lines.map(\.lowerBound) })
    let asked = Set(
      kept.filter { $0.draft.kind != .cloze && $0.draft.rule != "F2" }.flatMap { $0.draft.lines.map(\.lowerBound) })
    let numbered = Set(
      kept.filter { $0.draft.rule == "F27" || $0.asked.contains(text: "몇") || $0.asked.contains(text: "얼마") }
        .flatMap { $0.draft.lines.map(\.lowerBound) })
    let defined = Set(kept.filter { $0.draft.kind == .definition }.map(\.asked))
    return page.document.nodes.indices.compactMap { node in
      guard page[node].isMatter, page[node].label == nil, page[node].isLeaf else { return nil }
      if let named = named(node, page) { return named }
      if page.pairs[node] == nil, !asked.contains(page[node].lines.lowerBound), page.text(node).hasHangul,
        let only = onlyLine(node, page), !defined.contains(only.question.folded)
      {
        return only
      }
      if let counted = counted(node, page, kept: numbered) { return counted }
      guard page.pairs[node] == nil,
        !read.contains(page[node].lines.lowerBound), page.text(node).hasHangul
      else { return nil }
      return draft(node, page)
    }
  }

  /// `남보다 먼저 잔을 드는 경향` above `> 선배 효과(Elder effect)`: the name stands below what it means.
  static func named(_ node: Int, _ page: Page) -> Draft? {
    let parent = page[node].parent
    let above = page.previous[node] > 0 || page[parent].children.first != node ? page.previous[node] : parent
    let said = page.text(node).trimming { $0.isSpace || $0 == ">" || $0 == "=" || $0.isArrow || $0 == "." }
    guard above > 0, page[above].isMatter, page[above].label == nil, said.scalars.last == ")",
      page[above].lines.upperBound + 2 >= page[node].lines.lowerBound,
      let open = Term.matchingOpening(said), open >= 2,
      case let name = said.prefix(open).trimmed, case let english = said[(open + 1)..<(said.count - 1)].trimmed,
      (2...16).contains(name.count), (1...3).contains(name.wordCount), name.allSatisfy({ $0.isHangul || $0.isSpace }),
      english.count >= 4, english.allSatisfy({ $0.isLatin || $0.isSpace || $0 == "-" || $0 == "'" }),
      !Endings.isKoreanPredicate(name)
    else { return nil }
    let text = page.text(above).trimming { $0.isSpace || $0 == "." || $0 == ":" || $0 == "," }
    guard (3...30).contains(text.wordCount), text.hasHangul, !text.folded.contains(text: name.folded),
      text.endsWith(anyOf: ["경향", "것", "현상", "상태", "변경", "오류", "방식", "과정", "행위", "성향"]), !Openers.points(text)
    else { return nil }
    return Draft(.definition, ask: Wording.define(name, in: .korean), [text], at: node, of: page, confidence: 0.7)
      .from([above, node], of: page).claiming(.part(22_810), of: [node])
  }

  /// `두 겹 덮개` over its only line `뚜껑 위에 뚜껑을 하나 더 배치`: what a name is, told as what is done.
  private static func onlyLine(_ node: Int, _ page: Page) -> Draft? {
    let parent = page[node].parent
    let text = page.text(node).trimming { $0.isSpace || $0 == "." }
    guard parent > 0, parent != page.titleNode, page[parent].children.first == node,
      page[parent].isHeading || page[parent].children.count == 1, page[parent].label == nil,
      page.pairs[parent] == nil, let name = page.name(of: parent), (3...40).contains(name.count), name.wordCount <= 5,
      !(page.terms[parent]?.isTopic ?? true), !(page.terms[parent]?.isQuestion ?? true),
      !AspectTitles.isSide(name), !PairCards.isSide(name), !KoreanContext.isSectionWord(name),
      !KoreanContext.isAspect(name), !KoreanQuestion.isDeed(name.lastWord ?? name), !Endings.isKoreanPredicate(name),
      (4...16).contains(text.wordCount), text.count <= 90, let last = text.lastWord,
      KoreanQuestion.isDeed(last) || last.isOne(of: ["양상", "체크", "확장", "변형", "일종"]),
      !text.containsAny(of: [": ", ". ", "=", "?", "http", ", "]), !text.containsArrow, !Example.isExample(text),
      !Openers.leans(text), KoreanTelling.topic(in: text.words) == nil,
      !text.folded.contains(text: name.folded),
      !KoreanPhrase(text).words.contains(where: { $0.isOne(of: ["경우", "때", "시"]) || $0.ends(with: "면") })
    else { return nil }
    return Draft(.definition, ask: Wording.define(name, in: .korean), [text], at: node, of: page, confidence: 0.7)
      .claiming(.part(22_820), of: [node])
  }

  private static func draft(_ node: Int, _ page: Page) -> Draft? {
    let text = page.text(node).trimming { $0.isSpace || $0 == "." || $0 == "!" }
    guard (2...14).contains(text.wordCount), text.count <= 80, !Example.isExample(text), !text.containsArrow,
      !Openers.leans(text), !text.containsAny(of: [": ", ". ", "; ", "=", "?", "http"]),
      let found = amount(text) ?? kind(text) ?? part(text) ?? cased(text)
    else { return nil }
    return draft(found, text, node, page)
  }

  private static func draft(_ found: KoreanQuestion, _ text: Text, _ node: Int, _ page: Page) -> Draft? {
    let subject = Subjects.prefix(asking: found.question, for: found.answer, of: text, node, page)
    guard !subject.folded.contains(text: found.answer.folded) else { return nil }
    return Draft(.question, ask: subject + found.question, [found.answer], at: node, of: page, confidence: 0.7)
      .claiming(.part(22_800), of: [node])
  }

  /// A line that says how much there is of something and nothing else, whatever else is asked of it.
  private static func counted(_ node: Int, _ page: Page, kept numbered: Set<Int>) -> Draft? {
    let text = page.text(node).trimming { $0.isSpace || $0 == "." || $0 == "!" }
    guard page.pairs[node] == nil, !numbered.contains(page[node].lines.lowerBound), text.hasHangul,
      (3...12).contains(text.wordCount), text.count <= 80, !Openers.leans(text), !text.containsArrow,
      !text.containsAny(of: [": ", "; ", "=", "?"]), !Example.isExample(text), let found = amount(text)
    else { return nil }
    return draft(found, text, node, page)
  }

  /// `찻상에 놓이는 잔은 두 개`, `담을 수 있는 잎의 양 무제한`: how many, how much.
  private static func amount(_ text: Text) -> KoreanQuestion? {
    let words = text.words
    if words.count >= 2, words.count <= 6, words[words.count - 1].isOne(of: ["무제한", "무한대"]) {
      let name = words.dropLast().map { $0 }.joined(" ")
      guard !name.endsWith(anyOf: ["은", "는", "을", "를", "에"]), name.count >= 3 else { return nil }
      return KoreanQuestion(question: Wording.bare(name, in: .korean), answer: words[words.count - 1])
    }
    guard let topic = KoreanTelling.topic(in: words), topic >= 1, topic + 1 < words.count,
      case let rest = words[(topic + 1)...].map({ $0 }).joined(" "), rest.wordCount <= 5,
      !words[topic].endsWith(anyOf: ["에는", "에서는", "로는", "때는", "경우는"])
    else { return nil }
    let value =
      ["이 됨", "가 됨", "이 된다", "가 된다", "이다", "임", "이 필요", "가 필요"].first { rest.ends(with: $0) }
      .map { rest.without(suffix: $0) } ?? rest
    guard let asked = asking(value) else { return nil }
    return KoreanQuestion(question: words[...topic].map { $0 }.joined(" ") + " " + asked, answer: value)
  }

  /// The word that asks for an amount and nothing else.
  private static func asking(_ value: Text) -> Text? {
    let words = value.words
    if words.count == 2, words[0].isOne(of: ["한", "두", "세", "네", "다섯", "여섯"]), counters.contains(words[1]) {
      return "몇 " + words[1] + "인가?"
    }
    if words.count == 1, let number = ["한", "두", "세", "네", "다섯", "여섯"].first(where: { value.starts(with: $0) }),
      case let unit = value.dropping(first: number.unicodeScalars.count), counters.contains(unit)
    {
      return "몇 " + unit + "인가?"
    }
    guard let first = value.first, first.isDigit, value.count <= 24,
      Amounts.isAmount(value) || isRange(value)
    else { return nil }
    return "얼마인가?"
  }

  /// `1Byte ~ 5TB`: from how much to how much.
  private static func isRange(_ value: Text) -> Bool {
    let ends = value.pieces { $0 == "~" }.map(\.trimmed)
    return ends.count == 2 && ends.allSatisfy { $0.first?.isDigit ?? false }
      && value.allSatisfy { $0.isDigit || $0.isLatin || $0.isSpace || "~.,%".unicodeScalars.contains($0) }
  }

  private static let counters: WordSet = ["개", "가지", "배", "대", "명", "번", "종류", "쌍", "군데", "단계"]

  /// `민법은 일반법`: what a thing is, in one word that says what kind.
  private static func kind(_ text: Text) -> KoreanQuestion? {
    let words = text.words
    guard words.count == 2 || words.count == 3, let topic = KoreanTelling.topic(in: words + ["것"]), topic <= 1,
      topic + 2 == words.count, let last = words.last, (3...10).contains(last.count), last.hasHangul,
      Definition.endsInClassNoun(last) || last.ends(with: "법"), !KoreanQuestion.isDeed(last),
      !Endings.isKoreanPredicate(last),
      !KoreanNoun.isVague(last), case let name = words[topic].dropping(last: 1), name.count >= 2,
      !KoreanNoun.isVague(name), !last.folded.contains(text: name.folded)
    else { return nil }
    return KoreanQuestion(question: words[...topic].map { $0 }.joined(" ") + " 무엇인가?", answer: last)
  }

  /// `다도는 예법의 일부`: of what a thing is a part.
  private static func part(_ text: Text) -> KoreanQuestion? {
    let said = KoreanPredicate.withoutCopula(text)
    let words = said.words
    guard (3...7).contains(words.count), let topic = KoreanTelling.topic(in: words), topic <= 2, let last = words.last,
      relations.contains(last), topic + 1 < words.count - 1,
      case let owner = words[(topic + 1)..<(words.count - 1)].map({ $0 }),
      !owner.contains(where: { $0.endsWith(anyOf: ["이", "가", "을", "를"]) })
    else { return nil }
    let answer = owner.joined(" ").without(suffix: "의")
    guard (2...40).contains(answer.count), !Openers.pointsInside(answer), !KoreanNoun.isVague(answer) else {
      return nil
    }
    let mark: Text = owner.last?.ends(with: "의") ?? false ? "무엇의 " : "무엇 "
    guard mark == "무엇의 " else { return nil }
    return KoreanQuestion(question: words[...topic].map { $0 }.joined(" ") + " " + mark + last + "인가?", answer: answer)
  }

  private static let relations: WordSet = [
    "일부", "부분집합", "구성성분", "구성요소", "묶음", "집합", "확장", "일종", "기반", "기초", "시초", "산물", "노예", "축소판", "변형", "반대", "역수", "단위",
  ]

  /// `물이 모자랄 경우 새 물을 보충`, `불이 꺼지면 재점화`: what is done then.
  private static func cased(_ text: Text) -> KoreanQuestion? {
    let words = text.words
    guard words.count >= 4,
      let mark = words.indices.first(where: { $0 >= 1 && isCase(words, $0) }), mark + 1 < words.count,
      case let rest = words[(mark + 1)...].map({ $0 }), (1...6).contains(rest.count), let deed = rest.last,
      KoreanTelling.topic(in: rest + ["것"]) == nil
    else { return nil }
    let clause = words[...mark].map { $0 }.joined(" ").trimming { $0 == "," }
    let answer = rest.joined(" ")
    guard answer.count >= 4, !Openers.pointsInside(text),
      !answer.endsWith(anyOf: ["가능", "필요", "중요", "불가", "유리", "불리", "좋음"])
    else { return nil }
    if words[mark].without(suffix: ",") == "경우", clause.wordCount >= 4, isResult(answer) {
      return KoreanQuestion(question: clause + "는?", answer: answer)
    }
    guard KoreanQuestion.isDeed(deed) || done.contains(deed), rest.count >= 2,
      case let before = KoreanPhrase(answer).parts[rest.count - 2], before != .modifier, before != .joint
    else { return nil }
    return KoreanQuestion(question: clause + " 무엇을 하는가?", answer: answer)
  }

  /// `단차, 그렇지 않으면 떡차`: a name alone, or one of two.
  private static func isResult(_ answer: Text) -> Bool {
    let sides = answer.replacing("그렇지 않으면", with: "아니면").pieces { $0 == "," }.map(\.trimmed)
    guard sides.count == 2, sides[1].starts(with: "아니면 ") else { return false }
    return [sides[0], sides[1].dropping(first: 4)].allSatisfy {
      (2...16).contains($0.count) && $0.wordCount <= 2 && $0.hasHangul && !Endings.isKoreanPredicate($0)
    }
  }

  private static func isCase(_ words: [Text], _ index: Int) -> Bool {
    let word = words[index].without(suffix: ",")
    if word.isOne(of: ["경우", "경우에", "때", "때는", "경우에는"]) {
      return words[index - 1].scalars.last?.hangulFinal.map { $0 == 8 || $0 == 4 } ?? false
    }
    if word == "시" { return KoreanQuestion.isDeed(words[index - 1]) || words[index - 1].isOne(of: ["요청", "접근", "발생"]) }
    return word.count >= 3 && word.endsWith(anyOf: ["하면", "되면", "라면", "으면", "지면"])
      && !word.endsWith(anyOf: ["측면", "표면", "화면"])
  }

  private static let done: WordSet = [
    "교체", "재시도", "재전송", "중단", "종료", "탐색", "승인", "거절", "거부", "반려", "보충", "복원", "대체", "전환", "이동", "통보", "알림", "무시", "폐기",
  ]
}
