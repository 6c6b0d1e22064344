import Glibc
import History
import Scheduling

/// The journal of a notes folder: all its lanes to read, and one of its own to write.
///
/// Nothing is written before the first `append`: then the device gets its name, the folder is made, and a lane is taken
/// that no other process has. An entry that `append` returns is on the disk.
package final class Journal {
  let places: Places
  let candidate: Device
  let fileSystem: FileSystem
  /// What stands behind the device's name in the names of lanes.
  let suffix: String
  /// The other lanes, by path.
  var readers: [String: LaneReader] = [:]
  var lane: Lane?
  /// The lane as it was when it was ready last, while the next one is not yet.
  var former: Lane?
  /// Found while writing, to be told by the next `refresh`.
  var found: [Entry] = []
  private(set) var refusal: StorageError?
  /// Whether anything was written since it was opened.
  package private(set) var hasWritten = false
  /// How many entries the cache of the history holds.
  var cached = 0
  private var notices: [JournalNotice] = []
  private var told: Set<JournalNotice> = []

  /// Opens nothing yet; `candidate` becomes the device's name when it has none.
  package init(_ places: Places, candidate: Device, suffix: String = "", fileSystem: FileSystem = FileSystem()) {
    self.places = places
    self.candidate = candidate
    self.suffix = suffix
    self.fileSystem = fileSystem
  }

  deinit {
    if let lane { fileSystem.close(lane.file) }
  }

  /// Why nothing can be written, as far as looking tells; nil when an `append` should work.
  package var obstacle: StorageError? {
    if let refusal { return refusal }
    guard let state = places.state else { return .noStateFolder }
    let root = Path.folder(of: places.progress)
    guard (try? fileSystem.status(of: root)) != nil else { return .missing(path: root) }
    if let obstacle = fileSystem.obstacle(below: places.journal) { return obstacle }
    do { if try Device.known(in: state, fileSystem) != nil { return nil } } catch { return error }
    return fileSystem.obstacle(below: state)
  }

  /// Reads what has been added to any lane since the last time, at first everything, and tells what was noticed.
  ///
  /// Entries may come twice. Costs one look at each file when nothing was added.
  package func refresh() -> (entries: [Entry], notices: [JournalNotice]) {
    var log = EntryLog()
    let notices = read(into: &log)
    return (Array(log), notices)
  }

  /// As `refresh`, with the entries at the end of a log.
  func read(into log: inout EntryLog) -> [JournalNotice] {
    log.append(contentsOf: found)
    found = []
    for path in lanePaths() {
      if path == lane?.file.path { continue }
      var reader = readers[path] ?? LaneReader(path: path)
      let entries = read(&reader)
      if log.isEmpty { log = entries } else { log.append(contentsOf: entries) }
      readers[path] = reader
    }
    defer { notices = [] }
    return notices
  }

  /// Writes entries at one go and returns them when they are on the disk.
  ///
  /// `entries` are all that the caller knows; of them, those of this lane are written again should another program have
  /// taken them away. After an error nothing of the new ones is left, and the same may be tried again.
  package func append(
    _ drafts: [Entry.Draft], at time: Timestamp, knowing entries: EntryLog
  ) throws(StorageError) -> [Entry] {
    if let refusal { throw refusal }
    try checkLane(knowing: entries)
    guard let lane else { throw .noFreeLane(path: places.journal) }
    let written = drafts.enumerated().map { place, draft in
      Entry(
        id: EntryID(device: lane.name, number: lane.newest + 1 + place), at: time, act: draft.act, seen: draft.seen)
    }
    try write(written)
    self.lane?.newest += written.count
    return written
  }

  /// Writes entries that have their names already, as they were kept in another place.
  package func takeIn(_ others: [Entry], knowing entries: EntryLog) throws(StorageError) {
    if let refusal { throw refusal }
    try checkLane(knowing: entries)
    try write(others)
  }

  /// Writes lines to the own lane, after what is missing there.
  private func write(_ entries: [Entry]) throws(StorageError) {
    guard var lane else { throw .noFreeLane(path: places.journal) }
    defer { self.lane = lane }
    do throws(FileSystem.Failure) { try lane.write((lane.missing + entries).map(JournalLine.text), fileSystem) } catch {
      throw .unwritable(path: lane.file.path, code: error.code)
    }
    lane.missing = []
    lane.confirmed += entries
    hasWritten = true
  }
}

extension Journal {
  func lanePaths() -> [String] {
    let names: [String]
    do throws(StorageError) { _ = try fileSystem.place(of: places.journal, within: places.progress) } catch {
      tell(.unreadable(error))
      return []
    }
    do throws(FileSystem.Failure) { names = try fileSystem.names(in: places.journal) } catch {
      if error.code != ENOENT { tell(.unreadable(.unreadable(path: places.journal, code: error.code))) }
      return []
    }
    return names.filter { LaneName($0) != .other && !isForeignLock($0) }.map { Path.joined(places.journal, $0) }
  }

  /// Reads on in a file and tells what is wrong with it.
  private func read(_ reader: inout LaneReader) -> EntryLog {
    if LaneName(Path.name(of: reader.path)) == .copy { tell(.conflictCopy(path: reader.path)) }
    do throws(StorageError) {
      let reading = try reader.read(fileSystem)
      take(reading, of: reader)
      return reading.entries
    } catch {
      tell(.unreadable(error))
      return EntryLog()
    }
  }

  func take(_ reading: LaneReader.Reading, of reader: LaneReader) {
    for rejected in reading.rejected {
      tell(.rejected(path: reader.path, line: rejected.line, fault: rejected.fault))
      if case .newerVersion(let version) = rejected.fault {
        refusal = .newerVersion(path: reader.path, version: version)
      }
    }
    if reader.tail == .torn { tell(.torn(path: reader.path, line: reader.lines + 1)) }
  }

  func tell(_ notice: JournalNotice) {
    if told.insert(notice).inserted { notices.append(notice) }
  }

  /// Whether it is the mark that Emacs leaves of a file it edits: a link that leads nowhere.
  private func isForeignLock(_ name: String) -> Bool {
    guard name.hasPrefix(".#") else { return false }
    return (try? fileSystem.status(of: Path.joined(places.journal, name), followingLinks: false))?.kind == .link
  }
}
