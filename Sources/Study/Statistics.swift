import Scheduling

/// What the history of a library, or of one deck in it, says at one moment.
package struct Statistics: Equatable, Sendable {
  /// The answers of one study day.
  package struct DayTally: Hashable, Sendable {
    package let day: Day
    /// Answers graded, of any kind.
    package var reviews = 0
    /// Cards first asked on that day.
    package var new = 0
    package var again = 0
    package var milliseconds = 0

    package init(day: Day) { self.day = day }
  }

  /// Passed reviews among all; only reviews of cards past their learning steps count.
  package struct Share: Hashable, Sendable {
    package var passed = 0
    package var total = 0

    package init(passed: Int = 0, total: Int = 0) {
      self.passed = passed
      self.total = total
    }

    /// 0…1; nil without reviews.
    package var value: Double? { total == 0 ? nil : Double(passed) / Double(total) }
  }

  /// How much was recalled in a stretch of study days that ends today.
  package struct Retention: Hashable, Sendable {
    /// Length of the stretch: 1, 7, 30, 365.
    package let days: Int
    /// Cards with an interval below 21 days.
    package var young = Share()
    package var mature = Share()

    package init(days: Int) { self.days = days }

    package var all: Share { Share(passed: young.passed + mature.passed, total: young.total + mature.total) }
  }

  /// Cards by standing; each card is counted once.
  package struct States: Hashable, Sendable {
    package var new = 0
    package var learning = 0
    package var relearning = 0
    /// Interval below 21 days.
    package var young = 0
    package var mature = 0
    package var suspended = 0
    /// Put off to the next study day.
    package var buried = 0

    package init() {}

    package var total: Int { new + learning + relearning + young + mature + suspended + buried }
  }

  /// Reviews that were predicted to be recalled with about the same chance.
  package struct CalibrationBin: Hashable, Sendable {
    /// Chance of recall predicted at its lower end, 0…1; each bin is 0.05 wide.
    package let lowerEnd: Double
    /// Sum of the predictions.
    package var predicted = 0.0
    package var actual = Share()

    package init(lowerEnd: Double) { self.lowerEnd = lowerEnd }

    /// Mean prediction in the bin; nil without reviews.
    package var meanPrediction: Double? { actual.total == 0 ? nil : predicted / Double(actual.total) }
  }

  /// One bar of a distribution: how many values lie from `lowerEnd` up to the next bar's.
  package struct Bar: Hashable, Sendable {
    package let lowerEnd: Double
    package var count = 0

    package init(lowerEnd: Double) { self.lowerEnd = lowerEnd }
  }

  /// One deck of the table.
  package struct DeckRow: Hashable, Sendable {
    package let deck: DeckSummary
    package var reviews = 0
    package var lapses = 0
    package var mature = 0
    /// Mean stability in days of the cards ever asked; nil when none was.
    package var stability: Double?

    package init(deck: DeckSummary) { self.deck = deck }
  }

  /// From this interval in days on, a card counts as mature.
  package static let matureFrom = 21

  /// The study day it describes.
  package let day: Day
  /// When the learner's study days begin.
  package let dayStart: DayStart
  /// Cards that come due on each of 30 study days; the first is today with everything overdue, without new ones.
  package private(set) var forecast: [Int]
  /// What tomorrow will ask within the limits of a day when today's cards are done.
  package private(set) var tomorrow: Tomorrow
  /// The last 365 study days, oldest first, the last is today.
  package private(set) var days: [DayTally]
  /// Of today, 7, 30 and 365 days.
  package private(set) var retention: [Retention]
  package private(set) var states: States
  /// Reviews of the last 365 days in 20 bins from 0 to 1.
  package private(set) var calibration: [CalibrationBin]
  /// Answers in each local hour of the day, 0…23, of the last 365 days.
  package private(set) var hours: [Share]
  /// Of those hours, the reviews of cards past their steps, and how many of them were recalled.
  package private(set) var hourlyRecall: [Share]
  /// Days that cards past their steps are scheduled for, in bars from 0, 1, 2, 4, 7, 14, 21, 30, 60, 90, 180, 365, 730 on.
  package private(set) var intervals: [Bar]
  /// Days until recall falls to 90 %, in the same bars.
  package private(set) var stability: [Bar]
  /// 1…10 in steps of 1.
  package private(set) var difficulty: [Bar]
  /// Study days in a row up to today; a today without answers does not break it yet.
  package private(set) var streak: Int
  package private(set) var longestStreak: Int
  /// Study days with at least one answer, ever.
  package private(set) var daysStudied: Int
  /// Answers ever graded.
  package private(set) var reviews: Int
  /// Time spent on them.
  package private(set) var milliseconds: Int
  package private(set) var decks: [DeckRow]

  /// Counts everything that happened up to the study day of `time`, for the library or a deck with those below it.
  ///
  /// One pass over the reviews and one over the cards.
  package init(library: Library, deck: String? = nil, at time: Timestamp) {
    let past = PastCount(library: library, deck: deck, at: time)
    let present = PresentCount(library: library, deck: deck, at: time)
    day = library.day(at: time)
    dayStart = library.settings.scheduler.dayStart
    forecast = present.forecast
    tomorrow = library.tomorrow(at: time, in: deck, afterToday: true)
    days = past.days
    retention = past.retention
    states = present.states
    calibration = past.calibration
    hours = past.hours
    hourlyRecall = past.hourlyRecall
    intervals = present.intervals
    stability = present.stability
    difficulty = present.difficulty
    streak = past.streak
    longestStreak = past.longestStreak
    daysStudied = past.daysStudied
    reviews = past.reviews
    milliseconds = past.milliseconds
    decks = library.deckRows(below: deck, at: time)
  }
}
