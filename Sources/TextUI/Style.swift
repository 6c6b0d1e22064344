/// A colour of the terminal's own palette, so that the user's theme decides its shade.
package enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard
  /// One of the 16 ANSI colours, 0…15.
  case ansi(UInt8)
  /// One of 256, for shades only; `fallback` is the ANSI colour where there are fewer.
  case shade(UInt8, fallback: UInt8)
  /// Red, green and blue, a byte each; the nearest one where there are fewer.
  case rgb(UInt32)
}

/// How a cell looks.
package struct Style: Hashable, Sendable {
  package var foreground = Color.standard
  package var background = Color.standard
  package var isBold = false
  package var isDim = false
  package var isUnderlined = false
  package var isReversed = false

  package init(
    foreground: Color = .standard, background: Color = .standard, bold: Bool = false, dim: Bool = false,
    underlined: Bool = false, reversed: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    isBold = bold
    isDim = dim
    isUnderlined = underlined
    isReversed = reversed
  }

  package static let plain = Style()
}
