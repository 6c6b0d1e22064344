import Cards
import Glibc
import History
import Scheduling
import TestKit
import Testing

@testable import Storage

/// The doctor's eyes and hands, on folders that something happened to.
@Suite struct CareTests {
  private let now = Timestamp(milliseconds: 1_790_000_600_000, offsetSeconds: 32_400)
  private let lane = "notes/.dasi/journal/test-000001.jsonl"

  /// A folder with six answers of this device.
  private func studied() throws -> Folder {
    let folder = Folder()
    var sitting = Sitting(folder.journal())
    for number in 0..<6 { try sitting.review("c\(number)", minute: number) }
    return folder
  }

  private func places(_ folder: Folder) -> Places {
    folder.places.with(state: folder["home/test-000001/dasi"])
  }

  private func examine(_ folder: Folder, _ fileSystem: FileSystem = FileSystem()) -> Examination {
    Examination(places(folder), fileSystem, known: nil, at: now) { Ledger(scheduler: Scheduler(), entries: $0) }
  }

  @discardableResult
  private func repair(_ folder: Folder, _ fileSystem: FileSystem = FileSystem()) throws -> [Repair.Deed] {
    var repair = Repair(examine(folder, fileSystem), candidate: Device(host: "spare", random: 7))
    return try repair.run(at: now)
  }

  private func lines(_ folder: Folder) -> [String] { folder.text(of: lane).split(separator: "\n").map(String.init) }

  private func write(_ lines: [String], to folder: Folder) {
    folder.write(lines.joined(separator: "\n") + "\n", to: lane)
  }

  private func entries(_ folder: Folder) -> Set<Entry> { Set(Sitting(folder.journal()).known) }

  @Test func `a folder in order has no findings, and looking writes nothing`() throws {
    let folder = try studied()
    let before = folder.inventory()
    #expect(examine(folder).ailments == [] && examine(folder).entries == 6)
    #expect(folder.inventory() == before)
    #expect(try repair(folder) == [] && folder.inventory() == before)
  }

  /// Something that happened to the lines of a journal, and what is found of it on which line.
  static let faults: [(name: String, harm: @Sendable ([String]) -> [String], line: Int, kind: Ailment.Kind)] = [
    (
      "5: a flipped byte",
      { $0[..<2] + [$0[2].replacing("good", with: "goof").replacing("ms", with: "mt")] + $0[3...] }, 3, .line(.damaged)
    ),
    ("6: a line twice", { $0 + [$0[1]] }, 7, .repeated(EntryID(device: "test-000001", number: 2))),
    ("6: two lines swapped", { [$0[1], $0[0]] + $0[2...] }, 2, .disorder(EntryID(device: "test-000001", number: 1))),
    ("17: a mark of git", { ["<<<<<<< HEAD"] + $0 }, 1, .line(.conflictMarker)),
  ]

  @Test(arguments: faults.indices)
  func `fault 43: what happened to a line is found with its number, mended, and the original kept`(place: Int) throws {
    let fault = Self.faults[place]
    let folder = try studied()
    let harmed = fault.harm(lines(folder))
    write(harmed, to: folder)
    let known = entries(folder)
    let found = examine(folder).ailments.filter { $0.severity == .wrong }
    #expect(found == [Ailment(folder[lane], line: fault.line, fault.kind)], "fault \(fault.name)")
    let deeds = try repair(folder)
    guard case .backedUp = deeds.first, case .rewrote(_, let original) = deeds.last else {
      Issue.record("\(deeds)")
      return
    }
    #expect(
      try FileSystem().contents(of: original, limit: 1 << 20) == Array((harmed.joined(separator: "\n") + "\n").utf8))
    #expect(examine(folder).ailments.filter { $0.severity == .wrong } == [])
    #expect(entries(folder) == known)
  }

  @Test func `fault 3 and 4: a torn end, a tail of zeros and a snapshot that is wrong are found and mended`() throws {
    let folder = try studied()
    let whole = folder.bytes(of: lane)
    folder.write(whole + Array("{\"v\":1,\"id\":\"te".utf8), to: lane)
    #expect(examine(folder).ailments.map(\.kind) == [.torn])
    _ = try repair(folder)
    #expect(folder.bytes(of: lane) == whole)
    folder.write(whole + [UInt8](repeating: 0, count: 40), to: lane)
    folder.write("{\"v\":1", to: "notes/.dasi/progress.json")
    let kinds = examine(folder).ailments.filter { $0.severity == .wrong }.map(\.kind)
    #expect(kinds == [.torn, .snapshot(wrongCards: nil)])
    _ = try repair(folder)
    #expect(folder.bytes(of: lane) == whole)
    let text = folder.text(of: "notes/.dasi/progress.json")
    folder.write(text.replacing("\"reviews\":1", with: "\"reviews\":2"), to: "notes/.dasi/progress.json")
    #expect(examine(folder).ailments.contains { $0.kind == .snapshot(wrongCards: 6) })
    _ = try repair(folder)
    #expect(folder.text(of: "notes/.dasi/progress.json") == text)
  }

  @Test(arguments: [
    "test-000001.sync-conflict-20261122-1.jsonl", "test-000001 (conflicted copy).jsonl", "test-000001 2.jsonl",
    "test-000001.jsonl~", "far-00000f.sync-conflict-1.jsonl",
  ])
  func `fault 15: a copy is found, and what only it holds goes into this device's journal`(name: String) throws {
    let folder = try studied()
    let other = Entry(id: EntryID(device: "far-00000f", number: 3), at: now, act: .flag(CardID("z")))
    let path = "notes/.dasi/journal/" + name
    folder.write(folder.text(of: lane) + JournalLine.text(of: other) + "\n", to: path)
    let known = entries(folder)
    #expect(examine(folder).ailments.contains(Ailment(folder[path], .copy(only: 1))))
    let deeds = try repair(folder)
    #expect(deeds.contains { if case .merged(folder[path], 1, _) = $0 { true } else { false } })
    #expect(!folder.files.contains(path) && known.contains(other) && entries(folder) == known)
    #expect(examine(folder).ailments.filter { $0.severity == .wrong } == [])
  }

  /// A folder with a line twice, marks of git, a copy with an entry of its own and a temporary file of a process long gone.
  private func harmed() throws -> Folder {
    let folder = try studied()
    let lines = lines(folder)
    write(["<<<<<<< HEAD"] + lines[..<4] + ["=======", lines[1]] + lines[4...] + [">>>>>>> far"], to: folder)
    let other = Entry(id: EntryID(device: "far-00000f", number: 3), at: now, act: .flag(CardID("z")))
    folder.write(JournalLine.text(of: other) + "\n", to: "notes/.dasi/journal/test-000001 2.jsonl")
    return folder
  }

  @Test(arguments: [ENOSPC, EIO, EROFS, 0])
  func `fault 36: a repair that fails or is killed at any step loses nothing, and a second one completes`(code: Int32)
    throws
  {
    for step in 0..<400 {
      let folder = try harmed()
      let (known, original) = (entries(folder), folder.bytes(of: lane))
      let counter = Counter()
      let failing = FileSystem { _, _ in
        let place = counter.next()
        return place == step + 1 || (code == 0 && place > step) ? .fails(code == 0 ? EIO : code) : .none
      }
      _ = try? repair(folder, failing)
      #expect(entries(folder) == known, "step \(step)")
      try repair(folder)
      #expect(
        entries(folder) == known && examine(folder).ailments.allSatisfy { $0.severity == .doubtful }, "step \(step)")
      #expect(folder.files.contains { $0.contains("/recovered/") && folder.bytes(of: $0) == original }, "step \(step)")
      if counter.value <= step { return #expect(step > 40) }
    }
    Issue.record("a repair takes fewer steps")
  }

  @Test func `what is no file or leads elsewhere is named once, as what it is`() throws {
    let folder = try studied()
    let journal = "notes/.dasi/journal/"
    mkdir(folder[journal + "a.jsonl"], 0o700)
    folder.write("precious\n", to: "elsewhere.jsonl")
    symlink(folder["elsewhere.jsonl"], folder[journal + "b.jsonl"])
    symlink(folder[lane], folder[journal + "c.jsonl"])
    #expect(
      examine(folder).ailments == [
        Ailment(folder[journal + "a.jsonl"], .unreadable(.notAFile(path: folder[journal + "a.jsonl"]))),
        Ailment(folder[journal + "b.jsonl"], .leadsOut), Ailment(folder[journal + "c.jsonl"], .leadsOut),
      ])
    #expect(
      Sitting(folder.journal()).notices == [
        .unreadable(.notAFile(path: folder[journal + "a.jsonl"])),
        .unreadable(.leadsOut(path: folder[journal + "b.jsonl"])),
        .unreadable(.leadsOut(path: folder[journal + "c.jsonl"])),
      ])
    #expect(folder.text(of: "elsewhere.jsonl") == "precious\n")
  }

  @Test func `a journal folder that cannot be listed is told, not taken for empty`() throws {
    let folder = try studied()
    let journal = folder["notes/.dasi/journal"]
    let blind = FileSystem { call, path in call == .list && path == journal ? .fails(EACCES) : .none }
    #expect(
      examine(folder, blind).ailments.contains { $0.kind == .unreadable(.unreadable(path: journal, code: EACCES)) })
  }

  @Test func `a copy that others might read is put aside for its owner alone`() throws {
    let folder = try harmed()
    chmod(folder["notes/.dasi/journal/test-000001 2.jsonl"], 0o644)
    try repair(folder)
    #expect(examine(folder).ailments.allSatisfy { $0.kind != .open })
  }

  @Test func `a journal of another device is left to that device`() throws {
    let folder = try studied()
    folder.write("<<<<<<< HEAD\n", to: "notes/.dasi/journal/far-00000f.jsonl")
    #expect(try repair(folder).contains(.ofOther(path: folder["notes/.dasi/journal/far-00000f.jsonl"])))
    #expect(folder.text(of: "notes/.dasi/journal/far-00000f.jsonl") == "<<<<<<< HEAD\n")
  }

  @Test func `a journal that another dasi has open is left, and so is one with lines of a newer version`() throws {
    let folder = Folder()
    var sitting = Sitting(folder.journal())
    try sitting.review("a")
    let whole = folder.text(of: lane)
    folder.write(whole + whole, to: lane + ".x")
    let file = fopen(folder[lane], "a")
    fputs(whole, file)
    fclose(file)
    #expect(try repair(folder).contains(.inUse(path: folder[lane])))
    withExtendedLifetime(sitting) {}
    let other = try studied()
    other.write(other.text(of: lane) + JournalLine.summed(#"{"v":2,"x":1"#) + "\n<<<<<<< a\n", to: lane)
    #expect(try repair(other).contains(.notUnderstood(path: other[lane])))
  }

  @Test func `gaps, clocks and aimless undos are told as doubtful`() throws {
    let folder = try studied()
    let undo = Entry(
      id: EntryID(device: "test-000001", number: 9),
      at: Timestamp(milliseconds: 1_789_999_000_000, offsetSeconds: 32_400),
      act: .undo(EntryID(device: "nobody", number: 4)))
    write(lines(folder) + [JournalLine.text(of: undo)], to: folder)
    let kinds = examine(folder).ailments.map(\.kind)
    #expect(
      kinds == [
        .clockBack(entries: 1, seconds: 1_300), .gap(device: "test-000001", from: 7, through: 8), .aimless(entries: 1),
      ])
    #expect(examine(folder).ailments.allSatisfy { $0.severity == .doubtful })
  }

  @Test func `files are for their owner alone, and a repair closes what is open`() throws {
    let folder = try studied()
    let files = FileSystem()
    for path in [".dasi", ".dasi/journal", ".dasi/journal/test-000001.jsonl", ".dasi/.gitignore"] {
      #expect(!files.isOpenToOthers(folder["notes/" + path]))
    }
    chmod(folder[lane], 0o644)
    #expect(examine(folder).ailments == [Ailment(folder[lane], .open)])
    #expect(try repair(folder).contains(.closed(1)))
    #expect(!files.isOpenToOthers(folder[lane]))
  }

  @Test func `a journal folder that is a link out of the progress folder is neither read nor written`() throws {
    let folder = Folder()
    folder.write("precious\n", to: "elsewhere/test-000001.jsonl")
    folder.write("{}", to: "notes/.dasi/settings.json")
    symlink(folder["elsewhere"], folder["notes/.dasi/journal"])
    symlink(folder["elsewhere"], folder["notes/.dasi/backups"])
    let leads = StorageError.leadsOut(path: folder["notes/.dasi/journal"])
    var sitting = Sitting(folder.journal())
    #expect(sitting.notices == [.unreadable(leads)])
    #expect(throws: leads) { try sitting.review("a") }
    #expect(throws: Archive.Fault.storage(.leadsOut(path: folder["notes/.dasi/backups"]))) {
      try Backups(places(folder)).makeDaily(at: now, dayStart: .standard)
    }
    #expect(examine(folder).ailments.count { $0.kind == .leadsOut } == 2)
    #expect(folder.files.filter { $0.hasPrefix("elsewhere/") } == ["elsewhere/test-000001.jsonl"])
  }
}
