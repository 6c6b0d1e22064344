import Cards
import History
import Scheduling

/// What fitting the weights to the learner's own answers comes to.
package struct OwnWeights: Sendable {
  /// Weights fitted to all answers, and those of decks that are better predicted by their own.
  package let weights: WeightSet
  /// Answers that could be predicted.
  package let items: Int
  /// Those of them that came after the weights in use were fitted; all where these were not fitted here.
  package let newItems: Int
  /// How well the newest fifth of them, or the new ones where they are fewer, is predicted by the weights in use, and by
  /// weights fitted to the others alone.
  ///
  /// Where too few are new, the weights in use have learned from the answers they are
  /// judged by: see `isComparable`.
  package let before: Evaluation
  package let after: Evaluation
  /// The decks that were looked at, in order.
  package let decks: [Deck]

  /// A deck, or a group of decks, with enough answers for weights of its own.
  package struct Deck: Sendable {
    package let path: String
    /// Answers that could be predicted.
    package let items: Int
    /// How well those among the newest fifth are predicted by weights fitted to all decks, and by its own.
    package let general: Evaluation
    package let own: Evaluation
    /// What the own ones gain over those of all.
    let advantage: Advantage

    /// Whether its own weights are worth having: they miss clearly less, and by more than chance would explain.
    package var isUsed: Bool { own.logLoss < general.logLoss * (1 - OwnWeights.leastDeckGain) && advantage.isSure }
  }

  /// Fewer answers say too little.
  package static let leastItems = 100
  /// So many new answers make a fair comparison with weights that were fitted before.
  package static let leastNewItems = 50
  /// By which part a deck's own weights have to miss less: what is smaller nobody would notice.
  private static let leastDeckGain = 0.01

  /// Whether neither the weights in use nor those they are compared with know the answers both are judged by.
  package var isComparable: Bool { newItems >= Self.leastNewItems }
  /// Whether answers that were not trained on are predicted better.
  package var isBetter: Bool { isComparable && after.logLoss < before.logLoss }

  /// Fits weights to the answers of a library, and to those of each of its groups of decks; nil where there are too few.
  ///
  /// A deck with fewer than `leastDeckItems` answers to predict is not looked at. `tell` hears how many of how many fits are done.
  package init?(
    _ library: Library, _ crew: some Sharing, leastDeckItems: Int = 1_000, tell: (Int, Int) -> Void = { _, _ in }
  ) {
    let answers = Answers(library)
    let log = answers.log
    items = log.predictable
    guard items >= Self.leastItems else { return nil }
    let groups = answers.groups(of: library).filter { $0.items >= leastDeckItems }
    var fits = (done: 0, all: 2 + 2 * groups.count)
    func fitted(_ training: Training) -> Weights {
      tell(fits.done, fits.all)
      fits.done += 1
      return training.run(crew).weights
    }
    newItems = items - answers.itemsBefore(library)
    let first = max(items * 4 / 5, newItems >= Self.leastNewItems ? items - newItems : 0)
    let inUse = library.weightsInUse
    before = Evaluation(log, weights: inUse.all, own: answers.own(inUse, library), from: first, crew)
    let earlier = fitted(Training(log, most: first))
    let all = fitted(Training(log))
    var (decks, chosen, earlierOwn): ([Deck], [String: Weights], [Evaluation.Own]) = ([], [:], [])
    for group in groups {
      let own = fitted(Training(log, of: group.cards, around: earlier, most: first))
      let deck = Deck(
        path: group.path, items: group.items,
        general: Evaluation(log, weights: earlier, cards: group.cards, from: first, crew),
        own: Evaluation(log, weights: own, cards: group.cards, from: first, crew),
        advantage: Advantage(of: own, over: earlier, log, cards: group.cards, from: first))
      decks.append(deck)
      guard deck.isUsed else { continue }
      earlierOwn.append(Evaluation.Own(own, of: group.cards))
      chosen[group.path] = fitted(Training(log, of: group.cards, around: all))
    }
    after = Evaluation(log, weights: earlier, own: earlierOwn, from: first, crew)
    weights = WeightSet(all, decks: chosen)
    self.decks = decks
  }
}

/// A learner's answers as a log, with what its cards are called.
private struct Answers {
  let log: ReviewLog
  /// The deck of each card of the log; nil where the card is gone.
  let decks: [String?]

  /// Some cards of the log, by their places.
  struct Group {
    let path: String
    var cards: [Int] = []
    var items = 0
  }

  init(_ library: Library) {
    let reviews = library.ledger.reviews
    var ids: [CardID] = []
    log = ReviewLog(reviews, dayStart: library.settings.scheduler.dayStart, cards: &ids)
    decks = log.cards.map { library[ids[Int($0)]]?.deck }
  }

  /// How many items the weights in use were fitted to: those answered before they were chosen, 0 where they are others.
  func itemsBefore(_ library: Library) -> Int {
    guard library.settings.scheduler.weights == nil, let chosen = ChosenWeights(library.ledger.entries) else {
      return 0
    }
    let reviews = library.ledger.reviews
    let count = reviews.indices.count { reviews.time(at: $0) <= chosen.at }
    return log.gaps.indices.count { log.gaps[$0] > 0 && log.places[$0] < count }
  }

  /// The cards of each group of decks, in order.
  func groups(of library: Library) -> [Group] {
    let places = Dictionary(uniqueKeysWithValues: library.deckGroups.enumerated().map { ($1, $0) })
    var groups = library.deckGroups.map { Group(path: $0) }
    for (card, deck) in decks.enumerated() {
      guard let path = deck.flatMap({ DeckPath.nearest(to: $0) { places[$0] != nil } }), let place = places[path] else {
        continue
      }
      groups[place].cards.append(card)
      groups[place].items += log.reviews(of: card).count { log.gaps[$0] > 0 }
    }
    return groups
  }

  /// The weights in use of the cards whose decks have their own.
  func own(_ inUse: WeightSet, _ library: Library) -> [Evaluation.Own] {
    let cards = Dictionary(grouping: decks.indices) { decks[$0].flatMap(inUse.decks.path) }
    return inUse.decks.compactMap { path, weights in cards[path].map { Evaluation.Own(weights, of: $0) } }
  }
}

extension Library {
  /// The weights everything is scheduled by now.
  package var weightsInUse: WeightSet { settings.weights(ChosenWeights(ledger.entries)) }

  /// The outermost groups of decks that are several: the topmost, or where one holds everything, those within it.
  var deckGroups: [String] {
    var groups = tree.nodes.indices.filter { tree.nodes[$0].depth == 0 }
    while groups.count == 1, case let inner = tree.children(of: groups[0]), !inner.isEmpty { groups = inner }
    return groups.map { tree.nodes[$0].path }
  }
}

extension ReviewLog {
  /// The learner's answers; each belongs to the day on which their own clock stood then.
  ///
  /// The cards of the log are called by their places in `cards`.
  init(_ reviews: some Collection<ReviewRecord>, dayStart: DayStart, cards: inout [CardID]) {
    var places: [CardID: Int64] = [:]
    let rows = reviews.map { review in
      let card = places[review.card] ?? Int64(cards.count)
      if card == cards.count {
        places[review.card] = card
        cards.append(review.card)
      }
      return Row(
        card: card, milliseconds: review.at.milliseconds + Int64(review.at.offsetSeconds) * 1_000,
        grade: UInt8(review.grade.rawValue))
    }
    self.init(rows, dayStart: dayStart)
  }
}
