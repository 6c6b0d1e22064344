import Testing

@testable import Scheduling

@Suite struct AdvantageTests {
  /// Cards asked on five days, each forgotten once in so many times.
  private func log(cards: Int, lapse: Int) -> ReviewLog {
    ReviewLog(
      (0..<cards).flatMap { card in
        (0..<5).map { turn in
          .init(
            card: Int64(card), milliseconds: 1_700_000_000_000 + Int64(turn * (turn + 1)) * 86_400_000 + Int64(card),
            grade: turn > 0 && (card + turn) % lapse == 0 ? 1 : 3)
        }
      })
  }

  /// Weights of someone who keeps hardly anything, or nearly all.
  private func weights(firstStability: Double) throws -> Weights {
    try #require(Weights(Array(repeating: firstStability, count: 4) + Weights.standard.values.dropFirst(4)))
  }

  @Test func `what predicts better for sure is told from what may be chance`() throws {
    let log = log(cards: 200, lapse: 1_000)
    let (good, bad) = (try weights(firstStability: 60), try weights(firstStability: 0.1))
    let all = Array(log.cards.indices)
    let advantage = Advantage(of: good, over: bad, log, cards: all, from: 0)
    #expect(advantage.isSure)
    let losses = (Evaluation(log, weights: good).logLoss, Evaluation(log, weights: bad).logLoss)
    #expect(abs(advantage.mean - (losses.1 - losses.0)) < 1e-4)
    #expect(!Advantage(of: bad, over: good, log, cards: all, from: 0).isSure)
    #expect(!Advantage(of: good, over: good, log, cards: all, from: 0).isSure)
    // One card is no sample, nor are none.
    #expect(!Advantage(of: good, over: bad, log, cards: [3], from: 0).isSure)
    #expect(!Advantage(of: good, over: bad, log, cards: [], from: 0).isSure)
    #expect(!Advantage(of: good, over: bad, log, cards: all, from: log.predictable).isSure)
  }
}
