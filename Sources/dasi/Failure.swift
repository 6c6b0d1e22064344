import Curses
import Storage

/// Why the program could not do what it was asked; words for it are made in `Report`.
enum Failure: Error {
  /// No folder was named and none was found from here upward.
  case noNotes
  /// There are notes, but none that can be read, or no notes at all.
  case nothingToRead(path: String)
  case storage(StorageError)
  case sync(SyncFault)
  case terminal(TerminalError, name: String?)
  /// Answers could not be kept.
  case readOnly(reason: String)
  /// There is no deck of that name among these.
  case noDeck(String, decks: [String])

  /// 2 where the call or the terminal was wrong, 1 where the world failed.
  var exitCode: Int32 {
    switch self {
    case .noNotes, .terminal, .noDeck, .storage(.missing): 2
    case .nothingToRead, .storage, .readOnly, .sync: 1
    }
  }
}
