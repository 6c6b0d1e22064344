import Cards
import Glibc
import History
import Scheduling
import Study
import Testing

@testable import Storage

@Suite struct QuizLogTests {
  let folder = Folder()

  private func log(_ fileSystem: FileSystem = FileSystem()) -> QuizLog {
    QuizLog(folder.places, candidate: Device(host: "test", random: 1), fileSystem: fileSystem)
  }

  private func result(_ second: Int, deck: String? = nil) -> QuizResult {
    QuizResult(
      at: Timestamp(milliseconds: Int64(second) * 1000, offsetSeconds: 32_400), deck: deck, seconds: 300,
      questions: [
        .init(card: CardID("a"), verdict: .right, milliseconds: 2100, given: "\"CD\"\n"),
        .init(card: CardID("b"), verdict: .nearly, milliseconds: 900, given: "가"),
        .init(card: CardID("c"), verdict: .wrong, milliseconds: 0, given: nil),
      ], score: 15)
  }

  @Test func `results are read back in order of time`() throws {
    try log().append(result(2, deck: "infra"))
    try log().append(result(1))
    #expect(log().results() == [result(1), result(2, deck: "infra")])
    #expect(folder.files.contains("notes/.dasi/quizzes/test-000001.jsonl"))
    #expect(!folder.files.contains("notes/.dasi/journal"))
  }

  @Test func `a torn or damaged line is passed over and the next begins on a line of its own`() throws {
    let name = "notes/.dasi/quizzes/test-000001.jsonl"
    try log().append(result(1))
    let line = folder.text(of: name)
    folder.write(line + line.replacing("300", with: "301") + String(line.prefix(50)), to: name)
    try log().append(result(2))
    #expect(log().results() == [result(1), result(2)])
  }

  @Test func `fault 7: a result that could not be written leaves nothing behind`() throws {
    try log().append(result(1))
    let full = FileSystem { call, _ in call == .write ? .tears(30, ENOSPC) : .none }
    let path = folder["notes/.dasi/quizzes/test-000001.jsonl"]
    #expect(throws: StorageError.unwritable(path: path, code: ENOSPC)) { try log(full).append(result(2)) }
    try log().append(result(3))
    #expect(log().results() == [result(1), result(3)])
    #expect(folder.text(of: "notes/.dasi/quizzes/test-000001.jsonl").split(separator: "\n").count == 2)
  }
}

@Suite struct SnapshotTests {
  let folder = Folder()
  private let ledger = Ledger(
    scheduler: Scheduler(),
    entries: [
      Entry(
        id: EntryID(device: "d", number: 1), at: Timestamp(milliseconds: 0),
        act: .review(CardID("a"), .good, milliseconds: 1))
    ])

  @Test func `a snapshot is written beside a journal and read back`() throws {
    folder.write("", to: "notes/.dasi/journal/d.jsonl")
    let snapshot = ProgressSnapshot(of: ledger, at: Timestamp(milliseconds: 7))
    try snapshot.write(to: folder.places)
    #expect(ProgressSnapshot.read(from: folder.places) == snapshot)
  }

  @Test(arguments: ["", "{", "{\"v\":9}", "\u{0}\u{0}"])
  func `fault 4: a snapshot that is empty, torn or newer is as none`(text: String) {
    folder.write(text, to: "notes/.dasi/progress.json")
    #expect(ProgressSnapshot.read(from: folder.places) == nil)
  }

  @Test func `fault 10: whichever call fails, there is the old snapshot or the new one, whole`() throws {
    folder.write("", to: "notes/.dasi/journal/d.jsonl")
    let old = ProgressSnapshot(of: Ledger(scheduler: Scheduler()), at: Timestamp(milliseconds: 1))
    let new = ProgressSnapshot(of: ledger, at: Timestamp(milliseconds: 2))
    for step in 1...12 {
      try old.write(to: folder.places)
      let counter = Counter()
      let system = FileSystem { _, _ in counter.next() >= step ? .fails(EIO) : .none }
      try? new.write(to: folder.places, fileSystem: system)
      let read = ProgressSnapshot.read(from: folder.places)
      #expect(read == old || read == new)
    }
  }
}
