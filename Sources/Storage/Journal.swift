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
    if let lane { fileSystem.release(lane.file) }
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
  package func refresh() -> (entries: EntryLog, notices: [JournalNotice]) {
    var news = unread
    news.read()
    var log = news.takeLog()
    let (found, notices) = take(news)
    log.append(contentsOf: found)
    return (log, notices)
  }

  /// What is to be read since the last time: for another thread, where it may be much.
  package var unread: LaneNews { LaneNews(places, fileSystem, own: lane?.file.path, readers: readers) }

  /// Takes note of what was read of the lanes, tells what was noticed, and what else was found while writing.
  package func take(_ news: LaneNews) -> (found: [Entry], notices: [JournalNotice]) {
    for (path, reader) in news.readers where path != lane?.file.path { readers[path] = reader }
    for notice in news.notices { note(notice) }
    defer { (found, notices) = ([], []) }
    return (found, notices)
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
  /// Tells something, and writes nothing any more where a newer version has written.
  func note(_ notice: JournalNotice) {
    if case .rejected(let path, _, .newerVersion(let version)) = notice {
      refusal = .newerVersion(path: path, version: version)
    }
    tell(notice)
  }

  func tell(_ notice: JournalNotice) {
    if told.insert(notice).inserted { notices.append(notice) }
  }
}
