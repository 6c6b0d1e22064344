import Cards
import Glibc
import History
import Scheduling
import Testing

@testable import Storage

/// Answers that their own folder did not take.
@Suite struct RefugeTests {
  private let folder = Folder()
  private let time = Timestamp(milliseconds: 1_790_000_000_000, offsetSeconds: 32_400)

  private func refuge(_ fileSystem: FileSystem = FileSystem()) throws -> Refuge {
    let places = folder.places.with(state: folder["home/test-000001/dasi"])
    let device = try #require(Device(name: "test-000001"))
    return try #require(Refuge(of: places, candidate: device, fileSystem: fileSystem))
  }

  private func draft(_ card: String) -> Entry.Draft { Entry.Draft(.review(CardID(card), .good, milliseconds: 1)) }

  @Test func `fault 7: what is kept elsewhere counts at the next start and goes home with the next answer`() throws {
    let full = Interferer { _, call in call == .write ? .fails(ENOSPC) : .none }
    var sitting = Sitting(folder.journal("test-000001", full.fileSystem))
    #expect(throws: StorageError.self) { try sitting.review("a") }
    let kept = try refuge().append([draft("a")], at: time, knowing: EntryLog())
    #expect(kept.map(\.id.description) == ["test-000001-away:1"])
    // The next start: the disk has room again.
    let (home, shelter) = (folder.journal(), try refuge())
    #expect(home.refresh().entries.isEmpty)
    #expect(shelter.entries() == kept)
    let written = try home.append([draft("b")], at: time, knowing: EntryLog(kept))
    shelter.moveHome(to: home, knowing: EntryLog(kept))
    #expect(Set(Sitting(folder.journal()).known) == Set(kept + written))
    #expect(!folder.files.contains { $0.contains("away") })
    #expect(try refuge().entries().isEmpty)
  }

  @Test func `fault 7: where the move home fails at any step, the answer is in one of the two places and counts once`()
    throws
  {
    let steps = Counter()
    for step in 0..<60 {
      let folder = Folder()
      let places = folder.places.with(state: folder["home/test-000001/dasi"])
      let device = try #require(Device(name: "test-000001"))
      let kept = try #require(Refuge(of: places, candidate: device)).append(
        [draft("a")], at: time, knowing: EntryLog())
      let interferer = Interferer { index, _ in index == step ? .fails(EIO) : .none }
      let home = folder.journal("test-000001", interferer.fileSystem)
      let shelter = try #require(Refuge(of: places, candidate: device, fileSystem: interferer.fileSystem))
      var known = shelter.entries()
      if let written = try? home.append([draft("b")], at: time, knowing: EntryLog(known)) {
        known += written
        shelter.moveHome(to: home, knowing: EntryLog(known))
      }
      let after = try #require(Refuge(of: places, candidate: device)).entries() + Sitting(folder.journal()).known
      #expect(Set(after).isSuperset(of: Set(kept + known)), "step \(step)")
      if step < interferer.calls.count { _ = steps.next() }
    }
    #expect(steps.value > 20)
  }

  @Test func `fault 42: looking for a refuge writes nothing`() throws {
    _ = folder.places
    let before = folder.inventory()
    #expect(try refuge().entries().isEmpty)
    #expect(folder.inventory() == before)
  }
}
