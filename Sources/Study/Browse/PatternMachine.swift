/// A pattern at work: each set of steps it can be at is one state, made when it is first reached.
struct PatternMachine {
  /// States that are kept; beyond them all are made anew, so that no pattern needs much memory.
  private static let most = 512
  private static let unknown: Int32 = -1
  private static let found: Int32 = -2
  private static let lineFeed: UInt32 = 0x0A

  private let steps: [PatternProgram.Step]
  /// Where the scalars begin that are alike for every step, in order; the first is 0.
  private let bounds: [UInt32]
  /// The class of each scalar below `table`: those of most texts are looked up, not searched for.
  private let classes: [Int32]
  private static let table: UInt32 = 0x1_0000
  /// The steps of each state.
  private var states: [[Int]] = []
  private var places: [[Int]: Int32] = [:]
  /// By state and class, which state comes next.
  private var moves: [Int32] = []
  private var startState: Int32 = 0
  /// The state within a line as long as nothing of the pattern has stood there.
  private var idleState: Int32 = 0
  /// The bytes that neither begin nor go on with a scalar that leaves the idle state.
  private var idleBytes = [Bool](repeating: true, count: 256)

  init(_ program: PatternProgram) {
    steps = program.steps
    var bounds: Set<UInt32> = [0, Self.lineFeed, Self.lineFeed + 1]
    for case .take(let set) in program.steps {
      for range in set.ranges { bounds.formUnion([range.lowerBound, range.upperBound + 1]) }
    }
    let sorted = bounds.sorted()
    self.bounds = sorted
    classes = Self.classes(sorted)
    startState = begin()
  }

  private static func classes(_ bounds: [UInt32]) -> [Int32] {
    var classes = [Int32](repeating: 0, count: Int(table))
    for (number, bound) in bounds.enumerated() where number > 0 {
      let end = number + 1 < bounds.count ? min(bounds[number + 1], table) : table
      for scalar in bound..<max(bound, end) { classes[Int(scalar)] = Int32(number) }
    }
    return classes
  }

  /// Whether the pattern stands anywhere in the text, of which every line ends with a line feed.
  mutating func isFound(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var state = startState
    var place = 0
    while state != Self.found, let kind = advance(&state, in: text, &place) { state = move(&state, kind) }
    return state == Self.found
  }

  /// Goes on over the moves that are known; returns the class of scalars over which the next one is not, nil at the end.
  private func advance(_ state: inout Int32, in text: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> Int32? {
    let width = bounds.count
    return moves.withUnsafeBufferPointer { moves in
      classes.withUnsafeBufferPointer { classes in
        idleBytes.withUnsafeBufferPointer { idleBytes in
          while true {
            if state == idleState { while place < text.count, idleBytes[Int(text[place])] { place += 1 } }
            guard place < text.count else { return nil }
            let (scalar, length) = SearchText.scalar(text, at: place)
            place += length
            let kind = scalar < Self.table ? Int(classes[Int(scalar)]) : Int(Self.class(of: scalar, in: bounds))
            let next = moves[Int(state) * width + kind]
            if next == Self.unknown { return Int32(kind) }
            state = next
            if next == Self.found { return nil }
          }
        }
      }
    }
  }

  private static func `class`(of scalar: UInt32, in bounds: [UInt32]) -> Int32 {
    var (low, high) = (0, bounds.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if bounds[middle] <= scalar { low = middle } else { high = middle }
    }
    return Int32(low)
  }
}

extension PatternMachine {
  /// The state at the beginning of a line.
  private mutating func begin() -> Int32 {
    var idle = Set<Int>()
    follow(0, &idle)
    idleState = state(idle)
    idleBytes = idleBytes(at: idle)
    var reached = Set<Int>()
    follow(0, isLineStart: true, &reached)
    return state(reached)
  }

  /// The bytes with which no scalar begins that one of the steps takes, nor the line feed.
  private func idleBytes(at idle: Set<Int>) -> [Bool] {
    var idleBytes = [Bool](repeating: true, count: 256)
    idleBytes[Int(Self.lineFeed)] = false
    for case .take(let set) in idle.map({ steps[$0] }) {
      for range in set.ranges {
        for byte in SearchText.firstByte(of: range.lowerBound)...SearchText.firstByte(of: range.upperBound) {
          idleBytes[Int(byte)] = false
        }
      }
    }
    // What follows the first byte goes with it.
    for byte in 0x80..<0xC0 { idleBytes[byte] = true }
    return idleBytes
  }

  /// Makes the move from a state over a class of scalars; the states may be made anew, the state then has another number.
  private mutating func move(_ state: inout Int32, _ kind: Int32) -> Int32 {
    let from = states[Int(state)]
    if states.count >= Self.most {
      states = []
      places = [:]
      moves = []
      startState = begin()
      state = self.state(Set(from))
    }
    let next = reached(from, over: bounds[Int(kind)])
    moves[Int(state) * bounds.count + Int(kind)] = next
    return next
  }

  private mutating func reached(_ from: [Int], over scalar: UInt32) -> Int32 {
    let isLineEnd = scalar == Self.lineFeed
    var reached = Set<Int>()
    for step in from {
      switch steps[step] {
      case .take(let set): if set.contains(scalar) { follow(step + 1, &reached) }
      case .end: if isLineEnd, endsFound(step + 1) { return Self.found }
      case .split, .start, .found: break
      }
    }
    follow(0, isLineStart: isLineEnd, &reached)
    return state(reached)
  }

  /// Whether nothing more is wanted at the end of a line.
  private func endsFound(_ step: Int) -> Bool {
    var reached = Set<Int>()
    follow(step, isLineEnd: true, &reached)
    return reached.contains(steps.count - 1)
  }

  /// Adds a step and all that are reached from it without taking anything.
  private func follow(_ step: Int, isLineStart: Bool = false, isLineEnd: Bool = false, _ reached: inout Set<Int>) {
    var left = [step]
    while let step = left.popLast() {
      guard reached.insert(step).inserted else { continue }
      switch steps[step] {
      case .split(let one, let other): left += [one, other]
      case .start: if isLineStart { left.append(step + 1) }
      case .end: if isLineEnd { left.append(step + 1) }
      case .take, .found: break
      }
    }
  }

  private mutating func state(_ reached: Set<Int>) -> Int32 {
    if reached.contains(steps.count - 1) { return Self.found }
    let key = reached.sorted()
    if let place = places[key] { return place }
    let place = Int32(states.count)
    states.append(key)
    places[key] = place
    moves += Array(repeating: Self.unknown, count: bounds.count)
    return place
  }
}
