import Notes

extension HeadingLists {
  /// Whether a list that asks for all there is leaves out items that stand beside its own.
  static func leavesOut(_ lines: [Int], _ question: Text, _ node: Int, _ page: Page) -> Bool {
    question.endsWith(anyOf: wholes)
      && page.matter(of: node).contains {
        !lines.contains($0) && page[$0].kind == .item && page[$0].label == nil && !Example.isExample(page.text($0))
          && !page[$0].isConclusion && page.text($0).count >= 4
      }
  }

  /// Whether a Korean list of features leaves out items that have something below them.
  static func leavesOutHeads(_ lines: [Int], _ question: Text, _ node: Int, _ page: Page) -> Bool {
    question.ends(with: "특징은?")
      && page.matter(of: node).contains { !lines.contains($0) && page[$0].kind == .item && !page[$0].isLeaf }
  }

  /// Whether items that stand beside a list's own are left out of it.
  private static func lacksItems(of lines: [Int], _ node: Int, _ page: Page) -> Bool {
    page.matter(of: node).contains {
      !lines.contains($0) && page[$0].kind == .item && page[$0].label == nil && !Example.isExample(page.text($0))
    }
  }

  private static let wholes: Phrases = [
    "에는 무엇이 있는가?", "주요 내용은?", "한 일은?", "하는 일은?", "包括哪些？", "有哪些？", "には何がある？",
  ]

  /// Whether a list of several lines leaves out what its question asks for.
  static func lacksSome(
    of lines: [Int], among count: Int, _ question: Text, _ node: Int, _ page: Page, _ language: NoteLanguage
  ) -> Bool {
    if language == .english, count > 1 { return lacksItems(of: lines, node, page) }
    // One of several Chinese items alone is not what is told of the name.
    if count == 1, language == .chinese || language == .traditionalChinese, lines.count == 1,
      question.endsWith(anyOf: ["要点是什么？", "要點是什麼？"])
    {
      return page[lines[0]].kind == .item && lacksItems(of: lines, node, page)
    }
    guard language == .korean || language.isEastAsian, count > 1 else { return false }
    if language.isEastAsian, question.endsWith(anyOf: ["要点是什么？", "要點是什麼？"]), lacksItems(of: lines, node, page) {
      return true
    }
    return leavesOutHeads(lines, question, node, page) || language == .korean && isPartial(question, node, page)
      || leavesOut(lines, question, node, page)
  }

  /// "coordinates the carts", "linked with other kilns": a line that begins with what its head does or is.
  static func tellsOfHead(_ text: Text) -> Bool {
    guard let first = text.firstWord?.lowercased else { return false }
    return EnglishVerbs.base(ofThird: first).map { !EnglishVerbs.isNounToo($0) } ?? false
      || text.first?.isLower ?? false && EnglishVerbs.isParticiple(first)
  }

  /// How sure a list is by its length and its title; one line and nothing else may be anything.
  static func sureness(_ count: Int, _ name: Text, _ language: NoteLanguage, _ isOpen: Bool) -> Double {
    guard count > 1 else { return isOpen ? Draft.doubtful : 0.55 }
    return language == .korean && KoreanKindTitle.asksForLines(name) ? 0.75 : 0.7
  }
}
