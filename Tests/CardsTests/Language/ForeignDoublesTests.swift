import Testing

@testable import Cards

/// No fact of an English, Japanese or Chinese line is asked twice.
@Suite struct ForeignDoublesTests {
  private func asked(_ line: String) -> [String] {
    told("# Canal\n\n## Locks\n\n- Old works.\n- \(line)\n- All need care.\n")
  }

  @Test func `a blank goes where a question asks for the same`() {
    let cards = asked("The sluice holds back the `tailwater`.")
    #expect(cards.contains { $0.contains("what does the sluice hold back? → the tailwater") })
    #expect(!cards.contains { $0.contains("[…]") })
  }

  @Test func `a question is not asked from its answer again`() {
    let cards = asked("When the frost comes, the miller closes the sluice.")
    #expect(cards.filter { $0.contains("sluice") }.count == 1)
  }

  @Test func `a reason stays beside nothing else`() {
    let cards = asked("Keepers repair the heavy hinges to stop the gates from jamming.")
    #expect(cards.contains { $0.contains("why do keepers repair the heavy hinges? → to stop the gates from jamming") })
  }

  @Test func `a year is asked beside what happened then`() {
    let note = "# 茶史\n\n## 英国\n\n- 1610年，荷兰商船把茶叶运到欧洲"
    #expect(told(note).contains("荷兰商船把茶叶运到欧洲是在哪一年？ → 1610年"))
  }

  @Test func `a word shortened in the middle ends no sentence`() {
    #expect(
      told("# Canal\n\n**towpath:** a strip of land btwn. Water and meadow\n")
        .contains("What is towpath (Canal)? → a strip of land btwn. Water and meadow"))
  }
}
