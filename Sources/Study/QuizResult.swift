import Cards
import Scheduling

/// How a timed quiz went; kept apart from the schedule.
package struct QuizResult: Hashable, Sendable {
  /// One question that was asked.
  package struct Answered: Hashable, Sendable {
    package let card: CardID
    package let verdict: AnswerCheck.Verdict
    /// From the question's appearance to its answer, pauses left out.
    package let milliseconds: Int
    /// What was chosen or typed; nil when skipped or when the time ran out.
    package let given: String?

    package init(card: CardID, verdict: AnswerCheck.Verdict, milliseconds: Int, given: String?) {
      self.card = card
      self.verdict = verdict
      self.milliseconds = milliseconds
      self.given = given
    }

    /// Whether it counts as right; a slip of the fingers does, for half the points.
    package var isRight: Bool { verdict != .wrong }
  }

  /// When it ended.
  package let at: Timestamp
  /// The deck it was about; nil for the whole library.
  package let deck: String?
  /// The time it had, in seconds.
  package let seconds: Int
  /// In the order they were asked.
  package let questions: [Answered]
  package let score: Int

  package init(at: Timestamp, deck: String?, seconds: Int, questions: [Answered], score: Int) {
    self.at = at
    self.deck = deck
    self.seconds = seconds
    self.questions = questions
    self.score = score
  }

  package var right: Int { questions.count { $0.isRight } }
  package var wrong: Int { questions.count - right }
  /// Those to look at again, in the order they were asked.
  package var missed: [Answered] { questions.filter { !$0.isRight } }

  /// Right answers among all, 0…1; nil when nothing was asked.
  package var accuracy: Double? { questions.isEmpty ? nil : Double(right) / Double(questions.count) }

  /// The middle of the times taken, in milliseconds; nil when nothing was asked.
  package var medianMilliseconds: Int? {
    let times = questions.map(\.milliseconds).sorted()
    return times.isEmpty ? nil : times[times.count / 2]
  }
}
