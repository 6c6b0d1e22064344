import Glibc

extension LaneReader {
  /// Read at one go, in bytes.
  private static let part = 1 << 20

  /// Writes down how far the file was read and how it reads so far; throws where it is no longer as it was read.
  ///
  /// `time` is that of a change to a file made before the call: a change to this one after that shows by its own.
  func write(to writer: inout ByteWriter, at time: Int64, _ fileSystem: FileSystem) throws(FileSystem.Failure) {
    let file = try fileSystem.open(path, O_RDONLY | O_NOFOLLOW)
    defer { fileSystem.close(file) }
    let hash = try Self.hash(of: file, upTo: offset, fileSystem)
    guard let status, tail == .none, try fileSystem.status(of: file) == status else {
      throw FileSystem.Failure(code: ESTALE)
    }
    writer.put(path)
    writer.put(offset)
    writer.put(lines)
    writer.put(fixed: hash.value)
    writer.put(status.changed < time ? status : status.cut(to: offset))
  }

  /// Reads what `write` wrote for several files; throws where one of them no longer begins as it did.
  static func all(in bytes: UnsafeRawBufferPointer, _ fileSystem: FileSystem) throws -> [LaneReader] {
    var reader = ByteReader(bytes)
    return try (0..<reader.count()).map { _ in
      let lane = try LaneReader(
        path: try reader.text(), offset: try reader.number(), lines: try reader.number(),
        hash: ContentHash(value: try reader.fixed()), status: try reader.status(), fileSystem)
      guard let lane else { throw ByteReader.Damage() }
      return lane
    }
  }

  /// A file read up to an offset some time ago; nil where it no longer begins as it did.
  private init?(
    path: String, offset: Int, lines: Int, hash: ContentHash, status: FileSystem.Status, _ fileSystem: FileSystem
  ) throws(FileSystem.Failure) {
    let file = try fileSystem.open(path, O_RDONLY | O_NOFOLLOW)
    defer { fileSystem.close(file) }
    let now = try fileSystem.status(of: file)
    guard now.kind == .file, now.size >= offset else { return nil }
    // A file nobody touched reads as it did; of any other every byte is looked at.
    if now != status, try Self.hash(of: file, upTo: offset, fileSystem) != hash { return nil }
    let length = min(offset, 64)
    let end = try fileSystem.read(file, from: offset - length, count: length)
    self.init(
      path: path, offset: offset, lines: lines, landmark: end, status: now.size == offset ? now : now.cut(to: offset))
  }

  /// The hash of the first bytes of a file; that of nothing where there are fewer.
  private static func hash(
    of file: FileSystem.File, upTo length: Int, _ fileSystem: FileSystem
  ) throws(FileSystem.Failure) -> ContentHash {
    var hash = ContentHash([])
    var place = 0
    while place < length {
      let bytes = try fileSystem.read(file, from: place, count: min(part, length - place))
      if bytes.isEmpty { return ContentHash([]) }
      hash = bytes.withUnsafeBytes { hash.followed(by: $0) }
      place += bytes.count
    }
    return hash
  }
}

extension ByteWriter {
  fileprivate mutating func put(_ status: FileSystem.Status) {
    put(fixed: status.device)
    put(fixed: status.inode)
    put(status.size)
    put(fixed: UInt64(bitPattern: status.modified))
    put(fixed: UInt64(bitPattern: status.changed))
  }
}

extension ByteReader {
  fileprivate mutating func status() throws(Damage) -> FileSystem.Status {
    FileSystem.Status(
      device: try fixed(), inode: try fixed(), size: try number(), modified: Int64(bitPattern: try fixed()),
      changed: Int64(bitPattern: try fixed()), kind: .file)
  }
}
