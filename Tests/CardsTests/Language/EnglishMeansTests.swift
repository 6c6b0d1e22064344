import Testing

@testable import Cards

/// By what means something is done, what a name held by something is, and of what "it" below a bare name speaks.
@Suite struct EnglishMeansTests {
  private func asked(_ lines: String...) -> [String] {
    cards("# Craft of the vale\n\n- Mud is grey.\n" + lines.map { "- \($0)\n" }.joined() + "- Fire is hot.\n")
      .filter { $0.confidence >= 0.5 }.map { "\($0.question) → \($0.answer.joined(separator: " | "))" }
  }

  @Test(arguments: [
    ("The kiln can be heated using cheap oil.", "how can the kiln be heated? → using cheap oil"),
    (
      "The shrinkage can be better measured using a steel rule.",
      "how can the shrinkage be better measured? → using a steel rule"
    ),
    ("Pots should be sorted according to their weight.", "how should pots be sorted? → according to their weight"),
  ])
  func `a passive asks by what means`(_ line: String, _ wanted: String) {
    #expect(asked(line).contains { $0.hasSuffix(wanted) }, "\(asked(line))")
  }

  @Test func `what has a name is told with what has it`() {
    let found = asked("The kiln has an embedded oven sometimes called a “saggar machine”.")
    #expect(found.contains("What is a saggar machine? → an embedded oven that the kiln has"), "\(found)")
  }

  @Test func `it below a bare name is that name`() {
    let found = asked(
      "In pottery, raku firing (also quick firing).", "it is a way of firing pots that takes them out while they glow.")
    #expect(
      found.contains {
        $0.hasSuffix("what is raku firing? → a way of firing pots that takes them out while they glow")
          || $0.hasPrefix("What is raku firing?")
      }, "\(found)")
    #expect(!found.contains { $0.lowercased().hasPrefix("what is craft of the vale") })
  }

  @Test func `letters in one word with hyphens are what they stand for`() {
    #expect(
      told("# Clay\n\nThe shop fires just-in-time (JIT) pots.", by: "F10") == [
        "What does JIT stand for? → just-in-time"
      ])
  }

  @Test func `a second question is no answer to the first`() {
    let note = "# Clay\n\n- [x] what do we add to clay？what is grog？\n- grog is fired clay that was ground\n"
    #expect(!told(note).contains { $0.hasSuffix("→ what is grog？") })
  }
}
