import Scheduling

/// Does the last piece of work first.
struct Backwards: Sharing {
  func run(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) { (0..<count).reversed().forEach(work) }
}
