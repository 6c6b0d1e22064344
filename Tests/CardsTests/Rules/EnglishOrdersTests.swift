import Testing

@testable import Cards

/// Orders in English notes.
@Suite struct EnglishOrdersTests {
  @Test func `an order asks for its case and its aim`() {
    let cards = told(
      "# Canal\n\n## Locks\n\n**Sluice** – small gate in the wall. Shut if the gauge shows 40. Give oil in spring so the hinge stays free. Don't open before the bell rings.\n"
    )
    #expect(cards.contains { $0.contains("when to shut? → if the gauge shows 40") })
    #expect(cards.contains { $0.contains("why give oil in spring? → so the hinge stays free") })
    #expect(cards.contains { $0.contains("when not to open? → before the bell rings") })
  }

  @Test func `what was done is no order`() {
    #expect(
      !told("# Canal\n\n## Flood\n\n- hit the millers hard when the dam fell\n").contains { $0.contains("hen to hit") })
  }
}
