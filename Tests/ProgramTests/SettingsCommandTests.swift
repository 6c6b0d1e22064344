import FoundationEssentials
import Glibc
import TestKit
import Testing
import TextUI

/// What is set, looked at and changed from the shell and on the screen, and the fix list.
@Suite struct SettingsCommandTests {
  private static let note = """
    # Kiln

    - Bisque: pottery that was fired once
    - Glaze: a coat of glass on pottery

    ## Empty

    """

  private var settings: (Workplace) throws -> String {
    { String(decoding: try Data(contentsOf: $0.notes.appending(path: ".dasi/settings.json")), as: UTF8.self) }
  }

  @Test func `a setting is changed from the shell, for all notes and for one deck`() throws {
    let place = try Workplace(notes: ["kiln.md": Self.note])
    #expect(
      try place.run("settings", "notes", "--set", "newCardsPerDay=7", "--set", "easyDays=sunday=minimum").ending
        == .code(0))
    #expect(try place.run("settings", "notes", "--deck", "kiln", "--set", "desiredRetention=95%").ending == .code(0))
    let json = try place.run("settings", "notes", "--json", "--language", "en").output
    #expect(json.contains(#"{"key":"newCardsPerDay","value":7,"default":20,"isSet":true,"name":"New cards a day""#))
    let deck = try place.run("settings", "notes", "--deck", "kiln", "--json", "--language", "en").output
    #expect(deck.contains(#""key":"desiredRetention","value":0.95,"#) && deck.contains(#""deck":"kiln""#))
    #expect(try place.run("settings", "notes", "--plain", "--language", "ko").output.contains("하루에 처음 만나는 카드 수예요."))
    let said = try place.run("settings", "notes", "--plain", "--language", "en").output
    #expect(said.contains("weights: none\n") && said.contains("(on, off, default on)") && !said.contains("–\n"))
    #expect(try place.run("settings", "notes", "--set", "newCardsPerDay=").ending == .code(0))
    #expect(try place.run("settings", "notes", "--json").output.contains(#""newCardsPerDay","value":20"#))
  }

  @Test func `what cannot be set is refused with what can, and nothing is written`() throws {
    let place = try Workplace(notes: ["kiln.md": Self.note])
    let wrong = try place.run("settings", "notes", "--language", "en", "--set", "desiredRetention=2")
    #expect(wrong.ending == .code(2) && wrong.errors == "desiredRetention: it cannot be that. It takes 70–99%\n")
    let unknown = try place.run("settings", "notes", "--language", "en", "--set", "speed=2")
    #expect(
      unknown.ending == .code(2)
        && unknown.errors.hasPrefix("speed: no such setting. Write name=value. There are: desired"))
    #expect(try place.run("settings", "notes", "--deck", "nowhere", "--json").ending == .code(2))
    #expect(throws: (any Error).self) { try settings(place) }
  }

  @Test func `an exam date in the past is told to change nothing`() throws {
    let place = try Workplace(notes: ["kiln.md": Self.note])
    let past = try place.run("settings", "notes", "--deck", "kiln", "--language", "en", "--set", "examDate=2020-01-01")
    #expect(
      past.ending == .code(0)
        && past.errors == "the exam date 2020-01-01 is in the past. It is kept, and changes nothing.\n")
    let ahead = try place.run(
      "settings", "notes", "--deck", "kiln", "--at", "2020-01-01T09:00", "--set", "examDate=2020-01-02")
    #expect(ahead.ending == .code(0) && ahead.errors.isEmpty)
  }

  @Test func `a first word that is nothing is told, with the command nearest to it`() throws {
    let place = try Workplace(notes: ["kiln.md": Self.note])
    let near = try place.run("revew", "notes", "--language", "en")
    #expect(near.ending == .code(2))
    #expect(
      near.errors
        == "revew: no such folder, file or command. Check the path, or see dasi --help. Did you mean review?\n")
    let far = try place.run("import", "--help", "--language", "en")
    #expect(far.ending == .code(2) && far.errors.hasPrefix("import: no such folder, file or command."))
    #expect(try place.run("notes", "--plain").ending == .code(0))
  }

  @Test func `on the screen a change is on disk a moment later`() throws {
    let place = try Workplace(notes: ["kiln.md": Self.note])
    let sitting = try place.sit("settings", "notes", "--language", "en")
    try sitting.until("after a year")
    sitting.send("j\u{1b}[D")
    try sitting.until("Saved")
    #expect(try settings(place).contains("\"newCardsPerDay\": 19"))
    sitting.send("q")
    #expect(try sitting.end() == .code(0))
  }

  @Test func `the fix list tells what is doubtful, as lines and as JSON`() throws {
    let place = try Workplace(notes: ["kiln.md": Self.note])
    let json = try place.run("fix", "notes", "--json", "--language", "en").output
    #expect(
      json.hasPrefix(###"{"kind":"doubtful","file":"kiln.md","line":6,"text":"## Empty","why":"nothing stands"###))
    let plain = try place.run("fix", "notes", "--plain", "--language", "en", input: "s\ne\nq\n").output
    #expect(
      plain.hasPrefix("To fix 1/1 (worth a look in the note): nothing stands")
        && plain.contains("kiln.md:6: ## Empty\n"))
    #expect(plain.contains("\nNote: kiln.md:6\n"))
    let sitting = try place.sit("fix", "notes", "--language", "en")
    try sitting.until("▸ ## Empty")
    sitting.send("q")
    #expect(try sitting.end() == .code(0))
  }

  @Test func `the line is mended in the editor, and gone from the list when it comes back`() throws {
    let place = try Workplace(notes: ["kiln.md": Self.note])
    let editor = place.root.appending(path: "editor")
    try Data("#!/bin/sh\necho '- Cone: tells how hot a kiln is' >>\"$1\"\n".utf8).write(to: editor)
    let sitting = try place.sit("fix", "notes", "--language", "en", environment: ["EDITOR": "sh " + editor.path])
    try sitting.until("▸ ## Empty")
    sitting.send("\r")
    try sitting.until("Nothing to fix")
    sitting.send("q")
    #expect(try sitting.end() == .code(0))
    #expect(sitting.terminal.modes == sitting.modesBefore)
  }
}
