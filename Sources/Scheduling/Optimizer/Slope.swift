/// A loss and its derivative by each weight.
package struct Slope: Sendable {
  var loss: Double
  var gradient: [Double]
  /// The expected second derivatives, as the cards show them; nil where nobody asked.
  ///
  /// For a loss that is −ln of a chance they are the sum over independent cards of the card's gradient times itself, the
  /// information of R. A. Fisher.
  var information: SquareMatrix?

  static let zero = Slope(loss: 0, gradient: Array(repeating: 0, count: 21))

  static func += (left: inout Slope, right: Slope) {
    left.loss += right.loss
    for index in left.gradient.indices { left.gradient[index] += right.gradient[index] }
    guard let other = right.information else { return }
    left.information = left.information.map { $0 + other } ?? other
  }

  mutating func scale(by factor: Double) {
    loss *= factor
    for index in gradient.indices { gradient[index] *= factor }
    information?.scale { _, _ in factor }
  }
}
