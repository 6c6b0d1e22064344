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

  /// Lets `work` change each of some values where it lies, whichever thread does it, and hands them back.
  package static func change<Value: Sendable>(
    _ values: consuming [Value], _ work: @escaping @Sendable (inout Value) -> Void
  ) -> [Value] {
    let places = values.map { Place($0) }
    values = []
    _ = map(places.count) { place in places[place].value.withLock { work(&$0) } }
    return places.map { $0.value.withLock(\.self) }
  }

  /// A value that one thread at a time changes.
  private final class Place<Value: Sendable>: Sendable {
    let value: Mutex<Value>

    init(_ value: Value) { self.value = Mutex(value) }
  }
}

/// Indices that threads take one at a time, and what came of them.
final class Job<Value: Sendable>: Sendable {
  private let work: @Sendable (Int) -> Value?
  private let count: Int
  private let next = Atomic(0)
  private let done = Atomic(0)
  private let results: Mutex<[Value?]>

  init(_ count: Int, _ work: @escaping @Sendable (Int) -> Value?) {
    self.count = count
    self.work = work
    results = Mutex(Array(repeating: nil, count: count))
  }

  /// Takes indices until there are no more, or one came to nothing.
  func run() {
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < count else { return }
      guard let value = work(index) else { return next.store(count, ordering: .relaxed) }
      results.withLock { $0[index] = value }
      done.add(1, ordering: .releasing)
    }
  }

  /// Whether something came of every index.
  var isDone: Bool { done.load(ordering: .acquiring) == count }

  /// All results; nil where one came to nothing or is not there yet.
  var values: [Value]? { isDone ? results.withLock { $0.compactMap(\.self) } : nil }
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
