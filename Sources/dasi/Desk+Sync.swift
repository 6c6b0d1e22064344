import Cards
import Glibc
import History
import Scheduling
import Screens
import Storage
import Study

extension Desk {
  /// Prepares a sync of these notes beside the screen.
  func preparedSync() -> BackgroundSync? {
    BackgroundSync(places, environment: Surroundings.wholeEnvironment, reader: reader)
  }

  /// Prepares to take in what others wrote since the last time, the cards of notes that changed, and other settings: for
  /// another thread, as a long history may have to be replayed and notes read by other rules.
  mutating func preparedIncoming(_ cards: [Card]?, knowing library: Library) -> @Sendable () -> Incoming {
    let isResettled = readSettings() || library.settings != settings
    let rereader = settings.rules == library.settings.rules ? nil : reader
    let (settings, unread, scheduling) = (settings, journal.unread, Self.scheduling(settings))
    let today = library.today
    let handover = Handover(library)
    return {
      var news = unread
      // Early, as what is read may take long; a history that nothing changes is not copied.
      let early = cards != nil || news.size > 0 || isResettled ? handover.take(\.apart) : nil
      news.read()
      guard cards != nil || !news.log.isEmpty || isResettled, let (all, known) = early ?? handover.take(\.apart) else {
        return Incoming(news: news, settings: settings, library: nil)
      }
      let cards = rereader?.read()?.cards ?? cards
      var ledger = known
      ledger.add(news.log)
      ledger = ledger.ruled(by: scheduling)
      return Incoming(
        news: news, settings: settings,
        library: Library(cards: cards ?? all, ledger: ledger, settings: settings, on: today))
    }
  }

  /// Takes in what came, and what this process recorded meanwhile; nil where nothing came.
  func takeIn(_ incoming: Incoming, recorded: [Entry]) -> Library? {
    let found = journal.take(incoming.news).found
    guard var library = incoming.library else { return nil }
    let known = library.weightsInUse
    for entry in found + recorded { library.add(entry) }
    // Among them may be a choice of weights.
    if recorded.isEmpty || library.weightsInUse == known { return library }
    let ledger = library.ledger.ruled(by: Self.scheduling(settings))
    return Library(cards: library.all, ledger: ledger, settings: settings, on: library.today)
  }

  func words(for stage: Sync.Stage) -> String { report.text(of: stage) }

  /// The words for a sync that could not even begin.
  var wordsForNoSync: String { report.text(of: StorageError.unwritable(path: places.progress, code: EMFILE)) }

  /// The words for how a sync ended, and what that means for the learner.
  func words(for result: Result<SyncOutcome, SyncFault>) -> (text: String, ending: SyncEnding) {
    switch result {
    case .success(let outcome):
      (report.text(of: outcome), outcome.needsHand ? .stuck : outcome.end == .synced ? .done : .postponed)
    case .failure(let fault): (report.text(of: fault), .stuck)
    }
  }

  /// Whether the notes are in a git repository that has another side.
  var hasRemote: Bool { SyncSetup(places).hasRemote }

  /// When progress was last carried between machines; nil where it never was.
  var lastSync: Timestamp? {
    LastSync(of: places)?.milliseconds.map {
      Timestamp(milliseconds: $0, offsetSeconds: Surroundings.now().offsetSeconds)
    }
  }
}

/// What others wrote, and the library with it.
struct Incoming: Sendable {
  fileprivate let news: LaneNews
  /// The settings it was worked out under.
  let settings: Settings
  /// Nil where nothing came.
  fileprivate let library: Library?

  /// The cards of the notes, where anything came.
  var cards: [Card]? { library?.all }
}

extension Library {
  /// Its cards, and its history with memory of its own: else the next answer on the screen, which shares it, would have to
  /// wait until all of it was copied.
  fileprivate var apart: (cards: [Card], ledger: Ledger) {
    var ledger = ledger
    ledger.separate()
    return (all, ledger)
  }
}
