import FoundationEssentials
import Glibc
import History
import TestKit
import Testing
import TextUI

/// A sync from the home page, between clones on one machine; no network is reached.
@Suite struct SyncOnScreenTests {
  /// Opens the home page of a machine.
  private func sit(_ fleet: Fleet, _ machine: Int, environment: [String: String] = [:]) throws -> Sitting {
    let own = ["HOME": fleet.place.root.appending(path: "home\(machine)").path, "GIT_CONFIG_NOSYSTEM": "1"]
    let sitting = try fleet.place.sit(
      "n\(machine)", "--language", "en", "--at", "2026-11-30T10:00:00+00:00",
      environment: own.merging(environment) { $1 })
    try sitting.until("y sync")
    return sitting
  }

  /// An ssh that says nothing until it is ended.
  private static let deaf = ["GIT_SSH_COMMAND": "tail -f /dev/null #", "GIT_SSH_VARIANT": "simple"]

  private func leave(_ sitting: Sitting) throws {
    sitting.send("q")
    #expect(try sitting.end() == .code(0))
    #expect(sitting.terminal.modes == sitting.modesBefore)
  }

  /// What a sync that was broken off would leave.
  private func expectNothingLeft(_ fleet: Fleet, _ machine: Int) throws {
    let names = try FileManager.default.subpathsOfDirectory(atPath: fleet.folder(machine).path)
    #expect(names.filter { $0.hasSuffix(".lock") } == [])
    #expect(try fleet.git(["status", "--porcelain"], on: machine) == "")
    #expect(try fleet.git(["worktree", "list"], on: machine).split(separator: "\n").count == 1)
    #expect(try fleet.git(["fsck", "--no-dangling"], on: machine) == "")
  }

  @Test func `notes and answers of another machine count as soon as the sync is over`() throws {
    let fleet = try Fleet(machines: 2)
    try fleet.write("- Owl: a bird that hunts at night\n", to: "owl.md", on: 2)
    try fleet.commit("owl.md", on: 2)
    try fleet.answer(2, day: 2)
    _ = try fleet.sync(2)
    try fleet.answer(1, day: 1)
    let sitting = try sit(fleet, 1)
    #expect(!sitting.screen.contains("owl"))
    sitting.send("y")
    try sitting.until("✓ Synced: 2 changes received, 1 sent")
    try sitting.until("y sync")
    #expect(sitting.screen.contains("owl"))
    let counts = sitting.rows.filter { $0.contains("birds") || $0.contains("owl") }
    try leave(sitting)
    try expectNothingLeft(fleet, 1)
    let again = try sit(fleet, 1)
    #expect(again.rows.filter { $0.contains("birds") || $0.contains("owl") } == counts)
    try leave(again)
    #expect(fleet.lines(1).count == 2)
  }

  /// Lines of another device about a card that is not in the notes, more than is taken in at one go.
  private func longHistory(_ count: Int) -> String {
    (1...count).map { number in
      let (day, hour, minute) = (1 + number / 1440, number / 60 % 24, number % 60)
      let time = "2026-11-\(two(day))T\(two(hour)):\(two(minute)):00.000+00:00"
      return JournalLine.summed(
        #"{"v":1,"id":"wren-00000f:\#(number)","at":"\#(time)","type":"review","card":"c\#(number % 500)","grade":3,"ms":900"#
      )
    }.joined(separator: "\n") + "\n"
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  @Test func `a long history that comes is taken in beside the screen, with what is answered meanwhile`() throws {
    let fleet = try Fleet(machines: 2)
    let journal = fleet.folder(2).appending(path: ".dasi/journal")
    try FileManager.default.createDirectory(at: journal, withIntermediateDirectories: true)
    try fleet.write(longHistory(12_000), to: ".dasi/journal/wren-00000f.jsonl", on: 2)
    try fleet.commit(".dasi/journal/wren-00000f.jsonl", on: 2)
    #expect(try fleet.sync(2).ending == .code(0))
    let sitting = try sit(fleet, 1)
    sitting.send("y\r")
    for answered in 1...2 {
      try sitting.until("show answer")
      sitting.send(" ")
      try sitting.until("4 Easy")
      sitting.send("4")
      try sitting.until("\(answered + 1)/")
    }
    sitting.send("q")
    try sitting.until("✓ Synced")
    try sitting.until("Today  1 card ")
    try leave(sitting)
    #expect(fleet.lines(1).count == 12_002)
    for machine in [1, 2, 1] { #expect(try fleet.sync(machine).ending == .code(0)) }
    #expect(fleet.lines(1) == fleet.lines(2))
    #expect(try fleet.standing(1) == fleet.standing(2))
    #expect(try fleet.standing(1).contains("12002"))
  }

  @Test func `settings of another machine hold from then on`() throws {
    let fleet = try Fleet(machines: 2)
    let sitting = try sit(fleet, 1)
    try sitting.until("Today  3 cards")
    try fleet.write("{\"newCardsPerDay\": 1}\n", to: ".dasi/settings.json", on: 2)
    _ = try fleet.sync(2)
    sitting.send("y")
    try sitting.until("Today  1 card ")
    try leave(sitting)
  }

  @Test func `notes that do not go together are named and nothing is touched`() throws {
    let fleet = try Fleet(machines: 2)
    for (machine, text) in [(2, "- Owl: hunts at night\n"), (1, "- Owl: sleeps by day\n")] {
      try fleet.write(text, to: "birds.md", on: machine)
      try fleet.commit("birds.md", on: machine)
    }
    _ = try fleet.sync(2)
    let sitting = try sit(fleet, 1)
    sitting.send("y")
    try sitting.until("! These notes changed here and elsewhere: birds.md.")
    try leave(sitting)
    #expect(fleet.text(of: "birds.md", on: 1) == "- Owl: sleeps by day\n")
    try expectNothingLeft(fleet, 1)
  }

  @Test func `without a repository, and without git, it says what to do`() throws {
    let place = try Workplace.withBirds()
    for (path, words) in [("", "Begin with dasi sync --init."), ("/nonexistent", "git is not installed. Install it")] {
      let sitting = try place.sit("notes", "--language", "en", environment: path.isEmpty ? [:] : ["PATH": path])
      try sitting.until("f to fix")
      sitting.send("y")
      try sitting.until(words)
      try leave(sitting)
    }
  }

  @Test func `Escape ends a sync that waits for the other side`() throws {
    let fleet = try Fleet(machines: 1)
    try fleet.answer(1, day: 1)
    try fleet.git(["remote", "set-url", "origin", "ssh://nowhere/notes.git"], on: 1)
    let sitting = try sit(fleet, 1, environment: Self.deaf)
    sitting.send("y")
    try sitting.until("Fetching …  Esc")
    sitting.send("\u{1B}")
    try sitting.until("· Sync was stopped. Progress is committed here.")
    try leave(sitting)
    try expectNothingLeft(fleet, 1)
  }

  @Test func `cards are answered while a sync waits, and what cannot be reached is put off`() throws {
    let fleet = try Fleet(machines: 1)
    try fleet.git(["remote", "set-url", "origin", "ssh://nowhere/notes.git"], on: 1)
    let sitting = try sit(fleet, 1, environment: Self.deaf)
    sitting.send("y")
    try sitting.until("Fetching …")
    sitting.send("\r")
    try sitting.until("show answer")
    sitting.send(" ")
    try sitting.until("4 Easy")
    sitting.send("4")
    try sitting.until("2/")
    sitting.send("q")
    try sitting.until("Fetching …  Esc")
    #expect(sitting.screen.contains("Today  2 cards"))
    sitting.send("\u{1B}")
    try sitting.until("· Sync was stopped.")
    try fleet.git(["remote", "set-url", "origin", "http://127.0.0.1:1/notes.git"], on: 1)
    sitting.send("y")
    try sitting.until("· http://127.0.0.1:1/notes.git: cannot be reached now.")
    try leave(sitting)
    #expect(fleet.lines(1).count == 1)
    try expectNothingLeft(fleet, 1)
  }

  @Test func `kill -9 while it waits costs nothing, and the next sync goes through`() throws {
    let fleet = try Fleet(machines: 1)
    try fleet.answer(1, day: 1)
    let hub = try fleet.git(["remote", "get-url", "origin"], on: 1).split(separator: "\n").joined()
    try fleet.git(["remote", "set-url", "origin", "ssh://nowhere/notes.git"], on: 1)
    let gate = fleet.place.root.appending(path: "gate").path
    try #require(mkfifo(gate, 0o600) == 0)
    let slow = ["GIT_SSH_COMMAND": "cat '\(gate)' #", "GIT_SSH_VARIANT": "simple"]
    let sitting = try sit(fleet, 1, environment: slow)
    sitting.send("y")
    try sitting.until("Fetching …")
    // The door opens when the other side has come to it, which only a living program brings about.
    let door = open(gate, O_WRONLY)
    sitting.program.signal(SIGKILL)
    // What was begun comes to its own end.
    close(door)
    #expect(try sitting.end() == .signal(SIGKILL))
    try expectNothingLeft(fleet, 1)
    try fleet.git(["remote", "set-url", "origin", hub], on: 1)
    #expect(try fleet.sync(1).output == "Synced: 0 changes received, 1 sent\n")
  }

  @Test(arguments: ["q", "\u{3}"])
  func `leaving while it waits ends it, leaves nothing half done, and says so`(key: String) throws {
    let fleet = try Fleet(machines: 1)
    try fleet.answer(1, day: 1)
    try fleet.git(["remote", "set-url", "origin", "ssh://nowhere/notes.git"], on: 1)
    let sitting = try sit(fleet, 1, environment: Self.deaf)
    sitting.send("y")
    try sitting.until("Fetching …")
    sitting.send(key)
    #expect(try sitting.end() == .code(key == "q" ? 0 : 130))
    #expect(sitting.screen.contains("Sync was stopped. Progress is committed here."))
    try expectNothingLeft(fleet, 1)
  }

  @Test func `a signal to end while it waits is obeyed, and nothing is left half done`() throws {
    let fleet = try Fleet(machines: 1)
    try fleet.answer(1, day: 1)
    try fleet.git(["remote", "set-url", "origin", "ssh://nowhere/notes.git"], on: 1)
    let sitting = try sit(fleet, 1, environment: Self.deaf)
    sitting.send("y")
    try sitting.until("Fetching …")
    sitting.program.signal(SIGTERM)
    #expect(try sitting.end() == .code(143))
    try expectNothingLeft(fleet, 1)
  }
}
