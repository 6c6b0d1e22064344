import Cards
import Scheduling

/// One graded answer that counts, with the standing of the card on either side of it.
package struct ReviewRecord: Hashable, Sendable {
  package let entry: EntryID
  /// The card as it is called now, after all renames.
  package internal(set) var card: CardID
  package let at: Timestamp
  package let grade: Grade
  /// From question to grade, capped.
  package let milliseconds: Int
  package let before: Schedule
  package let after: Schedule

  package init(
    entry: EntryID, card: CardID, at: Timestamp, grade: Grade, milliseconds: Int, before: Schedule, after: Schedule
  ) {
    self.entry = entry
    self.card = card
    self.at = at
    self.grade = grade
    self.milliseconds = milliseconds
    self.before = before
    self.after = after
  }
}

extension ReviewRecord {
  /// Whether it comes before the other in the order of entries.
  func precedes(_ other: ReviewRecord) -> Bool {
    at == other.at ? entry < other.entry : at < other.at
  }
}
