import Scheduling

/// One entry in 32 bytes, so that a million of them take little room and time.
///
/// What does not fit is kept whole among the odd entries of its log.
struct PackedEntry: BitwiseCopyable, Sendable {
  /// What happened, as far as it concerns one card.
  enum Kind: UInt8, BitwiseCopyable, Sendable {
    case odd, again, hard, good, easy, suspend, resume, bury, flag, unflag, dismiss, restore, reset
  }

  let milliseconds: Int64
  /// The lower bits of the entry's number.
  let number: UInt32
  /// The card it names, by its number in the log; of an odd entry, its place among the odd ones.
  var card: UInt32
  /// Milliseconds from question to grade.
  let thought: UInt32
  /// The text that says how the card looked, counted from 1; 0 for none.
  let seen: UInt32
  /// The device, by its number in the log.
  let device: UInt16
  let offsetMinutes: Int16
  let kind: Kind

  /// The time of an entry that is not odd.
  var at: Timestamp { Timestamp(milliseconds: milliseconds, offsetSeconds: Int(offsetMinutes) * 60) }

  /// The entry's number and device in one, for entries that are not odd.
  var key: UInt64 { UInt64(device) << 32 | UInt64(number) }
}

extension PackedEntry {
  /// What the numbers of one log are in another.
  struct Shift {
    let cards: [UInt32]
    let devices: [UInt16]
    /// How much higher the numbers of texts and the places of odd entries are there.
    let looks: UInt32
    let odd: UInt32
  }

  /// The entry as it stands in another log.
  func moved(by shift: Shift) -> PackedEntry {
    PackedEntry(
      milliseconds: milliseconds, number: number, card: kind == .odd ? card + shift.odd : shift.cards[Int(card)],
      thought: thought, seen: seen == 0 ? 0 : seen + shift.looks,
      device: shift.devices.isEmpty ? 0 : shift.devices[Int(device)], offsetMinutes: offsetMinutes, kind: kind)
  }
}

extension PackedEntry.Kind {
  /// The grade of a review; nil for all else.
  var grade: Grade? {
    switch self {
    case .again: .again
    case .hard: .hard
    case .good: .good
    case .easy: .easy
    default: nil
    }
  }

  /// The kind of an act about one card; `.odd` for all else.
  init(_ act: Entry.Act) {
    self =
      switch act {
      case .review(_, let grade, _): Self.review(grade)
      case .suspend: .suspend
      case .resume: .resume
      case .bury: .bury
      case .flag: .flag
      case .unflag: .unflag
      case .dismiss: .dismiss
      case .restore: .restore
      case .reset: .reset
      case .undo, .rename, .weights, .ignore, .heed, .unknown: .odd
      }
  }

  /// The kind of a review of that grade.
  static func review(_ grade: Grade) -> Self {
    switch grade {
    case .again: .again
    case .hard: .hard
    case .good: .good
    case .easy: .easy
    }
  }
}
