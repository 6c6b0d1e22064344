import Synchronization

/// Whoever does pieces of work that do not wait for each other.
package protocol Sharing {
  /// Does `work` for each index below `count`, on as many threads as it likes, and returns when all is done.
  func run(_ count: Int, _ work: @escaping @Sendable (Int) -> Void)
}

extension Sharing {
  /// Returns what `work` makes of each index below `count`, in their order.
  func map<Value: Sendable>(_ count: Int, _ work: @escaping @Sendable (Int) -> Value) -> [Value] {
    let made = Made<Value>(count)
    run(count) { index in made.put(work(index), at: index) }
    return made.all
  }
}

/// Does one piece after the other on the calling thread.
package struct InTurn: Sharing {
  package init() {}

  package func run(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) { (0..<count).forEach(work) }
}

/// What has been made, each at its place.
private final class Made<Value: Sendable>: Sendable {
  private let values: Mutex<[Value?]>

  init(_ count: Int) { values = Mutex(Array(repeating: nil, count: count)) }

  func put(_ value: Value, at index: Int) { values.withLock { $0[index] = value } }

  var all: [Value] { values.withLock { $0.compactMap { $0 } } }
}
