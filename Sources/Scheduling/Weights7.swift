/// The 34 parameters w0…w33 of FSRS-7, each within its bounds.
package struct Weights7: Hashable, Sendable {
  /// w0…w3 first stability in days by grade · w4…w6 difficulty · w7…w14 the slow trace · w15…w22 the fast trace · w23…w33 the
  /// forgetting curve.
  package let values: [Double]

  /// Those values; nil unless there are 34 within `bounds`, w0…w3 rising, w26 not below w25.
  package init?(_ values: [Double]) {
    guard values.count == Self.bounds.count, zip(values, Self.bounds).allSatisfy({ $1.contains($0) }),
      zip(values[..<3], values[1..<4]).allSatisfy({ $0 <= $1 }), values[25] <= values[26]
    else { return nil }
    self.values = values
  }

  /// Values known to be within bounds.
  private init(known values: [Double]) { self.values = values }

  package subscript(index: Int) -> Double { values[index] }

  /// The published defaults of FSRS-7.
  package static let standard = Weights7(known: [
    0.1104, 2.2395, 3.9221, 11.7841,
    6.1686, 0.6457, 3.6807,
    1.9795, 0.0, 1.3826, 0.7024, 0.5999, 0.8146, 0.6398, 1.0,
    1.3207, 0.6707, 3.8668, 0.4416, 0.0934, 1.8631, 0.6162, 1.0869,
    0.1567, 0.0801, 0.2421, 0.9464, 0.1433, 0.7145, 0.0, 0.5667, 0.3734, 0.5333, 0.3048,
  ])

  /// What each parameter may be.
  package static let bounds: [ClosedRange<Double>] = [
    0.0001...50, 0.0001...100, 0.0001...100, 0.0001...100,
    1...10, 0.001...4, 0.1...4,
    0...4, 0...1.2, 0.3...3, 0.01...1.5, 0.1...1, 0...3.5, 0...1, 1...7,
    0...4, 0...2, 0.5...6, 0.001...1.5, 0.001...1, 0...5, 0...1, 1...7,
    0.01...0.25, 0.01...0.95, 0.2...0.85, 0.5...0.99, 0.01...1, 0.1...1, 0...0.9, 0.1...1.1, 0...1, 0...0.6, 0...0.6,
  ]
}
