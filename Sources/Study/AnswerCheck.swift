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

  /// A stretch of a text that is compared.
  package struct Segment: Hashable, Sendable {
    package enum Sign: Hashable, Sendable {
      /// Typed as expected.
      case same
      /// Typed and expected, but in another place.
      case moved
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
  /// What was typed against `expected`; of what is right nothing is marked.
  package let comparison: Comparison
  /// The card's items, in its order.
  package let items: [Item]
  /// What was typed and belongs to no item.
  package let extras: [String]

  /// Holds what was typed against the card's answer.
  ///
  /// Case, width, accents, spacing, punctuation, articles and Korean particles do not count; other spellings and what
  /// stands in brackets are accepted; of a list, any order unless the card has one.
  package init(_ typed: String, against card: Card) {
    let whole = AnswerCheck(whole: typed, against: card)
    if card.answer.count == 1 || whole.verdict == .right {
      self = whole
    } else {
      self.init(ListCheck(typed, against: card))
    }
  }

  private init(_ list: ListCheck) {
    verdict = list.verdict
    expected = list.expected
    comparison = list.comparison
    items = list.items
    extras = list.extraTexts
  }

  /// Holds what was typed against the answer as one text; the spelling that fits best counts.
  private init(whole typed: String, against card: Card) {
    let spellings = Spellings.of(card)
    let isExact = card.kind == .command
    let verdicts = spellings.map { Self.verdict(typed, $0, isExact: isExact) }
    let best = Self.eased(verdicts.max { $0.rawValue < $1.rawValue } ?? .wrong, typed, card)
    let candidates = zip(spellings, verdicts).filter { $0.1 == best || best == .nearly && $0.1 == .wrong }.map {
      ($0.0, Comparison(typed, $0.0, isExact: isExact))
    }
    let nearest = candidates.min { $0.1.edits < $1.1.edits }
    verdict = best
    expected = nearest?.0 ?? ""
    let unmarked = Comparison(given: [Segment(typed, .same)], wanted: [Segment(expected, .same)])
    comparison = best == .right ? unmarked : nearest?.1 ?? unmarked
    items = card.answer.map { Item($0, best) }
    extras = []
  }

  /// A wrong answer that is one of the parts of the card's is left to the learner: it may be all that was asked for.
  private static func eased(_ verdict: Verdict, _ typed: String, _ card: Card) -> Verdict {
    guard verdict == .wrong, card.answer.count == 1, card.kind != .command else { return verdict }
    let isPart = Spellings.parts(of: card.answer[0]).contains {
      Self.verdict(typed, $0, isExact: false) == .right
    }
    return isPart ? .nearly : verdict
  }

  /// A proposal; the learner's own grade is what counts.
  package var suggestedGrade: Grade {
    switch verdict {
    case .right: .good
    case .nearly: .hard
    case .wrong: .again
    }
  }
}
