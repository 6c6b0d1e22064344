import Scheduling

/// How a replay shares its work.
package struct ReplaySharing: Sendable {
  /// Lets `work` change each of the shares where it lies, on whatever thread, and hands them back in their order.
  package typealias Change =
    @Sendable (_ shares: consuming [FoldShare], _ work: @escaping @Sendable (inout FoldShare) -> Void) -> [FoldShare]

  /// Into how many parts the cards are shared.
  let parts: Int
  /// So many entries are replayed at one go, as what comes of them stands twice in memory for a moment.
  let stretch: Int
  let change: Change

  package init(parts: Int, stretch: Int = 1 << 16, change: @escaping Change) {
    (self.parts, self.stretch, self.change) = (parts, stretch, change)
  }
}

/// What every card's replay looks up.
struct FoldGround: Sendable {
  let entries: EntryLog
  let scheduler: Scheduler
  /// Whose each entry is after all renames; empty where each belongs to the card it names.
  let owners: [UInt32]
  let undone: UndoneEntries

  /// Whose the entry at an index is, by the card's number; that of the first card where it is about none.
  func owner(of index: Int) -> UInt32 {
    owners.isEmpty ? UInt32(entries.deed(at: index)?.card ?? 0) : owners[index]
  }

  /// What happened at an index, as far as it concerns one card and was not taken back.
  func deed(at index: Int) -> (kind: PackedEntry.Kind, card: Int)? {
    undone.contains(index, in: entries) ? nil : entries.deed(at: index)
  }
}

/// The replay of a part of the cards by itself: where days are not balanced no card asks after another.
package struct FoldShare: Sendable {
  private let part: UInt32
  private let parts: UInt32
  /// Where each of these cards stands.
  private var states: [CardState]
  /// What the last answer of each led to.
  private var latest = MarkLog()
  /// What came of the answers in the stretch that was replayed last, in their order.
  private(set) var marks = MarkLog()

  /// The cards whose number leaves `part` when divided by `parts`, of so many in all; nothing has happened to them yet.
  init(_ part: Int, of parts: Int, cards: Int) {
    (self.part, self.parts) = (UInt32(part), UInt32(parts))
    states = Array(repeating: CardState(), count: cards / parts + 1)
    latest.reserveCapacity(states.count)
    for place in states.indices { latest.append(Mark(owner: UInt32(place * parts + part))) }
  }

  /// Where a card of this part stands.
  func state(of card: Int) -> CardState { states[card / Int(parts)] }

  /// Applies the entries of a further stretch.
  mutating func take(_ stretch: Range<Int>, _ ground: FoldGround) {
    marks = MarkLog()
    marks.reserveCapacity(stretch.count / Int(parts) * 9 / 8)
    for index in stretch {
      let owner = ground.owner(of: index)
      if owner % parts == part, let (kind, named) = ground.deed(at: index) {
        take(index, kind, named: named, at: Int(owner / parts), ground)
      }
    }
  }

  /// Applies an entry to the card at a place, which had the number `named` then.
  private mutating func take(_ index: Int, _ kind: PackedEntry.Kind, named: Int, at place: Int, _ ground: FoldGround) {
    let (time, dayStart) = (ground.entries.time(at: index), ground.scheduler.settings.dayStart)
    states[place].isKnown = true
    guard let grade = kind.grade else { return states[place].take(kind, at: time, dayStart) }
    let previous = states[place].last
    let before =
      previous == Mark.nowhere
      ? .new : latest.schedule(at: place, ground.entries.time(at: Int(previous)), dayStart)
    let next = ground.scheduler.next(before, after: grade, at: time, identity: ground.entries.names.hashes[named])
    latest.note(next, at: place, after: previous, at: time, dayStart)
    marks.append(latest, at: place)
    states[place].last = UInt32(index)
  }
}

extension Ledger {
  /// Applies all entries as `fold` does, the cards shared out.
  mutating func fold(_ ground: FoldGround, _ sharing: ReplaySharing) {
    let parts = sharing.parts
    var shares = (0..<parts).map { FoldShare($0, of: parts, cards: entries.names.count) }
    for start in stride(from: 0, to: entries.count, by: sharing.stretch) {
      let stretch = start..<min(start + sharing.stretch, entries.count)
      shares = sharing.change(shares.handedOver()) { $0.take(stretch, ground) }
      take(shares, of: stretch, ground)
    }
    states = (0..<entries.names.count).map { shares[$0 % parts].state(of: $0) }
  }

  /// Puts what came of a stretch in the order of the entries.
  private mutating func take(_ shares: [FoldShare], of stretch: Range<Int>, _ ground: FoldGround) {
    var taken = [Int](repeating: 0, count: shares.count)
    for index in stretch {
      let owner = ground.owner(of: index)
      guard ground.deed(at: index)?.kind.grade != nil else {
        marks.append(Mark(owner: owner))
        continue
      }
      let part = Int(owner) % shares.count
      marks.append(shares[part].marks, at: taken[part])
      taken[part] += 1
      counted.append(UInt32(index))
    }
  }
}

extension [FoldShare] {
  /// All of them, so that nobody else holds them and they are changed without a copy.
  fileprivate mutating func handedOver() -> [FoldShare] {
    var taken: [FoldShare] = []
    swap(&taken, &self)
    return taken
  }
}
