import Cards
import History
import Scheduling

/// What is set for one deck or group of decks.
package struct DeckSettings: Hashable, Sendable {
  /// Recall aimed for, 0.70…0.99; nil for what holds for all.
  package var desiredRetention: Double?
  /// The day by which it is to be known; nil for none.
  package var examDate: CivilDate?

  package init() {}
}

extension Settings {
  /// The place among `decks` that decides for a deck: itself, or the nearest group around it.
  package func place(deciding deck: String) -> String? {
    if decks.isEmpty { return nil }
    var path = deck[...]
    while true {
      if decks[String(path)] != nil { return String(path) }
      guard let slash = path.lastIndex(of: "/") else { return nil }
      path = path[..<slash]
    }
  }

  /// Returns the schedulers of the cards whose deck has settings of its own, after the scheduler of all.
  func ownSchedulers(of cards: [Card], after scheduler: Scheduler) -> OwnSchedulers {
    var own = OwnSchedulers()
    if decks.isEmpty { return own }
    let groups = Dictionary(grouping: cards) { place(deciding: $0.deck) }
    for (place, settings) in decks.sorted(by: { $0.key < $1.key }) {
      guard let cards = groups[place] else { continue }
      let exam = settings.examDate.map {
        Exam(day: Day($0), lastPassDays: Exam.lastPassDays(cards: cards.count, perDay: reviewsPerDay))
      }
      let terms = OwnSchedulers.Terms(
        desiredRetention: settings.desiredRetention ?? scheduler.settings.desiredRetention, exam: exam)
      own.add(terms, after: scheduler, for: cards.map(\.id))
    }
    return own
  }
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
      recall += ledger.scheduler.model.recall(memory, afterDays: Double(max(0, day - self.day(at: last))))
    }
    let pass = Exam.lastPassDays(cards: count, perDay: settings.reviewsPerDay)
    return ExamAhead(
      deck: deck, day: day, daysLeft: day - today, lastPass: day + -pass, unseen: unseen,
      recall: count == 0 ? nil : recall / Double(count))
  }
}
