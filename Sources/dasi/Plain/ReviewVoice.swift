import Cards
import History
import Scheduling
import Study

/// How a review in line mode speaks: in words for people, in JSON for programs.
protocol ReviewVoice {
  /// Asks the card of the session.
  func asks(_ card: Card, in session: ReviewSession)
  /// Says the answer, once a card.
  func answers(_ card: Card, outcomes: Outcomes, grades: [Grade], at now: Timestamp)
  /// Says which grades may be typed now, and where each leads.
  func offers(_ outcomes: Outcomes, grades: [Grade], at now: Timestamp)
  /// Says a hint; nil where the card has none.
  func hints(_ hint: String?)
  /// Says how a typed answer compares.
  func checks(_ check: AnswerCheck, against card: Card, buttons: InterfaceSettings.GradeButtons)
  /// Says why the card comes on its day.
  func reasons(in session: ReviewSession, at now: Timestamp)
  /// Says the lines of the note around the card.
  func shows(_ text: String, around card: Card)
  /// Says that an entry is on disk; `schedule` is the card's new standing when it was graded.
  func records(_ entry: Entry, schedule: Schedule?, in library: Library, at now: Timestamp)
  /// Says that an answer could not be saved, and what may be done.
  func fails(_ reason: String)
  /// Says something that should be known.
  func tells(_ text: String)
  /// Says what may be typed.
  func explains()
  func waits(until time: Timestamp, at now: Timestamp)
  /// Says what the sitting came to; `due` cards are left today, `missed` were not recalled.
  func ends(_ summary: ReviewSession.Summary, due: Int, missed: [Card])
  /// Offers so many more new cards; false where no offers are made.
  func offersMore(_ count: Int) -> Bool
}
