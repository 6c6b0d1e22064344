import Cards

extension [Entry] {
  /// The place in these ordered entries before which all are earlier.
  func firstIndex(notBefore entry: Entry) -> Int {
    // Most entries are the newest.
    if let last, last < entry { return count }
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < entry { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Leaves one of each run of equal entries.
  mutating func removeRepeats() {
    guard var previous = first else { return }
    var kept = 1
    for index in indices.dropFirst() where self[index] != previous {
      previous = self[index]
      if kept != index { self[kept] = previous }
      kept += 1
    }
    removeLast(count - kept)
  }
}

extension [ReviewRecord] {
  /// Puts other records in the place of all those of some cards, in order; what is older than the first change stays untouched.
  mutating func replace(reviewsOf cards: Set<CardID>, with fresh: [ReviewRecord]) {
    var kept = 0
    var start = count
    let single = cards.count == 1 ? cards.first : nil
    for index in indices {
      // One card is told by a comparison, which costs far less than a look into a set.
      guard single.map({ $0 == self[index].card }) ?? cards.contains(self[index].card) else { continue }
      guard kept < fresh.count, fresh[kept] == self[index] else {
        start = index
        break
      }
      kept += 1
    }
    if kept < fresh.count { start = Swift.min(start, firstIndex(notBefore: fresh[kept])) }
    let others = self[start...].filter { !cards.contains($0.card) }
    removeLast(count - start)
    append(contentsOf: merged(fresh[kept...], others))
  }

  private func firstIndex(notBefore record: ReviewRecord) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].precedes(record) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func merged(_ left: ArraySlice<ReviewRecord>, _ right: [ReviewRecord]) -> [ReviewRecord] {
    var all: [ReviewRecord] = []
    all.reserveCapacity(left.count + right.count)
    var rest = right[...]
    for record in left {
      while let next = rest.first, next.precedes(record) { all.append(rest.removeFirst()) }
      all.append(record)
    }
    return all + rest
  }
}
