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

  @Test func `the date of a line is asked beside what happened`() {
    #expect(
      told("# Ferns\n\n## Craze\n\n- 1853: first fern house opened in Exeter") == [
        "Craze: what happened in 1853? → first fern house opened in Exeter",
        "Craze: […]: first fern house opened in Exeter → 1853",
      ])
  }

  @Test func `a span keeps its unit and a number in a name is left alone`() {
    #expect(
      asked("For 11 months, gardeners kept the spores in paper bags.")
        == ["Fronds: For […], gardeners kept the spores in paper bags → 11 months"])
    #expect(asked("LAMP 4 lets gardeners see the young fronds at night.") == [])
  }

  @Test func `a number that only tells one from another is no fact`() {
    #expect(asked("The second drawing is copied from figure 3.") == [])
    #expect(asked("Bed 1 is watered before bed 2.") == [])
  }
}
