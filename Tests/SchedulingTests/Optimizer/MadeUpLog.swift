import TestKit

@testable import Scheduling

extension Seeded {
  /// A log of made-up reviews: every grade, same-day reviews, short and long gaps.
  mutating func log(cards: Int, reviews: Int) -> ReviewLog {
    var rows: [ReviewLog.Row] = []
    for card in 0..<cards {
      var time: Int64 = 1_600_000_000_000 + Int64(int(in: 0...999)) * 1_000
      for _ in 0..<int(in: 1...reviews) {
        rows.append(.init(card: Int64(card), milliseconds: time, grade: UInt8(pick([1, 2, 3, 3, 3, 3, 4]))))
        time += 86_400_000 * Int64(pick([0, 0, 1, 1, 2, 5, 12, 40, 200])) + Int64(int(in: 1...60_000))
      }
    }
    return ReviewLog(rows)
  }
}

/// What the plain model in double precision says of a log.
struct PlainLoss {
  let log: ReviewLog

  /// −Σ ln of the chance given to each answer.
  func loss(_ weights: Weights, from first: Int = 0) -> Double {
    let items = TrainingItems(log)
    let model = FSRS6(weights: weights)
    return log.cards.indices.reduce(0.0) { sum, card in
      zip(log.reviews(of: card), log.memories(ofCard: card, model)).reduce(sum) { sum, pair in
        let (review, step) = pair
        guard let recall = step.recall, items.ranks[review] >= first, items.ranks[review] >= 0 else { return sum }
        let chance = recall.held(in: 1e-7...(1 - 1e-7))
        return sum - Double.logarithm(log.grades[review] > 1 ? chance : 1 - chance)
      }
    }
  }
}
