import Notes

/// F27: the one number of a sentence, with its unit: a year, an amount, a limit.
///
/// Fires on sentences of four words or more, in Korean three below a name, that hold a single number with a unit (108년, 3배,
/// 24 hours); the number is blanked with its unit, so that the condition stays in the question. Where several stand, none
/// gives the others away: Korean sentences give none, English ones the last of two (`Quantities`). Numbers without a unit
/// (versions, pages) are no facts.
enum Numbers {
  private static let longest = 160

  static func drafts(_ page: Page) -> [Draft] {
    DatedHeadings.drafts(page) + EnglishEvents.drafts(page) + Quantities.drafts(page) + KoreanDates.drafts(page)
      + korean(page)
  }

  private static func korean(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard page[node].isMatter, page[node].label == nil, !Example.isExample(page.text(node)),
        !countsItself(node, page), !isInLabel(node, page), !NestedItems.isWanted(node, page)
      else { return [] }
      return page.sentences[node].prefix(3).enumerated().compactMap { draft($0.element, $0.offset, node, page) }
    }
  }

  /// A line whose number counts the list below it, or how many there are of the name it is: `칸이 3개 있다` over three, `굴뚝칸 (2개)`.
  private static func countsItself(_ node: Int, _ page: Page) -> Bool {
    let text = page.text(node)
    guard text.hasHangul, text.hasDigit else { return false }
    if !page.matter(of: node).isEmpty, !CountedLine.all(in: text).isEmpty { return true }
    return text.scalars.last == ")" && text.wordCount <= 4 && LineShape.isNounPhrase(text)
  }

  /// `찻자리 2조 요건 → …`: the number stands in the name of which a list is asked.
  private static func isInLabel(_ node: Int, _ page: Page) -> Bool {
    guard let pair = page.pairs[node], pair.left.hasHangul, pair.left.hasDigit, Label(pair.left) != nil else {
      return false
    }
    return !pair.right.text.hasDigit
  }

  /// `4번 조건`: the number only says which.
  private static func isOrdinal(_ text: Text, _ range: Range<Int>) -> Bool {
    text[range].ends(with: "번")
      && text.dropping(first: range.upperBound).startsWith(anyOf: [" 조건", " 항목", " 문제", " 방법", " 단계", " 그림"])
  }

  /// `두 갈래와 6조 가마`: a line of names, of which the number is a part.
  private static func isInName(_ text: Text, _ range: Range<Int>) -> Bool {
    let after = text.dropping(first: range.upperBound)
    return after.first == " " && after.wordCount == 1
      && KoreanPhrase(text).parts.allSatisfy { $0 == .bare || $0 == .joint }
      && !(text.lastWord.map { KoreanQuestion.isDeed($0) || Endings.isKoreanPredicate($0) } ?? true)
  }

  private static func draft(_ sentence: Inline, _ place: Int, _ node: Int, _ page: Page) -> Draft? {
    let text = sentence.text.trimming { $0.isSpace || $0 == "." }
    guard text.hasHangul, text.hasDigit, text.count <= longest, text.wordCount >= (page.subjectNodes[node] > 0 ? 3 : 4),
      !Openers.points(text), let range = KoreanNumber.only(in: text), !isOrdinal(text, range), !isInName(text, range),
      !text.dropping(first: range.upperBound).startsWith(anyOf: [" : ", ": "]),
      !(text[range].starts(with: "제") && range.lowerBound > 0 && text[range.lowerBound - 1] == "("),
      !DefiningSentences.defines(sentence, page), !KoreanStatement.countsNames(text),
      !sentence.spans.contains(where: { ($0.mark == .formula || $0.mark == .code) && $0.range.overlaps(range) }),
      let question = BlankQuestion.make(text, range, node, page)
    else { return nil }
    let isFew = text[range].isOne(of: ["1개", "2개", "1번", "2번", "1회", "2회", "1명", "2명", "1대", "2대"])
    let isLimit = text.dropping(first: range.upperBound).startsWith(anyOf: [" 이상", " 이하", "이상", "이하", " 미만", " 초과"])
    if let told = KoreanStatement.number(in: text), told.answer[0].contains(text: text[range]) {
      let subject = told.isWhole ? Text() : Subjects.prefix(for: told.question, node, page)
      return Draft(.question, ask: subject + told.question, told.answer, at: node, of: page, confidence: 0.7)
        .claiming(.part(2_000 + place), of: [node])
    }
    return Draft(
      .cloze, ask: question, [text[range]], at: node, of: page, confidence: isFew && !isLimit ? Draft.doubtful : 0.7
    )
    .claiming(.part(2_000 + place), of: [node])
  }
}
