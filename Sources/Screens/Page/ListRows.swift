/// The rows of a list with a cursor on one of them, counted from 0.
struct ListRows {
  let count: Int

  /// Returns where a command takes the cursor, which stays among the rows; what is not about moving leaves it.
  func moved(_ place: Int, by command: Command, page: Int = 8) -> Int {
    let target =
      switch command {
      case .up: place - 1
      case .down: place + 1
      case .pageUp: place - page
      case .pageDown: place + page
      case .first: 0
      case .last: count - 1
      case .choose(let row): row
      default: place
      }
    return max(0, min(target, count - 1))
  }

  /// How many of the rows are above and below those that are seen.
  func hidden(around seen: Range<Int>) -> HiddenRows {
    HiddenRows(above: max(0, seen.lowerBound), below: max(0, count - seen.upperBound))
  }

  /// Returns which are seen in so many rows: the cursor's among them, in the middle where the list is longer.
  func window(of rows: Int, around place: Int) -> Range<Int> {
    let rows = max(1, rows)
    guard count > rows else { return 0..<count }
    let start = min(max(0, place - rows / 2), count - rows)
    return start..<start + rows
  }
}
