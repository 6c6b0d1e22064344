import FoundationEssentials
import Glibc
import TestKit
import TextUI
import Testing

/// The program on a terminal: what it shows, and that the terminal is as before however it ends.
@Suite struct ScreenTests {
  /// Begins a review of three cards and waits for its first question.
  private func review(
    _ place: Workplace, size: Size = Size(width: 80, height: 24), environment: [String: String] = [:]
  ) throws -> Sitting {
    let sitting = try place.sit("review", "notes", "--language", "en", size: size, environment: environment)
    try sitting.until("show answer")
    return sitting
  }

  private func expectRestored(_ sitting: Sitting, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(sitting.terminal.modes == sitting.modesBefore, "the modes of the terminal", sourceLocation: sourceLocation)
    let screen = sitting.terminal.screen
    #expect(
      screen.modes.subtracting([12]) == [7, 25], "only wrapping and cursor are on", sourceLocation: sourceLocation)
    #expect(screen.titles == 0, "the title of the window", sourceLocation: sourceLocation)
    expectClean(screen, sourceLocation: sourceLocation)
  }

  /// Expects that the terminal got nothing but text and sequences that are known.
  private func expectClean(_ screen: Emulator, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(screen.unknown == [], sourceLocation: sourceLocation)
    #expect(screen.strays == [], sourceLocation: sourceLocation)
  }

  // MARK: Ways out

  @Test func `leaving page by page ends well`() throws {
    let place = try Workplace.withBirds()
    let sitting = try place.sit("notes", "--language", "en")
    try sitting.until("start")
    sitting.send("\r")
    try sitting.until("show answer")
    sitting.send("q")
    try sitting.until("start")
    sitting.send("q")
    #expect(try sitting.end() == .code(0))
    expectRestored(sitting)
  }

  @Test func `Ctrl-C leaves at once`() throws {
    let place = try Workplace.withBirds()
    let sitting = try review(place)
    sitting.send("\u{3}")
    #expect(try sitting.end() == .code(130))
    expectRestored(sitting)
  }

  @Test(arguments: [SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGTERM])
  func `fault 24: a signal to end is obeyed`(signal: Int32) throws {
    let place = try Workplace.withBirds()
    let sitting = try review(place)
    sitting.program.signal(signal)
    #expect(try sitting.end() == .code(128 + signal))
    expectRestored(sitting)
  }

  @Test(arguments: [SIGHUP, SIGTERM])
  func `fault 24: a signal is obeyed though the parent had blocked it`(signal: Int32) throws {
    let place = try Workplace.withBirds()
    let arguments = ["--block-signal", Workplace.program, "review", "notes", "--language", "en"]
    let sitting = try place.sit(at: "/usr/bin/env", arguments)
    try sitting.until("show answer")
    sitting.program.signal(signal)
    #expect(try sitting.end() == .code(128 + signal))
    expectRestored(sitting)
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGFPE, SIGUSR1])
  func `fault 30: a crash restores the terminal first`(signal: Int32) throws {
    let place = try Workplace.withBirds()
    let sitting = try review(place)
    sitting.program.signal(signal)
    #expect(try sitting.end() == .signal(signal))
    expectRestored(sitting)
    expectFrame(
      sitting.terminal.screen.frame,
      "dasi broke down. Every answer it saved is safe. Please report the lines above.", styles: "cursor 1:0")
  }

  @Test func `fault 24: a closed window ends the program`() throws {
    let place = try Workplace.withBirds()
    let sitting = try review(place)
    sitting.terminal.hangUp()
    #expect(try sitting.program.waitForEnd() == .code(128 + SIGHUP))
  }

  // MARK: Stopping and going on

  @Test func `fault 25: Ctrl-Z gives the shell a whole terminal and fg brings the card back`() throws {
    let place = try Workplace.withBirds()
    let sitting = try place.sitAtShell()
    try sitting.untilPrompt()
    sitting.send("\"$DASI\" review notes --language en\r")
    try sitting.until("show answer")
    let card = sitting.screen
    sitting.send("\u{1A}")
    try sitting.untilPrompt()
    #expect(sitting.screen.contains("Stopped"))
    #expect(sitting.terminal.screen.modes.isDisjoint(with: [1049, 2004, 1000]))
    sitting.send("fg\r")
    try sitting.until("the card again") { $0 == card }
    try sitting.resize(60, 20, until: "show answer")
    sitting.send("\u{3}")
    try sitting.untilPrompt()
    sitting.send("echo ended $?; exit\r")
    try sitting.until("ended 130")
    #expect(try sitting.end() == .code(0))
    expectClean(sitting.terminal.screen)
  }

  @Test func `fault 25: stopped from outside and continued it draws anew`() throws {
    let place = try Workplace.withBirds()
    let sitting = try review(place)
    let card = sitting.screen
    sitting.program.signal(SIGSTOP)
    sitting.terminal.scribble()
    sitting.program.signal(SIGCONT)
    try sitting.until("the card again") { $0 == card }
    sitting.send(" ")
    try sitting.until("1 Again")
  }

  @Test(arguments: ["\u{1A}", nil])
  func `fault 25: where no shell could continue it stopping is passed over`(key: String?) throws {
    let place = try Workplace.withBirds()
    let sitting = try review(place)
    if let key { sitting.send(key) } else { sitting.program.signal(SIGTSTP) }
    sitting.send(" ")
    try sitting.until("1 Again")
    sitting.send("\u{3}")
    #expect(try sitting.end() == .code(130))
    expectRestored(sitting)
  }

  @Test func `fault 27: in a pipeline the keys come from the terminal`() throws {
    let place = try Workplace.withBirds()
    let sitting = try place.sitAtShell()
    try sitting.untilPrompt()
    sitting.send("echo 1 | \"$DASI\" review notes --language en | cat\r")
    try sitting.until("show answer")
    sitting.send(" ")
    try sitting.until("1 Again")
    sitting.send("\u{3}")
    try sitting.untilPrompt()
    sitting.send("exit\r")
    _ = try sitting.end()
    #expect(place.journal.isEmpty)
  }

  // MARK: Windows

  @Test func `fault 26: any size and back`() throws {
    let place = try Workplace.withBirds()
    let sitting = try review(place)
    let card = sitting.screen
    try sitting.resize(40, 12, until: "show answer")
    #expect(sitting.rows.count == 12)
    try sitting.resize(30, 4, until: "20×5")
    for (width, height) in [(1, 1), (1, 60), (200, 1), (2, 2), (19, 30)] {
      sitting.terminal.resize(Size(width: width, height: height))
    }
    try sitting.resize(300, 90, until: "show answer")
    for step in 0..<250 { sitting.terminal.resize(Size(width: 20 + step % 70, height: 5 + step % 30)) }
    sitting.terminal.resize(Size(width: 80, height: 24))
    try sitting.until("the card again") { $0 == card }
    sitting.send(" ")
    try sitting.until("1 Again")
    expectClean(sitting.terminal.screen)
  }

  @Test(arguments: [Size(width: 1, height: 1), Size(width: 1, height: 40), Size(width: 90, height: 1)])
  func `fault 26: a tiny window at the start grows to a card`(size: Size) throws {
    let place = try Workplace.withBirds()
    let sitting = try place.sit("review", "notes", "--language", "en", size: size)
    // Nothing can be read in so small a window; the mode tells that the screen is open.
    try sitting.until("the screen to open") { _ in sitting.terminal.screen.modes.contains(2004) }
    try sitting.resize(80, 24, until: "show answer")
  }

  @Test func `forty columns by twelve show the whole card`() throws {
    let place = try Workplace.withBirds()
    let sitting = try review(place, size: Size(width: 40, height: 12))
    sitting.send(" ")
    try sitting.until("4 Easy")
    #expect(sitting.screen.contains("Blackbird") && sitting.screen.contains("yellow-beaked"))
  }

  // MARK: Keys

  @Test func `fault 28: a paste grades nothing`() throws {
    let place = try Workplace.withBirds()
    let sitting = try review(place)
    sitting.send("\u{1B}[200~ 3\n4\r1 3\u{1B}[201~")
    sitting.send(" ")
    try sitting.until("1 Again")
    sitting.send("\u{1B}[200~3\n3\r\u{3}q\u{1B}[201~?")
    try sitting.until("Keys of this screen")
    #expect(place.journal.isEmpty)
  }

  @Test func `fault 28: sequences nobody knows grade nothing`() throws {
    let place = try Workplace.withBirds()
    let sitting = try review(place)
    sitting.send(" ")
    try sitting.until("1 Again")
    sitting.send(
      "\u{1B}[3;99~\u{1B}[24;1R\u{1B}]11;rgb:1111/2222/3333\u{7}\u{1B}P1$r1m\u{1B}\\\u{1B}[?64;1;2c\u{1B}[M !!")
    sitting.terminal.send([0xFF, 0xC3, 0x28, 0x9B, 0x31, 0x7E])
    sitting.send("?")
    try sitting.until("Keys of this screen")
    #expect(place.journal.isEmpty)
  }

  @Test func `the Korean layout works as the Latin one`() throws {
    let place = try Workplace.withBirds()
    let sitting = try review(place)
    sitting.send(" 3")
    try sitting.until("Kingfisher")
    sitting.send("ㅕ")
    try sitting.until("Blackbird")
    sitting.send("ㅂ")
    #expect(try sitting.end() == .code(0))
    #expect(place.journal.contains(#""type":"undo""#))
  }

  // MARK: Text

  @Test(arguments: [
    ["LANG": "C"], ["LC_ALL": "POSIX"], ["LC_ALL": "xx_YY.UTF-8"], ["LANG": "ko_KR.EUC-KR"], ["LANG": ""],
  ])
  func `fault 27: Hangul shows in every locale`(environment: [String: String]) throws {
    let place = try Workplace(notes: ["새.md": "# 새\n\n- 지빠귀: 부리가 노란 새\n- 물총새: 몸이 파란 새\n"])
    let sitting = try place.sit("review", "notes", "--language", "ko", environment: environment)
    try sitting.until("답 보기")
    #expect(sitting.screen.contains("지빠귀"))
    sitting.send("\u{3}")
    #expect(try sitting.end() == .code(130))
    expectRestored(sitting)
  }

  @Test func `escape sequences in notes and their names stay text`() throws {
    let evil = "\u{1B}[31m\u{1B}]0;x\u{7}\u{9B}2J\u{202E}\u{7F}"
    let place = try Workplace(notes: [
      "a\(evil).md": "# B\(evil)irds\n\n- Black\(evil)bird: a songbird \(evil)with a beak\n- Kestrel: a falcon\n"
    ])
    let sitting = try review(place)
    sitting.send(" ")
    try sitting.until("1 Again")
    sitting.send("qq")
    #expect(try sitting.end() == .code(0))
    expectRestored(sitting)
  }

  @Test func `fault 27: NO_COLOR leaves attributes only`() throws {
    let place = try Workplace.withBirds()
    let sitting = try review(place, environment: ["NO_COLOR": "1"])
    let styles = sitting.terminal.screen.frame.styleRuns.map(\.style)
    #expect(!styles.isEmpty)
    #expect(styles.allSatisfy { $0.foreground == .standard && $0.background == .standard })
  }

  // MARK: Answers on disk

  @Test(arguments: 0..<6)
  func `fault 1: every answer acknowledged by the next card is on disk after kill -9`(answers: Int) throws {
    let place = try Workplace.withBirds()
    let sitting = try review(place)
    for answer in 0..<answers {
      sitting.send(" 1")
      // The counter of cards met goes up when the answer is safe; only then does the next card show.
      try sitting.until("answer \(answer + 1)") { $0.contains(" \(answer + 2)/") && $0.contains("show answer") }
    }
    sitting.send(" 1")
    sitting.program.signal(SIGKILL)
    #expect(try sitting.end() == .signal(SIGKILL))
    let lines = place.journal.split(separator: "\n", omittingEmptySubsequences: false)
    #expect((answers...answers + 1).contains(lines.count - 1))
    #expect(lines.last == "")
    let next = try place.run("review", "notes", "--plain", "--language", "en")
    #expect(next.ending == .code(0) && next.errors == "")
  }

  // MARK: Terminals that cannot show a screen

  @Test(arguments: [
    ("dumb", "TERM=dumb cannot show screens. With --plain you can study line by line."),
    ("", "TERM is not set. Set it, such as TERM=xterm-256color. With --plain you can study line by line."),
    (
      "no-such-terminal",
      "The system does not know TERM=no-such-terminal. Try TERM=xterm-256color. With --plain you can study line by line."
    ),
  ])
  func `fault 27: a terminal that cannot show a screen is told what to do`(term: String, message: String) throws {
    let place = try Workplace.withBirds()
    let sitting = try place.sit("review", "notes", size: Size(width: 160, height: 6), environment: ["TERM": term])
    #expect(try sitting.end() == .code(2))
    expectFrame(sitting.terminal.screen.frame, message, styles: "cursor 1:0")
    #expect(sitting.terminal.modes == sitting.modesBefore)
  }
}
