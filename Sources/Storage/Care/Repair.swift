import Glibc
import History
import Scheduling

/// Mends what can be mended without losing anything; whatever is changed is kept in `recovered` as it was.
package struct Repair {
  /// Something that was done, or left undone with the reason.
  package enum Deed: Hashable, Sendable {
    case backedUp(path: String)
    /// A journal was written anew with its whole entries; the original is kept.
    case rewrote(path: String, original: String)
    /// So many entries of a copy went into a journal, and the copy was put aside.
    case merged(path: String, entries: Int, original: String)
    case rewroteSnapshot(path: String)
    /// What can be made anew at any time and was wrong.
    case removed(path: String)
    /// So many files and folders were left to their owner alone.
    case closed(Int)
    case putAside(path: String, to: String)
    /// Another dasi has it open.
    case inUse(path: String)
    /// What stands in it is not what was examined, or could not be read then.
    case changed(path: String)
    /// Another device writes it: to be repaired there, or what is whole here might be lost there.
    case ofOther(path: String)
    /// A newer version or another program wrote lines that are not understood.
    case notUnderstood(path: String)
  }

  private let examination: Examination
  private var places: Places { examination.places }
  private var fileSystem: FileSystem { examination.fileSystem }
  private let device: Device
  private let replay: (([Entry]) -> Ledger)?
  private var deeds: [Deed] = []

  /// Prepares; `candidate` becomes the device's name where it has none and something is to be written.
  ///
  /// `replay` makes the state that a snapshot is written from; without it that is the one the examination came to.
  package init(_ examination: Examination, candidate: Device, replay: (([Entry]) -> Ledger)? = nil) {
    self.examination = examination
    self.replay = replay
    device = (examination.places.state.flatMap { try? Device.known(in: $0, examination.fileSystem) }) ?? candidate
  }

  /// Mends, after a backup of what there is.
  package mutating func run(at time: Timestamp) throws(Archive.Fault) -> [Deed] {
    let kinds = examination.ailments.map(\.kind)
    guard kinds.contains(where: \.isMendable) else { return [] }
    if !Archive.files(of: places, fileSystem).isEmpty {
      deeds.append(.backedUp(path: try Backups(places, fileSystem: fileSystem).make(before: "repair", at: time)))
    }
    do throws(StorageError) {
      try mergeCopies()
      for lane in examination.lanes where lane.kind == .lane && !lane.isSound && !isMerging(into: lane) {
        try mend(lane, adding: [])
      }
      try putLeftoversAside()
      close()
      try removeKeptHistory()
      if kinds.contains(where: { if case .snapshot = $0 { true } else { false } }) {
        let ledger = replay?(examination.lanes.flatMap { $0.entries.map(\.entry) }) ?? examination.ledger
        try ProgressSnapshot(of: ledger, at: time).write(to: places, fileSystem: fileSystem)
        deeds.append(.rewroteSnapshot(path: places.snapshot))
      }
    } catch { throw .storage(error) }
    return deeds
  }

  private var copies: [LaneAccount] { examination.lanes.filter { $0.kind == .copy } }
  private var ownPath: String { Path.joined(places.journal, device.name + ".jsonl") }

  private func isMerging(into lane: LaneAccount) -> Bool { !copies.isEmpty && lane.path == ownPath }

  /// Takes what only copies have into this device's own journal, in the words they have it in.
  private mutating func mergeCopies() throws(StorageError) {
    guard !copies.isEmpty else { return }
    let known = Set(examination.lanes.filter { $0.kind == .lane }.flatMap { $0.entries.map(\.entry) })
    let missing = Set(copies.flatMap { $0.entries.map(\.entry) }).subtracting(known).sorted()
    let own = examination.lanes.first { $0.path == ownPath } ?? LaneAccount(ownPath, [])
    if !missing.isEmpty || !own.isSound {
      if own.bytes.isEmpty { _ = try Device.name(in: places.state, candidate: device, fileSystem) }
      guard try mend(own, adding: missing) else { return }
    }
    for copy in copies {
      let place = try aside(copy.path)
      deeds.append(.merged(path: copy.path, entries: copy.mended.count { !known.contains($0) }, original: place))
    }
  }

  /// Writes a journal of this device anew; false where that must not be.
  @discardableResult
  private mutating func mend(_ lane: LaneAccount, adding more: [Entry]) throws(StorageError) -> Bool {
    guard LaneName.device(of: lane.name) == device.name else {
      deeds.append(.ofOther(path: lane.path))
      return false
    }
    guard !lane.isNewer else {
      deeds.append(.notUnderstood(path: lane.path))
      return false
    }
    guard let file = locked(lane.path) else {
      deeds.append(.inUse(path: lane.path))
      return false
    }
    defer { fileSystem.release(file) }
    // What was not examined must not be written over.
    guard (try fileSystem.contents(of: lane.path, limit: 1 << 31, followingLinks: false)) ?? [] == lane.bytes else {
      deeds.append(.changed(path: lane.path))
      return false
    }
    let stem = String(lane.name.dropLast(6))
    let all = lane.mended + more
    let own = all.filter { $0.id.device == stem }.sorted { $0.id.number < $1.id.number }
    let entries = own + all.filter { $0.id.device != stem }
    let text = entries.map { JournalLine.text(of: $0) + "\n" }.joined()
    if !lane.isSound { deeds.append(.rewrote(path: lane.path, original: try copied(lane))) }
    try fileSystem.replace(lane.path, with: Array(text.utf8))
    return true
  }

  /// Opens a journal no other dasi has; it is made where there is none.
  private func locked(_ path: String) -> FileSystem.File? {
    guard let file = try? fileSystem.open(path, O_RDWR | O_CREAT | O_NOFOLLOW) else { return nil }
    if (try? fileSystem.lock(file)) != false { return file }
    fileSystem.close(file)
    return nil
  }

  private func copied(_ lane: LaneAccount) throws(StorageError) -> String {
    let place = try recoveredPlace(lane.name, Checksum(of: lane.bytes).digits)
    try fileSystem.replace(place, with: lane.bytes)
    return place
  }

  /// Moves a file into `recovered` and returns where it is then.
  private func aside(_ path: String) throws(StorageError) -> String {
    let bytes = (try fileSystem.contents(of: path, limit: 1 << 31, followingLinks: false)) ?? []
    let place = try recoveredPlace(Path.name(of: path), Checksum(of: bytes).digits)
    do throws(FileSystem.Failure) {
      try? fileSystem.close(toOthers: path)
      try fileSystem.rename(path, to: place)
      try fileSystem.syncFolder(of: path)
      try fileSystem.syncFolder(of: place)
    } catch { throw .unwritable(path: path, code: error.code) }
    return place
  }

  private func recoveredPlace(_ name: String, _ digits: String) throws(StorageError) -> String {
    let folder = try fileSystem.place(of: places.recovered, within: places.progress)
    try fileSystem.makeFolders(folder)
    return Path.joined(folder, name + "-" + digits)
  }

  private mutating func putLeftoversAside() throws(StorageError) {
    for ailment in examination.ailments where ailment.kind == .leftover {
      deeds.append(.putAside(path: ailment.path, to: try aside(ailment.path)))
    }
  }

  private mutating func removeKeptHistory() throws(StorageError) {
    for ailment in examination.ailments where ailment.kind == .keptHistory {
      do throws(FileSystem.Failure) { try fileSystem.remove(ailment.path) } catch {
        throw .unwritable(path: ailment.path, code: error.code)
      }
      deeds.append(.removed(path: ailment.path))
    }
  }

  private mutating func close() {
    let count = examination.ailments.count { ailment in
      ailment.kind == .open && (try? fileSystem.close(toOthers: ailment.path)) != nil
    }
    if count > 0 { deeds.append(.closed(count)) }
  }
}

extension Ailment.Kind {
  /// Whether a repair does anything about it.
  package var isMendable: Bool {
    switch self {
    case .line(.damaged), .line(.conflictMarker), .torn, .copy, .repeated, .disorder, .snapshot, .keptHistory, .open,
      .leftover:
      true
    default: false
    }
  }
}
