/// One character as a terminal shows it: a base scalar with at most four marks, one or two columns wide.
///
/// Glyphs are only made by `glyphs(of:)`, from a literal through it, or as a right half, so none can hold a control
/// character, an escape sequence or a bidirectional override.
package struct Glyph: Hashable, Sendable {
  /// What to paint; empty for the right half of a wide glyph.
  package let text: String
  /// Columns: 1 or 2; 0 for a right half.
  package let width: Int

  init(text: String, width: Int) {
    self.text = text
    self.width = width
  }

  package static let space = Glyph(text: " ", width: 1)
  /// Stands in the second cell of a wide glyph.
  package static let rightHalf = Glyph(text: "", width: 0)
  /// Stands for what must not or cannot be shown.
  package static let replacement = Glyph(text: "\u{FFFD}", width: 1)

  /// U+0020…U+007E, the glyph of scalar n at n − 32.
  static let ascii = (UInt8(0x20)...0x7E).map { Glyph(text: String(Unicode.Scalar($0)), width: 1) }
}

extension Glyph: ExpressibleByExtendedGraphemeClusterLiteral {
  /// The first glyph of the character: `fill(area, Cell("─", style))`.
  package init(extendedGraphemeClusterLiteral character: Character) {
    self = glyphs(of: String(character)).first ?? .space
  }
}
