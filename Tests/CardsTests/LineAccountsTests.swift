import Testing

@testable import Cards

@Suite struct LineAccountsTests {
  /// A short name for what became of each line.
  private func verdicts(_ note: String) -> [String] {
    Reading(note: note, file: "note.md").lines.map { account in
      switch account.verdict {
      case .cards: "cards"
      case .setAside(let pattern): pattern
      case .leads: "leads"
      case .noRule: "no rule"
      }
    }
  }

  @Test(arguments: [
    ("# 한옥\n\n## 마루\n\n- 나무 널을 깐 시원한 바닥 공간", ["leads", "leads", "cards"]),
    ("---\ntitle: 차\n---\n\n# 차\n", ["N2", "N2", "N2", "N10"]),
    ("# 차\n\n![그림](a.png)\n\n---\n", ["leads", "N8", "N9"]),
    ("# 차\n\n```\n녹차\n```\n", ["leads", "N13", "N13", "N13"]),
    ("# 차\n\n- 또 다른 차?\n", ["leads", "N12"]),
    ("# 차\n\n## 녹차\n\n## 홍차\n\n- 붉은 차를 가리키는 말\n", ["leads", "N10", "leads", "cards"]),
    ("# 차\n\n## 참고\n\n- https://tea.example\n", ["leads", "N7", "N7"]),
  ])
  func `each kind of line has its verdict`(note: String, expected: [String]) {
    #expect(verdicts(note) == expected)
  }

  @Test(arguments: Fixtures.all) func `every line that is not blank has exactly one verdict`(note: String) {
    let lines = note.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let filled = lines.indices.filter { !lines[$0].allSatisfy { $0.isWhitespace || $0 == "\u{200B}" } }.map { $0 + 1 }
    #expect(Reading(note: note, file: "note.md").lines.map(\.line) == filled)
  }

  @Test(arguments: Fixtures.all) func `a line names the cards that stand on it`(note: String) {
    let reading = Reading(note: note, file: "note.md")
    for account in reading.lines {
      guard case .cards(let ids) = account.verdict else { continue }
      #expect(!ids.isEmpty)
      for id in ids {
        let card = reading.cards.first { $0.id == id }
        #expect(card.map { ($0.line...$0.lastLine).contains(account.line) } == true)
      }
    }
    let named = reading.lines.flatMap { account -> [CardID] in
      if case .cards(let ids) = account.verdict { ids } else { [] }
    }
    #expect(Set(named) == Set(reading.cards.map(\.id)))
  }

  @Test func `a line keeps its text as it was written`() {
    #expect(Reading(note: "# **차**\n\n- [x] 녹차", file: "a.md").lines.map(\.text) == ["# **차**", "- [x] 녹차"])
  }
}
