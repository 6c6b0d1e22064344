import Testing

@testable import Cards

@Suite struct EnglishAmountTests {
  /// What a sentence below "Locks" asks.
  private func asked(_ sentence: String) -> [String] { told("# Canal\n\n## Locks\n\n\(sentence)", by: "F37") }

  @Test func `a comparison is asked for what it is measured by`() {
    #expect(
      asked("Steel gates close faster than wooden gates.").contains(
        "Locks: what do steel gates close faster than? → wooden gates"))
    #expect(asked("The gauge works best at low tide.").contains("Locks: what does the gauge work best at? → low tide"))
  }

  @Test func `a span of time is asked for by how long`() {
    #expect(
      asked("A full passage takes about forty minutes.").contains(
        "Locks: how long does a full passage take? → about forty minutes"))
  }

  @Test func `what someone helps another to do is asked for`() {
    #expect(
      asked("A side pond helps the keeper save water.").contains(
        "Locks: what does a side pond help the keeper do? → save water"))
  }

  @Test func `the purpose of a deed is asked by why and left out of the object`() {
    let cards = asked("Keepers repair the heavy hinges to stop the gates from jamming.")
    #expect(cards.contains("Locks: what do keepers repair? → the heavy hinges"))
    #expect(cards.contains("Locks: why do keepers repair the heavy hinges? → to stop the gates from jamming"))
  }

  @Test func `two words that are one are asked as one`() {
    #expect(
      asked("Cast iron can be used instead of oak.").contains("Locks: what can cast iron be used instead of? → oak"))
    #expect(
      asked("Leaks in winter lead to higher repair costs.").contains(
        "Locks: what do leaks in winter lead to? → higher repair costs"))
  }

  @Test func `verbs that need no object are read behind their subject`() {
    #expect(asked("Many bargemen moved to the coast.").contains("Locks: what did many bargemen move to? → the coast"))
    #expect(
      asked("Silt banks form where the stream is slow.").contains(
        "Locks: where do silt banks form? → where the stream is slow"))
  }

  @Test func `a clause behind so is no part of the subject`() {
    #expect(!asked("It works at high tide, so it cannot serve small boats.").contains { $0.contains("so it") })
  }

  @Test func `lists that a sentence counts are asked for by their count`() {
    #expect(
      asked("There are two kinds of gate, namely mitre gates and drop gates.").contains(
        "Locks: what are the two kinds of gate? → mitre gates / drop gates"))
    #expect(
      asked("The three parts of a gate are beam, paddle and rack.").contains(
        "Locks: what are the three parts of a gate? → beam / paddle / rack"))
  }

  @Test func `sentences far down a paragraph are asked, too`() {
    let long =
      "Gates are heavy. Paddles are light. Beams are long. Racks are short. Sills are low. Keepers record every passing boat."
    #expect(asked(long).contains("Locks: what do keepers record? → every passing boat"))
  }
}
