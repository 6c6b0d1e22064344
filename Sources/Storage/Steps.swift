import Synchronization

/// How many steps of how many are done, told on one thread and seen on another.
package final class Steps: Sendable {
  package init() {}

  private let all = Atomic(0)
  private let past = Atomic(0)

  /// The steps there are; 0 before the first is told.
  package var total: Int { all.load(ordering: .relaxed) }
  package var done: Int { past.load(ordering: .relaxed) }

  package func tell(_ done: Int, of total: Int) {
    past.store(done, ordering: .relaxed)
    all.store(total, ordering: .relaxed)
  }
}
