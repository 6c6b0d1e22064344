/// Finds the entries of one log in another.
struct EntryFinder {
  private let log: EntryLog
  private let others: EntryLog
  private let shift: PackedEntry.Shift
  /// Where the entry after the last one found stands: mostly that is the next to be found.
  private(set) var next: Int

  /// Looks for entries of `others` in `log`, first at the place `next`.
  init(of others: EntryLog, in log: EntryLog, from next: Int = 0) {
    (self.log, self.others, self.next) = (log, others, next)
    // Names that are not there get numbers that no entry has.
    shift = PackedEntry.Shift(
      cards: log.names.numbers(of: others.names, else: .max),
      devices: others.devices.map { device in log.devices.firstIndex(of: device).map(UInt16.init) ?? .max }, looks: 0,
      odd: 0)
  }

  /// The place of an entry of the others; nil where it is not there.
  mutating func place(of other: PackedEntry) -> Int? {
    let entry = other.moved(by: shift)
    if next < log.count, isSame(entry, at: next) {
      next += 1
      return next - 1
    }
    var (low, high) = (0, log.count)
    while low < high {
      let middle = (low + high) / 2
      if log.packed[middle].milliseconds < entry.milliseconds { low = middle + 1 } else { high = middle }
    }
    while low < log.count, log.packed[low].milliseconds == entry.milliseconds {
      if isSame(entry, at: low) {
        next = low + 1
        return low
      }
      low += 1
    }
    return nil
  }

  private func isSame(_ entry: PackedEntry, at place: Int) -> Bool {
    let own = log.packed[place]
    guard own.milliseconds == entry.milliseconds, own.kind == entry.kind else { return false }
    if own.kind == .odd { return log.odd[Int(own.card)] == others.odd[Int(entry.card)] }
    guard own.number == entry.number, own.card == entry.card, own.thought == entry.thought, own.device == entry.device,
      own.offsetMinutes == entry.offsetMinutes, (own.seen == 0) == (entry.seen == 0)
    else { return false }
    return own.seen == 0 || log.looks.bytes(of: own.seen) == others.looks.bytes(of: entry.seen)
  }
}

extension EntryLog {
  /// The entries of another log that are not in this one, which must be settled.
  package func news(in others: EntryLog) -> [Entry] {
    var finder = EntryFinder(of: others, in: self)
    return others.packed.filter { finder.place(of: $0) == nil }.map(others.entry)
  }
}

/// The entries of a log, ticked off as they are met elsewhere: tells whether what is met are these and no others.
package struct EntryRoll {
  private let log: EntryLog
  private var isMet: [Bool]
  private var left: Int
  private var next = 0

  /// The roll of a log, which must be settled.
  package init(of log: EntryLog) {
    self.log = log
    isMet = Array(repeating: false, count: log.count)
    left = log.count
  }

  /// Whether each was met.
  package var isComplete: Bool { left == 0 }

  /// Ticks off entries, which may be met twice; false where one is not among them.
  package mutating func meet(_ others: EntryLog) -> Bool {
    var finder = EntryFinder(of: others, in: log, from: next)
    defer { next = finder.next }
    return others.packed.allSatisfy { entry in
      guard let place = finder.place(of: entry) else { return false }
      if !isMet[place] {
        isMet[place] = true
        left -= 1
      }
      return true
    }
  }
}
