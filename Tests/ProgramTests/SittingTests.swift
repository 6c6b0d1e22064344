import TestKit
import TextUI
import Testing

/// The kit itself, tried on a shell.
@Suite struct SittingTests {
  @Test func `a program on a pseudoterminal sees keys, its window and its end`() throws {
    let place = try Workplace()
    let sitting = try place.sitAtShell(size: Size(width: 44, height: 6))
    try sitting.untilPrompt()
    sitting.send("stty size\r")
    try sitting.until("6 44")
    sitting.terminal.resize(Size(width: 50, height: 7))
    sitting.send("stty size\r")
    try sitting.until("7 50")
    sitting.send("exit 3\r")
    #expect(try sitting.end() == .code(3))
  }

  @Test func `waiting for what never comes ends with the program`() throws {
    let place = try Workplace()
    let sitting = try place.sitAtShell()
    try sitting.untilPrompt()
    sitting.send("kill -9 $$\r")
    #expect(throws: Sitting.NeverShown.self) { try sitting.until("never" + "more") }
    #expect(try sitting.end() == .signal(9))
  }
}
