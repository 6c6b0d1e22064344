/// One character as a terminal shows it: a base scalar with at most four marks, one or two columns wide.
package struct Glyph: Hashable, Sendable {
  /// What to paint; empty for the right half of a wide glyph.
  package let text: String
  /// Columns: 1 or 2; 0 for a right half.
  package let width: Int

  package init(text: String, width: Int) {
    self.text = text
    self.width = width
  }

  package static let space = Glyph(text: " ", width: 1)
  /// Stands in the second cell of a wide glyph.
  package static let rightHalf = Glyph(text: "", width: 0)
}
