import History
import Scheduling

/// What fitting the weights to the learner's own answers comes to.
package struct OwnWeights: Sendable {
  /// Weights fitted to all answers.
  package let weights: Weights
  /// Answers that could be predicted.
  package let items: Int
  /// How well the newest fifth of them is predicted by the weights in use, and by weights fitted to the others alone.
  package let before: Evaluation
  package let after: Evaluation

  /// Fewer answers say too little.
  package static let leastItems = 100

  /// Whether answers that were not trained on are predicted better.
  package var isBetter: Bool { after.logLoss < before.logLoss }

  /// Fits weights to the answers; nil where there are too few.
  package init?(
    _ reviews: some Collection<ReviewRecord>, inUse: Weights, dayStart: DayStart, _ share: @escaping Sharing
  ) {
    let log = ReviewLog(reviews, dayStart: dayStart)
    items = log.predictable
    guard items >= Self.leastItems else { return nil }
    let first = items * 4 / 5
    before = Evaluation(log, weights: inUse, from: first)
    after = Evaluation(log, weights: Training(log, most: first).run(share).weights, from: first)
    weights = Training(log).run(share).weights
  }
}

extension ReviewLog {
  /// The learner's answers; each belongs to the day on which their own clock stood then.
  package init(_ reviews: some Collection<ReviewRecord>, dayStart: DayStart) {
    var cards: [String: Int64] = [:]
    let rows = reviews.map { review in
      let card = cards[review.card.rawValue] ?? Int64(cards.count)
      cards[review.card.rawValue] = card
      return Row(
        card: card, milliseconds: review.at.milliseconds + Int64(review.at.offsetSeconds) * 1_000,
        grade: UInt8(review.grade.rawValue))
    }
    self.init(rows, dayStart: dayStart)
  }
}
