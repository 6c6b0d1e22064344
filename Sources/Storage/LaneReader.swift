import Glibc
import History

/// One journal file as far as it has been read; reading again costs only what was added.
struct LaneReader: Sendable {
  /// What was new in the file.
  struct Reading: Sendable {
    var entries = EntryLog()
    var rejected: [JournalText.Rejected] = []
    /// Whether all was read again, as the file is another or was changed elsewhere than at its end.
    var isWhole = false
  }

  /// What stands behind the last line break.
  enum Tail: Hashable, Sendable {
    case none
    /// A whole entry that lacks only its line break.
    case unended
    case torn
  }

  /// Longer lines are passed over, in bytes.
  static let lineLimit = 1 << 20
  /// No line of a review is shorter, in bytes.
  static let shortLine = 110
  /// Shorter stretches are not worth a thread, in bytes.
  private static let leastStretch = 1 << 18
  /// Where entries are only looked at no core reads more at one go, so that few of them stand in memory, in bytes.
  private static let walkStretch = 1 << 19

  let path: String
  /// The file as it was when last read.
  private(set) var status: FileSystem.Status?
  /// Bytes up to and with the last line break.
  private(set) var offset = 0
  private(set) var lines = 0
  private(set) var tail = Tail.none
  /// The last bytes before `offset`, to notice when they change.
  private var landmark: [UInt8] = []

  init(path: String) { self.path = path }

  /// A file that was read up to an offset at an earlier start.
  init(path: String, offset: Int, lines: Int, landmark: [UInt8], status: FileSystem.Status) {
    (self.path, self.offset, self.lines, self.landmark, self.status) = (path, offset, lines, landmark, status)
  }

  /// Reads what was added since the last time, or all of it when it is not the same file or not the same beginning.
  mutating func read(_ fileSystem: FileSystem) throws(StorageError) -> Reading {
    try opening(fileSystem) { reader, file throws(FileSystem.Failure) in try reader.read(file, fileSystem) }
  }

  /// Reads an open file; see `read(_:)`.
  mutating func read(_ file: FileSystem.File, _ fileSystem: FileSystem) throws(FileSystem.Failure) -> Reading {
    var entries = EntryLog()
    var reading = try readOn(file, fileSystem, inStretchesOf: .max) { log, most in
      if entries.isEmpty { entries.reserveCapacity(most) }
      entries.append(contentsOf: log)
    }
    reading.entries = entries
    return reading
  }

  /// Reads all of a file and hands out its entries by the way, so that they are never all in memory.
  mutating func walk(_ fileSystem: FileSystem, _ take: (EntryLog) -> Void) throws(StorageError) -> Reading {
    self = LaneReader(path: path)
    return try opening(fileSystem) { reader, file throws(FileSystem.Failure) in
      try reader.readOn(file, fileSystem, inStretchesOf: Self.walkStretch) { log, _ in take(log) }
    }
  }

  private mutating func opening(
    _ fileSystem: FileSystem,
    _ body: (inout LaneReader, FileSystem.File) throws(FileSystem.Failure) -> Reading
  ) throws(StorageError) -> Reading {
    do throws(FileSystem.Failure) {
      let file = try fileSystem.open(path, O_RDONLY | O_NOFOLLOW)
      defer { fileSystem.close(file) }
      return try body(&self, file)
    } catch {
      if error.code == ENOENT {
        self = LaneReader(path: path)
        return Reading()
      }
      throw switch error.code {
      case ELOOP: .leadsOut(path: path)
      case EISDIR: .notAFile(path: path)
      default: .unreadable(path: path, code: error.code)
      }
    }
  }

  /// How many bytes reading on takes, when the file is as `now` says.
  func unread(of now: FileSystem.Status) -> Int {
    if now == status { return 0 }
    guard let status, status.isSameFile(as: now), now.size >= offset else { return now.size }
    return now.size - offset
  }

  /// Takes note of lines this process appended itself.
  mutating func advance(lines added: Int, landmark end: [UInt8], status now: FileSystem.Status) {
    offset = now.size
    lines += added
    tail = .none
    status = now
    landmark = end.suffix(64)
  }

  /// Takes note that all behind the last line break was cut off.
  mutating func settle(_ now: FileSystem.Status) {
    if now.size == offset { tail = .none }
    status = now
  }

  /// Whether the file is the one read before and still begins as it did, as far as the landmark tells.
  private func isContinued(
    by file: FileSystem.File, _ now: FileSystem.Status, _ fileSystem: FileSystem
  ) throws(FileSystem.Failure) -> Bool {
    guard let status, status.isSameFile(as: now), now.size >= offset, now.size > status.size else { return false }
    return try fileSystem.read(file, from: offset - landmark.count, count: landmark.count) == landmark
  }

  /// Reads on in stretches, as many at once as there are cores, and hands out the entries of each in their order.
  ///
  /// With them goes how many there may be in all.
  private mutating func readOn(
    _ file: FileSystem.File, _ fileSystem: FileSystem, inStretchesOf limit: Int, _ take: (EntryLog, Int) -> Void
  ) throws(FileSystem.Failure) -> Reading {
    let now = try fileSystem.status(of: file)
    guard now.kind == .file else { throw FileSystem.Failure(code: EISDIR) }
    var reading = Reading()
    if now == status { return reading }
    if try !isContinued(by: file, now, fileSystem) {
      self = LaneReader(path: path)
      reading.isWhole = true
    }
    tail = .none
    let most = (now.size - offset) / Self.shortLine
    let cuts = try Self.cuts(of: offset..<max(offset, now.size), limit, file, fileSystem)
    for start in stride(from: 0, to: cuts.count - 1, by: Workers.count) {
      let ranges = (start..<min(start + Workers.count, cuts.count - 1)).map { cuts[$0]..<cuts[$0 + 1] }
      var stretches = try Self.stretches(ranges, of: file, fileSystem)
      // Each is given up as soon as it was taken.
      while !stretches.isEmpty {
        let stretch = stretches.removeFirst()
        take(stretch.log, most)
        note(stretch, &reading)
      }
    }
    status = now
    return reading
  }

  private mutating func note(_ stretch: LaneStretch, _ reading: inout Reading) {
    reading.rejected += stretch.rejected.map { JournalText.Rejected(line: lines + $0.line, fault: $0.fault) }
    lines += stretch.lines
    tail = stretch.tail
    offset = stretch.end
    if !stretch.landmark.isEmpty { landmark = stretch.landmark }
  }

  private static func stretches(
    _ ranges: [Range<Int>], of file: FileSystem.File, _ fileSystem: FileSystem
  ) throws(FileSystem.Failure) -> [LaneStretch] {
    let read = { @Sendable (place: Int) in
      Result { () throws(FileSystem.Failure) in try LaneStretch(ranges[place], of: file, fileSystem) }
    }
    var stretches: [LaneStretch] = []
    for result in Workers.map(ranges.count, read) ?? ranges.indices.map(read) { stretches.append(try result.get()) }
    return stretches
  }

  /// Where to cut a part of a file so that each stretch begins with a line: one for each core, none longer than `limit`
  /// unless lines are.
  private static func cuts(
    of range: Range<Int>, _ limit: Int, _ file: FileSystem.File, _ fileSystem: FileSystem
  ) throws(FileSystem.Failure) -> [Int] {
    let length = max(leastStretch, min(limit, range.count / Workers.count + 1))
    var cuts = [range.lowerBound]
    while let last = cuts.last, last + length < range.upperBound {
      guard let next = try fileSystem.firstLine(from: last + length, of: file), next < range.upperBound else { break }
      cuts.append(next)
    }
    return range.isEmpty ? cuts : cuts + [range.upperBound]
  }
}

extension FileSystem {
  /// Where the first line begins that stands whole behind a place; nil where none does.
  fileprivate func firstLine(from start: Int, of file: File) throws(Failure) -> Int? {
    var place = start
    while true {
      let bytes = try read(file, from: place, count: 1 << 12)
      if let end = bytes.firstIndex(of: 0x0A) { return place + end + 1 }
      if bytes.isEmpty { return nil }
      place += bytes.count
    }
  }
}
