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

  /// Takes in what a sync brought: other devices' entries, settings, and the cards of notes that changed.
  ///
  /// Nil where nothing came.
  mutating func takeIn(_ cards: [Card]?, knowing library: Library) -> Library? {
    let news = news()
    let isResettled = readSettings()
    guard cards != nil || !news.isEmpty || isResettled else { return nil }
    var ledger = library.ledger
    ledger.add(news)
    ledger = ledger.ruled(by: Self.scheduling(settings))
    return Library(cards: cards ?? library.all, ledger: ledger, settings: settings)
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
}
