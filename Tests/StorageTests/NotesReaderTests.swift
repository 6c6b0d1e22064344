import TestKit
import Testing

@testable import Storage

@Suite struct NotesReaderTests {
  private let folder = Folder()

  private func reader(_ count: Int) throws -> NotesReader {
    for number in 0..<count { folder.write("- note \(number)\n", to: "notes/\(1000 + number).md") }
    return NotesReader(try NotesFolder(folder["notes"]))
  }

  @Test func `notes are visited in their order, however many there are, and the rest goes on past one that is no text`()
    throws
  {
    let reader = try reader(600)
    folder.write([0, 1, 2, 3, 0, 0, 1, 0], to: "notes/1300.md")
    var seen: [String] = []
    let progress = ReadingProgress()
    let troubles = reader.visit(progress) { note, text, _, _ in
      note.file + text
    } take: { note, made in
      seen.append(made)
      #expect(made.hasPrefix(note.file))
    }
    #expect(troubles?.count == 1 && seen.count == 599 && progress.done == 600)
    #expect(seen == (0..<600).filter { $0 != 300 }.map { "\(1000 + $0).md- note \($0)\n" })
  }

  @Test func `a reading on a thread of its own is waited for`() throws {
    let reader = try reader(3)
    let reading = try #require(BackgroundReading())
    #expect(!reading.isDone(within: 0) && reading.reading == nil)
    let thread = try #require(Thread { reading.run(reader.read) })
    thread.join()
    #expect(reading.isDone(within: 0) && reading.reading?.notes.count == 3 && reading.progress.done == 3)
  }

  @Test func `a visit that is stopped takes no more`() throws {
    let progress = ReadingProgress()
    progress.cancel()
    var taken = 0
    #expect(
      try reader(3).visit(progress) { _, _, _, _ in
        1
      } take: { _, _ in
        taken += 1
      } == nil)
    #expect(taken == 0)
  }
}
