import TestKit
import Testing

@testable import Scheduling

@Suite struct EvaluationTests {
  @Test func `the log loss is that of the plain model`() {
    var dice = Seeded(51)
    let log = dice.log(cards: 50, reviews: 10)
    let evaluation = Evaluation(log, weights: .standard)
    #expect(evaluation.items == log.predictable)
    #expect(
      isClose(evaluation.logLoss, PlainLoss(log: log).loss(.standard) / Double(evaluation.items), within: 1e-5))
  }

  @Test func `only items from a place on are judged`() {
    var dice = Seeded(52)
    let log = dice.log(cards: 50, reviews: 10)
    let evaluation = Evaluation(log, weights: .standard, from: 40)
    #expect(evaluation.items == log.predictable - 40)
    let plain = PlainLoss(log: log).loss(.standard, from: 40)
    #expect(isClose(evaluation.logLoss, plain / Double(evaluation.items), within: 1e-5))
  }

  @Test func `cards with weights of their own are predicted by these, and others can be left out`() throws {
    var dice = Seeded(53)
    let log = dice.log(cards: 50, reviews: 10)
    let own = dice.weights()
    let (some, rest) = (Array(0..<20), Array(20..<50))
    func loss(_ evaluation: Evaluation) -> Double { evaluation.logLoss * Double(evaluation.items) }
    let mixed = Evaluation(log, weights: .standard, own: [.init(own, of: some)], from: 40)
    let parts = [
      Evaluation(log, weights: own, cards: some, from: 40), Evaluation(log, weights: .standard, cards: rest, from: 40),
    ]
    #expect(mixed.items == parts[0].items + parts[1].items)
    #expect(isClose(loss(mixed), loss(parts[0]) + loss(parts[1]), within: 1e-6))
    #expect(loss(mixed) != loss(Evaluation(log, weights: .standard, from: 40)))
  }

  @Test func `whoever does the parts in whatever order, the figures are the same bit for bit`() {
    var dice = Seeded(54)
    let log = dice.log(cards: 700, reviews: 10)
    let (alone, shared) = (Evaluation(log, weights: .standard), Evaluation(log, weights: .standard, Backwards()))
    #expect(alone.items == log.predictable)
    #expect(alone.logLoss == shared.logLoss && alone.rmseBins == shared.rmseBins && alone.auc == shared.auc)
    #expect(isClose(alone.logLoss, PlainLoss(log: log).loss(.standard) / Double(alone.items), within: 1e-5))
  }

  @Test func `nothing to judge is no error`() {
    let evaluation = Evaluation(ReviewLog([]), weights: .standard)
    #expect(evaluation.items == 0 && evaluation.logLoss == 0 && evaluation.rmseBins == 0 && evaluation.auc == nil)
  }

  @Test func `a better ranking has a larger area under the curve`() {
    // Two cards of different strength; the stronger one is passed.
    let day: Int64 = 86_400_000
    let rows: [ReviewLog.Row] = [
      .init(card: 1, milliseconds: 1_600_000_000_000, grade: 1),
      .init(card: 2, milliseconds: 1_600_000_000_001, grade: 4),
      .init(card: 1, milliseconds: 1_600_000_000_000 + day, grade: 1),
      .init(card: 2, milliseconds: 1_600_000_000_001 + day, grade: 3),
    ]
    #expect(Evaluation(ReviewLog(rows), weights: .standard).auc == 1)
  }
}
