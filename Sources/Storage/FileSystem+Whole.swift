import Glibc

/// What is done with whole files and folders.
extension FileSystem {
  /// Reads a regular file whole; nil when there is none.
  func contents(of path: String, limit: Int, followingLinks: Bool = true) throws(StorageError) -> [UInt8]? {
    let file: File
    do { file = try open(path, O_RDONLY | (followingLinks ? 0 : O_NOFOLLOW)) } catch {
      if error.code == ENOENT { return nil }
      throw .unreadable(path: path, code: error.code)
    }
    defer { close(file) }
    do {
      let status = try status(of: file)
      guard status.kind == .file else { throw StorageError.notAFile(path: path) }
      guard status.size <= limit else { throw StorageError.tooLarge(path: path, size: status.size, limit: limit) }
      // One more than it had, to notice one that grows without end.
      let bytes = try read(file, from: 0, count: status.size + 1)
      return bytes.count > status.size ? Array(bytes.prefix(status.size)) : bytes
    } catch let error as StorageError {
      throw error
    } catch {
      throw .unreadable(path: path, code: (error as? Failure)?.code ?? EIO)
    }
  }

  /// Puts these bytes in the place of a file at once: at every moment there is the old file or the new one.
  func replace(_ path: String, with bytes: [UInt8]) throws(StorageError) {
    do throws(Failure) {
      let file = try temporaryFile(for: path)
      let temporary = file.path
      defer { close(file) }
      do throws(Failure) {
        try write(bytes, to: file)
        try syncIfPossible(file)
        try rename(temporary, to: path)
      } catch {
        try? remove(temporary)
        throw error
      }
      try syncFolder(of: path)
    } catch {
      throw .unwritable(path: path, code: error.code)
    }
  }

  /// Opens a new file beside another, one that nobody else writes: not another process, not one that died.
  func temporaryFile(for path: String) throws(Failure) -> File {
    var number = 0
    while true {
      do throws(Failure) {
        return try open("\(path).\(getpid())-\(number).tmp", O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
      } catch {
        guard error.code == EEXIST, number < 1_000 else { throw error }
        number += 1
      }
    }
  }

  /// Syncs a file; where the file system knows no such thing, its word has to do.
  func syncIfPossible(_ file: File) throws(Failure) {
    do { try sync(file) } catch {
      guard [EINVAL, ENOTSUP, ENOSYS].contains(error.code) else { throw error }
    }
  }

  /// Makes sure that the names in the folder of a file are on the disk.
  func syncFolder(of path: String) throws(Failure) {
    let folder = try open(Path.folder(of: path), O_RDONLY | O_DIRECTORY)
    defer { close(folder) }
    try syncIfPossible(folder)
  }

  /// Makes a folder and those above it that are missing, and sees that each is on the disk.
  func makeFolders(_ path: String) throws(StorageError) {
    if (try? status(of: path))?.kind == .folder { return }
    let above = Path.folder(of: path)
    if above != path { try makeFolders(above) }
    do throws(Failure) {
      if try makeFolder(path) { try syncFolder(of: path) }
      // A file of that name stands in the way.
      guard try status(of: path).kind == .folder else { throw Failure(code: ENOTDIR) }
    } catch {
      throw .unwritable(path: path, code: error.code)
    }
  }

  /// Why nothing can be written below a path, which need not exist; nil when something can.
  func obstacle(below path: String) -> StorageError? {
    var nearest = path
    while (try? status(of: nearest)) == nil, Path.folder(of: nearest) != nearest { nearest = Path.folder(of: nearest) }
    return obstacle(toWriting: nearest).map { .unwritable(path: nearest, code: $0) }
  }
}

/// The arithmetic of paths.
package enum Path {
  /// The folder a path lies in; `.` for a bare name, itself for `/`.
  package static func folder(of path: String) -> String {
    let path = withoutEndSlashes(path)
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    let folder = withoutEndSlashes(String(path[..<slash]))
    return folder.isEmpty ? "/" : folder
  }

  /// The last part of a path.
  package static func name(of path: String) -> String {
    let path = withoutEndSlashes(path)
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.index(after: slash)...])
  }

  /// `path` below `folder`, or itself when it begins with `/`.
  package static func joined(_ folder: String, _ path: String) -> String {
    if path.utf8.first == UInt8(ascii: "/") || folder.isEmpty { return path }
    return (folder == "/" ? "" : withoutEndSlashes(folder)) + "/" + path
  }

  private static func withoutEndSlashes(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    return path
  }
}
