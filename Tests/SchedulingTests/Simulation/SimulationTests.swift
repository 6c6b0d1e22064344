import TestKit
import Testing

@testable import Scheduling

@Suite struct SimulationTests {
  private var plan: StudyPlan {
    var plan = StudyPlan()
    plan.days = 60
    plan.newCards = 200
    plan.newCardsPerDay = 5
    plan.reviewsPerDay = 30
    plan.secondsPerDay = .infinity
    return plan
  }

  private func days(
    _ cards: [SimulatedCard] = [], _ plan: StudyPlan, retention: Double = 0.9, seed: UInt64 = 1,
    remembered: Simulation.Remembered = .everyDay
  ) -> SimulatedDays {
    Simulation.days(
      from: cards, plan: plan, models: [.init(.standard)], retention: retention, seed: seed, remembered: remembered)
  }

  @Test func `one seed gives one course, another gives another`() {
    #expect(days([], plan, seed: 4) == days([], plan, seed: 4))
    #expect(days([], plan, seed: 4) != days([], plan, seed: 5))
  }

  @Test func `no day passes its limits, and every new card comes once`() {
    for seed in 1...20 as ClosedRange<UInt64> {
      let days = days([], plan, retention: 0.95, seed: seed)
      #expect(days.reviews.allSatisfy { $0 <= 30 })
      #expect(days.learned.allSatisfy { $0 <= 5 })
      #expect(days.learned.reduce(0, +) == 200)
      #expect(zip(days.recalled, days.reviews).allSatisfy { $0 <= $1 })
      #expect(days.remembered.allSatisfy { (0...200).contains($0) })
    }
  }

  @Test func `days on which a limit kept something back are counted`() {
    #expect(days([], plan, retention: 0.8).limitedDays == 0)
    var narrow = plan
    narrow.reviewsPerDay = 3
    let limited = days([], narrow, retention: 0.95)
    #expect(limited.limitedDays > 20 && limited.limitedDays <= limited.reviews.count { $0 == 3 })
    narrow.reviewsPerDay = .max
    narrow.secondsPerDay = 20
    #expect(days([], narrow, retention: 0.95).limitedDays > 0)
  }

  @Test func `cards that keep a retention of their own are asked at it, whatever the others are`() {
    func reviews(_ kept: Double?, _ retention: Double) -> Int {
      Simulation.days(
        plan: plan, models: [.init(.standard, retention: kept)], retention: retention, seed: 3
      ).reviews.reduce(0, +)
    }
    #expect(reviews(0.95, 0.7) == reviews(nil, 0.95) && reviews(0.95, 0.99) == reviews(nil, 0.95))
    #expect(reviews(nil, 0.7) < reviews(nil, 0.95))
  }

  @Test func `new cards take the room reviews leave when they share a limit`() {
    var plan = plan
    plan.newIgnoresReviewLimit = false
    plan.newCardsPerDay = 100
    let days = days([], plan, retention: 0.95)
    #expect(zip(days.reviews, days.learned).allSatisfy { $0 + $1 <= 30 })
  }

  @Test func `nothing is begun once the time of a day is used up`() {
    var plan = plan
    plan.newCardsPerDay = 200
    plan.secondsPerDay = 100
    let habits = Habits()
    let longest = habits.reviewSeconds.max() + Double(Habits.mostSteps) * habits.relearning.seconds.max()
    #expect(days([], plan).seconds.allSatisfy { $0 <= 100 + longest })
  }

  @Test func `a late card is asked on the first day, one due later on its day`() {
    var plan = plan
    plan.newCards = 0
    let memory = Memory(stability: 20, difficulty: 5)
    let cards = [
      SimulatedCard(memory: memory, lastDay: -30, dueDay: -10), SimulatedCard(memory: memory, lastDay: -3, dueDay: 17),
    ]
    let days = days(cards, plan)
    #expect(days.reviews[0] == 1)
    #expect(days.reviews[17] >= 1)
  }

  @Test func `the last day is remembered alike whether the others are wanted or not`() {
    let all = days([], plan)
    let last = days([], plan, remembered: .lastDay)
    #expect(all.remembered.last == last.remembered.last)
    #expect(all.reviews == last.reviews)
    #expect(last.remembered.dropLast().allSatisfy { $0 == 0 })
  }

  @Test func `a higher retention asks more and leaves more in the head`() {
    let courses = [0.7, 0.8, 0.9, 0.97].map { days([], plan, retention: $0) }
    for (lower, higher) in zip(courses, courses.dropFirst()) {
      #expect(lower.answersPerDay < higher.answersPerDay)
      #expect(lower.remembered[59] < higher.remembered[59])
    }
  }

  /// Learned cards of which every second is remembered by the second model.
  private func mixed(by model: Int) -> [SimulatedCard] {
    (0..<120).map {
      SimulatedCard(
        memory: Memory(stability: 3 + Double($0 % 40), difficulty: 1 + Double($0 % 9)), lastDay: -($0 % 7),
        dueDay: $0 % 30,
        model: $0.isMultiple(of: 2) ? 0 : model)
    }
  }

  @Test func `a second model with the same weights changes nothing`() {
    var plan = plan
    plan.newCardsOfOthers = [90]
    let two = Simulation.days(
      from: mixed(by: 1), plan: plan, models: [.init(.standard), .init(.standard)], retention: 0.9, seed: 3)
    #expect(two == days(mixed(by: 0), self.plan, seed: 3))
  }

  @Test func `each card is remembered by its own model`() throws {
    var forgetful = Weights.standard.values
    for place in 0..<4 { forgetful[place] /= 20 }
    forgetful[8] -= 1
    let weights = try #require(Weights(forgetful))
    func reviews(_ cards: [SimulatedCard], ofOthers: Int) -> Int {
      var plan = plan
      (plan.reviewsPerDay, plan.newCardsOfOthers) = (.max, [ofOthers])
      let models = [Simulation.Models(.standard), Simulation.Models(weights)]
      return Simulation.days(from: cards, plan: plan, models: models, retention: 0.9, seed: 3).reviews.reduce(0, +)
    }
    let counts = [
      reviews(mixed(by: 0), ofOthers: 0), reviews(mixed(by: 0), ofOthers: 100), reviews(mixed(by: 1), ofOthers: 100),
    ]
    #expect(counts == counts.sorted() && Set(counts).count == 3)
  }

  @Test func `new cards of all models come side by side and end together`() {
    var plan = plan
    (plan.newCards, plan.newCardsOfOthers, plan.days) = (200, [50], 40)
    let models = [Simulation.Models(.standard), Simulation.Models(.standard)]
    #expect(
      Simulation.days(plan: plan, models: models, retention: 0.9, seed: 3).learned == Array(repeating: 5, count: 40))
  }

  @Test func `cards whose exam is near come before easier ones, once it is near`() {
    let exam = Exam(day: Day(number: 12), lastPassDays: 2)
    let known = Memory(stability: 9_000, difficulty: 9)
    let gone = Memory(stability: 0.01, difficulty: 2)
    let cards =
      (0..<40).map { _ in SimulatedCard(memory: gone, lastDay: -3_000, dueDay: -1) }
      + (0..<10).map { _ in SimulatedCard(memory: known, lastDay: -1, dueDay: -1, exam: exam) }
    var plan = StudyPlan()
    (plan.days, plan.newCards, plan.reviewsPerDay, plan.secondsPerDay) = (5, 0, 10, .infinity)
    let days = Simulation.days(
      from: cards, plan: plan, models: [Simulation.Models(.standard)], retention: 0.9, seed: 1)
    // The week before the last pass begins on day 3.
    #expect(days.recalled[3] == 10 && days.recalled[0...2].allSatisfy { $0 < 8 })
  }
}
