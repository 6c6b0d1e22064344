import Cards

/// A sync on a thread of its own, for one who looks at something else meanwhile and is woken when there is news of it.
package final class BackgroundSync: Sendable {
  package enum News: Sendable {
    case stage(Sync.Stage)
    /// It is over, and this came of it; with the cards of the notes, where those may have changed.
    case ended(Result<SyncOutcome, SyncFault>, cards: [Card]?)
  }

  private let errand: Errand<News>
  private let places: Places
  private let environment: [String: String]
  private let reader: NotesReader
  private let recall = Recall()

  /// Readable while there is news.
  package var bell: Int32 { errand.bell }

  /// Prepares a sync of these places, whose notes `reader` reads; nil when the system gives no pipe.
  package init?(_ places: Places, environment: [String: String], reader: NotesReader) {
    guard let errand = Errand<News>() else { return nil }
    self.errand = errand
    (self.places, self.environment, self.reader) = (places, environment, reader)
  }

  /// Syncs, which is done once.
  package func run() {
    let sync = Sync(places, environment: environment, recall: recall) { [errand] in errand.tell(.stage($0)) }
    let result = Result { () throws(SyncFault) in try sync.run() }
    errand.tell(.ended(result, cards: Self.mayChangeNotes(result) ? reader.read()?.cards : nil))
  }

  /// Lets it end as soon as nothing is half done.
  package func cancel() { recall.wish() }

  /// What has happened since the last time, which silences the bell.
  package func news() -> [News] { errand.news() }

  private static func mayChangeNotes(_ result: Result<SyncOutcome, SyncFault>) -> Bool {
    switch result {
    case .success(let outcome): outcome.changedNotes
    // It may have gone wrong after notes had come.
    case .failure(.git), .failure(.storage): true
    case .failure: false
    }
  }
}
