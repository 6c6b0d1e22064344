import Glibc
import History

/// The journal file this process writes, and nobody else while it runs.
struct Lane {
  /// The device in the ids of its entries, and the file's name without `.jsonl`.
  let name: String
  let file: FileSystem.File
  var reader: LaneReader
  /// The number of the newest entry of this name, in whatever file.
  var newest = 0
  /// What this process wrote and the disk confirmed.
  var confirmed: [Entry] = []
  /// Once confirmed and taken away by another program; they go before the next entry.
  var missing: [Entry] = []
  /// Whether it was read to its end and its numbers are known; nothing is written before.
  var isReady = false
  /// Whether it was read from its beginning since it was ready last.
  var wasReadWhole = false
  /// Whether a failed write may have left bytes behind the good ones.
  private var needsRollback = false

  init(name: String, file: FileSystem.File) {
    self.name = name
    self.file = file
    reader = LaneReader(path: file.path)
  }

  /// Whether the file is still the one under its path, as long as this process left it.
  func isUntouched(_ fileSystem: FileSystem) throws(FileSystem.Failure) -> Bool {
    let own = try fileSystem.status(of: file)
    guard let status = reader.status, own.isSameFile(as: status) else { return false }
    return own.size == status.size && own.modified == status.modified
  }

  /// Whether the path still leads to the open file.
  func isInPlace(_ fileSystem: FileSystem) throws(FileSystem.Failure) -> Bool {
    do {
      return try fileSystem.status(of: file.path, followingLinks: false).isSameFile(as: fileSystem.status(of: file))
    } catch {
      if error.code == ENOENT || error.code == ENOTDIR { return false }
      throw error
    }
  }

  /// Writes lines at the end and waits until they are on the disk; after a failure nothing of them is left.
  mutating func write(_ lines: [String], _ fileSystem: FileSystem) throws(FileSystem.Failure) {
    try rollBackIfNeeded(fileSystem)
    var bytes: [UInt8] = reader.tail == .unended ? [0x0A] : []
    for line in lines { bytes += Array(line.utf8) + [0x0A] }
    do {
      try fileSystem.write(bytes, to: file)
      try fileSystem.syncIfPossible(file)
      let status = try fileSystem.status(of: file)
      // Another program wrote here as well: all that is new is read before the next entry.
      guard status.size == (reader.status?.size ?? 0) + bytes.count else { return }
      let ended = reader.tail == .unended ? 1 : 0
      reader.advance(lines: lines.count + ended, landmark: bytes, status: status)
    } catch {
      // The bytes must not stay: unconfirmed, they would count at the next start.
      needsRollback = true
      try? rollBackIfNeeded(fileSystem)
      throw error
    }
  }

  /// Cuts off what a failed write left.
  mutating func rollBackIfNeeded(_ fileSystem: FileSystem) throws(FileSystem.Failure) {
    guard needsRollback, let status = reader.status else { return }
    try fileSystem.truncate(file, to: status.size)
    reader.settle(try fileSystem.status(of: file))
    needsRollback = false
  }

  /// Moves a torn last line into a file of its own; nil when there is none.
  mutating func putTornTailAside(in folder: String, _ fileSystem: FileSystem) throws(StorageError) -> String? {
    guard reader.tail == .torn else { return nil }
    try fileSystem.makeFolders(folder)
    do throws(FileSystem.Failure) {
      let size = try fileSystem.status(of: file).size
      let bytes = try fileSystem.read(file, from: reader.offset, count: size - reader.offset)
      let copy = Path.joined(folder, "\(name)-\(reader.offset)-\(Checksum(of: bytes).digits)")
      do { try fileSystem.replace(copy, with: bytes) } catch { throw FileSystem.Failure(code: error.code ?? EIO) }
      try fileSystem.truncate(file, to: reader.offset)
      try fileSystem.syncIfPossible(file)
      reader.settle(try fileSystem.status(of: file))
      return copy
    } catch {
      throw .unwritable(path: file.path, code: error.code)
    }
  }
}

extension StorageError {
  /// The `errno`, where there is one.
  var code: Int32? {
    switch self {
    case .unreadable(_, let code), .unwritable(_, let code): code
    default: nil
    }
  }
}
