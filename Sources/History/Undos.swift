/// Which entries are taken back, from all the undos there are.
///
/// An entry is undone when an undo that is not itself undone names it. Time plays no part, so a clock that went back
/// changes nothing; undos that name each other in a circle count for nothing.
struct Undos: Hashable, Sendable {
  private var targets: [EntryID: [EntryID]] = [:]
  private var named: Set<EntryID> = []
  private(set) var undone: Set<EntryID> = []

  /// Takes in one more undo and returns the entries whose standing it changed.
  mutating func add(_ undo: EntryID, takingBack target: EntryID) -> Set<EntryID> {
    let isPlain = targets[target] == nil && targets[undo] == nil && !named.contains(undo) && target != undo
    insert(undo, takingBack: target)
    if isPlain { return undone.insert(target).inserted ? [target] : [] }
    let before = undone
    settle()
    return before.symmetricDifference(undone)
  }

  /// Takes in one more undo; `settle` must follow before anything is asked.
  mutating func insert(_ undo: EntryID, takingBack target: EntryID) {
    targets[undo, default: []].append(target)
    named.insert(target)
  }

  /// Works out anew what is undone: undos nobody takes back first, then those whose own undos are settled.
  mutating func settle() {
    undone = []
    var unsettled: [EntryID: Int] = [:]
    for target in targets.values.joined() { unsettled[target, default: 0] += 1 }
    var ready = targets.keys.filter { unsettled[$0] == nil }
    while let undo = ready.popLast() {
      let counts = !undone.contains(undo)
      for target in targets[undo] ?? [] {
        if counts { undone.insert(target) }
        let left = (unsettled[target] ?? 0) - 1
        unsettled[target] = left
        if left == 0, targets[target] != nil { ready.append(target) }
      }
    }
  }
}

/// Which entries of a log are taken back, told quickly.
struct UndoneEntries: Sendable {
  private let ids: Set<EntryID>
  private let keys: Set<UInt64>

  init(_ ids: Set<EntryID>, in log: EntryLog) {
    self.ids = ids
    keys = log.keys(of: ids)
  }

  func contains(_ index: Int, in log: EntryLog) -> Bool {
    if ids.isEmpty { return false }
    return log.oddEntry(at: index).map { ids.contains($0.id) } ?? keys.contains(log.packed[index].key)
  }
}
