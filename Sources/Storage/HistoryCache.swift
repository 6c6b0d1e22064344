import Glibc
import History
import Scheduling

/// Where the history of a folder is kept as it was worked out, so that a start reads only what was added since.
///
/// It says for each journal file how much of it is in there, and how that part reads. What does not fit, is damaged, of
/// another program or under other settings counts as not there; it can be deleted at any time.
package struct HistoryCache: Sendable {
  let path: String
  private let folder: String
  private let program: ContentHash
  let scheduling: @Sendable (ChosenWeights?) -> Scheduler
  private let fileSystem: FileSystem
  /// Shorter histories are replayed in a moment.
  package static let leastEntries = 2_000

  /// Finds the place for it; nil when there is no `.dasi` to keep it in.
  ///
  /// `program` names what works it out; `scheduling` says the scheduler that chosen weights lead to.
  package init?(
    _ places: Places, program: String, fileSystem: FileSystem = FileSystem(),
    scheduling: @escaping @Sendable (ChosenWeights?) -> Scheduler
  ) {
    guard (try? fileSystem.status(of: places.progress))?.kind == .folder,
      let folder = try? fileSystem.place(of: places.cache, within: places.progress)
    else { return nil }
    self.folder = folder
    self.fileSystem = fileSystem
    self.scheduling = scheduling
    path = Path.joined(folder, "history")
    self.program = ContentHash(Array(program.utf8))
  }

  /// Reads what is kept: the history, and how far each journal file had been read; nil when there is nothing of use.
  func load() -> (ledger: Ledger, lanes: [LaneReader])? {
    guard let file = try? fileSystem.open(path, O_RDONLY | O_NOFOLLOW) else { return nil }
    defer { fileSystem.close(file) }
    guard let size = (try? fileSystem.status(of: file))?.size, size > 24 else { return nil }
    var part = CachePart(file: file, fileSystem: fileSystem, offset: 0, sum: program)
    guard let head = part.words(1), let length = head.first, length < UInt64(size),
      let text = part.bytes(Int(length)),
      let lanes = try? text.withUnsafeBytes({ try LaneReader.all(in: $0, fileSystem) }),
      let ledger = Ledger(limit: size, scheduling: scheduling, reading: { part.fill($0) }),
      part.words(1)?.first == Self.key(of: ledger.scheduler)
    else { return nil }
    let sum = part.sum
    guard part.words(1)?.first == sum.value, part.offset == size else { return nil }
    return (ledger, lanes)
  }

  /// Keeps a history with how far each journal file has been read; without effect where it cannot be written.
  func save(_ ledger: Ledger, _ lanes: [LaneReader]) {
    do {
      try fileSystem.makeFolders(folder)
      let file = try fileSystem.temporaryFile(for: path)
      defer { fileSystem.close(file) }
      do {
        let time = try fileSystem.status(of: file).changed
        var writer = ByteWriter()
        writer.put(lanes.count)
        for lane in lanes { try lane.write(to: &writer, at: time, fileSystem) }
        try write(ledger, writer.bytes, to: file)
        try fileSystem.rename(file.path, to: path)
      } catch { try? fileSystem.remove(file.path) }
    } catch { return }
  }

  /// Names a scheduler: what it led to counts only under the same.
  private static func key(of scheduler: Scheduler) -> UInt64 {
    ContentHash(Array("\(scheduler)".utf8)).value
  }

  /// Nothing is synced: a file that is torn is known by its checksum.
  private func write(_ ledger: Ledger, _ lanes: [UInt8], to file: FileSystem.File) throws {
    var sum = program
    func put(_ bytes: UnsafeRawBufferPointer) throws {
      sum = sum.followed(by: bytes)
      try fileSystem.write(bytes, to: file)
    }
    try [UInt64(lanes.count)].withUnsafeBytes(put)
    try lanes.withUnsafeBytes(put)
    try ledger.writeImage(put)
    try [Self.key(of: ledger.scheduler)].withUnsafeBytes(put)
    try [sum.value].withUnsafeBytes { try fileSystem.write($0, to: file) }
  }
}

/// A file read part by part, with the sum of all that was read.
private struct CachePart {
  let file: FileSystem.File
  let fileSystem: FileSystem
  private(set) var offset: Int
  private(set) var sum: ContentHash

  init(file: FileSystem.File, fileSystem: FileSystem, offset: Int, sum: ContentHash) {
    (self.file, self.fileSystem, self.offset, self.sum) = (file, fileSystem, offset, sum)
  }

  mutating func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Bool {
    guard fileSystem.fill(buffer, from: file, at: offset) else { return false }
    offset += buffer.count
    sum = sum.followed(by: UnsafeRawBufferPointer(buffer))
    return true
  }

  mutating func words(_ count: Int) -> [UInt64]? {
    var words = [UInt64](repeating: 0, count: count)
    return words.withUnsafeMutableBytes { fill($0) } ? words : nil
  }

  mutating func bytes(_ count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    return bytes.withUnsafeMutableBytes { fill($0) } ? bytes : nil
  }
}
