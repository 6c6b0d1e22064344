import Cards
import Glibc
import History
import Notes
import Scheduling
import Storage
import Study

/// A folder of notes opened for study: its cards, their history, and the way to write more of it.
struct Desk {
  private(set) var library: Library
  /// The settings as they are now.
  private(set) var settings: Settings
  private(set) var language: Language
  /// What the learner should know at the start, in words.
  private(set) var notices: [String]
  /// How the notes are called on the screen: their path, home written `~`.
  let name: String
  let places: Places
  /// Whether it is the sample of who has no notes yet.
  let isSample: Bool
  let folder: NotesFolder
  let journal: Journal
  private let refuge: Refuge?
  private let quizzes: QuizLog
  private(set) var report: Report
  private let daily: DailyBackup
  /// What the command line changes of the settings.
  private let adjust: (inout Settings) -> Void
  /// Whether the clock was doubted in this visit; once is enough.
  private var hasDoubted = false

  /// Opens the notes that are wished for.
  ///
  /// Nothing is written. `adjust` lets the command line change settings for this visit only; `read` reads the notes.
  init(
    _ wishes: Wishes, at time: Timestamp, adjust: @escaping (inout Settings) -> Void = { _ in },
    read: (NotesLoading, (language: Language, notesName: String)) throws -> NotesReading = { loading, _ in
      loading.read()
    }
  ) throws {
    let path = try wishes.studyPath()
    isSample = path == Sample.path
    folder = try storage { () throws(StorageError) in try NotesFolder(path) }
    name = Surroundings.shortened(path)
    places = Places(notes: path, progressRoot: wishes.progress, environment: Surroundings.environment)
    let loaded = try LoadedSettings(places)
    var settings = loaded.settings
    adjust(&settings)
    self.settings = settings
    self.adjust = adjust
    language = wishes.language ?? settings.language ?? Surroundings.language
    let report = Report(language: language)
    self.report = report
    let device = Device(host: Surroundings.hostName, random: Surroundings.seed())
    journal = Journal(places, candidate: device)
    refuge = Refuge(of: places, candidate: device)
    quizzes = QuizLog(places, candidate: device)
    daily = DailyBackup(places)
    var (ledger, journalNotices) = journal.history(
      Self.scheduling(settings), cache: Self.historyCache(places, settings))
    ledger.add(refuge?.entries() ?? [])
    let readings = try read(NotesLoading(folder, places, rules: settings.rules, report), (language, name))
    if readings.notes.isEmpty {
      throw readings.troubles.first.map(Failure.storage) ?? Failure.nothingToRead(path: path)
    }
    library = Library(
      cards: readings.cards, ledger: ledger, settings: settings,
      on: Day(containing: time, startingAt: settings.scheduler.dayStart))
    let settingsPath = places.settings
    let unknown = library.unknownDecks.map { report.text(ofUnknownDeck: $0, in: settingsPath) }
    let origin = Self.origin(places, isSample: isSample, isNamed: wishes.progress != nil, report)
    notices = origin + loaded.notices(report) + unknown + journalNotices.map(report.text) + readings.complaints(report)
    if let doubt = newDoubt(of: library, at: time) { notices.insert(doubt, at: 0) }
  }

  /// What is to be known of where notes and progress are: that it is a sample, or that a folder above has progress of
  /// these notes already, which is left alone, as a folder that is named is taken at its word.
  private static func origin(_ places: Places, isSample: Bool, isNamed: Bool, _ report: Report) -> [String] {
    if isSample { return [report.textOfSample] }
    guard !isNamed, let above = places.studiedAbove() else { return [] }
    return [report.text(ofStudiedAbove: Surroundings.shortened(above))]
  }

  /// Says the scheduler as it is set, with the weights that were chosen last.
  static func scheduling(_ settings: Settings) -> @Sendable (ChosenWeights?) -> Scheduler {
    { Scheduler(settings.scheduler, weights: settings.weights($0).all) }
  }

  /// The words for a doubt about the clock that is new in this visit; nil where there is none.
  mutating func newDoubt(of library: Library, at time: Timestamp) -> String? {
    guard !hasDoubted, let doubt = ClockDoubt(library.ledger, at: time) else { return nil }
    hasDoubted = true
    return report.text(of: doubt, at: time)
  }

  /// Whether nothing was ever answered here.
  var isFirstRun: Bool { library.ledger.entries.isEmpty }

  /// Why no answer could be written; nil when it could.
  var readOnlyReason: String? {
    journal.obstacle.map { report.text(ofObstacle: $0, stateFolder: places.state) }
  }

  /// Results of earlier quizzes, oldest first.
  var results: [QuizResult] { quizzes.results() }

  func words(for error: StorageError) -> String { report.text(of: error) }

  func words(forMissing editor: Editor) -> String { report.text(ofMissing: editor) }

  /// Says on stderr what should be known, for commands without a screen.
  func tellNotices() { notices.forEach(complain) }

  /// Refuses to go on when answers could not be kept.
  func requireWriting() throws {
    if let reason = readOnlyReason { throw Failure.readOnly(reason: reason) }
  }

  /// Refuses to go on when there is no such deck.
  func requireDeck(_ deck: String?) throws {
    guard let deck else { return }
    let isThere = library.all.contains { $0.deck == deck || $0.deck.hasPrefix(deck + "/") }
    if !isThere { throw Failure.noDeck(deck, decks: Set(library.all.map(\.deck)).sorted()) }
  }
}

extension Desk {
  /// Writes what happened and returns it when it is on disk, last; before it stand the renames that were due with it.
  ///
  /// With the first of a day begins its backup.
  func append(_ act: Entry.Act, at time: Timestamp, knowing library: Library) throws(StorageError) -> [Entry] {
    let written = try write(act, at: time, knowing: library)
    daily.begin(at: time, dayStart: library.settings.scheduler.dayStart)
    return written
  }

  private func write(_ act: Entry.Act, at time: Timestamp, knowing library: Library) throws(StorageError) -> [Entry] {
    let entries = library.ledger.entries
    let supposed = library.ledger.supposed
    guard case .undo(let id) = act, let place = supposed.firstIndex(where: { $0.id == id }) else {
      let written = try journal.append(library.drafts(for: act), at: time, knowing: entries)
      refuge?.moveHome(to: journal, knowing: entries)
      return written
    }
    // To be taken back, a rename must first have been.
    let draft = Entry.Draft(supposed[place].act, seen: supposed[place].seen)
    let renames = try journal.append([draft], at: time, knowing: entries)
    var known = entries
    known.append(contentsOf: renames)
    return renames + (try journal.append([Entry.Draft(.undo(renames[0].id))], at: time, knowing: known))
  }

  /// Writes what happened to the person's own state folder, as the journal's disk refused it; see `append`.
  func appendElsewhere(
    _ act: Entry.Act, at time: Timestamp, knowing library: Library
  ) throws(StorageError) -> [Entry] {
    guard let refuge else { throw .noStateFolder }
    return try refuge.append(library.drafts(for: act), at: time, knowing: library.ledger.entries)
  }

  /// Where answers are kept that the journal's disk refused.
  var wordsOfRefuge: String { report.text(ofRefuge: Surroundings.shortened(refuge?.path ?? "")) }

  /// Returns what other processes and devices have written that the library does not know.
  func news(knowing library: Library) -> [Entry] { library.ledger.entries.news(in: journal.refresh().entries) }

  /// Whether they have written so much that it is better taken in beside the screen.
  var hasMuchNews: Bool { journal.unread.size > 1 << 20 }

  /// Keeps a quiz result.
  func save(_ result: QuizResult) throws(StorageError) { try quizzes.append(result) }

  /// Keeps settings for these notes.
  mutating func save(_ settings: Settings) throws(StorageError) {
    try SettingsFile(places).save(settings, insteadOf: self.settings)
    if settings.language != self.settings.language {
      language = settings.language ?? Surroundings.language
      report = Report(language: language)
    }
    self.settings = settings
  }

  /// Leaves the folder in order: writes the snapshot of what was learned, where something was, and keeps a long history
  /// for a fast start.
  ///
  /// A snapshot that cannot be written is no loss, it follows from the journal; that is why nothing is said.
  func close(with ledger: Ledger, at time: Timestamp) {
    guard journal.hasWritten else { return }
    try? ProgressSnapshot(of: ledger, at: time).write(to: places)
    daily.end()
    // What is kept elsewhere may go another way than the journal.
    if refuge?.entries().isEmpty ?? true {
      journal.keep(ledger, in: Self.historyCache(places, library.settings))
    }
  }

  /// Where a long history is kept as these settings replay it.
  static func historyCache(_ places: Places, _ settings: Settings) -> HistoryCache? {
    HistoryCache(places, program: Surroundings.program, scheduling: scheduling(settings))
  }

  /// Reads the notes again, with the rules as they are set now and the history as it is known.
  func reread(with ledger: Ledger) -> Library {
    var settings = settings
    if let fresh = try? SettingsFile(places).load().settings { settings.rules = fresh.rules }
    let reader = reader(settings.rules)
    return Library(
      cards: reader.read()?.cards ?? library.all, ledger: ledger, settings: settings, on: library.today)
  }

  /// Reads the notes with the rules as they are set now.
  var reader: NotesReader { reader(settings.rules) }

  private func reader(_ rules: RuleSwitches) -> NotesReader {
    NotesReader(folder, rules: rules, cache: CardCache(of: folder, places, reader: Surroundings.program))
  }

  /// Reads the settings again and says whether they are others now; those that cannot be read stay as they are.
  mutating func readSettings() -> Bool {
    guard var fresh = try? SettingsFile(places).load().settings else { return false }
    adjust(&fresh)
    defer { settings = fresh }
    return settings != fresh
  }

  /// The text of a note of this folder as it is now.
  func text(ofNote file: String) -> String? {
    guard let note = folder.listing().notes.first(where: { $0.file == file }) else { return nil }
    return try? folder.text(of: note).text
  }

  /// Where a note of this folder really is.
  func path(ofNote file: String) -> String {
    folder.listing().notes.first { $0.file == file }?.path ?? folder.folder + "/" + file
  }
}

/// Runs something of Storage and makes its error one of the program's.
func storage<Value>(_ body: () throws(StorageError) -> Value) throws(Failure) -> Value {
  do throws(StorageError) { return try body() } catch { throw .storage(error) }
}
