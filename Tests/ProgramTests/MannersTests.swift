import FoundationEssentials
import Glibc
import TestKit
import TextUI
import Testing

/// How the program behaves at a terminal that is slow, pasted into, clicked at or set to one's own liking.
@Suite struct MannersTests {
  private func review(_ place: Workplace, size: Size = Size(width: 80, height: 24)) throws -> Sitting {
    let sitting = try place.sit("review", "notes", "--language", "en", size: size)
    try sitting.until("show answer")
    return sitting
  }

  /// A press of the left button at the first cell of a text on the screen, as a terminal reports it.
  private func click(_ text: String, in sitting: Sitting) throws {
    let row = try #require(sitting.rows.firstIndex { $0.contains(text) })
    let line = sitting.rows[row]
    let column = columns(of: String(line[..<(try #require(line.firstRange(of: text)).lowerBound)]))
    sitting.send("\u{1B}[<0;\(column + 1);\(row + 1)M\u{1B}[<0;\(column + 1);\(row + 1)m")
  }

  @Test(arguments: [("<&-", 0), (">/dev/full", 1), (">&-", 1)])
  func `fault 27: without an input or an output line mode ends, and writes nothing down`(
    redirection: String, code: Int32
  ) throws {
    let place = try Workplace.withBirds()
    let command = "\"$0\" review notes --plain --language en \(redirection); echo ended $? >/dev/tty"
    let sitting = try place.sit(at: "/bin/sh", ["-c", command, Workplace.program])
    sitting.send("\u{4}")
    try sitting.until("ended \(code)")
    _ = try sitting.end()
    #expect(place.journal.isEmpty)
  }

  @Test func `fault 27: an output that takes nothing more is named, and what was answered is kept`() throws {
    let place = try Workplace.withBirds()
    let command = "\"$0\" review notes --plain --language en >/dev/full; echo ended $? >/dev/tty"
    let sitting = try place.sit(at: "/bin/sh", ["-c", command, Workplace.program])
    try sitting.until("stdout: cannot be written (the disk is full).")
    try sitting.until("ended 1")
    _ = try sitting.end()
  }

  @Test func `fault 28: a paste that begins late grades nothing and does not lead to the shell`() throws {
    let place = try Workplace.withBirds()
    let sitting = try review(place)
    sitting.send(" ")
    try sitting.until("1 Again")
    sitting.send("\u{1B}")
    try sitting.until("Esc once more, or q, to quit.")
    sitting.send("[200~1\r3\u{1B}[201~?")
    try sitting.until("Keys of this screen")
    sitting.send("\u{3}")
    #expect(try sitting.end() == .code(130))
    #expect(place.journal.isEmpty)
  }

  @Test func `fault 28: a megabyte pasted grades nothing, and the next key is heard`() throws {
    let place = try Workplace.withBirds()
    let sitting = try review(place)
    sitting.send(" ")
    try sitting.until("1 Again")
    sitting.send("\u{1B}[200~" + String(repeating: "1 3\r4 q ", count: 1 << 17) + "\u{1B}[201~?")
    try sitting.until("Keys of this screen")
    #expect(place.journal.isEmpty)
  }

  @Test func `fault 28: a flood of keys answers each card once`() throws {
    let place = try Workplace.withBirds()
    let sitting = try review(place)
    sitting.send(String(repeating: "3", count: 2_000) + " " + String(repeating: "4", count: 2_000))
    try sitting.until("2/")
    sitting.send("\u{3}")
    #expect(try sitting.end() == .code(130))
    #expect(place.journal.split(separator: "\n").count == 1)
  }

  @Test func `fault 29: a terminal that takes nothing for a while loses no key`() throws {
    let place = try Workplace.withManyBirds(60)
    let sitting = try review(place, size: Size(width: 200, height: 60))
    // Nothing is read from the terminal while these come, so the program waits for it to take its pictures.
    for _ in 0..<40 { sitting.send(" 4??") }
    try sitting.until("card 41") { $0.contains(" 41/") }
    sitting.send("\u{3}")
    #expect(try sitting.end() == .code(130))
    #expect(place.journal.split(separator: "\n").count == 40)
  }

  @Test func `a click at the foot shows the answer, one at a grade grades`() throws {
    let place = try Workplace.withBirds()
    let sitting = try review(place)
    try click("Space show answer", in: sitting)
    try sitting.until("4 Easy")
    try click("4 Easy", in: sitting)
    try sitting.until("2/")
    sitting.send("\u{3}")
    #expect(try sitting.end() == .code(130))
    #expect(place.journal.contains(#""grade":4"#))
  }

  @Test func `where the mouse is off the terminal keeps it`() throws {
    let place = try Workplace.withBirds()
    try place.write(Data(#"{"mouse": false}"#.utf8), to: ".dasi/settings.json")
    let sitting = try review(place)
    #expect(sitting.terminal.screen.modes.contains(2004))
    #expect(sitting.terminal.screen.modes.isDisjoint(with: [1000, 1006]))
    sitting.send("\u{3}")
    #expect(try sitting.end() == .code(130))
  }

  @Test func `keys of one's own work, and wrong ones are told before the screen opens`() throws {
    let place = try Workplace.withBirds()
    try place.write(Data(#"{"keys": {"good": "k", "up": "K", "undo": "r"}}"#.utf8), to: ".dasi/settings.json")
    let sitting = try review(place)
    sitting.send(" k")
    try sitting.until("2/")
    sitting.send("\u{3}")
    #expect(try sitting.end() == .code(130))
    #expect(place.journal.contains(#""grade":3"#))
    let home = try place.sit("notes", "--language", "en", size: Size(width: 120, height: 30))
    try home.until("keys.undo: r is the key of redo on the same page")
    home.send("\u{3}")
    #expect(try home.end() == .code(130))
  }

  @Test func `Hangul is typed where the cursor is, erased a syllable at a time, and compared`() throws {
    let place = try Workplace(notes: ["새.md": "# 새\n\n- 지빠귀: 부리가 노란 새\n"])
    let sitting = try place.sit("review", "notes", "--language", "ko")
    try sitting.until("답 보기")
    sitting.send("t")
    try sitting.until(">")
    sitting.send("지빠구귀\u{7F}\u{7F}귀")
    try sitting.until("> 지빠귀")
    let row = try #require(sitting.rows.firstIndex { $0.contains("> 지빠귀") })
    #expect(sitting.terminal.screen.frame.cursor == Point(x: 11, y: row))
    sitting.send("\r")
    try sitting.until("알맞음")
    sitting.send("\u{3}")
    #expect(try sitting.end() == .code(130))
  }
}
