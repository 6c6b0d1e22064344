/// The columns of a log, to read the reviews of eight cards at a time.
struct LaneHistories {
  private let grades: UnsafeBufferPointer<UInt8>
  private let gaps: UnsafeBufferPointer<Int32>
  private let starts: UnsafeBufferPointer<Int32>

  fileprivate init(
    grades: UnsafeBufferPointer<UInt8>, gaps: UnsafeBufferPointer<Int32>, starts: UnsafeBufferPointer<Int32>
  ) {
    (self.grades, self.gaps, self.starts) = (grades, gaps, starts)
  }

  /// Where the reviews of a card stand, oldest first.
  @inline(__always) func reviews(of card: Int32) -> Range<Int32> { starts[Int(card)]..<starts[Int(card) + 1] }

  /// The grades of eight reviews.
  @inline(__always) func grades(at reviews: SIMD8<Int32>) -> Lanes {
    Lanes(Self.lanes { Int32(grades[Int(reviews[$0])]) })
  }

  /// The study days of eight reviews since the ones before.
  @inline(__always) func days(at reviews: SIMD8<Int32>) -> SIMD8<Int32> { Self.lanes { gaps[Int(reviews[$0])] } }

  /// Eight reviews as a turn of their cards, which counts for nothing yet.
  @inline(__always) func turn(at reviews: SIMD8<Int32>) -> LaneTurn {
    LaneTurn(days: Lanes(days(at: reviews)), grade: grades(at: reviews), weight: .zero)
  }

  /// Whether two cards were answered alike, after the same numbers of days.
  func hasEqualHistory(_ card: Int32, _ other: Int32) -> Bool {
    let (own, others) = (reviews(of: card), reviews(of: other))
    guard own.count == others.count else { return false }
    return zip(own, others).allSatisfy { grades[Int($0)] == grades[Int($1)] && gaps[Int($0)] == gaps[Int($1)] }
  }

  /// What a function makes of each of the eight lanes, written out, as a loop would store and load each number.
  @inline(__always) static func lanes(_ number: (Int) -> Int32) -> SIMD8<Int32> {
    SIMD8(number(0), number(1), number(2), number(3), number(4), number(5), number(6), number(7))
  }
}

extension ReviewLog {
  /// Returns what `body` makes of the columns, which it must not keep.
  func withHistories<Result>(_ body: (LaneHistories) -> Result) -> Result {
    grades.withUnsafeBufferPointer { grades in
      gaps.withUnsafeBufferPointer { gaps in
        starts.withUnsafeBufferPointer { body(LaneHistories(grades: grades, gaps: gaps, starts: $0)) }
      }
    }
  }

  /// Returns the cards of which more than nothing is meant, those with the longest length first, equal ones in order.
  ///
  /// So cards side by side end together. `lengths` stand in the order of the cards.
  static func byLength(_ lengths: [Int32]) -> [Int32] {
    var places = [Int](repeating: 0, count: Int(lengths.max() ?? 0) + 1)
    for length in lengths where length > 0 { places[Int(length)] += 1 }
    var total = 0
    for length in places.indices.reversed() { (places[length], total) = (total, total + places[length]) }
    var cards = [Int32](repeating: 0, count: total)
    for (card, length) in lengths.enumerated() where length > 0 {
      cards[places[Int(length)]] = Int32(card)
      places[Int(length)] += 1
    }
    return cards
  }
}
