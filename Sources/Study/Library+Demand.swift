import Cards
import History
import Scheduling

/// What a card wants of one study day.
enum Demand: Equatable, Sendable {
  case nothing
  case new
  /// A (re)learning step that ends at that moment.
  case step(Timestamp)
  case review
}

/// One study day as seen from a moment of it, worked out once for many cards.
struct StudyDay: Equatable, Sendable {
  let day: Day
  let start: Timestamp
  let end: Timestamp
}

/// What was already done on a study day.
struct DayWork: Equatable, Sendable {
  /// Answers of any kind.
  var answers = 0
  /// Cards asked for the first time.
  var new = 0
  /// Answers to cards past their learning steps.
  var reviews = 0
}

extension Library {
  func studyDay(at time: Timestamp) -> StudyDay {
    let end = endOfDay(at: time)
    return StudyDay(day: day(at: time), start: end.adding(seconds: -86_400), end: end)
  }

  /// What the card at a place wants of the day; suspended, buried, waiting and dismissed ones want nothing.
  func demand(at place: Int, on today: StudyDay) -> Demand {
    let standing = standings[place]
    guard standing.role == .active, !standing.progress.isSuspended, standing.progress.buriedOn != today.day else {
      return .nothing
    }
    return Self.demand(of: standing.progress.schedule, on: today)
  }

  static func demand(of schedule: Schedule, on today: StudyDay) -> Demand {
    switch schedule.due {
    case .whenNew: .new
    case .at(let time): time.milliseconds < today.end.milliseconds ? .step(time) : .nothing
    case .on(let day) where day <= today.day: schedule.isInSteps ? .step(today.start) : .review
    case .on: .nothing
    }
  }

  /// What was done on the study day of `time`, in the whole library.
  func work(at time: Timestamp) -> DayWork {
    let today = day(at: time)
    var work = DayWork()
    let reviews = ledger.reviews
    for index in reviews.indices.reversed() {
      let day = day(at: reviews.time(at: index))
      // A traveller's days may run one back; beyond that, everything before is older.
      if day < today + -1 { break }
      if day != today { continue }
      work.answers += 1
      switch reviews[index].before.phase {
      case .new: work.new += 1
      case .review: work.reviews += 1
      case .learning, .relearning: break
      }
    }
    return work
  }

  /// How many more new cards and reviews the day's limits allow.
  func room(at time: Timestamp) -> (new: Int, reviews: Int) {
    let work = work(at: time)
    let granted = grant.map { $0.day == day(at: time) ? $0.count : 0 } ?? 0
    return (max(0, settings.newCardsPerDay + granted - work.new), max(0, settings.reviewsPerDay - work.reviews))
  }

  /// The places of a deck's cards, with those below it; all of them for nil.
  func places(in deck: String?) -> Range<Int> { deck.map(tree.places) ?? all.indices }
}

extension Schedule {
  /// Answers it takes until the card leaves the day when all of them are Good.
  func expectedAnswers(_ library: Library) -> Int {
    switch phase {
    case .new: max(1, library.settings.scheduler.learningSteps.count)
    case .learning(let stepsLeft), .relearning(let stepsLeft): max(1, stepsLeft)
    case .review: 1
    }
  }

  /// Whether the card is in its learning or relearning steps.
  var isInSteps: Bool {
    switch phase {
    case .learning, .relearning: true
    case .new, .review: false
    }
  }
}
