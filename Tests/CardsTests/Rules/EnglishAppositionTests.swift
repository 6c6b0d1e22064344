import Testing

@testable import Cards

@Suite struct EnglishAppositionTests {
  /// What a sentence below "Mills" asks.
  private func asked(_ sentence: String) -> [String] {
    told("# River\n\n## Mills\n\n- Small mills leak.\n- \(sentence)\n- All need care.", by: "F37")
  }

  @Test func `a person between commas is asked for by who`() {
    #expect(
      asked("The old mill was later sold to Anna Bergstad, a baker from Oslo.").contains(
        "Mills: who is Anna Bergstad? → a baker from Oslo"))
  }

  @Test func `a thing with its gloss is asked for by what`() {
    #expect(
      asked("Scutching, the beating of flax into fibres, raises dust.").contains(
        "Mills: what is Scutching? → the beating of flax into fibres"))
  }

  @Test func `a list of places is no gloss`() {
    #expect(!asked("Grain came from Anna Bay, a creek, and the hills.").contains { $0.contains("Anna Bay?") })
  }
}
