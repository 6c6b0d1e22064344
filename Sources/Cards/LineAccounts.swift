import Notes

/// Says of every line that is not blank what became of it.
enum LineAccounts {
  static func of(_ page: Page, _ press: CardPress, _ ordered: [(place: Int, id: CardID)]) -> [LineAccount] {
    var cards: [Int: [CardID]] = [:]
    for made in ordered {
      for range in press.lines(at: made.place) {
        for line in range { cards[line, default: []].append(made.id) }
      }
    }
    let leading = leadingLines(page)
    let open = openQuestions(page)
    let stubs = Set(EmptySections.find(in: page.document).map(\.line))
    return page.document.lines.compactMap { line in
      guard !line.raw.allSatisfy(\.isSpace) else { return nil }
      let verdict: LineAccount.Verdict
      if let ids = cards[line.number] {
        verdict = .cards(ids)
      } else if let pattern = line.setAside {
        verdict = .setAside(pattern: pattern)
      } else if stubs.contains(line.number) {
        verdict = .setAside(pattern: "N10")
      } else if leading.contains(line.number) {
        verdict = .leads
      } else if let stop = press.stops[line.number] {
        verdict = .setAside(pattern: stop)
      } else if open.contains(line.number) {
        verdict = .setAside(pattern: "N12")
      } else {
        verdict = .noRule
      }
      return LineAccount(line: line.number, text: line.raw, verdict: verdict)
    }
  }

  /// Questions with nothing below them (N12).
  private static func openQuestions(_ page: Page) -> Set<Int> {
    Set(
      page.document.nodes.filter { $0.isMatter && $0.children.isEmpty && WrittenQuestions.isQuestion($0.text) }
        .flatMap { Array($0.lines) })
  }

  private static func leadingLines(_ page: Page) -> Set<Int> {
    var result: Set<Int> = []
    for node in page.document.nodes where node.isSection || node.label != nil || !node.children.isEmpty {
      for line in node.lines { result.insert(line) }
    }
    return result
  }
}
