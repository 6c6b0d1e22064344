import Cards
import Glibc
import History
import Scheduling
import Synchronization
import TestKit
import Testing

@testable import Storage

/// Every operation on the journal with every single call to the system failing, tearing, or being the last before the
/// process or the power goes.
@Suite struct EveryStepTests {
  /// Something done with a journal, from the state a folder may be found in.
  enum Operation: String, CaseIterable, Sendable {
    case firstAnswers = "first answers"
    case nextAnswers = "answers to a journal that is there"
    case undo = "an undo"
    case takeOver = "a lane beside one in use"
    case tornTail = "a torn last line"
    case lineBreak = "a last line without its break"
    case deleted = "a lane deleted in mid-session"
    case replaced = "a lane replaced in mid-session"
    case shortened = "a lane cut in mid-session"
    case copies = "a conflict copy"
    case strangers = "lines of another program in the own lane"
    case snapshot = "progress.json"
  }

  /// What becomes of a call.
  enum Fault: Hashable, Sendable {
    case fails(Int32)
    /// Nothing works from here on, as after a kill.
    case dead
    /// As dead, and a write still leaves so many bytes.
    case deadInWrite(Int)
    /// A write leaves so many bytes and fails; then all works again.
    case tears(Int)
    /// Dead, and what was not synced is gone in part or full of zeros.
    case powerLoss(UInt64)
  }

  private static let faults: [Fault] =
    [ENOSPC, EDQUOT, EIO, EFBIG, EMFILE, EROFS, EACCES].map { .fails($0) }
    + [.dead, .deadInWrite(1), .deadInWrite(60), .tears(1), .tears(60), .tears(159)]
    + (0..<4).map { .powerLoss($0) }

  @Test(arguments: Operation.allCases)
  func
    `fault 2, 7, 8 and 10: whatever call fails or is the last, what was confirmed is there and the next answer is whole`(
      operation: Operation
    ) throws
  {
    let healthy = Interferer { _, _ in .none }
    let calls = try Trial(operation).run(healthy, isHealthy: true) { healthy.calls }
    var points = 0
    for step in calls.indices {
      for fault in Self.faults where fault.bears(on: calls[step]) {
        points += 1
        let trial = try Trial(operation)
        let lens = PowerLens()
        let interferer = Interferer { index, call in fault.interference(at: index - step, call) }
        try trial.run(lens.watching(interferer, in: trial.folder), isHealthy: false) {
          if case .powerLoss(let seed) = fault { lens.loseWhatIsUnsynced(seed) }
        }
        try trial.check("\(operation.rawValue), step \(step) (\(calls[step])), \(fault)")
      }
    }
    print("\(operation.rawValue): \(calls.count) calls, \(points) fault points")
    #expect(points > 50)
  }
}

extension EveryStepTests.Fault {
  /// Whether the fault means anything for such a call.
  func bears(on call: FileSystem.Call) -> Bool {
    switch self {
    case .fails, .dead, .powerLoss: true
    case .deadInWrite, .tears: call == .write
    }
  }

  /// What stands in the way of a call so many calls after the faulty one.
  func interference(at distance: Int, _ call: FileSystem.Call) -> FileSystem.Interference {
    switch self {
    case .fails(let code): distance == 0 ? .fails(code) : .none
    case .dead, .powerLoss: distance >= 0 ? .fails(EIO) : .none
    case .deadInWrite(let bytes): distance == 0 ? .tears(bytes, EIO) : distance > 0 ? .fails(EIO) : .none
    case .tears(let bytes): distance == 0 ? .tears(bytes, ENOSPC) : .none
    }
  }
}

/// One operation in a folder of its own.
private final class Trial {
  let folder = Folder()
  private let operation: EveryStepTests.Operation
  /// What the journal held before.
  private var before: [Entry] = []
  private var confirmed: [Entry] = []
  private var attempts = 0
  /// What must be there in the end.
  private var promised: [Entry] = []
  /// Another process that is at work meanwhile.
  private var neighbour: Sitting?
  private var oldSnapshot: ProgressSnapshot?
  private var isLastConfirmed = false

  private var lane: String { "notes/.dasi/journal/test-000001.jsonl" }

  init(_ operation: EveryStepTests.Operation) throws {
    self.operation = operation
    _ = folder.places
    if operation == .firstAnswers { return }
    var sitting = Sitting(folder.journal())
    for card in ["x", "y"] { before.append(try sitting.review(card)) }
    let text = folder.text(of: lane)
    switch operation {
    case .takeOver: neighbour = sitting
    case .tornTail: folder.write(text + #"{"v":1,"id":"test-000001:3","at":"#, to: lane)
    case .lineBreak: folder.write(String(text.dropLast()), to: lane)
    case .copies:
      let other = Self.entry("far-000001", 1)
      before.append(other)
      folder.write(
        text + JournalLine.text(of: other) + "\n", to: "notes/.dasi/journal/test-000001 (conflicted copy).jsonl")
    case .snapshot:
      let old = ProgressSnapshot(of: Ledger(scheduler: Scheduler(), entries: before), at: before[0].at)
      try old.write(to: folder.places)
      oldSnapshot = old
    default: break
    }
  }

  private static func entry(_ device: String, _ number: Int) -> Entry {
    Entry(id: EntryID(device: device, number: number), at: Timestamp(milliseconds: 5), act: .flag(CardID("z")))
  }

  /// Does the operation, and `then` when it is over; returns what that gives.
  @discardableResult
  func run<Value>(_ interferer: Interferer, isHealthy: Bool, _ then: () -> Value) throws -> Value {
    var sitting = Sitting(folder.journal("test-000001", interferer.fileSystem))
    answer("a", &sitting)
    switch operation {
    case .undo: undo(&sitting)
    case .deleted: unlink(folder[lane])
    case .replaced:
      folder.write(JournalLine.text(of: Self.entry("far-000001", 1)) + "\n", to: "other")
      rename(folder["other"], folder[lane])
    case .shortened: truncate(folder[lane], 90)
    case .strangers:
      let file = fopen(folder[lane], "a")
      fputs(JournalLine.text(of: Self.entry("far-000001", 1)) + "\n", file)
      fclose(file)
    case .snapshot:
      let ledger = Ledger(scheduler: Scheduler(), entries: before + confirmed)
      try? ProgressSnapshot(of: ledger, at: before[0].at).write(to: folder.places, fileSystem: interferer.fileSystem)
    default: break
    }
    answer("b", &sitting)
    if isHealthy { #expect(confirmed.count == attempts) }
    // What another program took away is back as soon as the next answer is confirmed.
    let isRobbed = [.deleted, .replaced, .shortened].contains(operation)
    promised = !isRobbed ? before + confirmed : isLastConfirmed ? sitting.known : []
    return then()
  }

  /// One answer, tried once more where it fails.
  private func answer(_ card: String, _ sitting: inout Sitting) {
    attempts += 1
    for _ in 0..<2 {
      guard let entry = try? sitting.review(card) else { continue }
      isLastConfirmed = true
      return confirmed.append(entry)
    }
    isLastConfirmed = false
  }

  private func undo(_ sitting: inout Sitting) {
    guard let last = confirmed.last else { return }
    attempts += 1
    let draft = Entry.Draft(.undo(last.id))
    guard let written = try? sitting.journal.append([draft], at: last.at, knowing: EntryLog(sitting.known)) else {
      return
    }
    sitting.known += written
    confirmed += written
  }

  /// What must hold whatever happened.
  func check(_ fault: String) throws {
    var after = Sitting(folder.journal())
    #expect(Set(after.known).isSuperset(of: promised), "\(fault)")
    #expect(Set(after.known.map(\.id)).count == Set(after.known).count, "\(fault)")
    #expect(Set(after.known).count <= before.count + attempts + 1, "\(fault)")
    let known = Set(after.known)
    let next = try after.review("next")
    #expect(Set(Sitting(folder.journal()).known) == known.union([next]), "\(fault)")
    guard let oldSnapshot else { return }
    let read = ProgressSnapshot.read(from: folder.places)
    #expect(read != nil && (read?.entries ?? 0) >= oldSnapshot.entries, "\(fault)")
  }
}

/// Watches which bytes and names were synced, to take away what was not, as a loss of power may.
private final class PowerLens: Sendable {
  private struct State {
    var sizes: [String: Int] = [:]
    var names: [String: Set<String>] = [:]
    var written: Set<String> = []
  }

  private let state = Mutex(State())

  func watching(_ interferer: Interferer, in folder: Folder) -> Interferer {
    // What was there before is on the disk.
    let journal = folder["notes/.dasi/journal"]
    for name in (try? FileSystem().names(in: journal)) ?? [] {
      let path = journal + "/" + name
      state.withLock { $0.sizes[path] = (try? FileSystem().status(of: path))?.size }
    }
    return Interferer(watching: interferer) { call, path in self.note(call, path) }
  }

  /// Takes note of a call that goes through.
  private func note(_ call: FileSystem.Call, _ path: String) {
    state.withLock { state in
      if call == .write { state.written.insert(path) }
      guard call == .sync, let status = try? FileSystem().status(of: path) else { return }
      if status.kind == .folder {
        state.names[path] = Set((try? FileSystem().names(in: path)) ?? [])
      } else {
        state.sizes[path] = status.size
      }
    }
  }

  /// Cuts off a part of what was not synced, or leaves zeros there; new names that were not synced are gone.
  func loseWhatIsUnsynced(_ seed: UInt64) {
    var random = Seeded(seed)
    let state = state.withLock { $0 }
    for path in state.written.sorted() where path.contains("/journal/") {
      guard let size = (try? FileSystem().status(of: path))?.size else { continue }
      let synced = state.sizes[path] ?? 0
      if let names = state.names[Path.folder(of: path)], synced == 0, !names.contains(Path.name(of: path)) {
        unlink(path)
        continue
      }
      guard size > synced else { continue }
      let kept = random.int(in: synced...size)
      truncate(path, off_t(kept))
      if seed % 2 == 1 { truncate(path, off_t(size)) }
    }
  }
}
