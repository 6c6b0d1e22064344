/// Histories written side by side for the kernel, cards of much the same length side by side in a group.
struct LanePack: Sendable {
  /// Cards side by side: their first grades, and where their further turns stand.
  struct Group: Sendable {
    var first: Lanes
    var start: Int
    var count: Int
  }

  private(set) var groups: [Group] = []
  private(set) var turns: [LaneTurn] = []
  /// The turns of the longest group.
  private(set) var longest = 0
  /// What all predictions count for, over the sum of the squares of it.
  private(set) var evenness = 1.0

  /// Packs reviews `1...last[card]` of each card.
  ///
  /// 0 leaves the card out. `weight` says what a review's prediction counts for, by its place in the log.
  init(_ log: ReviewLog, last: [Int32], weight: (Int) -> Float) {
    let cards = ReviewLog.byLength(last).map(Int.init)
    longest = cards.first.map { Int(last[$0]) } ?? 0
    // The first card of a group has the longest history in it.
    let starts = stride(from: 0, to: cards.count, by: Lanes.scalarCount)
    turns = Array(repeating: .none, count: starts.reduce(0) { $0 + Int(last[cards[$1]]) })
    groups.reserveCapacity(starts.underestimatedCount)
    var start = 0
    for first in starts {
      let own = cards[first..<min(first + Lanes.scalarCount, cards.count)]
      var group = Group(first: Lanes(repeating: 3), start: start, count: Int(last[cards[first]]))
      for (lane, card) in own.enumerated() { group.first[lane] = Float(log.grades[Int(log.starts[card])]) }
      groups.append(group)
      write(own, log, last, at: start, weight)
      start += group.count
    }
    let sums = turns.reduce(into: (Lanes.zero, Lanes.zero)) { $0 = ($0.0 + $1.weight, $0.1 + $1.weight * $1.weight) }
    if sums.1.total > 0 { evenness = sums.0.total / sums.1.total }
  }

  /// Writes the turns of up to eight cards from place `start` on, one card after the other.
  private mutating func write(
    _ cards: ArraySlice<Int>, _ log: ReviewLog, _ last: [Int32], at start: Int, _ weight: (Int) -> Float
  ) {
    let (lanes, turn) = (Lanes.scalarCount, LaneTurn.numbers)
    turns.withUnsafeMutableBytes { bytes in
      let numbers = bytes.bindMemory(to: Float.self)
      for (lane, card) in cards.enumerated() {
        let first = Int(log.starts[card]) + 1
        var place = start * turn + lane
        for review in first..<first + Int(last[card]) {
          numbers[place] = Float(log.gaps[review])
          numbers[place + lanes] = Float(log.grades[review])
          numbers[place + 2 * lanes] = weight(review)
          place += turn
        }
      }
    }
  }
}

extension LanePack {
  /// Returns loss and gradient over every `stride`-th group, beginning at `first`, and the information where it is asked.
  func slope(
    _ model: LaneModel, from first: Int, every stride: Int, withInformation isInformed: Bool = false
  ) -> Slope {
    let tally = LaneTally(withInformation: isInformed)
    let scratch = UnsafeMutableBufferPointer<LaneStep>.allocate(capacity: longest + 1)
    defer { scratch.deallocate() }
    turns.withUnsafeBufferPointer { turns in
      for index in Swift.stride(from: first, to: groups.count, by: stride) {
        var sums = LaneSums()
        Self.pass(model, groups[index], turns, scratch, &sums)
        tally.add(sums, model)
      }
    }
    var slope = tally.slope
    slope.information?.scale { _, _ in evenness }
    return slope
  }

  /// Follows eight cards through their reviews and back again.
  private static func pass(
    _ model: LaneModel, _ group: Group, _ turns: UnsafeBufferPointer<LaneTurn>,
    _ steps: UnsafeMutableBufferPointer<LaneStep>, _ sums: inout LaneSums
  ) {
    var (s, d) = model.begin(group.first)
    let last = group.count - 1
    for index in 0...last {
      let turn = turns[group.start + index]
      model.look(s, d, turn, into: &steps[index])
      model.addLoss(steps[index], turn, to: &sums)
      if index < last { (s, d) = model.advance(&steps[index], turn) }
    }
    var (aS, aD) = (Lanes.zero, Lanes.zero)
    model.backRecall(steps[last], turns[group.start + last], .zero, &aS, &sums)
    for index in (0..<last).reversed() {
      let next = steps[index + 1]
      let bounds = LaneModel.stabilities
      model.goBack(
        steps[index], turns[group.start + index], freeS: (next.s .> bounds.lowerBound) .& (next.s .< bounds.upperBound),
        freeD: (next.d .> 1) .& (next.d .< 10), &aS, &aD, &sums)
    }
    model.addFirst(group.first, aS, aD, to: &sums)
  }
}
