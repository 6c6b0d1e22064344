import History
import Scheduling

/// The backups that are made by themselves, in `.dasi/backups`.
package struct Backups: Sendable {
  private let places: Places
  private let fileSystem: FileSystem
  private static let ending = ".tar.gz"

  package init(_ places: Places) {
    self.init(places, fileSystem: FileSystem())
  }

  init(_ places: Places, fileSystem: FileSystem) {
    self.places = places
    self.fileSystem = fileSystem
  }

  private var folder: String { Path.joined(places.progress, "backups") }

  /// The paths of all backups, oldest first.
  package var paths: [String] { names.map { Path.joined(folder, $0) } }

  private var names: [String] {
    ((try? fileSystem.names(in: folder)) ?? []).filter { Self.day(of: $0) != nil }
  }

  /// Makes the backup of a day that has none, then lets go of those that are no longer worth their room.
  ///
  /// Returns its path; nil where the day has one.
  @discardableResult
  package func makeDaily(at time: Timestamp, dayStart: DayStart) throws(Archive.Fault) -> String? {
    let today = Day(containing: time, startingAt: dayStart)
    if names.contains(where: { Self.day(of: $0) == today && !$0.contains("before") }) { return nil }
    let path = try make("", at: time, on: today)
    thin(on: today)
    return path
  }

  /// Makes a backup before something is changed.
  @discardableResult
  package func make(before deed: String, at time: Timestamp) throws(Archive.Fault) -> String {
    try make("-before-" + deed, at: time, on: Day(time.date))
  }

  private func make(_ reason: String, at time: Timestamp, on day: Day) throws(Archive.Fault) -> String {
    do throws(StorageError) {
      guard try fileSystem.place(of: folder, within: places.progress) == folder else { throw .leadsOut(path: folder) }
      try fileSystem.makeFolders(folder)
      // A program that was left while it made one.
      fileSystem.removeLeftOvers(of: "", in: folder)
      try IgnoreList(places: places, fileSystem: fileSystem).write()
      let stem = "\(day.date.iso)T" + time.iso.dropFirst(11).prefix(8).filter { $0 != ":" } + reason
      var path = Path.joined(folder, stem + Self.ending)
      var number = 2
      while (try? fileSystem.status(of: path, followingLinks: false)) != nil {
        path = Path.joined(folder, "\(stem)-\(number)\(Self.ending)")
        number += 1
      }
      try Archive.write(places, to: path, at: time, fileSystem)
      return path
    } catch { throw .storage(error) }
  }

  /// Whether a backup is whole.
  static func check(_ path: String, _ fileSystem: FileSystem) throws(Archive.Fault) {
    let bytes: [UInt8]?
    do throws(StorageError) {
      bytes = try fileSystem.contents(of: path, limit: Gzip.limit, followingLinks: false)
    } catch {
      throw .storage(error)
    }
    guard let bytes else { throw .storage(.missing(path: path)) }
    do throws(Gzip.Fault) { try Gzip.inflate(bytes) { _ in } } catch { throw .damaged }
  }

  private func thin(on today: Day) {
    let dated = names.compactMap { name in Self.day(of: name).map { (name: name, day: $0) } }
    let kept = Self.kept(dated, on: today)
    // Older ones go only while a newer one is known to be whole.
    guard let newest = dated.last, (try? Self.check(Path.joined(folder, newest.name), fileSystem)) != nil else {
      return
    }
    for backup in dated where !kept.contains(backup.name) { try? fileSystem.remove(Path.joined(folder, backup.name)) }
  }

  /// The day in a backup's name; nil for any other file.
  static func day(of name: String) -> Day? {
    guard name.hasSuffix(ending), name.dropFirst(10).first == "T" else { return nil }
    return CivilDate(iso: String(name.prefix(10))).map { Day($0) }
  }

  /// Those that stay: the newest of each of the last seven days, five weeks and twelve months, and the newest five.
  ///
  /// `backups` are in the order of their names.
  static func kept(_ backups: [(name: String, day: Day)], on today: Day) -> Set<String> {
    var kept = Set(backups.suffix(5).map(\.name))
    var spans: Set<String> = []
    for backup in backups.reversed() {
      let age = today.number - backup.day.number
      let date = backup.day.date
      var names: [String] = []
      if age < 7 { names.append("day \(backup.day.number)") }
      if age < 35 { names.append("week \(age / 7)") }
      if age < 365 { names.append("month \(date.iso.prefix(7))") }
      for name in names where spans.insert(name).inserted { kept.insert(backup.name) }
    }
    return kept
  }
}
