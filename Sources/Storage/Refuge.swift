import Glibc
import History
import Scheduling

/// The place in the person's own state folder for answers whose notes folder cannot be written.
///
/// They count from there, and go home as soon as the folder takes them; until a line is surely at home it stays here too.
package final class Refuge {
  private let journal: Journal
  private let state: String
  private let fileSystem: FileSystem
  /// What is here and not at home yet.
  private var guests: [Entry] = []
  /// What went home from here; where a file cannot be taken away, it is met again.
  private var moved: Set<Entry> = []

  /// Finds the place; nil where the person has no state folder, and nothing is written yet.
  package init?(of places: Places, candidate: Device, fileSystem: FileSystem = FileSystem()) {
    guard let state = places.state else { return nil }
    self.state = Path.joined(state, "elsewhere")
    self.fileSystem = fileSystem
    let root = Path.folder(of: places.progress)
    let name = String(ContentHash(Array((fileSystem.realPath(root) ?? root).utf8)).value, radix: 36)
    // A name of its own: the journal at home goes on counting meanwhile.
    journal = Journal(
      places.with(progress: Path.joined(self.state, name)), candidate: candidate, suffix: "-away",
      fileSystem: fileSystem)
  }

  /// The folder in which answers are kept.
  package var path: String { journal.places.journal }

  /// What is kept here.
  package func entries() -> [Entry] {
    guests += journal.refresh().entries.filter { !moved.contains($0) }
    return guests
  }

  /// Keeps entries here and returns them when they are on the disk.
  package func append(
    _ drafts: [Entry.Draft], at time: Timestamp, knowing entries: EntryLog
  ) throws(StorageError) -> [Entry] {
    try fileSystem.makeFolders(state)
    let written = try journal.append(drafts, at: time, knowing: entries)
    guests += written
    return written
  }

  /// Writes what is here into the journal of the notes folder, and then takes it away here; what cannot go yet stays.
  package func moveHome(to home: Journal, knowing entries: EntryLog) {
    let guests = self.entries()
    guard !guests.isEmpty, (try? home.takeIn(guests, knowing: entries)) != nil else { return }
    moved.formUnion(guests)
    self.guests = []
    journal.removeLanes()
  }
}

extension Journal {
  /// Removes all lanes that were read to their end and that no other process writes.
  fileprivate func removeLanes() {
    if let lane {
      try? fileSystem.remove(lane.file.path)
      fileSystem.release(lane.file)
      self.lane = nil
    }
    for (path, reader) in readers {
      var usesLocks = true
      guard let file = try? lockedFile(path, &usesLocks) else { continue }
      if let status = try? fileSystem.status(of: file), status == reader.status { try? fileSystem.remove(path) }
      fileSystem.release(file)
    }
    readers = [:]
  }
}
