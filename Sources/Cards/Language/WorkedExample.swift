import Notes

/// Sections that work a problem through: their numbers belong to the problem.
enum WorkedExample {
  private static let orders: Phrases = [
    "find the ", "find a ", "calculate ", "compute ", "determine ", "solve ", "rearrange ", "show that ", "evaluate ",
    "let's find ", "work out ",
  ]

  /// Whether a line beside this one tells the reader to find something out.
  static func holds(_ node: Int, _ page: Page) -> Bool {
    let parent = page[node].parent
    return page.isWorkedExample(below: parent) {
      page[parent].children.contains { page[$0].kind == .paragraph && page.text($0).startsWith(lowered: orders) }
    }
  }
}
