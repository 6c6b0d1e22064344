/// One line of a note, after its marks were read off.
package struct NoteLine: Hashable, Sendable {
  /// What the marks at the line's start say it is.
  package enum Form: Hashable, Sendable {
    case blank
    case heading(level: Int)
    case item(glyph: Unicode.Scalar)
    case paragraph
    case tableRow
    /// A line drawn across the page.
    case rule
    case fence
    case code
    case formula
    /// A heading made of a `<summary>` or a callout's title, as deep as the box it names.
    case boxTitle(depth: Int)
    /// The first line of a card that was written as one: its place in `Document.written`.
    case written(Int)
    /// Nothing to read: an image, a tag alone, furniture.
    case furniture
  }

  /// Counted from 1.
  package let number: Int
  /// The line as it stands in the note.
  package let raw: Text
  package var form: Form
  /// What is left without marks.
  package var text: Text
  /// Columns before the first mark, inside the quote.
  package var indent: Int
  /// How many `>` stand before it.
  package var quoteDepth: Int
  /// How many `<details>` are open.
  package var boxDepth = 0
  /// The number or letter it began with, as in `3.`, `(2)`, `나.`.
  package var ordinal: Text?
  package var hasCheckbox: Bool
  /// Whether it began with an arrow: it concludes from the line above.
  package var isConclusion: Bool
  /// Whether it says what the line above it is, and heads nothing below.
  package var tellsAbove = false
  /// Whether it carries ★, 📌 or another sign of importance.
  package var isImportant: Bool
  /// Whether the line breaks hard (two spaces or `<br>` at its end).
  package var breaksHard: Bool
  /// Whether it opens a block that nothing closes.
  package var isNeverClosed = false
  /// The pattern that set the line aside, such as `N4`.
  package var setAside: String?

  init(number: Int, raw: Text) {
    self.number = number
    self.raw = raw
    form = .blank
    text = Text()
    indent = 0
    quoteDepth = 0
    ordinal = nil
    hasCheckbox = false
    isConclusion = false
    isImportant = false
    breaksHard = false
    setAside = nil
  }

  package var isBlank: Bool { form == .blank }

  package var isItem: Bool {
    if case .item = form { return true }
    return false
  }

  package var isHeading: Bool {
    if case .heading = form { return true }
    return false
  }

  /// Takes the line out of the reading.
  mutating func remove(by pattern: String) {
    setAside = pattern
    form = .furniture
  }
}
