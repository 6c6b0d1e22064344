import Glibc
import History

/// One journal file as far as it has been read; reading again costs only what was added.
struct LaneReader {
  /// What was new in the file.
  struct Reading {
    var entries = EntryLog()
    var rejected: [JournalText.Rejected] = []
    /// Whether all was read again, as the file is another or was changed elsewhere than at its end.
    var isWhole = false
  }

  /// What stands behind the last line break.
  enum Tail: Hashable {
    case none
    /// A whole entry that lacks only its line break.
    case unended
    case torn
  }

  /// Longer lines are passed over, in bytes.
  static let lineLimit = 1 << 20
  private static let chunk = 1 << 22
  /// Shorter parts are not worth a thread, in bytes.
  private static let leastPart = 1 << 18
  /// No line of a review is shorter, in bytes.
  private static let shortLine = 110

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
    do throws(FileSystem.Failure) {
      let file = try fileSystem.open(path, O_RDONLY | O_NOFOLLOW)
      defer { fileSystem.close(file) }
      return try read(file, fileSystem)
    } catch {
      if error.code == ENOENT {
        self = LaneReader(path: path)
        return Reading()
      }
      throw error.code == ELOOP ? .leadsOut(path: path) : .unreadable(path: path, code: error.code)
    }
  }

  /// Reads an open file; see `read(_:)`.
  mutating func read(_ file: FileSystem.File, _ fileSystem: FileSystem) throws(FileSystem.Failure) -> Reading {
    let now = try fileSystem.status(of: file)
    guard now.kind == .file else { throw FileSystem.Failure(code: EINVAL) }
    if now == status { return Reading() }
    var reading = Reading()
    if try !isContinued(by: file, now, fileSystem) {
      self = LaneReader(path: path)
      reading.isWhole = true
    }
    reading.entries.reserveCapacity((now.size - offset) / Self.shortLine)
    try readOn(file, fileSystem, &reading)
    status = now
    return reading
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

  private mutating func readOn(
    _ file: FileSystem.File, _ fileSystem: FileSystem, _ reading: inout Reading
  ) throws(FileSystem.Failure) {
    var buffer: [UInt8] = []
    var position = offset
    var isSkipping = false
    while true {
      let chunk = try fileSystem.read(file, from: position, count: Self.chunk)
      if chunk.isEmpty { break }
      position += chunk.count
      buffer += chunk
      if let end = buffer.lastIndex(of: 0x0A) {
        take(buffer[...end], skippingFirst: isSkipping, into: &reading)
        buffer.removeFirst(end + 1)
        isSkipping = false
        offset = position - buffer.count
      } else if buffer.count > Self.lineLimit {
        isSkipping = true
        buffer = []
      }
    }
    tail = isSkipping ? .torn : .none
    if buffer.isEmpty || isSkipping { return }
    let last = JournalText(buffer, firstLine: lines + 1)
    reading.entries.append(contentsOf: last.entries)
    reading.rejected += last.rejected
    tail = last.tornFrom == nil ? .unended : .torn
  }

  /// Reads whole lines, many of them in parts on all cores; the lines of each part count from 1.
  private static func texts(of bytes: ArraySlice<UInt8>) -> [JournalText] {
    var cuts = [bytes.startIndex]
    let length = max(leastPart, bytes.count / Workers.count + 1)
    while let last = cuts.last, last + length < bytes.endIndex,
      let end = bytes[(last + length)...].firstIndex(of: 0x0A), end + 1 < bytes.endIndex
    {
      cuts.append(end + 1)
    }
    let parts = zip(cuts, cuts.dropFirst() + [bytes.endIndex]).map { $0..<$1 }
    let read = { @Sendable (part: Range<Int>) in
      bytes[part].withUnsafeBufferPointer { JournalText(reading: $0, firstLine: 1) }
    }
    return Workers.map(parts.count) { read(parts[$0]) } ?? parts.map(read)
  }

  /// Takes whole lines; of the first, the beginning was too long to keep when it is skipped.
  private mutating func take(_ bytes: ArraySlice<UInt8>, skippingFirst: Bool, into reading: inout Reading) {
    var bytes = bytes
    if skippingFirst, let end = bytes.firstIndex(of: 0x0A) {
      bytes = bytes[(end + 1)...]
      lines += 1
      reading.rejected.append(JournalText.Rejected(line: lines, fault: .damaged))
    }
    for text in Self.texts(of: bytes) {
      reading.entries.append(contentsOf: text)
      reading.rejected += text.rejected.map { JournalText.Rejected(line: lines + $0.line, fault: $0.fault) }
      lines += text.lines
    }
    if !bytes.isEmpty { landmark = Array(bytes.suffix(64)) }
  }
}
