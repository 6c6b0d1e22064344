import Glibc
import Synchronization

/// Work on a thread of its own, for one who does something else meanwhile and is woken when it is done.
package struct Beside<Value: Sendable> {
  /// The place for what comes of it, and a pipe whose end is closed then.
  private final class Box: Sendable {
    let bell: Int32
    private let rope: Int32
    private let value = Mutex<Value?>(nil)

    init?() {
      var ends: [Int32] = [0, 0]
      guard pipe(&ends) == 0 else { return nil }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      (bell, rope) = (ends[0], ends[1])
    }

    deinit { close(bell) }

    func put(_ value: Value) {
      self.value.withLock { $0 = value }
      close(rope)
    }

    func take() -> Value? { value.withLock { $0 } }
  }

  private let box: Box
  private let thread: Thread

  /// Begins; nil when the system has no thread or pipe to give.
  package init?(_ work: @escaping @Sendable () -> Value) {
    guard let box = Box(), let thread = Thread({ box.put(work()) }) else { return nil }
    (self.box, self.thread) = (box, thread)
  }

  /// Readable once it is done.
  package var bell: Int32 { box.bell }

  /// Whether it is done.
  package var isDone: Bool { box.take() != nil }

  /// Waits until it is done and returns what came of it.
  package func value() -> Value? {
    thread.join()
    return box.take()
  }
}
