import Notes

/// Sections that work a problem through: their numbers belong to the problem.
enum WorkedExample {
  private static let orders: Phrases = [
    "find the ", "find a ", "calculate ", "compute ", "determine ", "solve ", "rearrange ", "show that ", "evaluate ",
    "let's find ", "work out ",
  ]

  /// Whether a Korean line or table stands below one that begins an example, `ex) …`, and gives numbers of it.
  static func isKorean(_ node: Int, _ page: Page) -> Bool {
    let lines = page[page[node].parent].children
    guard lines.count <= mostLines, let place = lines.firstIndex(of: node) else { return false }
    return lines[max(0, place - 6)..<place].contains {
      page.text($0).hasHangul && page.text($0).startsWith(lowered: openings)
    }
  }

  /// `Example : Find the mean heat`: what the reader shall find out, as a pair.
  static func opens(_ pair: Pair) -> Bool {
    pair.left.lowercased.isOne(of: ["example", "ex", "예제", "예시", "문제"]) && !pair.right.text.hasHangul
      && (pair.right.text.firstWord?.lowercased.isOne(of: ["find", "calculate", "compute", "determine", "solve"])
        ?? false)
  }

  /// Longer lists are no worked example, and are not searched.
  private static let mostLines = 200
  private static let openings: Phrases = ["ex)", "ex:", "ex ", "예)", "예:", "예 )", "예시)", "예를 들어"]

  /// Whether a line beside this one tells the reader to find something out.
  static func holds(_ node: Int, _ page: Page) -> Bool {
    let parent = page[node].parent
    return page.isWorkedExample(below: parent) {
      page[parent].children.contains { page[$0].kind == .paragraph && page.text($0).startsWith(lowered: orders) }
    }
  }
}
