import Cards
import Scheduling

/// The language of the interface.
package enum Language: String, CaseIterable, Sendable {
  case korean = "ko"
  case english = "en"
}

/// Everything a learner can set for a folder of notes.
package struct Settings: Hashable, Sendable {
  package var scheduler = SchedulerSettings()
  /// New cards a study day, 0…9,999.
  package var newCardsPerDay = 20
  /// Reviews a study day, 0…9,999.
  package var reviewsPerDay = 200
  /// Seconds of a timed quiz, 10…3,600.
  package var quizSeconds = 300
  /// Questions of a quiz, 1…200.
  package var quizQuestions = 20
  /// Nil follows the locale.
  package var language: Language?
  /// Cards below this confidence wait for acceptance instead of entering the queue, 0…1.
  package var leastConfidence = 0.5
  /// Rules that are off, everywhere or for some of the notes.
  package var rules = RuleSwitches()
  /// What is set for some decks and groups, by their paths.
  package var decks: [String: DeckSettings] = [:]
  package var interface = InterfaceSettings()

  package init() {}
}

extension Settings {
  /// Whether both choose the same cards and schedule them alike: they differ at most in how much a day has room for, in
  /// quizzes, and in how the program looks, speaks and listens.
  package func studiesAlike(_ other: Settings) -> Bool {
    var same = other
    same.interface = interface
    same.language = language
    (same.quizSeconds, same.quizQuestions) = (quizSeconds, quizQuestions)
    same.newCardsPerDay = newCardsPerDay
    // The last pass before an exam is as long as its cards take.
    if decks.values.allSatisfy({ $0.examDate == nil }) { same.reviewsPerDay = reviewsPerDay }
    return same == self
  }
}
