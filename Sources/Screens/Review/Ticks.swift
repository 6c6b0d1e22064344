import Scheduling

/// Which items of a list answer came to mind, as the learner ticks them off.
struct Ticks: Hashable, Sendable {
  /// Items of the answer.
  let count: Int
  /// The ticked ones, counted from 0.
  private(set) var items: Set<Int> = []
  /// The item the next tick is about, `count` after the last.
  private(set) var cursor: Int
  /// Whether any was ticked by hand.
  private(set) var isTouched = false

  /// The first item to recall; what stands before it are the labels of a table.
  let first: Int

  /// Begins with some items ticked.
  init(count: Int, items: Set<Int> = [], first: Int = 0) {
    self.count = count
    self.items = items.filter { $0 >= first }
    self.first = first
    cursor = first
  }

  /// Ticks the item at the cursor, or takes its tick away, and goes on to the next.
  mutating func toggle() {
    guard cursor < count else { return }
    items.formSymmetricDifference([cursor])
    cursor += 1
    isTouched = true
  }

  /// Puts the cursor on an item.
  mutating func move(to place: Int) { cursor = min(max(first, place), count - 1) }

  /// Moves the cursor; it stays among the items.
  mutating func move(by step: Int) {
    cursor = min(max(first, cursor + step), count - 1)
  }

  /// The grade that the ticks speak for: all good, half hard, fewer again; nil before the first tick.
  var suggestion: Grade? {
    if items.isEmpty { return nil }
    let wanted = count - first
    return items.count == wanted ? .good : items.count * 2 >= wanted ? .hard : .again
  }
}
