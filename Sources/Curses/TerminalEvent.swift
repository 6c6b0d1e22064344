import TextUI

/// Something the loop hears of while it waits.
package enum TerminalEvent: Hashable, Sendable {
  case input(Input)
  /// The window has a new size; what was drawn is gone.
  case resized(Size)
  /// The program goes on after having been stopped.
  case resumed
  /// The terminal is gone: save and end, nothing can be read or shown any more.
  case hangUp
  /// A signal asks the program to end; the exit code is 128 more than it.
  case interrupted(signal: Int32)
  /// The time given to `wait` is over.
  case deadline
  /// The descriptor that `wait` was given beside the terminal has something to read.
  case called
}

/// Why no screen can be opened.
package enum TerminalError: Error, Hashable {
  /// Neither standard input and output nor /dev/tty is a terminal.
  case noTerminal
  /// TERM is not set or empty.
  case termUnset
  /// The terminal cannot place its cursor.
  case termDumb
  /// The system has no description of the terminal of this name.
  case termUnknown(String)
  /// The system has no UTF-8 locale at all.
  case badLocale
}
