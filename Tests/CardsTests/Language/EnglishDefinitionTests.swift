import Testing

@testable import Cards

@Suite struct EnglishDefinitionTests {
  private func defined(_ body: String) -> [String] { told("# Kiln\n\n## Slips\n\n\(body)\n\n## Ash\n", by: "F1") }

  @Test func `a phrase below a heading says what it is`() {
    #expect(
      defined("A thin mix of clay that is poured.") == [
        "What are Slips? → A thin mix of clay that is poured.",
        "Which term is meant? A thin mix of clay that is poured → Slips",
      ])
  }

  @Test func `a sentence about something else says it of that`() {
    #expect(defined("A large problem is that pots dry too fast in summer.") == [])
    #expect(defined("Both colour the pots or the tiles they cover.") == [])
    #expect(defined("The weight of these depends on the clay.") == [])
    #expect(defined("Law of slips - thin layers dry first") == [])
    #expect(defined("- **Throwers** who shape the clay on a wheel\n- **Ash**: burnt wood") == [])
  }

  @Test func `an idea that defines keeps its words`() {
    #expect(
      told("# Kiln\n\nShrinkage is the idea that clay loses water in the fire.", by: "F13") == [
        "What is Shrinkage? → the idea that clay loses water in the fire",
        "Which term is meant? the idea that clay loses water in the fire → Shrinkage",
      ])
  }
}
