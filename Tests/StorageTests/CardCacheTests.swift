import Cards
import Glibc
import Study
import TestKit
import TestKit
import Testing

@testable import Storage

@Suite struct CardCacheTests {
  let folder = Folder()
  private static let notes = [
    "birds.md": "# Birds\n\n- Blackbird: a yellow-beaked songbird\n- Kestrel: a hovering falcon\n",
    "차/녹차.md": "# 녹차\n\n- 찻잎을 덖어 산화를 막은 차\n\n## 장점\n\n- 향이 맑음\n- 오래 두고 마실 수 있음\n",
    "차/steps.md":
      "# Proofing\n\nStages: mixing → resting → baking\n\n- Q: Why rest the dough?\n- A: It relaxes the gluten\n",
    "empty.md": "",
  ]

  init() {
    for (name, text) in Self.notes { folder.write(text, to: "notes/" + name) }
    mkdir(folder["notes/.dasi"], 0o700)
  }

  private var path: String {
    let name = (try? FileSystem().names(in: folder["notes/.dasi/cache"]))?.first ?? ""
    return "notes/.dasi/cache/" + name
  }

  private func read(
    _ program: String = "one", off rules: Set<String> = [], cached: Bool = true, _ fileSystem: FileSystem = FileSystem()
  ) throws -> NotesReading {
    let notes = try NotesFolder(folder["notes"])
    let cache = cached ? CardCache(of: notes, folder.places, reader: program, fileSystem: fileSystem) : nil
    #expect((cache != nil) == cached)
    var switches = RuleSwitches()
    for rule in rules { switches.set(rule, isOn: false, in: "") }
    return try #require(NotesReader(notes, rules: switches, cache: cache).read())
  }

  @Test func `an unchanged folder is read once, and gives the same cards`() throws {
    let anew = try read(cached: false)
    #expect(anew.cards.count >= 6 && anew.readAnew == 4)
    #expect(try read().readAnew == 4)
    let again = try read()
    #expect(again.readAnew == 0)
    #expect(again.cards == anew.cards && again.notes.map(\.file) == anew.notes.map(\.file))
  }

  @Test func `only what changed is read again: a note edited, added, taken away`() throws {
    _ = try read()
    folder.write("# Birds\n\n- Blackbird: a songbird with a yellow bill\n", to: "notes/birds.md")
    folder.write("# Owls\n\n- Barn owl: an owl with a pale face\n", to: "notes/owls.md")
    unlink(folder["notes/empty.md"])
    let changed = try read()
    #expect(changed.readAnew == 2)
    #expect(changed.cards == (try read(cached: false)).cards)
    #expect(try read().readAnew == 0)
  }

  @Test func `an edit that keeps size and time is seen`() throws {
    let text = "# Birds\n\n- Blackbird: a yellow-beaked songbird\n"
    folder.write(text, to: "notes/birds.md")
    let time = [timespec(tv_sec: 1_000_000, tv_nsec: 0), timespec(tv_sec: 1_000_000, tv_nsec: 0)]
    utimensat(AT_FDCWD, folder["notes/birds.md"], time, 0)
    _ = try read()
    folder.write(text.replacing("yellow", with: "orange"), to: "notes/birds.md")
    utimensat(AT_FDCWD, folder["notes/birds.md"], time, 0)
    #expect(try read().cards.contains { $0.answer.contains { $0.contains("orange") } })
  }

  @Test func `a note whose time alone changed is not read again`() throws {
    _ = try read()
    let time = [timespec(tv_sec: 1_000_000, tv_nsec: 0), timespec(tv_sec: 1_000_000, tv_nsec: 0)]
    utimensat(AT_FDCWD, folder["notes/birds.md"], time, 0)
    #expect(try read().readAnew == 0)
  }

  @Test func `another program and other rules read all notes anew`() throws {
    _ = try read()
    #expect(try read("two").readAnew == 4)
    #expect(try read("two").readAnew == 0)
    let without = try read("two", off: ["F3"])
    #expect(without.readAnew == 4 && !without.cards.contains { $0.rule == "F3" })
    #expect(without.cards == (try read(off: ["F3"], cached: false)).cards)
  }

  @Test func `a damaged cache costs time, never a card: bytes flipped, the end cut off`() throws {
    let truth = try read(cached: false).cards
    _ = try read()
    let place = path
    let whole = folder.bytes(of: place)
    #expect(whole.count > 400)
    var random = Seeded(5)
    for index in stride(from: 0, to: whole.count, by: 3) {
      var bytes = whole
      bytes[index] ^= UInt8.random(in: 1...255, using: &random)
      folder.write(bytes, to: place)
      #expect(try read().cards == truth, "byte \(index)")
    }
    for length in stride(from: 0, to: whole.count, by: 23) {
      folder.write(Array(whole[..<length]), to: place)
      #expect(try read().cards == truth, "\(length) bytes")
    }
  }

  @Test func `every step of reading and writing it may fail without loss`() throws {
    let truth = try read(cached: false).cards
    let first = Interferer { _, _ in .none }
    _ = try read("first", first.fileSystem)
    let steps = first.calls.count
    #expect(steps > 5)
    for step in 0..<steps {
      let failing = Interferer { index, _ in index == step ? .fails(ENOSPC) : .none }
      let notes = try NotesFolder(folder["notes"])
      let cache = CardCache(of: notes, folder.places, reader: "step \(step)", fileSystem: failing.fileSystem)
      #expect(NotesReader(notes, cache: cache).read()?.cards == truth, "step \(step)")
    }
    #expect(try read().cards == truth)
    let left = try FileSystem().names(in: folder["notes/.dasi/cache"])
    #expect(left.count <= 2, "\(left)")
  }

  @Test func `without .dasi nothing is written among the notes`() throws {
    rmdir(folder["notes/.dasi"])
    let before = folder.inventory("notes")
    let notes = try NotesFolder(folder["notes"])
    let cache = try #require(CardCache(of: notes, folder.places, reader: "one"))
    #expect(NotesReader(notes, cache: cache).read()?.readAnew == 4)
    #expect(folder.inventory("notes") == before)
    #expect(cache.path.hasPrefix(folder["home/.cache/dasi"]))
  }

  @Test func `a cache folder that leads elsewhere is not followed`() throws {
    mkdir(folder["elsewhere"], 0o755)
    symlink(folder["elsewhere"], folder["notes/.dasi/cache"])
    let notes = try NotesFolder(folder["notes"])
    let cache = CardCache(of: notes, folder.places, reader: "one")
    #expect(NotesReader(notes, cache: cache).read()?.readAnew == 4)
    #expect(folder.inventory("elsewhere").isEmpty)
  }

  @Test func `a reading that is stopped gives nothing and leaves the cache as it was`() throws {
    _ = try read()
    let before = folder.bytes(of: path)
    let progress = ReadingProgress()
    progress.cancel()
    let notes = try NotesFolder(folder["notes"])
    let cache = CardCache(of: notes, folder.places, reader: "two")
    #expect(NotesReader(notes, cache: cache).read(progress) == nil)
    #expect(folder.bytes(of: path) == before)
  }

  @Test func `the order is that of the notes, however many there are`() throws {
    let names = (0..<300).map { "many/\(1000 + $0).md" }
    for name in names { folder.write("# Note\n\n- Thing of \(name): what stands in a place\n", to: "notes/" + name) }
    let reading = try read()
    #expect(reading.notes.map(\.file).filter { $0.hasPrefix("many/") } == names)
    #expect(reading.cards == (try read()).cards)
    #expect(reading.cards == (try read(cached: false)).cards)
  }
}
