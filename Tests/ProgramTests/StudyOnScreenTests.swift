import FoundationEssentials
import Glibc
import TestKit
import TextUI
import Testing

/// What a person does at the terminal, from start to end.
@Suite struct StudyOnScreenTests {
  @Test func `from the home page through all cards to the end of the day`() throws {
    let place = try Workplace.withBirds()
    let sitting = try place.sit("notes", "--language", "en")
    try sitting.until("Welcome to dasi")
    sitting.send("\r")
    for card in 1...3 {
      try sitting.until("question \(card)") { $0.contains(" \(card)/") && $0.contains("show answer") }
      sitting.send(" ")
      try sitting.until("4 Easy")
      sitting.send("4")
    }
    try sitting.until("Done for now")
    sitting.send("\u{1B}")
    try sitting.until("3 reviewed")
    sitting.send("q")
    #expect(try sitting.end() == .code(0))
    #expect(place.journal.split(separator: "\n").count == 3)
    #expect(place.files.contains("notes/.dasi/progress.json"))
  }

  @Test func `keys typed far ahead answer each card once`() throws {
    let place = try Workplace.withBirds()
    let sitting = try place.sit("review", "notes", "--language", "en")
    try sitting.until("show answer")
    sitting.send(String(repeating: " 4", count: 400) + "\u{3}")
    #expect(try sitting.end() == .code(130))
    #expect(place.journal.split(separator: "\n").count == 3)
  }

  @Test func `the countdown of a quiz runs by itself`() throws {
    let place = try Workplace.withBirds()
    let sitting = try place.sit("quiz", "notes", "--language", "en", "--seconds", "30")
    try sitting.until("clock that has run") { $0.contains(" 29.") || $0.contains(" 28.") || $0.contains(" 27.") }
    try sitting.until("clock that goes on") { $0.contains(" 26.") || $0.contains(" 25.") || $0.contains(" 24.") }
    sitting.send("\u{3}")
    #expect(try sitting.end() == .code(130))
    #expect(place.journal.isEmpty)
  }

  @Test func `the statistics show every tab`() throws {
    let place = try Workplace.withBirds()
    let sitting = try place.sit("stats", "notes", "--language", "en")
    for tab in ["Overview", "Calendar", "Forecast", "Recall", "Spread", "Decks", "Hours", "Quiz"] {
      try sitting.until("[\(tab)]")
      sitting.send("\t")
    }
    sitting.send("\u{3}")
    #expect(try sitting.end() == .code(130))
  }

  @Test func `the editor has the whole terminal and the card comes back with what it wrote`() throws {
    let place = try Workplace.withBirds()
    let editor = place.root.appending(path: "editor")
    try Data(
      "#!/bin/sh\nstty -a | grep -qw icanon && echo \"editing $1\" >/dev/tty\nread line\necho \"$line\" >>\"$1\"\n".utf8
    )
    .write(to: editor)
    let sitting = try place.sit("review", "notes", "--language", "en", environment: ["EDITOR": "sh " + editor.path])
    try sitting.until("show answer")
    sitting.send("e")
    try sitting.until("editing")
    #expect(sitting.terminal.screen.modes.isDisjoint(with: [1049, 2004, 1000]))
    sitting.send("- Heron: a tall grey bird that waits in the water\r")
    try sitting.until("show answer")
    sitting.send("qq")
    #expect(try sitting.end() == .code(0))
    #expect(sitting.terminal.modes == sitting.modesBefore)
    #expect(try place.run("cards", "notes").output.contains("Heron"))
  }

  @Test func `in lines, too, e opens the note and the card is asked again in its new words`() throws {
    let place = try Workplace.withBirds()
    let editor = place.root.appending(path: "editor")
    try Data("#!/bin/sh\nsed -i 's/a yellow-beaked/an orange-beaked/' \"$1\"\n".utf8).write(to: editor)
    let sitting = try place.sit(
      "review", "notes", "--plain", "--language", "en", environment: ["EDITOR": "sh " + editor.path])
    try sitting.until("? helps >")
    sitting.send("e\r\r")
    try sitting.until("the answer") { $0.contains("Answer: an orange-beaked songbird") && $0.contains("4 Easy") }
    sitting.send("q\r")
    #expect(try sitting.end() == .code(0))
  }

  @Test func `an editor that is not there is named and the card stays`() throws {
    let place = try Workplace.withBirds()
    let sitting = try place.sit("review", "notes", "--language", "en", environment: ["EDITOR": "no-such-editor"])
    try sitting.until("show answer")
    sitting.send("e")
    try sitting.until("no-such-editor: this editor could not be started")
    sitting.send("q")
    #expect(try sitting.end() == .code(0))
    #expect(sitting.terminal.modes == sitting.modesBefore)
  }

  @Test func `an answer that cannot be written is not taken for saved`() throws {
    let place = try Workplace.withBirds()
    let command = "ulimit -f 0; exec \"$0\" review notes --language en"
    let sitting = try place.sit(at: "/bin/sh", ["-c", command, Workplace.program])
    try sitting.until("show answer")
    sitting.send(" ")
    try sitting.until("4 Easy")
    sitting.send("3")
    try sitting.until("could not be saved")
    sitting.send("\r")
    try sitting.until("could not be saved")
    sitting.send("\u{3}")
    #expect(try sitting.end() == .code(130))
    #expect(place.journal.isEmpty)
    #expect(sitting.terminal.modes == sitting.modesBefore)
  }
}
