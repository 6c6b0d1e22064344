import Testing

@testable import Scheduling

@Suite struct WeightsTests {
  @Test func `the defaults are within their bounds`() {
    #expect(Weights(Weights.standard.values) == .standard)
  }

  @Test func `any other count is refused`() {
    #expect(Weights([]) == nil)
    #expect(Weights(Array(Weights.standard.values.dropLast())) == nil)
    #expect(Weights(Weights.standard.values + [0.5]) == nil)
  }

  @Test(arguments: 0..<21, [Double.nan, .infinity, -.infinity, -1, 1_000])
  func `a value out of bounds is refused`(index: Int, value: Double) {
    var values = Weights.standard.values
    values[index] = value
    #expect(Weights(values) == nil)
  }
}
