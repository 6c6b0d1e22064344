import Cards
import Scheduling

/// One graded answer that counts, with the standing of the card on either side of it.
package struct ReviewRecord: Hashable, Sendable {
  package let entry: EntryID
  /// The card as it is called now, after all renames.
  package let card: CardID
  package let at: Timestamp
  package let grade: Grade
  /// From question to grade, capped.
  package let milliseconds: Int
  package let before: Schedule
  package let after: Schedule
}

/// The graded answers of a ledger in time order, undone ones left out; each is made when it is asked for.
package struct AnswerLog: RandomAccessCollection, Sendable {
  let entries: EntryLog
  let marks: MarkLog
  /// Where the answers stand among the entries.
  let counted: [UInt32]
  let dayStart: DayStart

  package var startIndex: Int { 0 }
  package var endIndex: Int { counted.count }

  package subscript(index: Int) -> ReviewRecord {
    let position = Int(counted[index])
    let (entry, mark) = (entries[position], marks[position])
    guard case .review(_, let grade, let milliseconds) = entry.act else { preconditionFailure("an answer is a review") }
    return ReviewRecord(
      entry: entry.id, card: entries.names.ids[Int(mark.owner)], at: entry.at, grade: grade,
      milliseconds: milliseconds, before: schedule(mark.previous),
      after: marks.schedule(at: position, entry.at, dayStart))
  }

  /// When an answer was given, which costs less than the whole of it.
  package func time(at index: Int) -> Timestamp { entries.time(at: Int(counted[index])) }

  /// What was graded, and how the card stood before, which costs less than the whole of an answer.
  package func turn(at index: Int) -> (grade: Grade, before: Schedule) {
    let position = Int(counted[index])
    guard let grade = entries.deed(at: position)?.kind.grade else { preconditionFailure("an answer is a review") }
    return (grade, schedule(marks[position].previous))
  }

  /// How long an answer took, in milliseconds.
  package func milliseconds(at index: Int) -> Int {
    let position = Int(counted[index])
    guard let odd = entries.oddEntry(at: position) else { return Int(entries.packed[position].thought) }
    if case .review(_, _, let milliseconds) = odd.act { return milliseconds }
    return 0
  }

  /// The card an answer was about, as it is called now.
  package func card(at index: Int) -> CardID { entries.names.ids[Int(marks[Int(counted[index])].owner)] }

  /// The standing of a card after the answer at a place; new where there is none.
  private func schedule(_ place: UInt32) -> Schedule {
    if place == Mark.nowhere { return .new }
    return marks.schedule(at: Int(place), entries.time(at: Int(place)), dayStart)
  }
}

extension AnswerLog: Equatable {
  package static func == (left: AnswerLog, right: AnswerLog) -> Bool {
    left.count == right.count && left.elementsEqual(right)
  }
}
