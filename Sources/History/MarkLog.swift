import Scheduling

/// What came of each entry, in their order.
struct MarkLog: Sendable {
  private(set) var marks: [Mark] = []
  /// The fast trace after each entry; empty as long as there is none.
  private(set) var fast: [Double] = []

  init() {}

  init(marks: [Mark], fast: [Double]) { (self.marks, self.fast) = (marks, fast) }

  var count: Int { marks.count }
  var indices: Range<Int> { marks.indices }
  subscript(index: Int) -> Mark { marks[index] }

  mutating func reserveCapacity(_ count: Int) { marks.reserveCapacity(count) }

  /// Takes memory of its own.
  mutating func separate() {
    marks.separate()
    fast.separate()
  }

  mutating func append(_ mark: Mark) {
    marks.append(mark)
    if !fast.isEmpty { fast.append(0) }
  }

  /// Adds the mark that another log has at an index.
  mutating func append(_ other: MarkLog, at index: Int) {
    marks.append(other.marks[index])
    let trace = other.fast.isEmpty ? 0 : other.fast[index]
    if trace != 0, fast.isEmpty { fast = Array(repeating: 0, count: marks.count - 1) }
    if trace != 0 || !fast.isEmpty { fast.append(trace) }
  }

  /// Puts a mark in its place, and lets the others follow their entries.
  mutating func insert(_ mark: Mark, at index: Int) {
    if index == count { return append(mark) }
    marks.insert(mark, at: index)
    if !fast.isEmpty { fast.insert(0, at: index) }
    for place in marks.indices { marks[place].makeRoom(at: UInt32(index)) }
  }

  /// Says whose an entry is now.
  mutating func give(_ index: Int, to owner: UInt32) { marks[index].owner = owner }

  /// Forgets what came of an entry.
  mutating func clear(_ index: Int) {
    marks[index] = Mark(owner: marks[index].owner)
    if !fast.isEmpty { fast[index] = 0 }
  }

  /// Notes what an answer given at `time` led to, built upon the one at `previous`.
  mutating func note(
    _ schedule: Schedule, at index: Int, after previous: UInt32, at time: Timestamp, _ dayStart: DayStart
  ) {
    marks[index] = Mark(owner: marks[index].owner, schedule, after: previous, at: time, dayStart)
    let trace = schedule.memory?.fastStability ?? 0
    if trace != 0, fast.isEmpty { fast = Array(repeating: 0, count: marks.count) }
    if !fast.isEmpty { fast[index] = trace }
  }

  /// The schedule that the answer at an index, given at `time`, led to.
  func schedule(at index: Int, _ time: Timestamp, _ dayStart: DayStart) -> Schedule {
    marks[index].schedule(at: time, dayStart, fast: fast.isEmpty ? 0 : fast[index])
  }
}
