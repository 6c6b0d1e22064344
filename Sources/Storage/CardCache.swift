import Glibc

/// Where the cards of notes are kept once they were read, so that notes nobody changed are not read again.
///
/// It can be deleted at any time; what is damaged, of another program or of another folder counts as not there.
package struct CardCache: Sendable {
  /// The folder it lies in, made when something is written.
  let folder: String
  let path: String
  /// What decides on the meaning of a text besides the text: the program.
  ///
  /// Another one reads all notes anew.
  let reader: ContentHash
  /// Notes of less than so many bytes in all are read faster than a file among others is worth.
  let leastSize: Int
  let fileSystem: FileSystem

  /// Finds the place for the cache of some notes; nil when there is none.
  ///
  /// It lies in `.dasi/cache` where there is a `.dasi` that can be written; else in the person's own cache folder, because
  /// looking at notes must leave nothing among them. `reader` names the program that reads.
  package init?(of notes: NotesFolder, _ places: Places, reader: String, fileSystem: FileSystem = FileSystem()) {
    // One note is read in a moment.
    guard notes.note == nil, let real = fileSystem.realPath(notes.folder) else { return nil }
    let name = "cards-" + String(ContentHash(Array(real.utf8)).value, radix: 36)
    if let inner = Self.place(within: places, fileSystem) {
      (folder, leastSize) = (inner, 0)
    } else if let personal = places.personalCache {
      (folder, leastSize) = (personal, 1 << 16)
    } else {
      return nil
    }
    path = Path.joined(folder, name)
    self.reader = ContentHash(Array(reader.utf8))
    self.fileSystem = fileSystem
  }

  /// The cache folder in `.dasi`, where that is there, can be written, and does not lead elsewhere.
  static func place(within places: Places, _ fileSystem: FileSystem) -> String? {
    guard (try? fileSystem.status(of: places.progress))?.kind == .folder,
      fileSystem.obstacle(toWriting: places.progress) == nil,
      let folder = try? fileSystem.place(of: places.cache, within: places.progress)
    else { return nil }
    let status = try? fileSystem.status(of: folder)
    guard status == nil || status?.kind == .folder && fileSystem.obstacle(toWriting: folder) == nil else { return nil }
    return folder
  }

  /// Opens what was kept; nil when there is nothing of use.
  func contents() -> CacheContents? { CacheContents(self) }

  /// Takes away what turned out to be damaged.
  func remove() { try? fileSystem.remove(path) }
}

/// What the cache knows of one note: the file as it was when it was read, and where its cards are.
struct CacheEntry: Hashable, Sendable {
  let file: String
  let size: Int
  let modified: Int64
  let changed: Int64
  let inode: UInt64
  let content: ContentHash
  /// The rules that were off.
  let rules: ContentHash
  /// Whether the file was old enough when it was read that any later change has another time.
  let isSettled: Bool
  var record: Record

  /// A run of bytes in the cache's file.
  struct Record: Hashable, Sendable {
    var offset: Int
    let length: Int
    let checksum: ContentHash
  }

  /// Whether size and times alone say that the note is the one that was read.
  func isSame(as note: NoteFile) -> Bool {
    isSettled && size == note.size && modified == note.modified && changed == note.changed && inode == note.inode
  }
}

extension CacheEntry {
  func write(to writer: inout ByteWriter) {
    writer.put(file)
    writer.put(size)
    writer.put(fixed: UInt64(bitPattern: modified))
    writer.put(fixed: UInt64(bitPattern: changed))
    writer.put(fixed: inode)
    writer.put(fixed: content.value)
    writer.put(fixed: rules.value)
    writer.put(isSettled ? 1 : 0)
    writer.put(record.offset)
    writer.put(record.length)
    writer.put(fixed: record.checksum.value)
  }

  init(_ reader: inout ByteReader) throws(ByteReader.Damage) {
    file = try reader.text()
    size = try reader.number()
    modified = Int64(bitPattern: try reader.fixed())
    changed = Int64(bitPattern: try reader.fixed())
    inode = try reader.fixed()
    content = ContentHash(value: try reader.fixed())
    rules = ContentHash(value: try reader.fixed())
    isSettled = try reader.number() == 1
    let offset = try reader.number()
    let length = try reader.number()
    record = Record(offset: offset, length: length, checksum: ContentHash(value: try reader.fixed()))
  }
}

/// The end of a cache's file: which program wrote it, and where the entries are.
///
/// The records come first, so that they can be written as they are made.
struct CacheTrailer: Hashable, Sendable {
  /// Changes with the form of the file.
  private static let signature: UInt64 = 0x3130_4948_5341_4431
  static let length = 48

  let reader: ContentHash
  let offset: Int
  let entriesLength: Int
  let checksum: ContentHash

  init(reader: ContentHash, offset: Int, entries: [UInt8]) {
    self.reader = reader
    self.offset = offset
    entriesLength = entries.count
    checksum = ContentHash(entries)
  }

  var bytes: [UInt8] {
    var writer = ByteWriter()
    for word in [Self.signature, reader.value, UInt64(offset), UInt64(entriesLength), checksum.value] {
      writer.put(fixed: word)
    }
    writer.put(fixed: ContentHash(writer.bytes).value)
    return writer.bytes
  }

  /// Reads the end of a file of `size` bytes; nil when it is none or damaged.
  init?(_ bytes: [UInt8], size: Int) {
    guard bytes.count == Self.length else { return nil }
    let words = bytes.withUnsafeBytes { raw in
      (0..<6).map { UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self)) }
    }
    guard words[0] == Self.signature, ContentHash(Array(bytes[..<40])).value == words[5], words[2] <= UInt64(size),
      words[3] <= UInt64(size), Int(words[2]) + Int(words[3]) + Self.length == size
    else { return nil }
    reader = ContentHash(value: words[1])
    offset = Int(words[2])
    entriesLength = Int(words[3])
    checksum = ContentHash(value: words[4])
  }
}
