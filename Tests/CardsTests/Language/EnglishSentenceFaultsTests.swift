import Testing

@testable import Cards

@Suite struct EnglishSentenceFaultsTests {
  /// What a sentence below "Locks" asks.
  private func asked(_ sentence: String) -> [String] { told("# Canal\n\n## Locks\n\n\(sentence)", by: "F37") }

  @Test func `a sentence may end in a number`() {
    #expect(asked("Small boats wait at lock 3. Barges use lock 4.").contains("Locks: what do barges use? → lock 4"))
  }

  @Test func `things of a kind are asked once`() {
    #expect(
      asked("Rust and splinters are common faults of old gates.") == [
        "What are Rust and splinters? → common faults of old gates"
      ])
  }

  @Test func `a name keeps its capital and a common word loses it`() {
    #expect(
      asked("Brindley argued that canals save labour.").contains(
        "Locks: what did Brindley argue? → that canals save labour"))
    #expect(asked("Water levels the chamber slowly.").allSatisfy { !$0.contains("does Water") })
  }

  @Test func `two deeds of several things are not asked for who did them`() {
    #expect(
      !asked("The side channels run along the bank and carry clean water.").contains { $0.contains("what runs along") })
  }

  @Test func `deeds below a name with a colon are asked for by their list alone`() {
    let cards = told(
      "# Canal\n\n## Trade\n\nCareful keepers:\n1. Watch the water level\n2. Close both gates\n3. Record each boat\n")
    #expect(!cards.contains { $0.contains("Careful keepers close") })
  }
}
