import Cards

/// How a card stood in the notes when something was recorded of it, kept as the JSON it is in the journal.
///
/// `{"kind":"definition","question":"…","answer":["…"],"section":["…"],"file":"…"}`. It stands in the first line about a
/// card and again when the card has changed, and is read only where a card is missing from the notes: so that its history
/// finds it again, and so that the journal alone says what was learned.
package struct Sighting: Hashable, Sendable {
  /// One JSON object without line breaks.
  let json: String

  init(json: String) { self.json = json }

  package init(_ card: SeenCard) {
    json =
      JSON.object([
        .init("kind", .string(card.kind.rawValue)), .init("question", .string(card.question)),
        .init("answer", .array(card.answer.map { .string($0) })),
        .init("section", .array(card.section.map { .string($0) })), .init("file", .string(card.file)),
      ]).compact
  }

  /// The card of that name as it stood then; nil where the text is of another version and says too little.
  package func card(_ id: CardID) -> SeenCard? {
    guard let object = try? JSON(json), let question = object["question"]?.string,
      let answer = object["answer"]?.array?.compactMap(\.string), !answer.isEmpty
    else { return nil }
    return SeenCard(
      id: id, kind: object["kind"]?.string.flatMap(CardKind.init) ?? .question, question: question, answer: answer,
      section: object["section"]?.array?.compactMap(\.string) ?? [], file: object["file"]?.string ?? "")
  }
}
