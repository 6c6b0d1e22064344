import Cards
import History
import Scheduling
import TestKit
import Testing

@testable import Study

@Suite struct OwnWeightsTests {
  /// Answers of someone who forgets what a beginner should know: every third is Again.
  private func reviews(cards: Int, each: Int) -> AnswerLog {
    answers(
      (0..<cards).flatMap { card in
        (0..<each).map { turn in
          let time = Int64(card) * 60_000 + Int64(turn * (turn + 1) / 2) * 86_400_000 * 2
          return ("card\(card)", 1_600_000_000_000 + time, (card + turn) % 3 == 0 ? .again : .good)
        }
      })
  }

  private func answers(_ facts: [(card: String, milliseconds: Int64, grade: Grade)]) -> AnswerLog {
    let entries = facts.enumerated().map { place, fact in
      Entry(
        id: EntryID(device: "loon", number: place + 1),
        at: Timestamp(milliseconds: fact.milliseconds, offsetSeconds: 32_400),
        act: .review(CardID(fact.card), fact.grade, milliseconds: 1_000))
    }
    return Ledger(scheduler: Scheduler(), entries: entries).reviews
  }

  private let alone: Sharing = { count, work in (0..<count).map(work) }

  @Test func `too few answers give no weights`() {
    #expect(OwnWeights(reviews(cards: 10, each: 5), inUse: .standard, dayStart: .standard, alone) == nil)
    #expect(OwnWeights(answers([]), inUse: .standard, dayStart: .standard, alone) == nil)
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
    let records = answers([("a", 1_600_021_800_000, .good), ("a", 1_600_025_400_000, .good)])
    #expect(ReviewLog(records, dayStart: .standard).gaps == [0, 1])
  }
}
