import Glibc
import Synchronization

/// Work on a thread of its own, for one who looks at something else meanwhile and is woken when there is news of it.
package final class Errand<News: Sendable>: Sendable {
  /// Readable while there is news.
  package let bell: Int32
  private let rope: Int32
  private let untold = Mutex<[News]>([])
  private let withdrawal = Mutex(false)

  /// Nil when the system gives no pipe.
  package init?() {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (bell, rope) = (ends[0], ends[1])
  }

  deinit {
    close(bell)
    close(rope)
  }

  /// Tells what was found, from the thread.
  package func tell(_ news: News) {
    untold.withLock { $0.append(news) }
    _ = write(rope, "!", 1)
  }

  /// What has been found since the last time, which silences the bell.
  package func news() -> [News] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(bell, &bytes, bytes.count) > 0 {}
    return untold.withLock { news in
      defer { news = [] }
      return news
    }
  }

  /// Says that nobody waits for it any more; the thread looks at this between two steps.
  package func withdraw() { withdrawal.withLock { $0 = true } }

  package var isWithdrawn: Bool { withdrawal.withLock { $0 } }
}
