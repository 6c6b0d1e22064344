import Testing

@testable import Scheduling

@Suite struct TrainingItemsTests {
  private let day: Int64 = 86_400_000
  private let start: Int64 = 1_600_000_000_000

  private func log(_ reviews: [(card: Int64, day: Int64, grade: UInt8)]) -> ReviewLog {
    ReviewLog(reviews.map { .init(card: $0.card, milliseconds: start + $0.day * day + $0.card, grade: $0.grade) })
  }

  @Test func `a log is put in order by card and time, whatever the order of its lines`() {
    let reviews: [(Int64, Int64, UInt8)] = [(5, 0, 3), (2, 1, 2), (5, 3, 4), (2, 1, 1)]
    let sorted = log(reviews)
    #expect(sorted.cards == [5, 2])
    #expect(sorted.gaps == [0, 3, 0, 0])
    #expect(sorted.grades == [3, 4, 1, 2])
    #expect(sorted.places == [0, 3, 1, 2])
    #expect(log(reviews.reversed()).gaps == [0, 0, 0, 3])
  }

  @Test func `a day begins at the day start of the learner's zone`() {
    // 03:00 and 05:00 UTC of one date.
    let rows = [1_600_052_400_000, 1_600_059_600_000].map { ReviewLog.Row(card: 1, milliseconds: $0, grade: 3) }
    #expect(ReviewLog(rows).gaps == [0, 1])
    #expect(ReviewLog(rows, dayStart: DayStart(minutes: 0)).gaps == [0, 0])
    #expect(ReviewLog(rows, offsetSeconds: 9 * 3_600).gaps == [0, 0])
  }

  @Test func `items are reviews on a later day, in the order of time`() {
    let log = log([(1, 0, 3), (1, 0, 3), (1, 2, 3), (2, 1, 3), (2, 3, 1), (1, 5, 3)])
    let items = TrainingItems(log)
    #expect(items.count == 3)
    #expect(items.ranks == [-1, -1, 0, 2, -1, 1])
    #expect(items.lastItems(log) == [3, 1])
    #expect(items.passed(log) == 2)
    #expect(TrainingItems(log, most: 2).ranks == [-1, -1, 0, -1, -1, 1])
  }

  @Test func `newer items count more`() {
    let items = TrainingItems(log([(1, 0, 3), (1, 1, 3), (1, 2, 3), (1, 3, 3)]))
    #expect((0..<3).map { items.recency($0, oldest: 0.25) } == [0.25, 0.34375, 1])
    #expect(TrainingItems(log([(1, 0, 3), (1, 1, 3)])).recency(0, oldest: 0.25) == 0.25)
  }

  @Test func `rare first gaps are outliers, and their cards are left out`() {
    // 100 cards first seen again after a day, 25 after two, 3 after nine.
    let gaps = Array(repeating: 1, count: 100) + Array(repeating: 2, count: 25) + [9, 9, 9]
    let log = log(gaps.enumerated().flatMap { [(Int64($0), 0, 3), (Int64($0), Int64($1), UInt8(3))] })
    let (outliers, kept) = log.firstGaps(TrainingItems(log))
    #expect(outliers == [FirstGap(grade: 3, days: 9)])
    #expect(kept.count == 2)
    let (chosen, first) = log.withoutOutliers(TrainingItems(log))
    #expect(chosen.count == 125)
    #expect(first?.count == 4)
  }

  @Test func `too few items give no first stabilities`() {
    let log = log([(1, 0, 3), (1, 1, 3)])
    #expect(log.withoutOutliers(TrainingItems(log)).first == nil)
  }
}
