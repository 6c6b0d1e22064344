import Glibc
import History

extension Journal {
  /// Sees that there is a lane to write, still ours and whole; takes one when there is none.
  func checkLane(knowing entries: EntryLog) throws(StorageError) {
    let path = lane?.file.path ?? places.journal
    do throws(FileSystem.Failure) {
      if var open = lane {
        if try open.isInPlace(fileSystem) {
          try open.rollBackIfNeeded(fileSystem)
          lane = open
          if open.isReady, try open.isUntouched(fileSystem) { return }
          if open.isReady { former = open }
        } else {
          fileSystem.release(open.file)
          if open.isReady { former = open }
          lane = nil
        }
      }
    } catch {
      throw .unwritable(path: path, code: error.code)
    }
    var next: Lane
    if let lane { next = lane } else { next = try openedLane() }
    next.isReady = false
    lane = next
    try readOwn(&next)
    let known = (entries.newest() + [found, next.confirmed].joined().map(\.id)).filter { $0.device == next.name }
    next.newest = known.reduce(next.newest) { max($0, $1.number) }
    if let former { take(over: former, into: &next, knowing: entries) }
    former = nil
    (next.isReady, next.wasReadWhole) = (true, false)
    lane = next
  }

  /// Reads what stands in the own lane and moves a torn end out of the way.
  private func readOwn(_ lane: inout Lane) throws(StorageError) {
    defer { self.lane = lane }
    let reading: LaneReader.Reading
    do throws(FileSystem.Failure) { reading = try lane.reader.read(lane.file, fileSystem) } catch {
      throw .unreadable(path: lane.file.path, code: error.code)
    }
    found += reading.entries
    if reading.isWhole { lane.wasReadWhole = true }
    for notice in LaneNews.notices(of: reading, lane.reader) { note(notice) }
    if let refusal { throw refusal }
    if let copy = try lane.putTornTailAside(in: places.recovered, fileSystem) {
      tell(.putAside(path: lane.file.path, to: copy))
    }
  }

  /// Carries over what was confirmed in the lane as it was, and notes what of it is no longer there.
  private func take(over before: Lane, into lane: inout Lane, knowing entries: EntryLog) {
    lane.confirmed = before.confirmed
    var due = before.confirmed + before.missing
    // Under another name, the older entries are in a file that another process now has.
    if lane.name == before.name { due += entries.entries(of: lane.name) }
    // What was found at an earlier try is not told again, so all that may be there is looked through.
    if lane.wasReadWhole || lane.name != before.name {
      let there = Set(found)
      lane.missing = Array(Set(due).subtracting(there)).sorted { $0.id < $1.id }
    }
    tell(.changedByOthers(path: lane.file.path, rewritten: lane.missing.count))
  }

  /// Takes a lane no other process has: the device's own file, or one with a number.
  private func openedLane() throws(StorageError) -> Lane {
    let root = Path.folder(of: places.progress)
    guard (try? fileSystem.status(of: root)) != nil else { throw .missing(path: root) }
    let device = try Device.name(in: places.state, candidate: candidate, fileSystem)
    try fileSystem.makeFolders(places.journal)
    _ = try fileSystem.place(of: places.journal, within: places.progress)
    try? IgnoreList(places: places, fileSystem: fileSystem).write()
    var usesLocks = true
    for number in 1..<1000 {
      let name = device.name + suffix + (number == 1 ? "" : "-\(number)")
      let path = Path.joined(places.journal, name + ".jsonl")
      do throws(FileSystem.Failure) {
        if let file = try lockedFile(path, &usesLocks) {
          do throws(FileSystem.Failure) { try fileSystem.syncFolder(of: path) } catch {
            fileSystem.release(file)
            throw error
          }
          var lane = Lane(name: name, file: file)
          if let reader = readers.removeValue(forKey: path) { lane.reader = reader }
          return lane
        }
      } catch {
        throw .unwritable(path: path, code: error.code)
      }
    }
    throw .noFreeLane(path: places.journal)
  }

  /// Opens a file for this process alone; nil when another has it or it is no plain file.
  func lockedFile(_ path: String, _ usesLocks: inout Bool) throws(FileSystem.Failure) -> FileSystem.File? {
    let file: FileSystem.File
    let flags = O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW
    do { file = try fileSystem.open(path, usesLocks ? flags : flags | O_EXCL) } catch {
      if error.code == ELOOP || error.code == EISDIR || (!usesLocks && error.code == EEXIST) { return nil }
      throw error
    }
    guard usesLocks else { return file }
    do {
      // Between opening and locking the file may have been deleted.
      if try fileSystem.lock(file), try Lane(name: "", file: file).isInPlace(fileSystem) { return file }
      fileSystem.release(file)
      return nil
    } catch {
      fileSystem.close(file)
      guard [ENOLCK, EOPNOTSUPP, EINVAL, ENOSYS].contains(error.code) else { throw error }
      // Without locks only a file that did not exist before is surely nobody else's.
      usesLocks = false
      tell(.locksUnsupported(path: places.journal))
      return nil
    }
  }
}
