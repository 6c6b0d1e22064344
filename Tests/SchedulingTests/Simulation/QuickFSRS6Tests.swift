import Glibc
import TestKit
import Testing

@testable import Scheduling

@Suite struct QuickFSRS6Tests {
  @Test func `agrees with the plain formulas`() {
    var dice = Seeded(11)
    for _ in 0..<2_000 {
      let weights = dice.weights()
      let (plain, quick) = (FSRS6(weights: weights), QuickFSRS6(weights))
      let memory = dice.memory()
      let days = Double(dice.int(in: 1...2_000))
      let recall = plain.recall(memory, afterDays: days)
      #expect(isClose(quick.recall(memory, afterDays: days), recall, within: 3e-5))
      for grade in Grade.allCases {
        let expected = plain.memory(memory, after: grade, elapsedDays: days)
        let found = quick.memory(memory, after: grade, recall: recall)
        #expect(isClose(found.stability, expected.stability, within: 3e-4))
        #expect(isClose(found.difficulty, expected.difficulty, within: 1e-9))
        if grade == .hard { continue }
        let step = quick.sameDayMemory(memory, after: grade)
        let plainStep = plain.memory(memory, after: grade, elapsedDays: 0)
        #expect(isClose(step.stability, plainStep.stability, within: 3e-5))
      }
    }
  }

  @Test func `a table of powers errs by little, also when it adds up many`() {
    for power in [-0.8, -0.1542, 0.2629, 0.9] {
      let table = PowerTable(power, from: -10, to: 16)
      for x in stride(from: -9.5, to: 15.9, by: 0.37).map({ pow(2, $0) }) {
        #expect(isClose(table(x), pow(x, power), within: 2e-5))
      }
      var sums = [Double](repeating: 1, count: 40)
      var span = sums.mutableSpan
      table.add(slope: 0.3, since: -2, to: &span, in: 5..<40)
      #expect(sums[4] == 1)
      #expect(isClose(sums[39], 1 + pow(1 + 0.3 * 41, power), within: 2e-5))
    }
  }
}
