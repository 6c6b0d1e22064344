@_spi(_Unicode) import Swift
import Glibc
import Notes

/// A note as the disk knows it, not yet read.
package struct NoteFile: Hashable, Sendable {
  /// The path below the notes folder, composed (NFC), `/` between folders.
  package let file: String
  /// Where it really is.
  package let path: String
  /// Bytes.
  package let size: Int
  /// When its text was last changed, in nanoseconds since 1970; a program may set it back.
  package let modified: Int64
  /// When anything about it was last changed, in nanoseconds since 1970; nobody can set it back.
  package let changed: Int64
  package let inode: UInt64
}

/// A folder of notes, or one note; it is only ever read.
///
/// Notes end in `.md`, `.markdown`, `.org` or `.txt`, sheets of cards in `.csv` or `.tsv`. Folders within are groups; hidden ones and `node_modules` are passed
/// over. Links are followed, each folder once.
package struct NotesFolder: Sendable {
  /// Larger notes are not read, in bytes, nor longer ones: what reading takes is bounded by both.
  package static let sizeLimit = 10 << 20
  static let lineLimit = 100_000
  static let endings = ["md", "markdown", "org", "txt"] + sheetEndings
  /// Files of records; larger ones than `sheetLimit` are data, not notes.
  static let sheetEndings = ["csv", "tsv"]
  static let sheetLimit = 2 << 20

  /// The notes folder; that of the note when one note was named.
  package let folder: String
  /// The one note that was named, by its name in the folder.
  package let note: String?
  private let fileSystem: FileSystem

  /// What a look into the folder gave; what could not be looked into is told and the rest goes on.
  package struct Listing: Hashable, Sendable {
    /// In the order of their paths, folder by folder.
    package var notes: [NoteFile] = []
    package var troubles: [StorageError] = []
  }

  /// Takes the folder or note at a path; a note named like this may have any ending.
  package init(_ path: String, fileSystem: FileSystem = FileSystem()) throws(StorageError) {
    self.fileSystem = fileSystem
    let status: FileSystem.Status
    do { status = try fileSystem.status(of: path) } catch {
      throw error.code == ENOENT ? .missing(path: path) : .unreadable(path: path, code: error.code)
    }
    switch status.kind {
    case .folder: (folder, note) = (path, nil)
    case .file: (folder, note) = (Path.folder(of: path), Path.name(of: path))
    case .link, .other: throw .notAFile(path: path)
    }
  }

  /// Lists the notes.
  package func listing() -> Listing {
    var listing = Listing()
    if let note {
      switch entry(composed(note), at: Path.joined(folder, note), mustEndAsNote: false) {
      case .note(let note): listing.notes.append(note)
      case .trouble(let trouble): listing.troubles.append(trouble)
      case .folder, .nothing: break
      }
      return listing
    }
    var seen: Set<FolderIdentity> = []
    list(folder, below: "", &listing, &seen)
    return listing
  }

  /// Reads a note as text.
  ///
  /// The findings name bytes that are no text; they were replaced by U+FFFD.
  package func text(of note: NoteFile) throws(StorageError) -> (text: String, findings: [Finding]) {
    guard let decoded = DecodedText(try bytes(of: note)) else { throw .binary(path: note.path) }
    return (decoded.text, decoded.findings)
  }

  /// Reads a note as it is on the disk.
  func bytes(of note: NoteFile) throws(StorageError) -> [UInt8] {
    guard let bytes = try fileSystem.contents(of: note.path, limit: Self.sizeLimit) else {
      throw .missing(path: note.path)
    }
    let lines = Self.lines(in: bytes)
    guard lines <= Self.lineLimit else {
      throw .tooManyLines(path: note.path, lines: lines, limit: Self.lineLimit)
    }
    return bytes
  }

  /// How many lines a note has by its bytes; 1 where there are too few of them to be more than are read.
  private static func lines(in bytes: [UInt8]) -> Int {
    guard bytes.count >= lineLimit else { return 1 }
    var ends = 0
    var (before, last): (UInt8, UInt8) = (0, 0)
    for byte in bytes {
      switch byte {
      case 0x0A: ends += last == 0x0D ? 0 : 1
      case 0x0C, 0x0D: ends += 1
      // The line ends of Unicode: U+0085, U+2028, U+2029.
      case 0x85: ends += last == 0xC2 ? 1 : 0
      case 0xA8, 0xA9: ends += before == 0xE2 && last == 0x80 ? 1 : 0
      default: break
      }
      (before, last) = (last, byte)
    }
    return ends + 1
  }
}

extension NotesFolder {
  private struct FolderIdentity: Hashable {
    let device: UInt64
    let inode: UInt64
  }

  private func list(_ path: String, below prefix: String, _ listing: inout Listing, _ seen: inout Set<FolderIdentity>) {
    let names: [String]
    do throws(FileSystem.Failure) {
      let status = try fileSystem.status(of: path)
      guard seen.insert(FolderIdentity(device: status.device, inode: status.inode)).inserted else { return }
      names = try fileSystem.names(in: path)
    } catch {
      listing.troubles.append(.unreadable(path: path, code: error.code))
      return
    }
    let whole = Set(names.filter { $0.hasSuffix("_all.csv") })
    for name in names where !name.hasPrefix(".") && name != "node_modules" {
      // Notion exports a database twice: as it was shown, and with all rows.
      if !whole.isEmpty, name.hasSuffix(".csv"), whole.contains(name.dropLast(4) + "_all.csv") { continue }
      let path = Path.joined(path, name)
      let file = prefix + composed(name)
      switch entry(file, at: path, mustEndAsNote: true) {
      case .folder: list(path, below: file + "/", &listing, &seen)
      case .note(let note): listing.notes.append(note)
      case .trouble(let trouble): listing.troubles.append(trouble)
      case .nothing: break
      }
    }
  }

  /// What a name in a folder turns out to be.
  private enum Found {
    case folder
    case note(NoteFile)
    case trouble(StorageError)
    case nothing
  }

  private static func isSheet(_ file: String) -> Bool {
    sheetEndings.contains { file.lowercased().hasSuffix("." + $0) }
  }

  private func entry(_ file: String, at path: String, mustEndAsNote: Bool) -> Found {
    let endsAsNote = !mustEndAsNote || Self.endings.contains { file.lowercased().hasSuffix("." + $0) }
    let status: FileSystem.Status
    do throws(FileSystem.Failure) { status = try fileSystem.status(of: path) } catch {
      return endsAsNote ? .trouble(.unreadable(path: path, code: error.code)) : .nothing
    }
    if status.kind == .folder { return .folder }
    guard endsAsNote else { return .nothing }
    guard status.kind == .file else { return .trouble(.notAFile(path: path)) }
    if mustEndAsNote, status.size > Self.sheetLimit, Self.isSheet(file) { return .nothing }
    guard status.size <= Self.sizeLimit else {
      return .trouble(.tooLarge(path: path, size: status.size, limit: Self.sizeLimit))
    }
    return .note(
      NoteFile(
        file: file, path: path, size: status.size, modified: status.modified, changed: status.changed,
        inode: status.inode))
  }
}

/// A name with its letters composed, as macOS archives hold Hangul in pieces.
private func composed(_ name: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in name._nfc { scalars.append(scalar) }
  return String(scalars)
}
