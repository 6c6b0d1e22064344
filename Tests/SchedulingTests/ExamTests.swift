import TestKit
import Testing

@testable import Scheduling

@Suite struct ExamTests {
  private let exam = Exam(day: Day(number: 20_800), lastPassDays: 4)

  private func days(_ days: Int, daysBefore: Int, recall: Double, position: Double = 0.5) -> Int {
    exam.days(days, today: exam.day + -daysBefore, desired: 0.9, position: position) { _ in recall }
  }

  @Test func `an interval that leads past the exam ends in the last pass, each card at its place`() {
    #expect(days(100, daysBefore: 20, recall: 0.95, position: 0) == 16)
    #expect(days(100, daysBefore: 20, recall: 0.95, position: 0.99) == 19)
  }

  @Test func `an interval before the last pass stays where waiting would cost too much, else it is saved`() {
    #expect(days(10, daysBefore: 20, recall: 0.6) == 10)
    #expect((16...19).contains(days(14, daysBefore: 20, recall: 0.88)))
  }

  @Test func `in the last pass and after the exam intervals are those of every day`() {
    #expect(days(100, daysBefore: 3, recall: 0.97) == 100)
    #expect(days(7, daysBefore: 0, recall: 0.9) == 7)
    #expect(days(7, daysBefore: -5, recall: 0.9) == 7)
  }

  @Test func `on the eve is asked once more what would not be known well on the day`() {
    #expect(days(100, daysBefore: 3, recall: 0.9) == 2)
    #expect(days(1, daysBefore: 3, recall: 0.9) == 1)
    #expect(days(100, daysBefore: 1, recall: 0.9) == 100)
  }

  @Test func `the last pass is as long as the cards need`() {
    #expect(Exam.lastPassDays(cards: 10, perDay: 200) == 1)
    #expect(Exam.lastPassDays(cards: 800, perDay: 200) == 5)
    #expect(Exam.lastPassDays(cards: 100_000, perDay: 200) == 21)
    #expect(Exam.lastPassDays(cards: 5, perDay: 0) == 7)
  }

  @Test func `it is near from a week before the last pass until its own day`() {
    #expect([12, 11, 5, 0, -1].map { exam.isNear(on: exam.day + -$0) } == [false, true, true, true, false])
  }

  /// Learns some cards up to an exam; returns recall on its day, the reviews it took, and the most on one day of the last pass.
  private func learn(for exam: Exam?, until day: Day, seed: UInt64) -> (recall: Double, reviews: Int, most: Int) {
    var dice = Seeded(seed)
    var settings = SchedulerSettings()
    settings.exam = exam
    settings.learningSteps = []
    settings.relearningSteps = []
    let scheduler = Scheduler(settings)
    let start = day + -60
    var schedules = [Schedule](repeating: .new, count: 120)
    var counts: [Int: Int] = [:]
    for number in 0..<60 {
      let today = start + number
      let time = today.start(startingAt: .standard, offsetSeconds: 0).adding(seconds: 3_600)
      for index in schedules.indices {
        let due: Day = if case .on(let day) = schedules[index].due { day } else { start + index / 4 }
        guard due <= today else { continue }
        let recall = scheduler.recall(of: schedules[index], at: time) ?? 0.7
        let grade = Double.random(in: 0..<1, using: &dice) < recall ? Grade.good : .again
        schedules[index] = scheduler.next(
          schedules[index], after: grade, at: time, identity: SplitMix64.mixed(UInt64(index) &+ seed))
        counts[number, default: 0] += 1
      }
    }
    let time = day.start(startingAt: .standard, offsetSeconds: 0).adding(seconds: 3_600)
    let recall = schedules.reduce(0) { $0 + (scheduler.recall(of: $1, at: time) ?? 0) } / Double(schedules.count)
    return (recall, counts.values.reduce(0, +), (55..<60).map { counts[$0, default: 0] }.max() ?? 0)
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `recall on the day is higher with an exam than without, and no day of the last pass is overrun`(seed: UInt64) {
    let day = Day(number: 20_800)
    let with = learn(for: Exam(day: day, lastPassDays: 5), until: day, seed: seed)
    let without = learn(for: nil, until: day, seed: seed)
    #expect(with.recall > without.recall + 0.01)
    #expect(with.recall > 0.95)
    #expect(with.most < 60)
    #expect(with.reviews < without.reviews + 120)
  }
}
