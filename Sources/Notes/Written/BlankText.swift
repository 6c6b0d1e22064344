/// A text with blanks as flashcard programs write them: `{{c1::word::hint}}`, `{{word}}`, `==word==`, `[word]` after `C:`.
///
/// Blanks of one number are asked together; a blank may stand inside another.
package struct BlankText: Hashable, Sendable {
  package struct Blank: Hashable, Sendable {
    /// Blanks of a group are one card.
    package var group: Int
    package var hint: Text?
    /// Whether it stands inside a formula.
    var isFormula = false
  }

  /// A run of text with the blanks that hold it, outermost first.
  struct Piece: Hashable, Sendable {
    var text: Text
    var blanks: [Int]
  }

  /// One card of the text.
  package struct Asked: Hashable, Sendable {
    /// The text with `[…]` for each blank of the group.
    package let question: Text
    /// What stands in the blanks, in their order.
    package let answers: [Text]
    package let hint: Text?
  }

  var pieces: [Piece]
  package var blanks: [Blank]

  /// The text with nothing blanked.
  package var whole: Text { Inline(parsing: pieces.map(\.text).joined("")).text }

  /// The groups in the order of their numbers.
  package var groups: [Int] { Set(blanks.map(\.group)).sorted() }

  /// Stands for a blank while the rest is read for marks: no note has it.
  private static let mark: Unicode.Scalar = "\u{E0FF}"
  private static let shown: Text = "[…]"

  /// The card of a group; nil where its blanks hold nothing.
  package func asking(_ group: Int) -> Asked? {
    var question: [Unicode.Scalar] = []
    var answers: [Text] = []
    var formulas: [Bool] = []
    var open: Int?
    for piece in pieces {
      guard let blank = piece.blanks.first(where: { blanks[$0].group == group }) else {
        open = nil
        question += piece.text.scalars
        continue
      }
      if blank == open {
        answers[answers.count - 1] += piece.text
      } else {
        open = blank
        question.append(Self.mark)
        answers.append(piece.text)
        formulas.append(blanks[blank].isFormula)
      }
    }
    let plain = zip(answers, formulas).map { Inline(parsing: $1 ? "$" + $0 + "$" : $0).text }.filter { !$0.isEmpty }
    guard !plain.isEmpty else { return nil }
    let hints = blanks.filter { $0.group == group }.compactMap(\.hint)
    let text = Inline(parsing: Text(question)).text
    return Asked(
      question: Self.filled(text), answers: plain, hint: hints.isEmpty ? nil : hints.joined(", "))
  }

  private static func filled(_ text: Text) -> Text {
    var result: [Unicode.Scalar] = []
    for scalar in text.scalars {
      if scalar == mark { result += shown.scalars } else { result.append(scalar) }
    }
    return Text(result)
  }
}
