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

  /// Returns the schedulers of the cards whose deck has settings or weights of its own, after the scheduler of all, as they
  /// are on a day.
  func ownSchedulers(
    of cards: [Card], after scheduler: Scheduler, _ chosen: ChosenWeights?, on today: Day?
  ) -> OwnSchedulers {
    var own = OwnSchedulers()
    let weights = self.scheduler.model == .fsrs6 ? weights(chosen).decks : [:]
    if decks.isEmpty && weights.isEmpty { return own }
    let groups = Dictionary(grouping: cards) {
      Places(settings: place(deciding: $0.deck), weights: weights.path(deciding: $0.deck))
    }
    let exams = exams(groups.map { ($0.settings, $1.count) }, on: today)
    for (places, cards) in groups.sorted(by: { $0.key < $1.key }) where places != Places() {
      let settings = places.settings.flatMap { decks[$0] }
      let terms = OwnSchedulers.Terms(
        desiredRetention: settings?.desiredRetention ?? scheduler.settings.desiredRetention,
        exam: places.settings.flatMap { exams[$0] }, weights: places.weights.flatMap { weights[$0] })
      own.add(terms, after: scheduler, for: cards.map(\.id))
    }
    return own
  }

  /// The days of the exams that are not over, by the place that sets them; all of them where no day is given.
  func examsToCome(on today: Day?) -> [String: Day] {
    decks.compactMapValues { $0.examDate.map { Day($0) } }.filter { _, day in today.map { day >= $0 } ?? true }
  }

  /// The exams that are not over, by the place that sets them; `counts` says how many cards each place decides for.
  ///
  /// A last pass is as long as its own deck needs within the deck's limit, and as all decks with an exam on that day need
  /// within the limit of all.
  private func exams(_ counts: [(place: String?, cards: Int)], on today: Day?) -> [String: Exam] {
    let days = examsToCome(on: today)
    var (own, onDay): ([String: Int], [Day: Int]) = ([:], [:])
    for (place, cards) in counts {
      guard let place, let day = days[place] else { continue }
      own[place, default: 0] += cards
      onDay[day, default: 0] += cards
    }
    return days.reduce(into: [:]) { exams, set in
      let limit = min(reviewsPerDay, decks[set.key]?.reviewsPerDay ?? .max)
      exams[set.key] = Exam(
        day: set.value,
        lastPassDays: max(
          Exam.lastPassDays(cards: own[set.key] ?? 0, perDay: limit),
          Exam.lastPassDays(cards: onDay[set.value] ?? 0, perDay: reviewsPerDay)))
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
    /// Mean chance to recall its cards on that day if none is studied any more, the unseen ones as not known; nil without
    /// cards.
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
    var pass = 1
    for place in all.indices where settings.place(deciding: all[place].deck) == deck {
      let standing = standings[place]
      guard standing.role == .active, !standing.progress.isSuspended else { continue }
      let scheduler = ledger.scheduler(for: all[place].id)
      pass = scheduler.settings.exam?.lastPassDays ?? pass
      count += 1
      let schedule = standing.progress.schedule
      guard let memory = schedule.memory, let last = schedule.lastReview else {
        unseen += 1
        continue
      }
      recall += scheduler.model.recall(memory, afterDays: Double(max(0, day - self.day(at: last))))
    }
    return ExamAhead(
      deck: deck, day: day, daysLeft: day - today, lastPass: day + -pass, unseen: unseen,
      recall: count == 0 ? nil : recall / Double(count))
  }
}
