import Testing

@testable import Cards

@Suite struct WorkedExampleTests {
  @Test func `numbers of a problem that is worked through are not asked`() {
    let note =
      "# Kiln\n\n## Firing\n\nA kiln takes 90 minutes at cone 6.\nFind the time for two kilns.\nTime: t = 180 minutes"
    #expect(cards(note).allSatisfy { $0.confidence < 0.5 })
    #expect(!cards("# Kiln\n\n## Firing\n\nA kiln takes 90 minutes at cone 6.").isEmpty)
  }
}
