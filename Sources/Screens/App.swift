import Cards
import History
import Notes
import Scheduling
import Study
import TextUI

/// The whole program as the learner sees it: a value that takes events, says what it wants done, and draws itself.
package struct App: Sendable {
  /// The page a visit begins with.
  package enum Start: Hashable, Sendable {
    case home
    /// Nil studies all decks.
    case review(deck: String?)
    /// A handful of new cards beyond the day's limit, of all decks.
    case moreNew
    case quiz(deck: String?)
    case stats
    /// The cards that match a query.
    case browse(query: String)
    /// The cards that match a query, with the field open.
    case find(query: String)
    /// Histories that went over to edited cards.
    case carried
    /// What each desired retention would come to.
    case decide
    /// Everything that can be set.
    case settings
    /// What would better be mended.
    case fix
  }

  /// Notes with more cards than this are looked through only for who opens the fix list.
  package static let mostChecked = 5_000

  /// What happened.
  package enum Event: Sendable {
    case input(Input)
    case resized(Size)
    /// The moment `nextTick` named has come.
    case tick
    /// The entry that was asked for is on disk.
    case recorded(Entry)
    /// Entries are on disk that were not asked for, such as those another process or device wrote.
    case heard([Entry])
    /// The entry could not be written, and why.
    case recordFailed(String)
    case quizSaved
    case quizFailed(String)
    /// Something the learner should know, such as that the editor did not start.
    case say(String)
    /// The whole text of the note that was asked for; empty when it could not be read.
    case noteRead(String)
    /// The notes were read again.
    case reloaded(Library)
    /// The settings are on disk.
    case settingsSaved(Settings)
    /// The settings are on disk; the library under them is being worked out and comes with `.reloaded`.
    case settling(Settings)
    /// The settings could not be written, and why.
    case settingsFailed(String)
    /// So much of the notes has been looked through, 0…1.
    case checking(Double)
    /// The notes were looked through: what is doubtful in them, and the lines that were asked for.
    case checked([Remark], [NotePlace: String])
    /// Better weights were looked for; nil where there are none.
    case fitted(FitOffer?)
    /// A backup was made; or it was not, and why.
    case backedUp(String?)
    /// A year to come was lived beforehand.
    case foreseen(Foresight, Workload.Row)
    /// The sync has come to a stage, and that part of it is done, 0…1.
    case syncing(String, part: Double)
    /// The sync is over, with words for it.
    case synced(String, SyncEnding)
    case redraw
  }

  /// What is wanted.
  package enum Effect: Hashable, Sendable {
    /// Write this to disk, then send `.recorded` or `.recordFailed`.
    case record(Entry.Act)
    /// Write this to another disk, as its own refused it, then send the same.
    case recordElsewhere(Entry.Act)
    /// Make a backup meanwhile, before much is changed, and send `.backedUp`.
    case backUp
    /// Keep this result, then send `.quizSaved` or `.quizFailed`.
    case saveQuiz(QuizResult)
    /// Open the learner's editor there, then read the notes again.
    case edit(file: String, line: Int)
    /// Read this note and send `.noteRead`.
    case readNote(file: String)
    /// Read the notes again.
    case reload
    /// Keep these settings, then send `.settingsSaved` or `.settingsFailed`.
    case saveSettings(Settings)
    /// Look through the notes meanwhile and send `.checking` and `.checked`, with these lines of them.
    case check(lines: Set<NotePlace>)
    /// Nobody waits for that any more.
    case stopCheck
    /// Look for better weights meanwhile and send `.fitted`.
    case fit
    /// Live the year to come under each of these meanwhile, instead of what was asked before, and send `.foreseen`; none ends it.
    case foresee([Foresight])
    /// Carry progress between machines meanwhile, and send `.syncing` and `.synced`, before that `.reloaded` where
    /// something came.
    case sync
    /// Let the sync end early.
    case stopSync
    /// Leave the terminal to the shell, as Ctrl-Z does everywhere.
    case stop
    case quit(code: Int32)
  }

  /// The page that has the screen.
  enum Place: Hashable, Sendable { case home, review, quiz, stats, browse, carried, decide, settings, fix }

  var words: Words
  /// The language where none is set.
  let ownLanguage: Language
  /// The language that was set when words were last chosen; nil for none.
  var spoken: Language?
  let notesName: String
  /// What should be known at the start, where something was noticed.
  let notices: [String]
  /// What the rules that make cards are called, by their ids.
  let ruleNames: @Sendable (Language) -> [String: String]
  /// Why studying is off; nil when it is on.
  let readOnly: String?
  var size: Size
  /// Keys that the learner has given to commands.
  var ownKeys: OwnKeys
  /// The moment of the last event.
  var now: Timestamp
  /// The cards and their history, but while a review is going on: that holds them then, so that nothing is copied.
  var library: Library
  var place = Place.home
  /// The page the way back from which ends the program: the one it was started with, until home is seen.
  var outermost = Place.home
  var home: HomePage
  var review: ReviewPage?
  var quiz: QuizPage?
  var stats: StatsPage?
  var browse: BrowsePage?
  var carried: CarriedPage?
  var decide: DecidePage?
  var settings: SettingsPage?
  var fix: FixPage?
  var overlay: Overlay?
  /// The card or the quiz from which a page was opened.
  var aside: StudyAside?
  /// Whether the quiz goes on when the overlay closes: it ran when that opened.
  var resumesQuiz = false
  /// Settings on disk, the library under which is still being worked out.
  var unsettled: Settings?
  /// Whether Escape was just pressed where it leads out of the program.
  var asksToLeave = false
  /// When Enter was last pressed.
  var lastEnter: Timestamp?
  /// Keys that an input method sent together and that are still to be heard.
  var ahead: [Key] = []
  /// Milliseconds under which a second Enter is the first one held down.
  static let shortestRepeat: Int64 = 150
  /// A word on what has just happened, until the next key.
  var notice: String?
  /// Finished quizzes, oldest first.
  var results: [QuizResult]
  var seeds: SplitMix64

  package init(
    library: Library, start: Start, language: Language, notesName: String, isFirstRun: Bool, seed: UInt64, size: Size,
    at time: Timestamp, notices: [String], readOnly: String?, results: [QuizResult] = [],
    ruleNames: @escaping @Sendable (Language) -> [String: String] = { _ in [:] }, changes: CardChanges? = nil,
    lastSync: Timestamp? = nil, syncs: Bool = false
  ) {
    words = Words(language)
    ownLanguage = language
    spoken = library.settings.language
    ownKeys = OwnKeys(library.settings.interface.keys)
    self.library = library
    self.notesName = notesName
    self.readOnly = readOnly
    self.size = size
    self.results = results
    self.ruleNames = ruleNames
    self.notices = notices
    seeds = SplitMix64(seed: seed)
    now = time
    home = HomePage(isFirstRun: isFirstRun, obstacle: readOnly, changes: changes)
    home.lastSync = lastSync
    home.syncs = syncs || lastSync != nil
    open(start, at: time)
    if place == .home { home.begin(in: language) }
    outermost = place
    // Home has a place for them.
    if place != .home, notice == nil { notice = notices.first }
  }

  /// When to send `.tick`; nil when nothing moves by itself.
  package var nextTick: Timestamp? {
    guard overlay == nil else { return nil }
    return switch place {
    case .review: review?.nextTick(after: now)
    case .quiz: quiz?.nextTick(after: now)
    case .browse: browse?.wantsTick ?? false ? now : nil
    case .decide: decide?.wantsTick ?? false ? now : nil
    case .settings: settings?.nextTick(after: now)
    case .fix: fix?.wantsTick ?? false ? now : nil
    case .home: home.wantsTick ? now : nil
    case .stats, .carried: nil
    }
  }

  /// Takes in what happened and returns what is wanted.
  package mutating func handle(_ event: Event, at time: Timestamp) -> [Effect] {
    now = time
    review?.comeBack(at: time)
    if review == nil { library.goOn(to: time) }
    switch event {
    case .input(let input): return handle(input, at: time)
    case .resized(let size): resize(size, at: time)
    case .tick: return tick(at: time)
    case .recorded(let entry): return recorded(entry, at: time) + hearAhead(at: time)
    case .heard(let entries): if !entries.isEmpty { heard(entries, at: time) }
    case .recordFailed(let reason):
      ahead = []
      return recordFailed(reason, at: time)
    case .quizSaved: quiz?.saved()
    case .quizFailed(let reason): quiz?.saveFailed(reason)
    case .say(let text): notice = text
    case .noteRead(let text): showNote(text)
    case .reloaded(let library): reloaded(library, at: time)
    case .settingsSaved(let settings): settingsSaved(settings, at: time)
    case .settling(let settings): settling(settings)
    case .settingsFailed(let reason): settingsFailed(reason)
    case .fitted(let offer): home.fitted(offer)
    case .checking(let part): fix?.checking(part)
    case .checked(let remarks, let lines):
      home.checked(remarks, lines)
      fix?.checked(remarks, lines, library)
    case .backedUp(let trouble): return backedUp(trouble, at: time)
    case .foreseen(let wish, let row):
      settings?.foreseen(wish, row)
      decide?.foreseen(wish, row)
    case .syncing(let stage, let part): home.sync.advance(to: stage, part: part)
    case .synced(let text, let ending): synced(text, ending)
    case .redraw: break
    }
    return []
  }

  /// Takes the new size; no time runs out while nothing can be read.
  private mutating func resize(_ size: Size, at time: Timestamp) {
    self.size = size
    if Layout(size: size).isTooSmall { quiz?.pause(at: time) }
  }

  /// Goes on with what waited for a backup; also where there is none to be had, as the journal keeps what is taken back.
  private mutating func backedUp(_ trouble: String?, at time: Timestamp) -> [Effect] {
    if let trouble { notice = words(.noBackup, trouble) }
    return perform(browse?.backedUp() ?? [], at: time)
  }

  /// Opens the note around the card that is asked or looked at.
  private mutating func showNote(_ text: String) {
    guard let card = review?.card ?? browse?.card(in: library) ?? fix?.current?.card?.card else { return }
    guard !text.isEmpty else { return notice = words(.noteUnread) }
    let note = NoteText(text, around: card)
    let body = sheet.layout.body
    overlay = .note(note, scroll: note.start(width: body.width, rows: body.height))
  }

  /// Takes in what others wrote; nothing that waits for the disk is done by it.
  private mutating func heard(_ entries: [Entry], at time: Timestamp) {
    if review != nil { return review?.heard(entries, at: time) ?? () }
    for entry in entries { library.add(entry) }
    carried?.refresh(library)
    fix?.refresh(library)
    if browse == nil { home.refresh(library, at: time) } else { browse?.heard(library, at: time) }
  }

  private mutating func recorded(_ entry: Entry, at time: Timestamp) -> [Effect] {
    if review != nil {
      let isOwn = review?.session.stage == .saving(entry.act)
      let steps = review?.recorded(entry, at: time) ?? []
      if isOwn { notice = words.notice(of: entry.act, in: review?.session.library) }
      return perform(steps, at: time)
    }
    library.add(entry)
    switch entry.act {
    case .weights:
      home.fitted(nil)
      home.usedWeights = entry.id
      notice = words(.fitUsed)
    case .undo(home.usedWeights):
      home.usedWeights = nil
      notice = words(.fitTakenBack)
    default: break
    }
    carried?.refresh(library)
    if fix != nil {
      fix?.recorded(entry, library)
      notice = words.notice(of: entry.act, in: library)
    }
    if browse != nil { return perform(browse?.recorded(entry, library, at: time, words) ?? [], at: time) }
    home.refresh(library, at: time)
    return []
  }

  private mutating func recordFailed(_ reason: String, at time: Timestamp) -> [Effect] {
    let steps =
      review?.recordFailed(reason, at: time) ?? browse?.recordFailed(reason, library, at: time, words) ?? [.say(reason)]
    return perform(steps, at: time)
  }

  private mutating func tick(at time: Timestamp) -> [Effect] {
    switch place {
    case .review: perform(review?.tick(at: time) ?? [], at: time)
    case .quiz: perform(quiz?.tick(at: time) ?? [], at: time)
    case .browse: perform(browse?.tick() ?? [], at: time)
    case .decide: perform(decide?.tick() ?? [], at: time)
    case .settings: perform(settings?.tick(at: time) ?? [], at: time)
    case .fix: perform(fix?.tick() ?? [], at: time)
    case .home: perform(home.tick(), at: time)
    case .stats, .carried: []
    }
  }

  /// Does what the pages cannot do themselves, and returns what the app cannot.
  mutating func perform(_ steps: [Step], at time: Timestamp) -> [Effect] {
    var effects: [Effect] = []
    for step in steps {
      switch step {
      case .perform(.saveQuiz(let result)):
        results.append(result)
        if readOnly == nil { effects.append(.saveQuiz(result)) }
      case .perform(let effect):
        if case .edit = effect { review?.leftAt = time }
        effects.append(effect)
      case .open(let start): open(start, at: time)
      case .quizOn(let cards, let deck):
        leavePage()
        aside = nil
        openQuiz(deck: deck, only: cards, at: time)
      case .goHome: goHome(at: time)
      case .leave where aside != nil: aside.map { takeUp($0, at: time) }
      case .leave where place == outermost: effects.append(.quit(code: 0))
      case .leave: goHome(at: time)
      case .show(let overlay): self.overlay = overlay
      case .say(let text): notice = text
      }
    }
    return effects
  }
}
