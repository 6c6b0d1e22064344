import Testing

@testable import Cards

@Suite struct EnglishNamesTests {
  @Test func `a year that belongs to a name stays in it`() {
    #expect(
      told("# Locks\n\n## Laws\n\n**Lock Charter of 1631** – let the millers dig for clay\n\nTolls fell.\n").contains(
        "Laws: Lock Charter of 1631? → let the millers dig for clay"))
    let acts = told("# Locks\n\n## Laws\n\n**Toll Acts** - 1702 - put a toll on every barge\n\nTolls fell.\n")
    #expect(acts.contains("When were the Toll Acts? → 1702"))
    #expect(!acts.contains { $0.contains("Acts -") })
  }

  @Test func `a dash within a marked name is no mark of a pair`() {
    #expect(
      told("# Glazes\n\n## Kinds\n\n_Z - glaze_ - one that runs down the pot\n\n_Ash_ - a dull one\n").contains {
        $0.contains("Z-glaze") && $0.contains("one that runs")
      })
  }

  @Test func `a dash right behind a name parts it from its meaning`() {
    #expect(
      told(
        "# Pots\n\n## Ways\n\nCoiling- ropes of clay are laid on each other\n\nThrowing- the potter pulls the wall up\n"
      ).contains {
        $0.contains("Coiling") && $0.hasSuffix("→ ropes of clay are laid on each other")
      })
  }

  @Test func `quotes round half a name stay`() {
    #expect(
      told("# Pots\n\n## Ways\n\n- \"Raku\" firing: quick and smoky\n").contains(
        "Ways: \"Raku\" firing? → quick and smoky"))
  }

  @Test func `a shortened word is no name`() {
    #expect(
      !told("# Pots\n\n## Guild\n\n- Repr. shares of the mill and yard\n").contains { $0.contains("What is Repr") })
  }

  @Test func `lines of pairs below each other stay apart`() {
    let note =
      "# Firing\n\nSoak - time at the top heat that lets the glaze run smooth on the ware\nct - cooling time of the ware\n_Cones_\n"
    let cards = told(note)
    #expect(cards.contains { $0.contains("Soak") && $0.hasSuffix("smooth on the ware") })
    #expect(cards.contains { $0.hasSuffix("→ cooling time of the ware") })
  }
}
