import Glibc

/// How well weights predict the answers of a log.
package struct Evaluation: Sendable {
  /// Predictions that were judged.
  package let items: Int
  /// The mean of −ln of the chance that was given to what then happened.
  package let logLoss: Double
  /// The root of the mean square between predicted and real recall, over cells of like items.
  package let rmseBins: Double
  /// How often a passed item was given a higher chance than a failed one; nil where all went the same way.
  package let auc: Double?

  /// Weights that hold for some cards of a log, by their places in it.
  package struct Own: Sendable {
    package let weights: Weights
    package let cards: [Int]

    package init(_ weights: Weights, of cards: [Int]) {
      self.weights = weights
      self.cards = cards
    }
  }

  /// Judges the items from place `first` on, in the order of time; every item counts the same.
  ///
  /// Cards in `own` are predicted by the weights there. Items of other cards than `cards` are not judged, but have their place.
  package init(
    _ log: ReviewLog, weights: Weights, own: [Own] = [], cards: [Int]? = nil, from first: Int = 0,
    _ crew: some Sharing = InTurn()
  ) {
    // The place in `own` of the weights that predict a card; general ones stand before all.
    var models = [Int?](repeating: cards == nil ? Self.general : nil, count: log.cards.count)
    for card in cards ?? [] { models[card] = Self.general }
    for (place, own) in own.enumerated() {
      for card in own.cards where models[card] != nil { models[card] = place }
    }
    let ranks = first > 0 ? TrainingItems(log).ranks : []
    var judgement = Judgement()
    for place in Self.general..<own.count {
      let last = log.cards.indices.map { models[$0] == place ? log.lastLater(of: $0) : 0 }
      let pack = LanePack(log, last: last) { review in
        log.gaps[review] > 0 && (first == 0 || ranks[review] >= first) ? 1 : 0
      }
      let model = LaneModel((place == Self.general ? weights : own[place].weights).values)
      let parts = pack.groups.count < Self.leastGroups ? 1 : Self.parts
      for part in crew.map(parts, { Judgement(pack, model, from: $0, every: parts) }) { judgement.add(part) }
    }
    items = judgement.keys.count
    logLoss = items == 0 ? 0 : judgement.loss / Double(items)
    rmseBins = judgement.rmse
    auc = judgement.auc
  }

  private static let general = -1
  /// Into how many parts the work is cut, whatever the number of threads, so that sums are always the same.
  private static let parts = 4
  /// Fewer groups of cards are not worth cutting.
  private static let leastGroups = 64
}

/// The cells of items for RMSE(bins): by gap, reviews and lapses, each by the power of a base it lies above.
private struct Cells {
  /// 16 gaps, 16 numbers of reviews and 32 of lapses.
  static let count = 16 << 9
  static let standard = Cells()

  private let gaps = powers(of: 3.62, upTo: 40_000)
  private let reviews = powers(of: 1.89, upTo: 4_000)
  private let lapses = powers(of: 1.73, upTo: 4_000)

  /// Returns the place of a cell, below `count`.
  ///
  /// `longTerm` counts reviews on later days, this one too; `lapses` failed ones among those before.
  @inline(__always) func cell(days: Int, longTerm: Int, lapses: Int) -> Int {
    let gap = min(Int(gaps[min(days, gaps.count - 1)]), 15)
    let reviews = min(Int(self.reviews[min(longTerm + 1, self.reviews.count - 1)]), 15)
    let failures = lapses == 0 ? 0 : min(Int(self.lapses[min(lapses, self.lapses.count - 1)]) + 1, 31)
    return gap << 9 | reviews << 5 | failures
  }

  /// By number, the whole part of its logarithm; 0 for 0.
  private static func powers(of base: Double, upTo most: Int) -> [UInt8] {
    [0] + (1...most).map { UInt8(floor(log(Double($0)) / log(base))) }
  }
}

/// What is summed over predictions.
private struct Judgement {
  private(set) var loss = 0.0
  /// The prediction's bits, with the answer in the lowest; ordered as the predictions are, for none is negative.
  private(set) var keys: [UInt32] = []
  /// By cell: by how much the predictions exceed what was passed, and how many there were.
  private var cells = [SIMD2<Double>](repeating: .zero, count: Cells.count)

  /// Nothing judged yet.
  init() {}

  /// Judges what weights say of every so many groups of packed histories, where a prediction counts for anything.
  init(_ pack: LanePack, _ model: LaneModel, from first: Int, every stride: Int) {
    let groups = Swift.stride(from: first, to: pack.groups.count, by: stride).map { pack.groups[$0] }
    let most = groups.reduce(0) { $0 + $1.count } * Lanes.scalarCount
    var (cells, loss) = (cells, loss)
    keys = Array(unsafeUninitializedCapacity: most) { keys, count in
      cells.withUnsafeMutableBufferPointer { cells in
        var tally = Tally(keys: keys, cells: cells)
        pack.turns.withUnsafeBufferPointer { turns in
          for group in groups { tally.judge(group, turns, model) }
        }
        (count, loss) = (tally.count, tally.loss)
      }
    }
    (self.cells, self.loss) = (cells, loss)
  }

  /// Adds what was judged elsewhere.
  mutating func add(_ other: Judgement) {
    loss += other.loss
    keys += other.keys
    for cell in cells.indices { cells[cell] += other.cells[cell] }
  }

  var rmse: Double {
    guard !keys.isEmpty else { return 0 }
    let squares = cells.reduce(0.0) { sum, cell in
      cell.y > 0 ? sum + cell.x * cell.x / cell.y : sum
    }
    return (squares / Double(keys.count)).squareRoot()
  }

  /// The area under the curve by ranks; items of one prediction share their mean rank.
  var auc: Double? {
    let sorted = keys.radixSorted
    let hits = Double(sorted.count { $0 & 1 == 1 })
    let misses = Double(sorted.count) - hits
    guard hits > 0, misses > 0 else { return nil }
    var (ranks, start) = (0.0, 0)
    while start < sorted.count {
      var (end, own) = (start, 0.0)
      while end < sorted.count, sorted[end] >> 1 == sorted[start] >> 1 {
        own += Double(sorted[end] & 1)
        end += 1
      }
      ranks += Double(start + end + 1) / 2 * own
      start = end
    }
    return (ranks - hits * (hits + 1) / 2) / (hits * misses)
  }
}

/// Where predictions are written while they are made; `keys` have room for all of them.
private struct Tally {
  private(set) var count = 0
  private(set) var loss = 0.0
  private let keys: UnsafeMutableBufferPointer<UInt32>
  private let cells: UnsafeMutableBufferPointer<SIMD2<Double>>
  private let places = Cells.standard

  init(keys: UnsafeMutableBufferPointer<UInt32>, cells: UnsafeMutableBufferPointer<SIMD2<Double>>) {
    self.keys = keys
    self.cells = cells
  }

  /// Follows eight cards through their reviews.
  mutating func judge(_ group: LanePack.Group, _ turns: UnsafeBufferPointer<LaneTurn>, _ model: LaneModel) {
    var step = LaneStep()
    var (s, d) = model.begin(group.first)
    var (longTerm, lapses) = (SIMD8<Int32>.zero, SIMD8<Int32>.zero)
    var losses = Lanes.zero
    for index in 0..<group.count {
      let turn = turns[group.start + index]
      model.look(s, d, turn, into: &step)
      let (isLater, isPassed, isJudged) = (turn.days .> 0, turn.grade .> 1, turn.weight .> 0)
      longTerm.replace(with: longTerm &+ 1, where: isLater)
      if any(isJudged) {
        losses -= Self.logLikelihood(step.r, isPassed).kept(isJudged)
        for lane in 0..<Lanes.scalarCount where isJudged[lane] {
          let cell = places.cell(days: Int(turn.days[lane]), longTerm: Int(longTerm[lane]), lapses: Int(lapses[lane]))
          add(step.r[lane], isPassed[lane], in: cell)
        }
      }
      lapses.replace(with: lapses &+ 1, where: isLater .& .!isPassed)
      if index + 1 < group.count { (s, d) = model.advance(&step, turn) }
    }
    loss += losses.total
  }

  /// ln of the chance that was given to what happened, which is held above 1e-12 for passes and 1e-7 for failures.
  @inline(__always) private static func logLikelihood(_ recall: Lanes, _ isPassed: LaneMask) -> Lanes {
    .log((1 - recall).held(1e-7, 1).replacing(with: recall.held(1e-12, 1), where: isPassed))
  }

  @inline(__always) private mutating func add(_ prediction: Float, _ isPassed: Bool, in cell: Int) {
    cells[cell] += SIMD2(Double(prediction) - (isPassed ? 1 : 0), 1)
    keys[count] = prediction.bitPattern << 1 | (isPassed ? 1 : 0)
    count += 1
  }
}

extension [UInt32] {
  /// The numbers in order, sorted by eleven bits at a time.
  fileprivate var radixSorted: [UInt32] {
    var numbers = self
    var other = self
    for shift: UInt32 in [0, 11, 22] {
      var places = [Int](repeating: 0, count: 2_049)
      for number in numbers { places[Int(number >> shift & 2_047) + 1] += 1 }
      for digit in 1..<places.count { places[digit] += places[digit - 1] }
      for number in numbers {
        let digit = Int(number >> shift & 2_047)
        other[places[digit]] = number
        places[digit] += 1
      }
      (numbers, other) = (other, numbers)
    }
    return numbers
  }
}
