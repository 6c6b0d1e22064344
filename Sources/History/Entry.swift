import Cards
import Scheduling

/// Names one journal line for ever: the device that wrote it and its running number there.
package struct EntryID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let device: String
  /// Counted from 1 on each device.
  package let number: Int

  package init(device: String, number: Int) {
    self.device = device
    self.number = number
  }

  package var description: String { "\(device):\(number)" }

  package static func < (left: EntryID, right: EntryID) -> Bool {
    (left.device, left.number) < (right.device, right.number)
  }
}

/// One recorded fact; the journal is a set of these.
package struct Entry: Hashable, Sendable {
  /// What happened.
  package enum Act: Hashable, Sendable {
    /// A graded answer; `milliseconds` from question to grade, capped.
    case review(CardID, Grade, milliseconds: Int)
    /// Takes an entry back; taking back an undo brings its entry to life again.
    case undo(EntryID)
    case suspend(CardID)
    case resume(CardID)
    /// Not again before the next study day.
    case bury(CardID)
    case flag(CardID)
    case unflag(CardID)
    /// "Not a card."
    case dismiss(CardID)
    case restore(CardID)
    /// The card's text changed: history moves from one identity to the other; `how` says by which sign.
    case rename(from: CardID, to: CardID, how: String)
    /// Forgets the schedule, keeps the record.
    case reset(CardID)
    /// A line of a type this version does not know, kept as it was read.
    case unknown(type: String, line: String)
  }

  package let id: EntryID
  package let at: Timestamp
  package let act: Act

  package init(id: EntryID, at: Timestamp, act: Act) {
    self.id = id
    self.at = at
    self.act = act
  }
}
