import TestKit
import Testing

@testable import Scheduling

@Suite struct LaneReplayTests {
  @Test(arguments: [1, 7, 8, 9, 1_500]) func `many cards at once end where each alone does`(_ cards: Int) {
    var random = Seeded(UInt64(cards))
    let log = random.log(cards: cards, reviews: 30)
    let memories = log.memories(.standard)
    #expect(memories.count == log.cards.count)
    for card in log.cards.indices {
      guard let plain = log.memories(ofCard: card, FSRS6()).last?.memory else {
        Issue.record("card \(card) has reviews")
        continue
      }
      let found = memories[card]
      #expect(abs(found.stability - plain.stability) <= 2e-4 * plain.stability, "card \(card)")
      #expect(abs(found.difficulty - plain.difficulty) <= 2e-4, "card \(card)")
    }
  }

  @Test func `own weights are those that count`() {
    var random = Seeded(3)
    let log = random.log(cards: 40, reviews: 12)
    var values = Weights.standard.values
    (values[0], values[2], values[8]) = (1, 9, 1.1)
    guard let weights = Weights(values) else {
      Issue.record("the weights are within their bounds")
      return
    }
    let (found, other) = (log.memories(weights), log.memories(.standard))
    for card in log.cards.indices {
      let plain = log.memories(ofCard: card, FSRS6(weights: weights)).last?.memory.stability ?? 0
      #expect(abs(found[card].stability - plain) <= 2e-4 * plain)
    }
    #expect(found != other)
  }

  @Test func `cards with one history have one memory, wherever they stand`() {
    let rows = (0..<40).flatMap { card in
      [0, 1, 9].prefix(card % 3 + 1).map { day in
        ReviewLog.Row(card: Int64(card), milliseconds: 1_600_000_000_000 + day * 86_400_000, grade: 3)
      }
    }
    let log = ReviewLog(rows.sorted { $0.milliseconds < $1.milliseconds })
    let memories = log.memories(.standard)
    let lengths = log.cards.indices.map { log.reviews(of: $0).count }
    #expect(Set(zip(lengths, memories).map { "\($0) \($1)" }).count == 3)
  }

  @Test func `the memories are the same, bit for bit, whoever shares the work`() {
    var random = Seeded(11)
    let log = random.log(cards: 3_000, reviews: 9)
    #expect(log.memories(.standard) == log.memories(.standard, Backwards()))
  }

  @Test func `a log without reviews has no memories`() { #expect(ReviewLog([]).memories(.standard) == []) }
}
