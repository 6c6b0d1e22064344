import Notes
import Testing

@testable import Cards

@Suite struct EnglishRunOnTests {
  private func sentences(_ text: String) -> [String] { Sentences.of(Inline(Text(text))).map(\.text.string) }

  @Test func `a sentence begins where a small word has a capital`() {
    #expect(
      sentences("The loom is the part that holds the warp under tension Each thread is raised and lowered by a shaft")
        == [
          "The loom is the part that holds the warp under tension", "Each thread is raised and lowered by a shaft",
        ])
  }

  @Test func `a comma between two sentences parts them`() {
    #expect(
      sentences("The heddle is the guiding part of the loom, this part carries every second thread of the warp").count
        == 2)
  }

  @Test func `names and cases stay whole`() {
    let sentences = [
      "Weavers of the old town learned the pattern from a book called The Silent Shuttle of Flanders in winter",
      "Weavers want to rest at night, but when the market of the town comes near, they work until morning",
    ]
    for sentence in sentences { #expect(self.sentences(sentence) == [sentence]) }
  }

  @Test func `a shortened word does not end a sentence that goes on`() {
    #expect(sentences("Looms owned by the local gov't. may be lent to weavers.").count == 1)
  }
}

@Suite struct EnglishClippedClauseTests {
  private func asked(_ line: String) -> [String] {
    told("# Looms\n\n## Guilds\n\n- Early guilds were small.\n- \(line)\n- Some paid tolls.", by: "F37")
  }

  @Test func `what happened at a time or to a named thing is asked though is is left out`() {
    #expect(
      asked("In 1391, guild laws written down in the Black Ledger").contains(
        "Guilds: in 1391, what were guild laws written down in? → the Black Ledger"))
    #expect(
      asked("Ghent suffering from poor harvests").contains(
        "Guilds: what is Ghent suffering from? → poor harvests"))
    #expect(
      asked("Ghent's workshops ruined by fire, tells weavers to leave").contains(
        "Guilds: what are Ghent's workshops ruined by? → fire"))
  }

  @Test func `names joined by commas or strokes act together`() {
    #expect(
      asked("Ghent, Old Bruges refuse to pay the wool tax").contains(
        "Guilds: what do Ghent, Old Bruges refuse to do? → pay the wool tax"))
  }

  @Test func `the noun before a preposition counts`() {
    #expect(
      asked("The wax in the threads repels rain and dirt.").contains(
        "Guilds: what does the wax in the threads repel? → rain and dirt"))
  }
}
