import Testing

@testable import Scheduling

@Suite struct WeightsReadingTests {
  private let seventeen = [
    0.4872, 1.4003, 3.7145, 13.8206, 5.1618, 1.2298, 0.8975, 0.031, 1.6474, 0.1367, 1.0461, 2.1072, 0.0793, 0.3246,
    1.587,
    0.2272, 2.8755,
  ]

  @Test func `17 weights of an older model give the memories that the crate fsrs makes of them`() throws {
    let model = FSRS6(weights: try Weights(reading: seventeen))
    let first = Grade.allCases.map { model.firstMemory($0).difficulty }
    for (found, expected) in zip(first, [7.6213999, 6.9475918, 5.8197651, 3.9320002]) {
      #expect(isClose(found, expected, within: 1e-6))
    }
    let after = Grade.allCases.map { model.memory(model.firstMemory(.good), after: $0, elapsedDays: 3) }
    let expected = [(1.3678844, 7.0191956), (5.4377012, 6.3902197), (11.2990131, 5.7612443), (25.5237675, 5.1322689)]
    for (found, expected) in zip(after, expected) {
      #expect(isClose(found.stability, expected.0, within: 1e-5))
      #expect(isClose(found.difficulty, expected.1, within: 1e-5))
    }
  }

  @Test func `19 weights of an older model give the memories that the crate fsrs makes of them`() throws {
    let model = FSRS6(weights: try Weights(reading: seventeen + [0.51, 0.6]))
    let hard = model.memory(model.firstMemory(.good), after: .hard, elapsedDays: 3)
    #expect(isClose(hard.stability, 7.0409927, within: 1e-5))
    #expect(isClose(model.interval(stability: hard.stability, retention: 0.85), 11.5289593, within: 1e-5))
  }

  @Test func `a weight out of bounds is refused by name`() {
    var values = Weights.standard.values
    values[7] = 0.9
    #expect(throws: Weights.Fault.outOfBounds(index: 7, value: 0.9)) { try Weights(reading: values) }
    #expect(throws: Weights.Fault.count(3)) { try Weights(reading: [1, 2, 3]) }
  }
}
