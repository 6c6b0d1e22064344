import Study
import TextUI

/// What was typed against what the notes have, in lines: signs tell right from wrong, and marks where they part.
struct TypedAnswer {
  let typed: String
  let check: AnswerCheck
  let words: Words
  let width: Int
  /// What the answer looks like.
  let form: AnswerForm

  /// What was typed, letter for letter, with its verdict; what is right as the notes have it.
  var given: [Line] {
    let sign =
      switch check.verdict {
      case .right: Line("✓ ", Theme.right)
      case .nearly: Line("! ", Theme.late)
      case .wrong: Line("✗ ", Theme.wrong)
      }
    let text =
      check.verdict == .right
      ? Line(check.expected) + Line("  " + words(.right), Theme.right)
      : check.comparison.isAlike ? Self.line(of: check.comparison.given) : Line(typed)
    return CardText.hanging(text, sign: sign, width: width)
  }

  /// What is right, with marks at what lacked.
  var expected: [Line] {
    let text =
      check.comparison.isAlike ? Self.line(of: check.comparison.wanted) : Line(form.shown(check.expected))
    return CardText.hanging(text, sign: Line("→ ", Theme.right), width: width)
  }

  /// What was typed and belongs to no item of a list.
  var extras: [Line] {
    check.extras.flatMap {
      CardText.hanging(Line($0, Theme.extra), sign: Line("✗ ", Theme.wrong), width: width)
    }
  }

  private static func line(of segments: [AnswerCheck.Segment]) -> Line {
    segments.reduce(into: Line()) { line, segment in line += Line(segment.text, style(of: segment.sign)) }
  }

  private static func style(of sign: AnswerCheck.Segment.Sign) -> Style {
    switch sign {
    case .same: Theme.text
    case .moved: Theme.moved
    case .missing: Theme.missing
    case .extra: Theme.extra
    }
  }
}

extension AnswerCheck {
  /// The items that were given, counted from 0.
  var found: Set<Int> { Set(items.indices.filter { items[$0].verdict != .wrong }) }
}

/// An answer as it was typed and how it compares with the card's.
struct Typed: Hashable, Sendable {
  let text: String
  let check: AnswerCheck
}
