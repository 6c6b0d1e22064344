import Cards
import History
import Scheduling
import TestKit
import Testing

@testable import Study

@Suite struct OwnWeightsTests {
  /// Answers of someone who forgets what a beginner should know: every third is Again.
  private func reviews(cards: Int, each: Int) -> [ReviewRecord] {
    (0..<cards).flatMap { card in
      (0..<each).map { turn in
        let time = Int64(card) * 60_000 + Int64(turn * (turn + 1) / 2) * 86_400_000 * 2
        return ReviewRecord(
          entry: EntryID(device: "loon", number: card * each + turn + 1), card: CardID("card\(card)"),
          at: Timestamp(milliseconds: 1_600_000_000_000 + time, offsetSeconds: 32_400),
          grade: (card + turn) % 3 == 0 ? .again : .good, milliseconds: 1_000, before: .new, after: .new)
      }
    }
  }

  private let alone: Sharing = { count, work in (0..<count).map(work) }

  @Test func `too few answers give no weights`() {
    #expect(OwnWeights(reviews(cards: 10, each: 5), inUse: .standard, dayStart: .standard, alone) == nil)
    #expect(OwnWeights([], inUse: .standard, dayStart: .standard, alone) == nil)
  }

  @Test func `weights of someone unusual predict their newest answers better`() throws {
    let found = try #require(OwnWeights(reviews(cards: 60, each: 6), inUse: .standard, dayStart: .standard, alone))
    #expect(found.items == 300)
    #expect(found.before.items == 60 && found.after.items == 60)
    #expect(found.isBetter)
    #expect(found.weights != .standard)
  }

  @Test func `an answer belongs to the day on the learner's own clock`() {
    // 18:30 and 19:30 UTC are 03:30 and 04:30 in Seoul: two study days.
    let records = [1_600_021_800_000, 1_600_025_400_000].enumerated().map { number, time in
      ReviewRecord(
        entry: EntryID(device: "loon", number: number + 1), card: CardID("a"),
        at: Timestamp(milliseconds: time, offsetSeconds: 32_400), grade: .good, milliseconds: 0, before: .new,
        after: .new)
    }
    #expect(ReviewLog(records, dayStart: .standard).gaps == [0, 1])
  }
}
