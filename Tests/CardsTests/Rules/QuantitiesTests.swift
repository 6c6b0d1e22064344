import Testing

@testable import Cards

@Suite struct QuantitiesTests {
  private func asked(_ sentence: String) -> [String] { told("# Ferns\n\n## Fronds\n\n- \(sentence)", by: "F27") }

  @Test func `a number is asked for with its unit`() {
    #expect(
      asked("A frond opens within 14 days of warm weather.")
        == ["Fronds: A frond opens within […] of warm weather → 14 days"])
  }

  @Test func `a share at the start is asked for`() {
    #expect(
      asked("8% of the fronds are lost, most of them to frost.")
        == ["[…] of the fronds are lost, most of them to frost → 8%"])
  }

  @Test func `a number that only tells one from another is no fact`() {
    #expect(asked("The second drawing is copied from figure 3.") == [])
    #expect(asked("Bed 1 is watered before bed 2.") == [])
  }
}
