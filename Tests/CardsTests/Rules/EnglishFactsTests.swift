import Testing

@testable import Cards

@Suite struct EnglishFactsTests {
  /// What a sentence below "Weirs" asks.
  private func asked(_ sentence: String) -> [String] {
    told("# River\n\n## Weirs\n\n- Small weirs leak.\n- \(sentence)\n- All need care.", by: "F37")
  }

  @Test func `by what means something is done is asked with how`() {
    #expect(
      asked("Millers slow a stream by keeping the sluice shut.") == [
        "Weirs: what do millers slow? → a stream", "Weirs: how do millers slow a stream? → by keeping the sluice shut",
      ])
    #expect(
      asked("Old towns bring water to their gardens using wooden pipes.").contains(
        "Weirs: how do old towns bring water to their gardens? → using wooden pipes"))
  }

  @Test func `who or what did something to a thing is asked behind by`() {
    let note =
      "# River\n\nA bypass is a side channel.\n\n## Weirs\n\n- Low.\n- A bypass is a narrow channel guarded by wardens.\n- Wet."
    #expect(told(note, by: "F37").contains("Weirs: what is a bypass guarded by? → wardens"))
    #expect(
      asked("The custom was mostly unwritten, passed down by millers.").contains(
        "Weirs: what was the custom passed down by? → millers"))
  }

  @Test func `a year in brackets is asked with when`() {
    #expect(
      asked("The great dam was finished (~1210 AD) under King Olaf.").contains(
        "Weirs: when was the great dam finished? → 1210 AD"))
  }

  @Test func `what a marked name does behind a comma is asked of the name`() {
    #expect(
      asked("Another trick is **side gating**, where millers open a second gate.").contains(
        "Weirs: what is side gating? → millers open a second gate"))
  }

  @Test func `what happens on an occasion is asked by the occasion`() {
    #expect(
      asked("On any flood, both gates are opened.") == [
        "Weirs: what happens on any flood? → both gates are opened"
      ])
  }

  @Test func `a case is asked from one side`() {
    let cards = told(
      "# River\n\n## Weirs\n\n- Small weirs leak.\n- When the frost comes, the miller closes the sluice.\n- All need care."
    )
    #expect(cards.contains("Weirs: what happens when the frost comes? → the miller closes the sluice"))
    #expect(!cards.contains { $0.contains("when does the miller close") })
  }

  @Test func `sides that grow together are asked as that`() {
    #expect(
      asked("The deeper the pond, the colder the water stays.") == [
        "Weirs: the deeper the pond — what follows? → the colder the water stays"
      ])
  }

  @Test func `what is a good habit is asked without its it`() {
    #expect(
      asked("It is a good habit to rinse the gate after every flood.") == [
        "Weirs: what is a good habit? → to rinse the gate after every flood"
      ])
  }

  @Test func `how many there are is asked`() {
    #expect(
      asked("14 villages are members of the water board.").contains(
        "Weirs: how many villages are members of the water board? → 14"))
  }

  @Test func `what there is is asked by what it does`() {
    #expect(
      asked("There are snails that live under the wet stones.").contains(
        "Weirs: where do snails live? → under the wet stones"))
  }
}

@Suite struct EnglishGlossesTests {
  private func asked(_ sentence: String) -> [String] {
    told("# River\n\n## Weirs\n\n- Small weirs leak.\n- \(sentence)\n- All need care.", by: "F37")
  }

  @Test func `a bracket behind a name says what it is`() {
    #expect(
      asked("The wardens (old village elders) inspect the banks every spring.").contains(
        "Weirs: what is meant by “wardens”? → old village elders"))
  }

  @Test func `another name in brackets is asked as that`() {
    #expect(
      told("# River\n\n- **gate law** (a.k.a. sluice law): rules on who may open a gate").contains(
        "What is another name for gate law? → sluice law"))
  }

  @Test func `asides and examples in brackets are no meaning`() {
    #expect(!asked("Every spring the wardens (see above) inspect the banks.").contains { $0.contains("meant by") })
    #expect(!asked("Every spring the banks (often in May) are mended.").contains { $0.contains("meant by") })
  }
}

@Suite struct EnglishListsTests {
  private func asked(_ sentence: String) -> [String] {
    told("# Trade\n\n## Fairs\n\n- Early fairs were small.\n- \(sentence)\n- Some paid tolls.", by: "F37")
  }

  @Test func `what stands behind a dash is asked as a list`() {
    #expect(
      asked("Smaller towns lacked winter goods -- salt, tea, warm cloth").contains(
        "Fairs: Smaller towns lacked winter goods — namely? → salt / tea / warm cloth"))
  }

  @Test func `examples of an open list are asked together`() {
    #expect(
      asked("Yearly market in Lund, w/ rare goods like silk, pepper, glass, etc.").contains(
        "Fairs: Yearly market in Lund, w/ rare goods — like what? → silk / pepper / glass"))
  }

  @Test func `what a clipped line says was done with its list is asked`() {
    #expect(
      asked("Initially, horses, furs, amber excluded") == [
        "Fairs: what was initially excluded? → horses / furs / amber"
      ]
    )
  }
}
