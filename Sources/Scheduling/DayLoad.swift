/// How many cards are due on each study day.
package struct DayLoad: Hashable, Sendable {
  /// The day the counts begin with; nil before there is one.
  private var start: Int?
  private var counts: [Int32] = []
  /// Days that are counted at most, from the first one on: a hundred years of study and as many ahead.
  private static let most = 73_000

  package init() {}

  /// Takes over what `numbers` gave.
  package init(numbers: [Int]) {
    start = numbers.first
    counts = numbers.dropFirst().map { Int32(clamping: $0) }
  }

  /// The day the counts begin with, and they; empty before there is one.
  package var numbers: [Int] { start.map { [$0] + counts.map(Int.init) } ?? [] }

  /// Returns how many cards are due on the day.
  package func count(on day: Day) -> Int {
    guard let start, counts.indices.contains(day.number - start) else { return 0 }
    return Int(counts[day.number - start])
  }

  /// Takes in that a card is no longer due when it was.
  package mutating func move(from before: Due, to after: Due) {
    if before == after { return }
    if case .on(let day) = before { add(-1, on: day) }
    if case .on(let day) = after { add(1, on: day) }
  }

  private mutating func add(_ change: Int32, on day: Day) {
    let first = start ?? day.number
    start = first
    let place = day.number.subtracting(held: first)
    guard (0..<Self.most).contains(place) else { return }
    if place >= counts.count { counts.append(contentsOf: repeatElement(0, count: place + 1 - counts.count)) }
    counts[place] += change
  }
}
