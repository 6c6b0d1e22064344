import Cards
import Glibc
import History
import Scheduling

/// A look at everything in a progress folder; it writes nothing.
package struct Examination {
  package private(set) var ailments: [Ailment] = []
  /// What was looked at.
  package private(set) var files = 0
  package private(set) var entries = 0
  package private(set) var cards = 0
  let lanes: [LaneAccount]
  let places: Places
  let fileSystem: FileSystem
  /// The history as the journals have it.
  package let ledger: Ledger

  /// Examines; `known` are the cards of the notes, nil where those were not read; `cache` is what a start takes the history
  /// from; `replay` makes a history of entries.
  package init(
    _ places: Places, known: Set<CardID>?, cache: HistoryCache? = nil, at time: Timestamp,
    replay: ([Entry]) -> Ledger
  ) {
    self.init(places, FileSystem(), known: known, cache: cache, at: time, replay: replay)
  }

  init(
    _ places: Places, _ fileSystem: FileSystem, known: Set<CardID>?, cache: HistoryCache? = nil, at time: Timestamp,
    replay: ([Entry]) -> Ledger
  ) {
    self.places = places
    self.fileSystem = fileSystem
    var unread: [Ailment] = []
    lanes = Self.read(places, fileSystem, &unread)
    ledger = replay(lanes.flatMap { $0.entries.map(\.entry) })
    ailments = unread
    files = lanes.count
    let all = Set(lanes.flatMap { $0.entries.map(\.entry) })
    entries = all.count
    cards = ledger.progress.count
    for lane in lanes { examine(lane, at: time) }
    examine(all, known: known)
    examineSnapshot()
    if let cache { examine(cache) }
    examineFolder()
  }

  private static func read(_ places: Places, _ fileSystem: FileSystem, _ ailments: inout [Ailment]) -> [LaneAccount] {
    let folder = places.journal
    if (try? fileSystem.place(of: folder, within: places.progress)) == nil { return [] }
    var lanes: [LaneAccount] = []
    var names: [String] = []
    do throws(FileSystem.Failure) { names = try fileSystem.names(in: folder) } catch {
      if error.code != ENOENT {
        ailments.append(Ailment(folder, .unreadable(.unreadable(path: folder, code: error.code))))
      }
    }
    for name in names where LaneName(name) != .other {
      let path = Path.joined(folder, name)
      do throws(StorageError) {
        let bytes = try fileSystem.contents(of: path, limit: 1 << 31, followingLinks: false)
        lanes.append(LaneAccount(path, bytes ?? []))
      } catch .unreadable(_, ELOOP) {
        // The mark that Emacs leaves beside a file it edits is a link that leads nowhere; any other link is no journal.
        if !name.hasPrefix(".#") { ailments.append(Ailment(path, .leadsOut)) }
      } catch { ailments.append(Ailment(path, .unreadable(error))) }
    }
    return lanes
  }
}

extension Examination {
  private mutating func examine(_ lane: LaneAccount, at time: Timestamp) {
    for rejected in lane.rejected { ailments.append(Ailment(lane.path, line: rejected.line, .line(rejected.fault))) }
    if let line = lane.tornLine { ailments.append(Ailment(lane.path, line: line, .torn)) }
    if lane.kind == .copy {
      let others = Set(lanes.lazy.filter { $0.path != lane.path }.flatMap { $0.entries.map(\.entry) })
      ailments.append(Ailment(lane.path, .copy(only: lane.mended.count { !others.contains($0) })))
      return
    }
    examineOrder(of: lane)
    examineClock(of: lane, at: time)
  }

  private mutating func examineOrder(of lane: LaneAccount) {
    var seen: Set<Entry> = []
    var newest: [String: Int] = [:]
    for (line, entry) in lane.entries {
      if !seen.insert(entry).inserted {
        ailments.append(Ailment(lane.path, line: line, .repeated(entry.id)))
      } else if entry.id.number < newest[entry.id.device] ?? 0 {
        ailments.append(Ailment(lane.path, line: line, .disorder(entry.id)))
      }
      newest[entry.id.device] = max(newest[entry.id.device] ?? 0, entry.id.number)
    }
  }

  /// Clocks go wrong; histories stand it, but days may be counted twice.
  private mutating func examineClock(of lane: LaneAccount, at time: Timestamp) {
    var last: [String: Int64] = [:]
    var (count, most, first, future) = (0, Int64(0), 0, 0)
    for (line, entry) in lane.entries {
      let back = (last[entry.id.device] ?? entry.at.milliseconds) - entry.at.milliseconds
      // A second is what clocks are set back by all the time.
      if back > 1_000 {
        if count == 0 { first = line }
        (count, most) = (count + 1, max(most, back))
      }
      last[entry.id.device] = entry.at.milliseconds
      if entry.at.milliseconds > time.milliseconds + 86_400_000 { future += 1 }
    }
    if count > 0 {
      ailments.append(Ailment(lane.path, line: first, .clockBack(entries: count, seconds: Int(most / 1000))))
    }
    if future > 0 { ailments.append(Ailment(lane.path, .future(entries: future))) }
  }

  /// What concerns all files together.
  private mutating func examine(_ all: Set<Entry>, known: Set<CardID>?) {
    let byID = Dictionary(grouping: all, by: \.id)
    for (id, facts) in byID.sorted(by: { $0.key < $1.key }) where facts.count > 1 {
      ailments.append(Ailment(places.journal, .twoFacts(id)))
    }
    let numbers = Dictionary(grouping: byID.keys, by: \.device).mapValues { $0.map(\.number).sorted() }
    for (device, numbers) in numbers.sorted(by: { $0.key < $1.key }) {
      var next = 1
      for number in numbers {
        if number > next {
          ailments.append(Ailment(places.journal, .gap(device: device, from: next, through: number - 1)))
        }
        next = number + 1
      }
    }
    let aimless = all.count { entry in
      if case .undo(let target) = entry.act { byID[target] == nil } else { false }
    }
    if aimless > 0 { ailments.append(Ailment(places.journal, .aimless(entries: aimless))) }
    if let known {
      let orphans = ledger.progress.keys.count { !known.contains($0) }
      if orphans > 0 { ailments.append(Ailment(places.journal, .orphans(orphans))) }
    }
  }

  /// A snapshot that only lacks what came later is none the worse for it.
  private mutating func examineSnapshot() {
    guard (try? fileSystem.status(of: places.snapshot)) != nil else { return }
    guard let snapshot = ProgressSnapshot.read(from: places, fileSystem: fileSystem) else {
      return ailments.append(Ailment(places.snapshot, .snapshot(wrongCards: nil)))
    }
    let fresh = ProgressSnapshot(of: ledger, at: snapshot.at)
    guard snapshot.entries == fresh.entries, snapshot.newest == fresh.newest else { return }
    let wrong = Set(snapshot.cards.keys).union(fresh.cards.keys).count { snapshot.cards[$0] != fresh.cards[$0] }
    if wrong > 0 { ailments.append(Ailment(places.snapshot, .snapshot(wrongCards: wrong))) }
  }

  /// A start with what is kept must come to what a start without it comes to.
  private mutating func examine(_ cache: HistoryCache) {
    func start(with cache: HistoryCache?, _ scheduling: (ChosenWeights?) -> Scheduler) -> Ledger {
      Journal(places, candidate: Device(host: "", random: 0), fileSystem: fileSystem)
        .history(scheduling, cache: cache).ledger
    }
    guard cache.load() != nil else { return }
    let kept = start(with: cache, cache.scheduling)
    var replayed = start(with: nil, cache.scheduling)
    replayed.adopt(kept.own)
    if kept == replayed { return }
    ailments.append(Ailment(cache.path, .keptHistory))
  }
}

extension Examination {
  /// Permissions, links, leftovers and backups.
  private mutating func examineFolder() {
    guard (try? fileSystem.status(of: places.progress)) != nil else { return }
    look(at: places.progress, isTop: true)
    for name in (try? fileSystem.names(in: places.progress)) ?? [] { look(at: Path.joined(places.progress, name)) }
    for folder in [places.journal, places.quizzes, places.recovered, Path.joined(places.progress, "backups")] {
      guard (try? fileSystem.place(of: folder, within: places.progress)) != nil else { continue }
      for name in (try? fileSystem.names(in: folder)) ?? [] { look(at: Path.joined(folder, name)) }
    }
    for path in Backups(places, fileSystem: fileSystem).paths
    where (try? Backups.check(path, fileSystem)) == nil {
      ailments.append(Ailment(path, .damagedBackup))
    }
    do throws(StorageError) {
      for fault in try SettingsFile(places, fileSystem: fileSystem).load().faults {
        ailments.append(Ailment(fault.path, .setting(fault)))
      }
    } catch { ailments.append(Ailment(places.settings, .unreadable(error))) }
  }

  private mutating func look(at path: String, isTop: Bool = false) {
    if !isTop, (try? fileSystem.place(of: path, within: places.progress)) == nil {
      let ailment = Ailment(path, .leadsOut)
      if !ailments.contains(ailment) { ailments.append(ailment) }
      return
    }
    // What git keeps is written with the rights that git gives.
    let isGits = Path.name(of: path).hasPrefix(".git")
    if !isGits, fileSystem.isOpenToOthers(path) { ailments.append(Ailment(path, .open)) }
    if fileSystem.isLeftOver(Path.name(of: path)) { ailments.append(Ailment(path, .leftover)) }
  }
}
