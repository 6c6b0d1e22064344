extension ReviewLog {
  /// Follows every card through all its reviews and returns the memories they leave, in the order of `cards`.
  ///
  /// In single precision, eight cards at once and by as many hands as `crew` has: many times as fast as `FSRS6`, one
  /// review after the other, and equal to it but for the last digits; the same numbers bit for bit, whoever shares the
  /// work. Every grade must be 1…4. A law of the tests holds both together.
  package func memories(_ weights: Weights, _ crew: some Sharing = InTurn()) -> [Memory] {
    let order = cardsByLength
    let parts = max(1, min(Self.replayParts, order.count / Self.leastCards))
    let model = LaneModel(weights.values)
    let found = crew.map(parts) { part in
      replayed(order, from: order.count * part / parts, to: order.count * (part + 1) / parts, model)
    }
    var memories = [Memory](repeating: Memory(stability: 0, difficulty: 0), count: cards.count)
    var place = 0
    for part in found {
      for memory in part {
        memories[Int(order[place])] = memory
        place += 1
      }
    }
    return memories
  }

  /// Into how many parts many cards are cut.
  private static let replayParts = 16
  /// Fewer cards are not worth a part of their own.
  private static let leastCards = 512

  /// The places of the cards, longest history first, equal ones in order: so those side by side end together.
  private var cardsByLength: [Int32] {
    let lengths = zip(starts.dropFirst(), starts).map { $0 - $1 }
    var places = [Int](repeating: 0, count: Int(lengths.max() ?? 0) + 1)
    for length in lengths { places[Int(length)] += 1 }
    var total = 0
    for length in places.indices.reversed() { (places[length], total) = (total, total + places[length]) }
    var order = [Int32](repeating: 0, count: lengths.count)
    for (card, length) in lengths.enumerated() {
      order[places[Int(length)]] = Int32(card)
      places[Int(length)] += 1
    }
    return order
  }

  /// The memories of some cards of an order by length, in that order.
  private func replayed(_ order: [Int32], from first: Int, to end: Int, _ model: LaneModel) -> [Memory] {
    grades.withUnsafeBufferPointer { grades in
      gaps.withUnsafeBufferPointer { gaps in
        starts.withUnsafeBufferPointer { starts in
          order.withUnsafeBufferPointer { order in
            LaneReplay(model: model, grades: grades, gaps: gaps, starts: starts).memories(of: order[first..<end])
          }
        }
      }
    }
  }
}

/// The columns of a log, to follow its cards eight at a time.
private struct LaneReplay {
  let model: LaneModel
  let grades: UnsafeBufferPointer<UInt8>
  let gaps: UnsafeBufferPointer<Int32>
  let starts: UnsafeBufferPointer<Int32>

  /// The memories of cards, longest history first, in their order.
  ///
  /// Cards with the same history as the one before, of which logs of young decks are full, share its memory.
  func memories(of cards: Slice<UnsafeBufferPointer<Int32>>) -> [Memory] {
    var kinds: [Int32] = []
    kinds.reserveCapacity(cards.count)
    let kindOf = cards.map { card in
      if kinds.last.map({ hasEqualHistory(card, $0) }) != true { kinds.append(card) }
      return kinds.count - 1
    }
    let memories = kinds.withUnsafeBufferPointer(memories(ofKinds:))
    return kindOf.map { memories[$0] }
  }

  private func hasEqualHistory(_ card: Int32, _ other: Int32) -> Bool {
    let (start, otherStart) = (Int(starts[Int(card)]), Int(starts[Int(other)]))
    let length = Int(starts[Int(card) + 1]) - start
    guard length == Int(starts[Int(other) + 1]) - otherStart else { return false }
    return (0..<length).allSatisfy {
      grades[start + $0] == grades[otherStart + $0] && gaps[start + $0] == gaps[otherStart + $0]
    }
  }

  private func memories(ofKinds cards: UnsafeBufferPointer<Int32>) -> [Memory] {
    Array(unsafeUninitializedCapacity: cards.count) { memories, count in
      for start in stride(from: 0, to: cards.count, by: Lanes.scalarCount) {
        // Where fewer than eight are left, the first of them stands for the others.
        let own = Self.lanes { cards[start + $0 < cards.count ? start + $0 : start] }
        let (s, d) = replay(Self.lanes { starts[Int(own[$0])] }, ends: Self.lanes { starts[Int(own[$0]) + 1] })
        for lane in 0..<min(Lanes.scalarCount, cards.count - start) {
          memories.initializeElement(at: count, to: Memory(stability: Double(s[lane]), difficulty: Double(d[lane])))
          count += 1
        }
      }
    }
  }

  /// Follows eight cards, of which the first has the longest history, through their reviews.
  private func replay(_ firsts: SIMD8<Int32>, ends: SIMD8<Int32>) -> (s: Lanes, d: Lanes) {
    var (s, d) = model.begin(Lanes(Self.lanes { Int32(grades[Int(firsts[$0])]) }))
    var step = LaneStep()
    let lasts = ends &- 1
    var now = firsts
    for _ in 1..<max(1, ends[0] - firsts[0]) {
      // What is over stays at its last review.
      let isOver = now .== lasts
      now = (now &+ 1).replacing(with: now, where: isOver)
      let turn = LaneTurn(
        days: Lanes(Self.lanes { gaps[Int(now[$0])] }), grade: Lanes(Self.lanes { Int32(grades[Int(now[$0])]) }),
        weight: .zero)
      model.look(s, d, turn, into: &step)
      let next = model.advance(&step, turn)
      s = next.s.replacing(with: s, where: isOver)
      d = next.d.replacing(with: d, where: isOver)
    }
    return (s, d)
  }

  /// What a function makes of each of the eight lanes, written out, as a loop would store and load each number.
  @inline(__always) private static func lanes(_ number: (Int) -> Int32) -> SIMD8<Int32> {
    SIMD8(number(0), number(1), number(2), number(3), number(4), number(5), number(6), number(7))
  }
}
