import Glibc
import Study
import Testing

@testable import Storage

@Suite struct SeenCardsTests {
  private func census(_ ids: UInt64...) -> Census { Census(ids.map { Census.Place(id: $0, trace: $0 / 3) }) }

  private func folder() -> Folder {
    let folder = Folder()
    folder.write("- Owl: hunts at night\n", to: "notes/birds.md")
    mkdir(folder["notes/.dasi"], 0o700)
    return folder
  }

  @Test func `what was kept is read again, for each notes folder by itself`() throws {
    let folder = folder()
    let seen = try #require(SeenCards(of: folder.places))
    #expect(seen.load() == nil)
    seen.save(census(3, 1, .max))
    #expect(seen.load() == census(3, 1, .max))
    #expect(SeenCards(of: folder.places)?.load() == census(3, 1, .max))
    let one = Places(notes: folder["notes/birds.md"], environment: [:])
    #expect(SeenCards(of: one)?.load() == nil)
  }

  @Test func `without a progress folder nothing is kept`() {
    let folder = Folder()
    folder.write("- Owl: hunts at night\n", to: "notes/birds.md")
    #expect(SeenCards(of: folder.places) == nil)
  }

  @Test func `any flipped or missing byte makes it unknown`() throws {
    let folder = folder()
    let seen = try #require(SeenCards(of: folder.places))
    seen.save(census(7, 8, 9))
    let name = try #require(try FileSystem().names(in: folder["notes/.dasi/cache"]).first { $0.hasPrefix("seen-") })
    let bytes = folder.bytes(of: "notes/.dasi/cache/" + name)
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] ^= 4
      folder.write(damaged, to: "notes/.dasi/cache/" + name)
      #expect(seen.load() == nil)
      folder.write(Array(bytes[..<place]), to: "notes/.dasi/cache/" + name)
      #expect(seen.load() == nil)
    }
  }
}
