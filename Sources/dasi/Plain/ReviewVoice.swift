import Cards
import History
import Scheduling
import Study

/// How a review in line mode speaks: in words for people, in JSON for programs.
protocol ReviewVoice {
  func asks(_ card: Card, answered: Int, left: Int)
  func answers(_ card: Card, outcomes: Outcomes, grades: [Grade], at now: Timestamp)
  func hints(_ hint: String)
  /// Says how a typed answer compares.
  func checks(_ check: AnswerCheck)
  /// Says that an entry is on disk; `schedule` is the card's new standing when it was graded.
  func records(_ entry: Entry, schedule: Schedule?, at now: Timestamp)
  /// Says that an answer could not be saved, and what may be done.
  func fails(_ reason: String)
  /// Says something that should be known.
  func tells(_ text: String)
  /// Says what may be typed.
  func explains()
  func waits(until time: Timestamp, at now: Timestamp)
  func ends(reviewed: Int, due: Int)
}
