import Testing

@testable import Cards

/// Several names set equal to what they mean in one line.
@Suite struct EnglishEquationsTests {
  @Test func `each name of a line is asked for what it means`() {
    let cards = told("# Boats\n\n- oar = blade for rowing; pole = stick for shallow water\n")
    #expect(cards.contains { $0.contains("What is oar") && $0.hasSuffix("→ blade for rowing") })
    #expect(cards.contains { $0.contains("What is pole") && $0.hasSuffix("→ stick for shallow water") })
  }

  @Test func `names behind a label are asked with it`() {
    let cards = told(
      "# Boats\n\n## Rope\n\n- knots: bowline = loop that holds, hitch = turn round a post. One turn takes 20 s. A bend joins two ropes.\n"
    )
    #expect(cards.contains { $0.contains("what is bowline? → loop that holds") })
    #expect(cards.contains { $0.contains("what is hitch? → turn round a post") })
  }

  @Test func `sums are no names`() {
    #expect(!told("# Boats\n\n- load = hull + crew = 40 tons\n").contains { $0.contains("What is hull") })
  }
}
