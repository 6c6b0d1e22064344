/// How the voices of the screen look: what a page draws in the colours of the terminal is shown in these.
///
/// Pages speak in ANSI colours: cyan is what to press, green right, red wrong, yellow late; dim is quiet.
package struct ColorScheme: Hashable, Sendable {
  package var text = Style.plain
  package var quiet = Style(dim: true)
  package var accent = Style(foreground: .ansi(6))
  package var right = Style(foreground: .ansi(2))
  package var wrong = Style(foreground: .ansi(1))
  package var late = Style(foreground: .ansi(3))

  /// The terminal's own colours, whatever they are.
  package init() {}

  package init(text: Style, quiet: Style, accent: Style, right: Style, wrong: Style, late: Style) {
    (self.text, self.quiet, self.accent) = (text, quiet, accent)
    (self.right, self.wrong, self.late) = (right, wrong, late)
  }

  /// Returns how a style that a page has drawn in looks.
  package func look(of style: Style) -> Style {
    var look =
      switch style.foreground {
      case .ansi(6): accent
      case .ansi(2): right
      case .ansi(1): wrong
      case .ansi(3): late
      case .standard: style.isDim ? quiet : text
      default: style
      }
    look.background = style.background
    look.isBold = look.isBold || style.isBold
    look.isUnderlined = look.isUnderlined || style.isUnderlined
    look.isReversed = look.isReversed || style.isReversed
    return look
  }

  /// For dark backgrounds: soft colours, of which none tires.
  package static let dark = ColorScheme(
    text: .plain, quiet: Style(foreground: .rgb(0x8A8F98)), accent: Style(foreground: .rgb(0x7FB4CA)),
    right: Style(foreground: .rgb(0x98BB6C)), wrong: Style(foreground: .rgb(0xE46876)),
    late: Style(foreground: .rgb(0xE6C384)))

  /// For light backgrounds: dark colours that stay readable on white.
  package static let light = ColorScheme(
    text: .plain, quiet: Style(foreground: .rgb(0x5F6368)), accent: Style(foreground: .rgb(0x005F87)),
    right: Style(foreground: .rgb(0x2E7031)), wrong: Style(foreground: .rgb(0xA8071A)),
    late: Style(foreground: .rgb(0x7A4F00)))

  /// Nothing dim and no colour beside the terminal's own two: bold and underlines tell what is what.
  package static let contrast = ColorScheme(
    text: .plain, quiet: .plain, accent: Style(bold: true, underlined: true), right: Style(bold: true),
    wrong: Style(bold: true), late: Style(bold: true))
}

extension Frame {
  /// Shows the frame in the colours of a scheme.
  package mutating func apply(_ scheme: ColorScheme) {
    guard scheme != ColorScheme() else { return }
    restyle(bounds) { $0 = scheme.look(of: $0) }
  }
}
