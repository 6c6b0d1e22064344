import Cards
import Glibc
import History
import Scheduling
import Synchronization
import Testing

@testable import Storage

/// A sitting in which each single call to the system fails, tears or is the last.
@Suite struct JournalFaultTests {
  /// How many calls a sitting of three answers and a snapshot makes.
  private static let calls: Int = {
    let interferer = Interferer { _, _ in .none }
    _ = outcome(of: interferer, in: Folder())
    return interferer.calls.count
  }()

  /// Plays a sitting: three answers, each tried again once when it fails, then the snapshot;
  /// returns what was confirmed.
  private static func outcome(of interferer: Interferer, in folder: Folder, retries: Bool = true) -> [Entry] {
    var sitting = Sitting(folder.journal("test-000001", interferer.fileSystem))
    var confirmed: [Entry] = []
    for card in ["a", "b", "c"] {
      if let entry = try? sitting.review(card) {
        confirmed.append(entry)
      } else if retries, let entry = try? sitting.review(card) {
        confirmed.append(entry)
      }
    }
    let snapshot = ProgressSnapshot(
      of: Ledger(scheduler: Scheduler(), entries: sitting.known), at: Timestamp(milliseconds: 0))
    try? snapshot.write(to: folder.places, fileSystem: interferer.fileSystem)
    return confirmed
  }

  @Test(arguments: [ENOSPC, EDQUOT, EIO, EFBIG, EMFILE, EROFS])
  func `fault 7: whichever call fails, an answer is confirmed and there or told as failed and gone, and a retry works`(
    code: Int32
  ) {
    for step in 0..<Self.calls {
      let folder = Folder()
      let interferer = Interferer { index, _ in index == step ? .fails(code) : .none }
      let confirmed = Self.outcome(of: interferer, in: folder)
      let after = Sitting(folder.journal())
      #expect(after.known == confirmed, "step \(step), \(interferer.calls[step])")
      #expect(confirmed.count == 3, "step \(step), \(interferer.calls[step])")
      #expect(after.notices.isEmpty)
    }
  }

  @Test(arguments: [ENOSPC, EIO, EMFILE])
  func `fault 7: in a lane with a history, whichever call fails, no number is given twice and nothing is lost`(
    code: Int32
  ) throws {
    for step in 0..<Self.calls + 10 {
      let folder = Folder()
      do {
        var before = Sitting(folder.journal())
        for card in ["x", "y"] { _ = try before.review(card) }
      }
      let confirmed = Self.outcome(of: Interferer { index, _ in index == step ? .fails(code) : .none }, in: folder)
      let after = Sitting(folder.journal())
      #expect(Set(after.known.map(\.id)).count == after.known.count, "step \(step)")
      #expect(Set(after.known).isSuperset(of: confirmed) && after.known.count == 5, "step \(step)")
    }
  }

  @Test func `fault 14: a lane that is deleted and fails to open once is written again with all that was confirmed`()
    throws
  {
    for step in 0..<12 {
      let folder = Folder()
      let trigger = Trigger()
      let interferer = Interferer { _, _ in trigger.fires(at: step) ? .fails(EIO) : .none }
      var sitting = Sitting(folder.journal("test-000001", interferer.fileSystem))
      let confirmed = [try sitting.review("a"), try sitting.review("b")]
      unlink(folder["notes/.dasi/journal/test-000001.jsonl"])
      trigger.arm()
      let third: Entry
      do { third = try sitting.review("c") } catch { third = try sitting.review("c") }
      let after = Sitting(folder.journal())
      #expect(Set(after.known) == Set(confirmed + [third]), "step \(step)")
    }
  }

  @Test func `fault 2 and 10: killed at any call, every confirmed answer is there and at most one more`() {
    for step in 0..<Self.calls {
      let folder = Folder()
      let interferer = Interferer { index, _ in index >= step ? .fails(EIO) : .none }
      let confirmed = Self.outcome(of: interferer, in: folder, retries: false)
      var after = Sitting(folder.journal())
      #expect(after.known.starts(with: confirmed), "step \(step)")
      #expect(after.known.count <= confirmed.count + 1, "step \(step)")
      #expect((try? after.review("next")) != nil, "step \(step)")
      #expect(Sitting(folder.journal()).known.count == after.known.count, "step \(step)")
    }
  }

  @Test func `fault 2 and 3: killed after any byte of a line, all before it is there and the next answer is whole`() {
    for length in 0...160 {
      let folder = Folder()
      // The write of the third answer tears, and then nothing more happens.
      let dead = Interferer.afterTear(ofWrite: 3, bytes: length)
      let confirmed = Self.outcome(of: dead, in: folder, retries: false)
      var after = Sitting(folder.journal())
      #expect(after.known.starts(with: confirmed) && after.known.count <= confirmed.count + 1)
      _ = try? after.review("next")
      #expect(Sitting(folder.journal()).known.count == after.known.count)
    }
  }

  @Test func `fault 7: a full disk in the middle of a line leaves no half line, and the answer can be given again`() {
    for length in 0...160 {
      let folder = Folder()
      let interferer = Interferer.tearing(write: 3, bytes: length)
      let confirmed = Self.outcome(of: interferer, in: folder)
      #expect(confirmed.count == 3)
      let after = Sitting(folder.journal())
      #expect(after.known == confirmed && after.notices.isEmpty)
    }
  }

  @Test func `fault 8: a failed sync is no answer, and the next one writes and syncs the line anew`() throws {
    let folder = Folder()
    let interferer = Interferer { _, _ in .none }
    _ = Self.outcome(of: interferer, in: folder)
    let syncs = interferer.calls.indices.filter { interferer.calls[$0] == .sync }
    for step in syncs {
      let folder = Folder()
      let faulty = Interferer { index, _ in index == step ? .fails(EIO) : .none }
      var sitting = Sitting(folder.journal("test-000001", faulty.fileSystem))
      for card in ["a", "b", "c"] where (try? sitting.review(card)) == nil {
        #expect(Sitting(folder.journal()).known == sitting.known)
        try sitting.review(card)
      }
      #expect(Sitting(folder.journal()).known == sitting.known)
    }
  }

  @Test func `fault 8: when the line cannot even be cut off again, nothing is confirmed before it can`() throws {
    let folder = Folder()
    let broken = Interferer { index, call in
      (20..<60).contains(index) && (call == .sync || call == .truncate) ? .fails(EIO) : .none
    }
    var sitting = Sitting(folder.journal("test-000001", broken.fileSystem))
    var confirmed: [Entry] = []
    for minute in 0..<20 {
      if let entry = try? sitting.review("a", minute: minute) { confirmed.append(entry) }
    }
    #expect(confirmed.count < 20 && confirmed.count > 5)
    #expect(Sitting(folder.journal()).known == confirmed)
  }

  @Test func `fault 9: writes of a byte at a time lose and double nothing`() throws {
    let folder = Folder()
    let interferer = Interferer { _, call in call == .write ? .short(1) : .none }
    #expect(Self.outcome(of: interferer, in: folder).count == 3)
    #expect(Sitting(folder.journal()).known.count == 3)
  }

  @Test func `fault 18: where there are no locks each process writes a new file of its own`() throws {
    let folder = Folder()
    let lockless = Interferer { _, call in call == .lock ? .fails(ENOLCK) : .none }
    var one = Sitting(folder.journal("test-000001", lockless.fileSystem))
    var two = Sitting(folder.journal("test-000001", lockless.fileSystem))
    try one.review("a")
    try two.review("b")
    try one.review("c")
    #expect(one.notices.contains(.locksUnsupported(path: folder["notes/.dasi/journal"])))
    #expect(Set(Sitting(folder.journal()).known.map(\.id)).count == 3)
  }

  @Test func `fault 18: where nothing can be synced, writing has to do`() throws {
    let folder = Folder()
    let syncless = Interferer { _, call in call == .sync ? .fails(EINVAL) : .none }
    #expect(Self.outcome(of: syncless, in: folder).count == 3)
  }

  @Test func `fault 19: a read-only disk is known before the first answer`() throws {
    let folder = Folder()
    let journal = folder.journal(
      "test-000001", Interferer { _, call in call == .access ? .fails(EROFS) : .none }.fileSystem)
    #expect(journal.obstacle == .unwritable(path: folder["notes"], code: EROFS))
  }
}

extension Interferer {
  /// Tears one write, counted among the writes, and goes on.
  static func tearing(write number: Int, bytes: Int) -> Interferer {
    let writes = Counter()
    return Interferer { _, call in
      call == .write && writes.next() == number + Interferer.setupWrites ? .tears(bytes, ENOSPC) : .none
    }
  }

  /// Tears one write, and nothing works after it.
  static func afterTear(ofWrite number: Int, bytes: Int) -> Interferer {
    let writes = Counter()
    let dead = Counter()
    return Interferer { _, call in
      if dead.value > 0 { return .fails(EIO) }
      guard call == .write, writes.next() == number + Interferer.setupWrites else { return .none }
      _ = dead.next()
      return .tears(bytes, EIO)
    }
  }

  /// Writes before the first answer: the device's name and the ignore list.
  private static let setupWrites = 2
}

/// Counts calls from the moment it is armed.
private final class Trigger: Sendable {
  private let calls = Mutex<Int?>(nil)

  func arm() { calls.withLock { $0 = 0 } }

  func fires(at step: Int) -> Bool {
    calls.withLock { count in
      guard let now = count else { return false }
      count = now + 1
      return now == step
    }
  }
}
