@testable import Cards

/// What a note's cards ask and answer, in the note's order: `question → item / item`; with `rule`, only that rule's cards.
func told(_ note: String, by rule: String? = nil) -> [String] {
  cards(note).filter { rule == nil || $0.rule == rule }
    .map { $0.question + " → " + $0.answer.joined(separator: " / ") }
}

/// The cards of one note.
func cards(_ note: String, file: String = "note.md") -> [Card] { Reading(note: note, file: file).cards }
