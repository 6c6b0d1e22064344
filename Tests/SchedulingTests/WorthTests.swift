import Testing

@testable import Scheduling

@Suite struct WorthTests {
  private let model = MemoryModel.fsrs6(FSRS6())
  private let worth = Worth(habits: Habits())

  @Test func `a minute saves more on a card about to be forgotten than on one just learned`() {
    let memory = Memory(stability: 10, difficulty: 5)
    #expect(worth.perMinute(memory, elapsedDays: 12, model) > worth.perMinute(memory, elapsedDays: 1, model))
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
