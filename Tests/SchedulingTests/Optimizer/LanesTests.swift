import Glibc
import Testing

@testable import Scheduling

@Suite struct LanesTests {
  @Test func `the exponential is that of the library`() {
    for step in -800...800 {
      let x = Float(step) / 10.3
      let found = Lanes.exp(Lanes(repeating: x))[3]
      #expect(isClose(Double(found), Glibc.exp(Double(x)), within: 4e-6 * max(1, Double(abs(x)) / 20)), "e^\(x)")
    }
  }

  @Test func `the exponential of far numbers is held, not infinite`() {
    for x: Float in [-1e9, -200, 200, 1e9] {
      let found = Lanes.exp(Lanes(repeating: x))[0]
      #expect(found.isFinite && found > 0)
    }
  }

  @Test func `the logarithm is that of the library`() {
    for exponent in -120...120 {
      for fraction: Float in [1, 1.1, 1.414, 1.415, 1.7, 1.999] {
        let x = fraction * Float(sign: .plus, exponent: exponent, significand: 1)
        let found = Double(Lanes.log(Lanes(repeating: x))[5])
        #expect(abs(found - Glibc.log(Double(x))) <= 4e-7 * max(1, abs(found)), "ln \(x)")
      }
    }
  }

  @Test func `numbers are kept and held where they should be`() {
    let numbers = Lanes(-2, -1, 0, 1, 2, 3, 4, 5)
    #expect(numbers.kept(numbers .> 1) == Lanes(0, 0, 0, 0, 2, 3, 4, 5))
    #expect(numbers.held(-1, 3) == Lanes(-1, -1, 0, 1, 2, 3, 3, 3))
  }
}
