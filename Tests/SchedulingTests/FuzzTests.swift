import Testing

@testable import Scheduling

/// The days fuzz may choose for an interval.
struct FuzzRow: Decodable {
  let days: Int
  let maximum_interval: Int
  let anki: [Int]
}

@Suite struct FuzzTests {
  @Test func `chooses from Anki's days`() throws {
    let rows: [FuzzRow] = try takenRows("fuzz.json")
    for row in rows {
      let range = Fuzz.range(Double(row.days), atLeast: 1, atMost: row.maximum_interval)
      #expect([range.lowerBound, range.upperBound] == row.anki, "\(row.days) days, at most \(row.maximum_interval)")
    }
    #expect(rows.count == 186)
  }

  @Test(.withWholeVectors) func `the kept vectors are all there are`() throws {
    let kept: [FuzzRow] = try takenRows("fuzz.json")
    let whole: [FuzzRow] = try wholeRows("fuzz.json")
    #expect(kept.map(\.anki) == whole.map(\.anki))
  }

  @Test func `reaches both ends of the range and never passes them`() {
    for days in 1...400 {
      let range = Fuzz.range(Double(days), atLeast: 1, atMost: 365)
      #expect(Fuzz(position: 0).days(Double(days), atLeast: 1, atMost: 365) == range.lowerBound)
      #expect(Fuzz(position: 1.0.nextDown).days(Double(days), atLeast: 1, atMost: 365) == range.upperBound)
    }
  }

  @Test func `is the same number for the same card and review`() {
    #expect(Fuzz(identity: 42, reviews: 7) == Fuzz(identity: 42, reviews: 7))
    #expect(Fuzz(identity: 42, reviews: 7) != Fuzz(identity: 42, reviews: 8))
    #expect(Fuzz(identity: 42, reviews: 7) != Fuzz(identity: 43, reviews: 7))
  }

  @Test func `is a fixed number on every device`() {
    #expect(Fuzz(identity: 0, reviews: 0).position == 0.28176129772258496)
    #expect(Fuzz(identity: 0x0123_4567_89AB_CDEF, reviews: 12).position == 0.009460339895052239)
  }

  @Test func `spreads evenly over neighbouring cards and reviews`() {
    var counts = [Int](repeating: 0, count: 10)
    for identity in 0..<100 as Range<UInt64> {
      for reviews in 0..<100 {
        counts[Int((Fuzz(identity: identity, reviews: reviews).position ?? 0) * 10)] += 1
      }
    }
    #expect(counts.allSatisfy { (900...1_100).contains($0) })
  }

  @Test(arguments: [Double.nan, -.infinity, .infinity, -5, 0, 1e300])
  func `nonsense stays within the bounds`(interval: Double) {
    for position in [nil, 0, 0.999] {
      #expect((1...30).contains(Fuzz(position: position).days(interval, atLeast: -4, atMost: 30)))
      #expect(Fuzz(position: position).days(interval, atLeast: 50, atMost: 30) == 30)
    }
  }
}
