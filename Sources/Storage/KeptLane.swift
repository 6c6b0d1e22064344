import Glibc

/// A journal file as far as it had been read when the history was kept, and how that part reads.
struct KeptLane: Sendable {
  /// The file's name: wherever the folder lies, or however it is called, what is kept of it holds.
  private let name: String
  private let offset: Int
  private let lines: Int
  /// The file as it was then.
  private let status: FileSystem.Status
  /// The hash of each slice of the part that was read.
  private let sums: [UInt64]
  /// In bytes; each can be looked at by itself.
  private static let slice = 1 << 23
  /// Read at one go, in bytes.
  private static let piece = 1 << 20

  /// Takes note of a file that was read; throws where it is no longer as it was then.
  ///
  /// `time` is that of a change to a file made before the call: a change to this one after that shows by its own.
  init(of lane: LaneReader, at time: Int64, _ fileSystem: FileSystem) throws(FileSystem.Failure) {
    (name, offset, lines) = (Path.name(of: lane.path), lane.offset, lane.lines)
    let (path, offset) = (lane.path, lane.offset)
    let sum = { @Sendable (place: Int) in try? Self.sum(of: place, upTo: offset, in: path, fileSystem) }
    guard let sums = Workers.map(Self.count(offset), sum),
      let status = lane.status, lane.tail == .none, try fileSystem.status(of: path, followingLinks: false) == status
    else { throw FileSystem.Failure(code: ESTALE) }
    self.sums = sums
    self.status = status.changed < time ? status : status.cut(to: offset)
  }

  private static func count(_ offset: Int) -> Int { (offset + slice - 1) / slice }

  /// The file to be read on from there; nil where it is too short, or no file at all.
  func reader(in folder: String, _ fileSystem: FileSystem) -> LaneReader? {
    let path = Path.joined(folder, name)
    guard let file = try? fileSystem.open(path, O_RDONLY | O_NOFOLLOW) else { return nil }
    defer { fileSystem.close(file) }
    guard let now = try? fileSystem.status(of: file), now.kind == .file, now.size >= offset else { return nil }
    let length = min(offset, 64)
    guard let end = try? fileSystem.read(file, from: offset - length, count: length), end.count == length else {
      return nil
    }
    return LaneReader(
      path: path, offset: offset, lines: lines, landmark: end, status: now.size == offset ? now : now.cut(to: offset))
  }

  /// The slices to look at before it is sure that the file still begins as it did: none of a file nobody touched.
  func slices(in folder: String, _ fileSystem: FileSystem) -> Range<Int> {
    let now = try? fileSystem.status(of: Path.joined(folder, name), followingLinks: false)
    return now == status ? 0..<0 : sums.indices
  }

  /// Whether a slice reads as it did.
  func holds(_ slice: Int, in folder: String, _ fileSystem: FileSystem) -> Bool {
    (try? Self.sum(of: slice, upTo: offset, in: Path.joined(folder, name), fileSystem)) == sums[slice]
  }

  private static func sum(
    of slice: Int, upTo offset: Int, in path: String, _ fileSystem: FileSystem
  ) throws(FileSystem.Failure) -> UInt64 {
    let file = try fileSystem.open(path, O_RDONLY | O_NOFOLLOW)
    defer { fileSystem.close(file) }
    var hash = ContentHash([])
    var place = slice * Self.slice
    let end = min(offset, place + Self.slice)
    while place < end {
      let bytes = try fileSystem.read(file, from: place, count: min(piece, end - place))
      if bytes.isEmpty { throw FileSystem.Failure(code: ESTALE) }
      hash = bytes.withUnsafeBytes { hash.followed(by: $0) }
      place += bytes.count
    }
    return hash.value
  }
}

extension KeptLane {
  /// Reads what `write` wrote.
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    (name, offset, lines) = (try reader.text(), try reader.number(), try reader.number())
    status = FileSystem.Status(
      device: try reader.fixed(), inode: try reader.fixed(), size: try reader.number(),
      modified: Int64(bitPattern: try reader.fixed()), changed: Int64(bitPattern: try reader.fixed()), kind: .file)
    var sums: [UInt64] = []
    for _ in 0..<(try reader.count()) { sums.append(try reader.fixed()) }
    guard !name.contains("/"), offset >= 0, sums.count == Self.count(offset) else { throw ByteReader.Damage() }
    self.sums = sums
  }

  func write(to writer: inout ByteWriter) {
    writer.put(name)
    writer.put(offset)
    writer.put(lines)
    writer.put(fixed: status.device)
    writer.put(fixed: status.inode)
    writer.put(status.size)
    writer.put(fixed: UInt64(bitPattern: status.modified))
    writer.put(fixed: UInt64(bitPattern: status.changed))
    writer.put(sums.count)
    for sum in sums { writer.put(fixed: sum) }
  }
}
