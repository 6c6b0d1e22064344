import Testing

@testable import Cards

@Suite struct EnglishMisreadingTests {
  private func told(_ line: String) -> [String] { CardsTests.told("# Kilns\n\n## Firing\n\n- \(line)\n- dry well\n") }

  @Test func `what something is done for is asked by why, what one tries to do by what`() {
    #expect(told("Prices should slowly rise to cover the cost of coal").contains { $0.contains("why should prices") })
    #expect(told("Potters tend to fire at night").contains("Firing: what do potters tend to do? → fire at night"))
    #expect(!told("Kiln shows to sell new pots").contains { $0.contains(" to do?") })
  }

  @Test func `a speed is no place`() {
    #expect(
      told("Kilns cool at different speeds across the yard").contains(
        "Firing: how do kilns cool? → at different speeds across the yard"))
  }

  @Test func `a deed names nothing that could be defined`() {
    #expect(!told("Formulate a glaze: weigh ash and clay").contains { $0.contains("What is Formulate") })
    #expect(!told("Close the damper: let it smoulder").contains { $0.contains("What is Close") })
    let note = "# Guilds\n\n- Millers finally won\n  - Signed the Lock Treaty in 1631\n    - Tolls given to the town\n"
    #expect(!CardsTests.told(note).contains { $0.contains("What is the Signed") || $0.contains("won sign") })
  }

  @Test func `what points to another place is no answer`() {
    #expect(!told("Wood: see slide 9").contains { $0.contains("slide 9") })
    #expect(
      !CardsTests.told("# Pots\n\n## Clay\nSee [[Sand]], [[Ash]], [[Grog]]\n\n- wet\n").contains { $0.contains("See ") }
    )
    #expect(!told("Glaze rules can be derived from the above table").contains { $0.contains("the above") })
  }

  @Test func `a question about this asks nothing, whoever else is named`() {
    #expect(
      !told("This frustrated potters, especially those who had paid, because they felt cheated").contains {
        $0.contains("did this frustrate")
      })
  }

  @Test func `a case before a colon is asked for what happens in it`() {
    #expect(
      told("When cool: the door is opened").contains("Firing: what happens when cool? → the door is opened"))
  }

  @Test func `a verb with the look of a plural says what a name does`() {
    #expect(told("Spy hole: treats smoky kilns").contains("What does Spy hole do? → treats smoky kilns"))
    #expect(told("Saggars: boxes of rough clay").contains { $0.hasPrefix("What are Saggars") })
  }

  @Test func `capitals stay capitals behind a colon`() {
    #expect(!told("ALL glazes are within the shed").contains { $0.contains("aLL") })
  }

  @Test func `a course and its number are not defined`() {
    let note = "# Clay 1\n\n## POT2003: Pottery\n\n- Mid term 20%\n- Final 60%\n\n## Firing\n\n- a bowl for tea\n"
    #expect(!CardsTests.told(note).contains { $0.contains("POT2003?") })
  }

  @Test func `an order that leads to a reason is asked by why`() {
    let note = "# Kilns\n\n- The kiln almost never holds because of:\n  - damp\n  - frost\n  - ash\n"
    #expect(CardsTests.told(note).contains { $0.lowercased().contains("why does the kiln almost never hold? → damp") })
  }
}
