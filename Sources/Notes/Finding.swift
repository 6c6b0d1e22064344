/// Something doubtful in a note, with the line it stands on.
package struct Finding: Hashable, Sendable {
  /// What kind of thing was found; words for it are made elsewhere.
  package enum Kind: Hashable, Sendable {
    /// A byte sequence that is no text in the note's encoding; `byte` counts from 0 in the file.
    case invalidText(byte: Int)
    /// A heading with nothing below it.
    case emptySection(title: String)
    /// A label such as 장점 whose list was found elsewhere.
    case strayLabel(label: String)
    /// Two halves of a word joined.
    case mendedWord(from: String, to: String)
  }

  package let kind: Kind
  /// Counted from 1.
  package let line: Int

  package init(_ kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }
}
