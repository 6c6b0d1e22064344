import Cards
import Scheduling

/// A typed answer held against a card.
package struct AnswerCheck: Hashable, Sendable {
  package enum Verdict: Int, Hashable, Sendable {
    case wrong
    /// A slip of the fingers, or a list with little missing; the learner decides.
    case nearly
    case right
  }

  /// A stretch of the comparison, to be shown in order.
  package struct Segment: Hashable, Sendable {
    package enum Sign: Hashable, Sendable {
      /// Typed as expected.
      case same
      /// Expected and not typed.
      case missing
      /// Typed and not expected.
      case extra
    }

    package let text: String
    package let sign: Sign

    package init(_ text: String, _ sign: Sign) {
      self.text = text
      self.sign = sign
    }
  }

  /// One item of the card's answer and whether it was given; `.wrong` when it is missing.
  package struct Item: Hashable, Sendable {
    package let text: String
    package let verdict: Verdict

    package init(_ text: String, _ verdict: Verdict) {
      self.text = text
      self.verdict = verdict
    }
  }

  package let verdict: Verdict
  /// The accepted spelling that comes nearest to what was typed.
  package let expected: String
  /// What was typed against `expected`; for a list, the items in the card's order and then what does not belong.
  package let segments: [Segment]
  /// The card's items, in its order.
  package let items: [Item]
  /// What was typed and belongs to no item.
  package let extras: [String]

  /// A proposal; the learner's own grade is what counts.
  package var suggestedGrade: Grade {
    switch verdict {
    case .right: .good
    case .nearly: .hard
    case .wrong: .again
    }
  }
}
