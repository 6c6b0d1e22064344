import CNcurses
import TextUI

/// Attributes and colour pair of a style, in what the terminal has.
@MainActor struct Palette {
  private struct Pair: Hashable {
    let foreground: Int32
    let background: Int32
  }

  private let colors: Int32
  private let mostPairs: Int32
  private var pairs: [Pair: Int32] = [:]

  /// Begins to use colour where it is wanted and the terminal has some; palettes are never changed, for they are the user's.
  init(useColor: Bool) {
    guard useColor, has_colors(), start_color() == OK, use_default_colors() == OK else {
      (colors, mostPairs) = (0, 0)
      return
    }
    colors = tigetnum("colors")
    mostPairs = tigetnum("pairs")
  }

  /// The attributes and the number of the pair for a style, which is made on first use; pair 0 when there are no more.
  mutating func look(of style: Style) -> (attributes: attr_t, pair: Int32) {
    var attributes: attr_t = 0
    if style.isBold { attributes |= cn_bold }
    if style.isDim { attributes |= cn_dim }
    if style.isUnderlined { attributes |= cn_underline }
    if style.isReversed { attributes |= cn_reverse }
    guard colors >= 8 else { return (attributes, 0) }
    let foreground = index(of: style.foreground)
    // Where only 8 colours go by number the bright ones are bold.
    if colors < 16 || isDirect, (8..<16).contains(foreground) { attributes |= cn_bold }
    return (
      attributes, number(of: Pair(foreground: folded(foreground), background: folded(index(of: style.background))))
    )
  }

  private mutating func number(of pair: Pair) -> Int32 {
    if pair == Pair(foreground: -1, background: -1) { return 0 }
    if let known = pairs[pair] { return known }
    let next = Int32(pairs.count) + 1
    guard next < mostPairs, init_extended_pair(next, pair.foreground, pair.background) == OK else { return 0 }
    pairs[pair] = next
    return next
  }

  private func index(of color: Color) -> Int32 {
    switch color {
    case .standard: -1
    case .ansi(let index): Int32(index % 16)
    case .shade(let index, let fallback):
      isDirect ? direct(Color.value(ofIndex: index)) : colors >= 256 ? Int32(index) : Int32(fallback % 16)
    case .rgb(let value):
      isDirect
        ? direct(value)
        : Int32(colors >= 256 ? Color.nearestIndex(to: value) : Color.nearestANSI(to: value))
    }
  }

  /// Whether the terminal takes colours as they are, and only the first 8 by number.
  private var isDirect: Bool { colors > 256 }

  private func direct(_ value: UInt32) -> Int32 { Int32(max(8, value & 0xFF_FFFF)) }

  private func folded(_ index: Int32) -> Int32 {
    (colors < 16 || isDirect) && (8..<16).contains(index) ? index - 8 : index
  }
}
