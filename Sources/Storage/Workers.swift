import Glibc
import Synchronization

/// Work on many things at once, on all cores.
package enum Workers {
  /// As many threads as there are cores to run on, at most 16.
  package static var count: Int { min(16, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Returns what `work` makes of each index below `count`, in their order, whichever thread made it.
  ///
  /// Where `work` returns nil no further index is begun, and the whole is nil.
  package static func map<Value: Sendable>(
    _ count: Int, threads: Int = Workers.count, _ work: @escaping @Sendable (Int) -> Value?
  ) -> [Value]? {
    let job = Job<Value>(count, work)
    // The calling thread works, too.
    let others = (1..<max(1, min(threads, count))).compactMap { _ in Thread { job.run() } }
    job.run()
    for thread in others { thread.join() }
    return job.values
  }

  /// Indices that threads take one at a time, and what came of them.
  private final class Job<Value: Sendable>: Sendable {
    private let work: @Sendable (Int) -> Value?
    private let count: Int
    private let next = Atomic(0)
    private let results: Mutex<[Value?]>

    init(_ count: Int, _ work: @escaping @Sendable (Int) -> Value?) {
      self.count = count
      self.work = work
      results = Mutex(Array(repeating: nil, count: count))
    }

    func run() {
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        guard let value = work(index) else {
          next.store(count, ordering: .relaxed)
          return
        }
        results.withLock { $0[index] = value }
      }
    }

    var values: [Value]? {
      results.withLock { results in
        let values = results.compactMap(\.self)
        return values.count == count ? values : nil
      }
    }
  }
}

/// A thread of the system; it must be joined or let go.
package struct Thread {
  private final class Body: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Notes may be nested deeply, and the stack is only used where they are; bytes.
  private static let stackSize = 16 << 20

  private let thread: pthread_t

  /// Starts `body`; nil when the system has no thread to give.
  package init?(_ body: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, Self.stackSize)
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Body(body))
    let result = pthread_create(
      &thread, &attributes,
      { argument in
        if let argument { Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run() }
        return nil
      }, box.toOpaque())
    guard result == 0 else {
      box.release()
      return nil
    }
    self.thread = thread
  }

  package func join() { pthread_join(thread, nil) }

  /// Lets it run to its end with nobody waiting.
  package func letGo() { pthread_detach(thread) }
}
