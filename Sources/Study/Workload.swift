import History
import Scheduling

/// What a year would come to for each desired retention, from the learner's own cards, limits and speed.
///
/// A deck with a retention of its own keeps it in every row, unless it is the deck in question. Everything is taken from the
/// library when it is made; `row` then needs nothing else and may be asked elsewhere.
package struct Workload: Sendable {
  /// What one desired retention would come to.
  package struct Row: Hashable, Sendable {
    /// 0.70…0.99.
    package let retention: Double
    /// Answers a day, new cards with them, on average.
    package let reviewsPerDay: Double
    package let minutesPerDay: Double
    /// Cards one would know on the last day.
    package let remembered: Double
    /// Days on which a limit of the day would keep back something that is due.
    package let limitedDays: Int

    package init(
      retention: Double, reviewsPerDay: Double, minutesPerDay: Double, remembered: Double, limitedDays: Int = 0
    ) {
      (self.retention, self.reviewsPerDay) = (retention, reviewsPerDay)
      (self.minutesPerDay, self.remembered, self.limitedDays) = (minutesPerDay, remembered, limitedDays)
    }
  }

  /// The retentions to choose from: 0.70, 0.71 … 0.99.
  package static let retentions = (70...99).map { Double($0) / 100 }

  package private(set) var plan: StudyPlan
  package let habits: Habits
  private let cards: [SimulatedCard]
  private let models: [Simulation.Models]

  /// The workload of a plan without any cards learned yet.
  package init(plan: StudyPlan, habits: Habits = Habits(), weights: Weights = .standard) {
    self.plan = plan
    self.habits = habits
    cards = []
    models = [Simulation.Models(weights)]
  }

  /// The workload of the active cards of the library, or of one deck with those below it, from the study day of `time`
  /// on.
  package init(
    library: Library, deck: String? = nil, at time: Timestamp, days: Int = 365, secondsPerDay: Double = .infinity
  ) {
    let today = library.day(at: time)
    var plan = StudyPlan()
    plan.days = days
    plan.newCards = 0
    plan.newCardsPerDay = library.settings.newCardsPerDay
    plan.reviewsPerDay = library.settings.reviewsPerDay
    plan.secondsPerDay = secondsPerDay
    plan.maximumInterval = library.settings.scheduler.maximumInterval
    var cards: [SimulatedCard] = []
    var roll = ModelRoll()
    var parts = PlanParts(library.settings, within: deck)
    for place in library.places(in: deck) {
      let standing = library.standings[place]
      guard standing.role == .active, !standing.progress.isSuspended else { continue }
      let (part, retention) = parts.terms(of: library.all[place].deck)
      let scheduler = library.ledger.scheduler(for: library.all[place].id)
      let weights = scheduler.model.weights
      let model = roll.number(of: ModelRoll.Entry(weights: weights, retention: retention))
      if var card = SimulatedCard(standing.progress.schedule, today, library, model) {
        card.part = part
        card.exam = scheduler.settings.exam.map {
          Exam(day: Day(number: $0.day - today), lastPassDays: $0.lastPassDays)
        }
        cards.append(card)
      } else if let part {
        parts.addNewCard(to: part, model: model)
      } else {
        plan.newCards += 1
        roll.newCards[model] += 1
      }
    }
    plan.newCardsOfOthers = Array(roll.newCards.dropFirst())
    plan.parts = parts.parts
    self.plan = plan
    self.cards = cards
    habits = Habits(of: library.ledger.reviews.suffix(Self.mostReviews))
    models = roll.all.map { Simulation.Models($0.weights, retention: $0.retention) }
  }

  /// So many of the latest answers tell how fast the learner is.
  private static let mostReviews = 5_000

  /// How many cards it is about.
  package var cardCount: Int { cards.count + plan.newCards + plan.parts.reduce(0) { $0 + $1.newCards.reduce(0, +) } }

  /// Returns what the retention would come to; the same every time for a seed.
  ///
  /// A small deck is lived through several times, so that chance does not hide the difference between two retentions.
  package func row(_ retention: Double, seed: UInt64 = 1) -> Row {
    let lives = min(max(Self.fewCards / max(1, cardCount), 1), 16)
    let all = (0..<lives).map { days(retention, seed: seed &+ UInt64($0), remembered: .lastDay) }
    func mean(_ value: (SimulatedDays) -> Double) -> Double { all.reduce(0) { $0 + value($1) } / Double(lives) }
    return Row(
      retention: retention, reviewsPerDay: mean(\.answersPerDay), minutesPerDay: mean(\.minutesPerDay),
      remembered: mean { $0.remembered.last ?? 0 }, limitedDays: Int(mean { Double($0.limitedDays) }.rounded()))
  }

  /// Returns what a question about the year to come comes to, from the same cards and habits.
  package func row(_ wish: Foresight) -> Row {
    var changed = self
    changed.plan.newCardsPerDay = wish.newCardsPerDay
    changed.plan.reviewsPerDay = wish.reviewsPerDay
    changed.plan.maximumInterval = wish.maximumInterval
    return changed.row(wish.retention)
  }

  /// Below so many cards, chance is felt.
  private static let fewCards = 4_000

  /// Returns after how many days nothing is left over; nil when there is always something.
  func daysUntilCaughtUp(at retention: Double) -> Int? {
    Simulation.dayCaughtUp(from: cards, plan: plan, habits: habits, models: models, retention: retention)
  }

  /// Returns the days one by one.
  package func days(
    _ retention: Double, seed: UInt64 = 1, remembered: Simulation.Remembered = .everyDay
  ) -> SimulatedDays {
    Simulation.days(
      from: cards, plan: plan, habits: habits, models: models, retention: retention, seed: seed,
      remembered: remembered)
  }
}

/// The weights that cards have, and the retentions they keep, each pair once, and how many new cards have them.
private struct ModelRoll {
  struct Entry: Equatable {
    let weights: Weights
    let retention: Double?
  }

  private(set) var all: [Entry] = []
  var newCards: [Int] = []

  mutating func number(of entry: Entry) -> Int {
    if let number = all.firstIndex(of: entry) { return number }
    all.append(entry)
    newCards.append(0)
    return all.count - 1
  }
}

extension SimulatedCard {
  /// The card as it stands; nil for one never asked.
  fileprivate init?(_ schedule: Schedule, _ today: Day, _ library: Library, _ model: Int) {
    guard let memory = schedule.memory, let last = schedule.lastReview else { return nil }
    let dueDay =
      switch schedule.due {
      case .whenNew: 0
      case .at(let time): library.day(at: time) - today
      case .on(let day): day - today
      }
    self.init(memory: memory, lastDay: min(library.day(at: last) - today, 0), dueDay: dueDay, model: model)
  }
}
