extension EntryLog {
  /// Puts the entries in the order of history and leaves each once.
  package mutating func settle() {
    let isOrdered = packed.indices.dropFirst().allSatisfy { precedes(packed[$0 - 1], packed[$0]) }
    if isOrdered { return }
    // Sorted where they lie: a million of them should not be there twice.
    var order: [PackedEntry] = []
    swap(&order, &packed)
    order.sort(by: precedes)
    var count = 0
    for index in order.indices where index == 0 || !isSame(order[count - 1], order[index]) {
      order[count] = order[index]
      count += 1
    }
    order.removeLast(order.count - count)
    packed = order
  }

  /// The place before which all are earlier.
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

  /// Whether one comes before the other, by the order of entries.
  private func precedes(_ left: PackedEntry, _ right: PackedEntry) -> Bool {
    if left.milliseconds != right.milliseconds { return left.milliseconds < right.milliseconds }
    let areAlike =
      left.kind != .odd && right.kind != .odd && left.offsetMinutes == right.offsetMinutes
      && left.device == right.device
    if areAlike, left.number != right.number { return left.number < right.number }
    return entry(left) < entry(right)
  }

  private func isSame(_ left: PackedEntry, _ right: PackedEntry) -> Bool {
    left.milliseconds == right.milliseconds && left.number == right.number && entry(left) == entry(right)
  }
}
