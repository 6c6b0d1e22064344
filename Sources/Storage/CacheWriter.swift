import Glibc
import Synchronization

/// Writes a cache's file anew, beside the old one until it is whole.
///
/// Threads may add records at the same time. Nothing is synced: a file that is torn is known by its checksums.
final class CacheWriter: Sendable {
  private struct State {
    var entries: [CacheEntry] = []
    var offset = 0
    var hasFailed = false
  }

  private let cache: CardCache
  private let file: FileSystem.File
  /// When the writing began by the clock of the disk, in nanoseconds since 1970.
  private let start: Int64
  private let state = Mutex(State())
  /// No file system known tells times apart less finely, in nanoseconds.
  private static let coarsestTime: Int64 = 2_000_000_000

  /// Begins a new file; nil where none can be written, which is no loss.
  init?(_ cache: CardCache) {
    self.cache = cache
    let fileSystem = cache.fileSystem
    do {
      try fileSystem.makeFolders(cache.folder)
      fileSystem.removeLeftOvers(of: Path.name(of: cache.path), in: cache.folder)
      file = try fileSystem.temporaryFile(for: cache.path)
    } catch { return nil }
    guard let status = try? fileSystem.status(of: file) else {
      fileSystem.close(file)
      try? fileSystem.remove(file.path)
      return nil
    }
    start = status.modified
  }

  /// Whether a file that was last changed then can be told by its times from one that is changed from now on.
  func isSettled(_ note: NoteFile) -> Bool { max(note.modified, note.changed) < start - Self.coarsestTime }

  /// Adds records that stand one after the other in `bytes`; their offsets are set here.
  func add(_ entries: [CacheEntry], _ bytes: [UInt8]) {
    state.withLock { state in
      guard !state.hasFailed else { return }
      do { try cache.fileSystem.write(bytes, to: file) } catch {
        state.hasFailed = true
        return
      }
      for var entry in entries {
        entry.record.offset = state.offset
        state.offset += entry.record.length
        state.entries.append(entry)
      }
    }
  }

  /// Puts the file in the place of the old one; without effect where anything went wrong.
  func finish() {
    let state = state.withLock { $0 }
    var writer = ByteWriter()
    writer.put(state.entries.count)
    for entry in state.entries { entry.write(to: &writer) }
    let trailer = CacheTrailer(reader: cache.reader, offset: state.offset, entries: writer.bytes)
    do {
      guard !state.hasFailed else { throw FileSystem.Failure(code: EIO) }
      try cache.fileSystem.write(writer.bytes + trailer.bytes, to: file)
      try cache.fileSystem.rename(file.path, to: cache.path)
      cache.fileSystem.close(file)
    } catch { discard() }
  }

  /// Leaves the old file as it is.
  func discard() {
    cache.fileSystem.close(file)
    try? cache.fileSystem.remove(file.path)
  }
}
