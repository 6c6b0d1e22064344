import Glibc
import History
import Scheduling

/// All that must not be lost, in one file: journals, quiz results and settings as `.tar.gz`.
///
/// Its last member, `.dasi/backup.json`, lists the others with size and CRC-32, so that a repacked archive that lacks
/// something is noticed. Standard tools read it; unpacked in the notes folder it is what it was.
package struct Archive {
  static let version = 1
  private static let list = ".dasi/backup.json"
  private static let chunk = 1 << 20

  /// What it holds, by paths below `.dasi`.
  let files: [(path: String, bytes: ArraySlice<UInt8>)]

  /// Why a file is no backup, or none that may be restored.
  package enum Fault: Error, Hashable, Sendable {
    case damaged
    /// More comes out than an archive may hold.
    case tooLarge
    /// A member that no backup has: a link, or a name that leads elsewhere.
    case hostile(member: String)
    /// Its list names other files than there are.
    case incomplete(member: String)
    case newerVersion(Int)
    /// Another dasi writes here now.
    case inUse
    case exists(path: String)
    case storage(StorageError)
  }

  /// Takes a backup apart and tests all of it.
  init(_ packed: [UInt8]) throws(Fault) {
    var bytes: [UInt8] = []
    do throws(Gzip.Fault) { try Gzip.inflate(packed) { bytes += $0 } } catch {
      switch error {
      case .damaged: throw .damaged
      case .tooLarge: throw .tooLarge
      }
    }
    let members: [Tar.Member]
    do throws(Tar.Fault) { members = try Tar.members(of: bytes) } catch {
      switch error {
      case .damaged: throw .damaged
      case .tooMany: throw .tooLarge
      case .notAFile(let name): throw .hostile(member: name)
      }
    }
    if let stranger = members.first(where: { $0.name != Self.list && !Self.isWelcome($0.name) }) {
      throw .hostile(member: stranger.name)
    }
    guard members.last?.name == Self.list, let list = members.last.flatMap({ try? JSON(Array($0.bytes)) }) else {
      throw .incomplete(member: Self.list)
    }
    guard let version = list["v"]?.integer, version <= Self.version else {
      throw .newerVersion(list["v"]?.integer ?? 0)
    }
    files = members.dropLast().map { (String($0.name.dropFirst(6)), $0.bytes) }
    try Self.compare(files, with: list)
  }

  /// Whether a member may be unpacked: plain names in the three places that backups have.
  private static func isWelcome(_ name: String) -> Bool {
    if name == ".dasi/settings.json" { return true }
    for folder in [".dasi/journal/", ".dasi/quizzes/"] where name.hasPrefix(folder) {
      let rest = String(name.dropFirst(folder.count))
      return !rest.contains("/") && LaneName(rest) != .other && rest.unicodeScalars.allSatisfy { $0.value >= 0x20 }
    }
    return false
  }

  private static func compare(_ files: [(path: String, bytes: ArraySlice<UInt8>)], with list: JSON) throws(Fault) {
    let listed = list["files"]?.array ?? []
    for item in listed {
      let name = item["file"]?.string ?? ""
      guard let file = files.first(where: { $0.path == name }), file.bytes.count == item["bytes"]?.integer,
        Int(Gzip.sum(0, Array(file.bytes))) == item["crc32"]?.integer
      else { throw .incomplete(member: name) }
    }
    guard Set(files.map(\.path)).count == files.count, listed.count == files.count else {
      throw .incomplete(member: list.compact)
    }
  }
}

extension Archive {
  /// Packs what there is into a file that is not there yet, and tests it.
  package static func save(_ places: Places, to path: String, at time: Timestamp) throws(Fault) {
    let fileSystem = FileSystem()
    if (try? fileSystem.status(of: path, followingLinks: false)) != nil { throw .exists(path: path) }
    do throws(StorageError) { try write(places, to: path, at: time, fileSystem) } catch { throw .storage(error) }
    try Backups.check(path, fileSystem)
  }

  /// Packs what there is into a new file, which is whole and on the disk when this returns.
  static func write(
    _ places: Places, to path: String, at time: Timestamp, _ fileSystem: FileSystem
  ) throws(StorageError) {
    let temporary: FileSystem.File
    do throws(FileSystem.Failure) { temporary = try fileSystem.temporaryFile(for: path) } catch {
      throw .unwritable(path: path, code: error.code)
    }
    defer { fileSystem.close(temporary) }
    do throws(FileSystem.Failure) {
      guard let deflating = Deflating() else { throw FileSystem.Failure(code: ENOMEM) }
      func put(_ bytes: [UInt8], isLast: Bool = false) throws(FileSystem.Failure) {
        try fileSystem.write(deflating.take(bytes, isLast: isLast), to: temporary)
      }
      var list: [JSON] = []
      for file in Self.files(of: places, fileSystem) {
        list += try pack(
          file, below: places.progress, at: time, fileSystem,
          put: { bytes throws(FileSystem.Failure) in try put(bytes) })
      }
      let text = JSON.object([
        .init("v", .number(version)), .init("at", .string(time.iso)), .init("files", .array(list)),
      ]).pretty
      let end = Tar.header(Self.list, size: text.utf8.count, at: time) + Array(text.utf8)
      try put(end + Tar.padding(after: text.utf8.count) + Tar.end, isLast: true)
      try fileSystem.syncIfPossible(temporary)
      try fileSystem.rename(temporary.path, to: path)
      try fileSystem.syncFolder(of: path)
    } catch {
      try? fileSystem.remove(temporary.path)
      throw .unwritable(path: path, code: error.code)
    }
  }

  /// Packs one file, as long as it was when it was opened, and returns its line of the list; nothing for one that cannot
  /// be read.
  private static func pack(
    _ file: String, below folder: String, at time: Timestamp, _ fileSystem: FileSystem,
    put: ([UInt8]) throws(FileSystem.Failure) -> Void
  ) throws(FileSystem.Failure) -> [JSON] {
    guard let open = try? fileSystem.open(Path.joined(folder, file), O_RDONLY | O_NOFOLLOW) else { return [] }
    defer { fileSystem.close(open) }
    let status = try fileSystem.status(of: open)
    guard status.kind == .file else { return [] }
    try put(Tar.header(".dasi/" + file, size: status.size, at: time))
    var (place, sum) = (0, UInt32(0))
    while place < status.size {
      let bytes = try fileSystem.read(open, from: place, count: min(chunk, status.size - place))
      guard !bytes.isEmpty else { throw FileSystem.Failure(code: EIO) }
      sum = Gzip.sum(sum, bytes)
      try put(bytes)
      place += bytes.count
    }
    try put(Tar.padding(after: status.size))
    return [
      .object([.init("file", .string(file)), .init("bytes", .number(status.size)), .init("crc32", .number(Int(sum)))])
    ]
  }

  /// What a backup holds, by paths below the progress folder.
  static func files(of places: Places, _ fileSystem: FileSystem) -> [String] {
    let lanes = ["journal", "quizzes"].flatMap { folder -> [String] in
      let names = (try? fileSystem.names(in: Path.joined(places.progress, folder))) ?? []
      return names.filter { LaneName($0) != .other }.map { folder + "/" + $0 }
    }
    let hasSettings = (try? fileSystem.status(of: places.settings, followingLinks: false))?.kind == .file
    return lanes + (hasSettings ? ["settings.json"] : [])
  }
}
