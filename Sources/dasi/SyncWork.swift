import Storage

/// A sync that goes on beside the screen, and its thread.
struct SyncWork {
  /// Readable while there is news.
  var bell: Int32 { sync.bell }

  private let sync: BackgroundSync
  private let thread: Thread

  /// Begins; nil when the system has no thread or pipe to give.
  init?(_ sync: BackgroundSync?) {
    guard let sync, let thread = Thread({ sync.run() }) else { return nil }
    (self.sync, self.thread) = (sync, thread)
  }

  func news() -> [BackgroundSync.News] { sync.news() }

  func cancel() { sync.cancel() }

  /// Waits until the thread is done.
  func join() { thread.join() }
}
