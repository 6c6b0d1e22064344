import Glibc
import TextUI

/// A terminal without a window: we are its keyboard and its screen, a program has the other end.
package final class Pseudoterminal {
  package enum Failure: Error { case open(code: Int32) }

  /// Our end and the program's.
  package private(set) var main: Int32
  package private(set) var program: Int32
  package private(set) var screen: Emulator
  /// Every byte the program has written.
  package private(set) var output: [UInt8] = []

  package init(size: Size) throws {
    var (main, program) = (Int32(-1), Int32(-1))
    var window = winsize(ws_row: UInt16(size.height), ws_col: UInt16(size.width), ws_xpixel: 0, ws_ypixel: 0)
    try spawning.withLock { _ in
      guard openpty(&main, &program, nil, nil, &window) == 0 else { throw Failure.open(code: errno) }
      for end in [main, program] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }
    self.main = main
    self.program = program
    screen = Emulator(size: size)
  }

  deinit { hangUp() }

  /// Closes the window: the program loses its terminal.
  package func hangUp() {
    for end in [main, program] where end >= 0 { close(end) }
    (main, program) = (-1, -1)
  }

  /// The path of the program's end.
  package var path: String {
    var name = [CChar](repeating: 0, count: 128)
    guard ttyname_r(program, &name, name.count) == 0 else { return "" }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The modes of the terminal, comparable.
  package var modes: [UInt8] {
    var modes = termios()
    guard tcgetattr(program, &modes) == 0 else { return [] }
    return withUnsafeBytes(of: &modes) { Array($0) }
  }

  /// Writes over the screen as if another program had it.
  package func scribble() {
    screen.feed("\u{1B}[0m\u{1B}[2J\u{1B}[5;5Hscribble".utf8)
  }

  package func resize(_ size: Size) {
    screen.resize(size)
    var window = winsize(ws_row: UInt16(size.height), ws_col: UInt16(size.width), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(main, UInt(TIOCSWINSZ), &window)
  }

  /// Types bytes, and takes in what the program writes meanwhile, as it may wait for that.
  package func send(_ bytes: some Sequence<UInt8>) {
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      var file = pollfd(fd: main, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard poll(&file, 1, 60_000) > 0 else { return }
      drain()
      guard Int32(file.revents) & POLLOUT != 0 else { continue }
      let count = rest.prefix(512).withUnsafeBytes { write(main, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  package func send(_ keys: String) { send(keys.utf8) }

  /// Takes in all that the program has written; returns whether there was anything.
  @discardableResult
  package func drain() -> Bool {
    var isAny = false
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var file = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
    while poll(&file, 1, 0) > 0, Int32(file.revents) & POLLIN != 0 {
      let count = read(main, &buffer, buffer.count)
      guard count > 0 else { break }
      screen.feed(buffer.prefix(count))
      output += buffer.prefix(count)
      isAny = true
    }
    return isAny
  }
}
