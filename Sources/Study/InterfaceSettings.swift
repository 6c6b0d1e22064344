import Scheduling

/// How dasi asks and listens, as the learner set it.
package struct InterfaceSettings: Hashable, Sendable {
  /// The grades an answer may get.
  package enum GradeButtons: String, CaseIterable, Sendable {
    case four
    /// Again and Good only.
    case two

    /// The grades there are, on the keys 1, 2 and so on.
    package var grades: [Grade] { self == .four ? Grade.allCases : [.again, .good] }

    /// The grade on offer that says the same: what was recalled with effort was recalled.
    package func offered(_ grade: Grade) -> Grade { self == .four || grade == .again ? grade : .good }
  }

  /// A look that comes with the program.
  package enum Theme: String, CaseIterable, Sendable {
    /// The terminal's own 16 colours.
    case terminal
    case dark, light, contrast
  }

  /// A voice of the screen, which may have a colour of its own.
  package enum Voice: String, CaseIterable, Sendable {
    case text, quiet, accent, right, wrong, late
  }

  package var theme = Theme.terminal
  /// Colours that go before those of the theme, as they are written: `cyan`, `110`, `#7fb4ca`.
  package var colors: [Voice: String] = [:]
  /// Keys of one's own, by the names of commands: `["undo": ["z"]]`.
  package var keys: [String: [String]] = [:]
  package var usesMouse = true
  /// Whether the terminal draws characters of ambiguous width two columns wide.
  package var isAmbiguousWide = false
  package var gradeButtons = GradeButtons.four
  /// Whether a card that suits it opens with a field for its answer.
  package var asksTyping = false
  /// Whether the seconds of a card show.
  package var showsTimer = false

  package init() {}
}
