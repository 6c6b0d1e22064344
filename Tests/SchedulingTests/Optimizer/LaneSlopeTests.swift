import Glibc
import TestKit
import Testing

@testable import Scheduling

extension Double {
  static func logarithm(_ value: Double) -> Double { Glibc.log(value) }
}

@Suite struct LaneSlopeTests {
  private func slope(_ log: ReviewLog, _ weights: Weights) -> Slope {
    let items = TrainingItems(log)
    let pack = LanePack(log, last: items.lastItems(log)) { items.ranks[$0] < 0 ? 0 : 1 }
    return pack.slope(LaneModel(weights.values), from: 0, every: 1)
  }

  @Test func `the kernel's loss is that of the plain model`() {
    var dice = Seeded(31)
    for _ in 0..<30 {
      let log = dice.log(cards: 30, reviews: 12)
      let weights = dice.trainable()
      #expect(isClose(slope(log, weights).loss, PlainLoss(log: log).loss(weights), within: 1e-4))
    }
  }

  @Test(arguments: 0..<21) func `the gradient is that of finite differences`(index: Int) throws {
    var dice = Seeded(32)
    let log = dice.log(cards: 60, reviews: 10)
    for _ in 0..<5 {
      let weights = dice.trainable()
      let step = 1e-5 * max(weights[index], 0.01)
      let losses = try [-step, step].map { step in
        var values = weights.values
        values[index] += step
        return PlainLoss(log: log).loss(try #require(Weights(values)))
      }
      let expected = (losses[1] - losses[0]) / (2 * step)
      let found = slope(log, weights).gradient[index]
      #expect(abs(found - expected) <= 2e-3 * max(abs(expected), 1), "w\(index)")
    }
  }

  @Test func `a history's end and company in the lanes change nothing`() {
    var dice = Seeded(33)
    let log = dice.log(cards: 40, reviews: 9)
    let whole = slope(log, .standard).loss
    let items = TrainingItems(log)
    let single = log.cards.indices.reduce(0.0) { sum, card in
      var last = [Int32](repeating: 0, count: log.cards.count)
      last[card] = items.lastItems(log)[card]
      let pack = LanePack(log, last: last) { items.ranks[$0] < 0 ? 0 : 1 }
      return sum + pack.slope(LaneModel(Weights.standard.values), from: 0, every: 1).loss
    }
    #expect(isClose(whole, single, within: 1e-6))
  }

  @Test func `the information is the sum over cards of their gradients times themselves`() throws {
    var dice = Seeded(34)
    let log = dice.log(cards: 20, reviews: 8)
    let last = TrainingItems(log).lastItems(log)
    let model = LaneModel(dice.trainable().values)
    let whole = LanePack(log, last: last) { _ in 1 }.slope(model, from: 0, every: 1, withInformation: true)
    let information = try #require(whole.information)
    var expected = SquareMatrix(diagonal: Array(repeating: 0, count: 21))
    for card in log.cards.indices {
      let own = LanePack(log, last: last.indices.map { $0 == card ? last[$0] : 0 }) { _ in 1 }
      expected.add(own.slope(model, from: 0, every: 1).gradient, times: 1)
    }
    for row in 0..<21 {
      for column in 0..<21 {
        let (found, sum) = (information[row, column], expected[row, column])
        #expect(abs(found - sum) <= 1e-4 * max(abs(sum), 1))
        #expect(found == information[column, row])
      }
    }
  }

  @Test func `information is what the second derivatives are where predictions are right`() throws {
    // As many cards as the model expects were known two days after a first Good.
    let weights = Weights.standard
    let recall = FSRS6().recall(FSRS6().firstMemory(.good), afterDays: 2)
    let rows = (0..<400).flatMap { card in
      let start: Int64 = 1_600_000_000_000
      let grade: UInt8 = Double(card) < 400 * recall ? 3 : 1
      return [(start, UInt8(3)), (start + 2 * 86_400_000, grade)].map {
        ReviewLog.Row(card: Int64(card), milliseconds: $0.0, grade: $0.1)
      }
    }
    let log = ReviewLog(rows.sorted { $0.milliseconds < $1.milliseconds })
    let items = TrainingItems(log)
    let pack = LanePack(log, last: items.lastItems(log)) { _ in 1 }
    let slope = pack.slope(LaneModel(weights.values), from: 0, every: 1, withInformation: true)
    let step = 0.02
    var moved = weights.values
    moved[2] += step
    let after = pack.slope(LaneModel(moved), from: 0, every: 1)
    let expected = (after.gradient[2] - slope.gradient[2]) / step
    #expect(isClose(try #require(slope.information)[2, 2], expected, within: 0.1 * expected))
  }
}

extension Seeded {
  /// Returns weights near the defaults and off their bounds, where derivatives exist.
  mutating func trainable() -> Weights {
    let values = zip(Weights.standard.values, Weights.bounds).map { standard, bounds in
      let moved = standard * Double.random(in: 0.8...1.2, using: &self) + 0.002
      return moved.held(in: (bounds.lowerBound + 0.001)...(bounds.upperBound - 0.001))
    }
    return Weights(values) ?? .standard
  }
}
