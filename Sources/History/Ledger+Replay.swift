import Cards
import Scheduling

extension Ledger {
  /// Puts an entry in its place, with room for what comes of it.
  mutating func insert(_ entry: Entry, at index: Int) {
    entries.insert(entry, at: index)
    states.append(contentsOf: repeatElement(CardState(), count: entries.names.count - states.count))
    lastSeen.append(contentsOf: repeatElement(0, count: entries.names.count - lastSeen.count))
    let mark = Mark(owner: UInt32(entries.deed(at: index)?.card ?? 0))
    if index == marks.count { return marks.append(mark) }
    marks.insert(mark, at: index)
    let position = UInt32(index)
    for number in states.indices where states[number].last != Mark.nowhere && states[number].last >= position {
      states[number].last += 1
    }
    for place in counted.indices where counted[place] >= position { counted[place] += 1 }
  }

  /// Notes how a card stood in the notes when the entry at an index was made.
  mutating func see(at index: Int, isNewest: Bool) {
    let seen = entries.packed[index].seen
    guard seen > 0, let card = entries.seenCard(at: index) else { return }
    let last = isNewest ? nil : entries.indices.last { entries.packed[$0].seen > 0 && entries.seenCard(at: $0) == card }
    lastSeen[card] = last.map { entries.packed[$0].seen } ?? seen
  }

  /// Applies an entry about one card that has just come in.
  mutating func takeIn(_ index: Int, isNewest: Bool) {
    if isUndone(entries[index].id) { return }
    // What came before a rename belongs to the new name: all are asked anew whose they are.
    if !isNewest, renames > 0 { return replay() }
    if isNewest { take(index) } else { replay(of: [marks[index].owner]) }
  }

  /// Draws the conclusions from entries that were taken back or came to life again.
  mutating func reconsider(_ changed: Set<EntryID>) {
    if changed.isEmpty { return }
    let places = entries.positions(of: changed)
    if places.contains(where: { entries.oddEntry(at: $0)?.act.pair != nil }) { return replay() }
    replay(of: Set(places.filter { entries.deed(at: $0) != nil }.map { marks[$0].owner }))
  }

  /// Gives the history so far to a card that has none.
  mutating func move(_ from: CardID, to: CardID) {
    guard let from = entries.names[from], let to = entries.names[to] else { return }
    states[to] = states[from]
    states[from] = CardState()
    let (old, new) = (UInt32(from), UInt32(to))
    for place in marks.indices where marks[place].owner == old && entries.deed(at: place) != nil {
      marks.give(place, to: new)
    }
  }

  /// Drops renames that were supposed and are now known; the known ones say the same.
  mutating func forgetSuppositions(knowing more: [Entry]) {
    guard suppositions > 0 else { return }
    let known = Set(more.lazy.filter { !$0.isSupposed }.compactMap(\.act.pair))
    if known.isEmpty || !supposed.contains(where: { $0.act.pair.map(known.contains) ?? false }) { return }
    entries.removeOdd { entry in entry.isSupposed && entry.act.pair.map(known.contains) ?? false }
    replay()
  }

  /// Adds many entries and replays everything.
  mutating func merge(_ more: [Entry]) {
    forgetSuppositions(knowing: more)
    entries.append(contentsOf: more)
    entries.settle()
    replay()
  }

  /// Works out everything anew from the entries; `sharing` says how, where it need not be done alone.
  mutating func replay(_ sharing: ReplaySharing? = nil) {
    undos = Undos()
    (renames, suppositions) = (0, 0)
    lastSeen = Array(repeating: 0, count: entries.names.count)
    for index in entries.packed.indices {
      let entry = entries.packed[index]
      if entry.seen > 0, let card = entries.seenCard(at: index) { lastSeen[card] = entry.seen }
      if let odd = entries.oddEntry(at: index) { note(odd) }
    }
    undos.settle()
    fold(sharing)
  }

  /// Takes note of an entry that is no plain fact about one card.
  mutating func note(_ odd: Entry) {
    if odd.isSupposed { suppositions += 1 }
    if case .undo(let target) = odd.act { undos.insert(odd.id, takingBack: target) }
    if case .rename = odd.act { renames += 1 }
  }

  /// Applies all entries, from the first to the last.
  private mutating func fold(_ sharing: ReplaySharing? = nil) {
    let undone = UndoneEntries(undos.undone, in: entries)
    let ground = FoldGround(entries: entries, scheduler: scheduler, owners: owners(), undone: undone)
    load = load.map { _ in DayLoad() }
    marks = MarkLog()
    marks.reserveCapacity(entries.count + 1024)
    counted = []
    counted.reserveCapacity(entries.count + 1024)
    if let sharing, load == nil, own.isEmpty, entries.count > sharing.stretch { return fold(ground, sharing) }
    states = Array(repeating: CardState(), count: entries.names.count)
    for index in entries.packed.indices {
      marks.append(Mark(owner: ground.owner(of: index)))
      if ground.deed(at: index) != nil { take(index) }
    }
  }

  /// Works out some cards anew, named by their numbers; where days are balanced, one card's day may move any other's, so
  /// all are.
  mutating func replay(of cards: Set<UInt32>) {
    if load != nil { return fold() }
    let undone = UndoneEntries(undos.undone, in: entries)
    // One more, as an entry about no card is marked like one of the first, even where there is none.
    var isAsked = [Bool](repeating: false, count: states.count + 1)
    for card in cards {
      isAsked[Int(card)] = true
      states[Int(card)] = CardState()
    }
    for index in marks.indices where isAsked[Int(marks[index].owner)] && entries.deed(at: index) != nil {
      marks.clear(index)
      if !undone.contains(index, in: entries) { take(index, isLast: false) }
    }
    counted.removeAll(keepingCapacity: true)
    for index in marks.indices where marks[index].counts { counted.append(UInt32(index)) }
  }

  /// Applies the entry at an index to the card it belongs to; `isLast` says that no answer that counts stands behind it.
  private mutating func take(_ index: Int, isLast: Bool = true) {
    guard let (kind, named) = entries.deed(at: index) else { return }
    let owner = marks[index].owner
    let card = Int(owner)
    let time = entries.time(at: index)
    states[card].isKnown = true
    let previous = states[card].last
    guard let grade = kind.grade else {
      let due = schedule(after: previous).due
      if kind == .reset { load?.move(from: due, to: .whenNew) }
      return states[card].take(kind, at: time, scheduler.settings.dayStart)
    }
    let before = schedule(after: previous)
    let next = schedule(before, after: grade, at: time, of: card, named: named)
    load?.move(from: before.due, to: next.due)
    marks.note(next, at: index, after: previous, at: time, scheduler.settings.dayStart)
    states[card].last = UInt32(index)
    if isLast { counted.append(UInt32(index)) }
  }

  /// Returns what a grade leads to for a card that had the number `named` then.
  private func schedule(_ before: Schedule, after grade: Grade, at time: Timestamp, of card: Int, named: Int)
    -> Schedule
  {
    let identity = entries.names.hashes[named]
    // A scheduler is large, and a copy for each of a million answers costs more than the answer.
    if own.isEmpty { return scheduler.next(before, after: grade, at: time, identity: identity, load: load) }
    return scheduler(for: entries.names.ids[card])
      .next(before, after: grade, at: time, identity: identity, load: load)
  }

  /// Whose each entry is now, by the card's number; empty where every entry belongs to the card it names.
  ///
  /// Walked from the last to the first: before a rename, what was said of the old name belongs to whoever has the new
  /// one later. What is said of the old name after it belongs to that name: the card may have come back.
  private func owners() -> [UInt32] {
    if renames == 0 { return [] }
    var present = (0..<UInt32(entries.names.count)).map { $0 }
    var owners = [UInt32](repeating: 0, count: entries.count)
    for index in entries.packed.indices.reversed() {
      if let deed = entries.deed(at: index) {
        owners[index] = present[deed.card]
      } else if let odd = entries.oddEntry(at: index), case .rename(let old, let new, _) = odd.act, old != new,
        !isUndone(odd.id), let from = entries.names[old], let to = entries.names[new]
      {
        present[from] = present[to]
      }
    }
    return owners
  }
}
