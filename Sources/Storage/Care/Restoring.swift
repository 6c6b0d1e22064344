import Glibc
import History
import Scheduling

/// Puts a backup in the place of what is there: all of it or nothing.
package struct Restoring {
  private let places: Places
  private let fileSystem: FileSystem

  /// What came of it.
  package struct Outcome: Hashable, Sendable {
    package let files: Int
    /// Where what was there before is kept; nil where nothing was.
    package let before: String?
  }

  package init(_ places: Places) { self.init(places, fileSystem: FileSystem()) }

  init(_ places: Places, fileSystem: FileSystem) {
    self.places = places
    self.fileSystem = fileSystem
  }

  private var bench: String { Path.joined(places.progress, "restoring") }

  /// Restores a backup after backing up what is there.
  ///
  /// Everything is tested and written beside the old before anything changes; the journal then changes places with the
  /// new one in one step. `candidate` becomes the device's name where the backup knows less of this device than there
  /// was: numbers that were given once are not given again.
  package func run(_ path: String, candidate: Device, at time: Timestamp) throws(Archive.Fault) -> Outcome {
    let archive = try Archive(try bytes(of: path))
    let before = Archive.files(of: places, fileSystem)
    try requireRest()
    let backup = before.isEmpty ? nil : try Backups(places, fileSystem: fileSystem).make(before: "restore", at: time)
    do throws(StorageError) {
      try stage(archive)
      try IgnoreList(places: places, fileSystem: fileSystem).write()
      // A new name does no harm where nothing is restored after all; the old one would where something is.
      if let state = places.state, try Device.known(in: state, fileSystem) != nil, backup != nil {
        try Device.rename(in: state, to: candidate, fileSystem)
      }
      try swap()
    } catch { throw .storage(error) }
    fileSystem.removeAll(bench)
    try? fileSystem.remove(places.snapshot)
    return Outcome(files: archive.files.count, before: backup)
  }

  private func bytes(of path: String) throws(Archive.Fault) -> [UInt8] {
    do throws(StorageError) {
      guard let bytes = try fileSystem.contents(of: path, limit: Gzip.limit) else { throw .missing(path: path) }
      return bytes
    } catch { throw .storage(error) }
  }

  /// Refuses while another dasi writes a journal here.
  private func requireRest() throws(Archive.Fault) {
    for name in (try? fileSystem.names(in: places.journal)) ?? [] where LaneName(name) == .lane {
      guard let file = try? fileSystem.open(Path.joined(places.journal, name), O_RDWR | O_NOFOLLOW) else { continue }
      defer { fileSystem.release(file) }
      if (try? fileSystem.lock(file)) == false { throw .inUse }
    }
  }

  /// Writes everything beside what is there.
  private func stage(_ archive: Archive) throws(StorageError) {
    fileSystem.removeAll(bench)
    for folder in ["journal", "quizzes"] { try fileSystem.makeFolders(Path.joined(bench, folder)) }
    for file in archive.files { try fileSystem.replace(Path.joined(bench, file.path), with: Array(file.bytes)) }
  }

  /// Lets new and old change places; after an error all is as before.
  private func swap() throws(StorageError) {
    var done: [String] = []
    do throws(FileSystem.Failure) {
      for part in ["settings.json", "quizzes", "journal"] {
        try change(part)
        done.append(part)
      }
      try fileSystem.syncFolder(of: places.journal)
    } catch {
      for part in done.reversed() { try? change(part) }
      throw .unwritable(path: places.progress, code: error.code)
    }
  }

  private func change(_ part: String) throws(FileSystem.Failure) {
    let (new, old) = (Path.joined(bench, part), Path.joined(places.progress, part))
    let isNew = (try? fileSystem.status(of: new, followingLinks: false)) != nil
    let isOld = (try? fileSystem.status(of: old, followingLinks: false)) != nil
    switch (isNew, isOld) {
    case (true, true): try fileSystem.exchange(new, old)
    case (true, false): try fileSystem.rename(new, to: old)
    case (false, true): try fileSystem.rename(old, to: new)
    case (false, false): break
    }
  }
}
