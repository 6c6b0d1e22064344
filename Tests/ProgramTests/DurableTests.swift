import FoundationEssentials
import Glibc
import TestKit
import Testing

/// What was said to be recorded is on disk, whatever happens to the program, its disk or its files.
@Suite struct DurableTests {
  /// How often the program is killed; `DASI_KILL_ROUNDS` sets another number.
  private static let rounds = ProcessInfo.processInfo.environment["DASI_KILL_ROUNDS"].flatMap { Int($0) } ?? 12
  private static let review = ["review", "--plain", "--json", "notes", "--language", "en"]

  @Test func `fault 1: killed at any moment, every answer acknowledged is there, and at most one more each time`()
    throws
  {
    let place = try Workplace.withManyBirds(Self.rounds * 8 + 40)
    var random = Seeded(7)
    var acknowledged: [String] = []
    for round in 0..<Self.rounds {
      let talk = try LineTalk(place, Self.review)
      try talk.until("question")
      for _ in 0..<random.int(in: 0...3) {
        talk.send("\n4\n")
        try talk.until("recorded")
      }
      // What follows is on its way when the program is killed, at a moment nobody chooses.
      let coming = random.int(in: 0...4)
      talk.send(String(repeating: "\n4\n", count: coming))
      if coming > 0, random.int(in: 0...1) == 0 { try talk.until(random.pick(["answer", "recorded", "question"])) }
      talk.program.signal(SIGKILL)
      #expect(try talk.end() == .signal(SIGKILL))
      acknowledged += talk.recorded
      let there = place.journalIDs
      #expect(Set(there).isSuperset(of: acknowledged), "round \(round)")
      #expect(there.count == Set(there).count)
      #expect(there.count <= acknowledged.count + round + 1)
    }
    #expect(acknowledged.count > Self.rounds)
    let after = try place.run("stats", "--json", "notes")
    #expect(after.ending == .code(0) && after.errors.isEmpty)
    print("\(Self.rounds) kills, \(acknowledged.count) answers acknowledged, all there")
  }

  @Test func `fault 39: after a kill -9 undo takes back what was acknowledged, one after another`() throws {
    let place = try Workplace.withManyBirds(5)
    let talk = try LineTalk(place, Self.review)
    for _ in 0..<3 {
      try talk.until("question")
      talk.send("\n4\n")
    }
    for _ in 0..<3 where talk.recorded.count < 3 { try talk.until("recorded") }
    talk.program.signal(SIGKILL)
    try talk.end()
    let next = try place.run(Self.review, input: "u\nu\nu\nu\n")
    #expect(next.output.split(separator: "\n").filter { $0.contains(#""type":"undo""#) }.count == 3)
    #expect(next.ending == .code(0))
    let redone = try place.run(Self.review, input: "r\nr\nr\nr\n")
    #expect(redone.output.split(separator: "\n").filter { $0.contains(#""type":"undo""#) }.count == 3)
    #expect(try place.run(Self.review).output.contains(#""left":2"#))
  }

  @Test(arguments: ["unlink", "empty", "replace", "folder"])
  func `fault 14: a journal deleted or replaced in mid-session loses no acknowledged answer`(_ how: String) throws {
    let place = try Workplace.withManyBirds(6)
    try place.nameDevice("owl-000001")
    let talk = try LineTalk(place, Self.review)
    for count in 1...2 {
      talk.send("\n4\n")
      while talk.recorded.count < count { try talk.until("recorded") }
    }
    let journal = place.notes.appending(path: ".dasi/journal").path
    switch how {
    case "unlink": unlink(journal + "/owl-000001.jsonl")
    case "empty": truncate(journal + "/owl-000001.jsonl", 0)
    case "replace":
      try Data().write(to: URL(filePath: journal + "/other"))
      rename(journal + "/other", journal + "/owl-000001.jsonl")
    default: rename(journal, journal + "-away")
    }
    talk.send("\n4\nq\n")
    #expect(try talk.end() == .code(0))
    #expect(talk.recorded.count == 3)
    #expect(Set(place.journalIDs) == Set(talk.recorded))
  }

  @Test func `fault 11: two at once both write, and each knows the other's answers when it next asks for a card`()
    throws
  {
    let place = try Workplace.withManyBirds(4)
    let one = try LineTalk(place, Self.review, name: "one")
    let two = try LineTalk(place, Self.review, name: "two")
    let first = try one.until("question")
    #expect(try two.until("question") == first)
    two.send("\n4\n")
    try two.until("recorded")
    let second = try two.until("question")
    two.send("\n4\n")
    try two.until("recorded")
    let third = try two.until("question")
    one.send("\n4\n")
    try one.until("recorded")
    let next = try one.until("question")
    #expect(next != second && card(in: next) == card(in: third))
    for talk in [one, two] {
      talk.send("q\n")
      #expect(try talk.end() == .code(0))
    }
    #expect(Set(place.journalIDs) == Set(one.recorded + two.recorded))
  }

  private func card(in question: String) -> Substring { question.prefix(60) }

  @Test func `fault 12: many started at once have lanes of their own, and no answer is lost`() throws {
    // Enough that each has a second card to ask even when it hears of what all the others answered.
    let place = try Workplace.withManyBirds(16)
    let talks = try (0..<8).map { try LineTalk(place, Self.review, name: "many\($0)") }
    for talk in talks { talk.send("\n4\n\n4\nq\n") }
    for talk in talks { #expect(try talk.end() == .code(0)) }
    let recorded = talks.flatMap(\.recorded)
    #expect(recorded.count == 16 && Set(recorded).count == 16)
    #expect(Set(place.journalIDs) == Set(recorded))
  }

  @Test(arguments: ["delete", "folder", "pipe", "rename"])
  func `fault 13: a note taken away in mid-session does not stop it, and nothing is put in its place`(_ how: String)
    throws
  {
    let place = try Workplace.withManyBirds(4)
    let note = place.notes.appending(path: "birds.md").path
    let talk = try LineTalk(place, Self.review)
    try talk.until("question")
    switch how {
    case "rename": rename(note, note + ".bak")
    default: unlink(note)
    }
    if how == "folder" { mkdir(note, 0o700) }
    if how == "pipe" { mkfifo(note, 0o600) }
    talk.send("\n4\n\n4\nq\n")
    #expect(try talk.end() == .code(0))
    #expect(talk.recorded.count == 2 && place.journalIDs.count == 2)
    var status = stat()
    let isThere = lstat(note, &status) == 0
    #expect(isThere == (how == "folder" || how == "pipe"))
  }

  @Test func `fault 7: when a file may grow no more, the answer waits, is kept elsewhere, and goes home later`() throws
  {
    let place = try Workplace.withManyBirds(8)
    // Half a kilobyte a file: one answer, perhaps two.
    let command = "ulimit -f 1; exec \"$0\" \"$@\""
    let talk = try LineTalk(place, ["-c", command, Workplace.program] + Self.review, at: "/bin/sh")
    var left = 8
    while !talk.heard.contains(where: { $0.contains(#""event":"failed""#) }), left > 0 {
      left -= 1
      talk.send("\n4\n")
      try talk.until("\"event\":\"answer\"")
      try talk.until("\"event\":\"")
    }
    let before = talk.recorded
    #expect(talk.heard.last?.contains("cannot be written") ?? false)
    // Nothing else is heard, and no next card shows.
    talk.send("4\n")
    try talk.until("failed")
    talk.send("\n")
    try talk.until("failed")
    #expect(Set(place.journalIDs) == Set(before))
    talk.send("e\n")
    try talk.until("recorded")
    try talk.until("question")
    talk.send("q\n")
    #expect(try talk.end() == .code(0))
    #expect(talk.recorded.count == before.count + 1)
    // The next start knows it; the next answer takes it home.
    let next = try place.run(Self.review, input: "\n4\nq\n")
    #expect(next.errors.isEmpty)
    #expect(Set(place.journalIDs).isSuperset(of: talk.recorded))
    #expect(!place.files.contains { $0.contains("away") })
  }

  /// Whether this process may mount a small disk.
  private static let canMount = getuid() == 0 && (try? smallDisk { _ in }) != nil

  /// A disk of 64 kB that is there while `body` runs.
  private static func smallDisk(_ body: (String) throws -> Void) throws {
    let place = try Workplace()
    let path = place.root.appending(path: "disk").path
    mkdir(path, 0o700)
    let arguments = ["-t", "tmpfs", "-o", "size=64k", "none", path]
    let mount = try ChildProcess("/bin/mount", arguments, environment: [:], streams: [], folder: "/")
    guard try mount.waitForEnd() == .code(0) else { throw POSIXError(.EPERM) }
    defer { umount2(path, Int32(MNT_DETACH)) }
    try body(path)
  }

  @Test(.enabled(if: canMount, "this needs the right to mount a small disk"))
  func `fault 7: on a full disk answers wait, and all is well when there is room again`() throws {
    let place = try Workplace.withManyBirds(6)
    try Self.smallDisk { disk in
      let talk = try LineTalk(place, Self.review + ["--progress", disk])
      talk.send("\n4\n")
      try talk.until("recorded")
      let stone = open(disk + "/stone", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
      let block = [UInt8](repeating: 1, count: 1024)
      while write(stone, block, block.count) > 0 {}
      close(stone)
      // Some answers fit into the block that is there; then none does.
      var answers = 0
      while !talk.heard.contains(where: { $0.contains(#""event":"failed""#) }), answers < 200 {
        answers += 1
        talk.send(answers % 2 == 1 ? "\n4\n" : "u\n")
        try talk.until(#""event":"#)
        while let last = talk.heard.last,
          !["recorded", "failed"].contains(where: { last.contains("\"event\":\"\($0)") })
        {
          try talk.until(#""event":"#)
        }
      }
      #expect(talk.heard.last?.contains("the disk is full") ?? false)
      unlink(disk + "/stone")
      talk.send("\n")
      try talk.until("recorded")
      talk.send("q\n")
      #expect(try talk.end() == .code(0))
      let journal = try FileManager.default.contentsOfDirectory(atPath: disk + "/.dasi/journal")
      let lines = try journal.flatMap { name in
        String(decoding: try Data(contentsOf: URL(filePath: disk + "/.dasi/journal/" + name)), as: UTF8.self)
          .split(separator: "\n")
      }
      #expect(lines.count == talk.recorded.count && lines.allSatisfy { $0.hasSuffix("\"}") })
    }
  }

  @Test func `fault 40: a journal of a newer version is refused with what to do, and not a byte of it is changed`()
    throws
  {
    let place = try Workplace.withManyBirds(3)
    // A line of version 2 with its own checksum.
    let line = #"{"v":2,"id":"owl-000001:1","deed":"new","sum":"0c3f210c"}"#
    try place.write(Data((line + "\n").utf8), to: ".dasi/journal/owl-000001.jsonl")
    let before = place.journal
    let run = try place.run(Self.review, input: "\n4\n")
    #expect(run.ending == .code(1))
    #expect(run.errors.contains("newer dasi") && run.errors.contains("Update dasi"))
    #expect(place.journal == before)
    #expect(try place.run("stats", "--plain", "notes").ending == .code(0))
    let sitting = try place.sit("notes", "--language", "en")
    try sitting.until("Looking only, for now:")
    try sitting.until("newer dasi")
    sitting.send("\rq")
    #expect(try sitting.end() == .code(0))
    #expect(place.journal == before)
  }

  @Test func `fault 21: a clock that was set back is told in the sitting, once and kindly, and no answer is refused`()
    throws
  {
    let place = try Workplace.withManyBirds(4)
    let future = "2036-05-01T09:00:00.000+09:00"
    let now = "2026-11-22T19:04:05.000+09:00"
    let told = "The clock says 2026-11-22 19:04, yet there are answers from 2036-05-01 09:00. Check the clock"
    _ = try place.run("review", "--plain", "notes", "--language", "en", "--at", future, input: "\n4\nq\n")
    let screen = try place.sit("review", "notes", "--language", "en", "--at", now)
    try screen.until("yet there are answers")
    screen.send("q")
    #expect(try screen.end() == .code(0))
    let run = try place.run("review", "--plain", "notes", "--language", "en", "--at", now, input: "\n4\n\n4\nq\n")
    #expect(run.ending == .code(0))
    #expect((run.errors + run.output).ranges(of: told).count == 1)
    #expect(place.journal.split(separator: "\n").count == 3)
    let after = try place.run("stats", "--plain", "notes", "--language", "en", "--at", now)
    #expect(!after.errors.contains("Check the clock"))
  }
}
