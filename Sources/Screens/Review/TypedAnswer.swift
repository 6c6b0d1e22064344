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

  /// What was typed, with its verdict.
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
      : check.isAlike ? Self.line(of: check.segments, without: .missing, marking: Theme.extra) : Line(typed)
    return CardText.hanging(text, sign: sign, width: width)
  }

  /// What is right, with what lacked.
  var expected: [Line] {
    let text =
      check.isAlike
      ? Self.line(of: check.segments, without: .extra, marking: Theme.missing) : Line(form.shown(check.expected))
    return CardText.hanging(text, sign: Line("→ ", Theme.right), width: width)
  }

  /// What was typed and belongs to no item of a list.
  var extras: [Line] {
    check.extras.flatMap {
      CardText.hanging(Line($0, Theme.extra), sign: Line("✗ ", Theme.wrong), width: width)
    }
  }

  private static func line(
    of segments: [AnswerCheck.Segment], without sign: AnswerCheck.Segment.Sign, marking style: Style
  ) -> Line {
    segments.filter { $0.sign != sign }.reduce(into: Line()) { line, segment in
      line += Line(segment.text, segment.sign == .same ? Theme.text : style)
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
