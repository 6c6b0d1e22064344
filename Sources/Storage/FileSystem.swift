import Glibc

/// The calls to the operating system that everything here goes through.
///
/// Tests put an `interference` in front of each call, to see that every step may fail, tear or be the last.
package struct FileSystem: Sendable {
  /// What is asked of the system.
  package enum Call: Hashable, Sendable, CaseIterable {
    case open, read, write, sync, truncate, rename, remove, makeFolder, status, lock, list, access
  }

  /// What stands in the way of a call.
  package enum Interference: Hashable, Sendable {
    case none
    /// The call does nothing and fails with this `errno`.
    case fails(Int32)
    /// A write takes only so many bytes and reports it.
    case short(Int)
    /// A write takes so many bytes and then fails with this `errno`.
    case tears(Int, Int32)
  }

  /// An `errno`.
  struct Failure: Error {
    let code: Int32
  }

  private let interference: (@Sendable (Call, String) -> Interference)?

  package init() { interference = nil }

  /// A system with something in the way; it is asked before each call, with the path.
  package init(interference: @escaping @Sendable (Call, String) -> Interference) { self.interference = interference }

  private func pass(_ call: Call, _ path: String) throws(Failure) {
    if case .fails(let code)? = interference?(call, path) { throw Failure(code: code) }
  }

  /// Repeats a call while a signal cut it short, and throws its `errno`.
  @discardableResult
  private func result<Value: SignedInteger>(of call: () -> Value) throws(Failure) -> Value {
    while true {
      let value = call()
      if value >= 0 { return value }
      if errno != EINTR { throw Failure(code: errno) }
    }
  }
}

extension FileSystem {
  /// An open file; it must be closed.
  struct File {
    let descriptor: Int32
    let path: String
  }

  /// What the system says of a file.
  struct Status: Hashable, Sendable {
    let device: UInt64
    let inode: UInt64
    let size: Int
    /// Nanoseconds since 1970.
    let modified: Int64
    /// Nanoseconds since 1970; unlike `modified`, nobody can set it.
    let changed: Int64
    let kind: Kind

    enum Kind: Hashable, Sendable {
      case file, folder, link, other
    }

    init(device: UInt64, inode: UInt64, size: Int, modified: Int64, changed: Int64, kind: Kind) {
      (self.device, self.inode, self.size) = (device, inode, size)
      (self.modified, self.changed, self.kind) = (modified, changed, kind)
    }

    init(_ status: stat) {
      device = UInt64(status.st_dev)
      inode = UInt64(status.st_ino)
      size = Int(status.st_size)
      modified = Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec)
      changed = Int64(status.st_ctim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_ctim.tv_nsec)
      kind =
        switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }

    /// The same file when it was shorter, at a time nobody knows.
    func cut(to size: Int) -> Status {
      Status(device: device, inode: inode, size: size, modified: 0, changed: 0, kind: kind)
    }

    func isSameFile(as other: Status) -> Bool { inode == other.inode && device == other.device }
  }

  /// Opens a file with the flags of `open(2)`; new files are for their owner alone.
  func open(_ path: String, _ flags: Int32) throws(Failure) -> File {
    try pass(.open, path)
    let descriptor = try result { Glibc.open(path, flags | O_CLOEXEC | O_NONBLOCK, 0o600) }
    return File(descriptor: descriptor, path: path)
  }

  func close(_ file: File) { _ = Glibc.close(file.descriptor) }

  /// Gives back the lock of a file and closes it.
  ///
  /// Closing alone would leave it locked as long as a program that is just being started holds a copy of the open file.
  func release(_ file: File) {
    _ = flock(file.descriptor, LOCK_UN)
    close(file)
  }

  func status(of path: String, followingLinks: Bool = true) throws(Failure) -> Status {
    try pass(.status, path)
    var status = stat()
    try result { followingLinks ? stat(path, &status) : lstat(path, &status) }
    return Status(status)
  }

  func status(of file: File) throws(Failure) -> Status {
    try pass(.status, file.path)
    var status = stat()
    try result { fstat(file.descriptor, &status) }
    return Status(status)
  }

  /// Reads up to `count` bytes from `offset` on; fewer only at the end of the file.
  func read(_ file: File, from offset: Int, count: Int) throws(Failure) -> [UInt8] {
    var failure: Failure?
    try pass(.read, file.path)
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
      while length < count {
        let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[length...])
        let taken = pread(file.descriptor, rest.baseAddress, rest.count, off_t(offset + length))
        if taken == 0 { return }
        if taken > 0 {
          length += taken
        } else if errno != EINTR {
          failure = Failure(code: errno)
          return
        }
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Fills a buffer from `offset` on; false where the file ends before or cannot be read.
  func fill(_ buffer: UnsafeMutableRawBufferPointer, from file: File, at offset: Int) -> Bool {
    guard (try? pass(.read, file.path)) != nil else { return false }
    Self.takeLargePages(for: buffer)
    var length = 0
    while length < buffer.count {
      let taken = pread(file.descriptor, buffer.baseAddress.map { $0 + length }, buffer.count - length, offset + length)
      if taken < 0 && errno == EINTR { continue }
      if taken <= 0 { return false }
      length += taken
    }
    return true
  }

  /// Asks for memory in large pages, of which few are needed; without effect where there are none.
  private static func takeLargePages(for buffer: UnsafeMutableRawBufferPointer) {
    let page = 1 << 21
    guard buffer.count > 2 * page, let start = buffer.baseAddress else { return }
    let gap = (page - Int(bitPattern: start) % page) % page
    madvise(start + gap, (buffer.count - gap) / page * page, MADV_HUGEPAGE)
  }

  /// Writes all the bytes; in one call, unless the system takes only a part.
  func write(_ bytes: [UInt8], to file: File) throws(Failure) {
    try bytes.withUnsafeBytes { bytes in Result { () throws(Failure) in try write(bytes, to: file) } }.get()
  }

  /// Writes all the bytes; see `write(_:to:)`.
  func write(_ bytes: UnsafeRawBufferPointer, to file: File) throws(Failure) {
    var written = 0
    while written < bytes.count {
      var limit = bytes.count - written
      var failure: Failure?
      switch interference?(.write, file.path) ?? .none {
      case .none: break
      case .fails(let code): throw Failure(code: code)
      case .short(let count): limit = min(limit, max(1, count))
      case .tears(let count, let code):
        limit = min(limit, count)
        failure = Failure(code: code)
      }
      let start = written
      let count = try result { Glibc.write(file.descriptor, bytes.baseAddress.map { $0 + start }, limit) }
      written += count
      if let failure { throw failure }
    }
  }

  /// Waits until what was written is on the disk.
  func sync(_ file: File) throws(Failure) {
    try pass(.sync, file.path)
    try result { fsync(file.descriptor) }
  }

  func truncate(_ file: File, to size: Int) throws(Failure) {
    try pass(.truncate, file.path)
    try result { ftruncate(file.descriptor, off_t(size)) }
  }

  /// Takes the file for this process alone; false when another has it.
  func lock(_ file: File) throws(Failure) -> Bool {
    try pass(.lock, file.path)
    do {
      try result { flock(file.descriptor, LOCK_EX | LOCK_NB) }
      return true
    } catch {
      if error.code == EWOULDBLOCK { return false }
      throw error
    }
  }

  func rename(_ path: String, to other: String) throws(Failure) {
    try pass(.rename, other)
    try result { Glibc.rename(path, other) }
  }

  func remove(_ path: String) throws(Failure) {
    try pass(.remove, path)
    try result { unlink(path) }
  }

  /// Makes a folder for its owner alone; false when there is one already.
  func makeFolder(_ path: String) throws(Failure) -> Bool {
    try pass(.makeFolder, path)
    do {
      try result { mkdir(path, 0o700) }
      return true
    } catch {
      if error.code == EEXIST { return false }
      throw error
    }
  }

  /// The names in a folder, in order, without `.` and `..`.
  func names(in path: String) throws(Failure) -> [String] {
    try pass(.list, path)
    guard let folder = opendir(path) else { throw Failure(code: errno) }
    defer { closedir(folder) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    if errno != 0 { throw Failure(code: errno) }
    return names.sorted()
  }

  /// Whether this process may write there, by the permissions and the mount; nil when it may.
  func obstacle(toWriting path: String) -> Int32? {
    do throws(Failure) {
      try pass(.access, path)
      try result { faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) }
      return nil
    } catch {
      return error.code
    }
  }

  /// The path without links, `.` and `..`; nil when there is no such file.
  func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
