import Cards
import History

/// What a page wants done that is not its own to do.
enum Step: Hashable, Sendable {
  case perform(App.Effect)
  case open(App.Start)
  /// A quiz on these cards of a deck only.
  case quizOn([CardID], deck: String?)
  case goHome
  /// Back to where the page was opened from: home, or the shell.
  case leave
  case show(Overlay)
  /// Says something in the row above the foot until the next key.
  case say(String)
}
