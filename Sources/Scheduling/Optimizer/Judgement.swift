import Glibc

/// What is summed over predictions.
struct Judgement: Sendable {
  private(set) var loss = 0.0
  /// The predictions' bits, with the answer in the lowest, in order; ordered as the predictions are, for none is negative.
  private(set) var keys: [UInt32] = []
  /// By cell: by how much the predictions exceed what was passed, and how many there were.
  private var cells = [SIMD2<Double>](repeating: .zero, count: Cells.count)

  /// Nothing judged yet.
  init() {}

  /// Judges what weights say of cards, eight at a time: of each its reviews `1...last[card]` on later days.
  ///
  /// The first of each eight has the longest history. Where `ranks` has any, only the items from place `first` on count.
  init(_ log: ReviewLog, _ model: LaneModel, _ cards: [Int32], last: [Int32], from first: Int, ranks: [Int32]) {
    var (cells, loss) = (cells, loss)
    let most = stride(from: 0, to: cards.count, by: Lanes.scalarCount)
      .reduce(0) { $0 + Int(last[Int(cards[$1])]) * Lanes.scalarCount }
    keys = Array(unsafeUninitializedCapacity: most) { keys, count in
      (count, loss) = cells.withUnsafeMutableBufferPointer { cells in
        Cells.table.withUnsafeBufferPointer { table in
          log.withHistories { histories in
            var tally = Tally(keys: keys, cells: cells, table: table)
            for start in stride(from: 0, to: cards.count, by: Lanes.scalarCount) {
              let group = Group(cards[start..<min(start + Lanes.scalarCount, cards.count)], last, histories)
              tally.judge(group, histories, model) { reviews in
                ranks.isEmpty ? nil : LaneHistories.lanes { ranks[Int(reviews[$0])] } .>= Int32(first)
              }
            }
            return (tally.count, tally.loss)
          }
        }
      }
    }
    keys.sortByDigits()
    (self.cells, self.loss) = (cells, loss)
  }

  /// Adds what was judged elsewhere.
  mutating func add(_ other: Judgement) {
    loss += other.loss
    keys = keys.isEmpty ? other.keys : keys.merged(with: other.keys)
    for cell in cells.indices { cells[cell] += other.cells[cell] }
  }

  var rmse: Double {
    guard !keys.isEmpty else { return 0 }
    let squares = cells.reduce(0.0) { sum, cell in
      cell.y > 0 ? sum + cell.x * cell.x / cell.y : sum
    }
    return (squares / Double(keys.count)).squareRoot()
  }

  /// The share of pairs of a pass and a failure in which the pass was given the higher chance, equal ones counted half.
  var auc: Double? {
    // Of equal predictions the failures stand first, so those are counted as if they were lower, and taken back by half.
    var (misses, higher, equal, ofRun, run) = (0, 0, 0, 0, UInt32.max)
    for key in keys {
      let hit = Int(key & 1)
      if key >> 1 != run { (run, ofRun) = (key >> 1, 0) }
      higher += hit * misses
      equal += hit * ofRun
      misses += 1 - hit
      ofRun += 1 - hit
    }
    let hits = keys.count - misses
    guard hits > 0, misses > 0 else { return nil }
    return (Double(higher) - Double(equal) / 2) / (Double(hits) * Double(misses))
  }
}

/// The cells of items for RMSE(bins): by gap, reviews and lapses, each by the power of a base it lies above.
private enum Cells {
  /// 16 gaps, 16 numbers of reviews and 32 of lapses.
  static let count = 16 << 9

  /// What a gap, a number of reviews and one of lapses add to the place of a cell, one after another, by number.
  static let table =
    powers(of: 3.62, upTo: reviews).map { min($0, 15) << 9 }
    + powers(of: 1.89, upTo: lapses - reviews).map { min($0, 15) << 5 }
    + powers(of: 1.73, upTo: end - lapses).enumerated().map { $0 == 0 ? 0 : min($1 + 1, 31) }

  /// Where in the table the numbers of reviews begin, and those of lapses.
  private static let reviews: Int32 = 40_000
  private static let lapses: Int32 = 44_000
  private static let end: Int32 = 48_000

  /// By number below `end`, the whole part of its logarithm; 0 for 0.
  private static func powers(of base: Double, upTo end: Int32) -> [UInt16] {
    [0] + (1..<end).map { UInt16(floor(log(Double($0)) / log(base))) }
  }

  /// Returns the place of a cell; `longTerm` counts reviews on later days, this one too, `lapses` failed ones before it.
  @inline(__always) static func place(
    in table: UnsafeBufferPointer<UInt16>, days: Int32, longTerm: Int32, lapses: Int32
  ) -> Int {
    let byGap = table[Int(min(days, Self.reviews - 1))]
    let byReviews = table[Int(Self.reviews + min(longTerm + 1, Self.lapses - Self.reviews - 1))]
    let byLapses = table[Int(Self.lapses + min(lapses, Self.end - Self.lapses - 1))]
    return Int(byGap | byReviews | byLapses)
  }
}

/// Up to eight cards that are judged together: their first reviews, and the last ones that are.
private struct Group {
  let firsts: SIMD8<Int32>
  let lasts: SIMD8<Int32>
  let count: Int32

  /// Where there are fewer than eight, the first stands in for the others, but is judged once.
  init(_ cards: ArraySlice<Int32>, _ last: [Int32], _ histories: LaneHistories) {
    let own = LaneHistories.lanes { cards[cards.startIndex + ($0 < cards.count ? $0 : 0)] }
    let firsts = LaneHistories.lanes { histories.reviews(of: own[$0]).lowerBound }
    self.firsts = firsts
    lasts = LaneHistories.lanes { $0 < cards.count ? firsts[$0] + last[Int(own[$0])] : firsts[$0] }
    count = last[Int(own[0])]
  }
}

/// Where predictions are written while they are made; `keys` have room for all of them.
private struct Tally {
  private(set) var count = 0
  private(set) var loss = 0.0
  private let keys: UnsafeMutableBufferPointer<UInt32>
  private let cells: UnsafeMutableBufferPointer<SIMD2<Double>>
  private let table: UnsafeBufferPointer<UInt16>

  init(
    keys: UnsafeMutableBufferPointer<UInt32>, cells: UnsafeMutableBufferPointer<SIMD2<Double>>,
    table: UnsafeBufferPointer<UInt16>
  ) {
    (self.keys, self.cells, self.table) = (keys, cells, table)
  }

  /// Follows eight cards through their reviews; of those on later days the ones count that `isMeant` names, if it does.
  @inline(__always) mutating func judge(
    _ group: Group, _ histories: LaneHistories, _ model: LaneModel, _ isMeant: (SIMD8<Int32>) -> LaneMask?
  ) {
    var step = LaneStep()
    var (s, d) = model.begin(histories.grades(at: group.firsts))
    var (longTerm, lapses) = (SIMD8<Int32>.zero, SIMD8<Int32>.zero)
    var losses = Lanes.zero
    for index in 1...group.count {
      let next = group.firsts &+ index
      let isOver = next .> group.lasts
      let now = next.replacing(with: group.lasts, where: isOver)
      let days = histories.days(at: now)
      let turn = LaneTurn(days: Lanes(days), grade: histories.grades(at: now), weight: .zero)
      model.look(s, d, turn, into: &step)
      let (isLater, isPassed) = (turn.days .> 0, turn.grade .> 1)
      longTerm.replace(with: longTerm &+ 1, where: isLater)
      var isJudged = isLater .& .!isOver
      if let isMeant = isMeant(now) { isJudged .&= isMeant }
      if isJudged.isAny {
        losses -= Self.logLikelihood(step.r, isPassed).kept(isJudged)
        note(step.r, isPassed, isJudged, days, longTerm, lapses)
      }
      lapses.replace(with: lapses &+ 1, where: isLater .& .!isPassed)
      if index < group.count { (s, d) = model.advance(&step, turn) }
    }
    loss += losses.total
  }

  /// ln of the chance that was given to what happened, which is held above 1e-12 for passes and 1e-7 for failures.
  @inline(__always) private static func logLikelihood(_ recall: Lanes, _ isPassed: LaneMask) -> Lanes {
    .log((1 - recall).held(1e-7, 1).replacing(with: recall.held(1e-12, 1), where: isPassed))
  }

  /// Writes down the predictions that are judged.
  @inline(__always) private mutating func note(
    _ recall: Lanes, _ isPassed: LaneMask, _ isJudged: LaneMask, _ days: SIMD8<Int32>, _ longTerm: SIMD8<Int32>,
    _ lapses: SIMD8<Int32>
  ) {
    let passed = SIMD8<Int32>.zero.replacing(with: 1, where: isPassed)
    let own = unsafeBitCast(unsafeBitCast(recall, to: SIMD8<Int32>.self) &<< 1 | passed, to: SIMD8<UInt32>.self)
    for lane in 0..<Lanes.scalarCount where isJudged[lane] {
      let cell = Cells.place(in: table, days: days[lane], longTerm: longTerm[lane], lapses: lapses[lane])
      cells[cell] += SIMD2(Double(recall[lane]) - Double(passed[lane]), 1)
      keys[count] = own[lane]
      count += 1
    }
  }
}

extension [UInt32] {
  /// Puts the numbers in order, by eleven bits at a time.
  fileprivate mutating func sortByDigits() {
    var other = self
    var places = [Int32](repeating: 0, count: 2_048)
    for shift: UInt32 in [0, 11, 22] {
      withUnsafeBufferPointer { from in
        other.withUnsafeMutableBufferPointer { to in
          places.withUnsafeMutableBufferPointer { places in
            places.update(repeating: 0)
            for number in from { places[Int(number >> shift & 2_047)] += 1 }
            var start: Int32 = 0
            for digit in places.indices { (places[digit], start) = (start, start + places[digit]) }
            for number in from {
              let digit = Int(number >> shift & 2_047)
              to[Int(places[digit])] = number
              places[digit] += 1
            }
          }
        }
      }
      swap(&self, &other)
    }
  }

  /// Returns the numbers of two arrays in order, in order.
  fileprivate func merged(with other: [UInt32]) -> [UInt32] {
    Array(unsafeUninitializedCapacity: count + other.count) { numbers, total in
      var (left, right) = (0, 0)
      while left < count, right < other.count {
        let isLeft = self[left] <= other[right]
        numbers[left + right] = isLeft ? self[left] : other[right]
        left += isLeft ? 1 : 0
        right += isLeft ? 0 : 1
      }
      for index in left..<count { numbers[index + right] = self[index] }
      for index in right..<other.count { numbers[index + left] = other[index] }
      total = count + other.count
    }
  }
}
