/// A loss and its derivative by each weight.
package struct Slope: Sendable {
  var loss: Double
  var gradient: [Double]

  static let zero = Slope(loss: 0, gradient: Array(repeating: 0, count: 21))

  static func += (left: inout Slope, right: Slope) {
    left.loss += right.loss
    for index in left.gradient.indices { left.gradient[index] += right.gradient[index] }
  }

  mutating func scale(by factor: Double) {
    loss *= factor
    for index in gradient.indices { gradient[index] *= factor }
  }
}
