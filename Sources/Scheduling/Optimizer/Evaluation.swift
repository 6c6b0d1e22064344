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
  package init(_ log: ReviewLog, weights: Weights, own: [Own] = [], cards: [Int]? = nil, from first: Int = 0) {
    let all = TrainingItems(log)
    var predictions = Predictions(log, all, weights)
    for own in own { predictions.predict(log, all, own.weights, of: own.cards) }
    var judgement = Judgement(most: all.count)
    let cells = Cells.standard
    for card in cards ?? Array(log.cards.indices) {
      var (longTerm, lapses) = (0, 0)
      for review in log.reviews(of: card) {
        let (days, isPassed) = (Int(log.gaps[review]), log.grades[review] > 1)
        if days > 0 { longTerm += 1 }
        let rank = Int(all.ranks[review])
        if rank >= first {
          let cell = cells.cell(days: days, longTerm: longTerm, lapses: lapses)
          judgement.add(predictions.values[rank], isPassed, in: cell)
        }
        if days > 0 && !isPassed { lapses += 1 }
      }
    }
    items = judgement.keys.count
    logLoss = items == 0 ? 0 : judgement.loss / Double(items)
    rmseBins = judgement.rmse
    auc = judgement.auc
  }
}

/// The chance of recall before each item, by its place among the items.
struct Predictions {
  private(set) var values: [Float]

  init(_ log: ReviewLog, _ items: TrainingItems, _ weights: Weights) {
    values = Array(repeating: 0, count: items.count)
    predict(log, items, weights, of: nil)
  }

  /// Predicts the items of some cards, or of all.
  mutating func predict(_ log: ReviewLog, _ items: TrainingItems, _ weights: Weights, of cards: [Int]?) {
    let chosen = cards.map { TrainingItems(log, items, of: $0) } ?? items
    // The place, counted from 1, takes the way of the weight; a single-precision number holds it up to 16 million.
    let pack = LanePack(log, last: chosen.lastItems(log)) { Float(items.ranks[$0] + 1) }
    let model = LaneModel(weights.values)
    for group in pack.groups {
      var step = LaneStep()
      var (s, d) = model.begin(group.first)
      for index in 0..<group.count {
        let turn = pack.turns[group.start + index]
        model.look(s, d, turn, into: &step)
        for lane in turn.weight.indices where turn.weight[lane] > 0 {
          values[Int(turn.weight[lane]) - 1] = step.r[lane]
        }
        if index + 1 < group.count { (s, d) = model.advance(&step, turn) }
      }
    }
  }
}

/// The cells of items for RMSE(bins): by gap, reviews and lapses, each by the power of a base it lies above.
private struct Cells {
  /// 16 × 32 × 32 cells.
  static let count = 16 << 10
  static let standard = Cells()

  private let gaps = powers(of: 3.62, upTo: 40_000)
  private let reviews = powers(of: 1.89, upTo: 4_000)
  private let lapses = powers(of: 1.73, upTo: 4_000)

  /// Returns the place of a cell, below `count`.
  ///
  /// `longTerm` counts reviews on later days, this one too; `lapses` failed ones among those before.
  @inline(__always) func cell(days: Int, longTerm: Int, lapses: Int) -> Int {
    let gap = min(gaps[min(days, gaps.count - 1)], 15)
    let reviews = min(self.reviews[min(longTerm + 1, self.reviews.count - 1)], 31)
    let failures = lapses == 0 ? 0 : min(self.lapses[min(lapses, self.lapses.count - 1)] + 1, 31)
    return gap << 10 | reviews << 5 | failures
  }

  /// By number, the whole part of its logarithm; 0 for 0.
  private static func powers(of base: Double, upTo most: Int) -> [Int] {
    [0] + (1...most).map { Int(floor(log(Double($0)) / log(base))) }
  }
}

/// What is summed over predictions.
private struct Judgement {
  private(set) var loss = 0.0
  /// The prediction's bits, with the answer in the lowest; ordered as the predictions are, for none is negative.
  private(set) var keys: [UInt32] = []
  /// By cell: the sum of the predictions, how many were passed, how many there were.
  private var cells = [SIMD4<Double>](repeating: .zero, count: Cells.count)

  init(most: Int) { keys.reserveCapacity(most) }

  @inline(__always) mutating func add(_ prediction: Float, _ isPassed: Bool, in cell: Int) {
    let chance = Double(prediction).held(in: 1e-12...(1 - 1e-7))
    loss -= log(isPassed ? chance : 1 - chance)
    cells[cell] += SIMD4(chance, isPassed ? 1 : 0, 1, 0)
    keys.append(prediction.bitPattern << 1 | (isPassed ? 1 : 0))
  }

  var rmse: Double {
    guard !keys.isEmpty else { return 0 }
    let squares = cells.reduce(0.0) { sum, cell in
      guard cell.z > 0 else { return sum }
      let off = (cell.x - cell.y) / cell.z
      return sum + off * off * cell.z
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
