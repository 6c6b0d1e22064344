import Glibc
import Scheduling
import Synchronization

/// Threads that stay ready between many short pieces of work, such as the passes of a training: waking one that sleeps takes
/// as long as a pass.
///
/// Between two pieces they look for the next a while before they sleep; they end with the crew.
package final class Crew: Sharing, Sendable {
  private let post = Post()
  private let threads: [Thread]

  /// Calls so many threads together, the calling one among them.
  package init(threads count: Int = Workers.count) {
    let post = post
    threads = (1..<max(1, count)).compactMap { _ in Thread { post.serve() } }
  }

  deinit {
    post.end()
    for thread in threads { thread.join() }
  }

  /// Returns what `work` makes of each index below `count`, in their order, whichever thread made it.
  package func map<Value: Sendable>(_ count: Int, _ work: @escaping @Sendable (Int) -> Value) -> [Value] {
    guard count > 1, !threads.isEmpty else { return (0..<count).map(work) }
    let job = Job(count, work)
    post.put { job.run() }
    job.run()
    // A thread that comes late finds nothing to do, so only the work is waited for.
    while !job.isDone { sched_yield() }
    return job.values ?? []
  }

  package func run(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
    _ = map(count) { index in
      work(index)
      return true
    }
  }

  /// Where the next piece of work is put up.
  private final class Post: Sendable {
    private struct Notice {
      /// Counts the pieces of work; 0 before the first.
      var number = 0
      var work: (@Sendable () -> Void)?
      var isClosed = false
    }

    /// So often a thread looks, letting others go first, before it sleeps: about a millisecond.
    private static let looks = 2_000

    private let number = Atomic(0)
    private let notice = Mutex(Notice())
    private let sleepers = Atomic(0)
    /// A pipe, from which those who sleep read: a byte wakes one.
    private let bell: [Int32]

    init() {
      var ends: [Int32] = [-1, -1]
      if pipe(&ends) == 0 { for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) } }
      bell = ends
    }

    deinit { for end in bell { close(end) } }

    func put(_ work: @escaping @Sendable () -> Void) { change { $0.work = work } }

    func end() { change { $0.isClosed = true } }

    private func change(_ edit: (inout Notice) -> Void) {
      notice.withLock { notice in
        edit(&notice)
        notice.number += 1
        number.store(notice.number, ordering: .sequentiallyConsistent)
      }
      let rings = [UInt8](repeating: 0, count: sleepers.exchange(0, ordering: .sequentiallyConsistent))
      if !rings.isEmpty { write(bell[1], rings, rings.count) }
    }

    /// Does every piece of work that it comes in time for, until there is no more.
    func serve() {
      var seen = 0
      while true {
        wait(after: seen)
        let (now, work, isClosed) = notice.withLock { ($0.number, $0.work, $0.isClosed) }
        if isClosed { return }
        seen = now
        work?()
      }
    }

    /// Comes back when a newer piece than `seen` was put up.
    private func wait(after seen: Int) {
      for _ in 0..<Self.looks {
        if number.load(ordering: .acquiring) > seen { return }
        sched_yield()
      }
      while number.load(ordering: .sequentiallyConsistent) <= seen {
        sleepers.add(1, ordering: .sequentiallyConsistent)
        // Put up meanwhile, its bell may have rung for the others alone; one ring too many only makes a thread look again.
        if number.load(ordering: .sequentiallyConsistent) > seen { return }
        var ring: UInt8 = 0
        // Where there was no pipe to be had nobody sleeps.
        if read(bell[0], &ring, 1) != 1 { sched_yield() }
      }
    }
  }
}
