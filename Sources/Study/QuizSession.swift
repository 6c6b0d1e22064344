import Cards
import Scheduling

/// A quiz against the clock.
///
/// It never touches the schedule.
package struct QuizSession: Equatable, Sendable {
  /// What happened.
  package enum Event: Hashable, Sendable {
    /// A choice by its place, from 0.
    case choose(Int)
    case answer(String)
    case skip
    case pause
    case resume
    /// Time has passed.
    case tick
    /// The learner has had enough; what was answered counts.
    case stop
  }

  /// What is wanted.
  package enum Effect: Hashable, Sendable {
    /// Keep this result.
    case finished(QuizResult)
  }

  package enum Stage: Hashable, Sendable {
    case asking
    case paused
    case finished(QuizResult)
  }

  /// What is asked.
  package struct Question: Hashable, Sendable {
    package enum Form: Hashable, Sendable {
      /// At least four, the right one exactly once.
      case choices([String])
      case typed
    }

    package let card: Card
    package let form: Form
    /// The answer in one line, as a choice would show it.
    package let answer: String

    package init(card: Card, form: Form, answer: String) {
      self.card = card
      self.form = form
      self.answer = answer
    }
  }

  package private(set) var stage: Stage
}
