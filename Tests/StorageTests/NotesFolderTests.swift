import Glibc
import Testing

@testable import Storage

@Suite struct NotesFolderTests {
  let folder = Folder()

  private func listing(_ path: String = "") throws -> NotesFolder.Listing {
    try NotesFolder(path.isEmpty ? folder.path : folder[path]).listing()
  }

  @Test func `notes are found by their endings, folder by folder in order`() throws {
    for name in ["b.md", "a.txt", "z/2.org", "z/10.markdown", "z/deep/er.MD", "image.png", "README", "md"] {
      folder.write("x", to: name)
    }
    #expect(try listing().notes.map(\.file) == ["a.txt", "b.md", "z/10.markdown", "z/2.org", "z/deep/er.MD"])
    #expect(try listing() == listing())
  }

  @Test func `sheets are notes; of a database only the file with all rows; large ones are data`() throws {
    for name in ["words.tsv", "db 1.csv", "db 1_all.csv", "other.csv", "other_some.csv"] {
      folder.write("a,b", to: name)
    }
    folder.write(String(repeating: "1,2,3\n", count: NotesFolder.sheetLimit / 6 + 1), to: "data.csv")
    #expect(try listing().notes.map(\.file) == ["db 1_all.csv", "other.csv", "other_some.csv", "words.tsv"])
    #expect(try listing().troubles == [])
  }

  @Test func `hidden folders, our own and node_modules are passed over`() throws {
    for name in [".dasi/x.md", ".git/x.md", ".hidden.md", "node_modules/p/x.md", "a.md"] { folder.write("x", to: name) }
    #expect(try listing().notes.map(\.file) == ["a.md"])
  }

  @Test func `names in pieces are composed, and the file is still found`() throws {
    folder.write("안녕", to: "\u{1112}\u{1161}\u{11AB}.md")
    let note = try #require(try listing().notes.first)
    #expect(Array(note.file.unicodeScalars) == Array("\u{D55C}.md".unicodeScalars))
    #expect(try NotesFolder(folder.path).text(of: note).text == "안녕")
  }

  @Test func `one note is enough, whatever its ending`() throws {
    folder.write("x", to: "notes/a.text")
    folder.write("y", to: "notes/b.md")
    let one = try NotesFolder(folder["notes/a.text"])
    #expect(one.folder == folder["notes"] && one.note == "a.text")
    #expect(one.listing().notes.map(\.file) == ["a.text"])
  }

  @Test func `fault 33: links in a circle end, and a folder met twice counts once`() throws {
    folder.write("x", to: "a/note.md")
    symlink(folder.path, folder["a/up"])
    symlink(folder["a"], folder["b"])
    symlink("self", folder["self"])
    #expect(try listing().notes.map(\.file) == ["a/note.md"])
  }

  @Test func `fault 13: pipes and links to nowhere are told and the rest goes on`() throws {
    folder.write("x", to: "c.md")
    mkfifo(folder["a.md"], 0o600)
    symlink("nowhere", folder["b.md"])
    mkdir(folder["d.md"], 0o700)
    let found = try listing()
    #expect(found.notes.map(\.file) == ["c.md"])
    #expect(found.troubles == [.notAFile(path: folder["a.md"]), .unreadable(path: folder["b.md"], code: ENOENT)])
  }

  @Test func `a folder or note that may not be read is told and the rest goes on`() throws {
    folder.write("x", to: "a/x.md")
    folder.write("x", to: "b.md")
    let locked = folder["a"]
    let system = FileSystem { call, path in call == .list && path == locked ? .fails(EACCES) : .none }
    let found = try NotesFolder(folder.path, fileSystem: system).listing()
    #expect(found.notes.map(\.file) == ["b.md"])
    #expect(found.troubles == [.unreadable(path: locked, code: EACCES)])
    let note = try #require(found.notes.first)
    let broken = FileSystem { call, _ in call == .read ? .fails(EIO) : .none }
    #expect(throws: StorageError.unreadable(path: note.path, code: EIO)) {
      try NotesFolder(folder.path, fileSystem: broken).text(of: note)
    }
  }

  @Test func `fault 33: a note past ten megabytes is told with its size and not read`() throws {
    folder.write("x", to: "a.md")
    truncate(folder["a.md"], off_t(NotesFolder.sizeLimit + 1))
    let limit = NotesFolder.sizeLimit
    #expect(try listing().troubles == [.tooLarge(path: folder["a.md"], size: limit + 1, limit: limit)])
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}", "\u{85}", "\u{C}"])
  func `fault 33: a note of too many lines is told with their number and not read`(end: String) throws {
    let limit = NotesFolder.lineLimit
    folder.write(String(repeating: "a" + end, count: limit - 1) + "a", to: "a.md")
    folder.write(String(repeating: "a" + end, count: limit) + "a", to: "b.md")
    let notes = try NotesFolder(folder.path)
    let found = notes.listing().notes
    #expect(try notes.text(of: found[0]).findings == [])
    #expect(throws: StorageError.tooManyLines(path: folder["b.md"], lines: limit + 1, limit: limit)) {
      try notes.text(of: found[1])
    }
    unlink(folder["a.md"])
    let reading = try #require(NotesReader(NotesFolder(folder.path)).read())
    #expect(reading.troubles == [.tooManyLines(path: folder["b.md"], lines: limit + 1, limit: limit)])
  }

  @Test func `a missing folder and a device are told apart`() {
    #expect(throws: StorageError.missing(path: folder["none"])) { try NotesFolder(folder["none"]) }
    #expect(throws: StorageError.notAFile(path: "/dev/null")) { try NotesFolder("/dev/null") }
  }

  @Test func `a binary is told, an empty note is fine`() throws {
    folder.write([0, 1, 2, 3, 0, 0, 1, 0], to: "a.md")
    folder.write("", to: "b.md")
    let notes = try NotesFolder(folder.path)
    let found = notes.listing().notes
    #expect(throws: StorageError.binary(path: folder["a.md"])) { try notes.text(of: found[0]) }
    #expect(try notes.text(of: found[1]).text == "")
  }

  @Test func `fault 13: a note deleted since it was listed is told`() throws {
    folder.write("x", to: "a.md")
    let notes = try NotesFolder(folder.path)
    let note = try #require(notes.listing().notes.first)
    unlink(note.path)
    #expect(throws: StorageError.missing(path: note.path)) { try notes.text(of: note) }
  }
}
