import Notes

/// Korean names side by side in a list, each over a line or a few that tell of it: `유성음` over `입술이 열리기 전부터 성대가 울린다`.
///
/// Their being alike says that the lines belong to the names, though none of the lines is a definition by its form (F15).
enum ParallelItems {
  /// What a name is, or its features: the lines below it; nil where its siblings are not built like it.
  static func draft(_ node: Int, _ page: Page) -> Draft? {
    guard page.isKorean, let name = name(of: node, page) else { return nil }
    let siblings = page.matter(of: page[node].parent)
    guard (2...9).contains(siblings.count), siblings.allSatisfy({ self.name(of: $0, page) != nil }) else { return nil }
    let lines = page.matter(of: node)
    let items = lines.map { page.text($0).trimming { $0.isSpace || $0 == "." } }
    guard items.reduce(0, { $0 + $1.count }) <= HeadingLists.mostText else { return nil }
    let isMeaning = items.count == 1 && (Definition.endsInClassNoun(items[0]) || KoreanDescription.describes(items[0]))
    let called = page.name(of: node) ?? name
    return Draft(
      isMeaning ? .definition : .list,
      ask: isMeaning ? Wording.define(called, in: .korean) : Wording.ask(\.features, in: .korean, called), items,
      at: node, of: page, confidence: 0.7
    ).from([node] + lines, of: page).claiming(.statement, of: lines)
  }

  /// The name, where an item is one with one to four plain lines below it that say something.
  private static func name(of node: Int, _ page: Page) -> Text? {
    let text = page.text(node).trimming { $0.isSpace || $0 == ":" }
    guard page[node].kind == .item, page[node].label == nil, page.pairs[node] == nil, Label(text) == nil,
      text.hasHangul || text.hasLatin, (2...24).contains(text.count), text.wordCount <= 3,
      isShort(text) || LineShape.isNounPhrase(text), !GenericWords.contains(text), !text.contains(","),
      !(text.lastWord.map(KoreanQuestion.isDeed) ?? false), !text.endsWith(anyOf: ["경우", "때", "시", "방법", "예시", "기타"]),
      Announcement.isCount(text) == false
    else { return nil }
    let lines = page.matter(of: node)
    guard (1...4).contains(lines.count), lines.count == page[node].children.count,
      lines.allSatisfy({ isTold($0, page) })
    else { return nil }
    return Term(text).name
  }

  /// 유성음, 무성 유기음: nouns that end like a verb told in brief.
  private static func isShort(_ text: Text) -> Bool {
    text.count <= 8 && text.wordCount <= 2
      && !text.words.dropLast().contains { $0.endsWith(anyOf: ["을", "를", "이", "가", "은", "는", "에", "서", "로"]) }
  }

  /// A line of some words without lines of its own: no name, pair, label, example or question.
  private static func isTold(_ line: Int, _ page: Page) -> Bool {
    let text = page.text(line)
    return page[line].isMatter && page[line].isLeaf && page[line].label == nil && page.pairs[line] == nil
      && (6...120).contains(text.count) && text.wordCount >= 3 && text.hasHangul && !text.containsArrow
      && !Example.isExample(text) && !WrittenQuestions.isQuestion(text) && text.scalars.last != ":"
      && !Openers.points(text) && !Definition.hasOwnSubject(text)
  }
}
