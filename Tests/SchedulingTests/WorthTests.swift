import Testing

@testable import Scheduling

@Suite struct WorthTests {
  private let model = MemoryModel.fsrs6(FSRS6())
  private let worth = Worth(habits: Habits())

  @Test func `a minute saves more on a card about to be forgotten than on one just learned`() {
    let memory = Memory(stability: 10, difficulty: 5)
    #expect(worth.perMinute(memory, elapsedDays: 12, model) > worth.perMinute(memory, elapsedDays: 1, model))
  }

  @Test func `for an exam counts what is saved on its day`() {
    let (fast, slow) = (Memory(stability: 2, difficulty: 5), Memory(stability: 40, difficulty: 5))
    let soon = [fast, slow].map { worth.perMinute($0, elapsedDays: 4, model, horizon: 3) }
    #expect(soon[0] > soon[1])
    // On the day itself a review saves all that was forgotten.
    #expect(worth.perMinute(slow, elapsedDays: 0, model, horizon: 0) == 0)
    #expect(
      worth.perMinute(fast, elapsedDays: 9, model, horizon: 0)
        > worth.perMinute(fast, elapsedDays: 3, model, horizon: 0))
  }

  @Test func `slow habits save less in a minute`() {
    var slow = Habits()
    slow.reviewSeconds *= 3
    let memory = Memory(stability: 10, difficulty: 5)
    let slowly = Worth(habits: slow).perMinute(memory, elapsedDays: 12, model)
    #expect(slowly < worth.perMinute(memory, elapsedDays: 12, model))
  }

  @Test func `a card that is easily lost again saves less than one that holds`() {
    let easy = Memory(stability: 10, difficulty: 2)
    let hard = Memory(stability: 10, difficulty: 9.5)
    #expect(worth.perMinute(easy, elapsedDays: 12, model) > worth.perMinute(hard, elapsedDays: 12, model))
  }
}
