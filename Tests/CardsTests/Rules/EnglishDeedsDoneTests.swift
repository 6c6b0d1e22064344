import Testing

@testable import Cards

/// Short English lines below a name that say what was done to it, and questions that ask in the words of their answer.
@Suite struct EnglishDeedsDoneTests {
  /// The cards that are asked at once.
  private func queue(_ note: String) -> [String] {
    cards(note).filter { $0.confidence >= 0.5 }.map { "\($0.question) → \($0.answer.joined(separator: " / "))" }
  }

  private func asked(_ lines: [String], of name: String) -> [String] {
    queue("# Notes\n\n## \(name)\n\n" + lines.map { "- \($0)\n" }.joined())
  }

  @Test(arguments: [
    ("made of sand and ash", "What is Frit made of? → sand and ash"),
    ("discovered by Anna Lund", "Who was Frit discovered by? → Anna Lund"),
    ("consists of two layers", "What does Frit consist of? → two layers"),
    ("named after a river in Norway", "Who or what is Frit named after? → a river in Norway"),
  ])
  func `what a thing is made of and who found it is asked at once`(line: String, card: String) {
    #expect(asked([line, "hard and clear as glass"], of: "Frit").contains(card))
  }

  @Test func `what happened once is asked in the past`() {
    let cards = asked(["signed in 1648", "negotiated in two towns"], of: "Treaty of Harn")
    #expect(cards.contains("When was Treaty of Harn signed? → in 1648"))
    #expect(cards.contains("Where was Treaty of Harn negotiated? → in two towns"))
  }

  @Test func `what takes so long stands in the question`() {
    let cards = told("# Kiln\n\n- The kiln takes 12 hours to reach its full heat.\n- It is fed with pine.\n")
    #expect(cards.contains { $0.hasSuffix("long does the kiln take to reach its full heat? → 12 hours") })
  }

  @Test func `what a thing has not is no answer to what it has`() {
    #expect(
      !told("# Planets\n\n## Morn\n\n- has almost no air\n- has no moons\n").contains { $0.contains(" have? → ") })
  }

  @Test func `an office is asked as one`() {
    let cards = told(
      "# Guild\n\n- Hale was appointed warden by the council on 3 May 1720.\n- Orr was crowned queen in 1559.\n")
    #expect(cards.contains { $0.hasSuffix("hat was Hale appointed? → warden") })
    #expect(cards.contains { $0.hasSuffix("hat was Orr crowned? → queen") })
  }

  @Test func `nobody abdicates another`() {
    let cards = told("# Guild\n\n- King Otto II abdicated on 9 November 1718.\n- The gates stayed shut.\n")
    #expect(!cards.contains { $0.contains("abdicated? ") })
    #expect(cards.contains { $0.hasSuffix("abdicated on […] → 9 November 1718") })
  }

  @Test(arguments: [
    ("The war began on September 1, 1739.", "September 1, 1739"), ("The hill erupted in 79 AD.", "79 AD"),
    ("The old league of towns collapsed in March 1720.", "March 1720"),
  ])
  func `a date is blanked whole`(line: String, date: String) {
    #expect(told("# War\n\n- \(line)\n- Nobody won.\n").contains { $0.hasSuffix("[…] → \(date)") })
  }

  @Test func `a word that only goes with a verb means nothing`() {
    #expect(!told("# Cells\n\nThe wall pushes back (turgor pressure).\n").contains { $0.contains("“back”") })
  }

  @Test func `what stands in another sentence is no place`() {
    #expect(
      !queue("# Cells\n\nThe skin is a double layer. Proteins float in it like ice.\n").contains {
        $0.contains("in it")
      })
  }
}
