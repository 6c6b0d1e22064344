/// Whoever does pieces of work that do not wait for each other.
package protocol Sharing {
  /// Returns what `work` makes of each index below `count`, in their order, on as many threads as it likes.
  func map<Value: Sendable>(_ count: Int, _ work: @escaping @Sendable (Int) -> Value) -> [Value]
}

/// Does one piece after the other on the calling thread.
package struct InTurn: Sharing {
  package init() {}

  package func map<Value: Sendable>(_ count: Int, _ work: @escaping @Sendable (Int) -> Value) -> [Value] {
    (0..<count).map(work)
  }
}
