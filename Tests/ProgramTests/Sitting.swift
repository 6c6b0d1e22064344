import Glibc
import TestKit
import TextUI

/// A program running on a pseudoterminal, with the test at the keyboard.
final class Sitting {
  struct NeverShown: Error, CustomStringConvertible {
    let text: String
    let screen: String
    var description: String { "‘\(text)’ never came; the screen was\n\(screen)" }
  }

  let terminal: Pseudoterminal
  let program: ChildProcess
  /// The modes of the terminal before the program began.
  let modesBefore: [UInt8]

  init(
    _ path: String, _ arguments: [String], environment: [String: String], size: Size, folder: String
  ) throws {
    terminal = try Pseudoterminal(size: size)
    modesBefore = terminal.modes
    program = try ChildProcess(
      path, arguments, environment: environment,
      streams: [.path(terminal.path, flags: O_RDWR), .same(0), .same(0)], folder: folder)
  }

  var rows: [String] { terminal.screen.frame.rows }
  var screen: String { picture(of: terminal.screen.frame) }

  func send(_ keys: String) { terminal.send(keys) }

  /// Waits until the screen shows a text; throws when the program ends or a long time passes without it.
  func until(_ text: String) throws {
    try until("‘\(text)’") { $0.contains(text) }
  }

  /// Waits until the shell asks for the next command.
  ///
  /// What is typed before belongs to the program that runs, and a Return in its raw mode ends no line for the shell.
  func untilPrompt() throws {
    try until("a prompt") { $0.hasSuffix("ready>") }
  }

  /// Waits until the screen, row by row, is as wished.
  func until(_ what: String, _ isReached: (String) -> Bool) throws {
    terminal.drain()
    while !isReached(screen) {
      var files = [
        pollfd(fd: terminal.main, events: Int16(POLLIN), revents: 0),
        pollfd(fd: program.lifeline, events: Int16(POLLIN), revents: 0),
      ]
      let isAlive = poll(&files, 2, 60_000) > 0 && files[1].revents == 0
      let isAny = terminal.drain()
      guard isAlive || isAny || isReached(screen) else { throw NeverShown(text: what, screen: screen) }
    }
  }

  /// Gives the terminal another size and waits until the screen, drawn anew, is as wished.
  func resize(_ width: Int, _ height: Int, until text: String) throws {
    terminal.resize(Size(width: width, height: height))
    try until(text)
  }

  /// Waits for the end of the program and returns how it ended.
  func end() throws -> ChildProcess.Ending {
    try program.waitForEnd(beside: terminal.main) { terminal.drain() }
  }
}

extension Workplace {
  /// Starts `dasi` on a terminal, in the folder that holds the notes folder.
  func sit(
    _ arguments: String..., size: Size = Size(width: 80, height: 24), environment more: [String: String] = [:]
  ) throws -> Sitting {
    try sit(at: Workplace.program, arguments, size: size, environment: more)
  }

  /// Starts another program that starts `dasi`.
  func sit(
    at path: String, _ arguments: [String], size: Size = Size(width: 80, height: 24),
    environment more: [String: String] = [:]
  ) throws -> Sitting {
    try Sitting(path, arguments, environment: environment(more), size: size, folder: root.path)
  }

  /// Starts a shell on a terminal, with job control, which knows the program as `$DASI`.
  func sitAtShell(size: Size = Size(width: 80, height: 24)) throws -> Sitting {
    let more = ["DASI": Workplace.program, "PS1": "ready> ", "ENV": ""]
    return try Sitting("/bin/sh", ["-i"], environment: environment(more), size: size, folder: root.path)
  }
}
