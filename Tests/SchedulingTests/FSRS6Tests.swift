import TestKit
import Testing

@testable import Scheduling

@Suite struct FSRS6Tests {
  @Test func `recall is 90 % after as many days as stability says`() {
    for stability in [0.001, 0.5, 3, 100, 36_500] {
      let memory = Memory(stability: stability, difficulty: 5)
      #expect(isClose(FSRS6().recall(memory, afterDays: stability), 0.9, within: 1e-12))
      #expect(isClose(FSRS6().interval(stability: stability, retention: 0.9), stability, within: 1e-12))
    }
  }

  @Test func `the four grades at once are the same as one by one`() {
    var dice = Seeded(4)
    for _ in 0..<1_000 {
      let model = FSRS6(weights: dice.weights())
      let memory = dice.memory()
      let days = Double(dice.pick([0, 1, 3, 40, 900]))
      let all = model.memories(memory, elapsedDays: days)
      for grade in Grade.allCases { #expect(all[grade] == model.memory(memory, after: grade, elapsedDays: days)) }
    }
  }

  @Test func `the interval is when recall has fallen to what is desired`() {
    var dice = Seeded(5)
    for _ in 0..<1_000 {
      let model = FSRS6(weights: dice.weights())
      let memory = dice.memory()
      let retention = Double.random(in: 0.7...0.99, using: &dice)
      let days = model.interval(stability: memory.stability, retention: retention)
      #expect(isClose(model.recall(memory, afterDays: days), retention, within: 1e-9))
    }
  }

  @Test func `recall only falls with time and is certain at once`() {
    var dice = Seeded(6)
    for _ in 0..<1_000 {
      let model = FSRS6(weights: dice.weights())
      let memory = dice.memory()
      let days = Double.random(in: 0...40_000, using: &dice)
      #expect(model.recall(memory, afterDays: 0) == 1)
      #expect(model.recall(memory, afterDays: -days) == 1)
      #expect(model.recall(memory, afterDays: days + 1) < model.recall(memory, afterDays: days))
      #expect(model.recall(memory, afterDays: days) > 0)
    }
  }

  @Test func `a better grade never leaves a weaker memory, and a pass never weakens one`() {
    var dice = Seeded(7)
    for _ in 0..<5_000 {
      let model = FSRS6(weights: dice.weights())
      let memory = dice.memory()
      let days = Double(dice.pick([0, 1, 2, 10, 300, 40_000]))
      let after = Grade.allCases.map { model.memory(memory, after: $0, elapsedDays: days) }
      for (worse, better) in zip(after, after.dropFirst()) {
        #expect(worse.stability <= better.stability)
        #expect(worse.difficulty >= better.difficulty)
      }
      #expect(after[1].stability >= memory.stability)
    }
  }

  @Test func `stability and difficulty stay in bounds whatever comes`() {
    var dice = Seeded(8)
    for _ in 0..<200 {
      let model = FSRS6(weights: dice.weights())
      var memory = model.firstMemory(dice.pick(Grade.allCases))
      for _ in 0..<100 {
        #expect((0.001...36_500).contains(memory.stability) && (1...10).contains(memory.difficulty))
        let days = dice.pick([-1, 0, 0.4, 1, 7, 365, 1e9, .infinity])
        memory = model.memory(memory, after: dice.pick(Grade.allCases), elapsedDays: days)
      }
    }
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 0, -1, 1e308])
  func `nonsense in a memory is gone after one review`(value: Double) {
    for memory in [Memory(stability: value, difficulty: 5), Memory(stability: 5, difficulty: value)] {
      for grade in Grade.allCases {
        for days in [0, 5, Double.nan] {
          let next = FSRS6().memory(memory, after: grade, elapsedDays: days)
          #expect((0.001...36_500).contains(next.stability) && (1...10).contains(next.difficulty))
        }
      }
    }
  }
}

extension Seeded {
  /// Returns weights anywhere in their bounds, first stabilities in order.
  mutating func weights() -> Weights {
    var values = Weights.bounds.map { Double.random(in: $0, using: &self) }
    values[..<4].sort()
    return Weights(values) ?? .standard
  }

  mutating func memory() -> Memory {
    Memory(
      stability: .random(in: 0.001...1, using: &self) * pick([1, 10, 100, 36_500]),
      difficulty: .random(in: 1...10, using: &self))
  }
}
