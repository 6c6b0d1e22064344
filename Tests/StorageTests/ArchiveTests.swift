import Cards
import Glibc
import History
import Scheduling
import TestKit
import Testing

@testable import Storage

/// Backups: packed, read by anybody's tools, restored whole or not at all, and thinned.
@Suite struct ArchiveTests {
  private let now = Timestamp(milliseconds: 1_790_000_600_000, offsetSeconds: 32_400)
  private let lane = "notes/.dasi/journal/test-000001.jsonl"

  private func studied(_ count: Int = 3) throws -> Folder {
    let folder = Folder()
    var sitting = Sitting(folder.journal())
    for number in 0..<count { try sitting.review("c\(number)", minute: number) }
    return folder
  }

  private func places(_ folder: Folder) -> Places { folder.places.with(state: folder["home/test-000001/dasi"]) }

  private func restore(_ folder: Folder, _ name: String) throws(Archive.Fault) -> Restoring.Outcome {
    try Restoring(places(folder)).run(folder[name], candidate: Device(host: "new", random: 9), at: now)
  }

  @Test func `what a program that was left while it made a backup began is taken away with the next`() throws {
    let folder = try studied()
    // No system gives numbers so high to its processes.
    folder.write("half", to: "notes/.dasi/backups/old.tar.gz.2147483646-0.tmp")
    folder.write("half", to: "notes/.dasi/backups/now.tar.gz.\(getpid())-0.tmp")
    folder.write("mine", to: "notes/.dasi/backups/mine.tmp")
    try Backups(places(folder)).make(before: "many", at: now)
    let left = folder.files.filter { $0.hasSuffix(".tmp") }.map { Path.name(of: $0) }
    #expect(Set(left) == ["now.tar.gz.\(getpid())-0.tmp", "mine.tmp"])
  }

  @Test func `fault 38: a restored backup is what was backed up, and what was there before is kept`() throws {
    let folder = try studied()
    folder.write("{\"fuzz\": false}", to: "notes/.dasi/settings.json")
    let then = folder.bytes(of: lane)
    try Archive.save(places(folder), to: folder["old.tar.gz"], at: now)
    do {
      var sitting = Sitting(folder.journal())
      try sitting.review("later", minute: 9)
    }
    folder.write("{\"fuzz\": true}", to: "notes/.dasi/settings.json")
    folder.write("x\n", to: "notes/.dasi/journal/far-00000f.jsonl")
    let newest = folder.bytes(of: lane)
    let outcome = try restore(folder, "old.tar.gz")
    #expect(outcome.files == 2 && folder.bytes(of: lane) == then)
    #expect(folder.text(of: "notes/.dasi/settings.json") == "{\"fuzz\": false}")
    #expect(!folder.files.contains("notes/.dasi/journal/far-00000f.jsonl"))
    #expect(!folder.files.contains { $0.contains("restoring") || $0.hasSuffix(".tmp") })
    let before = try #require(outcome.before)
    _ = try restore(folder, String(before.dropFirst(folder.path.count + 1)))
    #expect(folder.bytes(of: lane) == newest && folder.files.contains("notes/.dasi/journal/far-00000f.jsonl"))
    // Numbers that were given once are not given again.
    var sitting = Sitting(folder.journal())
    #expect(try sitting.review("next").id.device == Device(host: "new", random: 9).name)
  }

  @Test func `fault 36: the same backup restored once more adds nothing`() throws {
    let folder = try studied()
    try Archive.save(places(folder), to: folder["old.tar.gz"], at: now)
    _ = try restore(folder, "old.tar.gz")
    let (once, known) = (folder.bytes(of: lane), Set(Sitting(folder.journal()).known))
    _ = try restore(folder, "old.tar.gz")
    #expect(folder.bytes(of: lane) == once && Set(Sitting(folder.journal()).known) == known && known.count == 3)
  }

  @Test func `standard tools read a backup`() throws {
    let folder = try studied()
    let long = String(repeating: "가", count: 60) + " (conflicted copy).jsonl"
    folder.write(folder.text(of: lane), to: "notes/.dasi/journal/" + long)
    try Archive.save(places(folder), to: folder["b.tar.gz"], at: now)
    mkdir(folder["out"], 0o700)
    let tar = ChildProgram(
      words: ["tar", "xzf", folder["b.tar.gz"], "-C", folder["out"]], environment: ["PATH": "/usr/bin:/bin"])
    let ending = try #require(tar.run())
    #expect(ending.code == 0 && ending.errors.isEmpty)
    #expect(folder.bytes(of: "out/.dasi/journal/test-000001.jsonl") == folder.bytes(of: lane))
    #expect(folder.bytes(of: "out/.dasi/journal/" + long) == folder.bytes(of: lane))
    #expect(FileSystem().isOpenToOthers(folder["b.tar.gz"]) == false)
    #expect(throws: Archive.Fault.exists(path: folder["b.tar.gz"])) {
      try Archive.save(places(folder), to: folder["b.tar.gz"], at: now)
    }
  }

  @Test(arguments: 0..<40)
  func `fault 38: a backup with a byte changed or its end cut off is refused, and nothing changes`(seed: Int) throws {
    let folder = try studied()
    try Archive.save(places(folder), to: folder["b.tar.gz"], at: now)
    var random = Seeded(UInt64(seed))
    var bytes = folder.bytes(of: "b.tar.gz")
    let place = Int.random(in: 10..<bytes.count, using: &random)
    if seed.isMultiple(of: 2) {
      bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    } else {
      bytes.removeLast(bytes.count - place)
    }
    folder.write(bytes, to: "b.tar.gz")
    let before = folder.inventory()
    #expect(throws: Archive.Fault.self) { try restore(folder, "b.tar.gz") }
    #expect(folder.inventory() == before)
  }

  private func packed(_ members: [(String, String)], type: UInt8 = UInt8(ascii: "0")) -> [UInt8] {
    var bytes: [UInt8] = []
    for (name, text) in members {
      var head = Tar.header(name, size: text.utf8.count, at: now)
      if type != UInt8(ascii: "0") {
        head[156] = type
        let sum = head.enumerated().reduce(0) { $0 + ((148..<156).contains($1.offset) ? 32 : Int($1.element)) }
        let digits = String(sum, radix: 8)
        head.replaceSubrange(148..<154, with: (String(repeating: "0", count: 6 - digits.count) + digits).utf8)
      }
      bytes += head + Array(text.utf8) + Tar.padding(after: text.utf8.count)
    }
    return Deflating()?.take(bytes + Tar.end, isLast: true) ?? []
  }

  @Test(arguments: [
    "/etc/passwd", "../x.jsonl", ".dasi/journal/../../x.jsonl", ".dasi/journal/a/b.jsonl", ".dasi/progress.json",
    "notes.md", ".dasi/journal/.hidden.jsonl", ".dasi/journal/x",
  ])
  func `a member no backup has is refused`(name: String) throws {
    let folder = try studied()
    folder.write(packed([(name, "x"), (".dasi/backup.json", "{\"v\":1,\"files\":[]}")]), to: "b.tar.gz")
    let before = folder.inventory()
    #expect(throws: Archive.Fault.hostile(member: name)) { try restore(folder, "b.tar.gz") }
    #expect(folder.inventory() == before)
  }

  @Test func `links, archives without a list and files that grow without measure are refused`() throws {
    let folder = try studied()
    folder.write(packed([(".dasi/journal/a-000001.jsonl", "x")], type: UInt8(ascii: "2")), to: "link")
    #expect(throws: Archive.Fault.hostile(member: ".dasi/journal/a-000001.jsonl")) { try restore(folder, "link") }
    folder.write(packed([(".dasi/journal/a-000001.jsonl", "x")]), to: "bare")
    #expect(throws: Archive.Fault.incomplete(member: ".dasi/backup.json")) { try restore(folder, "bare") }
    folder.write(
      packed([(".dasi/journal/a-000001.jsonl", "x"), (".dasi/backup.json", "{\"v\":1,\"files\":[]}")]), to: "more")
    #expect(throws: Archive.Fault.self) { try restore(folder, "more") }
    folder.write(packed([(".dasi/backup.json", "{\"v\":2}")]), to: "newer")
    #expect(throws: Archive.Fault.newerVersion(2)) { try restore(folder, "newer") }
    let bomb = Deflating()?.take([UInt8](repeating: 0, count: 8 << 20), isLast: true) ?? []
    folder.write(bomb, to: "bomb")
    #expect(throws: Archive.Fault.tooLarge) { try restore(folder, "bomb") }
    folder.write("no archive", to: "text")
    #expect(throws: Archive.Fault.damaged) { try restore(folder, "text") }
  }

  @Test func `nothing is restored while another dasi writes`() throws {
    let folder = Folder()
    var sitting = Sitting(folder.journal())
    try sitting.review("a")
    try Archive.save(places(folder), to: folder["b.tar.gz"], at: now)
    #expect(throws: Archive.Fault.inUse) { try restore(folder, "b.tar.gz") }
    withExtendedLifetime(sitting) {}
  }

  @Test func `a copy of the open journal, as a program that is just being started holds, keeps nobody out`() throws {
    let folder = Folder()
    var copy: Int32 = -1
    do {
      let journal = folder.journal()
      var sitting = Sitting(journal)
      try sitting.review("a")
      copy = dup(try #require(journal.lane).file.descriptor)
    }
    defer { close(copy) }
    try Archive.save(places(folder), to: folder["b.tar.gz"], at: now)
    _ = try restore(folder, "b.tar.gz")
    _ = try restore(folder, "b.tar.gz")
  }

  @Test(arguments: [FileSystem.Call.rename, .write, .sync, .makeFolder], [ENOSPC, EIO])
  func `fault 36: a restore that fails at any step leaves the journal as it was`(call: FileSystem.Call, code: Int32)
    throws
  {
    let folder = try studied()
    try Archive.save(places(folder), to: folder["b.tar.gz"], at: now)
    do {
      var sitting = Sitting(folder.journal())
      try sitting.review("later", minute: 9)
    }
    let whole = folder.bytes(of: lane)
    for step in 0..<12 {
      let counter = Counter()
      let fileSystem = FileSystem { asked, _ in asked == call && counter.next() == step + 1 ? .fails(code) : .none }
      let restoring = Restoring(places(folder), fileSystem: fileSystem)
      do {
        _ = try restoring.run(folder["b.tar.gz"], candidate: Device(host: "new", random: 9), at: now)
        return
      } catch { #expect(folder.bytes(of: lane) == whole, "\(call) at step \(step)") }
    }
  }

  @Test func `fault 36: a restore that is killed at any step leaves the old or the new, and a second one completes`()
    throws
  {
    for step in 0..<400 {
      let folder = try studied()
      let then = folder.bytes(of: lane)
      try Archive.save(places(folder), to: folder["b.tar.gz"], at: now)
      do {
        var sitting = Sitting(folder.journal())
        try sitting.review("later", minute: 9)
      }
      let newest = folder.bytes(of: lane)
      let counter = Counter()
      let dying = FileSystem { _, _ in counter.next() > step ? .fails(EIO) : .none }
      _ = try? Restoring(places(folder), fileSystem: dying).run(
        folder["b.tar.gz"], candidate: Device(host: "new", random: 9), at: now)
      #expect([then, newest].contains(folder.bytes(of: lane)), "step \(step)")
      _ = try restore(folder, "b.tar.gz")
      #expect(folder.bytes(of: lane) == then && !folder.files.contains { $0.contains("restoring") }, "step \(step)")
      _ = try restore(folder, "b.tar.gz")
      #expect(Set(Sitting(folder.journal()).known).count == 3)
      if counter.value <= step { return #expect(step > 30) }
    }
    Issue.record("a restore takes fewer steps")
  }

  @Test func `a day gets one backup, and a year of them keeps days, weeks and months`() throws {
    let folder = try studied()
    let backups = Backups(places(folder))
    for day in 0..<400 {
      let time = now.adding(seconds: day * 86_400)
      #expect(try backups.makeDaily(at: time, dayStart: .standard) != nil)
      #expect(try backups.makeDaily(at: time.adding(seconds: 60), dayStart: .standard) == nil)
      #expect(backups.paths.count <= 7 + 5 + 12 + 1 && backups.paths.count >= min(day + 1, 5))
    }
    #expect(backups.paths.count > 15)
    for path in backups.paths { try Backups.check(path, FileSystem()) }
    #expect(folder.text(of: "notes/.dasi/.gitignore").contains("backups/\n"))
  }

  @Test(arguments: 0..<30)
  func `fault 38: thinning never keeps fewer than five and always the newest`(seed: Int) {
    var random = Seeded(UInt64(seed))
    let days = (0..<Int.random(in: 1...60, using: &random)).map { _ in Int.random(in: 0...900, using: &random) }
      .sorted()
    let backups = days.enumerated().map { (name: "\($0.offset)", day: Day(number: $0.element)) }
    let kept = Backups.kept(backups, on: Day(number: 900))
    #expect(kept.count >= min(5, backups.count) && kept.contains(backups.last?.name ?? ""))
    let again = Backups.kept(backups.filter { kept.contains($0.name) }, on: Day(number: 900))
    #expect(again == kept)
  }
}
