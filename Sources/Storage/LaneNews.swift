import CStorage
import Glibc
import History

/// What is new in the lanes of a journal, its own left out: read by whatever thread, and then taken in by the journal.
package struct LaneNews: Sendable {
  /// Reading fewer entries leaves too little memory behind to look for.
  private static let many = 10_000

  private let places: Places
  private let fileSystem: FileSystem
  /// The lane that the journal writes.
  private let own: String?
  private(set) var readers: [String: LaneReader]
  /// Entries may be in it that are known, where a file had to be read from its beginning.
  package private(set) var log = EntryLog()
  private(set) var notices: [JournalNotice] = []

  init(_ places: Places, _ fileSystem: FileSystem, own: String?, readers: [String: LaneReader]) {
    (self.places, self.fileSystem, self.own, self.readers) = (places, fileSystem, own, readers)
  }

  /// Hands out the log, which is not to be there twice, and goes on without it.
  mutating func takeLog() -> EntryLog {
    var taken = EntryLog()
    swap(&taken, &log)
    return taken
  }

  /// How many bytes there are to be read.
  package var size: Int {
    Self.paths(places, fileSystem).paths.reduce(0) { sum, path in
      guard path != own, let now = try? fileSystem.status(of: path, followingLinks: false) else { return sum }
      return sum + (readers[path] ?? LaneReader(path: path)).unread(of: now)
    }
  }

  /// Reads what has been added to any lane since the last time, at first everything.
  package mutating func read() {
    let (paths, trouble) = Self.paths(places, fileSystem)
    notices += trouble.map { [.unreadable($0)] } ?? []
    for path in paths where path != own {
      var reader = readers[path] ?? LaneReader(path: path)
      let entries = read(&reader)
      if log.isEmpty { log = entries } else { log.append(contentsOf: entries) }
      readers[path] = reader
    }
    // What reading took for a while goes back before the replay takes as much again.
    if log.count > Self.many { malloc_trim(0) }
  }

  /// Reads on in a file and notes what is wrong with it.
  private mutating func read(_ reader: inout LaneReader) -> EntryLog {
    do throws(StorageError) {
      let reading = try reader.read(fileSystem)
      if LaneName(Path.name(of: reader.path)) == .copy { notices.append(.conflictCopy(path: reader.path)) }
      notices += Self.notices(of: reading, reader)
      return reading.entries
    } catch {
      notices.append(.unreadable(error))
      return EntryLog()
    }
  }

  /// What is wrong with a file that was read.
  static func notices(of reading: LaneReader.Reading, _ reader: LaneReader) -> [JournalNotice] {
    reading.rejected.map { .rejected(path: reader.path, line: $0.line, fault: $0.fault) }
      + (reader.tail == .torn ? [.torn(path: reader.path, line: reader.lines + 1)] : [])
  }

  /// The lanes there are, and why they cannot be listed.
  static func paths(_ places: Places, _ fileSystem: FileSystem) -> (paths: [String], trouble: StorageError?) {
    let names: [String]
    do throws(StorageError) { _ = try fileSystem.place(of: places.journal, within: places.progress) } catch {
      return ([], error)
    }
    do throws(FileSystem.Failure) { names = try fileSystem.names(in: places.journal) } catch {
      return ([], error.code == ENOENT ? nil : .unreadable(path: places.journal, code: error.code))
    }
    return (
      names.filter { LaneName($0) != .other }.map { Path.joined(places.journal, $0) }
        .filter { !isForeignLock($0, fileSystem) }, nil
    )
  }

  /// Whether it is the mark that Emacs leaves of a file it edits: a link that leads nowhere.
  private static func isForeignLock(_ path: String, _ fileSystem: FileSystem) -> Bool {
    guard Path.name(of: path).hasPrefix(".#") else { return false }
    return (try? fileSystem.status(of: path, followingLinks: false))?.kind == .link
  }
}
