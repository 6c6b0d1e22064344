/// How many letters two words are apart.
package enum LetterDistance {
  /// Returns the fewest letters to insert, drop, replace or swap with a neighbour; nil when more than `limit`.
  package static func between(_ one: [UInt32], _ other: [UInt32], limit: Int) -> Int? {
    guard abs(one.count - other.count) <= limit else { return nil }
    if one == other { return 0 }
    var before: [Int] = []
    var last = Array(0...other.count)
    for row in one.indices {
      var current = [row + 1]
      current.reserveCapacity(other.count + 1)
      for column in other.indices {
        var cost = last[column] + (one[row] == other[column] ? 0 : 1)
        cost = min(cost, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      guard let least = current.min(), least <= limit else { return nil }
      (before, last) = (last, current)
    }
    return last[other.count] <= limit ? last[other.count] : nil
  }
}
