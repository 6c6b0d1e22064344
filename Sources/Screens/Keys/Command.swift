import Scheduling

/// What a key, a click or the wheel asks of a page.
enum Command: Hashable, Sendable {
  /// Enter: always the way on.
  case forward
  /// Escape or `q`: always the way back.
  case back
  case up, down, left, right, pageUp, pageDown, first, last
  case reveal, undo, redo, bury, suspend, flag, dismiss, edit, why, note, hint, retry
  /// Keeps in another place what could not be saved.
  case saveElsewhere
  case grade(Grade)
  /// Ticks the next item of a list answer, or one of them, counted from 0.
  case tick, tickItem(Int)
  /// Opens a field for the answer.
  case type
  /// Shows the seconds, or hides them.
  case timer
  /// More new cards than the day's limit has.
  case moreNew
  /// Any action, found by its name.
  case palette
  /// Everything that can be set; the deck it is looked at for.
  case settings, pickDeck
  /// What would better be mended.
  case fixList
  /// Takes weights that predict better.
  case useWeights
  case help, quiz, stats, review, browse
  /// The cards that wait to be accepted.
  case waitingCards
  /// The histories that went over to edited cards.
  case carried
  /// What each desired retention would come to.
  case decideRetention
  /// Carries progress between machines; lets that end early.
  case sync, stopSync
  /// Reads the notes again, which may have changed meanwhile.
  case reread
  /// Looks for cards by typing.
  case find
  /// Accepts what waits, takes back what was said to be no card.
  case accept
  /// Says yes to all at once.
  case acceptAll
  /// Marks a card, a stretch of cards, all of them.
  case mark, markRange, markAll
  /// Takes away what is open on the page: marks, a query, a field.
  case clear
  /// Sorts by the next measure.
  case sort
  /// One of the choices, counted from 0.
  case choose(Int)
  case pause, skip
  case nextTab, previousTab
  case again
  /// Ctrl-Z.
  case stop
  /// Ctrl-C.
  case quit
}
