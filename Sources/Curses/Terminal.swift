import CNcurses
import CTerminal
import Glibc
import TextUI

/// The terminal as a screen: shows frames, tells what is pressed, and is as it was before on every way out.
///
/// There is one at a time, on the main thread. While it is open a signal is an event, what is written to stderr waits
/// until the screen is left, and a crash restores the terminal before it ends the program.
@MainActor package final class Terminal {
  /// Columns and rows of the window, 1×1 to 1000×500.
  package private(set) var size: Size
  /// The descriptors of the terminal, for a program that is to take it over meanwhile.
  package let input: Int32
  package let output: Int32

  let window: UnsafeMutablePointer<WINDOW>
  var palette: Palette
  /// What the screen shows, as far as we know; nil when every row has to be painted.
  var shown: Frame?
  var cursorShows: Bool?
  var decoder = KeyDecoder()
  /// The size that the loop knows of.
  var announcedSize: Size
  /// Readable while signals wait; -1 while the screen is not ours.
  var signals: Int32 = -1

  /// Whether the mouse is heard; where it is not, the terminal's own selecting works.
  package var hearsMouse = true {
    didSet {
      if hearsMouse != oldValue, signals >= 0 { write(hearsMouse ? switches.mouse : switches.mouseOff) }
    }
  }
  /// Whether the terminal draws characters of ambiguous width two columns wide: plain signs stand for them then.
  package var avoidsAmbiguous = false {
    didSet { if avoidsAmbiguous != oldValue { shown = nil } }
  }

  private let screen: OpaquePointer
  private let streams: [UnsafeMutablePointer<FILE>]
  private let switches: ScreenSwitches
  private var isClosed = false

  /// Takes the terminal of this program over; `term` is its kind as TERM names it.
  package convenience init(term: String?, useColor: Bool) throws(TerminalError) {
    let input = isatty(STDIN_FILENO) == 1 ? STDIN_FILENO : open("/dev/tty", O_RDWR | O_CLOEXEC)
    let output = isatty(STDOUT_FILENO) == 1 ? STDOUT_FILENO : open("/dev/tty", O_RDWR | O_CLOEXEC)
    try self.init(term: term, useColor: useColor, input: input, output: output)
  }

  /// Takes the terminal over that the descriptors belong to.
  init(term: String?, useColor: Bool, input: Int32, output: Int32) throws(TerminalError) {
    prepareSignals()
    guard ct_use_utf8() == 0 else { throw .badLocale }
    guard input >= 0, output >= 0, ct_save_modes(input, output) == 0 else { throw .noTerminal }
    guard let term, !term.isEmpty else { throw .termUnset }
    let opened = try Opened(term: term, input: input, output: output)
    self.input = input
    self.output = output
    screen = opened.screen
    streams = opened.streams
    window = opened.window
    size = Size(width: Int(getmaxx(window)), height: Int(getmaxy(window)))
    announcedSize = size
    palette = Palette(useColor: useColor)
    switches = ScreenSwitches(term)
    setModes()
    switches.leave.withUnsafeBytes { ct_set_reset($0.baseAddress, $0.count) }
    // ncurses has switched to the other screen by itself.
    take(with: switches.modes)
    announcedSize = size
  }

  /// Sets what a crash leaves on stderr, below what the runtime says of it; at most 512 bytes are kept.
  package func sayOnCrash(_ text: String) {
    let line = Array("\(text)\n".utf8)
    line.withUnsafeBytes { ct_set_last_words($0.baseAddress, $0.count) }
  }

  /// Gives the terminal back for good.
  package func close() {
    guard !isClosed else { return }
    isClosed = true
    give(toProgram: false)
    delscreen(screen)
    for stream in streams { fclose(stream) }
  }

  /// Stops the program as Ctrl-Z does and takes the screen again when it goes on.
  package func suspend() {
    withScreenReleased { ct_stop_job() }
  }

  /// Runs something, such as an editor, while the terminal is as it was before, and takes the screen again after it.
  package func withScreenReleased<Result>(_ body: () throws -> Result) rethrows -> Result {
    give(toProgram: true)
    defer {
      take()
      decoder = KeyDecoder()
    }
    return try body()
  }

  /// Makes the terminal ours and paints what was last presented; also after somebody else had it without asking.
  ///
  /// ncurses has a way of its own from `endwin` on, which resets the user's palette: it is not taken.
  func take() { take(with: switches.enter) }

  private func take(with switches: [UInt8]) {
    signals = ct_guard()
    reset_prog_mode()
    write(switches + (hearsMouse ? self.switches.mouse : []))
    adoptSize()
    curs_set(1)
    curs_set(0)
    cursorShows = false
    clearok(window, true)
    wnoutrefresh(window)
    doupdate()
  }

  private func give(toProgram: Bool) {
    write(switches.leave)
    reset_shell_mode()
    signals = -1
    ct_release(toProgram ? 1 : 0)
  }

  /// Makes the size of the window ours when it is another one.
  func adoptSize() {
    var (columns, rows) = (Int32(0), Int32(0))
    guard ct_size(output, &columns, &rows) >= 0 else { return }
    let now = Size(width: Int(columns), height: Int(rows))
    guard now != size || is_term_resized(rows, columns) else { return }
    resizeterm(rows, columns)
    wresize(window, rows, columns)
    clearok(window, true)
    shown = nil
    size = now
  }

  private func setModes() {
    typeahead(-1)
    CNcurses.raw()
    noecho()
    curs_set(0)
    nonl()
    keypad(window, true)
    nodelay(window, true)
    scrollok(window, false)
    idlok(window, false)
  }

  private func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}

/// A screen that ncurses has opened.
private struct Opened {
  let screen: OpaquePointer
  let window: UnsafeMutablePointer<WINDOW>
  let streams: [UnsafeMutablePointer<FILE>]

  @MainActor init(term: String, input: Int32, output: Int32) throws(TerminalError) {
    // ncurses closes nothing of what it is given, and stdio may not own the descriptors of the program.
    let inputCopy = fcntl(input, F_DUPFD_CLOEXEC, 3)
    let outputCopy = fcntl(output, F_DUPFD_CLOEXEC, 3)
    guard let reader = fdopen(inputCopy, "r"), let writer = fdopen(outputCopy, "w") else { throw .noTerminal }
    streams = [reader, writer]
    guard let screen = Self.screen(term, reader, writer) else {
      for stream in streams { fclose(stream) }
      throw .termUnknown(term)
    }
    self.screen = screen
    let isDumb = terminfoString("cup").isEmpty
    guard !isDumb, let window = newwin(0, 0, 0, 0) else {
      reset_shell_mode()
      delscreen(screen)
      for stream in streams { fclose(stream) }
      throw .termDumb
    }
    self.window = window
  }

  /// Opens the first description the system knows, in the size of the window.
  ///
  /// Exported COLUMNS are often stale and do not count. Of an absurd size ncurses is not told: it would take gigabytes.
  @MainActor private static func screen(
    _ term: String, _ reader: UnsafeMutablePointer<FILE>, _ writer: UnsafeMutablePointer<FILE>
  ) -> OpaquePointer? {
    use_env(false)
    var (columns, rows) = (Int32(0), Int32(0))
    let measure = ct_size(fileno(writer), &columns, &rows)
    use_tioctl(measure != 1)
    for name in terminfoNames(term) {
      guard let screen = newterm(name, writer, reader) else { continue }
      if measure == 1 { resizeterm(rows, columns) }
      return screen
    }
    return nil
  }
}

/// Undoes what a parent may have left behind, to be called first, with a screen or without.
///
/// Blocked signals would make the program deaf; a file grown to its limit must be an error of writing, not a death.
package func prepareSignals() {
  ct_prepare_signals()
}
