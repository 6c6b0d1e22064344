/// A pattern as steps to go through, several of them at once.
struct PatternProgram: Sendable {
  enum Step: Sendable {
    /// Takes a scalar of the set and goes on to the next step.
    case take(ScalarSet)
    /// Goes on at both steps, taking nothing.
    case split(Int, Int)
    case start, end, found
  }

  /// A pattern that becomes longer than this, its repetitions written out, is refused.
  private static let longest = 1000

  private(set) var steps: [Step] = []

  init(_ part: PatternPart) throws(PatternFault) {
    try add(part)
    try add(.found)
  }

  private mutating func add(_ step: Step) throws(PatternFault) {
    guard steps.count < Self.longest else { throw .tooLong }
    steps.append(step)
  }

  private mutating func add(_ part: PatternPart) throws(PatternFault) {
    switch part {
    case .one(let set): try add(.take(set))
    case .row(let parts): for part in parts { try add(part) }
    case .choice(let ways): try add(ways[...])
    case .repeated(let part, let least, let most): try add(part, least, most)
    case .lineStart: try add(.start)
    case .lineEnd: try add(.end)
    }
  }

  private mutating func add(_ ways: ArraySlice<PatternPart>) throws(PatternFault) {
    guard let first = ways.first else { return }
    guard ways.count > 1 else { return try add(first) }
    let fork = steps.count
    try add(.split(fork + 1, fork + 1))
    try add(first)
    // The way round the other ways.
    let leap = steps.count
    try add(.split(leap, leap))
    steps[fork] = .split(fork + 1, steps.count)
    try add(ways.dropFirst())
    steps[leap] = .split(steps.count, steps.count)
  }

  private mutating func add(_ part: PatternPart, _ least: Int, _ most: Int?) throws(PatternFault) {
    for _ in 0..<least { try add(part) }
    guard let most else {
      let fork = steps.count
      try add(.split(fork + 1, fork + 1))
      try add(part)
      try add(.split(fork, fork))
      steps[fork] = .split(fork + 1, steps.count)
      return
    }
    var forks: [Int] = []
    for _ in least..<most {
      forks.append(steps.count)
      try add(.split(0, 0))
      try add(part)
    }
    for fork in forks { steps[fork] = .split(fork + 1, steps.count) }
  }
}
