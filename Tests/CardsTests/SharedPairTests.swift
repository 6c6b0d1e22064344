import Testing

@testable import Cards
@testable import Notes

/// Labels that several parts of a note have.
@Suite struct SharedPairTests {
  private let note = """
    ## Apples

    RUSSET.
    Flowers: May.
    Orchards: Kent, Sussex.

    PIPPIN.
    Flowers: June.
    Orchards - Devon.
    Sold as: .
    """

  @Test func `a name in capitals heads the labels below it`() {
    let titles = Document(note).nodes.filter { $0.kind == .title }.map(\.text)
    #expect(titles == ["RUSSET.", "PIPPIN."] || titles == ["RUSSET", "PIPPIN"])
  }

  @Test func `a label of several parts is asked of each`() {
    let cards = Reading(note: note, file: "apples.md").cards
    let asked = Dictionary(cards.map { ($0.question, $0.answer) }, uniquingKeysWith: { first, _ in first })
    #expect(asked["RUSSET: Flowers?"] == ["May."])
    #expect(asked["PIPPIN: Flowers?"] == ["June."])
    #expect(asked["PIPPIN: Orchards?"] == ["Devon."])
  }

  @Test func `a place that was left empty is no answer`() {
    #expect(!Reading(note: note, file: "apples.md").cards.contains { $0.answer.contains { $0.contains("Sold as") } })
  }

  @Test func `words in capitals over plain sentences head nothing`() {
    #expect(!Document("## Apples\n\nNOTE WELL.\nThe russet keeps until spring.\n").nodes.contains { $0.kind == .title })
  }
}

/// Blanks that are no nouns, and sentences that lean on the one before.
@Suite struct LooseBlankTests {
  private let page = Page(Document("# Ferries\n\n- The ferry ran by night."))

  private func stop(_ sentence: String, _ answer: String) -> String? {
    let draft = Draft(.cloze, ask: Text(sentence), [Text(answer)], at: 1, of: page, confidence: 1)
    return EnglishCritic.stop(draft.with { $0.rule = "F37" })
  }

  @Test func `a subject that only the line before names is not asked of a blank`() {
    #expect(stop("However, in the same year, they bought the […]", "Steam Ferry") == "D6")
    #expect(stop("However, in the same year, the owners bought the […]", "Steam Ferry") == nil)
  }

  @Test func `how something is done is no blank of its own`() {
    #expect(stop("Ferries that run by night are often […]", "remembered better") == "D6")
    #expect(stop("Ferries that run by night are lit by […]", "oil lamps") == nil)
    #expect(stop("A ferry may be stopped for […], Ferry Act", "inspection s21") == "D6")
  }
}
