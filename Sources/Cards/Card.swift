/// A card's identity: derived from what it asks, not from where it stands.
package struct CardID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  package var description: String { rawValue }

  package static func < (left: CardID, right: CardID) -> Bool { left.rawValue < right.rawValue }
}

/// What a card asks for.
package enum CardKind: String, CaseIterable, Sendable {
  case definition, list, pros, cons, cloze, table, comparison, process, reason, example, translation, abbreviation
  case question, command
}

/// A question with its answer, read from a note.
package struct Card: Hashable, Sendable {
  package var id: CardID
  /// The note's path below the notes folder, without its ending; `/` separates groups.
  package var deck: String
  /// The note's path below the notes folder.
  package var file: String
  /// First line it was read from, counted from 1.
  package var line: Int
  package var lastLine: Int
  /// Titles from the note's outline above the card, outermost first.
  package var section: [String]
  package var kind: CardKind
  /// Plain text; a cloze shows `[…]` where the answer goes.
  package var question: String
  /// The items to recall, at least one, plain text.
  package var answer: [String]
  /// Whether the order of the items counts.
  package var isOrdered: Bool
  /// Whether the note's list goes on ("등", "etc."): any items will do.
  package var isOpen: Bool
  /// Shown after the answer, never asked: an example, a consequence, a source.
  package var extra: String?
  package var hint: String?
  /// Further spellings that count as right for the whole answer, such as the name in the other language.
  package var alternatives: [String]
  /// The rule that made it, such as `F3`.
  package var rule: String
  /// How likely a reader keeps the card, 0…1 (`Worth`); below 0.5 it should wait to be accepted.
  package var confidence: Double
  /// Whether the writer marked it as important (F33).
  package var isImportant: Bool

  package init(
    id: CardID, deck: String, file: String, line: Int, lastLine: Int, section: [String], kind: CardKind,
    question: String, answer: [String], isOrdered: Bool = false, isOpen: Bool = false, extra: String? = nil,
    hint: String? = nil, alternatives: [String] = [], rule: String, confidence: Double, isImportant: Bool = false
  ) {
    precondition(!answer.isEmpty, "a card has an answer")
    self.id = id
    self.deck = deck
    self.file = file
    self.line = line
    self.lastLine = lastLine
    self.section = section
    self.kind = kind
    self.question = question
    self.answer = answer
    self.isOrdered = isOrdered
    self.isOpen = isOpen
    self.extra = extra
    self.hint = hint
    self.alternatives = alternatives
    self.rule = rule
    self.confidence = confidence
    self.isImportant = isImportant
  }
}
