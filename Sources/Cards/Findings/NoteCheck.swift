import Notes

/// One note under the eyes of `check`: its cards, and what is doubtful in it whatever the other notes say.
package struct NoteCheck: Sendable {
  package let file: String
  package let cards: [Card]
  package let findings: [Finding]
  let document: Document
  let definitions: [(id: CardID, definition: OtherDefinitions.Definition)]

  /// Reads a note and looks for every kind of finding that needs no other note; linear in the text.
  ///
  /// `known` is what was found while the note's bytes were decoded; cards below `leastConfidence` are told.
  package init(
    note text: String, file: String, known: [Finding] = [], leastConfidence: Double = 0,
    disabledRules: Set<String> = []
  ) {
    let page = Page(Document(text, file: file, disabledRules: disabledRules), file: file)
    let press = CardPress(reading: page, file: file, disabledRules: disabledRules)
    let reading = Reading(press)
    self.file = file
    cards = reading.cards
    document = press.page.document
    definitions = press.definitions(among: reading.cards)
    findings =
      (known + OutlineFindings.all(in: document) + UnansweredQuestions.find(in: press.page, reading)
      + UnsureCards.find(in: reading.cards, below: leastConfidence))
      .inOrder
  }
}
