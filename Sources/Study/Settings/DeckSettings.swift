import Cards
import History
import Scheduling

/// What is set for one deck or group of decks.
package struct DeckSettings: Hashable, Sendable {
  /// Recall aimed for, 0.70…0.99; nil for what holds for all.
  package var desiredRetention: Double?
  /// The day by which it is to be known; nil for none.
  package var examDate: CivilDate?
  /// New cards and reviews a study day, within what holds for all; nil for no limit of its own.
  package var newCardsPerDay: Int?
  package var reviewsPerDay: Int?

  package init() {}
}

extension Settings {
  /// The place among `decks` that decides for a deck: itself, or the nearest group around it.
  package func place(deciding deck: String) -> String? { decks.path(deciding: deck) }

  /// The weights in use: those that are set, else those that were chosen last, else the published ones.
  package func weights(_ chosen: ChosenWeights?) -> WeightSet {
    scheduler.weights.map { WeightSet($0) } ?? chosen?.weights ?? .standard
  }

  /// Returns the schedulers of the cards whose deck has settings or weights of its own, after the scheduler of all.
  func ownSchedulers(of cards: [Card], after scheduler: Scheduler, _ chosen: ChosenWeights?) -> OwnSchedulers {
    var own = OwnSchedulers()
    let weights = self.scheduler.model == .fsrs6 ? weights(chosen).decks : [:]
    if decks.isEmpty && weights.isEmpty { return own }
    let groups = Dictionary(grouping: cards) {
      Places(settings: place(deciding: $0.deck), weights: weights.path(deciding: $0.deck))
    }
    let exams = exams(groups.map { ($0.settings, $1.count) })
    for (places, cards) in groups.sorted(by: { $0.key < $1.key }) where places != Places() {
      let settings = places.settings.flatMap { decks[$0] }
      let terms = OwnSchedulers.Terms(
        desiredRetention: settings?.desiredRetention ?? scheduler.settings.desiredRetention,
        exam: places.settings.flatMap { exams[$0] }, weights: places.weights.flatMap { weights[$0] })
      own.add(terms, after: scheduler, for: cards.map(\.id))
    }
    return own
  }

  /// The exams that are set, by the place that sets them; `counts` says how many cards each place decides for.
  private func exams(_ counts: [(place: String?, cards: Int)]) -> [String: Exam] {
    var sums: [String: Int] = [:]
    for (place, cards) in counts { if let place { sums[place, default: 0] += cards } }
    return decks.compactMapValues(\.examDate).reduce(into: [:]) { exams, set in
      exams[set.key] = Exam(
        day: Day(set.value), lastPassDays: Exam.lastPassDays(cards: sums[set.key] ?? 0, perDay: reviewsPerDay))
    }
  }

  /// Which decks decide for a card.
  private struct Places: Hashable, Comparable {
    var settings: String?
    var weights: String?

    static func < (left: Places, right: Places) -> Bool {
      (left.settings ?? "", left.weights ?? "") < (right.settings ?? "", right.weights ?? "")
    }
  }
}

extension [String: DeckSettings] {
  fileprivate func path(deciding deck: String) -> String? {
    isEmpty ? nil : DeckPath.nearest(to: deck) { self[$0] != nil }
  }
}

extension [String: Weights] {
  /// The deck among these that decides for a deck: itself, or the nearest group around it.
  func path(deciding deck: String) -> String? { isEmpty ? nil : DeckPath.nearest(to: deck) { self[$0] != nil } }
}

extension Library {
  /// Decks that settings are for and that are not there, in order.
  package var unknownDecks: [String] {
    settings.decks.keys.filter { name in !all.contains { $0.deck == name || $0.deck.hasPrefix(name + "/") } }.sorted()
  }

  /// A deck that is learned for a day to come.
  package struct ExamAhead: Hashable, Sendable {
    /// The deck's path, or that of a group.
    package let deck: String
    package let day: Day
    /// Days from today.
    package let daysLeft: Int
    /// The day on which the last pass begins.
    package let lastPass: Day
    /// Cards never asked.
    package let unseen: Int
    /// Mean chance to recall its cards on that day as they stand, the unseen ones as not known; nil without cards.
    package let recall: Double?
  }

  /// The exams from today on, the nearest first.
  package func exams(at time: Timestamp) -> [ExamAhead] {
    if settings.decks.isEmpty { return [] }
    let today = day(at: time)
    return settings.decks.compactMap { deck, own -> ExamAhead? in
      guard let day = own.examDate.map({ Day($0) }), day >= today else { return nil }
      return exam(deck, on: day, today: today)
    }.sorted { ($0.day.number, $0.deck) < ($1.day.number, $1.deck) }
  }

  private func exam(_ deck: String, on day: Day, today: Day) -> ExamAhead {
    var (unseen, count, recall) = (0, 0, 0.0)
    for place in all.indices where settings.place(deciding: all[place].deck) == deck {
      let standing = standings[place]
      guard standing.role == .active, !standing.progress.isSuspended else { continue }
      count += 1
      let schedule = standing.progress.schedule
      guard let memory = schedule.memory, let last = schedule.lastReview else {
        unseen += 1
        continue
      }
      recall += ledger.scheduler(for: all[place].id).model.recall(
        memory, afterDays: Double(max(0, day - self.day(at: last))))
    }
    let pass = Exam.lastPassDays(cards: count, perDay: settings.reviewsPerDay)
    return ExamAhead(
      deck: deck, day: day, daysLeft: day - today, lastPass: day + -pass, unseen: unseen,
      recall: count == 0 ? nil : recall / Double(count))
  }
}
