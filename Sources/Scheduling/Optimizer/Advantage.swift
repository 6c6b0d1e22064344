import Glibc

/// By how much one set of weights predicts the answers of some cards better than another, and how far chance may explain it.
package struct Advantage: Sendable {
  /// The mean of what the log loss of an item falls by.
  package let mean: Double
  /// The standard error of the mean; infinite for fewer than two cards.
  ///
  /// Answers of one card go together, so cards are the independent observations: a ratio of sums, its error by the spread of
  /// the cards about it.
  package let standardError: Double

  /// Compares what `weights` and `others` say of the items from place `first` on, in the order of time.
  package init(of weights: Weights, over others: Weights, _ log: ReviewLog, cards: [Int], from first: Int) {
    let ranks = TrainingItems(log).ranks
    let models = (FSRS6(weights: weights), FSRS6(weights: others))
    var gains: [(sum: Double, items: Double)] = []
    for card in cards {
      var gain = (sum: 0.0, items: 0.0)
      let steps = zip(log.memories(ofCard: card, models.0), log.memories(ofCard: card, models.1))
      for (review, step) in zip(log.reviews(of: card), steps) where Int(ranks[review]) >= first {
        guard let own = step.0.recall, let other = step.1.recall else { continue }
        let isPassed = log.grades[review] > 1
        gain.sum += Self.logLikelihood(own, isPassed) - Self.logLikelihood(other, isPassed)
        gain.items += 1
      }
      if gain.items > 0 { gains.append(gain) }
    }
    let items = gains.reduce(0) { $0 + $1.items }
    mean = items > 0 ? gains.reduce(0) { $0 + $1.sum } / items : 0
    let (mean, count) = (mean, Double(gains.count))
    let spread = gains.reduce(0.0) { sum, gain in
      let off = gain.sum - mean * gain.items
      return sum + off * off
    }
    standardError = count < 2 ? .infinity : (spread * count / (count - 1)).squareRoot() / items
  }

  /// Whether chance alone would hardly show as much: two standard errors.
  package var isSure: Bool { mean > 2 * standardError }

  private static func logLikelihood(_ recall: Double, _ isPassed: Bool) -> Double {
    log((isPassed ? recall : 1 - recall).held(in: 1e-7...1))
  }
}
