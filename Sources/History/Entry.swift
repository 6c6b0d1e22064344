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
    indirect case rename(from: CardID, to: CardID, how: String)
    /// Forgets the schedule, keeps the record.
    case reset(CardID)
    /// The weights the schedule is made with from now on, for the whole history.
    case weights(WeightSet)
    /// "Right as it is": something doubtful in a note is not to be told again.
    case ignore(FindingID)
    /// Takes that back.
    case heed(FindingID)
    /// A line of a type this version does not know, kept as it was read.
    case unknown(type: String, line: String)
  }

  package let id: EntryID
  package let at: Timestamp
  package let act: Act
  /// How the card it is about stood in the notes; nil where nothing new is to be said of that.
  package let seen: Sighting?
  /// Fields of its line this version does not know, as JSON members (`"mood":"calm","n":1`); empty for most.
  package let unknownFields: String

  package init(id: EntryID, at: Timestamp, act: Act, seen: Sighting? = nil, unknownFields: String = "") {
    self.id = id
    self.at = at
    self.act = act
    self.seen = seen
    self.unknownFields = unknownFields
  }
}

extension Entry: Comparable {
  /// Orders by time, then device, then number: the order in which history is replayed, the same on every device.
  package static func < (left: Entry, right: Entry) -> Bool {
    if left.at != right.at { return left.at < right.at }
    if left.id != right.id { return left.id < right.id }
    // Two machines made from one image may give one name to two facts; both are kept, in an order all agree on.
    return left != right && JournalLine.text(of: left) < JournalLine.text(of: right)
  }
}

extension Entry.Act {
  /// The card it is about; nil for an undo, a rename, weights, findings and what is unknown.
  package var card: CardID? {
    switch self {
    case .review(let card, _, _), .suspend(let card), .resume(let card), .bury(let card), .flag(let card),
      .unflag(let card), .dismiss(let card), .restore(let card), .reset(let card):
      card
    case .undo, .rename, .weights, .ignore, .heed, .unknown: nil
    }
  }

  /// The card whose looks are told with it: the one it is about, or the one that takes a history over.
  package var seenCard: CardID? {
    if case .rename(_, let to, _) = self { return to }
    return card
  }
}
