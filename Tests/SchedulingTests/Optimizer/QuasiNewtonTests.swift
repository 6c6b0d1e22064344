import Testing

@testable import Scheduling

@Suite struct QuasiNewtonTests {
  /// Rosenbrock's valley, least at (1, 1).
  private func valley(_ x: [Double]) -> Slope {
    let (a, b) = (1 - x[0], x[1] - x[0] * x[0])
    return Slope(loss: a * a + 100 * b * b, gradient: [-2 * a - 400 * x[0] * b, 200 * b])
  }

  private func least(of function: QuasiNewton.Function, from point: [Double], in bounds: ClosedRange<Double>)
    -> [Double]
  {
    var search = QuasiNewton(at: point, within: point.map { _ in bounds }, curvature: 1, function)
    search.descend(gain: 1e-14, most: 300, function)
    return search.point
  }

  @Test func `a curved valley is followed to its end`() {
    let found = least(of: valley, from: [-1.2, 1], in: -5...5)
    #expect(isClose(found[0], 1, within: 1e-5) && isClose(found[1], 1, within: 1e-5))
  }

  @Test func `a minimum outside the bounds is sought on them`() {
    let found = least(of: valley, from: [0, 0], in: -2...0.5)
    #expect(found[0] == 0.5 && isClose(found[1], 0.25, within: 1e-5))
  }

  @Test func `a crease is followed, too`() {
    let found = least(
      of: { x in
        let bend = x[0] - x[1] * x[1]
        return Slope(
          loss: abs(bend) * 3 + x[1] * x[1],
          gradient: [bend < 0 ? -3 : 3, (bend < 0 ? 6 : -6) * x[1] + 2 * x[1]])
      }, from: [2, 1.5], in: -5...5)
    #expect(abs(found[0]) < 0.01 && abs(found[1]) < 0.1)
  }

  @Test func `a function that is no number anywhere ends the search`() {
    let found = least(of: { _ in Slope(loss: .nan, gradient: [.nan, .nan]) }, from: [0.5, 0.5], in: 0...1)
    #expect(found == [0.5, 0.5])
  }

  @Test func `a system is solved, also where the matrix must be raised`() {
    var matrix = SquareMatrix(diagonal: [4, 3, 2])
    matrix[0, 1] = 1
    matrix[1, 0] = 1
    let x = matrix.solution(of: [1, 2], rows: [0, 1])
    #expect(isClose(4 * x[0] + x[1], 1, within: 1e-12) && isClose(x[0] + 3 * x[1], 2, within: 1e-12))
    #expect(SquareMatrix(diagonal: [-1]).solution(of: [1], rows: [0])[0].isFinite)
  }
}
