import Notes

extension PairCards {
  /// A question for a Korean name that stands before colons more than once, with the part of the note it stands in.
  static func owned(_ question: Text, _ pair: Pair, _ node: Int, _ page: Page) -> Text {
    guard question.hasHangul, page.sharedPairs.contains(pair.left.folded), page.subjectNodes[node] != page.titleNode,
      let owner = page.subjectName(of: node), owner.count <= 30, !KoreanContext.isSectionWord(owner),
      !question.folded.contains(text: owner.folded)
    else { return question }
    return owner + ": " + question
  }

  /// `뿌리, 줄기, 잎 등을 나누어 살피는 것`: names before the words that say what the whole is.
  static func isDescription(_ list: ItemList, _ text: Text) -> Bool {
    guard let last = list.items.last, last.wordCount >= 3, last.contains("등") else { return false }
    return text.endsWith(anyOf: ["것", "것."]) || KoreanDescription.describes(text)
  }

  /// What a Korean left side asks that is no name: `DRAM : Dynamic RAM` for its words, `온도 > 끓는점 : 김` for its case.
  static func koreanForm(_ name: Text, _ text: Text, _ node: Int, _ page: Page) -> Text? {
    if Abbreviation.isShort(name), Abbreviation.fits(name, long: text) {
      return Wording.ask(\.abbreviation, in: .korean, name)
    }
    // 핵심 주장, 시사점: a side of what is told, not a thing.
    if let last = name.lastWord, name.wordCount <= 3, sides.contains(last), !Definition.endsInClassNoun(text) {
      guard let subject = page.subjectName(of: node), subject.count <= 30, !KoreanContext.isSectionWord(subject),
        name.wordCount == 1 || page.subjectNodes[node] != page.titleNode
      else { return Wording.bare(name, in: .korean) }
      return Wording.ask(\.labelled, in: .korean, subject, w: name)
    }
    guard name.hasHangul, name.scalars.last?.isHangul ?? false,
      name.containsAny(of: [" > ", " < ", " >= ", " <= ", " ≥ ", " ≤ "])
    else { return nil }
    return Subjects.prefix(for: name, node, page) + name + "일 때는?"
  }

  /// Korean words for what is said or meant by something.
  private static let sides: WordSet = [
    "주장", "시사점", "의의", "결론", "요지", "교훈", "전제", "가정", "논지", "핵심", "취지", "목표", "배경", "쟁점", "내용", "메시지", "입장", "주제", "관점",
    "근거",
    "비유", "함의", "평가",
  ]

  /// A told case is known by what it is a case of, not word by word.
  static func told(_ text: Text, of owner: Text, _ node: Int, _ page: Page) -> Draft? {
    guard text.hasHangul, text.wordCount >= 4, text.count <= 110,
      Endings.isKoreanPredicate(text) || text.scalars.last == "?" || text.scalars.last == "!", owner.hasHangul,
      !text.endsWith(anyOf: ["는?", "은?"]), owner.count <= 24, !text.folded.contains(text: owner.folded)
    else { return nil }
    return Draft(.definition, ask: "다음은 무엇의 예인가? " + text, [owner], at: node, of: page, confidence: 0.7)
      .claiming(.statement, of: [node])
  }
}
