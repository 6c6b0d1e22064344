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
  /// Where the journal files are.
  private let journal: String
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
    journal = places.journal
    self.fileSystem = fileSystem
    self.scheduling = scheduling
    path = Path.joined(folder, "history")
    self.program = ContentHash(Array(program.utf8))
  }

  /// Reads what is kept: the history, and how far each journal file had been read; nil when there is nothing of use.
  ///
  /// Its columns, and the files that were touched since, are read on all cores.
  func load() -> (ledger: Ledger, lanes: [LaneReader])? {
    guard let contents = contents() else { return nil }
    let readers = contents.lanes.compactMap { $0.reader(in: journal, fileSystem) }
    guard readers.count == contents.lanes.count else { return nil }
    let looks = contents.lanes.flatMap { lane in
      lane.slices(in: journal, fileSystem).map { Task.look(lane, slice: $0) }
    }
    let tasks = contents.columns.map(Task.read) + looks
    let images = Workers.map(tasks.count) { [self] in tasks[$0].run(self) }
    guard let images else { return nil }
    var image = LedgerImage()
    for (column, part) in zip(contents.columns, images) { image.take(column.name, from: part) }
    guard let ledger = Ledger(image, scheduling: scheduling), Self.key(of: ledger.scheduler) == contents.key else {
      return nil
    }
    return (ledger, readers)
  }

  private func contents() -> Contents? {
    guard let file = try? fileSystem.open(path, O_RDONLY | O_NOFOLLOW) else { return nil }
    defer { fileSystem.close(file) }
    guard let size = (try? fileSystem.status(of: file))?.size, size > 16,
      let end = try? fileSystem.read(file, from: size - 16, count: 16), end.count == 16
    else { return nil }
    let words = end.withUnsafeBytes { bytes in
      (0..<2).map { UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self)) }
    }
    guard let length = Int(exactly: words[0]), 0...(size - 16) ~= length,
      let bytes = try? fileSystem.read(file, from: size - 16 - length, count: length), bytes.count == length,
      bytes.withUnsafeBytes({ program.followed(by: $0) }).value == words[1]
    else { return nil }
    return try? bytes.withUnsafeBytes { try Contents($0, size: size) }
  }

  /// Keeps a history with how far each journal file has been read; without effect where it cannot be written.
  func save(_ ledger: Ledger, _ lanes: [LaneReader]) {
    do {
      try fileSystem.makeFolders(folder)
      let file = try fileSystem.temporaryFile(for: path)
      defer { fileSystem.close(file) }
      do {
        let time = try fileSystem.status(of: file).changed
        let lanes = try lanes.map { try KeptLane(of: $0, at: time, fileSystem) }
        try write(LedgerImage(ledger), Contents(key: Self.key(of: ledger.scheduler), lanes: lanes), to: file)
        try fileSystem.rename(file.path, to: path)
      } catch { try? fileSystem.remove(file.path) }
    } catch { return }
  }

  /// Names a scheduler: what it led to counts only under the same.
  private static func key(of scheduler: Scheduler) -> UInt64 {
    ContentHash(Array("\(scheduler)".utf8)).value
  }

  /// Nothing is synced: a file that is torn is known by its checksums.
  private func write(_ image: LedgerImage, _ contents: Contents, to file: FileSystem.File) throws {
    var contents = contents
    var place = 0
    for name in LedgerImage.Column.allCases {
      try image.withBytes(of: name) { bytes in
        contents.columns.append(
          Contents.Column(name: name, place: place, length: bytes.count, sum: ContentHash(bytes).value))
        place += bytes.count
        try fileSystem.write(bytes, to: file)
      }
    }
    var writer = ByteWriter()
    contents.write(to: &writer)
    let sum = writer.bytes.withUnsafeBytes { program.followed(by: $0) }
    writer.put(fixed: UInt64(writer.bytes.count))
    writer.put(fixed: sum.value)
    try fileSystem.write(writer.bytes, to: file)
  }
}

extension HistoryCache {
  /// What stands where in the file; it is its end.
  private struct Contents {
    struct Column: Sendable {
      let name: LedgerImage.Column
      let place: Int
      let length: Int
      let sum: UInt64
    }

    let key: UInt64
    let lanes: [KeptLane]
    var columns: [Column] = []

    init(key: UInt64, lanes: [KeptLane]) { (self.key, self.lanes) = (key, lanes) }

    /// Reads what `write` wrote in a file of that size.
    init(_ bytes: UnsafeRawBufferPointer, size: Int) throws(ByteReader.Damage) {
      var reader = ByteReader(bytes)
      key = try reader.fixed()
      var lanes: [KeptLane] = []
      for _ in 0..<(try reader.count()) { lanes.append(try KeptLane(from: &reader)) }
      self.lanes = lanes
      for name in LedgerImage.Column.allCases {
        let column = Column(
          name: name, place: try reader.number(), length: try reader.number(), sum: try reader.fixed())
        guard 0...size ~= column.place, 0...(size - column.place) ~= column.length else { throw ByteReader.Damage() }
        columns.append(column)
      }
    }

    func write(to writer: inout ByteWriter) {
      writer.put(fixed: key)
      writer.put(lanes.count)
      for lane in lanes { lane.write(to: &writer) }
      for column in columns {
        writer.put(column.place)
        writer.put(column.length)
        writer.put(fixed: column.sum)
      }
    }
  }

  /// What can be done by itself at a start.
  private enum Task: Sendable {
    case read(Contents.Column)
    case look(KeptLane, slice: Int)

    /// Returns an image with the column that was to be read; nil where anything is not as it was.
    func run(_ cache: HistoryCache) -> LedgerImage? {
      switch self {
      case .look(let lane, let slice): lane.holds(slice, in: cache.journal, cache.fileSystem) ? LedgerImage() : nil
      case .read(let column): image(column, cache.path, cache.fileSystem)
      }
    }

    private func image(_ column: Contents.Column, _ path: String, _ fileSystem: FileSystem) -> LedgerImage? {
      guard let file = try? fileSystem.open(path, O_RDONLY | O_NOFOLLOW) else { return nil }
      defer { fileSystem.close(file) }
      var image = LedgerImage()
      let isRead = image.read(column.name, bytes: column.length) { buffer in
        fileSystem.fill(buffer, from: file, at: column.place)
          && ContentHash(UnsafeRawBufferPointer(buffer)).value == column.sum
      }
      return isRead ? image : nil
    }
  }
}
