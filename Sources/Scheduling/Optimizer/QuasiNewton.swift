/// Minimises a function of a few variables within bounds by BFGS, from gradients alone.
///
/// Source: J. Nocedal and S. Wright, "Numerical Optimization", chapter 6; variables that a bound holds are left out of a
/// step, and the path of the line search is bent along the bounds. The curvature is a whole symmetric matrix: with 21
/// variables it costs nothing beside the function.
///
/// Where the function says its information with its slope, that is the curvature at the point, and nothing has to be learned.
struct QuasiNewton {
  /// Value and gradient at a point.
  typealias Function = ([Double]) -> Slope

  private(set) var point: [Double]
  private(set) var slope: Slope
  /// How often the function was asked.
  private(set) var evaluations = 0
  private let bounds: [ClosedRange<Double>]
  /// The second derivatives, as far as they have shown.
  private var curvature: SquareMatrix

  /// The most one variable may change in a step; far from the minimum the model is not to be trusted.
  private static let longestStep = 2.0

  /// Begins at a point, held in the bounds.
  ///
  /// Where the function does not say its information, the second derivative is taken to be `curvature` in every direction.
  init(at point: [Double], within bounds: [ClosedRange<Double>], curvature: Double, _ function: Function) {
    self.bounds = bounds
    self.curvature = SquareMatrix(diagonal: point.map { _ in curvature })
    self.point = zip(point, bounds).map { $0.held(in: $1) }
    slope = function(self.point)
    evaluations = 1
    self.curvature = slope.information ?? self.curvature
  }

  /// Goes downhill until the next step promises to gain less than `gain`, or `most` evaluations were spent.
  mutating func descend(gain: Double, most: Int, _ function: Function) {
    let limit = evaluations + most
    while evaluations < limit {
      let direction = newtonStep()
      let promise = -dot(direction, slope.gradient)
      guard promise > 2 * gain, search(along: direction, promise, until: limit, function) else { return }
    }
  }

  /// Goes on with another function, of about the same curvature where it does not say its information.
  mutating func change(to function: Function) {
    slope = function(point)
    evaluations += 1
    self.curvature = slope.information ?? self.curvature
  }

  /// Returns the step to the minimum of the model, variables that a bound holds left in place.
  private func newtonStep() -> [Double] {
    let free = point.indices.filter { index in
      let (x, g) = (point[index], slope.gradient[index])
      return !(x <= bounds[index].lowerBound && g > 0 || x >= bounds[index].upperBound && g < 0)
    }
    let step = curvature.solution(of: free.map { -slope.gradient[$0] }, rows: free)
    var direction = [Double](repeating: 0, count: point.count)
    for (index, value) in zip(free, step) { direction[index] = value }
    let longest = direction.reduce(0) { max($0, abs($1)) }
    return longest > Self.longestStep ? direction.map { $0 * Self.longestStep / longest } : direction
  }

  /// Looks for a step after which the function has fallen enough and its slope has flattened enough (weak Wolfe).
  ///
  /// Source: A. Lewis and M. Overton, "Nonsmooth optimization via quasi-Newton methods", 2013: so BFGS also follows the
  /// creases of functions that are not smooth, as ours is where a bound in the model begins to hold for many cards at once.
  private mutating func search(
    along direction: [Double], _ promise: Double, until limit: Int, _ function: Function
  ) -> Bool {
    var (low, high) = (0.0, Double.infinity)
    var length = 1.0
    while evaluations < limit && length > 1e-6 && length < 1e4 {
      let next = point.indices.map { (point[$0] + length * direction[$0]).held(in: bounds[$0]) }
      let found = function(next)
      evaluations += 1
      let step = zip(next, point).map { $0 - $1 }
      let expected = dot(step, slope.gradient)
      let left = point.indices.reduce(0.0) { sum, index in
        let isHeld = next[index] != point[index] + length * direction[index]
        return sum + (isHeld ? 0 : direction[index] * found.gradient[index])
      }
      if !(found.loss <= slope.loss + 1e-4 * min(expected, 0)) {
        high = length
      } else if left < -0.9 * promise {
        low = length
      } else {
        if let information = found.information {
          curvature = information
        } else {
          learn(step, zip(found.gradient, slope.gradient).map { $0 - $1 })
        }
        point = next
        slope = found
        return true
      }
      length = high < .infinity ? (low + high) / 2 : 2 * low
    }
    return false
  }

  /// Takes in how the gradient changed along a step.
  private mutating func learn(_ step: [Double], _ change: [Double]) {
    let pull = curvature.times(step)
    let bent = dot(step, pull)
    let seen = dot(step, change)
    guard bent > 0, seen > 1e-8 * bent else { return }
    curvature.add(change, times: 1 / seen)
    curvature.add(pull, times: -1 / bent)
  }
}

/// Returns the scalar product.
private func dot(_ left: [Double], _ right: [Double]) -> Double { zip(left, right).reduce(0) { $0 + $1.0 * $1.1 } }
