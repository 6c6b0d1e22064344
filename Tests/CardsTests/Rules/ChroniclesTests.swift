import Testing

@testable import Cards

/// Lines of a chronicle in English.
@Suite struct ChroniclesTests {
  private let note = """
    # Canal

    ## Beginnings

    - 1759 the duke asks for a cut
    - 1761 first boats reach the town
    - 1763 tow path law

    """

  @Test func `lines that open with a year ask what happened then`() {
    let cards = told(note)
    #expect(cards.contains("Beginnings: what happened in 1759? → the duke asks for a cut"))
    #expect(cards.contains("Beginnings: what happened in 1763? → tow path law"))
    #expect(!cards.contains { $0.contains("What are Beginnings") || $0.contains("1759 the duke") })
  }

  @Test func `of two things in one year each asks for the year`() {
    let cards = told(note + "- 1763 a new weir\n")
    #expect(cards.contains("Beginnings: tow path law — when? → 1763"))
    #expect(!cards.contains { $0.contains("what happened in 1763") })
  }

  @Test func `an event with its date asks for both`() {
    let cards = told(
      "# Canal\n\n## Unrest\n\n- Lock Riot 1831: the keepers fled to the mill\n- Barge Strike, May 1840 – longest of the age\n"
    )
    #expect(cards.contains("Lock Riot (1831): what happened? → the keepers fled to the mill"))
    #expect(cards.contains("When was the Lock Riot? → 1831"))
    #expect(cards.contains { $0.starts(with: "What was the Barge Strike (May 1840)? → longest of the age") })
    #expect(cards.contains("When was the Barge Strike? → May 1840"))
  }

  @Test func `a lone year at the start of a line is none of a chronicle`() {
    #expect(
      !told("# Canal\n\n## Unrest\n\n- 1200 boats passed the lock\n- the keepers fled\n").contains {
        $0.contains("what happened")
      })
  }
}
