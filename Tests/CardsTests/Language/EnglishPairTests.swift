import Testing

@testable import Cards

@Suite struct EnglishPairTests {
  private func told(_ line: String) -> [String] { CardsTests.told("# Kiln\n\n## Clay\n\n- \(line)\n- dry well\n") }

  @Test func `what follows such as are examples`() {
    #expect(
      told("**Glazes**, such as celadon, tenmoku and ash").contains(
        "What are examples of Glazes? → celadon / tenmoku / ash"))
  }

  @Test func `a marked half of a name takes the rest of it`() {
    #expect(
      told("**Wet** pots or tiles; this refers to any ware that is not dry.").contains(
        "What are Wet pots or tiles? → any ware that is not dry."))
  }

  @Test func `three dots part a name from its meaning`() {
    #expect(
      told("Saggar ... a box for pots in the fire").contains("What is Saggar (Clay)? → a box for pots in the fire"))
  }

  @Test func `where something is does not say what it is`() {
    #expect(told("Saggars – in old wood kilns").contains("Clay: […] – in old wood kilns → Saggars"))
    #expect(!told("Cone 6 - what is it for?").contains { $0.contains("Cone") && $0.contains("What is") })
  }

  @Test func `a bracket behind a heading that says what it does is asked so`() {
    #expect(
      CardsTests.told("# Kiln\n\n## Leading glaze (covers its cracks)\n\nPots sell.\n\n## Ash\n").contains(
        "What does Leading glaze cover? → its cracks"))
  }

  @Test func `a table of one row that shows an example gives nothing`() {
    let table = "| Pot | Glaze | Cone |\n|---|---|---|\n| Bowl | Celadon | Six |"
    #expect(CardsTests.told("# Kiln\n\n## Orders\n\nAn example is shown:\n\n" + table, by: "F19") == [])
  }
}
