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
    guard language == .korean || language.isEastAsian, count > 1 else { return false }
    return leavesOutHeads(lines, question, node, page) || language == .korean && isPartial(question, node, page)
      || leavesOut(lines, question, node, page)
  }
}
