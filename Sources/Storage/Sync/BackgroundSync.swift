import Cards
import Glibc
import Synchronization

/// A sync on a thread of its own, for one who looks at something else meanwhile and is woken when there is news of it.
package final class BackgroundSync: Sendable {
  package enum News: Sendable {
    case stage(Sync.Stage)
    /// It is over, and this came of it; with the cards of the notes, where those may have changed.
    case ended(Result<SyncOutcome, SyncFault>, cards: [Card]?)
  }

  /// Readable while there is news.
  package let bell: Int32
  private let rope: Int32
  private let places: Places
  private let environment: [String: String]
  private let reader: NotesReader
  private let recall = Recall()
  private let untold = Mutex<[News]>([])

  /// Prepares a sync of these places, whose notes `reader` reads; nil when the system gives no pipe.
  package init?(_ places: Places, environment: [String: String], reader: NotesReader) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (bell, rope) = (ends[0], ends[1])
    (self.places, self.environment, self.reader) = (places, environment, reader)
  }

  deinit {
    close(bell)
    close(rope)
  }

  /// Syncs, which is done once.
  package func run() {
    let sync = Sync(places, environment: environment, recall: recall) { [self] in tell(.stage($0)) }
    let result = Result { () throws(SyncFault) in try sync.run() }
    tell(.ended(result, cards: Self.mayChangeNotes(result) ? reader.read()?.cards : nil))
  }

  /// Lets it end as soon as nothing is half done.
  package func cancel() { recall.wish() }

  /// What has happened since the last time, which silences the bell.
  package func news() -> [News] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(bell, &bytes, bytes.count) > 0 {}
    return untold.withLock { news in
      defer { news = [] }
      return news
    }
  }

  private func tell(_ news: News) {
    untold.withLock { $0.append(news) }
    _ = write(rope, "!", 1)
  }

  private static func mayChangeNotes(_ result: Result<SyncOutcome, SyncFault>) -> Bool {
    switch result {
    case .success(let outcome): outcome.changedNotes
    // It may have gone wrong after notes had come.
    case .failure(.git), .failure(.storage): true
    case .failure: false
    }
  }
}
