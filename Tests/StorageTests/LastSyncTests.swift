import Glibc
import Testing

@testable import Storage

@Suite struct LastSyncTests {
  @Test func `the moment is that of the last note of it, and unknown before or without a progress folder`() throws {
    let folder = Folder()
    folder.write("- Owl: hunts at night\n", to: "notes/birds.md")
    #expect(LastSync(of: folder.places) == nil)
    mkdir(folder["notes/.dasi"], 0o700)
    let sync = try #require(LastSync(of: folder.places))
    #expect(sync.milliseconds == nil)
    sync.note()
    let first = try #require(sync.milliseconds)
    sync.note()
    #expect(try #require(sync.milliseconds) >= first)
  }
}
