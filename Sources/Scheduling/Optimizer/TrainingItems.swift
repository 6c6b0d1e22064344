/// The reviews of a log that can be predicted: those on a later day than the card's review before.
///
/// Items stand in the order of time. Source for items, outliers and weights: what the crate fsrs trains on.
struct TrainingItems: Sendable {
  /// Each review's place among the items; −1 where it is none.
  private(set) var ranks: [Int32]
  /// How many items there are.
  private(set) var count: Int

  /// The items of the log, at most the first `most`.
  init(_ log: ReviewLog, most: Int = .max) {
    self.init(log, most: most, of: log.cards.indices) { log.gaps[$0] > 0 }
  }

  /// Those of the items whose cards are named.
  init(_ log: ReviewLog, _ items: TrainingItems, of cards: [Int]) {
    self.init(log, most: .max, of: cards) { items.ranks[$0] >= 0 }
  }

  private init(_ log: ReviewLog, most: Int, of cards: some Sequence<Int>, _ isItem: (Int) -> Bool) {
    var order = [Int32](repeating: -1, count: log.count)
    for card in cards {
      for review in log.reviews(of: card) where isItem(review) { order[Int(log.places[review])] = 0 }
    }
    var seen: Int32 = 0
    for place in order.indices where order[place] == 0 {
      order[place] = seen < most ? seen : -1
      if seen < most { seen += 1 }
    }
    count = Int(seen)
    ranks = log.places.map { order[Int($0)] }
  }

  /// The last item of each card, counted in reviews from its first; 0 for a card without items.
  func lastItems(_ log: ReviewLog) -> [Int32] {
    log.cards.indices.map { card in
      let reviews = log.reviews(of: card)
      return Int32((reviews.last { ranks[$0] >= 0 } ?? reviews.lowerBound) - reviews.lowerBound)
    }
  }

  /// What an item counts for: `oldest` for the oldest, rising with the cube of its place to 1 for the newest.
  func recency(_ rank: Int32, oldest: Float) -> Float {
    let place = Float(rank) / Float(max(count - 1, 1))
    return oldest + (1 - oldest) * place * place * place
  }

  /// How many of the items were passed.
  func passed(_ log: ReviewLog) -> Int { log.grades.indices.count { ranks[$0] >= 0 && log.grades[$0] > 1 } }
}

extension ReviewLog {
  /// Where a card's reviews stand, oldest first.
  @inline(__always) package func reviews(of card: Int) -> Range<Int> { Int(starts[card])..<Int(starts[card + 1]) }

  /// The review of a card on the first day after its first; nil where there is none.
  func firstLater(of card: Int) -> Int? { reviews(of: card).first { gaps[$0] > 0 } }

  /// A card's last review on a later day than the one before, counted in reviews from its first; 0 where there is none.
  func lastLater(of card: Int) -> Int32 {
    let reviews = reviews(of: card)
    return Int32((reviews.last { gaps[$0] > 0 } ?? reviews.lowerBound) - reviews.lowerBound)
  }
}
