import Glibc
import Synchronization
import Testing

@testable import Storage

/// Threads that do many short pieces of work together.
@Suite struct CrewTests {
  @Test(arguments: [1, 2, 5])
  func `many pieces of work, short and long, come out in order`(threads: Int) {
    let crew = Crew(threads: threads)
    for round in 0..<2_000 {
      let count = round % 23
      #expect(crew.map(count) { $0 * $0 + round } == (0..<count).map { $0 * $0 + round })
    }
  }

  @Test func `a crew that slept works on`() {
    let crew = Crew(threads: 3)
    for _ in 0..<3 {
      #expect(crew.map(64) { $0 } == Array(0..<64))
      // Longer than the others look for work.
      for _ in 0..<20_000 { sched_yield() }
    }
  }

  @Test func `others than the caller work, and all end with the crew`() throws {
    let met = Mutex<Set<UInt>>([])
    let mine = pthread_self()
    do {
      let crew = Crew(threads: 2)
      // Each waits until two have come.
      _ = crew.map(2) { _ in
        met.withLock { _ = $0.insert(UInt(pthread_self())) }
        while met.withLock({ $0.count }) < 2 { sched_yield() }
      }
    }
    #expect(met.withLock { $0.contains(UInt(mine)) && $0.count == 2 })
  }

  @Test func `two crews do not disturb each other`() {
    let (one, other) = (Crew(threads: 2), Crew(threads: 2))
    let sums = one.map(8) { outer in other.map(outer + 1) { $0 }.reduce(0, +) }
    #expect(sums == (0..<8).map { $0 * ($0 + 1) / 2 })
  }
}
