import TextUI

/// The three voices of the screen, and the three colours that never speak without a sign beside them.
enum Theme {
  static let text = Style.plain
  /// What is there for those who look for it: breadcrumb, counts, names of keys.
  static let quiet = Style(dim: true)
  /// What to press, what is now.
  static let accent = Style(foreground: .ansi(6))
  /// The row or tab the cursor is on.
  static let chosen = Style(foreground: .ansi(6), bold: true)
  /// What fills a blank; underlined, so that it shows without colours and where bold looks like plain, too.
  static let filled = Style(foreground: .ansi(6), bold: true, underlined: true)
  static let strong = Style(bold: true)
  static let right = Style(foreground: .ansi(2))
  static let wrong = Style(foreground: .ansi(1))
  /// What of a typed answer is too much, lacks, or stands elsewhere; underlined, so that it shows without colours.
  static let extra = Style(foreground: .ansi(1), underlined: true)
  static let missing = Style(foreground: .ansi(2), underlined: true)
  static let moved = Style(foreground: .ansi(3), underlined: true)
  static let late = Style(foreground: .ansi(3))
}
