import TestKit
import Testing

@testable import Scheduling

@Suite struct TrainingTests {
  @Test func `the same log gives the same weights, bit for bit, however the work is shared`() {
    var dice = Seeded(41)
    let log = dice.log(cards: 400, reviews: 8)
    for aim in Training.Aim.allCases {
      let training = Training(log, aim: aim)
      let alone = training.run()
      let shared = training.run(Backwards())
      #expect(alone.weights == shared.weights)
      #expect(alone.objective == shared.objective)
    }
  }

  @Test func `training lowers what it minimises`() {
    var dice = Seeded(42)
    let log = dice.log(cards: 200, reviews: 8)
    for aim in Training.Aim.allCases {
      let training = Training(log, aim: aim)
      let prior = Prior(recipe: Recipe(aim), center: training.start)
      let before = training.objective(training.start, prior, every: 1, InTurn()).loss
      #expect(training.run().objective < before)
    }
  }

  @Test func `nothing to learn from leaves the published weights`() {
    for aim in Training.Aim.allCases {
      #expect(Training(ReviewLog([]), aim: aim).run().weights == .standard)
      let one = [ReviewLog.Row(card: 1, milliseconds: 1_600_000_000_000, grade: 3)]
      #expect(Training(ReviewLog(one), aim: aim).run().weights == .standard)
    }
  }

  @Test func `own weights keep the first stabilities in the order of the grades`() {
    var dice = Seeded(43)
    for _ in 0..<5 {
      let first = Training(dice.log(cards: 60, reviews: 6)).run().weights.values.prefix(4)
      #expect(first.sorted() == Array(first))
    }
  }

  @Test func `some cards are fitted by themselves, drawn to the weights of all the more the fewer there are`() throws {
    var dice = Seeded(45)
    let log = dice.log(cards: 300, reviews: 8)
    let around = try #require(Weights([3, 4, 5, 6] + Weights.standard.values.dropFirst(4)))
    func off(_ cards: [Int]) -> Double {
      let found = Training(log, of: cards, around: around).run().weights
      return (0..<4).reduce(0) { $0 + abs(found[$1] - around[$1]) }
    }
    #expect(Training(log, of: [], around: around).run().weights == around)
    #expect(off([7]) < off(Array(0..<300)))
    #expect(Training(log, of: Array(0..<10), around: around).items < log.predictable / 10)
    let all = Training(log, of: Array(0..<300), around: .standard).run().weights
    #expect(all == Training(log).run().weights)
  }

  @Test func `reviews after the first so many items are not looked at`() {
    var dice = Seeded(44)
    let log = dice.log(cards: 80, reviews: 8)
    let most = log.predictable / 2
    #expect(Training(log, most: most).items == most)
    #expect(Training(log, most: most).run().weights != Training(log).run().weights)
  }
}
