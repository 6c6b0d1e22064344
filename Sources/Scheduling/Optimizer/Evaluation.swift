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
      let model = LaneModel((place == Self.general ? weights : own[place].weights).values)
      for part in Self.parts(of: ReviewLog.byLength(last), last, log, model, from: first, ranks, crew) {
        judgement.add(part)
      }
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

  /// Judges cards, longest history first, in parts that are every fourth eight of them.
  private static func parts(
    of cards: [Int32], _ last: [Int32], _ log: ReviewLog, _ model: LaneModel, from first: Int, _ ranks: [Int32],
    _ crew: some Sharing
  ) -> [Judgement] {
    let groups = stride(from: 0, to: cards.count, by: Lanes.scalarCount)
    let parts = groups.underestimatedCount < leastGroups ? 1 : Self.parts
    return crew.map(parts) { part in
      let own = groups.dropFirst(part).enumerated().filter { $0.offset % parts == 0 }
        .flatMap { cards[$0.element..<min($0.element + Lanes.scalarCount, cards.count)] }
      return Judgement(log, model, own, last: last, from: first, ranks: ranks)
    }
  }
}
