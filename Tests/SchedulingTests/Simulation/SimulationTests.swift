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
      from: cards, plan: plan, models: .init(.standard), retention: retention, seed: seed, remembered: remembered)
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
}
