import Testing

@testable import Cards

@Suite struct EnglishAntecedentTests {
  private func asked(_ body: String) -> [String] { told("# Bog\n\n## Sundews\n\n" + body, by: "F37") }

  @Test func `a pronoun takes the subject of the sentence before`() {
    #expect(
      asked("Bog shrubs store water in their roots. They need acid soil.").last
        == "Sundews: what do bog shrubs need? → acid soil")
  }

  @Test func `bullets stand side by side, so that a pronoun has no other subject than the heading`() {
    #expect(!asked("- Red moss covers stones.\n- It needs much light.").contains { $0.contains("light") })
  }

  @Test func `the first sentence below a heading may say what that is`() {
    #expect(asked("These are plants that catch insects.") == ["What are Sundews? → plants that catch insects"])
    #expect(asked("These refer to plants with sticky hairs.") == ["What are Sundews? → plants with sticky hairs"])
  }

  @Test func `short forms are written out`() {
    #expect(EnglishContractions.expanded("It's wet and they're dry").string == "It is wet and they are dry")
    #expect(EnglishContractions.expanded("the moss's cells").string == "the moss's cells")
  }
}
