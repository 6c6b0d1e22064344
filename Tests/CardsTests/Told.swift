@testable import Cards

/// What a note's cards ask and answer, in the note's order: `question → item / item`; with `rule`, only that rule's cards.
func told(_ note: String, by rule: String? = nil) -> [String] {
  cards(note).filter { rule == nil || $0.rule == rule }
    .map { $0.question + " → " + $0.answer.joined(separator: " / ") }
}

/// The cards of one note.
func cards(_ note: String, file: String = "note.md") -> [Card] { Reading(note: note, file: file).cards }

/// What a note asks at once, as "question → answer", with ` | ` between the parts of a list.
func asked(_ note: String) -> [String] {
  cards(note).filter { $0.confidence >= 0.5 }.map { "\($0.question) → \($0.answer.joined(separator: " | "))" }
}
