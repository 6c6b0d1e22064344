/// A card that stands in the note as a card, in the syntax of a flashcard program.
package struct WrittenCard: Hashable, Sendable {
  /// Which side is asked.
  package enum Direction: Hashable, Sendable { case forward, backward, both }

  package enum Content: Hashable, Sendable {
    /// A question and what is to be recalled.
    case question(Text, WrittenAnswer, Direction)
    /// `term :: meaning`: a name may stand where a question would.
    case term(Text, WrittenAnswer, Direction)
    /// What a part of the term above is: RemNote's `;;`.
    case descriptor(Text, WrittenAnswer, Direction)
    /// A text with blanks.
    case blanks(BlankText)
    /// A question with choices to pick from, and the places of those that are right.
    case choice(Text, [Text], right: [Int])
  }

  package var content: Content
  /// The lines of the note it was read from, counted from 1.
  package var lines: ClosedRange<Int>
  /// The level of the heading it begins with, if it begins with one.
  package var level: Int?

  /// All its words, by which its language can be told.
  package var text: Text {
    switch content {
    case .question(let front, let back, _), .term(let front, let back, _), .descriptor(let front, let back, _):
      ([front] + back.items).joined(" ")
    case .blanks(let text): text.whole
    case .choice(let question, let choices, _): ([question] + choices).joined(" ")
    }
  }

  /// What it names, for the lines that hang below it.
  package var name: Text? {
    switch content {
    case .term(let front, _, _), .descriptor(let front, _, _): front
    default: nil
    }
  }
}

/// The side of a written card that is to be recalled.
package struct WrittenAnswer: Hashable, Sendable {
  package var items: [Text]
  /// Whether the note numbers the items.
  package var isOrdered: Bool

  package init(_ items: [Text], isOrdered: Bool = false) {
    self.items = items
    self.isOrdered = isOrdered && items.count > 1
  }

  package var isEmpty: Bool { items.isEmpty }
}
