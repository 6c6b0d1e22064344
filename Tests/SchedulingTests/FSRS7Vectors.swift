import Testing

@testable import Scheduling

/// One card's reviews as the published formulas of FSRS-7 follow them.
private struct FSRS7Row: Decodable {
  struct Review: Decodable {
    let days: Double
    let rating: Int
    let r: Double?
    let s: Double
    let s_fast: Double
    let d: Double
    let ivl: [String: Double]
  }

  let id: Int
  let w: [Double]
  let reviews: [Review]
}

@Suite struct `FSRS-7 against the published formulas` {
  @Test func `agrees on the vectors kept here`() throws {
    #expect(try check(takenRows("fsrs7.json")) == 21)
  }

  @Test(.withWholeVectors) func `agrees on all vectors`() throws {
    #expect(try check(wholeRows("fsrs7.json")) == 1_087)
  }

  /// Checks every memory, recall and interval, and returns how many reviews there were.
  private func check(_ rows: [FSRS7Row]) throws -> Int {
    for row in rows {
      let model = FSRS7(weights: try #require(Weights7(row.w)))
      var memory: Memory?
      for (index, review) in row.reviews.enumerated() {
        let place: Comment = "card \(row.id), review \(index)"
        let grade = try #require(Grade(rawValue: review.rating))
        if let known = memory {
          #expect(isClose(model.recall(known, afterDays: review.days), try #require(review.r), within: 1e-7), place)
          memory = model.memory(known, after: grade, elapsedDays: review.days)
        } else {
          memory = model.firstMemory(grade)
        }
        let found = try #require(memory)
        #expect(isClose(found.stability, review.s, within: 1e-7), place)
        #expect(isClose(found.fastStability, review.s_fast, within: 1e-7), place)
        #expect(isClose(found.difficulty, review.d, within: 1e-7), place)
        for (retention, days) in review.ivl {
          let interval = model.interval(found, retention: try #require(Double(retention)))
          #expect(isClose(interval, days, within: 1e-5), place)
        }
      }
    }
    return rows.reduce(0) { $0 + $1.reviews.count }
  }
}
