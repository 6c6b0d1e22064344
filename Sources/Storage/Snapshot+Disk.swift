import History

extension ProgressSnapshot {
  /// Writes `progress.json` at once: there is always the old file or the new one.
  ///
  /// It goes only where a journal already is, so that looking writes nothing.
  package func write(to places: Places, fileSystem: FileSystem = FileSystem()) throws(StorageError) {
    guard (try? fileSystem.status(of: places.journal)) != nil else { return }
    let path = try fileSystem.place(of: places.snapshot, within: places.progress)
    try fileSystem.replace(path, with: Array(text.utf8))
  }

  /// Reads `progress.json`; nil when there is none or it is of no use, as it can always be made anew.
  package static func read(from places: Places, fileSystem: FileSystem = FileSystem()) -> ProgressSnapshot? {
    guard let bytes = try? fileSystem.contents(of: places.snapshot, limit: 1 << 30), !bytes.isEmpty else { return nil }
    return String(validating: bytes, as: UTF8.self).flatMap { try? ProgressSnapshot($0) }
  }
}

extension FileSystem {
  /// Where to write a file that may be a link: where it leads, so that the link stays, but never out of the folder.
  func place(of path: String, within folder: String) throws(StorageError) -> String {
    guard (try? status(of: path, followingLinks: false))?.kind == .link else { return path }
    guard let target = realPath(path), let inner = realPath(folder), target.hasPrefix(inner + "/") else {
      throw .leadsOut(path: path)
    }
    return target
  }
}
