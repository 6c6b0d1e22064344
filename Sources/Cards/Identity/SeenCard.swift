/// A card as it stood in the notes when something was recorded of it: what it is known by after its note has changed.
package struct SeenCard: Hashable, Sendable {
  package let id: CardID
  package let kind: CardKind
  package let question: String
  package let answer: [String]
  /// Titles above the card, outermost first.
  package let section: [String]
  /// The note's path below the notes folder.
  package let file: String

  package init(id: CardID, kind: CardKind, question: String, answer: [String], section: [String], file: String) {
    self.id = id
    self.kind = kind
    self.question = question
    self.answer = answer
    self.section = section
    self.file = file
  }

  /// A card as it is now; of long texts the beginning, which tells cards apart well enough.
  package init(_ card: Card) {
    self.init(
      id: card.id, kind: card.kind, question: Self.beginning(card.question),
      answer: card.answer.prefix(Self.mostItems).map(Self.beginning),
      section: card.section.suffix(Self.mostTitles).map(Self.beginning), file: card.file)
  }

  /// Characters of a text, items of an answer and titles that are kept.
  private static let most = 200
  private static let mostItems = 12
  private static let mostTitles = 4

  private static func beginning(_ text: String) -> String {
    text.utf8.count <= most ? text : String(text.prefix(most))
  }
}
