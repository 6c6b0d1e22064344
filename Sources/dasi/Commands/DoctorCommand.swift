import ArgumentParser
import Cards
import Glibc
import History
import Scheduling
import Storage
import Study

extension Schema: ExpressibleByArgument {}

/// `dasi doctor`: looks after what was learned.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Verify, repair, back up and restore your progress.",
    discussion: """
      Looks at every line of every journal, at checksums, names, order and clocks, at copies that sync tools made, at \
      progress.json against the journal, at permissions, links and backups; each finding with file and line, ✗ wrong or ? \
      worth a look. Exits 1 where something is wrong. It writes nothing unless told: --repair mends what is safe to mend, \
      after a backup, and keeps every original in .dasi/recovered; --backup FILE packs journals, quiz results and settings \
      into one .tar.gz; --restore FILE puts such a file in their place, all or nothing, after a backup of what is there.
      """)

  @OptionGroup var options: NotesOptions
  @Flag(help: "Mend what is safe to mend; originals stay in .dasi/recovered.") var repair = false
  @Option(help: ArgumentHelp("Pack everything into this file.", valueName: "file")) var backup: String?
  @Option(help: ArgumentHelp("Put this backup in the place of what is there.", valueName: "file")) var restore: String?
  @Option(help: "Print the JSON Schema of the files: journal or progress.") var schema: Schema?
  @Flag(help: "One JSON object a finding.") var json = false

  func validate() throws {
    let wishes = [repair, backup != nil, restore != nil, schema != nil].count { $0 }
    if wishes > 1 { throw ValidationError("One at a time: --repair, --backup, --restore or --schema.") }
  }

  func run() throws {
    if let schema { return Output.line(schema.text) }
    let path = try options.wishes.notesPath()
    let folder = try storage { () throws(StorageError) in try NotesFolder(path) }
    let places = Places(notes: path, progressRoot: options.progress, environment: Surroundings.environment)
    let report = Report(language: options.language ?? Surroundings.language)
    let now = options.wishes.clock(runs: false).now()
    do throws(Archive.Fault) {
      if let backup {
        try Archive.save(places, to: backup, at: now)
        return complain(report.text(ofBackup: backup))
      }
      if let restore {
        let outcome = try Restoring(places).run(restore, candidate: Self.candidate, at: now)
        return complain(report.text(of: outcome, from: restore))
      }
    } catch { throw Failure.archive(error, path: restore ?? backup ?? path) }
    try examine(folder, places, report, at: now)
  }

  static var candidate: Device { Device(host: Surroundings.hostName, random: Surroundings.seed()) }

  private func examine(_ folder: NotesFolder, _ places: Places, _ report: Report, at now: Timestamp) throws {
    let settings = (try? SettingsFile(places).load().settings) ?? Settings()
    let cards = NotesReader(
      folder, rules: settings.rules, cache: CardCache(of: folder, places, reader: Surroundings.program)
    ).read()?.cards
    let known = cards.map { Set($0.map(\.id)) }
    let cache = Desk.historyCache(places, settings)
    // As the program itself replays it: with the decks' own settings, those of an exam only until it was over on a day,
    // and histories that went over to edited cards.
    func replay(asOf time: Timestamp) -> ([Entry]) -> Ledger {
      let today = Day(containing: time, startingAt: settings.scheduler.dayStart)
      return { entries in
        let ledger = Ledger(log: EntryLog(entries), scheduling: Desk.scheduling(settings))
        return Library(cards: cards ?? [], ledger: ledger, settings: settings, on: today).ledger
      }
    }
    // A snapshot is right when it says what was so when it was made.
    func look() -> Examination {
      Examination(
        places, known: known, cache: cache, at: now,
        replay: replay(asOf: ProgressSnapshot.read(from: places)?.at ?? now))
    }
    var examination = look()
    if repair {
      var repair = Repair(examination, candidate: Self.candidate, replay: replay(asOf: now))
      do throws(Archive.Fault) {
        let deeds = try repair.run(at: now)
        for deed in deeds { json ? Output.line(deed.json.compact) : Output.line(report.text(of: deed)) }
      } catch { throw Failure.archive(error, path: places.progress) }
      examination = look()
    }
    for ailment in examination.ailments {
      Output.line(json ? ailment.json(report.text(of: ailment)).compact : report.line(of: ailment))
    }
    let wrong = examination.ailments.count { $0.severity == .wrong }
    if !json { complain(report.tally(examination, wrong: wrong)) }
    if wrong > 0 { throw ExitCode(1) }
  }
}

extension Ailment {
  /// `{"file","line","kind","severity","message","repair"}`; `repair`: whether --repair does anything about it.
  func json(_ message: String) -> JSON {
    .object([
      .init("file", .string(path)), .init("line", line.map { .number($0) } ?? .null), .init("kind", .string(name)),
      .init("severity", .string(severity.rawValue)), .init("message", .string(message)),
      .init("repair", .bool(kind.isMendable)),
    ])
  }

  private var name: String {
    switch kind {
    case .line(.damaged): "damagedLine"
    case .line(.newerVersion): "newerVersion"
    case .line(.malformed): "malformedLine"
    case .line(.conflictMarker): "conflictMarker"
    case .torn: "tornLine"
    case .copy: "conflictCopy"
    case .repeated: "repeatedLine"
    case .disorder: "disorder"
    case .twoFacts: "twoFacts"
    case .gap: "missingEntries"
    case .clockBack: "clockBack"
    case .future: "future"
    case .aimless: "aimlessUndo"
    case .orphans: "orphans"
    case .snapshot: "snapshot"
    case .keptHistory: "keptHistory"
    case .open: "permissions"
    case .leadsOut: "leadsOut"
    case .leftover: "leftover"
    case .damagedBackup: "damagedBackup"
    case .unreadable: "unreadable"
    case .setting: "setting"
    }
  }
}

extension Repair.Deed {
  /// `{"deed","file","to"}`.
  var json: JSON {
    let (name, path, place): (String, String?, String?) =
      switch self {
      case .backedUp(let path): ("backedUp", path, nil)
      case .rewrote(let path, let original): ("rewrote", path, original)
      case .merged(let path, _, let original): ("merged", path, original)
      case .rewroteSnapshot(let path): ("rewroteSnapshot", path, nil)
      case .removed(let path): ("removed", path, nil)
      case .closed: ("closed", nil, nil)
      case .putAside(let path, let place): ("putAside", path, place)
      case .inUse(let path): ("inUse", path, nil)
      case .changed(let path): ("changed", path, nil)
      case .ofOther(let path): ("ofOther", path, nil)
      case .notUnderstood(let path): ("notUnderstood", path, nil)
      }
    return .object([
      .init("deed", .string(name)), .init("file", path.map { .string($0) } ?? .null),
      .init("to", place.map { .string($0) } ?? .null),
    ])
  }
}
