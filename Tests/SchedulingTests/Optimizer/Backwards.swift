import Scheduling

/// Does the last piece of work first.
struct Backwards: Sharing {
  func map<Value: Sendable>(_ count: Int, _ work: @escaping @Sendable (Int) -> Value) -> [Value] {
    (0..<count).reversed().map(work).reversed()
  }
}
