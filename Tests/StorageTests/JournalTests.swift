import Cards
import Glibc
import History
import Scheduling
import Testing

@testable import Storage

@Suite struct JournalTests {
  let folder = Folder()

  @Test func `what was appended is read back by the next process`() throws {
    var first = Sitting(folder.journal())
    let entries = [try first.review("a"), try first.review("b"), try first.review("a")]
    #expect(entries.map(\.id.description) == ["test-000001:1", "test-000001:2", "test-000001:3"])
    #expect(Sitting(folder.journal()).known == entries)
    #expect(
      folder.text(of: "notes/.dasi/journal/test-000001.jsonl")
        == entries.map { JournalLine.text(of: $0) + "\n" }.joined())
  }

  @Test func `numbers go on where the last process stopped, and the device keeps its name`() throws {
    do {
      var first = Sitting(folder.journal())
      try first.review("a")
    }
    let other = Journal(
      folder.places.with(state: folder["home/test-000001/dasi"]), candidate: Device(host: "other", random: 5))
    var second = Sitting(other)
    #expect(try second.review("b").id == EntryID(device: "test-000001", number: 2))
  }

  @Test func `fault 42: looking writes nothing, neither beside the notes nor at home`() throws {
    folder.write("# a", to: "notes/a.md")
    _ = folder.places
    let before = folder.inventory()
    let sitting = Sitting(folder.journal())
    #expect(sitting.journal.obstacle == nil)
    _ = try SettingsFile(folder.places).load()
    #expect(QuizLog(folder.places, candidate: Device(host: "x", random: 1)).results().isEmpty)
    try ProgressSnapshot(of: Ledger(scheduler: Scheduler()), at: Timestamp(milliseconds: 0)).write(to: folder.places)
    #expect(folder.inventory() == before)
  }

  @Test func `files are for their owner alone`() throws {
    var sitting = Sitting(folder.journal())
    try sitting.review("a")
    for (name, mode) in [
      ("", 0o700), ("/journal", 0o700), ("/journal/test-000001.jsonl", 0o600), ("/.gitignore", 0o600),
    ] {
      var status = stat()
      #expect(stat(folder["notes/.dasi" + name], &status) == 0)
      #expect(status.st_mode & 0o777 == UInt32(mode))
    }
    #expect(folder.text(of: "notes/.dasi/.gitignore").contains("progress.json\n"))
  }

  @Test func `fault 11: two at once write lanes of their own, and each sees the other's entries`() throws {
    var one = Sitting(folder.journal())
    var two = Sitting(folder.journal())
    try one.review("a")
    try two.review("b")
    try one.review("c")
    two.refresh()
    #expect(Set(one.known.map(\.id.description)) == ["test-000001:1", "test-000001-2:1", "test-000001:2"])
    #expect(Set(two.known) == Set(one.known))
    #expect(one.notices.isEmpty && two.notices.isEmpty)
  }

  @Test func `fault 11: the lane of a process that is gone is taken over`() throws {
    do {
      var gone = Sitting(folder.journal())
      try gone.review("a")
    }
    var next = Sitting(folder.journal())
    #expect(try next.review("b").id == EntryID(device: "test-000001", number: 2))
  }

  @Test func `fault 12: many that start at once each have a lane, and no answer is lost`() async throws {
    let folder = folder
    _ = folder.places
    let ids = await withTaskGroup(of: [EntryID].self) { group in
      for process in 0..<24 {
        group.addTask {
          let places = Places(notes: folder["notes"], environment: ["HOME": folder["home"]])
          // Each comes with a name of its own; the first to write one down decides.
          let journal = Journal(places, candidate: Device(host: "test", random: UInt64(process)))
          var sitting = Sitting(journal)
          return (0..<5).compactMap { try? sitting.review("card \(process) \($0)").id }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(ids.count == 120 && Set(ids).count == 120)
    #expect(Set(Sitting(Journal(folder.places, candidate: Device(host: "x", random: 1))).known.map(\.id)) == Set(ids))
  }

  @Test func `fault 3: a torn line is told, put aside at the next entry, and the next begins on a new line`() throws {
    do {
      var gone = Sitting(folder.journal())
      try gone.review("a")
    }
    let lane = "notes/.dasi/journal/test-000001.jsonl"
    let whole = folder.text(of: lane)
    folder.write(whole + #"{"v":1,"id":"test-0"#, to: lane)
    var next = Sitting(folder.journal())
    #expect(next.notices == [.torn(path: folder[lane], line: 2)])
    #expect(folder.text(of: lane).hasSuffix("test-0"))
    let entry = try next.review("b")
    #expect(folder.text(of: lane) == whole + JournalLine.text(of: entry) + "\n")
    guard case .putAside(_, let copy)? = next.notices.last else { return #expect(Bool(false)) }
    #expect(folder.text(of: String(copy.dropFirst(folder.path.count + 1))) == #"{"v":1,"id":"test-0"#)
  }

  @Test func `fault 3: a whole line that lacks only its line break gets it`() throws {
    let lane = "notes/.dasi/journal/test-000001.jsonl"
    do {
      var gone = Sitting(folder.journal())
      try gone.review("a")
    }
    folder.write(String(folder.text(of: lane).dropLast()), to: lane)
    var next = Sitting(folder.journal())
    try next.review("b")
    try next.review("c")
    #expect(Sitting(folder.journal()).known.count == 3)
    #expect(folder.text(of: lane).split(separator: "\n").count == 3)
  }

  @Test func `fault 4: a tail of zeros is put aside`() throws {
    let lane = "notes/.dasi/journal/test-000001.jsonl"
    do {
      var gone = Sitting(folder.journal())
      try gone.review("a")
    }
    folder.write(folder.bytes(of: lane) + [UInt8](repeating: 0, count: 4000), to: lane)
    var next = Sitting(folder.journal())
    try next.review("b")
    #expect(!folder.bytes(of: lane).contains(0))
    #expect(Sitting(folder.journal()).known.count == 2)
  }

  @Test(arguments: ["unlink", "rename over", "empty", "shorten", "remove folder"])
  func `fault 12 and 14: a journal deleted or replaced in mid-session is noticed and nothing confirmed is lost`(
    _ how: String
  ) throws {
    var earlier = Sitting(folder.journal())
    try earlier.review("before")
    earlier = Sitting(folder.journal("another-0000"))
    var sitting = Sitting(folder.journal())
    try sitting.review("a")
    try sitting.review("b")
    let lane = "notes/.dasi/journal/test-000001.jsonl"
    let moved = Entry(
      id: EntryID(device: "far-000001", number: 1), at: Timestamp(milliseconds: 5), act: .flag(CardID("z")))
    switch how {
    case "unlink": unlink(folder[lane])
    case "rename over":
      folder.write(JournalLine.text(of: moved) + "\n", to: "other")
      rename(folder["other"], folder[lane])
    case "empty": folder.write("", to: lane)
    case "shorten": folder.write(String(folder.text(of: lane).prefix(200)), to: lane)
    default: rename(folder["notes/.dasi"], folder["elsewhere"])
    }
    let entry = try sitting.review("c")
    #expect(sitting.notices.contains { if case .changedByOthers = $0 { true } else { false } })
    let next = Sitting(folder.journal())
    #expect(Set(next.known).isSuperset(of: sitting.known))
    #expect(next.known.contains(entry))
    #expect(next.known.contains(moved) == (how == "rename over"))
  }

  @Test func `fault 14: lines another program adds in the very moment of an answer are taken in with the next`() throws
  {
    let folder = Folder()
    let path = folder["notes/.dasi/journal/test-000001.jsonl"]
    let stranger = Entry(
      id: EntryID(device: "far-000001", number: 1), at: Timestamp(milliseconds: 1), act: .flag(CardID("z")))
    let writes = Counter()
    let interferer = Interferer { _, call in
      // Once the file is there, only answers are written.
      if call == .write, access(path, F_OK) == 0, writes.next() == 3, let file = fopen(path, "a") {
        fputs(JournalLine.text(of: stranger) + "\n", file)
        fclose(file)
      }
      return .none
    }
    var sitting = Sitting(folder.journal("test-000001", interferer.fileSystem))
    var given: [Entry] = []
    for card in ["a", "b", "c", "d"] { given.append(try sitting.review(card)) }
    #expect(Set(sitting.known) == Set(given + [stranger]))
    #expect(Set(Sitting(folder.journal()).known) == Set(given + [stranger]))
    #expect(given.map(\.id.number) == [1, 2, 3, 4])
  }

  @Test func `fault 14: lines another program adds to the own lane are taken in`() throws {
    var sitting = Sitting(folder.journal())
    try sitting.review("a")
    let lane = "notes/.dasi/journal/test-000001.jsonl"
    let added = Entry(
      id: EntryID(device: "far-000001", number: 1), at: Timestamp(milliseconds: 5), act: .flag(CardID("z")))
    let file = fopen(folder[lane], "a")
    fputs(JournalLine.text(of: added) + "\n", file)
    fclose(file)
    try sitting.review("b")
    #expect(sitting.known.contains(added))
    #expect(Set(Sitting(folder.journal()).known) == Set(sitting.known))
  }

  @Test(arguments: [
    "test-000001.sync-conflict-20261122-1.jsonl", "test-000001 (conflicted copy).jsonl", "test-000001.jsonl~",
    ".#test.jsonl",
  ])
  func `fault 15: conflict copies count as lanes, and what both hold counts once`(name: String) throws {
    do {
      var gone = Sitting(folder.journal())
      try gone.review("a")
    }
    let both = folder.text(of: "notes/.dasi/journal/test-000001.jsonl")
    let other = Entry(
      id: EntryID(device: "test-000001", number: 9), at: Timestamp(milliseconds: 5), act: .flag(CardID("z")))
    folder.write(both + JournalLine.text(of: other) + "\n", to: "notes/.dasi/journal/" + name)
    var sitting = Sitting(folder.journal())
    #expect(sitting.notices == [.conflictCopy(path: folder["notes/.dasi/journal/" + name])])
    #expect(Set(sitting.known).count == 2)
    #expect(try sitting.review("b").id.number == 10)
  }

  @Test func `a newer journal is read as far as it is understood and nothing is written`() throws {
    let name = "notes/.dasi/journal/far-000001.jsonl"
    folder.write(JournalLine.summed(#"{"v":2,"x":1"#) + "\n", to: name)
    var sitting = Sitting(folder.journal())
    let refusal = StorageError.newerVersion(path: folder[name], version: 2)
    #expect(sitting.journal.obstacle == refusal)
    let before = folder.inventory()
    #expect(throws: refusal) { try sitting.review("a") }
    #expect(folder.inventory() == before)
  }

  @Test func `fault 20: a progress folder that is a link is followed, a journal file that is one is not`() throws {
    _ = folder.places
    mkdir(folder["store"], 0o700)
    symlink(folder["store"], folder["notes/.dasi"])
    folder.write("precious", to: "outside")
    mkdir(folder["store/journal"], 0o700)
    symlink(folder["outside"], folder["store/journal/test-000001.jsonl"])
    var sitting = Sitting(folder.journal())
    #expect(sitting.notices == [.unreadable(.leadsOut(path: folder["notes/.dasi/journal/test-000001.jsonl"]))])
    #expect(try sitting.review("a").id.device == "test-000001-2")
    #expect(folder.text(of: "outside") == "precious")
    #expect(folder.files.contains("store/journal/test-000001-2.jsonl"))
  }

  @Test func `nothing is written to a notes folder that is gone`() throws {
    var sitting = Sitting(folder.journal())
    rename(folder["notes"], folder["away"])
    #expect(throws: StorageError.missing(path: folder["notes"])) { try sitting.review("a") }
    #expect(!folder.files.contains("notes"))
  }

  @Test func `fault 20: a journal file with a second name goes on under both`() throws {
    let folder = Folder()
    var sitting = Sitting(folder.journal())
    try sitting.review("a")
    link(folder["notes/.dasi/journal/test-000001.jsonl"], folder["second"])
    try sitting.review("b")
    #expect(sitting.notices.isEmpty)
    #expect(folder.text(of: "second").split(separator: "\n").count == 2)
    #expect(folder.text(of: "second") == folder.text(of: "notes/.dasi/journal/test-000001.jsonl"))
  }

  @Test func `fault 19: without a home there is no device, and that is said before the first answer`() throws {
    let journal = Journal(folder.places.with(state: nil), candidate: Device(host: "x", random: 1))
    #expect(journal.obstacle == .noStateFolder)
    #expect(throws: StorageError.noStateFolder) {
      try journal.append([Entry.Draft(.flag(CardID("a")))], at: Timestamp(milliseconds: 0), knowing: EntryLog())
    }
  }

  @Test func `a line of a megabyte and a file of one line are passed over`() throws {
    let long = String(repeating: "x", count: 9 << 20)
    let good = Entry(
      id: EntryID(device: "far-000001", number: 1), at: Timestamp(milliseconds: 5), act: .flag(CardID("z")))
    folder.write(long + "\n" + JournalLine.text(of: good) + "\n" + long, to: "notes/.dasi/journal/far-000001.jsonl")
    let sitting = Sitting(folder.journal())
    #expect(sitting.known == [good])
    #expect(sitting.notices.count == 2)
  }

  @Test func `a long file is read in stretches, with the lines counted through`() throws {
    let entries = (1...9_000).map { number in
      Entry(
        id: EntryID(device: "far-000001", number: number),
        at: Timestamp(milliseconds: 1_790_000_000_000 + Int64(number) * 1_000, offsetSeconds: 32_400),
        act: number % 500 == 0
          ? .suspend(CardID("c\(number % 7)")) : .review(CardID("c\(number % 40)"), .good, milliseconds: number))
    }
    var lines = entries.map { JournalLine.text(of: $0) + "\n" }
    lines[8_000] = "no entry\n"
    // Longer than any line that is read.
    lines.insert(String(repeating: "x", count: LaneReader.lineLimit * 2) + "\n", at: 4_000)
    let path = "notes/.dasi/journal/far-000001.jsonl"
    folder.write(lines.joined(), to: path)
    let read = Sitting(folder.journal())
    #expect(Set(read.known) == Set(entries).subtracting([entries[8_000]]))
    #expect(
      read.notices == [4_001, 8_002].map { .rejected(path: folder[path], line: $0, fault: .damaged) })
  }

  @Test func `what was read beside is taken in, and what is much shows beforehand`() throws {
    var one = Sitting(folder.journal())
    try one.review("a")
    #expect(one.journal.unread.size == 0)
    var two = Sitting(folder.journal())
    try two.review("b")
    var news = one.journal.unread
    #expect(news.size > 100)
    news.read()
    try one.review("c")
    let taken = one.journal.take(news)
    #expect(taken.found.isEmpty && taken.notices.isEmpty && news.log.map(\.act.card) == [CardID("b")])
    #expect(one.journal.unread.size == 0 && one.journal.refresh().entries.isEmpty)
  }
}
