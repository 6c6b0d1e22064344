import Testing

@testable import Cards

/// English questions that stand alone.
@Suite struct EnglishShownTests {
  private func asked(_ lines: String) -> [String] { told("# Canal\n\n## Locks\n\n\(lines)\n") }

  @Test func `what this points to is shown before the question`() {
    let cards = asked("When a boat enters the lock, a bell is rung. This is used to warn the keeper of the upper gate.")
    #expect(
      cards.contains(
        "Locks: When a boat enters the lock, a bell is rung. What is this used for? → to warn the keeper of the upper gate"
      ))
  }

  @Test func `what one has is asked for by its noun`() {
    #expect(
      asked("Town councils have some authority to set the tolls.").contains {
        $0.contains("hat authority do town councils have? →")
      })
  }

  @Test func `another way is asked of nobody`() {
    #expect(!asked("Another way is to raise the sill.").contains { $0.contains("another way?") })
  }

  @Test func `names with their meanings are one list besides`() {
    let note =
      "- **Broad weir** - keeps boats out of the mill race\n- **Sharp weir** - measures the flow\n- **Long weir** - spreads the flood\n"
    #expect(
      told("# Canal\n\n## Weir Benefits\n\n" + note).contains { $0.hasSuffix("→ Broad weir / Sharp weir / Long weir") })
  }

  @Test func `an order as a name is asked for how it works`() {
    #expect(
      asked("- **Recover**: Periodically save the water level of each chamber\n- Old works.").contains {
        $0.hasPrefix("Locks: how does “Recover” work? →")
      })
  }

  @Test func `a line that breaks off at a small word is asked for what`() {
    let cards = asked("Has wider powers than a guild and can make laws in respect to:\n- tolls\n- fishing\n- mills\n")
    #expect(!cards.contains { $0.contains("— which?") })
  }
}
