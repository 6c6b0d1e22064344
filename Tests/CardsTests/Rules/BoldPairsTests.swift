import Testing

@testable import Cards

/// F5.
@Suite struct BoldPairsTests {
  @Test func `F5: bold marks the term without a separator`() {
    #expect(
      told("# Volcano\n\n- **Tephra** rock thrown into the air by an eruption", by: "F5")
        == ["What is Tephra (Volcano)? → rock thrown into the air by an eruption"])
  }

  @Test func `F5: a bold name before a verb begins a sentence`() {
    #expect(told("# Volcano\n\n- **Tephra** is thrown into the air by an eruption", by: "F5") == [])
  }
}
