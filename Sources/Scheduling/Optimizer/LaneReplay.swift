extension ReviewLog {
  /// Follows every card through all its reviews and returns the memories they leave, in the order of `cards`.
  ///
  /// In single precision, eight cards at once and by as many hands as `crew` has: many times as fast as `FSRS6`, one
  /// review after the other, and equal to it but for the last digits; the same numbers bit for bit, whoever shares the
  /// work. Every grade must be 1…4. A law of the tests holds both together.
  package func memories(_ weights: Weights, _ crew: some Sharing = InTurn()) -> [Memory] {
    let order = Self.byLength(zip(starts.dropFirst(), starts).map { $0 - $1 })
    let parts = max(1, min(Self.replayParts, order.count / Self.leastCards))
    let model = LaneModel(weights.values)
    let found = crew.map(parts) { part in
      let own = order[order.count * part / parts..<order.count * (part + 1) / parts]
      return withHistories { LaneReplay(model: model, histories: $0).memories(of: own) }
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
}

/// Follows the cards of a log eight at a time.
private struct LaneReplay {
  let model: LaneModel
  let histories: LaneHistories

  /// The memories of cards, longest history first, in their order.
  ///
  /// Cards with the same history as the one before, of which logs of young decks are full, share its memory.
  func memories(of cards: ArraySlice<Int32>) -> [Memory] {
    var kinds: [Int32] = []
    kinds.reserveCapacity(cards.count)
    let kindOf = cards.map { card in
      if kinds.last.map({ histories.hasEqualHistory(card, $0) }) != true { kinds.append(card) }
      return kinds.count - 1
    }
    let memories = kinds.withUnsafeBufferPointer(memories(ofKinds:))
    return kindOf.map { memories[$0] }
  }

  private func memories(ofKinds cards: UnsafeBufferPointer<Int32>) -> [Memory] {
    Array(unsafeUninitializedCapacity: cards.count) { memories, count in
      for start in stride(from: 0, to: cards.count, by: Lanes.scalarCount) {
        // Where fewer than eight are left, the first of them stands for the others.
        let own = LaneHistories.lanes { cards[start + $0 < cards.count ? start + $0 : start] }
        let (s, d) = replay(
          LaneHistories.lanes { histories.reviews(of: own[$0]).lowerBound },
          ends: LaneHistories.lanes { histories.reviews(of: own[$0]).upperBound })
        for lane in 0..<min(Lanes.scalarCount, cards.count - start) {
          memories.initializeElement(at: count, to: Memory(stability: Double(s[lane]), difficulty: Double(d[lane])))
          count += 1
        }
      }
    }
  }

  /// Follows eight cards, of which the first has the longest history, through their reviews.
  private func replay(_ firsts: SIMD8<Int32>, ends: SIMD8<Int32>) -> (s: Lanes, d: Lanes) {
    var (s, d) = model.begin(histories.grades(at: firsts))
    var step = LaneStep()
    let lasts = ends &- 1
    var now = firsts
    for _ in 1..<max(1, ends[0] - firsts[0]) {
      // What is over stays at its last review.
      let isOver = now .== lasts
      now = (now &+ 1).replacing(with: now, where: isOver)
      let turn = histories.turn(at: now)
      model.look(s, d, turn, into: &step)
      let next = model.advance(&step, turn)
      s = next.s.replacing(with: s, where: isOver)
      d = next.d.replacing(with: d, where: isOver)
    }
    return (s, d)
  }
}
